import { type KeyObject, sign } from 'node:crypto';

/** What a request's signature covers. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query exactly as they are sent: percent-encoded, without scheme and host. */
  readonly path: string;
  /** Unix seconds. */
  readonly timestamp: number | string;
  readonly nonce: string;
  /** The bytes that are sent, or nothing. For an upload, the text of its `meta` part. */
  readonly body?: string | Uint8Array | undefined;
}

/** Who signs. */
export interface RequestSigner {
  /** The merchant number; of a partner (服务商), its own. */
  readonly mchId: string;
  /** The serial number of the merchant certificate, never that of a platform certificate. */
  readonly serial: string;
  readonly privateKey: KeyObject;
}

/** How the `Authorization` header of a request begins. */
export const REQUEST_SCHEME = 'WECHATPAY2-SHA256-RSA2048';

/**
 * The text that a request's signature is made of: five lines, each with a line feed at its end. The last one is the
 * body, and stays when there is none.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 */
export function requestMessage({ method, path, timestamp, nonce, body = '' }: SignedRequest): Buffer {
  const head = `${method}\n${path}\n${timestamp}\n${nonce}\n`;
  return typeof body === 'string' ? Buffer.from(`${head}${body}\n`) : messageOf(head, body);
}

/** The bytes of a signed message: its first lines, a body and the last line feed. */
export function messageOf(head: string, body: Uint8Array): Buffer {
  const start = Buffer.byteLength(head);
  const message = Buffer.allocUnsafe(start + body.length + 1);
  message.write(head, 0);
  message.set(body, start);
  message[message.length - 1] = 0x0a;
  return message;
}

/** A signature (RSA PKCS#1 v1.5 with SHA-256) in base64. */
export function signText(message: string | Uint8Array, privateKey: KeyObject): string {
  const bytes = typeof message === 'string' ? Buffer.from(message) : message;
  return sign('sha256', bytes, privateKey).toString('base64');
}

/** The value of a request's `Authorization` header. */
export function authorization(request: SignedRequest, signer: RequestSigner): string {
  return headerOf(request, signText(requestMessage(request), signer.privateKey), signer);
}

/** The same, for a message that was made by {@link requestMessage} already. */
export function authorizeMessage(
  request: Pick<SignedRequest, 'nonce' | 'timestamp'>,
  message: Buffer,
  signer: RequestSigner,
): string {
  return headerOf(request, signText(message, signer.privateKey), signer);
}

function headerOf(
  { nonce, timestamp }: Pick<SignedRequest, 'nonce' | 'timestamp'>,
  signature: string,
  { mchId, serial }: RequestSigner,
): string {
  return (
    `${REQUEST_SCHEME} mchid="${mchId}",nonce_str="${nonce}",signature="${signature}",` +
    `timestamp="${timestamp}",serial_no="${serial}"`
  );
}
