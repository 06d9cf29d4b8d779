import type { WechatClock, WechatTimer } from '../../../src/core/clock.js';
import { WechatConfService } from '../../../src/module/wechat-conf.service.js';
import type { WechatAccountOptions } from '../../../src/account/conf/wechat.options.js';
import type { CredentialRecord } from '../../../src/core/credential/credential.js';
import { AccountsOnCredentials } from '../accounts-credentials.js';
import { WechatApiError } from '../../../src/http/http.errors.js';
import { WechatEvents } from '../../../src/observe/wechat.events.js';
import { AtomicLease } from '../../../src/store/lease/atomic-lease.js';
import { GuardedStore } from '../../../src/store/guarded-store.js';
import { MemoryAtomicStore } from '../../../src/store/memory-atomic-store.js';
import { StoreGuard } from '../../../src/store/store-guard.js';
import { FakeClock, flushPromises } from '../fake-clock.js';
import { WechatError } from '../../../src/core/wechat.errors.js';
import { resolvedAccount } from '../account-conf.js';
import { FakeWire, type WireAnswer, type WireRequest } from '../fake-wire.js';

/** The clock of a fleet. Nothing in a fleet does real I/O, so thousands of cycles pass quickly. */
export class FleetClock extends FakeClock {
  constructor() {
    super(undefined, 1);
  }

  /** Waits for a promise and advances the clock only if the promise does not settle without it. */
  async advanceUntilSettled<T>(promise: Promise<T>): Promise<T> {
    const outcome = { known: false };
    const end = (): void => void (outcome.known = true);
    promise.then(end, end);
    await flushPromises(1);
    while (!outcome.known) await this.advance(0.02);
    return promise;
  }
}

/**
 * WeChat's token endpoints, in the strictest reading of their documentation. A classic token dies five minutes after
 * the next one is issued, and at once when the one after that is issued. A stable token is the same for all callers
 * until its last five minutes. The two kinds do not affect each other.
 */
export class StrictTokenEndpoint {
  up = true;
  errcode = 0;
  /** The number of token requests, for `classic`, `stable` and `force`. */
  readonly requests = { classic: 0, stable: 0, force: 0 };
  readonly requestTimes: number[] = [];
  /** Calls of other APIs that were made with a dead token. */
  invalidUses = 0;
  private readonly live = { classic: [] as Token[], stable: [] as Token[] };
  private issued = 0;

  constructor(private readonly clock: FleetClock) {}

  get total(): number {
    return this.requests.classic + this.requests.stable + this.requests.force;
  }

  /** One API call. @throws WechatApiError as WeChat would refuse it */
  use(token: string): void {
    if (this.isAlive(token)) return;
    this.invalidUses += 1;
    throw new WechatApiError(40001, 'invalid credential', '/cgi-bin/any');
  }

  isAlive(value: string): boolean {
    const now = this.clock.monotonic();
    return [...this.live.classic, ...this.live.stable].some((t) => t.value === value && now < t.deadAt);
  }

  /** Makes all tokens invalid. */
  revoke(): void {
    this.live.classic = [];
    this.live.stable = [];
  }

  answer(request: WireRequest): WireAnswer {
    const now = this.clock.monotonic();
    this.requestTimes.push(now / 1000);
    const classic = request.path === '/cgi-bin/token';
    const force = request.body['force_refresh'] === true;
    this.requests[classic ? 'classic' : force ? 'force' : 'stable'] += 1;
    if (!this.up) return { status: 502, body: '<html>Bad Gateway</html>' };
    if (this.errcode !== 0) return { body: { errcode: this.errcode, errmsg: 'refused' } };
    const channel = this.live[classic ? 'classic' : 'stable'];
    const current = channel.at(-1);
    const left = current ? (current.deadAt - now) / 1000 : 0;
    if (!classic && !force && left > 300)
      return { body: { access_token: current!.value, expires_in: Math.floor(left) } };
    if (force && current) current.deadAt = now;
    if (classic && current) {
      for (const old of channel.slice(0, -1)) old.deadAt = Math.min(old.deadAt, now);
      current.deadAt = Math.min(current.deadAt, now + 300_000);
    }
    const token = { value: `token-${++this.issued}`, deadAt: now + 7200_000 };
    channel.push(token);
    if (channel.length > 8) channel.shift();
    return { body: { access_token: token.value, expires_in: 7200 } };
  }
}

interface Token {
  value: string;
  deadAt: number;
}

/** The shared store of a fleet. Like Redis, it is fenced and has its own clock for lifetimes. */
export class SharedStore {
  up = true;
  readonly kept = new Map<string, { record: CredentialRecord; until: number }>();
  atomic: MemoryAtomicStore;
  /** How often a version decreased, which must never happen. */
  backwards = 0;

  constructor(private readonly clock: FleetClock) {
    this.atomic = new MemoryAtomicStore(clock);
  }

  async get(key: string): Promise<unknown> {
    return (await this.read(key))?.value;
  }

  async read(key: string) {
    this.check();
    const entry = this.kept.get(key);
    const ttlMs = entry ? entry.until - this.clock.monotonic() : 0;
    return entry && ttlMs > 0 ? { value: entry.record, ttlMs } : undefined;
  }

  async set(key: string, record: CredentialRecord, ttlMs: number): Promise<void> {
    const old = (await this.read(key))?.value;
    if (old && old.version > record.version) this.backwards += 1;
    this.kept.set(key, { record, until: this.clock.monotonic() + ttlMs });
  }

  async setIfNewer(key: string, record: CredentialRecord, ttlMs: number): Promise<boolean> {
    const old = (await this.read(key))?.value;
    if (old && old.version >= record.version) return false;
    await this.set(key, record, ttlMs);
    return true;
  }

  /** Forgets everything, like a Redis that keeps nothing over a restart. */
  empty(): void {
    this.kept.clear();
    this.atomic = new MemoryAtomicStore(this.clock);
  }

  check(): void {
    if (!this.up) throw new Error('The store is down.');
  }

  /** The same store as an atomic store. It fails when this one is down. */
  atomicView(): MemoryAtomicStore {
    return new Proxy(this.atomic, {
      get: (_, name) => {
        const value: unknown = Reflect.get(this.atomic, name);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          this.check();
          return (value as (...a: unknown[]) => unknown).apply(this.atomic, args);
        };
      },
    });
  }
}

/** The clock of one process. Its wall clock can be wrong, and the process can have been suspended. */
export class ProcessClock implements WechatClock {
  constructor(
    private readonly world: FleetClock,
    public skewSeconds = 0,
  ) {}

  now(): number {
    return this.world.now() + this.skewSeconds * 1000;
  }

  monotonic(): number {
    return this.world.monotonic();
  }

  setTimeout(callback: () => void, milliseconds: number): WechatTimer {
    return this.world.setTimeout(callback, milliseconds);
  }
}

/** One process of a fleet. */
export class FleetProcess {
  readonly events = new WechatEvents();
  readonly conf: WechatConfService;
  readonly credentials: AccountsOnCredentials;
  errors = 0;
  /** Errors that callers got and that are not errors of this package. */
  readonly foreign: unknown[] = [];
  conflicts: number[] = [];

  constructor(
    readonly clock: ProcessClock,
    office: Pick<StrictTokenEndpoint, 'answer'>,
    shared: SharedStore | undefined,
    options: WechatAccountOptions & { random?: () => number; scheduledRefresh?: boolean },
  ) {
    const { random, scheduledRefresh = true, ...account } = options;
    const guard = new StoreGuard('redis', clock, this.events);
    const store = shared ?? new SharedStore(clock as never);
    const atomic = store.atomicView();
    this.credentials = new AccountsOnCredentials({
      http: new FakeWire((request) => office.answer(request)),
      clock,
      events: this.events,
      store: {
        tokens: new GuardedStore(store, guard, true, atomic),
        lease: new AtomicLease(atomic, guard),
        close: async () => undefined,
      },
      scheduledRefresh,
      ...(random && { random }),
    });
    this.credentials.start();
    const conf = resolvedAccount(account);
    this.conf = new WechatConfService(conf, this.credentials.of(conf));
    this.events.on('credential.conflict', () => this.conflicts.push(clock.monotonic() / 1000));
  }

  /** Reads the token and returns its value. */
  async read(): Promise<string | undefined> {
    try {
      return (await this.conf.getAccessToken()).value;
    } catch (error) {
      this.failed(error);
      return undefined;
    }
  }

  /** Calls an API like the client: one call, and one retry after a renewal. Returns whether it succeeded. */
  async call(office: StrictTokenEndpoint): Promise<boolean> {
    let token: string | undefined;
    try {
      token = (await this.conf.getAccessToken()).value;
      office.use(token);
      return true;
    } catch (error) {
      if (token === undefined || !(error instanceof WechatApiError)) return this.failed(error);
    }
    try {
      office.use((await this.conf.renewAccessToken(token)).value);
      return true;
    } catch (error) {
      return this.failed(error);
    }
  }

  close(): Promise<void> {
    return this.credentials.close();
  }

  private failed(error: unknown): false {
    this.errors += 1;
    if (!(error instanceof WechatError)) this.foreign.push(error);
    return false;
  }
}

/** Processes that share a store, an upstream and a clock. */
export class Fleet {
  readonly clock = new FleetClock();
  readonly office = new StrictTokenEndpoint(this.clock);
  readonly shared = new SharedStore(this.clock);
  readonly processes: FleetProcess[] = [];

  constructor(
    count: number,
    private readonly options: WechatAccountOptions & {
      random?: () => number;
      scheduledRefresh?: boolean;
    } = {},
  ) {
    for (let i = 0; i < count; i++) this.start();
  }

  /** Starts another process. Without the shared store it is not coordinated with the others. */
  start(skewSeconds = 0, options: WechatAccountOptions & { alone?: boolean } = {}): FleetProcess {
    const { alone, ...account } = options;
    const clock = new ProcessClock(this.clock, skewSeconds);
    const shared = alone ? undefined : this.shared;
    const process = new FleetProcess(clock, this.office, shared, { ...this.options, ...account });
    this.processes.push(process);
    return process;
  }

  /** Lets time pass. At the beginning of each step, every process makes a call or runs the given action. */
  async run(
    seconds: number,
    stepSeconds: number,
    each?: (process: FleetProcess) => Promise<unknown>,
  ): Promise<void> {
    const end = this.clock.monotonic() + seconds * 1000;
    while (this.clock.monotonic() < end) {
      const next = Math.min(end, this.clock.monotonic() + stepSeconds * 1000);
      await this.all(each ?? ((process) => process.call(this.office)));
      await this.clock.advance(Math.max(0, next - this.clock.monotonic()) / 1000);
    }
  }

  /** The action of every process in a step. */
  all<T>(each: (process: FleetProcess) => Promise<T>): Promise<T[]> {
    return this.clock.advanceUntilSettled(Promise.all(this.processes.map(each)));
  }

  get errors(): number {
    return this.processes.reduce((sum, { errors }) => sum + errors, 0);
  }

  /** Errors that callers of any process got and that are not errors of this package. */
  get foreign(): unknown[] {
    return this.processes.flatMap(({ foreign }) => foreign);
  }

  async close(): Promise<void> {
    await this.all((process) => process.close());
  }
}
