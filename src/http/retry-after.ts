import type { WechatClock } from '../core/clock.js';

/** A server that asks for more is asked again all the same: a proxy's slip must not stop an application for hours. */
const MAX_PAUSE_MS = 60_000;
/** What a 429 without a header means. */
const DEFAULT_PAUSE_MS = 1000;
/** Clients that were told the same number must not all come back at the same moment. */
const SPREAD_MS = 500;

/**
 * How long a server asks to be left alone: the header `Retry-After` of a 429 or 503, in seconds or as a date.
 *
 * @returns milliseconds, at most a minute; undefined where nothing is asked.
 */
export function retryAfterMs(
  status: number,
  headers: Headers,
  clock: WechatClock,
  random: () => number = Math.random,
): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const given = pauseIn(headers.get('retry-after')?.trim() ?? '', clock);
  const pause = given ?? (status === 429 ? DEFAULT_PAUSE_MS : undefined);
  return pause === undefined ? undefined : Math.min(MAX_PAUSE_MS, Math.max(0, pause)) + random() * SPREAD_MS;
}

function pauseIn(header: string, clock: WechatClock): number | undefined {
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  // A date has letters; `Date.parse` would take numbers such as `-1` for years.
  const date = /[a-z]/i.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(date) ? undefined : date - clock.now();
}
