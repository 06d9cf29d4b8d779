import type { FactoryProvider, Provider } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { SystemClock, type WechatClock } from '../core/clock.js';
import { createAccountClient } from '../account/call/account-client.js';
import type { ResolvedOptions } from '../account/conf/resolve-account-options.js';
import { WechatConfService } from './wechat-conf.service.js';
import type { RecordsOption, StoreOption } from '../conf/store-option.js';
import { AccountsCredentials } from '../account/credentials/accounts-credentials.js';
import { credentialStates } from '../account/credentials/credential-states.js';
import { CredentialDirectory } from '../credential/credential-directory.js';
import { Credentials } from '../credential/credentials.js';
import { openPushMemory } from '../engine/push-memory.js';
import { FetchHttp } from '../http/fetch-http.js';
import type { WechatHttp } from '../http/wechat-http.js';
import { findTimerRegistry } from '../engine/timer-registry.js';
import { type EngineParts, WECHAT_ENGINE_PARTS } from '../engine/wechat-engine.js';
import { CredentialStateList } from '../observe/credential-state-list.js';
import { WechatEvents } from '../observe/wechat.events.js';
import { WechatHealthIndicator } from '../observe/wechat-health-indicator.js';
import { WechatHealth } from '../observe/wechat-health.js';
import { startTelemetry } from '../observe/telemetry/open-telemetry.js';
import { WechatMetrics } from '../observe/wechat-metrics.js';
import type { Reply } from '../message/reply/reply.js';
import type { WechatLease } from '../store/lease/lease.js';
import { GuardedLease } from '../store/lease/guarded-lease.js';
import type { OpenedStore } from '../store/opened-store.js';
import { openStore } from '../store/open-store.js';
import { probeStore } from '../store/probe-store.js';
import { openRecordStore } from '../store/records/open-record-store.js';
import { WechatRecords } from '../store/records/wechat-records.js';
import { StoreGuard } from '../store/store-guard.js';
import type { LateReplySender } from '../account/push/late-reply-sender.js';
import { WECHAT_WEBHOOK_ACCOUNTS } from '../account/push/webhook-accounts.js';
import { accountPushProvider } from '../account/push/account-push.provider.js';
import { WECHAT_APPLICATION } from '../webhook/webhook-application.js';
import { webhookProvider } from '../webhook/webhook.provider.js';
import { WechatAccounts } from './wechat.accounts.js';
import { WechatLifecycle } from './wechat.lifecycle.js';
import { WechatService } from './wechat.service.js';
import {
  WECHAT_CLOCK,
  WECHAT_HTTP,
  WECHAT_LATE_REPLY,
  WECHAT_LEASE,
  WECHAT_OPTIONS,
  WECHAT_RECORD_STORE,
  WECHAT_DEDUP_STORE,
  WECHAT_OPENED_STORE,
  WECHAT_TELEMETRY,
  WECHAT_TOKEN_STORE,
} from '../core/constants.js';

const provide = <T>(
  token: FactoryProvider['provide'],
  inject: FactoryProvider['inject'],
  useFactory: (...args: never[]) => T | Promise<T>,
): FactoryProvider => ({ provide: token, inject, useFactory: useFactory as FactoryProvider['useFactory'] });

/** How long an operation of a user's own lease may take, in milliseconds. */
const OWN_LEASE_TIMEOUT_MS = 1000;

/** Everything of the module that is there whatever the options are, in the order in which it is built up. */
export const coreProviders: Provider[] = [
  { provide: WECHAT_CLOCK, useClass: SystemClock },
  { provide: WechatEvents, useClass: WechatEvents },
  provide(
    WECHAT_HTTP,
    [WECHAT_OPTIONS, WECHAT_CLOCK],
    async ({ proxy }: ResolvedOptions, clock: WechatClock) => {
      const http = new FetchHttp({ clock, proxy });
      await http.prepare();
      return http;
    },
  ),
  // Undefined means what the options say. An option may be a URL with a password, which no provider shows.
  provide<StoreOption | undefined>(WECHAT_TOKEN_STORE, [], () => undefined),
  provide(
    WECHAT_OPENED_STORE,
    [WECHAT_TOKEN_STORE, WECHAT_OPTIONS, WECHAT_CLOCK, WechatEvents],
    (own: StoreOption | undefined, { store }: ResolvedOptions, clock: WechatClock, events: WechatEvents) =>
      openStore(own ?? store, { clock, events }),
  ),
  provide(WECHAT_LEASE, [WECHAT_OPENED_STORE], ({ lease }: OpenedStore) => lease),
  provide<RecordsOption | undefined>(WECHAT_RECORD_STORE, [], () => undefined),
  provide(
    WechatRecords,
    [WECHAT_RECORD_STORE, WECHAT_OPTIONS, WECHAT_OPENED_STORE, WECHAT_CLOCK, WechatEvents],
    async (
      own: RecordsOption | undefined,
      { records, recordsKeys: keys }: ResolvedOptions,
      opened: OpenedStore,
      clock: WechatClock,
      events: WechatEvents,
    ) => new WechatRecords(await openRecordStore(own ?? records, { opened, keys, clock, events })),
  ),
  provide(
    Credentials,
    [WECHAT_OPTIONS, WECHAT_CLOCK, WechatEvents, WECHAT_OPENED_STORE, WECHAT_LEASE, ModulesContainer],
    (
      { scheduledRefresh }: ResolvedOptions,
      clock: WechatClock,
      events: WechatEvents,
      opened: OpenedStore,
      lease: WechatLease,
      modules: ModulesContainer,
    ) => {
      // One of the user's own may hang. The store's is guarded already.
      const guarded =
        lease === opened.lease
          ? lease
          : new GuardedLease(lease, new StoreGuard('lease', clock, events, undefined, OWN_LEASE_TIMEOUT_MS));
      const store = { tokens: opened.tokens, lease: guarded, close: () => opened.close() };
      const timers = () => findTimerRegistry(modules);
      return new Credentials({ clock, events, store, scheduledRefresh, timers });
    },
  ),
  CredentialDirectory,
  CredentialStateList,
  provide(
    AccountsCredentials,
    [Credentials, WECHAT_HTTP, WECHAT_CLOCK, WechatEvents],
    (credentials: Credentials, http: WechatHttp, clock: WechatClock, events: WechatEvents) =>
      new AccountsCredentials({ credentials, http, clock, events }),
  ),
  provide(
    WechatAccounts,
    [
      WECHAT_OPTIONS,
      AccountsCredentials,
      CredentialDirectory,
      WECHAT_HTTP,
      WECHAT_CLOCK,
      WechatEvents,
      WECHAT_OPENED_STORE,
    ],
    (
      options: ResolvedOptions,
      credentials: AccountsCredentials,
      directory: CredentialDirectory,
      http: WechatHttp,
      clock: WechatClock,
      events: WechatEvents,
      opened: OpenedStore,
    ) => {
      const accounts = new WechatAccounts(
        options,
        (conf) => {
          const keeper = credentials.of(conf);
          const client = createAccountClient({ conf, keeper, http, clock, events, store: opened.tokens });
          return new WechatService(client, new WechatConfService(conf, keeper));
        },
        (conf) => credentials.release(conf),
      );
      directory.add({
        find: ([appId, ...inner]) => {
          const conf = inner.length === 0 && appId !== undefined ? accounts.confOfAppId(appId) : undefined;
          return conf && credentials.of(conf).kept;
        },
        secretOf: ([appId, ...inner]) =>
          inner.length === 0 && appId !== undefined ? accounts.confOfAppId(appId)?.appSecret : undefined,
      });
      return accounts;
    },
  ),
  provide(
    WechatHealth,
    [
      WechatAccounts,
      AccountsCredentials,
      CredentialStateList,
      WECHAT_OPENED_STORE,
      WechatEvents,
      WECHAT_CLOCK,
    ],
    (
      accounts: WechatAccounts,
      credentials: AccountsCredentials,
      list: CredentialStateList,
      opened: OpenedStore,
      events: WechatEvents,
      clock: WechatClock,
    ) => {
      list.add({
        credentialStates: () => accounts.confs().flatMap((conf) => credentialStates(credentials.inUse(conf))),
      });
      const states = async () => {
        await probeStore(opened);
        return list.credentialStates();
      };
      return new WechatHealth({ credentialStates: states }, events, clock);
    },
  ),
  provide(WechatMetrics, [WechatEvents], (events: WechatEvents) => new WechatMetrics(events)),
  WechatHealthIndicator,
  provide(WECHAT_TELEMETRY, [WechatMetrics], startTelemetry),
  WechatLifecycle,
  provide(
    WECHAT_ENGINE_PARTS,
    [
      WECHAT_OPTIONS,
      WECHAT_CLOCK,
      WechatEvents,
      WECHAT_HTTP,
      WECHAT_OPENED_STORE,
      WechatRecords,
      Credentials,
      CredentialDirectory,
      CredentialStateList,
      WechatHealth,
      WechatMetrics,
    ],
    (
      options: ResolvedOptions,
      clock: WechatClock,
      events: WechatEvents,
      http: WechatHttp,
      opened: OpenedStore,
      records: WechatRecords,
      credentials: Credentials,
      directory: CredentialDirectory,
      states: CredentialStateList,
      health: WechatHealth,
      metrics: WechatMetrics,
    ): EngineParts => ({
      options,
      clock,
      events,
      http,
      opened,
      records,
      credentials,
      directory,
      states,
      health,
      metrics,
    }),
  ),
];

/** The webhook side. */
export const webhookProviders: Provider[] = [
  provide(
    WECHAT_DEDUP_STORE,
    [WECHAT_OPENED_STORE, WECHAT_OPTIONS, WECHAT_CLOCK],
    (opened: OpenedStore, { recordsKeys }: ResolvedOptions, clock: WechatClock) =>
      openPushMemory(opened, recordsKeys, clock),
  ),
  provide(WECHAT_LATE_REPLY, [WechatAccounts], (accounts: WechatAccounts): LateReplySender => ({
    send: (account: string, openId: string, reply: Reply) =>
      accounts.get(account).customerService.sendReply(openId, reply),
  })),
  provide(WECHAT_WEBHOOK_ACCOUNTS, [WechatAccounts], (accounts: WechatAccounts) => ({
    get: (name: string) => accounts.confOf(name),
  })),
  provide(WECHAT_APPLICATION, [WECHAT_OPTIONS], ({ application }: ResolvedOptions) => application ?? ''),
  accountPushProvider,
  webhookProvider(() => import('../account/push/account-webhook.js')),
];
