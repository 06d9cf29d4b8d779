import { hideContents } from '../../core/hide-properties.js';
import type { StoredRecord, WechatRecordStore } from '../../core/record-store.js';
import type { StoreGuard } from '../store-guard.js';

/** A record store behind guards: it may fail, but it never hangs. */
export class GuardedRecordStore implements WechatRecordStore {
  static {
    hideContents(this);
  }

  constructor(
    private readonly store: WechatRecordStore,
    private readonly guard: StoreGuard,
    /** For lists, which take longer. */
    private readonly lists: StoreGuard,
  ) {}

  get(key: string): Promise<StoredRecord | undefined> {
    // A store of the user's may say null for nothing.
    return this.guard.run(async () => (await this.store.get(key)) ?? undefined, 'reads');
  }

  set(key: string, value: string, expectedVersion: number): Promise<boolean> {
    return this.guard.run(() => this.store.set(key, value, expectedVersion), 'writes');
  }

  delete(key: string, expectedVersion?: number): Promise<boolean> {
    return this.guard.run(() => this.store.delete(key, expectedVersion), 'writes');
  }

  list(prefix: string): Promise<string[]> {
    return this.lists.run(() => this.store.list(prefix), 'reads');
  }
}
