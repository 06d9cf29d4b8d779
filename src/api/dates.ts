import { WechatInputError } from '../client/client.errors.js';

const DAY_MS = 86_400_000;

/** A day as `YYYY-MM-DD`, `YYYYMMDD` or a Date (its day in Beijing, which is the day that WeChat counts). */
export type Day = string | Date;

/** The day at 00:00 UTC, for reckoning with days alone. */
function dayOf(day: Day): Date {
  if (day instanceof Date) return new Date(Math.floor((day.getTime() + 8 * 3_600_000) / DAY_MS) * DAY_MS);
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(day);
  const date = new Date(`${parts?.[1]}-${parts?.[2]}-${parts?.[3]}T00:00:00Z`);
  if (!parts || Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(parts[3])) {
    throw new WechatInputError('A day is written YYYY-MM-DD or YYYYMMDD, and must exist.');
  }
  return date;
}

const dashed = (date: Date): string => date.toISOString().slice(0, 10);
const compact = (date: Date): string => dashed(date).replaceAll('-', '');

/**
 * A span of days for the statistics of an Official Account.
 *
 * @param most how many days it may have, both ends counted.
 * @throws WechatInputError
 */
export function span(from: Day, to: Day, most: number): { begin_date: string; end_date: string } {
  const [begin, end] = [dayOf(from), dayOf(to)];
  const days = (end.getTime() - begin.getTime()) / DAY_MS + 1;
  if (days < 1 || days > most) {
    throw new WechatInputError(`WeChat takes 1 to ${most} days here; these are ${days}.`);
  }
  return { begin_date: dashed(begin), end_date: dashed(end) };
}

/** One day, as the statistics of a mini program want it. */
export function oneDay(day: Day): { begin_date: string; end_date: string } {
  const date = compact(dayOf(day));
  return { begin_date: date, end_date: date };
}

/** Some days up to one, as the statistics of a mini program want them. */
export function lastDays(last: Day, days: number): { begin_date: string; end_date: string } {
  const end = dayOf(last);
  return { begin_date: compact(new Date(end.getTime() - (days - 1) * DAY_MS)), end_date: compact(end) };
}

/** The week, Monday to Sunday, that a day is in. */
export function week(day: Day): { begin_date: string; end_date: string } {
  const date = dayOf(day);
  const monday = new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY_MS);
  return { begin_date: compact(monday), end_date: compact(new Date(monday.getTime() + 6 * DAY_MS)) };
}

/** The whole month that a day is in. */
export function month(day: Day): { begin_date: string; end_date: string } {
  const date = dayOf(day);
  const [year, index] = [date.getUTCFullYear(), date.getUTCMonth()];
  return {
    begin_date: compact(new Date(Date.UTC(year, index, 1))),
    end_date: compact(new Date(Date.UTC(year, index + 1, 0))),
  };
}
