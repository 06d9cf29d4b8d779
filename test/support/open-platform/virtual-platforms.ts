import { Logger } from '@nestjs/common';
import { Credentials } from '../../../src/credential/credentials.js';
import type { WechatHttp, WechatHttpRequest } from '../../../src/http/wechat-http.js';
import { WechatEvents } from '../../../src/observe/wechat.events.js';
import { resolveOpenPlatformOptions } from '../../../src/open-platform/conf/resolve-platform-options.js';
import { WechatOpenPlatform } from '../../../src/open-platform/index.js';
import { buildPlatform } from '../../../src/open-platform/platform/build-platform.js';
import type { PlatformParts } from '../../../src/open-platform/platform/platform-parts.js';
import type { WechatRecordStore } from '../../../src/core/record-store.js';
import { WechatStoreError } from '../../../src/store/store.errors.js';
import { GuardedStore } from '../../../src/store/guarded-store.js';
import { AtomicLease } from '../../../src/store/lease/atomic-lease.js';
import { MemoryRecordStore } from '../../../src/store/records/memory-record-store.js';
import { WechatRecords } from '../../../src/store/records/wechat-records.js';
import { StoreGuard } from '../../../src/store/store-guard.js';
import { FleetClock, ProcessClock, SharedStore } from '../fleet/virtual-fleet.js';
import { seededRandom } from '../seeded-random.js';

/** How long tokens live, in seconds, and how long a replaced one stays valid. */
export interface TokenLife {
  readonly life: number;
  readonly overlap: number;
}

interface Issued {
  readonly value: string;
  deadAt: number;
}

/**
 * WeChat's side in the strictest reading: a replaced token is valid for the overlap, and dead at once when a further one
 * is issued. Every refresh brings another refresh token.
 */
class StrictOpenPlatform implements WechatHttp {
  renewals = 0;
  readonly refreshTokens = new Map<string, string>();
  private readonly issued = new Map<string, Issued[]>();
  private count = 0;

  constructor(
    private readonly clock: FleetClock,
    private readonly times: TokenLife,
  ) {}

  async send({ url, body }: WechatHttpRequest) {
    const { pathname, searchParams } = new URL(url);
    const given = typeof body === 'string' ? (JSON.parse(body) as Record<string, string>) : {};
    const bytes = new TextEncoder().encode(
      JSON.stringify(this.answer(pathname, searchParams.get('access_token') ?? '', given)),
    );
    return {
      status: 200,
      headers: new Headers({ 'content-type': 'application/json' }),
      bytes: async () => bytes,
      stream: () => new Blob([bytes]).stream() as ReadableStream<Uint8Array>,
    };
  }

  private answer(path: string, token: string, given: Record<string, string>): object {
    if (path.endsWith('/api_component_token')) {
      return { component_access_token: this.issue('component'), expires_in: this.times.life };
    }
    if (path.endsWith('/api_authorizer_token')) {
      if (!this.isAlive('component', token)) return DEAD;
      const appId = given['authorizer_appid']!;
      const known = this.refreshTokens.get(appId);
      if (known !== given['authorizer_refresh_token'])
        return { errcode: 61023, errmsg: 'refresh_token is invalid' };
      this.renewals += 1;
      const next = `refresh-${++this.count}`;
      this.refreshTokens.set(appId, next);
      return {
        authorizer_access_token: this.issue(appId),
        expires_in: this.times.life,
        authorizer_refresh_token: next,
      };
    }
    const isAlive = [...this.issued.keys()].some(
      (owner) => owner !== 'component' && this.isAlive(owner, token),
    );
    return isAlive ? { errcode: 0 } : DEAD;
  }

  private issue(owner: string): string {
    const now = this.clock.monotonic();
    const all = this.issued.get(owner) ?? [];
    for (const old of all.slice(0, -1)) old.deadAt = Math.min(old.deadAt, now);
    const last = all.at(-1);
    if (last) last.deadAt = Math.min(last.deadAt, now + this.times.overlap * 1000);
    const fresh = { value: `${owner}-token-${++this.count}`, deadAt: now + this.times.life * 1000 };
    this.issued.set(owner, [...all.slice(-1), fresh]);
    return fresh.value;
  }

  private isAlive(owner: string, token: string): boolean {
    const now = this.clock.monotonic();
    return (this.issued.get(owner) ?? []).some(({ value, deadAt }) => value === token && now < deadAt);
  }
}

const DEAD = { errcode: 40001, errmsg: 'invalid credential, access_token is invalid or not latest' };

/**
 * Processes of one platform on a virtual clock. They share a store, which can be taken down and comes back empty, and
 * records, which stay.
 */
export class VirtualPlatforms {
  readonly clock = new FleetClock();
  readonly wechat: StrictOpenPlatform;
  readonly store = new SharedStore(this.clock);
  /** What callers got in place of an answer. */
  readonly failures: string[] = [];
  /** Whether the record store answers. */
  recordsUp = true;
  private random: () => number = () => 0.5;
  private readonly kept = new MemoryRecordStore();
  private readonly processes: {
    parts: PlatformParts;
    platform: WechatOpenPlatform;
    credentials: Credentials;
  }[] = [];

  private constructor(
    private readonly appIds: readonly string[],
    times: TokenLife,
  ) {
    Logger.overrideLogger(['fatal']);
    this.wechat = new StrictOpenPlatform(this.clock, times);
  }

  static async start(
    { processes, accounts, seed }: { processes: number; accounts: number; seed: number },
    times: TokenLife,
  ): Promise<VirtualPlatforms> {
    const fleet = new VirtualPlatforms(
      Array.from({ length: accounts }, (_, i) => `wxshop${i}`),
      times,
    );
    fleet.random = seededRandom(seed);
    for (let i = 0; i < processes; i++) await fleet.join();
    for (const appId of fleet.appIds) fleet.wechat.refreshTokens.set(appId, `first-${appId}`);
    const { parts, platform } = fleet.processes[0]!;
    await parts.tickets.put({ ticket: 't', createTime: 1_800_000_000 });
    await platform.importAuthorizers(Object.fromEntries(fleet.wechat.refreshTokens));
    return fleet;
  }

  /** Starts one more process. @returns its number */
  async join(): Promise<number> {
    const clock = new ProcessClock(this.clock);
    const events = new WechatEvents();
    const guard = new StoreGuard('redis', clock, events);
    const atomic = this.store.atomicView();
    const credentials = new Credentials({
      clock,
      events,
      random: this.random,
      store: {
        tokens: new GuardedStore(this.store, guard, true, atomic),
        lease: new AtomicLease(atomic, guard),
        close: async () => undefined,
      },
    });
    const conf = resolveOpenPlatformOptions({
      appId: 'wxcomponent',
      appSecret: 'secret',
      token: 'token1',
      encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
    }).get('default')!;
    const parts = buildPlatform(conf, {
      credentials,
      http: this.wechat,
      clock,
      events,
      store: this.records(),
    });
    credentials.start();
    this.processes.push({ parts, platform: new WechatOpenPlatform(parts), credentials });
    return this.processes.length - 1;
  }

  /** The records that all processes share, as one of them sees them. */
  private records(): WechatRecords {
    const { kept } = this;
    const whileUp =
      <Args extends unknown[], T>(operation: (...args: Args) => Promise<T>) =>
      (...args: Args): Promise<T> =>
        this.recordsUp
          ? operation(...args)
          : Promise.reject(new WechatStoreError('The records are out of reach.'));
    const store: WechatRecordStore = {
      get: whileUp((key) => kept.get(key)),
      set: whileUp((key, value, version) => kept.set(key, value, version)),
      delete: whileUp((key, version) => kept.delete(key, version)),
      list: whileUp((prefix) => kept.list(prefix)),
    };
    return new WechatRecords({ store, durable: true, close: async () => undefined });
  }

  /** Lets time pass, in which every process makes a call for every account at each step. */
  async run(seconds: number, stepSeconds: number): Promise<void> {
    const end = this.clock.monotonic() + seconds * 1000;
    while (this.clock.monotonic() < end) {
      const next = Math.min(end, this.clock.monotonic() + stepSeconds * 1000);
      const calls = this.processes.flatMap(({ platform }, index) =>
        this.appIds.map((appId) => this.call(platform, appId, index)),
      );
      await this.clock.advanceUntilSettled(Promise.all(calls));
      await this.clock.advance(Math.max(0, next - this.clock.monotonic()) / 1000);
    }
  }

  /** The store is down for some seconds, and empty afterwards. */
  async outage(seconds: number, stepSeconds: number): Promise<void> {
    this.store.up = false;
    await this.run(seconds, stepSeconds);
    this.store.empty();
    this.store.up = true;
  }

  async close(): Promise<void> {
    for (const { credentials } of this.processes) await this.clock.advanceUntilSettled(credentials.close());
  }

  private async call(platform: WechatOpenPlatform, appId: string, index: number): Promise<void> {
    try {
      await (await platform.account(appId)).client.get('/cgi-bin/getcallbackip');
    } catch (error) {
      this.failures.push(
        `${(this.clock.monotonic() / 1000).toFixed(1)} s, ${index}, ${appId}: ${String(error)}`,
      );
    }
  }
}
