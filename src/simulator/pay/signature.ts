import { REQUEST_SCHEME, signedMessage, signText } from '../../pay/crypto/index.js';
import type { Merchant } from './state/merchant.js';
import type { PlatformKey } from './state/keys/platform-keys.js';
import { randomHex } from '../util/random.js';

/** How a signature begins that is wrong on purpose. */
const PROBE = 'WECHATPAY/SIGNTEST/';

/** The headers that a text of WeChat Pay is signed with. */
export type SignatureHeaders = Record<
  | 'Wechatpay-Timestamp'
  | 'Wechatpay-Nonce'
  | 'Wechatpay-Signature'
  | 'Wechatpay-Serial'
  | 'Wechatpay-Signature-Type',
  string
>;

/** Signs the text of an answer or a notification. */
export function signatureHeaders(body: string, key: PlatformKey, seconds: number): SignatureHeaders {
  const timestamp = String(seconds);
  const nonce = randomHex(32);
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Signature': signText(signedMessage({ timestamp, nonce }, Buffer.from(body)), key.privateKey),
    'Wechatpay-Serial': key.serial,
    'Wechatpay-Signature-Type': REQUEST_SCHEME,
  };
}

/** Makes the signature one that WeChat Pay sends to find out whether it is verified (签名探测流量). */
export const asProbe = (headers: SignatureHeaders): SignatureHeaders => ({
  ...headers,
  'Wechatpay-Signature': PROBE + headers['Wechatpay-Signature'].slice(0, -PROBE.length),
});

/** As {@link signatureHeaders}; now and then a probe, if the merchant is to get some. */
export function signFor(
  merchant: Merchant,
  body: string,
  key: PlatformKey,
  seconds: number,
): SignatureHeaders {
  const headers = signatureHeaders(body, key, seconds);
  return merchant.takesProbe() ? asProbe(headers) : headers;
}
