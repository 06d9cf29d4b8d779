import { hideContents } from '../../core/hide-properties.js';
import type { Credential, CredentialReader, CredentialRecord } from '../../core/credential/credential.js';
import { sleep } from '../../core/waiting.js';
import { type CachedCredential, cacheCredential, isValid } from './cached-credential.js';
import { CredentialState } from './credential-state.js';
import { answers, type Demand } from './demand.js';
import type { KeeperEngine, KeeperSetup, KeptCredential } from './kept-credential.js';

/** How long a value is handed out with a look at nothing but the wall clock. */
const FAST_PATH_MS = 1000;
/** A record that the store did not take is offered to it again sooner than others are looked for. */
const UNSAVED_REREAD_MS = 5000;
const CATCH_UP_MS = 1000;
const MIN_POLL_MS = 1000;
/** Near the value's end a central server is asked more often, for it renews about then. */
const POLL_SHARE = 0.25;

/**
 * Keeps one credential of one owner valid. Reading a valid value costs one comparison; renewals are made by the engine
 * that all keepers of a process share. A keeper has no timer and no connection, so it costs next to nothing.
 *
 * While a renewal is due or running, readers get the old value as long as it is valid (the overlap: when a renewal
 * begins is in the product's kinds, for example account/credentials/renewal-overlap.ts). After a refusal callers wait
 * instead.
 */
export class CredentialKeeper implements CredentialReader, KeptCredential {
  static {
    hideContents(this);
  }

  readonly state = new CredentialState();
  /** The renewal that is running, shared by all who wait for it. */
  private running: { promise: Promise<Credential>; demand: Demand } | undefined;
  /** The last forced renewal that was asked for. */
  private forced: Promise<Credential> | undefined;
  /** The store is being read in the background. */
  private reading: Promise<void> | undefined;
  /** Resolves once the other processes' notes of failures are removed, after the configuration changed. */
  private notesCleared: Promise<void> | undefined;
  private fastFrom = 0;
  private fastUntil = 0;

  constructor(
    readonly setup: KeeperSetup,
    private readonly engine: KeeperEngine,
  ) {}

  get(): Promise<Credential> {
    const wall = this.engine.clock.now();
    if (wall < this.fastUntil && wall >= this.fastFrom) return this.state.cached!.ready;
    return this.getSlow(wall);
  }

  renew(stale: string): Promise<Credential> {
    const valid = this.valid();
    if (valid !== undefined && this.satisfies(valid, stale)) return valid.ready;
    return this.demand({ stale });
  }

  /**
   * Replaces a credential that was not refused, for example because it leaked. Calls run one after the other. Each
   * waits until its source allows a forced renewal, and takes the lease then.
   */
  forceRefresh(): Promise<Credential> {
    this.forced = this.forceAfter(this.forced);
    return this.forced;
  }

  /** Keeps a value that was handed in, instead of any other, here at once and in the store. */
  replace(record: CredentialRecord, remainingMs: number): Promise<void> {
    this.adopt(record, remainingMs);
    return this.engine.replace(this);
  }

  /** Keeps a value that was known from the start. */
  put(record: CredentialRecord, remainingMs: number): Promise<void> {
    this.adopt(record, remainingMs);
    return this.engine.save(this);
  }

  /** Forgets why renewals failed: the configuration has changed. */
  resetFailures(): void {
    this.state.configChanged();
    this.notesCleared = this.engine.clearFailureNotes(this);
  }

  /** Waits until {@link resetFailures} has reached the other processes. */
  async failuresReset(): Promise<void> {
    await this.notesCleared;
  }

  /** Ends the keeper's work. A renewal that is still running answers its callers, and is not saved. */
  drop(): void {
    this.state.drop();
  }

  valid(): CachedCredential | undefined {
    const { cached } = this.state;
    return cached !== undefined && isValid(cached, this.engine.clock) ? cached : undefined;
  }

  /** Whether a cached value answers a refusal of `stale`. */
  satisfies({ credential }: CachedCredential, stale: string): boolean {
    const { satisfies } = this.setup.kind;
    return satisfies ? satisfies(credential.value, stale) : credential.value !== stale;
  }

  /** Whether a renewal is running because the cached value was refused. */
  isRefused(): boolean {
    const stale = this.running?.demand.stale;
    return stale !== undefined && stale === this.state.cached?.credential.value;
  }

  /** Takes a record into memory, instead of what was there. */
  adopt(record: CredentialRecord, remainingMs: number, saved = false): CachedCredential {
    const { clock, random } = this.engine;
    const { kind } = this.setup;
    const cached = cacheCredential(record, remainingMs, kind, clock, random);
    // Counted from now, not from the value's end: the server may give the same value for as long as it lives.
    const pollMs = Math.max(MIN_POLL_MS, Math.min(cached.rereadMs, remainingMs * POLL_SHARE));
    this.state.adopt(cached, saved, kind.managedElsewhere ? clock.monotonic() + pollMs : cached.dueMono);
    this.invalidateFastPath();
    this.engine.schedule(this);
    return cached;
  }

  /** A renewal in the background, unless one is running; ends with the renewal. Never throws. */
  async refresh(awaited = false): Promise<void> {
    const promise = this.running?.promise ?? this.start({ background: true, awaited });
    await promise.catch(() => undefined);
  }

  private invalidateFastPath(): void {
    this.fastUntil = 0;
  }

  private getSlow(wall: number): Promise<Credential> {
    const mono = this.engine.clock.monotonic();
    const { running, setup, state } = this;
    const { cached } = state;
    state.markUsed(mono);
    if (cached === undefined || mono >= cached.untilMono || wall >= cached.untilWall) return this.demand({});
    if (running && this.isRefused()) {
      // The cached value was refused. While its successor is on the way, no other caller needs to try it.
      return running.promise.catch(() => this.valid()?.credential ?? this.demand({}));
    }
    if (setup.store.shared && mono - state.readAt > 2 * cached.rereadMs) {
      // Nothing was read for so long that another process may have renewed and the overlap may be over.
      return this.readStore().then(() => this.valid()?.credential ?? this.demand({}));
    }
    if (setup.kind.managedElsewhere && mono - state.renewAt > cached.rereadMs) return this.catchUp();
    const rereadMs = state.saved ? cached.rereadMs : Math.min(UNSAVED_REREAD_MS, cached.rereadMs);
    const rereadAt = setup.store.shared ? state.readAt + rereadMs : Infinity;
    if (mono >= rereadAt) void this.readStore();
    if (mono >= state.renewAt && running === undefined) void this.refresh();
    if (this.running === undefined && this.reading === undefined) {
      this.fastFrom = wall;
      const soon = Math.min(FAST_PATH_MS, cached.untilMono - mono, state.renewAt - mono, rereadAt - mono);
      this.fastUntil = Math.min(wall + soon, cached.untilWall);
    }
    return cached.ready;
  }

  /** The central server was not asked for so long that it may have another value by now: it is given a second. */
  private async catchUp(): Promise<Credential> {
    await Promise.race([this.refresh(true), sleep(this.engine.clock, CATCH_UP_MS)]);
    return this.valid()?.credential ?? this.demand({});
  }

  /** Reads the store, one reader at a time; a store that fails changes nothing. */
  private readStore(): Promise<void> {
    return (this.reading ??= this.engine.sync(this).finally(() => (this.reading = undefined)));
  }

  private async forceAfter(last: Promise<Credential> | undefined): Promise<Credential> {
    await last?.catch(() => undefined);
    await this.setup.kind.source.untilForceAllowed?.();
    return this.demand({ force: true });
  }

  private async demand(demand: Demand): Promise<Credential> {
    for (;;) {
      const { running } = this;
      if (running === undefined) return this.start(demand);
      if (answers(running.demand, demand)) return running.promise;
      // Another kind of renewal is under way; what it brings may do.
      await running.promise.catch(() => undefined);
      const valid = this.valid();
      const answered =
        valid && !demand.force && (demand.stale === undefined || this.satisfies(valid, demand.stale));
      if (answered) return valid.credential;
    }
  }

  private start(demand: Demand): Promise<Credential> {
    this.invalidateFastPath();
    const promise = this.engine.renew(this, demand).finally(() => {
      this.running = undefined;
      this.invalidateFastPath();
    });
    this.running = { promise, demand };
    return promise;
  }
}
