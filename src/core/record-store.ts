import { ACCOUNT_PRODUCT, type Owner, ownerKey } from './owner.js';

/** A record as a store keeps it. */
export interface StoredRecord {
  readonly value: string;
  /** 1 for the first value under a key, one more with each write. */
  readonly version: number;
}

/**
 * Where records are kept: values that must never be lost, such as a verify ticket or a refresh token. They have no
 * expiry, and a write that was overtaken by another one is refused.
 *
 * A store of the user's own has these four functions. Each operation must be atomic across all processes.
 */
export interface WechatRecordStore {
  /** What is kept under the key; undefined where nothing is. */
  get(key: string): Promise<StoredRecord | undefined>;
  /**
   * Writes the whole value, only if what is kept has the expected version.
   *
   * @param expectedVersion 0 = nothing is kept. The new version is one greater.
   * @returns whether it wrote
   */
  set(key: string, value: string, expectedVersion: number): Promise<boolean>;
  /**
   * Removes what is kept.
   *
   * @param expectedVersion removes only this version; without it, whatever is kept
   * @returns whether it removed something
   */
  delete(key: string, expectedVersion?: number): Promise<boolean>;
  /** All keys that begin with the prefix, in any order. */
  list(prefix: string): Promise<string[]>;
}

/** How the keys of all records begin. */
export const RECORD_PREFIX = 'wechat:record:';

/** The key of one record of an owner. Ids and names are percent-encoded, so that no name reaches another key. */
export function recordKey(owner: Owner, name: string): string {
  return `${recordPrefix(owner)}${encodeURIComponent(name)}`;
}

/** How the keys of an owner's records begin. */
export function recordPrefix(owner: Owner): string {
  return `${RECORD_PREFIX}${ownerKey(owner)}:`;
}

/** How the keys begin of the records of all owners whose ids begin with those of `outer`, `outer` itself left out. */
export function innerRecordPrefix(outer: Owner): string {
  return `${RECORD_PREFIX}${ownerKey(outer)}/`;
}

/** The owner and the name in a key; undefined for a key of another kind. */
export function parseRecordKey(key: string): { owner: Owner; name: string } | undefined {
  if (!key.startsWith(RECORD_PREFIX)) return undefined;
  const parts = key.slice(RECORD_PREFIX.length).split(':');
  if (parts.length < 2 || parts.length > 3) return undefined;
  const [path, name] = parts.slice(-2) as [string, string];
  try {
    const product = parts.length === 3 ? decodeURIComponent(parts[0]!) : ACCOUNT_PRODUCT;
    const ids = path.split('/').map(decodeURIComponent);
    return { owner: { product, ids }, name: decodeURIComponent(name) };
  } catch {
    return undefined;
  }
}
