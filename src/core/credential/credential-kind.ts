import type { WechatCredentialSource } from './credential-source.js';

/** How long before its expiry, in seconds, a credential is renewed: at a random moment between the two. */
export interface RenewalWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * What kind of failure a renewal met. It decides how long the next attempt waits.
 *
 * - `permanent`: only a person can mend it (wrong secret, address not on the white list).
 * - `quota`: a limit on requests is used up.
 * - `busy`: the other side asks to try again at once.
 * - `transient`: anything else that may pass.
 * - `local`: no request was sent, so there is no back-off.
 */
export type FailureClass = 'permanent' | 'quota' | 'busy' | 'transient' | 'local';

/** What processes tell each other of a refusal, so that each can throw the same error. Holds no secret. */
export type FailureNote = Readonly<Record<string, string | number | boolean>>;

/** How the errors of one product are understood. */
export interface FailureRules {
  /** The class of an error that this product's source threw. */
  classify(error: unknown): FailureClass;
  /** What other processes need in order to throw the same error; undefined for errors of another origin. */
  toNote(error: unknown): FailureNote | undefined;
  /** The error that a note stands for. */
  fromNote(note: FailureNote): Error;
}

/**
 * One kind of credential, as its product defines it: data, and a few functions. The keeper has no code for any product.
 */
export interface CredentialKind {
  /** `access_token`, `jsapi_ticket`... A part of the key in the store, so it stays the same in every version. */
  readonly name: string;
  /** Where a fresh value comes from. */
  readonly source: WechatCredentialSource;
  readonly window: RenewalWindow;
  readonly failures: FailureRules;
  /**
   * Whether `value` may be used now that `stale` was refused. Default: it is another value.
   *
   * For a value that is a set (of certificates, say), `stale` is the id of the entry that was missing.
   */
  satisfies?(value: string, stale: string): boolean;
  /** Whether something can be a value of this kind. Default: printable ASCII of at most 2,048 characters. */
  isValue?(value: unknown): value is string;
  /**
   * How long a renewal that brought nothing new is remembered, in milliseconds. Set it where the source may give the
   * refused value again, because the refusal had another reason: the renewal then ends in *unchanged*, once for all
   * who ask in this time, and is no failure.
   */
  readonly unchangedMs?: number;
  /** How long before its expiry a value is no longer handed out, in milliseconds. Default 2,000. */
  readonly marginMs?: number;
  /**
   * How long after its last use a value is still renewed ahead of its expiry, in milliseconds. Default 24 hours. A
   * product whose owners are many and mostly idle sets less. A value that is not renewed ahead is renewed on use.
   */
  readonly idleMs?: number;
  /** Renewing side by side in several processes does no harm: the source gives all of them the same value. */
  readonly harmlessInParallel?: boolean;
  /** The value is kept valid elsewhere (by a central token server): it is read again now and then, with no lease. */
  readonly managedElsewhere?: boolean;
  /** What to do where another program seems to renew the same credential. */
  readonly conflictAdvice?: string;
}
