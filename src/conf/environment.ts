/** Variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable without the blanks around it. An empty one counts as not set, as in a `.env` file with an open value. */
export function envText(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** `current,previous`; an empty entry is kept, so that it is reported rather than dropped in silence. */
export function envList(value: string | undefined): string | string[] | undefined {
  const trimmed = envText(value);
  if (trimmed === undefined || !trimmed.includes(',')) return trimmed;
  return trimmed.split(',').map((entry) => entry.trim());
}

/** Seconds. What is not a whole number becomes `NaN`, which the check of the options reports. */
export function envSeconds(value: string | undefined): number | undefined {
  const text = envText(value);
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : NaN;
}
