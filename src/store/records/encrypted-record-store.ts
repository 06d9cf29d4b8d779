import { hideContents } from '../../core/hide-properties.js';
import type { StoredRecord, WechatRecordStore } from '../../core/record-store.js';
import { isSealed, TextCipher } from '../encryption/text-cipher.js';
import { WechatStoreError } from '../store.errors.js';

/**
 * Encrypts records on their way to another store.
 *
 * Values that were written before a key was configured are read as they are, and encrypted with the next write.
 */
export class EncryptedRecordStore implements WechatRecordStore {
  static {
    hideContents(this);
  }

  private readonly cipher: TextCipher;

  /** @param keys 32 bytes each, in base64 or hexadecimal; the first encrypts, all decrypt */
  constructor(
    private readonly store: WechatRecordStore,
    keys: readonly string[],
  ) {
    this.cipher = new TextCipher(keys);
  }

  async get(key: string): Promise<StoredRecord | undefined> {
    const kept = await this.store.get(key);
    return kept && { ...kept, value: this.decrypt(key, kept.value) };
  }

  set(key: string, value: string, expectedVersion: number): Promise<boolean> {
    return this.store.set(key, this.cipher.seal(key, value), expectedVersion);
  }

  delete(key: string, expectedVersion?: number): Promise<boolean> {
    return this.store.delete(key, expectedVersion);
  }

  list(prefix: string): Promise<string[]> {
    return this.store.list(prefix);
  }

  private decrypt(key: string, value: string): string {
    if (!isSealed(value)) return value;
    const opened = this.cipher.open(key, value);
    if (opened !== undefined) return opened;
    throw new WechatStoreError(
      'A record cannot be decrypted: none of the keys in recordsKey (WECHAT_RECORDS_KEY) fits. Add the key that it was ' +
        'encrypted with to the end of the list.',
    );
  }
}
