import type { VirtualClock } from '../virtual-clock.js';
import { randomText } from '../../util/random.js';

/** Who holds a token of an account beside the account itself: a platform that acts for it. */
export interface TokenHolder {
  /**
   * Why a call with a living token is refused: a return code, or 0.
   *
   * @param forPlatform the path is not one of an account: a platform calls it for itself
   */
  refusal(path: string, forPlatform: boolean): number;
  /** Counts a call that was made with a dead token. */
  countInvalid(): void;
}

/** A token or ticket that was issued. Times are milliseconds on the simulator's clock. */
export interface IssuedCredential {
  readonly value: string;
  readonly appId: string;
  readonly holder?: TokenHolder;
  expiresAt: number;
  /** It is invalid from then on, before its end: it was replaced or invalidated. Infinity: neither. */
  deadFrom: number;
  /** A number that grows with every value that is issued, of any kind. */
  readonly order: number;
}

let issuedSoFar = 0;

/** Values of a session that was loaded have numbers up to this one; those that are issued from now on come after them. */
export function continueOrderAfter(order: number): void {
  issuedSoFar = Math.max(issuedSoFar, order);
}

/** How long a new token or ticket is valid, and how long the one before it stays valid, in seconds. */
export interface Lifetime {
  expiresIn: number;
  overlap: number;
}

export const DEFAULT_LIFETIME: Lifetime = { expiresIn: 7200, overlap: 300 };

export const isAlive = (issued: IssuedCredential | undefined, now: number): issued is IssuedCredential =>
  issued !== undefined && now < issued.deadFrom && now < issued.expiresAt;

/** Beyond this number invalid tokens are forgotten, the oldest first. */
const REMEMBERED = 50_000;

/** Every access token that was issued, so that a refusal can say why: expired, replaced, or unknown. */
export class IssuedTokens {
  private readonly byValue = new Map<string, IssuedCredential>();

  constructor(private readonly clock: VirtualClock) {}

  find(value: string): IssuedCredential | undefined {
    return this.byValue.get(value);
  }

  add(issued: IssuedCredential): void {
    this.byValue.set(issued.value, issued);
    if (this.byValue.size <= REMEMBERED) return;
    const now = this.clock.now();
    for (const [value, old] of this.byValue) {
      if (this.byValue.size <= REMEMBERED) break;
      if (!isAlive(old, now)) this.byValue.delete(value);
    }
  }

  /** Forgets all tokens but the living ones of the accounts that stay. */
  keepLiving(stays: (appId: string) => boolean): void {
    const now = this.clock.now();
    for (const [value, issued] of this.byValue) {
      if (!isAlive(issued, now) || !stays(issued.appId)) this.byValue.delete(value);
    }
  }
}

/** One kind of credential of one account: the current value and the one before it. */
export class CredentialSlot {
  current: IssuedCredential | undefined;
  previous: IssuedCredential | undefined;

  constructor(
    private readonly clock: VirtualClock,
    private readonly make: () => string,
    private readonly appId: string,
    private readonly holder?: TokenHolder,
  ) {}

  get alive(): IssuedCredential | undefined {
    return isAlive(this.current, this.clock.now()) ? this.current : undefined;
  }

  get overlapping(): IssuedCredential | undefined {
    return isAlive(this.previous, this.clock.now()) ? this.previous : undefined;
  }

  /** The whole seconds that the current value stays valid; 0 when there is none. */
  get remaining(): number {
    const { alive } = this;
    return alive ? Math.ceil((alive.expiresAt - this.clock.now()) / 1000) : 0;
  }

  /** Issues a new value. The current one stays valid for the overlap; the one before it is invalid at once. */
  issue(lifetime: Lifetime): IssuedCredential {
    const now = this.clock.now();
    if (this.previous) this.previous.deadFrom = Math.min(this.previous.deadFrom, now);
    if (this.current) {
      this.current.deadFrom = Math.min(this.current.deadFrom, now + lifetime.overlap * 1000);
    }
    this.previous = this.current;
    this.current = {
      value: this.make(),
      appId: this.appId,
      ...(this.holder && { holder: this.holder }),
      expiresAt: now + lifetime.expiresIn * 1000,
      deadFrom: Number.POSITIVE_INFINITY,
      order: ++issuedSoFar,
    };
    return this.current;
  }

  /** Moves the ends of the values, when the clock is moved by as much. */
  shift(milliseconds: number): void {
    for (const issued of [this.current, this.previous]) {
      if (!issued) continue;
      issued.expiresAt += milliseconds;
      issued.deadFrom += milliseconds;
    }
  }

  /** Makes the current value invalid. */
  invalidate(): void {
    if (this.current) this.current.deadFrom = Math.min(this.current.deadFrom, this.clock.now());
  }
}

/** An access token in WeChat's shape: a version, an underscore, a long text. */
export const makeToken = (): string => `92_${randomText(133)}`;
/** A ticket in WeChat's shape. */
export const makeTicket = (): string => `sM4AOVdWfPE4DxkXGEs8V${randomText(65)}`;
