import { hideContents } from '../../core/hide-properties.js';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { decodeRecordKey, recordKeysFault } from '../../conf/record-keys.js';
import { WechatConfigError } from '../../core/conf.errors.js';
import type { StoredRecord, WechatRecordStore } from '../../core/record-store.js';
import { WechatStoreError } from '../store.errors.js';

const ALGORITHM = 'aes-256-gcm';
const MARK = 'aes256gcm:';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts records on their way to another store, with AES-256-GCM. The record's key is authenticated too, so that a
 * value cannot be moved to another record.
 *
 * Values that were written before a key was configured are read as they are, and encrypted with the next write.
 */
export class EncryptedRecordStore implements WechatRecordStore {
  static {
    hideContents(this);
  }

  private readonly keys: readonly Buffer[];

  /** @param keys 32 bytes each, in base64 or hexadecimal; the first encrypts, all decrypt */
  constructor(
    private readonly store: WechatRecordStore,
    keys: readonly string[],
  ) {
    const faults = recordKeysFault(keys);
    if (faults !== undefined) throw new WechatConfigError([faults]);
    this.keys = keys.map((key) => decodeRecordKey(key)!);
  }

  async get(key: string): Promise<StoredRecord | undefined> {
    const kept = await this.store.get(key);
    return kept && { ...kept, value: this.decrypt(key, kept.value) };
  }

  set(key: string, value: string, expectedVersion: number): Promise<boolean> {
    return this.store.set(key, this.encrypt(key, value), expectedVersion);
  }

  delete(key: string, expectedVersion?: number): Promise<boolean> {
    return this.store.delete(key, expectedVersion);
  }

  list(prefix: string): Promise<string[]> {
    return this.store.list(prefix);
  }

  private encrypt(key: string, value: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.keys[0]!, iv).setAAD(Buffer.from(key));
    const sealed = Buffer.concat([iv, cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return MARK + sealed.toString('base64');
  }

  private decrypt(key: string, value: string): string {
    if (!value.startsWith(MARK)) return value;
    const sealed = Buffer.from(value.slice(MARK.length), 'base64');
    for (const secret of this.keys) {
      const opened = open(secret, key, sealed);
      if (opened !== undefined) return opened;
    }
    throw new WechatStoreError(
      'A record cannot be decrypted: none of the keys in recordsKey (WECHAT_RECORDS_KEY) fits. Add the key that it was ' +
        'encrypted with to the end of the list.',
    );
  }
}

function open(secret: Buffer, key: string, sealed: Buffer): string | undefined {
  if (sealed.length < IV_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv(ALGORITHM, secret, sealed.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(key)).setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
}
