import type { CredentialRecord } from '../core/credential/credential.js';
import { readRecord } from '../core/credential/credential-record.js';
import type { FencedTokenStore } from '../core/credential/token-store.js';
import type { AtomicStore } from './atomic-store.js';

/** Rounds of compare-and-swap before a write is given up. */
const ROUNDS = 8;

/** Credentials in an {@link AtomicStore}, as JSON. */
export class AtomicTokenStore implements FencedTokenStore {
  constructor(private readonly store: AtomicStore) {}

  async get(key: string): Promise<unknown> {
    return parse(await this.store.get(key));
  }

  set(key: string, record: CredentialRecord, ttlMs: number): Promise<void> {
    return this.store.put(key, JSON.stringify(record), ttlMs);
  }

  async setIfNewer(key: string, record: CredentialRecord, ttlMs: number): Promise<boolean> {
    const text = JSON.stringify(record);
    for (let round = 0; round < ROUNDS; round++) {
      const kept = await this.store.add(key, text, ttlMs);
      if (kept === undefined) return true;
      const version = readRecord(parse(kept))?.version;
      if (version !== undefined && version >= record.version) return false;
      if (await this.store.swap(key, kept, text, ttlMs)) return true;
    }
    throw new Error('The record changed too often to be written.');
  }
}

function parse(text: unknown): unknown {
  // The store may be a user's own, and give anything back.
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
