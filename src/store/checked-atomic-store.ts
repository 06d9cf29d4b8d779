import { hideContents } from '../core/hide-properties.js';
import type { AtomicStore } from './atomic-store.js';

/**
 * An atomic store of the user's whose answers are checked: `null` counts as nothing kept, and what is not an answer is
 * an error. Otherwise a wrong answer would show far from here, as a lease that nobody can have, say.
 */
export class CheckedAtomicStore implements AtomicStore {
  static {
    hideContents(this);
  }

  constructor(private readonly store: AtomicStore) {}

  async add(key: string, value: string, ttlMs: number): Promise<string | undefined> {
    return keptText('add', await this.store.add(key, value, ttlMs));
  }

  async get(key: string): Promise<string | undefined> {
    return keptText('get', await this.store.get(key));
  }

  async put(key: string, value: string, ttlMs: number): Promise<void> {
    await this.store.put(key, value, ttlMs);
  }

  async swap(key: string, expected: string, value: string | undefined, ttlMs: number): Promise<boolean> {
    const swapped: unknown = await this.store.swap(key, expected, value, ttlMs);
    if (typeof swapped === 'boolean') return swapped;
    throw wrongAnswer('swap', 'true or false');
  }

  async now(key: string): Promise<number> {
    const now: unknown = await this.store.now(key);
    if (typeof now === 'number' && Number.isFinite(now) && now >= 0) return now;
    throw wrongAnswer('now', 'microseconds');
  }
}

function keptText(operation: string, kept: unknown): string | undefined {
  if (typeof kept === 'string') return kept;
  if (kept === undefined || kept === null) return undefined;
  throw wrongAnswer(operation, 'the text that is kept, or undefined');
}

function wrongAnswer(operation: string, expected: string): Error {
  return Object.assign(new Error(`The operation ${operation} of the store must give ${expected}.`), {
    code: 'WRONG_ANSWER',
  });
}
