/** The credentials that WeChat issues to an account and that expire. */
export type CredentialKind = 'access_token' | 'jsapi_ticket' | 'wx_card_ticket';

/** A valid credential, as callers see it. */
export interface Credential {
  readonly value: string;
  /** Unix time in seconds, as WeChat counts. */
  readonly expiresAt: number;
}

/** A credential as it is kept in a store, one record each, value and expiry never apart. */
export interface CredentialRecord extends Credential {
  /** Unix time in seconds. */
  readonly obtainedAt: number;
  /** Grows with every renewal; a store that can compare refuses a write whose version is not greater. */
  readonly version: number;
}

/** Hands out the access token and renews it by the value that WeChat refused; what the client depends on. */
export interface AccessTokenKeeper {
  getAccessToken(): Promise<Credential>;
  /** Returns another value than `stale`, renewing at most once for all who ask; throws where it cannot. */
  renewAccessToken(stale: string): Promise<Credential>;
}
