const BEIJING_MS = 8 * 3_600_000;

/** A moment as WeChat Pay writes it: `2018-06-08T10:34:56+08:00`. */
export const rfc3339 = (milliseconds: number): string =>
  `${new Date(milliseconds + BEIJING_MS).toISOString().slice(0, 19)}+08:00`;

/** A moment in Beijing as digits: `20180608103456`. */
export const digits = (milliseconds: number): string =>
  rfc3339(milliseconds).slice(0, 19).replaceAll(/\D/g, '');

/** The day in Beijing: `2018-06-08`. */
export const beijingDay = (milliseconds: number): string => rfc3339(milliseconds).slice(0, 10);

/** A moment as bills have it: `2018-06-08 10:34:56`. */
export const billTime = (milliseconds: number): string =>
  rfc3339(milliseconds).slice(0, 19).replace('T', ' ');

/** Digits of the day, for numbers that WeChat gives: `20180608`. */
export const dayDigits = (milliseconds: number): string => beijingDay(milliseconds).replaceAll('-', '');
