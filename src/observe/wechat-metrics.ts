import { Subscriptions } from './subscriptions.js';
import type { WechatEvents } from './wechat.events.js';

/** One counter: a name, what it is of, and how much. */
export interface WechatCounter {
  /** As Prometheus would name it: `wechat_api_calls_total`. */
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Series beyond this are counted together, so that made-up names cannot fill the memory. */
const MAX_SERIES = 10_000;
/** Stands in no value of a label. */
const SEPARATOR = '\0';
/** The key under which those are counted: it has more values than any counter has labels. */
const OVERFLOW = SEPARATOR.repeat(9);

/**
 * Counts what {@link WechatEvents} tells, for whatever monitoring an application has. Nothing in it is secret:
 * labels are AppIDs, account names, API paths, codes and outcomes.
 *
 * @example
 * for (const { name, labels, value } of metrics.snapshot()) gauge(name, labels).set(value);
 */
export class WechatMetrics {
  private readonly counters: Counter[] = [];
  private readonly families: string[] = [];
  private readonly subscriptions: Subscriptions;

  constructor(events: WechatEvents) {
    this.subscriptions = new Subscriptions(events);
    const on = this.subscriptions.on.bind(this.subscriptions);
    const renewals = this.family('wechat_credential_renewals_total', 'appId', 'kind', 'source');
    const renewalMs = this.family('wechat_credential_renewal_ms_total', 'appId', 'kind', 'source');
    on('credential.renewed', ({ appId, kind, source, ms }) => {
      renewals(1, appId, kind, source);
      renewalMs(ms, appId, kind, source);
    });
    const failures = this.family('wechat_credential_failures_total', 'appId', 'kind', 'source', 'code');
    on('credential.renewalFailed', ({ appId, kind, source, error }) => {
      const { code = 'unknown' } = error as { code?: string };
      failures(1, appId, kind, source, code);
    });
    const conflicts = this.family('wechat_credential_conflicts_total', 'appId', 'kind');
    on('credential.conflict', ({ appId, kind }) => conflicts(1, appId, kind));
    const storeFailures = this.family('wechat_store_failures_total', 'store');
    on('store.degraded', ({ store }) => storeFailures(1, store));
    const refused = this.family('wechat_pushes_refused_total', 'account', 'status');
    on('push.refused', ({ account, status }) => refused(1, account, String(status)));
    const handled = this.family('wechat_pushes_handled_total', 'account', 'outcome');
    const pushMs = this.family('wechat_push_ms_total', 'account');
    on('push.handled', ({ account, outcome, ms }) => {
      handled(1, account, outcome);
      pushMs(ms, account);
    });
    const lateReplies = this.family('wechat_late_replies_total', 'account', 'outcome');
    on('push.lateReply', ({ account, error }) => lateReplies(1, account, error ? 'failed' : 'sent'));
    const logFailures = this.family('wechat_push_dedup_failures_total', 'account');
    on('push.dedupFailed', ({ account }) => logFailures(1, account));
    const calls = this.family('wechat_api_calls_total', 'appId', 'path', 'outcome');
    const attemptsMade = this.family('wechat_api_attempts_total', 'appId', 'path');
    const callMs = this.family('wechat_api_ms_total', 'appId', 'path');
    on('api.called', ({ appId, path, errcode, failure, attempts, ms }) => {
      calls(1, appId, path, errcode !== 0 ? String(errcode) : (failure ?? 'ok'));
      attemptsMade(attempts, appId, path);
      callMs(ms, appId, path);
    });
    const nearQuota = this.family('wechat_quota_near_total', 'appId', 'path');
    on('quota.near', ({ appId, path }) => nearQuota(1, appId, path));
  }

  /** The names of all counters, those that have counted nothing included. */
  get names(): readonly string[] {
    return this.families;
  }

  /** Every counter with its present value. */
  snapshot(): WechatCounter[] {
    return this.counters.map(({ name, labels, value }) => ({
      name,
      labels: { ...labels },
      value,
    }));
  }

  /** The sum of a counter over all labels that agree with the given ones; 0 when nothing was counted. */
  total(name: string, labels: Readonly<Record<string, string>> = {}): number {
    const wanted = Object.entries(labels);
    let sum = 0;
    for (const counter of this.counters) {
      if (counter.name !== name || wanted.some(([key, value]) => counter.labels[key] !== value)) continue;
      sum += counter.value;
    }
    return sum;
  }

  /** Stops counting. */
  dispose(): void {
    this.subscriptions.dispose();
  }

  /**
   * The counters of one name, which their labels' values tell apart.
   *
   * @returns adds to the counter of these values, given in the order of `labels`
   */
  private family(name: string, ...labels: string[]): (by: number, ...values: string[]) => void {
    this.families.push(name);
    const known = new Map<string, Counter>();
    return (by, ...values) => {
      const counter = known.get(values.join(SEPARATOR)) ?? this.begin(name, labels, known, values);
      counter.value += by;
    };
  }

  private begin(
    name: string,
    labels: readonly string[],
    known: Map<string, Counter>,
    values: readonly string[],
  ): Counter {
    const fits = this.counters.length < MAX_SERIES;
    const key = fits ? values.join(SEPARATOR) : OVERFLOW;
    let counter = known.get(key);
    if (!counter) {
      const told = fits ? labels.map((label, i) => [label, values[i]!]) : [['overflow', 'true']];
      counter = { name, labels: Object.fromEntries(told) as Record<string, string>, value: 0 };
      known.set(key, counter);
      this.counters.push(counter);
    }
    return counter;
  }
}

interface Counter {
  readonly name: string;
  readonly labels: Record<string, string>;
  value: number;
}
