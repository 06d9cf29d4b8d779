import type { WechatClock } from '../../core/clock.js';
import type { Credential, CredentialRecord } from '../../core/credential/credential.js';
import type { CredentialKind } from '../../core/credential/credential-kind.js';
import type { Owner } from '../../core/owner.js';
import type { GuardedStore } from '../../store/guarded-store.js';
import type { CachedCredential } from './cached-credential.js';
import type { CredentialState } from './credential-state.js';
import type { Demand } from './demand.js';

/** What one keeper keeps, and where it comes from. */
export interface KeeperSetup {
  readonly owner: Owner;
  readonly kind: CredentialKind;
  /** The record's key in the store. */
  readonly key: string;
  readonly store: GuardedStore;
  /** A record that is known from the start, used when the store has none. */
  readonly initial?: CredentialRecord;
}

/** A keeper as the renewal sees it. */
export interface KeptCredential {
  readonly setup: KeeperSetup;
  readonly state: CredentialState;
  /** The cached value, where it may be handed out. */
  valid(): CachedCredential | undefined;
  /** Whether a cached value answers a refusal of `stale`. */
  satisfies(cached: CachedCredential, stale: string): boolean;
  /** Whether a renewal is running because the cached value was refused. */
  isRefused(): boolean;
  /** Takes a record into memory, instead of what was there. `remainingMs` is its life from now on. */
  adopt(record: CredentialRecord, remainingMs: number, saved?: boolean): CachedCredential;
  /** Resolves once a change of the configuration has reached the other processes. */
  failuresReset(): Promise<void>;
  /** A renewal in the background, unless one is running; ends with the renewal. Never throws. */
  refresh(): Promise<void>;
}

/** What all keepers of a process share: it renews, reads and writes for them. */
export interface KeeperEngine {
  readonly clock: WechatClock;
  readonly random: () => number;
  /** Brings a credential that answers the demand, or throws why there is none. */
  renew(kept: KeptCredential, demand: Demand): Promise<Credential>;
  /** Notes when the next renewal is due. */
  schedule(kept: KeptCredential): void;
  /** Reads the store, and takes over what is newer there. Never throws. */
  sync(kept: KeptCredential): Promise<void>;
  /** Writes the cached value to the store. Never throws. */
  save(kept: KeptCredential): Promise<void>;
  /** Writes the cached value instead of whatever the store keeps. Never throws. */
  replace(kept: KeptCredential): Promise<void>;
  /** Removes what the other processes were told of failures. Never throws. */
  clearFailureNotes(kept: KeptCredential): Promise<void>;
}
