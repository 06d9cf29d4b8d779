import { computed } from '@preact/signals';
import { clockOffset, machineTime } from './simulator.js';

/** The simulator's time, in milliseconds; moves once a second. */
export const now = computed(() => machineTime.value + clockOffset.value);

/** Lets the time on the page pass. */
export function startClock(): void {
  window.setInterval(() => (machineTime.value = Date.now()), 1000);
}

/** `1:59:03`, `04:59`: hours, minutes and seconds of a span in milliseconds. */
export function span(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (hours >= 48) return `${Math.floor(hours / 24)} d ${hours % 24} h`;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
}

const locale = (language: string) => (language === 'zh' ? 'zh-CN' : 'en-GB');

/** `10:21:07` */
export const timeOfDay = (at: number, language: string): string =>
  new Date(at).toLocaleTimeString(locale(language), { hour12: false });

/** `10:21` */
export const hourAndMinute = (at: number, language: string): string =>
  new Date(at).toLocaleTimeString(locale(language), { hour12: false, hour: '2-digit', minute: '2-digit' });

/** `21/11/2026, 10:21:07` */
export const dateAndTime = (at: number, language: string): string =>
  new Date(at).toLocaleString(locale(language), { hour12: false });
