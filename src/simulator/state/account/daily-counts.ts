import type { VirtualClock } from '../virtual-clock.js';

/** What happened on one day. */
export interface DayCount {
  followed: number;
  unfollowed: number;
  /** How many messages of each type each person sent. */
  readonly messages: Map<string, Map<string, number>>;
  /** How often each person opened the mini program. */
  readonly visits: Map<string, number>;
}

const DAY_MS = 86_400_000;
/** A day begins at midnight in Beijing. */
const BEIJING_MS = 8 * 3_600_000;
const MOST_DAYS = 400;

/** What the statistics (数据立方) are made of: counts of days in Beijing, written `2026-11-27`. */
export class DailyCounts {
  private readonly days = new Map<string, DayCount>();

  constructor(private readonly clock: VirtualClock) {}

  get today(): string {
    return dayOf(this.clock.now());
  }

  of(day: string): DayCount | undefined {
    return this.days.get(day);
  }

  follows(): void {
    this.current().followed++;
  }

  unfollows(): void {
    this.current().unfollowed++;
  }

  writes(openid: string, type: string): void {
    const { messages } = this.current();
    const people = messages.get(type) ?? new Map<string, number>();
    people.set(openid, (people.get(openid) ?? 0) + 1);
    messages.set(type, people);
  }

  visits(openid: string): void {
    const { visits } = this.current();
    visits.set(openid, (visits.get(openid) ?? 0) + 1);
  }

  /** Followers that were won since the end of a day, less those that were lost. */
  wonAfter(day: string): number {
    let won = 0;
    for (const [name, { followed, unfollowed }] of this.days) if (name > day) won += followed - unfollowed;
    return won;
  }

  private current(): DayCount {
    const { today } = this;
    let day = this.days.get(today);
    if (!day) {
      day = { followed: 0, unfollowed: 0, messages: new Map(), visits: new Map() };
      this.days.set(today, day);
      if (this.days.size > MOST_DAYS) this.days.delete(this.days.keys().next().value!);
    }
    return day;
  }
}

/** The day of a time in milliseconds. */
export const dayOf = (milliseconds: number): string =>
  new Date(milliseconds + BEIJING_MS).toISOString().slice(0, 10);

/** The days from one to another, both included; none when a date is wrong. */
export function daysBetween(first: string, last: string): string[] {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const days: string[] = [];
  for (let at = from; at <= to && days.length < MOST_DAYS; at += DAY_MS) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
