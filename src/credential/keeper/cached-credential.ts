import type { WechatClock } from '../../core/clock.js';
import type { Credential, CredentialRecord } from '../../core/credential.js';

/** How long before its expiry, in seconds, a credential is renewed: at a random moment between the two. */
export interface RenewalWindow {
  readonly from: number;
  readonly to: number;
}

/** Old and new token work side by side for five minutes, in which all processes learn the new one. */
export const CLASSIC_WINDOW: RenewalWindow = { from: 660, to: 540 };
/** Before its last five minutes WeChat gives the same stable token again, and asking wins nothing. */
export const STABLE_WINDOW: RenewalWindow = { from: 290, to: 60 };

/** Where a life is short, renewal begins in its last quarter at the latest. */
const LEAD_SHARE = 0.25;
/** Nobody is handed a value that would expire on the way to WeChat. */
const MARGIN_MS = 2000;
const MARGIN_SHARE = 0.05;
const REREAD_MS = 60_000;
const REREAD_SHARE = 0.1;
const MIN_REREAD_MS = 250;
const HOUR_S = 3600;

/** A credential in this process's memory, with its times on this process's clocks. */
export interface Held {
  readonly record: CredentialRecord;
  readonly credential: Credential;
  /** The same, ready to be awaited: reads make no promise of their own. */
  readonly ready: Promise<Credential>;
  /** It is handed out before both of these: each clock alone can be wrong, by a jump or by a sleep. */
  readonly untilMono: number;
  readonly untilWall: number;
  /** When it was obtained, by whomever, on the monotonic clock. */
  readonly obtainedMono: number;
  /** From when on it is renewed. */
  renewAt: number;
  /** How long before its end that is, to begin with, in milliseconds. */
  readonly leadMs: number;
  /** How often other processes' renewals are looked for, in milliseconds. */
  readonly rereadMs: number;
  /** Whether the store is known to keep it. */
  saved: boolean;
}

/** Takes a record into memory. `lifeLeftMs` is its life from now on. */
export function hold(
  record: CredentialRecord,
  lifeLeftMs: number,
  window: RenewalWindow,
  clock: WechatClock,
  random: () => number,
): Held {
  const mono = clock.monotonic();
  const lifeMs = Math.max(lifeLeftMs, (record.expiresAt - record.obtainedAt) * 1000);
  const margin = marginMs(record);
  const lead = leadMs(lifeMs, window, random);
  const credential: Credential = Object.freeze({ value: record.value, expiresAt: record.expiresAt });
  return {
    record,
    credential,
    ready: Promise.resolve(credential),
    untilMono: mono + lifeLeftMs - margin,
    untilWall: clock.now() + lifeLeftMs - margin,
    obtainedMono: mono - (lifeMs - lifeLeftMs),
    renewAt: mono + lifeLeftMs - lead,
    leadMs: lead,
    rereadMs: Math.min(REREAD_MS, Math.max(MIN_REREAD_MS, lifeMs * REREAD_SHARE)) * (0.75 + random() * 0.25),
    saved: false,
  };
}

/** So long before its end a value counts as over. */
export function marginMs({ expiresAt, obtainedAt }: CredentialRecord): number {
  return Math.max(0, Math.min(MARGIN_MS, (expiresAt - obtainedAt) * 1000 * MARGIN_SHARE));
}

export function isValid(held: Held, clock: WechatClock): boolean {
  return clock.monotonic() < held.untilMono && clock.now() < held.untilWall;
}

/** How many milliseconds the value may still be handed out. */
export function remainingMs(held: Held, clock: WechatClock): number {
  return Math.max(0, Math.min(held.untilMono - clock.monotonic(), held.untilWall - clock.now()));
}

function leadMs(lifeMs: number, { from, to }: RenewalWindow, random: () => number): number {
  const lead = (to + (from - to) * random()) * 1000;
  if (lifeMs >= HOUR_S * 1000) return lead;
  return Math.min(lead, lifeMs * LEAD_SHARE * (0.8 + random() * 0.2));
}
