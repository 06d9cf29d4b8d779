import { createDecipheriv, createHash, createHmac } from 'node:crypto';
import { WechatPayDecryptionError } from './pay-crypto.errors.js';

/** How an APIv2 signature is made. */
export type V2SignType = 'MD5' | 'HMAC-SHA256';

/** The parameters of an APIv2 request. Empty values take no part in the signature. */
export type V2Params = Readonly<Record<string, string | number | undefined>>;

/** The text that an APIv2 signature is made of: the parameters by name, then the key. */
export function v2Message(params: V2Params, apiV2Key: string): string {
  const pairs = Object.keys(params)
    .filter((name) => name !== 'sign' && params[name] !== undefined && params[name] !== '')
    .toSorted()
    .map((name) => `${name}=${params[name]}`);
  return `${pairs.join('&')}&key=${apiV2Key}`;
}

/**
 * Signs APIv2 parameters.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export function v2Sign(params: V2Params, apiV2Key: string, type: V2SignType = 'MD5'): string {
  const message = v2Message(params, apiV2Key);
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', apiV2Key);
  return hash.update(message).digest('hex').toUpperCase();
}

/**
 * Opens the `req_info` of an APIv2 refund notice.
 *
 * @throws WechatPayDecryptionError for anything that this key did not seal. The notice has no signature: check the
 * amounts.
 */
export function openV2RefundInfo(reqInfo: string, apiV2Key: string): string {
  const key = createHash('md5').update(apiV2Key).digest('hex');
  try {
    const decipher = createDecipheriv('aes-256-ecb', key, null);
    return Buffer.concat([decipher.update(reqInfo, 'base64'), decipher.final()]).toString('utf8');
  } catch {
    throw new WechatPayDecryptionError(
      'The req_info of a refund notice cannot be opened with the APIv2 key.',
    );
  }
}
