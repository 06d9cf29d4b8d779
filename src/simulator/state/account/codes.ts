import type { VirtualClock } from '../virtual-clock.js';
import { randomText } from '../../util/random.js';
import { BoundedMap } from '../../util/bounded-map.js';

export const CODE_KINDS = ['login', 'phone', 'oauth'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** What a code was made for. */
export interface CodeGrant {
  kind: CodeKind;
  openid: string;
  /** OAuth only. */
  scope: 'snsapi_base' | 'snsapi_userinfo' | 'snsapi_login';
  phoneNumber: string;
}

interface IssuedCode extends CodeGrant {
  expiresAt: number;
  used: boolean;
}

const LIFE_MS = 5 * 60_000;

/** Codes that are good once, for five minutes: login, phone number, OAuth. */
export class Codes {
  private readonly issued = new BoundedMap<IssuedCode>(10_000);

  constructor(private readonly clock: VirtualClock) {}

  issue(grant: CodeGrant): string {
    const code = `0${randomText(31).replaceAll(/[-_]/g, 'x')}`;
    this.issued.set(code, { ...grant, expiresAt: this.clock.now() + LIFE_MS, used: false });
    return code;
  }

  /** Uses a code up. @returns what it was made for, or why it is refused. */
  redeem(code: string, kind: CodeKind): CodeGrant | 'unknown' | 'expired' | 'used' {
    const found = this.issued.get(code);
    if (!found || found.kind !== kind) return 'unknown';
    if (found.used) return 'used';
    if (this.clock.now() >= found.expiresAt) return 'expired';
    found.used = true;
    return found;
  }
}
