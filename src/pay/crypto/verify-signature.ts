import { type KeyObject, verify } from 'node:crypto';
import { isValidAt, type PlatformKey } from './platform-keys.js';
import { messageOf, REQUEST_SCHEME } from './sign-request.js';

/** The headers that an answer or a notification is signed with. */
export interface SignatureHeaders {
  readonly timestamp: string;
  readonly nonce: string;
  readonly signature: string;
  readonly serial: string;
}

/** Why a signature is not accepted. Notifications are checked by push/pay-push-protocol.ts, answers by call/. */
export type SignatureReason =
  | 'missing-header'
  | 'unknown-algorithm'
  | 'malformed-timestamp'
  | 'clock'
  | 'unknown-serial'
  | 'expired-certificate'
  | 'wrong-signature';

/** A signature that is not accepted. */
export interface SignatureFault {
  readonly reason: SignatureReason;
  /** For people, without a secret. */
  readonly message: string;
  /** The serial that was named. */
  readonly serial?: string;
  /** It is one of the wrong signatures by which WeChat Pay finds out whether signatures are verified (签名探测流量). */
  readonly isProbe: boolean;
}

/** How far a signature's time may be from ours, in seconds. The limit itself is outside. */
export const CLOCK_TOLERANCE = 300;

const PROBE = 'WECHATPAY/SIGNTEST/';
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const HEADERS = {
  timestamp: 'wechatpay-timestamp',
  nonce: 'wechatpay-nonce',
  signature: 'wechatpay-signature',
  serial: 'wechatpay-serial',
} as const;

/** Whether a signature begins as those of WeChat Pay's probes do. */
export function isProbe(signature: string | undefined | null): boolean {
  return signature?.startsWith(PROBE) ?? false;
}

/**
 * Reads the headers of a signature and checks everything about them that needs no key.
 *
 * @param get the value of a header, by its name in lower case
 * @param now Unix milliseconds
 */
export function readSignature(
  get: (name: string) => string | null | undefined,
  now: number,
): SignatureHeaders | SignatureFault {
  const timestamp = get(HEADERS.timestamp);
  const nonce = get(HEADERS.nonce);
  const signature = get(HEADERS.signature);
  const serial = get(HEADERS.serial);
  const probe = isProbe(signature);
  if (!timestamp || !nonce || !signature || !serial) {
    const missing = Object.values(HEADERS).find((name) => !get(name))!;
    return fault('missing-header', `the header ${missing} is missing`, probe);
  }
  const algorithm = get('wechatpay-signature-type');
  if (algorithm && algorithm !== REQUEST_SCHEME) {
    return fault(
      'unknown-algorithm',
      'the signature is of another type than RSA with SHA-256',
      probe,
      serial,
    );
  }
  if (!/^\d{1,12}$/.test(timestamp)) {
    return fault('malformed-timestamp', 'the timestamp is not a whole number', probe, serial);
  }
  if (Math.abs(Math.floor(now / 1000) - Number(timestamp)) >= CLOCK_TOLERANCE) {
    const message = `the timestamp is ${CLOCK_TOLERANCE} s or more away from our clock`;
    return fault('clock', message, probe, serial);
  }
  return { timestamp, nonce, signature, serial };
}

/** Whether a result of {@link readSignature} is a fault. */
export function isFault(result: SignatureHeaders | SignatureFault): result is SignatureFault {
  return 'reason' in result;
}

/**
 * Verifies a signature over the bytes as they came, with exactly the key that its serial names.
 *
 * @param key the key of that serial; undefined where none is known
 * @param now Unix milliseconds
 * @returns what is wrong, or undefined
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
export function verifySignature(
  headers: SignatureHeaders,
  body: Uint8Array,
  key: PlatformKey | undefined,
  now: number,
): SignatureFault | undefined {
  const { signature, serial } = headers;
  const probe = isProbe(signature);
  if (!key) return fault('unknown-serial', `no key with the serial ${shown(serial)} is known`, probe, serial);
  if (!isValidAt(key, now)) {
    return fault('expired-certificate', `the certificate ${shown(serial)} is not valid now`, probe, serial);
  }
  if (isSignedBy(signedMessage(headers, body), signature, key.key)) return undefined;
  const message = probe
    ? 'the signature is wrong: a probe of WeChat Pay (SIGNTEST), which expects to be refused'
    : 'the signature does not fit the body';
  return fault('wrong-signature', message, probe, serial);
}

/** The text that the signature of an answer or a notification is made of. */
export function signedMessage(
  { timestamp, nonce }: Pick<SignatureHeaders, 'timestamp' | 'nonce'>,
  body: Uint8Array,
): Buffer {
  return messageOf(`${timestamp}\n${nonce}\n`, body);
}

/** Whether a signature in base64 (RSA PKCS#1 v1.5 with SHA-256) was made with the other half of a public key. */
export function isSignedBy(message: Uint8Array, signature: string, publicKey: KeyObject): boolean {
  const bytes = Buffer.from(signature, 'base64');
  // Buffer skips over what is not base64. Encoding it again is quicker than the expression, which is asked only for
  // texts without padding.
  if (bytes.toString('base64') !== signature && !BASE64.test(signature)) return false;
  return verify('sha256', message, publicKey, bytes);
}

function fault(reason: SignatureReason, message: string, probe: boolean, serial?: string): SignatureFault {
  return { reason, message, isProbe: probe, ...(serial !== undefined && { serial }) };
}

/** A serial for a log line: whoever sends a request can write anything into the header. */
function shown(serial: string): string {
  return serial.replace(/[^\w-]/g, '?').slice(0, 64);
}
