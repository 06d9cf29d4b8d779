import { setTimeout as sleep } from 'node:timers/promises';
import type { AccessTokenKeeper, Credential } from '../../src/core/credential/credential.js';

/** Keeps one token in memory, renews it when it is refused, and counts. The real keeper has tests of its own. */
export class FakeTokenKeeper implements AccessTokenKeeper {
  renewals = 0;
  reads = 0;
  private renewing: Promise<Credential> | undefined;

  constructor(
    public value = 'TOKEN-1',
    public renewalMs = 0,
  ) {}

  getAccessToken(): Promise<Credential> {
    this.reads += 1;
    return Promise.resolve(this.current());
  }

  renewAccessToken(stale: string): Promise<Credential> {
    if (stale !== this.value) return Promise.resolve(this.current());
    return (this.renewing ??= this.renew().finally(() => (this.renewing = undefined)));
  }

  private async renew(): Promise<Credential> {
    this.renewals += 1;
    await sleep(this.renewalMs);
    this.value = `TOKEN-${this.renewals + 1}`;
    return this.current();
  }

  private current(): Credential {
    return { value: this.value, expiresAt: 4_000_000_000 };
  }
}
