// A product is one room that brings its parts to the engine: conf/ its options, credentials/ its kinds of credentials,
// call/ its CallProtocol (client/call-protocol.ts), push/ its PushProtocol (webhook/receive/push-protocol.ts), and a
// module that injects WechatEngine. account/, pay/, open-platform/ and work/ are such rooms; test/fifth-product is a
// made-up one that uses every part. In the simulator a product joins by a line in simulator/products.ts, in the console
// by one in console/src/products/products.ts.

import type { ResolvedSharedOptions } from '../conf/shared-options.js';
import type { WechatClock } from '../core/clock.js';
import type { CredentialDirectory } from '../credential/credential-directory.js';
import type { Credentials } from '../credential/credentials.js';
import type { WechatHttp } from '../http/wechat-http.js';
import type { CredentialStateList } from '../observe/credential-state-list.js';
import type { WechatEvents } from '../observe/wechat.events.js';
import type { WechatHealth } from '../observe/wechat-health.js';
import type { WechatMetrics } from '../observe/wechat-metrics.js';
import type { OpenedStore } from '../store/opened-store.js';
import type { WechatRecords } from '../store/records/wechat-records.js';

/** What all products of an application share. */
export interface EngineParts {
  readonly options: ResolvedSharedOptions;
  readonly clock: WechatClock;
  readonly events: WechatEvents;
  readonly http: WechatHttp;
  readonly opened: OpenedStore;
  readonly records: WechatRecords;
  readonly credentials: Credentials;
  readonly directory: CredentialDirectory;
  /** Where a product adds its credentials for health reports. */
  readonly states: CredentialStateList;
  readonly health: WechatHealth;
  readonly metrics: WechatMetrics;
}

/**
 * The engine of an application, shared by the modules of all products: one store, one timer, one memory of pushes.
 * Products inject this class and take from it what they need.
 */
export class WechatEngine implements EngineParts {
  readonly options: ResolvedSharedOptions;
  readonly clock: WechatClock;
  readonly events: WechatEvents;
  readonly http: WechatHttp;
  readonly opened: OpenedStore;
  readonly records: WechatRecords;
  readonly credentials: Credentials;
  readonly directory: CredentialDirectory;
  readonly states: CredentialStateList;
  readonly health: WechatHealth;
  readonly metrics: WechatMetrics;

  /** @param isOwn whether this object's module starts and stops the parts; `WechatModule` does it for its own */
  constructor(
    parts: EngineParts,
    readonly isOwn: boolean,
  ) {
    this.options = parts.options;
    this.clock = parts.clock;
    this.events = parts.events;
    this.http = parts.http;
    this.opened = parts.opened;
    this.records = parts.records;
    this.credentials = parts.credentials;
    this.directory = parts.directory;
    this.states = parts.states;
    this.health = parts.health;
    this.metrics = parts.metrics;
  }
}

/** Injection token of the engine parts that `WechatModule` has, where an application imports it. */
export const WECHAT_ENGINE_PARTS = Symbol('WECHAT_ENGINE_PARTS');
/** Injection token of the {@link SharedOptions} that a product's module was given, in applications without `WechatModule`. */
export const WECHAT_SHARED_OPTIONS = Symbol('WECHAT_SHARED_OPTIONS');
