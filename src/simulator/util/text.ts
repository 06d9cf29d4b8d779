/** A string or number as a string; empty for anything else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** The number of characters. An emoji counts as one, as in WeChat's limits. */
export const lengthOf = (text: string): number => Array.from(text).length;
