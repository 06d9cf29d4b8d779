/** How an authorization became known here. */
export type AuthorizationOrigin = 'push' | 'redirect' | 'list' | 'import' | 'refusal';

/** What kind of account an authorizer is; undefined where its information does not tell. */
export type AuthorizerKind = 'official' | 'mini';

/** An account that authorized a platform. Nothing in it is secret. */
export interface Authorizer {
  readonly appId: string;
  readonly state: 'authorized' | 'unauthorized';
  /** The permission sets (权限集) that the account has granted. */
  readonly permissions: readonly number[];
  /** Unix seconds. */
  readonly authorizedAt: number;
  /** Unix seconds; only while the account is not authorized. */
  readonly unauthorizedAt?: number;
  /** The account's original id, `gh_...`. Messages to the account carry it. */
  readonly userName?: string;
  readonly nickName?: string;
  readonly kind?: AuthorizerKind;
}

/** The record of an authorizer: written whole, and never lost. */
export interface AuthorizerRecord extends Authorizer {
  /** Missing where the account grants no API, or the authorization came without one. */
  readonly refreshToken?: string;
  readonly authorizedBy: AuthorizationOrigin;
  /** Changes with each exchange of an authorization code, so that two at the same time notice each other. */
  readonly exchange?: string;
  /** When that was, in Unix milliseconds. */
  readonly exchangedAt?: number;
}

/** An authorizer without its refresh token. */
export function publicView(record: AuthorizerRecord): Authorizer {
  const { refreshToken: _, authorizedBy: __, exchange: ___, exchangedAt: ____, ...shown } = record;
  return shown;
}

/** Clocks differ: where only this machine's clock dates an authorization, a little doubt remains. */
const CLOCK_DOUBT_S = 30;

/**
 * What becomes of a record when the account withdrew at `at` (Unix seconds of WeChat). A withdrawal that is older than
 * the authorization was overtaken on its way, and changes nothing.
 */
export function withdrawn(kept: AuthorizerRecord | undefined, at: number): AuthorizerRecord | undefined {
  if (kept === undefined || kept.state === 'unauthorized') return undefined;
  const doubt = kept.authorizedBy === 'push' ? 0 : CLOCK_DOUBT_S;
  if (at < kept.authorizedAt - doubt) return undefined;
  return { ...kept, state: 'unauthorized', unauthorizedAt: at };
}
