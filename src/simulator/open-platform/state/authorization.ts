import type { TokenHolder } from '../../state/account/credential-slot.js';
import { CredentialSlot, makeToken } from '../../state/account/credential-slot.js';
import type { VirtualClock } from '../../state/virtual-clock.js';
import { randomText } from '../../util/random.js';
import { allows } from './permission-sets.js';

/** How long a refresh token is good after a refresh has brought another one. */
const GRACE_MS = 5 * 60_000;

/** What an authorization is made with. */
export interface Grant {
  readonly sets: readonly number[];
  /** False: the answer to the authorization code holds no tokens. */
  readonly tokens: boolean;
}

/** One account that authorized one platform. */
export class Authorization implements TokenHolder {
  state: 'authorized' | 'unauthorized' = 'authorized';
  refreshToken = makeRefreshToken();
  readonly accessToken: CredentialSlot;
  readonly options: Record<string, string> = {
    location_report: '0',
    voice_recognize: '0',
    customer_service: '0',
  };
  /** Unix seconds. */
  authorizedAt: number;
  private sets: ReadonlySet<number>;
  private grantsTokens: boolean;
  private before: { refreshToken: string; until: number } | undefined;

  /** @param onInvalid called for every call that is made with a dead token */
  constructor(
    readonly appId: string,
    grant: Grant,
    private readonly clock: VirtualClock,
    private readonly onInvalid: () => void,
  ) {
    this.sets = new Set(grant.sets);
    this.grantsTokens = grant.tokens;
    this.authorizedAt = clock.seconds();
    this.accessToken = new CredentialSlot(clock, makeToken, appId, this);
  }

  get permissionSets(): number[] {
    return [...this.sets].toSorted((a, b) => a - b);
  }

  get hasTokens(): boolean {
    return this.grantsTokens;
  }

  has(set: number): boolean {
    return this.sets.has(set);
  }

  /** The account confirms again: other sets, and another refresh token instead of the one until now. */
  update(grant: Grant): void {
    this.sets = new Set(grant.sets);
    this.grantsTokens = grant.tokens;
    this.refreshToken = makeRefreshToken();
    this.before = undefined;
    this.authorizedAt = this.clock.seconds();
  }

  accepts(refreshToken: string): boolean {
    if (refreshToken === this.refreshToken) return true;
    const { before } = this;
    return before?.refreshToken === refreshToken && this.clock.now() < before.until;
  }

  /** Another refresh token; the one until now is good for a while. */
  changeRefreshToken(): void {
    this.before = { refreshToken: this.refreshToken, until: this.clock.now() + GRACE_MS };
    this.refreshToken = makeRefreshToken();
  }

  /** The account withdraws the authorization. */
  withdraw(): void {
    this.state = 'unauthorized';
  }

  /** The authorization was replaced by a new one: its tokens are no longer good for anything. */
  replace(): void {
    this.withdraw();
    const { current, previous } = this.accessToken;
    for (const issued of [current, previous]) if (issued) issued.deadFrom = this.clock.now();
  }

  refusal(path: string, forPlatform: boolean): number {
    if (forPlatform) return 61014;
    if (this.state === 'unauthorized') return 61003;
    return allows(this.sets, path) ? 0 : 61007;
  }

  countInvalid(): void {
    this.onInvalid();
  }
}

const makeRefreshToken = (): string => `refreshtoken@@@${randomText(43)}`;
