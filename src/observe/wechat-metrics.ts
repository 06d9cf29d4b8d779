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
/** Where those are counted; no label has this value. */
const OVERFLOW = '\0';

/**
 * Counts what {@link WechatEvents} tells, for whatever monitoring an application has. Nothing in it is secret:
 * labels are AppIDs, account names, API paths, codes and outcomes.
 *
 * @example
 * for (const { name, labels, value } of metrics.snapshot()) gauge(name, labels).set(value);
 */
export class WechatMetrics {
  private readonly counters: Counter[] = [];
  private readonly byName = new Map<string, Series>();
  private readonly subscriptions: Subscriptions;

  constructor(events: WechatEvents) {
    this.subscriptions = new Subscriptions(events);
    const on = this.subscriptions.on.bind(this.subscriptions);
    on('credential.renewed', ({ appId, kind, source, ms }) => {
      this.add('wechat_credential_renewals_total', { appId, kind, source });
      this.add('wechat_credential_renewal_ms_total', { appId, kind, source }, ms);
    });
    on('credential.renewalFailed', ({ appId, kind, source, error }) => {
      const { code = 'unknown' } = error as { code?: string };
      this.add('wechat_credential_failures_total', { appId, kind, source, code });
    });
    on('credential.conflict', ({ appId, kind }) =>
      this.add('wechat_credential_conflicts_total', { appId, kind }),
    );
    on('store.degraded', ({ store }) => this.add('wechat_store_failures_total', { store }));
    on('push.refused', ({ account, status }) =>
      this.add('wechat_pushes_refused_total', { account, status: String(status) }),
    );
    on('push.handled', ({ account, outcome, ms }) => {
      this.add('wechat_pushes_handled_total', { account, outcome });
      this.add('wechat_push_ms_total', { account }, ms);
    });
    on('push.lateReply', ({ account, error }) =>
      this.add('wechat_late_replies_total', { account, outcome: error ? 'failed' : 'sent' }),
    );
    on('push.logFailed', ({ account }) => this.add('wechat_push_log_failures_total', { account }));
    on('api.called', ({ appId, path, errcode, failure, attempts, ms }) => {
      const outcome = errcode !== 0 ? String(errcode) : (failure ?? 'ok');
      this.add('wechat_api_calls_total', { appId, path, outcome });
      this.add('wechat_api_attempts_total', { appId, path }, attempts);
      this.add('wechat_api_ms_total', { appId, path }, ms);
    });
    on('quota.near', ({ appId, path }) => this.add('wechat_quota_near_total', { appId, path }));
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

  private add(name: string, labels: Record<string, string>, by = 1): void {
    // A counter's labels are always the same, in the same order: their values alone lead to its series. This runs
    // for every push and every call, so no key is built.
    let series = this.byName.get(name);
    for (const label in labels) series = series?.next.get(labels[label]!);
    const counter = series?.counter ?? this.begin(name, labels);
    counter.value += by;
  }

  private begin(name: string, labels: Record<string, string>): Counter {
    const fits = this.counters.length < MAX_SERIES;
    const told = fits ? labels : { overflow: 'true' };
    let series = branch(this.byName, name);
    for (const value of fits ? Object.values(labels) : [OVERFLOW]) series = branch(series.next, value);
    if (!series.counter) {
      series.counter = { name, labels: told, value: 0 };
      this.counters.push(series.counter);
    }
    return series.counter;
  }
}

interface Counter {
  readonly name: string;
  readonly labels: Record<string, string>;
  value: number;
}

/** Where the values of a counter's labels lead, one after the other. */
interface Series {
  readonly next: Map<string, Series>;
  counter?: Counter;
}

function branch(of: Map<string, Series>, value: string): Series {
  let series = of.get(value);
  if (!series) of.set(value, (series = { next: new Map() }));
  return series;
}
