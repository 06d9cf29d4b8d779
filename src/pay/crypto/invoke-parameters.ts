import type { KeyObject } from 'node:crypto';
import { signText } from './sign-request.js';

/** What WeChat's JavaScript takes to ask the user for a payment (`WeixinJSBridge`, `wx.chooseWXPay`). */
export interface JsapiInvokeParameters {
  readonly appId: string;
  readonly timeStamp: string;
  readonly nonceStr: string;
  readonly package: string;
  readonly signType: 'RSA';
  readonly paySign: string;
}

/** What `wx.requestPayment` of a mini program takes. */
export type MiniProgramInvokeParameters = Omit<JsapiInvokeParameters, 'appId'>;

/** What the Open SDK of an app takes. */
export interface AppInvokeParameters {
  readonly appid: string;
  readonly partnerid: string;
  readonly prepayid: string;
  readonly package: 'Sign=WXPay';
  readonly noncestr: string;
  readonly timestamp: string;
  readonly sign: string;
}

/** What the parameters are made of. */
export interface InvokeContent {
  /** The app in which the user pays. */
  readonly appId: string;
  readonly prepayId: string;
  /** Unix seconds. */
  readonly timestamp: number | string;
  readonly nonce: string;
}

/**
 * The parameters for a web page in WeChat (JSAPI).
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791857
 */
export function jsapiInvokeParameters(content: InvokeContent, privateKey: KeyObject): JsapiInvokeParameters {
  const { appId, prepayId, nonce } = content;
  const timeStamp = String(content.timestamp);
  const prepay = `prepay_id=${prepayId}`;
  const paySign = signText(`${appId}\n${timeStamp}\n${nonce}\n${prepay}\n`, privateKey);
  return { appId, timeStamp, nonceStr: nonce, package: prepay, signType: 'RSA', paySign };
}

/**
 * The parameters for an app.
 *
 * @param partnerId the merchant number
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070347
 */
export function appInvokeParameters(
  { appId, prepayId, timestamp, nonce }: InvokeContent,
  partnerId: string,
  privateKey: KeyObject,
): AppInvokeParameters {
  return {
    appid: appId,
    partnerid: partnerId,
    prepayid: prepayId,
    package: 'Sign=WXPay',
    noncestr: nonce,
    timestamp: String(timestamp),
    sign: signText(`${appId}\n${timestamp}\n${nonce}\n${prepayId}\n`, privateKey),
  };
}

/** The address of the H5 payment page, which returns to `redirectUrl`. */
export function h5RedirectUrl(h5Url: string, redirectUrl: string): string {
  return `${h5Url}&redirect_url=${encodeURIComponent(redirectUrl)}`;
}
