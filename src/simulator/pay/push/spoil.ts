import { textOf } from '../../util/text.js';
import type { JsonObject } from '../../util/json.js';
import { isObject, writeJson } from '../../util/json.js';
import type { SignatureHeaders } from '../signature.js';
import { asProbe, signatureHeaders } from '../signature.js';
import { newSerial } from '../state/keys/serial.js';
import type { PlatformKey } from '../state/keys/platform-keys.js';

/** What can be wrong with a notification. */
export const SPOILS = ['signature', 'timestamp', 'serial', 'tag', 'body', 'merchant', 'probe'] as const;
export type Spoil = (typeof SPOILS)[number];

/** How old a spoiled timestamp is, in seconds: more than the five minutes that are allowed. */
const TOO_OLD = 600;

/** A notification as it goes over the wire. */
export interface SignedNotification {
  readonly body: string;
  readonly headers: SignatureHeaders;
}

/** The resource of a notification for another merchant, sealed and signed as rightly as any. */
export function forAnotherMerchant(resource: JsonObject, mchId: string): JsonObject {
  const other = `${mchId.slice(0, -1)}${mchId.endsWith('9') ? '8' : '9'}`;
  const names = ['mchid', 'sp_mchid', 'mch_id', 'combine_mchid'].filter(
    (name) => resource[name] !== undefined,
  );
  const renamed = Object.fromEntries((names.length > 0 ? names : ['mchid']).map((name) => [name, other]));
  return { ...resource, ...renamed };
}

/** Signs a notification, with what is asked for wrong about it. */
export function signSpoiled(
  body: string,
  key: PlatformKey,
  seconds: number,
  spoil: Spoil | undefined,
): SignedNotification {
  if (spoil === 'tag') {
    const spoiled = withWrongTag(body);
    return { body: spoiled, headers: signatureHeaders(spoiled, key, seconds) };
  }
  const headers = signatureHeaders(body, key, spoil === 'timestamp' ? seconds - TOO_OLD : seconds);
  switch (spoil) {
    case 'signature':
      return {
        body,
        headers: { ...headers, 'Wechatpay-Signature': changed(headers['Wechatpay-Signature']) },
      };
    case 'serial':
      return { body, headers: { ...headers, 'Wechatpay-Serial': newSerial() } };
    case 'body':
      return { body: JSON.stringify(JSON.parse(body), undefined, 2), headers };
    case 'probe':
      return { body, headers: asProbe(headers) };
    default:
      return { body, headers };
  }
}

/** The ciphertext with another last byte, which is one of the tag. */
function withWrongTag(body: string): string {
  const envelope = JSON.parse(body) as JsonObject;
  const resource = isObject(envelope.resource) ? envelope.resource : {};
  const bytes = Buffer.from(textOf(resource.ciphertext), 'base64');
  bytes[bytes.length - 1]! ^= 1;
  return writeJson({ ...envelope, resource: { ...resource, ciphertext: bytes.toString('base64') } });
}

/** A signature of the same length, with one byte that differs. */
function changed(signature: string): string {
  const bytes = Buffer.from(signature, 'base64');
  bytes[0]! ^= 1;
  return bytes.toString('base64');
}
