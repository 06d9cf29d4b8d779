import { hash } from 'node:crypto';
import { joinSorted } from './signature.js';

/** What `wx.config` is signed over. */
export interface JssdkSignatureInput {
  /** The `jsapi_ticket`. */
  readonly ticket: string;
  readonly nonceStr: string;
  /** Unix seconds. */
  readonly timestamp: string | number;
  /** The page's full URL as the browser shows it; a fragment is cut off. */
  readonly url: string;
}

/**
 * The signature of `wx.config` (JS-SDK).
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#62
 */
export function jssdkSignature({ ticket, nonceStr, timestamp, url }: JssdkSignatureInput): string {
  const page = url.split('#', 1)[0]!;
  return hash('sha1', `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`);
}

/**
 * The signature of `wx.addCard` and `wx.chooseCard`: over the values alone, sorted, whatever their names.
 *
 * @param values `api_ticket`, `timestamp`, `card_id`, `nonce_str`, and `code` and `openid` when set (`addCard`);
 *   absent ones take no part. They are taken as they are: white space counts.
 */
export function cardSignature(values: readonly (string | number | undefined)[]): string {
  const present = values.filter((value) => value !== undefined).map(String);
  return hash('sha1', joinSorted(present));
}
