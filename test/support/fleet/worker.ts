// One process of a fleet: credentials and a client, driven by messages from the test.
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { createAccountClient } from '../../../src/account/call/account-client.js';
import type { WechatClient } from '../../../src/client/wechat-client.js';
import { SystemClock, type WechatTimer } from '../../../src/core/clock.js';
import { resolveOptions } from '../../../src/account/conf/resolve-account-options.js';
import type { AccountCredentialKind } from '../../../src/account/conf/account-credential-kind.js';
import { AccountsOnCredentials } from '../accounts-credentials.js';
import { FetchHttp } from '../../../src/http/fetch-http.js';
import type { WechatHttp } from '../../../src/http/wechat-http.js';
import { WechatEvents } from '../../../src/observe/wechat.events.js';
import type { WechatLease } from '../../../src/store/lease/lease.js';
import { openStore } from '../../../src/store/open-store.js';
import { WechatError } from '../../../src/core/wechat.errors.js';
import type { CallOutcome, Gate, LoadReport, OpenOptions, ReadOutcome, WorkerState } from './protocol.js';

Logger.overrideLogger(['fatal']);

/** The clock of the machine with an adjustable wall time. */
class JumpyClock extends SystemClock {
  offsetMs = 0;
  /** Timers that have neither fired nor been cleared. Node does not list unreferenced ones. */
  pendingTimers = 0;

  override setTimeout(callback: () => void, milliseconds: number): WechatTimer {
    let pending = true;
    const end = (): void => {
      if (pending) this.pendingTimers -= 1;
      pending = false;
    };
    this.pendingTimers += 1;
    const timer = super.setTimeout(() => (end(), callback()), milliseconds);
    return { ...timer, clear: () => (end(), timer.clear()) };
  }

  override now(): number {
    return super.now() + this.offsetMs;
  }
}

const clock = new JumpyClock();
const rejections: string[] = [];
process.on('unhandledRejection', (error) => rejections.push(String(error)));
const warnings: string[] = [];
process.on('warning', ({ name, message }) => warnings.push(`${name}: ${message}`));
process.on('uncaughtException', (error) => rejections.push(String(error)));

interface Opened {
  options: OpenOptions;
  credentials: AccountsOnCredentials;
  events: WechatEvents;
  http: WechatHttp;
  clients: Map<string, { client: WechatClient; keeper: ReturnType<AccountsOnCredentials['of']> }>;
}
let opened: Opened | undefined;
const counts: Record<string, number> = {};
let gate: Gate | undefined;
let openGate: (() => void) | undefined;
let load: { report: LoadReport; durations: number[]; timer: NodeJS.Timeout } | undefined;

/** Stops at the point that a test has chosen, until the test continues it. */
async function stop(point: Gate): Promise<void> {
  if (gate !== point) return;
  gate = undefined;
  const opening = new Promise<void>((resolve) => (openGate = resolve));
  process.send!({ event: point });
  await opening;
}

/** A lease that can be stopped after it was acquired, before it is checked for the request. */
function gatedLease(lease: WechatLease): WechatLease {
  return {
    shared: lease.shared,
    acquire: async (key, ttlMs) => {
      const grant = await lease.acquire(key, ttlMs);
      if (grant === undefined) return undefined;
      return { ...grant, isHeld: async () => (await stop('before-check'), grant.isHeld()) };
    },
  };
}

/** A transport that can be stopped before a token request is sent and after its answer has arrived. */
function gated(http: WechatHttp): WechatHttp {
  return {
    send: async (request) => {
      if (!/\/cgi-bin\/(stable_)?token\b/.test(request.url)) return http.send(request);
      await stop('before-send');
      const response = await http.send(request);
      const body = await response.bytes();
      await stop('after-fetch');
      return Object.assign(response, { bytes: async () => body });
    },
  };
}

function account(appId: string) {
  const { options, credentials, http, events, clients } = opened!;
  let found = clients.get(appId);
  if (found === undefined) {
    const { accounts } = resolveOptions({
      appId,
      appSecret: `secret-of-${appId}`,
      source: options.source,
      apiBaseUrl: options.apiBaseUrl,
    });
    const conf = accounts.get('default')!;
    const keeper = credentials.of(conf);
    found = { keeper, client: createAccountClient({ conf, keeper, http, clock, events }) };
    clients.set(appId, found);
  }
  return found;
}

const codeOf = (error: unknown): string => (error instanceof WechatError ? error.code : String(error));

const commands = {
  async open(options: OpenOptions): Promise<void> {
    await commands.close();
    const events = new WechatEvents();
    for (const name of Object.keys(counts)) delete counts[name];
    for (const name of ['credential.renewed', 'credential.renewalFailed', 'credential.conflict'] as const) {
      events.on(name, () => (counts[name] = (counts[name] ?? 0) + 1));
    }
    for (const name of ['store.degraded', 'store.recovered'] as const) {
      events.on(name, () => (counts[name] = (counts[name] ?? 0) + 1));
    }
    const http = gated(new FetchHttp({ clock }));
    const store = await openStore(options.store, { clock, events });
    const credentials = new AccountsOnCredentials({
      http,
      clock,
      events,
      store: { ...store, lease: gatedLease(store.lease) },
      scheduledRefresh: options.scheduledRefresh ?? true,
      ...(options.leaseMs !== undefined && { leaseMs: options.leaseMs }),
    });
    credentials.start();
    opened = { options, credentials, events, http, clients: new Map() };
  },

  async close(): Promise<number> {
    commands.stopLoad();
    const begun = performance.now();
    await opened?.credentials.close();
    opened = undefined;
    return performance.now() - begun;
  },

  /** Many concurrent reads of one credential. */
  async read({
    appId,
    kind = 'access_token',
    times = 1,
  }: {
    appId: string;
    kind?: AccountCredentialKind;
    times?: number;
  }): Promise<ReadOutcome> {
    const begun = performance.now();
    const keeper = account(appId).keeper.keeper(kind);
    const reads = await Promise.allSettled(
      Array.from({ length: times }, async () => {
        const { value } = await keeper.get();
        return { value, ms: performance.now() - begun };
      }),
    );
    const values = new Set<string>();
    const errors: string[] = [];
    let slowestMs = 0;
    for (const read of reads) {
      if (read.status === 'rejected') errors.push(codeOf(read.reason));
      else values.add(read.value.value);
      if (read.status === 'fulfilled') slowestMs = Math.max(slowestMs, read.value.ms);
    }
    return { values: [...values], errors, slowestMs };
  },

  /** Many API calls, started one after another within `overMs` milliseconds. */
  async call({
    appId,
    times = 1,
    overMs = 0,
  }: {
    appId: string;
    times?: number;
    overMs?: number;
  }): Promise<CallOutcome> {
    const { client } = account(appId);
    const calls = await Promise.allSettled(
      Array.from({ length: times }, async (_, i) => {
        await sleep((overMs * i) / times);
        await client.get('/cgi-bin/getcallbackip');
      }),
    );
    const errors = calls.flatMap((call) => (call.status === 'rejected' ? [codeOf(call.reason)] : []));
    return { succeeded: times - errors.length, errors };
  },

  async renew({ appId, stale }: { appId: string; stale: string }): Promise<string> {
    return (await account(appId).keeper.renewAccessToken(stale)).value;
  },

  /** Starts to read at a steady rate and measures the durations. */
  startLoad({ appId, perSecond }: { appId: string; perSecond: number }): void {
    const { keeper } = account(appId);
    const report: LoadReport = { reads: 0, errors: [], values: [], p99Ms: 0, slowestMs: 0 };
    const durations: number[] = [];
    const everyMs = 10;
    const each = Math.max(1, Math.round((perSecond * everyMs) / 1000));
    const read = async (): Promise<void> => {
      const begun = performance.now();
      try {
        const { value } = await keeper.getAccessToken();
        if (!report.values.includes(value)) report.values.push(value);
      } catch (error) {
        report.errors.push(codeOf(error));
      }
      report.reads += 1;
      durations.push(performance.now() - begun);
    };
    const timer = setInterval(() => {
      for (let i = 0; i < each; i++) void read();
    }, everyMs);
    load = { report, durations, timer };
  },

  stopLoad(): LoadReport | undefined {
    if (load === undefined) return undefined;
    clearInterval(load.timer);
    const { report, durations } = load;
    load = undefined;
    durations.sort((a, b) => a - b);
    report.p99Ms = durations[Math.floor(durations.length * 0.99)] ?? 0;
    report.slowestMs = durations.at(-1) ?? 0;
    return report;
  },

  jump({ seconds }: { seconds: number }): void {
    clock.offsetMs += seconds * 1000;
  },

  gate({ point }: { point: Gate }): void {
    gate = point;
  },

  go(): void {
    openGate?.();
  },

  /** Blocks the event loop for a while, like a long garbage collection. */
  block({ ms }: { ms: number }): void {
    const end = performance.now() + ms;
    while (performance.now() < end);
  },

  state(): WorkerState {
    return {
      counts: { ...counts },
      rejections,
      degraded: opened?.credentials.storeDegraded ?? false,
      rss: process.memoryUsage().rss,
      heap: process.memoryUsage().heapUsed,
      warnings,
      handles: process.getActiveResourcesInfo(),
      pendingTimers: clock.pendingTimers,
    };
  },
};

process.on(
  'message',
  ({ id, command, args }: { id: number; command: keyof typeof commands; args: never }) => {
    void (async () => {
      try {
        process.send!({ id, result: await commands[command](args) });
      } catch (error) {
        process.send!({ id, error: codeOf(error) });
      }
    })();
  },
);
process.on('disconnect', () => process.exit(0));
process.send!({ event: 'ready' });
