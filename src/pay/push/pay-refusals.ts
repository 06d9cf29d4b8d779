import { Refusal } from '../../webhook/http/refusal.js';
import type { SignatureFault, SignatureReason } from '../crypto/index.js';

const REASONS: Record<SignatureReason, string> = {
  'missing-header': 'a signature header is missing',
  'unknown-algorithm': 'the signature is of another type than RSA with SHA-256',
  'malformed-timestamp': 'the timestamp is not a whole number',
  clock: 'the timestamp is outside the window of 300 s',
  'unknown-serial': 'the serial of the signing key is not known',
  'expired-certificate': 'the certificate of the signature is not valid now',
  'wrong-signature': 'the signature is wrong',
};

const PROBE =
  'the signature is wrong on purpose (WECHATPAY/SIGNTEST): WeChat Pay probes whether it is verified, all is well';

/** The refusal of a notification whose signature is not accepted. */
export function signatureRefusal({ reason, isProbe }: SignatureFault): Refusal {
  return new Refusal(401, isProbe ? PROBE : REASONS[reason]);
}

export const NO_NOTIFICATION = new Refusal(400, 'the signed text is no notification');
export const NOT_DECRYPTED = new Refusal(401, 'the resource cannot be decrypted with the APIv3 key');
export const OTHER_MERCHANT = new Refusal(401, 'the notification is for another merchant');
export const UNKNOWN_MERCHANT = new Refusal(401, 'the merchant is not known');
