import { hideContents } from '../core/hide-properties.js';
import type { CredentialRecord } from '../core/credential/credential.js';
import type { AtomicStore } from './atomic-store.js';
import type { StoreGuard } from './store-guard.js';
import {
  isFenced,
  isTimed,
  type StoredValue,
  type WechatTokenStore,
} from '../core/credential/token-store.js';

/** A token store behind its guard, with the abilities that it may lack filled in. */
export class GuardedStore {
  static {
    hideContents(this);
  }

  constructor(
    private readonly store: WechatTokenStore,
    readonly guard: StoreGuard,
    /** Whether other processes may write to the store, so that it has to be read again now and then. */
    readonly shared: boolean,
    /** Atomic operations beside it, behind the same guard, where the store has them. */
    readonly atomic?: AtomicStore,
  ) {}

  /** @throws {WechatStoreError} where the store gives no answer. */
  read(key: string): Promise<StoredValue | undefined> {
    const { store } = this;
    if (isTimed(store)) return this.guard.run(() => store.read(key));
    return this.guard.run(async () => ({ value: await store.get(key) }));
  }

  /**
   * Writes the record, unless the store can tell that it keeps a newer one; tells whether it wrote.
   *
   * @throws {WechatStoreError} where the store gives no answer.
   */
  write(key: string, record: CredentialRecord, ttlMs: number): Promise<boolean> {
    const { store } = this;
    if (isFenced(store)) return this.guard.run(() => store.setIfNewer(key, record, ttlMs), 'writes');
    return this.overwrite(key, record, ttlMs);
  }

  /** Writes the record whatever is kept: for what is kept is not a record. */
  async overwrite(key: string, record: CredentialRecord, ttlMs: number): Promise<boolean> {
    await this.guard.run(() => this.store.set(key, record, ttlMs), 'writes');
    return true;
  }
}
