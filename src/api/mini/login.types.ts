import type { Watermark } from '../../crypto/user-data.js';
import type { ApiAnswer, Open } from '../answer.js';

/** Who logged in. The session key opens the user's data: keep it on the server, send it to nobody, log it nowhere. */
export interface SessionAnswer extends ApiAnswer {
  openid: string;
  /** Base64 of 16 bytes. */
  session_key: string;
  /** Where the mini program is bound to the Open Platform. */
  unionid?: string;
}

/** What `/wxa/business/getuserphonenumber` answers. */
export interface PhoneNumberAnswer extends ApiAnswer {
  phone_info: {
    /** With the country code, unless it is China's. */
    phoneNumber: string;
    purePhoneNumber: string;
    countryCode: string | number;
    watermark: Open<Watermark>;
    [field: string]: unknown;
  };
}

/** A payment of at most 5 minutes ago: by WeChat Pay's number, or by the merchant's. */
export type PaidOrder = { transaction_id: string } | { mch_id: string; out_trade_no: string };

/** What `/wxa/getpaidunionid` answers. */
export interface UnionIdAnswer extends ApiAnswer {
  unionid: string;
}

/** What `/wxa/getpluginopenpid` answers. */
export interface OpenPidAnswer extends ApiAnswer {
  openpid: string;
}

/** What `/wxa/business/checkencryptedmsg` answers. */
export interface EncryptedDataAnswer extends ApiAnswer {
  /** Spelt so by WeChat. */
  vaild: boolean;
  /** Unix seconds. */
  create_time?: number;
}

/** What `/wxa/business/getuserencryptkey` answers. */
export interface EncryptKeysAnswer extends ApiAnswer {
  /** The newest first, at most 3. */
  key_info_list: {
    encrypt_key: string;
    version: number;
    /** Seconds. */
    expire_in: number;
    iv: string;
    /** Unix seconds. */
    create_time: number;
    [field: string]: unknown;
  }[];
}

/** Proves that a session key is known: the signature of an empty text. */
export type SessionProof = {
  openid: string;
  signature: string;
  sig_method: 'hmac_sha256';
};
