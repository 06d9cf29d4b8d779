import { hideContents } from '../../core/hide-properties.js';
import type { FailureClass } from '../../core/credential/credential-kind.js';
import type { CachedCredential } from './cached-credential.js';
import { ConflictWatch } from './conflict-watch.js';
import { CoolDown } from './cool-down.js';
import { FailureMemory } from './failure-memory.js';

/**
 * Everything about one credential that changes. Only the methods here change it; each is named after the transition
 * that it makes. What most credentials never need is made when it is first needed: there may be ten thousand of them.
 */
export class CredentialState {
  static {
    hideContents(this);
  }

  private cachedCredential: CachedCredential | undefined;
  private isSaved = false;
  private nextRenewalMono = Infinity;
  private failureMemory: FailureMemory | undefined;
  private coolDownMemory: CoolDown | undefined;
  private conflictWatch: ConflictWatch | undefined;
  private unchangedUntilMono = 0;
  private readMono = -Infinity;
  private usedMono = -Infinity;
  private generation = 0;
  private isDropped = false;

  /** The value in memory, valid or not. */
  get cached(): CachedCredential | undefined {
    return this.cachedCredential;
  }

  /** Whether the store is known to keep the value. */
  get saved(): boolean {
    return this.isSaved;
  }

  /** When the next renewal is due, on the monotonic clock. */
  get renewAt(): number {
    return this.nextRenewalMono;
  }

  /** Why renewals fail, while they do. */
  get failures(): FailureMemory | undefined {
    return this.failureMemory;
  }

  /** Enforces a minimum delay between renewals by stale value. */
  get coolDown(): CoolDown {
    return (this.coolDownMemory ??= new CoolDown());
  }

  /** Tells when another program seems to renew too. */
  get conflicts(): ConflictWatch {
    return (this.conflictWatch ??= new ConflictWatch());
  }

  /** Until when a renewal by stale value would bring nothing new, on the monotonic clock. */
  get unchangedUntil(): number {
    return this.unchangedUntilMono;
  }

  /** When the store was last read, on the monotonic clock. */
  get readAt(): number {
    return this.readMono;
  }

  /** When the value was last asked for, to a second, on the monotonic clock. */
  get usedAt(): number {
    return this.usedMono;
  }

  /** Counts changes of the configuration. A failure of a renewal that began under an older one is ignored. */
  get configGeneration(): number {
    return this.generation;
  }

  /** The owner has other ids now, or is no longer known. */
  get dropped(): boolean {
    return this.isDropped;
  }

  /** Replaces the cached value. */
  adopt(cached: CachedCredential, saved: boolean, renewAt = cached.dueMono): void {
    this.cachedCredential = cached;
    this.isSaved = saved;
    this.nextRenewalMono = renewAt;
  }

  /** Notes whether the store keeps the cached value. */
  markSaved(saved: boolean): void {
    this.isSaved = saved;
  }

  /** Moves the next renewal to a time on the monotonic clock. */
  postponeRenewal(renewAt: number): void {
    this.nextRenewalMono = renewAt;
  }

  /** Remembers a failed renewal and moves the next one. Gives the wait in milliseconds. */
  renewalFailed(
    failure: { error: unknown; kind: FailureClass; background: boolean },
    mono: number,
    random: () => number,
  ): number {
    const waitMs = (this.failureMemory ??= new FailureMemory()).remember(failure, mono, random);
    this.nextRenewalMono = mono + Math.max(waitMs, 1000);
    return waitMs;
  }

  /** Takes over a failure that another process met. */
  learnFailure(failure: Parameters<FailureMemory['learn']>[0]): void {
    (this.failureMemory ??= new FailureMemory()).learn(failure);
  }

  /** A renewal succeeded. Tells whether renewals failed before. */
  recovered(): boolean {
    const failed = this.failureMemory !== undefined;
    this.failureMemory = undefined;
    return failed;
  }

  /** A renewal by stale value brought nothing new; the next one waits until then, on the monotonic clock. */
  renewedUnchanged(until: number): void {
    this.unchangedUntilMono = until;
  }

  /** The configuration has changed: what failed under the old one says nothing about the new one. */
  configChanged(): void {
    this.failureMemory = undefined;
    this.unchangedUntilMono = 0;
    this.generation += 1;
  }

  markRead(mono: number): void {
    this.readMono = mono;
  }

  markUsed(mono: number): void {
    this.usedMono = mono;
  }

  /** Ends the credential's life here: nothing is written to the store any more. */
  drop(): void {
    this.isDropped = true;
  }
}
