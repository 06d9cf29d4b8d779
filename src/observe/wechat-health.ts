import type { WechatClock } from '../core/clock.js';
import { Subscriptions } from './subscriptions.js';
import type { WechatEvents } from './wechat.events.js';

/** The state of one credential, as its keeper knows it; never the value. */
export interface CredentialState {
  /** The account's name. */
  account: string;
  appId: string;
  /** `access_token`, `jsapi_ticket` or `wx_card_ticket`. */
  kind: string;
  /** `stable`, `classic`, `central`, `manual` or `function`. */
  source: string;
  /** Unix seconds; absent while none is held. */
  expiresAt?: number;
  /** Unix seconds. */
  obtainedAt?: number;
  /** Why there is none, where its product knows: `waiting for component_verify_ticket`. */
  note?: string;
}

/** The source of credential states. Asking it fetches nothing. */
export interface CredentialStates {
  credentialStates(): readonly CredentialState[] | Promise<readonly CredentialState[]>;
}

/** One credential in a health report. */
export interface CredentialHealth extends CredentialState {
  state: 'valid' | 'expired' | 'absent';
  /** Seconds until it expires; negative after. */
  expiresIn?: number;
  /** The code of the last renewal's failure, with its kind or errcode; absent after a success. */
  lastError?: string;
  /** When that was, Unix seconds. */
  lastErrorAt?: number;
}

/** Why a store counts as degraded. */
interface StoreFailure {
  store: string;
  /** `reads`, `writes` or `leases` where the store answers otherwise; absent where it does not answer at all. */
  part?: string;
  /** The kind of fault, the command that was refused, and what to do. */
  reason: string;
}

/** What {@link WechatHealth.report} tells. Nothing in it is secret. */
export interface WechatHealthReport {
  /** WeChat, or a store, was out of reach when it was last asked; what is still valid is served. */
  degraded: boolean;
  credentials: CredentialHealth[];
  /** Stores that failed when last asked, by name. */
  degradedStores: string[];
  /** What fails in each of them, and why; absent while nothing does. */
  storeFailures?: StoreFailure[];
  /** The kind of the last API call's failure, while WeChat cannot be reached or understood. */
  apiFailure?: string;
}

/** Upstream failures that say something about WeChat, not about a call. */
const OUT_OF_REACH = new Set(['timeout', 'network', 'http-status', 'html', 'empty', 'malformed']);

/**
 * The health of the module: the credentials' states, the last failures, and whether the store can be reached. Only the
 * store is asked, never WeChat, so that a probe every second is cheap.
 *
 * With Terminus, use {@link WechatHealthIndicator}.
 */
export class WechatHealth {
  private readonly failures = new Map<
    string,
    { appId: string; kind: string; source: string; error: string; at: number }
  >();
  private readonly stores = new Map<string, StoreFailure>();
  private readonly apiFailures = new Map<string, string>();
  private readonly subscriptions: Subscriptions;

  constructor(
    private readonly states: CredentialStates,
    events: WechatEvents,
    private readonly clock: WechatClock,
  ) {
    this.subscriptions = new Subscriptions(events);
    const on = this.subscriptions.on.bind(this.subscriptions);
    on('credential.renewed', ({ appId, kind }) => this.failures.delete(keyOf(appId, kind)));
    on('credential.renewalFailed', ({ appId, kind, source, error }) => {
      const at = Math.floor(this.clock.now() / 1000);
      this.failures.set(keyOf(appId, kind), { appId, kind, source, error: describe(error), at });
    });
    on('store.degraded', ({ store, part, error }) => {
      this.stores.set(keyOf(store, part ?? ''), { store, ...(part && { part }), reason: error.message });
    });
    on('store.recovered', ({ store, part }) => this.stores.delete(keyOf(store, part ?? '')));
    on('api.called', ({ appId, failure }) => {
      if (failure !== undefined && OUT_OF_REACH.has(failure)) this.apiFailures.set(appId, failure);
      else if (failure === undefined || failure === 'WECHAT_API') this.apiFailures.delete(appId);
    });
  }

  /** The present state; see {@link WechatHealthReport}. */
  async report(): Promise<WechatHealthReport> {
    const nowSeconds = this.clock.now() / 1000;
    const states = await this.states.credentialStates();
    for (const { appId, kind, obtainedAt } of states) this.forgetBefore(keyOf(appId, kind), obtainedAt);
    const credentials = states.map((state) => this.describe(state, nowSeconds));
    const known = new Set(credentials.map(({ appId, kind }) => keyOf(appId, kind)));
    // A credential that was never had is known to its keeper by nothing but the failures to get it.
    for (const [key, { appId, kind, source, error, at }] of this.failures) {
      if (known.has(key)) continue;
      credentials.push({
        account: appId,
        appId,
        kind,
        source,
        state: 'absent',
        lastError: error,
        lastErrorAt: at,
      });
    }
    const [apiFailure] = this.apiFailures.values();
    return {
      degraded: this.failures.size > 0 || this.stores.size > 0 || apiFailure !== undefined,
      credentials,
      degradedStores: [...new Set([...this.stores.values()].map(({ store }) => store))],
      ...(this.stores.size > 0 && { storeFailures: [...this.stores.values()] }),
      ...(apiFailure !== undefined && { apiFailure }),
    };
  }

  /** Stops listening. */
  dispose(): void {
    this.subscriptions.dispose();
  }

  /** Another process may have renewed since: then what failed here is over. */
  private forgetBefore(key: string, obtainedAt: number | undefined): void {
    const failure = this.failures.get(key);
    if (failure && obtainedAt !== undefined && obtainedAt > failure.at) this.failures.delete(key);
  }

  private describe(given: CredentialState, nowSeconds: number): CredentialHealth {
    // Field by field: a keeper's own record may also hold the credential's value.
    const { account, appId, kind, source, expiresAt, obtainedAt, note } = given;
    const failure = this.failures.get(keyOf(appId, kind));
    const expiresIn = expiresAt === undefined ? undefined : Math.floor(expiresAt - nowSeconds);
    return {
      account,
      appId,
      kind,
      source,
      state: expiresIn === undefined ? 'absent' : expiresIn > 0 ? 'valid' : 'expired',
      ...(expiresAt !== undefined && { expiresAt, expiresIn }),
      ...(obtainedAt !== undefined && { obtainedAt }),
      ...(note !== undefined && { note }),
      ...(failure && { lastError: failure.error, lastErrorAt: failure.at }),
    };
  }
}

function keyOf(appId: string, kind: string): string {
  return JSON.stringify([appId, kind]);
}

/** Codes and kinds only: an error's text is for logs. */
function describe(error: Error): string {
  const { code, errcode, kind } = error as { code?: string; errcode?: number; kind?: string };
  return [code ?? 'unknown', errcode ?? kind].filter((part) => part !== undefined).join(' ');
}
