import type { CredentialKind, Credential, CredentialRecord } from '../../core/credential.js';
import type { WechatCredentialSource } from '../../core/credential-source.js';
import type { GuardedStore } from '../../store/guarded-store.js';
import type { ConflictWatch } from './conflict-watch.js';
import type { CoolDown } from './cool-down.js';
import type { FailureMemory } from './failure-memory.js';
import { sleep } from '../../core/waiting.js';
import { type Held, hold, isValid, type RenewalWindow } from './cached-credential.js';
import type { Demand, Renewer } from './renewal.js';
import { clearFailure } from './peer-notes.js';

/** What one keeper keeps, and where it comes from. */
export interface KeeperSetup {
  readonly appId: string;
  readonly kind: CredentialKind;
  /** The record's key in the store. */
  readonly key: string;
  readonly source: WechatCredentialSource;
  readonly store: GuardedStore;
  readonly window: RenewalWindow;
  /** The source is a shared truth of its own (a central server): it is asked again now and then. */
  readonly polls?: boolean;
  /** A record that is known from the start, used when the store has none. */
  readonly initial?: CredentialRecord;
}

/** How long a value is handed out without a look at anything but the wall clock. */
const HOT_MS = 1000;
/** A record that the store did not take is offered to it again sooner than others are looked for. */
const UNSAVED_REREAD_MS = 5000;
const CATCH_UP_MS = 1000;
const MIN_POLL_MS = 1000;
/** Near the value's end a central server is asked more often, for it renews about then. */
const POLL_SHARE = 0.25;

/**
 * Keeps one credential of one account valid. Reading a valid value costs one comparison; everything else is the
 * renewer's, which all keepers of a process share. There is no timer and no connection in here, so that an
 * account costs next to nothing.
 */
export class CredentialKeeper {
  held: Held | undefined;
  /** The renewal that is running, shared by all who wait for it. */
  running: { promise: Promise<Credential>; demand: Demand } | undefined;
  failures: FailureMemory | undefined;
  coolDown: CoolDown | undefined;
  conflicts: ConflictWatch | undefined;
  /** When the store was last read, on the monotonic clock. */
  readAt = -Infinity;
  /** When the value was last asked for, to a second, on the monotonic clock. */
  usedAt = -Infinity;
  /** The last forced renewal that was asked for. */
  private forced: Promise<Credential> | undefined;
  /** The store is being read in the background. */
  looking: Promise<void> | undefined;
  /** The account has another AppID now, or is no longer known. */
  dropped = false;
  /** How often failures were forgiven; one that began before does not count after. */
  pardons = 0;
  /** Over when the other processes' notes of failures are forgiven, too. */
  pardoned: Promise<void> | undefined;
  /** The keeper's place in the refresher's heap, which owns this number. */
  heapIndex = -1;

  private hotFrom = 0;
  private hotUntil = 0;

  constructor(
    readonly setup: KeeperSetup,
    private readonly renewer: Renewer,
  ) {}

  /** A valid credential; renewed, by one request for all who ask, where none is at hand. */
  get(): Promise<Credential> {
    const wall = this.renewer.clock.now();
    if (wall < this.hotUntil && wall >= this.hotFrom) return this.held!.ready;
    return this.consider(wall);
  }

  /** Another credential than the one that WeChat refused. */
  renew(stale: string): Promise<Credential> {
    const valid = this.valid();
    if (valid !== undefined && valid.credential.value !== stale) return valid.ready;
    return this.demand({ stale });
  }

  /**
   * Another credential although nobody refused the current one: for one that leaked. Each call is a renewal of its
   * own, one after the other, in the time that the source allows; that is waited for before the lease is taken.
   */
  forceRefresh(): Promise<Credential> {
    this.forced = this.forceAfter(this.forced);
    return this.forced;
  }

  /** Keeps a value that was handed in, in place of any other, here at once and in the store. */
  replace(record: CredentialRecord, remainingMs: number): Promise<void> {
    this.adopt(record, remainingMs);
    return this.renewer.replace(this);
  }

  /** Keeps a value that was known from the start. */
  put(record: CredentialRecord, remainingMs: number): Promise<void> {
    this.adopt(record, remainingMs);
    return this.renewer.save(this);
  }

  /** Forgets why renewals failed: the configuration has changed. */
  forgive(): void {
    this.failures = undefined;
    this.pardons += 1;
    this.pardoned = clearFailure(this);
  }

  /** Ends the keeper's work: what is still under way is for those who wait for it alone. */
  drop(): void {
    this.dropped = true;
  }

  valid(): Held | undefined {
    return this.held !== undefined && isValid(this.held, this.renewer.clock) ? this.held : undefined;
  }

  /** Takes a record into memory, in place of what was there. */
  adopt(record: CredentialRecord, remainingMs: number, saved = false): Held {
    const { clock, random } = this.renewer;
    this.held = hold(record, remainingMs, this.setup.window, clock, random);
    this.held.saved = saved;
    if (this.setup.polls) {
      // Counted from now, not from the value's end: the server may give the same value for as long as it lives.
      const pollMs = Math.max(MIN_POLL_MS, Math.min(this.held.rereadMs, remainingMs * POLL_SHARE));
      this.held.renewAt = clock.monotonic() + pollMs;
    }
    this.cool();
    this.renewer.schedule(this);
    return this.held;
  }

  /** Lets the next read look closer. */
  cool(): void {
    this.hotUntil = 0;
  }

  /** A renewal in the background, where none is running; over when the renewal is. Never throws. */
  async refresh(): Promise<void> {
    const promise = this.running?.promise ?? this.start({ background: true });
    await promise.catch(() => undefined);
  }

  private consider(wall: number): Promise<Credential> {
    const mono = this.renewer.clock.monotonic();
    const { held, running, setup } = this;
    this.usedAt = mono;
    if (held === undefined || mono >= held.untilMono || wall >= held.untilWall) return this.demand({});
    if (running?.demand.stale === held.credential.value) {
      // WeChat refused this one; while its successor is on the way nobody else needs to try it.
      return running.promise.catch(() => this.valid()?.credential ?? this.demand({}));
    }
    if (setup.store.shared && mono - this.readAt > 2 * held.rereadMs) {
      // Nobody read for so long that another process may have renewed and the overlap be over.
      return this.look().then(() => this.valid()?.credential ?? this.demand({}));
    }
    if (setup.polls && mono - held.renewAt > held.rereadMs) return this.catchUp();
    const rereadMs = held.saved ? held.rereadMs : Math.min(UNSAVED_REREAD_MS, held.rereadMs);
    const rereadAt = setup.store.shared ? this.readAt + rereadMs : Infinity;
    if (mono >= rereadAt) void this.look();
    if (mono >= held.renewAt && running === undefined) void this.refresh();
    if (running === undefined && this.looking === undefined) {
      this.hotFrom = wall;
      const soon = Math.min(HOT_MS, held.untilMono - mono, held.renewAt - mono, rereadAt - mono);
      this.hotUntil = Math.min(wall + soon, held.untilWall);
    }
    return held.ready;
  }

  /** Nobody asked the central server for so long that it may have another value by now: it is given a second. */
  private async catchUp(): Promise<Credential> {
    await Promise.race([this.refresh(), sleep(this.renewer.clock, CATCH_UP_MS)]);
    return this.valid()?.credential ?? this.demand({});
  }

  /** Reads the store, one reader at a time; a store that fails changes nothing. */
  private look(): Promise<void> {
    return (this.looking ??= this.renewer.sync(this).finally(() => (this.looking = undefined)));
  }

  private async forceAfter(last: Promise<Credential> | undefined): Promise<Credential> {
    await last?.catch(() => undefined);
    await this.setup.source.untilForceAllowed?.();
    return this.demand({ force: true });
  }

  private async demand(demand: Demand): Promise<Credential> {
    for (;;) {
      const { running } = this;
      if (running === undefined) return this.start(demand);
      if (serves(running.demand, demand)) return running.promise;
      // Another kind of renewal is under way; what it brings may do.
      await running.promise.catch(() => undefined);
      const valid = this.valid();
      if (valid !== undefined && !demand.force && valid.credential.value !== demand.stale)
        return valid.credential;
    }
  }

  private start(demand: Demand): Promise<Credential> {
    this.cool();
    const promise = this.renewer.renew(this, demand).finally(() => {
      this.running = undefined;
      this.cool();
    });
    this.running = { promise, demand };
    return promise;
  }
}

/** Whether waiting for one renewal answers another demand. */
function serves(running: Demand, demand: Demand): boolean {
  if (demand.force) return running.force === true;
  if (demand.stale !== undefined) return running.stale === demand.stale || running.force === true;
  return !running.background;
}
