/** A JSON object whose content has not been checked. */
export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const BIGINT_MARK = /"\\u0000bigint:(-?\d+)"/g;

/** Writes JSON; a `bigint` becomes a bare number, as WeChat writes its 64-bit ids. */
export function writeJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'bigint' ? `\0bigint:${item}` : item,
  );
  return text.includes('bigint:') ? text.replace(BIGINT_MARK, '$1') : text;
}
