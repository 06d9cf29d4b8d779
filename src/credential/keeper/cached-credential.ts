import type { WechatClock } from '../../core/clock.js';
import type { Credential, CredentialRecord } from '../../core/credential/credential.js';
import type { CredentialKind, RenewalWindow } from '../../core/credential/credential-kind.js';

/** Where a life is short, renewal begins in its last quarter at the latest. */
const LEAD_SHARE = 0.25;
/** A value is not handed out when it would expire on the way to WeChat. */
const MARGIN_MS = 2000;
const MARGIN_SHARE = 0.05;
const REREAD_MS = 60_000;
const REREAD_SHARE = 0.1;
const MIN_REREAD_MS = 250;
const HOUR_S = 3600;

/** A credential in this process's memory, with its times on this process's clocks. It never changes. */
export interface CachedCredential {
  readonly record: CredentialRecord;
  readonly credential: Credential;
  /** The same as a settled promise, so that reads make no promise of their own. */
  readonly ready: Promise<Credential>;
  /** It is handed out before both of these: each clock alone can be wrong, after a jump or a sleep. */
  readonly untilMono: number;
  readonly untilWall: number;
  /** When it was obtained, by any process, on the monotonic clock. */
  readonly obtainedMono: number;
  /** When its renewal is due, on the monotonic clock. */
  readonly dueMono: number;
  /** How long before its end that is, in milliseconds. */
  readonly leadMs: number;
  /** How often the store is read for renewals by other processes, in milliseconds. */
  readonly rereadMs: number;
}

/**
 * Makes a cached credential of a record.
 *
 * @param lifeLeftMs its remaining life in milliseconds
 */
export function cacheCredential(
  record: CredentialRecord,
  lifeLeftMs: number,
  { window, marginMs: kindMargin }: Pick<CredentialKind, 'window' | 'marginMs'>,
  clock: WechatClock,
  random: () => number,
): CachedCredential {
  const mono = clock.monotonic();
  const lifeMs = Math.max(lifeLeftMs, (record.expiresAt - record.obtainedAt) * 1000);
  const margin = marginMs(record, kindMargin);
  const lead = leadMs(lifeMs, window, random);
  const credential: Credential = Object.freeze({ value: record.value, expiresAt: record.expiresAt });
  return {
    record,
    credential,
    ready: Promise.resolve(credential),
    untilMono: mono + lifeLeftMs - margin,
    untilWall: clock.now() + lifeLeftMs - margin,
    obtainedMono: mono - (lifeMs - lifeLeftMs),
    dueMono: mono + lifeLeftMs - lead,
    leadMs: lead,
    rereadMs: Math.min(REREAD_MS, Math.max(MIN_REREAD_MS, lifeMs * REREAD_SHARE)) * (0.75 + random() * 0.25),
  };
}

/** The safety margin before a value's expiry, in milliseconds. */
export function marginMs({ expiresAt, obtainedAt }: CredentialRecord, ofKind = MARGIN_MS): number {
  return Math.max(0, Math.min(ofKind, (expiresAt - obtainedAt) * 1000 * MARGIN_SHARE));
}

export function isValid(cached: CachedCredential, clock: WechatClock): boolean {
  return clock.monotonic() < cached.untilMono && clock.now() < cached.untilWall;
}

/** How many milliseconds the value may still be handed out. */
export function remainingMs(cached: CachedCredential, clock: WechatClock): number {
  return Math.max(0, Math.min(cached.untilMono - clock.monotonic(), cached.untilWall - clock.now()));
}

function leadMs(lifeMs: number, { from, to }: RenewalWindow, random: () => number): number {
  const lead = (to + (from - to) * random()) * 1000;
  if (lifeMs >= HOUR_S * 1000) return lead;
  return Math.min(lead, lifeMs * LEAD_SHARE * (0.8 + random() * 0.2));
}
