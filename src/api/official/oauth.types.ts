import type { ApiAnswer } from '../answer.js';

/**
 * What the user is asked for: `snsapi_base` silently brings the OpenID; `snsapi_userinfo` asks the user;
 * `snsapi_login` is for websites on a computer ({@link OAuthApi.loginUrl}).
 */
export type OAuthScope = 'snsapi_base' | 'snsapi_userinfo';

/** Where the user is sent to, and back from. */
export interface AuthorizeOptions {
  /** A full URL on the domain set up in the console (网页授权域名). */
  redirectUri: string;
  /** Default `snsapi_base`. */
  scope?: OAuthScope;
  /** 1 to 128 of A-Z, a-z, 0-9, `_` and `-`, hard to guess and bound to the user's session: {@link OAuthApi.newState}. */
  state: string;
  /** Show the consent page even if WeChat would skip it. */
  forcePopup?: boolean;
  /** Show the snapshot page (快照页) even if WeChat would not. */
  forceSnapShot?: boolean;
}

/** A web token of one user (网页授权 access_token). It is not the account's access token. */
export interface WebTokenAnswer extends ApiAnswer {
  access_token: string;
  /** In seconds: 7200. */
  expires_in: number;
  /** Good for 30 days. */
  refresh_token: string;
  openid: string;
  scope: string;
  /** With `snsapi_userinfo` and a binding on the Open Platform. */
  unionid?: string;
  /** 1: a virtual user of the snapshot page; make no account of it. */
  is_snapshotuser?: 1;
}

/** What `/sns/userinfo` answers. */
export interface WebUserAnswer extends ApiAnswer {
  openid: string;
  nickname: string;
  /** 0 since October 2021. */
  sex: number;
  /** Empty since October 2021. */
  province: string;
  city: string;
  country: string;
  /** Ends in its size: `/0`, `/46`, `/64`, `/96` or `/132`. */
  headimgurl: string;
  privilege: string[];
  unionid?: string;
}
