/** A JSON object whose content has not been looked at. */
export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An integer literal outside a string that JavaScript's numbers may not hold exactly. */
const STRING_OR_LONG_INTEGER = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/** Parses JSON; integers of 16 digits and more come back as strings, with every digit. */
export function parseJson(text: string): unknown {
  return JSON.parse(
    text.replace(STRING_OR_LONG_INTEGER, (found) => (found[0] === '"' ? found : `"${found}"`)),
  );
}

const BIGINT_MARK = /"\\u0000bigint:(-?\d+)"/g;

/** Writes JSON; a `bigint` becomes a bare number, as WeChat writes its 64-bit ids. */
export function writeJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'bigint' ? `\0bigint:${item}` : item,
  );
  return text.includes('bigint:') ? text.replace(BIGINT_MARK, '$1') : text;
}
