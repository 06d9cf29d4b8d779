import { type Environment } from '../conf/environment.js';
import { resolveShared, sharedFromEnv, type SharedOptions } from '../conf/shared-options.js';
import { SystemClock, type WechatClock } from '../core/clock.js';
import { WechatConfigError } from '../core/conf.errors.js';
import { CredentialDirectory } from '../credential/credential-directory.js';
import { Credentials } from '../credential/credentials.js';
import type { TimerRegistry } from '../credential/keeper/refresh-scheduler.js';
import { FetchHttp } from '../http/fetch-http.js';
import type { WechatHttp } from '../http/wechat-http.js';
import { CredentialStateList } from '../observe/credential-state-list.js';
import { WechatEvents } from '../observe/wechat.events.js';
import { WechatHealth } from '../observe/wechat-health.js';
import { WechatMetrics } from '../observe/wechat-metrics.js';
import { openStore } from '../store/open-store.js';
import { probeStore } from '../store/probe-store.js';
import { openRecordStore } from '../store/records/open-record-store.js';
import { WechatRecords } from '../store/records/wechat-records.js';
import type { EngineParts } from './wechat-engine.js';

/** What an application without `WechatModule` gives to the engine. */
interface EngineInput {
  readonly options: SharedOptions | undefined;
  readonly environment: Environment;
  readonly clock: WechatClock | undefined;
  readonly http: WechatHttp | undefined;
  readonly timers: () => TimerRegistry | undefined;
}

/**
 * Builds the engine of an application that has no `WechatModule`.
 *
 * @throws WechatConfigError with every fault of the shared options.
 */
export async function buildEngine(input: EngineInput): Promise<EngineParts> {
  const faults: string[] = [];
  const given = Object.entries(input.options ?? {}).filter(([, value]) => value !== undefined);
  const merged = { ...sharedFromEnv(input.environment), ...Object.fromEntries(given) };
  const options = resolveShared(merged, faults);
  if (faults.length > 0) throw new WechatConfigError(faults);
  const clock = input.clock ?? new SystemClock();
  const events = new WechatEvents();
  const opened = await openStore(options.store, { clock, events });
  const recordStore = await openRecordStore(options.records, {
    opened,
    keys: options.recordsKeys,
    clock,
    events,
  });
  const states = new CredentialStateList();
  const health = {
    credentialStates: async () => {
      await probeStore(opened);
      return states.credentialStates();
    },
  };
  return {
    options,
    clock,
    events,
    opened,
    states,
    http: input.http ?? (await openHttp(clock, options.proxy)),
    records: new WechatRecords(recordStore),
    credentials: new Credentials({
      clock,
      events,
      store: opened,
      scheduledRefresh: options.scheduledRefresh,
      timers: input.timers,
    }),
    directory: new CredentialDirectory(),
    health: new WechatHealth(health, events, clock),
    metrics: new WechatMetrics(events),
  };
}

async function openHttp(clock: WechatClock, proxy: boolean | string): Promise<WechatHttp> {
  const http = new FetchHttp({ clock, proxy });
  await http.prepare();
  return http;
}
