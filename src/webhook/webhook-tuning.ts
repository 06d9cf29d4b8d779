import { DEFAULT_DEADLINES, type DeadlineTuning } from './run/deadlines.js';

/** Injection token of a {@link Partial} {@link WebhookTuning}; optional. */
export const WECHAT_WEBHOOK_TUNING = Symbol('WECHAT_WEBHOOK_TUNING');

/** The numbers behind the webhook. All times are in milliseconds. */
export interface WebhookTuning extends DeadlineTuning {
  /** How long a process that was killed blocks a push before another process takes it over. */
  readonly leaseMs: number;
  /** How long a reply that no delivery has carried is kept before it is sent as a customer-service message. */
  readonly lateAfterMs: number;
  /** How many handlers may run at the same time in this process; more wait. */
  readonly concurrency: number;
  /** How many pushes may wait for a handler to finish. Further ones are left to WeChat's next delivery. */
  readonly queue: number;
  /** How long running handlers are awaited when the application closes. */
  readonly drainMs: number;
  /** How long a body may take to arrive. */
  readonly bodyMs: number;
  /**
   * How long an answer of the shared push memory is awaited. A push whose answer comes later is handled by every
   * process that it is delivered to.
   */
  readonly dedupTimeoutMs: number;
}

/** The defaults of {@link WebhookTuning}. */
export const DEFAULT_TUNING: WebhookTuning = {
  ...DEFAULT_DEADLINES,
  leaseMs: 5000,
  lateAfterMs: 6000,
  concurrency: 1000,
  queue: 10_000,
  drainMs: 10_000,
  bodyMs: 10_000,
  dedupTimeoutMs: 1000,
};
