import { isSealed, TextCipher } from '../../store/encryption/text-cipher.js';
import { WechatStoreError } from '../../store/store.errors.js';
import type { KeptRecord, OpenRecords } from './open-records.js';

/** Rounds of compare-and-set before a record that others write all the time is given up. */
const ROUNDS = 20;

/**
 * What became of a copy. `written`: there was nothing; `replaced`: an older version was; `same`: it is there already;
 * `older`, `newer`, `other`, `unknown`: what is there was kept, since it has an older version, a newer one, another
 * value under the same version, or one that cannot be compared without the key.
 */
export type Copied = 'written' | 'replaced' | 'same' | 'older' | 'newer' | 'other' | 'unknown';

/** How records are copied. */
interface CopyOptions {
  /** Whether an older version is replaced. A newer one never is. */
  readonly replaceOlder: boolean;
  /** Encrypts what lies unencrypted, and compares what is encrypted; undefined where there is no key. */
  readonly cipher: TextCipher | undefined;
}

/** The cipher of `WECHAT_RECORDS_KEY`; undefined without it. */
export function cipherOf(keys: readonly string[] | undefined): TextCipher | undefined {
  return keys === undefined ? undefined : new TextCipher(keys);
}

/** The record as a copy of it is written: encrypted, where there is a key. */
export function sealed(record: KeptRecord, cipher: TextCipher | undefined): KeptRecord {
  const { key, value } = record;
  if (cipher === undefined || isSealed(value)) return record;
  return { ...record, value: cipher.seal(key, value) };
}

/** Copies a record into another place, with its version. */
export async function copyRecord(
  record: KeptRecord,
  to: OpenRecords,
  { replaceOlder, cipher }: CopyOptions,
): Promise<Copied> {
  for (let round = 0; round < ROUNDS; round++) {
    const kept = await to.get(record.key);
    if (kept !== undefined && kept.version > record.version) return 'newer';
    if (kept?.version === record.version) {
      if (plain(kept, cipher) === plain(record, cipher)) return 'same';
      return isUnreadable(kept, cipher) || isUnreadable(record, cipher) ? 'unknown' : 'other';
    }
    if (kept !== undefined && !replaceOlder) return 'older';
    if (await to.set(sealed(record, cipher), kept?.version ?? 0)) {
      return kept === undefined ? 'written' : 'replaced';
    }
  }
  throw new WechatStoreError('A record changed too often to be copied. Stop the application first.');
}

/** Whether a record is encrypted, and not with the key that is set here. */
export function isUnreadable({ key, value }: KeptRecord, cipher: TextCipher | undefined): boolean {
  return isSealed(value) && cipher?.open(key, value) === undefined;
}

function plain({ key, value }: KeptRecord, cipher: TextCipher | undefined): string {
  return (isSealed(value) && cipher?.open(key, value)) || value;
}
