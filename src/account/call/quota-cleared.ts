import { type Owner, ownerKey } from '../../core/owner.js';
import { readRecord } from '../../core/credential/credential-record.js';
import type { GuardedStore } from '../../store/guarded-store.js';

/** Longer than the day for which a quota can be used up, in milliseconds. */
const KEEP_MS = 25 * 3_600_000;

/** Where processes tell each other that quotas were cleared. */
export interface QuotaClearings {
  /** A number that changes whenever the quota of the path, or of all paths, is cleared. */
  read(path: string): Promise<number>;
  /** Tells the other processes that the quota of a path was cleared; of all paths without one. */
  note(path: string | undefined, nowMs: number): Promise<void>;
}

/**
 * Clearings in the store of the credentials, which every kind of store can keep. They have the form of a credential:
 * the version is the time of the clearing.
 */
export function storedClearings(owner: Owner, store: Pick<GuardedStore, 'read' | 'write'>): QuotaClearings {
  const keyOf = (path?: string) =>
    `wechat:${ownerKey(owner)}:quota_cleared${path === undefined ? '' : `:${encodeURIComponent(path)}`}`;
  const versionOf = async (key: string) => readRecord((await store.read(key))?.value)?.version ?? 0;
  return {
    async read(path) {
      const versions = await Promise.all([versionOf(keyOf()), versionOf(keyOf(path))]);
      return versions[0] + versions[1];
    },
    async note(path, nowMs) {
      const obtainedAt = Math.floor(nowMs / 1000);
      const record = {
        value: 'cleared',
        obtainedAt,
        expiresAt: obtainedAt + KEEP_MS / 1000,
        version: Math.floor(nowMs),
      };
      await store.write(keyOf(path), record, KEEP_MS);
    },
  };
}
