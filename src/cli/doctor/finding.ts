/** How good a finding is: fine, worth a look, or wrong. */
export type Level = 'ok' | 'warning' | 'fault';

/** One thing that the doctor looked at. Nothing in it is secret. */
export interface Finding {
  readonly level: Level;
  /** What was looked at, in a few words: `token of wx0123456789abcdef`. */
  readonly check: string;
  /** What was found. */
  readonly found: string;
  /** What to do; absent where nothing needs to be done. */
  readonly advice?: string;
}

export const ok = (check: string, found: string): Finding => ({ level: 'ok', check, found });
export const warning = (check: string, found: string, advice: string): Finding => ({
  level: 'warning',
  check,
  found,
  advice,
});
export const fault = (check: string, found: string, advice: string): Finding => ({
  level: 'fault',
  check,
  found,
  advice,
});
