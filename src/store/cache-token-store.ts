import type { CacheLike } from '../conf/store-option.js';
import type { CredentialRecord } from '../core/credential/credential.js';
import type { WechatTokenStore } from '../core/credential/token-store.js';

/** Credentials in a cache-manager `Cache` or a `Keyv`, whatever lies beneath it. */
export class CacheTokenStore implements WechatTokenStore {
  constructor(private readonly cache: CacheLike) {}

  get(key: string): Promise<unknown> {
    return this.cache.get(key);
  }

  async set(key: string, record: CredentialRecord, ttlMs: number): Promise<void> {
    // Keyv answers false where its adapter failed and was told not to throw.
    if ((await this.cache.set(key, record, ttlMs)) === false)
      throw new Error('The cache did not keep the record.');
  }
}
