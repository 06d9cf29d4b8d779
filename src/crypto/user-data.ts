import { createDecipheriv, createHmac, hash } from 'node:crypto';
import { WechatUserDataError } from './crypto.errors.js';

/** `signature` of `wx.getUserInfo` and the like: over `rawData` and the session key as text. */
export function rawDataSignature(rawData: string, sessionKey: string): string {
  return hash('sha1', rawData + sessionKey);
}

/** The login-state signature (用户登录态签名): HMAC-SHA256 whose key is the session key's base64 text itself. */
export function sessionSignature(data: string, sessionKey: string): string {
  return createHmac('sha256', sessionKey).update(data).digest('hex');
}

/** What is needed to open a mini program's open data. */
export interface UserDataInput {
  /** From `code2Session`; base64. */
  readonly sessionKey: string;
  /** Base64. */
  readonly iv: string;
  /** Base64. */
  readonly encryptedData: string;
  /** The mini program's own AppID, which the data's watermark must name. */
  readonly appId: string;
}

/** The mark that every piece of open data carries. */
export interface Watermark {
  readonly appid: string;
  /** Unix seconds. */
  readonly timestamp: number;
}

/** What open data can hold; which fields are there depends on the function of the page that it came from. */
export interface UserData {
  readonly watermark: Watermark;
  readonly openId?: string;
  readonly unionId?: string;
  readonly nickName?: string;
  /** 0 unknown, 1 male, 2 female. */
  readonly gender?: number;
  readonly language?: string;
  readonly country?: string;
  readonly province?: string;
  readonly city?: string;
  readonly avatarUrl?: string;
  readonly phoneNumber?: string;
  readonly purePhoneNumber?: string;
  readonly countryCode?: string;
  /** WeRun: steps of the last 30 days; `timestamp` in Unix seconds. */
  readonly stepInfoList?: readonly { readonly timestamp: number; readonly step: number }[];
  readonly [field: string]: unknown;
}

/**
 * Opens `encryptedData` of a mini program and checks its watermark.
 *
 * @throws WechatUserDataError when the session key does not fit or the data belongs to another app
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html
 */
export function decryptUserData(input: UserDataInput): UserData {
  const data = parse(open(input));
  if (data.watermark?.appid !== input.appId) throw new WechatUserDataError('watermark');
  return data as UserData;
}

function open({ sessionKey, iv, encryptedData }: UserDataInput): string {
  try {
    const decipher = createDecipheriv(
      'aes-128-cbc',
      Buffer.from(sessionKey, 'base64'),
      Buffer.from(iv, 'base64'),
    );
    return decipher.update(encryptedData, 'base64', 'utf8') + decipher.final('utf8');
  } catch {
    // OpenSSL's own words would tell a padding error from another; they are of no use to anyone else.
    throw new WechatUserDataError('undecryptable');
  }
}

function parse(text: string): { watermark?: Partial<Watermark> } {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && data !== null) return data;
  } catch {
    // A wrong key whose padding happened to fit.
  }
  throw new WechatUserDataError('undecryptable');
}
