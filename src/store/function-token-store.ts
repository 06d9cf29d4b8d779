import type { WechatClock } from '../core/clock.js';
import { isCredentialInput, unitHint } from '../core/credential/credential-input.js';
import type { Credential, CredentialRecord } from '../core/credential/credential.js';
import { isCredentialValue } from '../core/credential/credential-record.js';
import { WechatStoreError } from './store.errors.js';
import type { WechatTokenStore } from '../core/credential/token-store.js';

/** Where a user keeps one credential. */
interface CredentialFunctions {
  get?: (() => Promise<Credential | null | undefined> | Credential | null | undefined) | undefined;
  set?: ((credential: Credential) => Promise<void> | void) | undefined;
}

/**
 * One credential in a place of the user's own, behind their `get` and `set`. These handle only a value and its expiry,
 * so versions are counted here: a changed value counts as a newer version.
 */
export class FunctionTokenStore implements WechatTokenStore {
  private last: CredentialRecord | undefined;

  constructor(
    private readonly options: CredentialFunctions,
    private readonly clock: WechatClock,
  ) {}

  async get(): Promise<unknown> {
    const given = await this.options.get?.();
    // Without value and expiry nothing is kept yet. One without the other is a mistake.
    if (given === undefined || given === null || (given.value ?? given.expiresAt ?? null) === null)
      return undefined;
    if (!isCredentialInput(given) || !isCredentialValue(given.value)) {
      throw new WechatStoreError(
        'The `get` function must give { value, expiresAt }, a text and a Unix time in seconds, or nothing.' +
          unitHint(given),
      );
    }
    const { value, expiresAt } = given;
    if (this.last?.value !== value || this.last.expiresAt !== expiresAt) {
      const now = Math.floor(this.clock.now() / 1000);
      this.last = { value, expiresAt, obtainedAt: now, version: this.nextVersion() };
    }
    return this.last;
  }

  async set(_key: string, record: CredentialRecord): Promise<void> {
    const { value, expiresAt } = record;
    await this.options.set?.({ value, expiresAt });
    this.last = record;
  }

  private nextVersion(): number {
    return Math.max((this.last?.version ?? 0) + 1, Math.floor(this.clock.now() * 1000));
  }
}
