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

/** Hands out one credential and renews it by the value that was refused. */
export interface CredentialReader {
  /** A valid credential, renewed by one request for all who ask where that is needed. */
  get(): Promise<Credential>;
  /** Another credential than `stale`, renewed at most once for all who ask; throws where there is none. */
  renew(stale: string): Promise<Credential>;
}

/** Hands out the access token and renews it by the value that WeChat refused; what the client depends on. */
export interface AccessTokenKeeper {
  getAccessToken(): Promise<Credential>;
  /** Returns another value than `stale`, renewing at most once for all who ask; throws where it cannot. */
  renewAccessToken(stale: string): Promise<Credential>;
}
