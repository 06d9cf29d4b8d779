import { WechatApiError } from '../../http/http.errors.js';
import { WechatCredentialError } from '../../core/credential.errors.js';

const PERMANENT_MS = 60_000;
const QUOTA_FIRST_MS = 60_000;
const QUOTA_MAX_MS = 3600_000;
const BACKOFF_FIRST_MS = 200;
const BACKOFF_FACTOR = 4;
const BACKOFF_MAX_MS = 30_000;
/** After so many failures in a row every wait has its longest length. */
const MOST_FAILURES = 16;

/** Refusals that only a person can mend: wrong secret, address not on the white list, account not allowed. */
const PERMANENT = new Set<number | string>([
  40002, 40013, 40125, 40164, 40243, 41002, 41004, 43002, 48001, 50004, 50007, 89501, 89503, 89506, 89507,
]);
/** Nothing was asked, so there is nothing to spare. */
const LOCAL = new Set(['WECHAT_CREDENTIAL_CONFIG', 'WECHAT_CREDENTIAL_MISSING', 'WECHAT_CLOSED']);
const QUOTA = new Set<number | string>([45009, 45011]);

/** What kind of failure a renewal met, and so how long the next attempt waits. */
export type FailureClass = 'permanent' | 'quota' | 'transient' | 'local';

export function classifyFailure(error: unknown): FailureClass {
  if (error instanceof WechatCredentialError) {
    if (error.code === 'WECHAT_CENTRAL') return 'permanent';
    return LOCAL.has(error.code) ? 'local' : 'transient';
  }
  if (!(error instanceof WechatApiError)) return 'transient';
  // At the token endpoints 40001 speaks of the secret; at the ticket endpoint of the token, which is renewed there.
  if (PERMANENT.has(error.errcode) || error.class === 'credential') return 'permanent';
  return QUOTA.has(error.errcode) ? 'quota' : 'transient';
}

/**
 * How long to wait after the n-th failure in a row (the first is 0), in milliseconds: full jitter from 0.2 s up,
 * then a steady 30 s; one minute for what only a person can mend; one minute doubling to an hour for a quota.
 */
export function backoffMs(kind: FailureClass, failures: number, random: () => number): number {
  if (kind === 'local') return 0;
  if (kind === 'permanent') return PERMANENT_MS;
  if (kind === 'quota') return Math.min(QUOTA_MAX_MS, QUOTA_FIRST_MS * 2 ** failures);
  const ceiling = BACKOFF_FIRST_MS * BACKOFF_FACTOR ** Math.min(failures, 10);
  return ceiling >= BACKOFF_MAX_MS ? BACKOFF_MAX_MS : ceiling * random();
}

/** The longest wait that {@link backoffMs} gives for a kind of failure, in milliseconds. */
export function longestBackoffMs(kind: FailureClass): number {
  return backoffMs(kind, MOST_FAILURES, () => 1);
}

/**
 * A ticket could not be had for want of a token. Why is for the token's keeper to remember, and for how long: a
 * ticket that remembered it too would go on failing after the token is back.
 */
export class TokenFailure {
  constructor(
    readonly error: unknown,
    /** `local` where nothing was asked for the ticket itself. */
    readonly kind: 'local' | 'transient',
  ) {}
}

/** Remembers why a credential could not be renewed, so that readers learn it at once and WeChat is left alone. */
export class FailureMemory {
  error: unknown;
  until = 0;
  kind: FailureClass = 'transient';
  /** How many failures of this kind there were in a row. */
  count = 0;

  /** Remembers a failure; gives the wait until the next attempt in milliseconds. */
  remember(error: unknown, mono: number, random: () => number, kind = classifyFailure(error)): number {
    if (kind === 'local') return 0;
    if (kind !== this.kind) this.count = 0;
    const waitMs = backoffMs(kind, this.count, random);
    this.kind = kind;
    this.count += 1;
    this.error = error;
    this.until = mono + waitMs;
    return waitMs;
  }

  /** Takes over what another process met. */
  learn(kind: FailureClass, count: number, error: unknown, until: number): void {
    Object.assign(this, { kind, count, error, until });
  }

  /** @throws what was remembered, as long as the next attempt has to wait. */
  check(mono: number): void {
    if (mono < this.until) throw this.error;
  }
}
