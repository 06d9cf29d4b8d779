import { hideContents } from '../../core/hide-properties.js';
import type { AtomicStore } from '../atomic-store.js';
import { isSealed, TextCipher } from './text-cipher.js';

/**
 * Encrypts values on their way to an atomic store. A value that was written in clear, before a key was configured, is
 * read and compared as it is.
 */
export class EncryptedAtomicStore implements AtomicStore {
  static {
    hideContents(this);
  }

  private readonly cipher: TextCipher;

  /** @param keys 32 bytes each, in base64 or hexadecimal; the first encrypts, all decrypt */
  constructor(
    private readonly store: AtomicStore,
    keys: readonly string[],
  ) {
    this.cipher = new TextCipher(keys);
  }

  async add(key: string, value: string, ttlMs: number): Promise<string | undefined> {
    return this.opened(key, await this.store.add(key, this.sealed(key, value), ttlMs));
  }

  async get(key: string): Promise<string | undefined> {
    return this.opened(key, await this.store.get(key));
  }

  put(key: string, value: string, ttlMs: number): Promise<void> {
    return this.store.put(key, this.sealed(key, value), ttlMs);
  }

  async swap(key: string, expected: string, value: string | undefined, ttlMs: number): Promise<boolean> {
    const next = value === undefined ? undefined : this.sealed(key, value);
    // A process with the keys in another order, or with none yet, may have written the expected value.
    for (const form of [...this.cipher.sealAlike(key, expected), expected]) {
      if (await this.store.swap(key, form, next, ttlMs)) return true;
      if (form !== expected && !(await this.mayDiffer(key, expected))) return false;
    }
    return false;
  }

  now(key: string): Promise<number> {
    return this.store.now(key);
  }

  /** Whether the expected value is kept, although in another form than the one that was tried. */
  private async mayDiffer(key: string, expected: string): Promise<boolean> {
    return (await this.get(key)) === expected;
  }

  private sealed(key: string, value: string): string {
    return this.cipher.sealAlike(key, value)[0]!;
  }

  /** A value that no key fits stays as it is: whoever reads it finds that it is nothing of its own. */
  private opened(key: string, kept: string | undefined): string | undefined {
    if (kept === undefined || !isSealed(kept)) return kept;
    return this.cipher.open(key, kept) ?? kept;
  }
}
