import type { FailureClass, FailureRules } from '../../core/credential/credential-kind.js';
import { DependencyFailure } from '../../core/credential/credential-source.js';
import { WechatCredentialError } from '../../core/credential/credential.errors.js';

const PERMANENT_MS = 60_000;
const QUOTA_FIRST_MS = 60_000;
const QUOTA_MAX_MS = 3600_000;
const BACKOFF_FIRST_MS = 200;
const BACKOFF_FACTOR = 4;
const BACKOFF_MAX_MS = 30_000;

/** No request was sent, so there is no back-off. */
const LOCAL = new Set(['WECHAT_CREDENTIAL_CONFIG', 'WECHAT_CREDENTIAL_MISSING', 'WECHAT_CLOSED']);

/** The class of what a source threw: this package's own errors first, then as the product's rules say. */
export function classifyFailure(thrown: unknown, rules: FailureRules): FailureClass {
  if (thrown instanceof DependencyFailure) return thrown.kind;
  if (!(thrown instanceof WechatCredentialError)) return rules.classify(thrown);
  if (thrown.code === 'WECHAT_CENTRAL') return 'permanent';
  return LOCAL.has(thrown.code) ? 'local' : 'transient';
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

/** The longest wait that a failure of a class can cause, in milliseconds. */
export function longestWaitMs(kind: FailureClass): number {
  if (kind === 'local') return 0;
  if (kind === 'permanent') return PERMANENT_MS;
  return kind === 'quota' ? QUOTA_MAX_MS : BACKOFF_MAX_MS;
}

/** Remembers why a credential could not be renewed, so that callers learn it at once and no request is sent. */
export class FailureMemory {
  private lastError: unknown;
  private waitUntil = 0;
  private lastClass: FailureClass = 'transient';
  private inARow = 0;
  private background = false;

  /** What the last renewal met. */
  get error(): unknown {
    return this.lastError;
  }

  /** When the next attempt may be made, on the monotonic clock. */
  get until(): number {
    return this.waitUntil;
  }

  get class(): FailureClass {
    return this.lastClass;
  }

  /** How many failures of this class there were in a row. */
  get count(): number {
    return this.inARow;
  }

  /** Whether the failed renewal was one that no caller waited for. */
  get inBackground(): boolean {
    return this.background;
  }

  /** Remembers a failure; gives the wait until the next attempt in milliseconds. */
  remember(
    { error, kind, background }: { error: unknown; kind: FailureClass; background: boolean },
    mono: number,
    random: () => number,
  ): number {
    if (kind === 'local') return 0;
    this.background = background;
    if (kind !== this.lastClass) this.inARow = 0;
    const waitMs = backoffMs(kind, this.inARow, random);
    this.lastClass = kind;
    this.inARow += 1;
    this.lastError = error;
    this.waitUntil = mono + waitMs;
    return waitMs;
  }

  /** Takes over what another process met. */
  learn(failure: { kind: FailureClass; count: number; error: unknown; until: number }): void {
    this.lastClass = failure.kind;
    this.inARow = failure.count;
    this.lastError = failure.error;
    this.waitUntil = failure.until;
  }

  /** @throws what was remembered, as long as the next attempt has to wait. */
  check(mono: number): void {
    if (mono < this.waitUntil) throw this.lastError;
  }
}
