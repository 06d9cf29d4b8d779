import { parseAnswerJson } from '../../http/json.js';
import { isObject } from '../../simulator/util/json.js';

/** An answer as far as it is compared. */
export interface Answer {
  readonly status: number;
  /** Without its parameters, for example `application/json`. */
  readonly contentType: string;
  readonly body: string;
}

/** One thing in which two answers differ. */
interface Difference {
  readonly what: 'status' | 'content type' | 'fields' | 'text';
  readonly there: string;
  readonly here: string;
}

/**
 * What differs between the answer of a host and that of the simulator. Values are not compared, since every account has
 * its own; fields are, with their types, and the code and text of a refusal.
 */
export function differencesOf(there: Answer, here: Answer): Difference[] {
  const found: Difference[] = [];
  const note = (what: Difference['what'], one: string, other: string): void => {
    if (one !== other) found.push({ what, there: one, here: other });
  };
  note('status', String(there.status), String(here.status));
  note('content type', there.contentType, here.contentType);
  const [one, other] = [read(there.body), read(here.body)];
  if (isObject(one) && isObject(other)) {
    const [fields, own] = [fieldsOf(one), fieldsOf(other)];
    // Below a list that is empty on one side there is nothing to compare.
    const empty = [...emptyLists(one), ...emptyLists(other)];
    const differ = (from: Map<string, string>, to: Map<string, string>): string[] =>
      [...from]
        .filter(
          ([name, type]) => to.get(name) !== type && !empty.some((list) => name.startsWith(`${list}[]`)),
        )
        .map(([name, type]) => `${name}: ${type}`);
    note('fields', differ(fields, own).join(', ') || 'none', differ(own, fields).join(', ') || 'none');
    note('text', textOf(one), textOf(other));
  } else note('text', shortOf(one, there.body), shortOf(other, here.body));
  return found;
}

function read(body: string): unknown {
  try {
    return parseAnswerJson(body);
  } catch {
    return undefined;
  }
}

/** Every field with its type, by its path: `data.openid[]`. */
function fieldsOf(value: unknown, path = '', into = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) for (const one of value as unknown[]) fieldsOf(one, `${path}[]`, into);
  else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      const at = path === '' ? name : `${path}.${name}`;
      // A success may or may not say so.
      if (at !== 'errcode' && at !== 'errmsg') into.set(at, typeOf(inner));
      fieldsOf(inner, at, into);
    }
  } else if (path.endsWith('[]')) into.set(path, typeOf(value));
  return into;
}

function* emptyLists(value: unknown, path = ''): Generator<string> {
  if (Array.isArray(value)) {
    if (value.length === 0) yield path;
    for (const one of value as unknown[]) yield* emptyLists(one, `${path}[]`);
  } else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value))
      yield* emptyLists(inner, path === '' ? name : `${path}.${name}`);
  }
}

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value === 'bigint' ? 'number' : typeof value;
};

/** The code and text of a refusal without what differs from call to call. */
function textOf({ errcode, errmsg }: Record<string, unknown>): string {
  const text = typeof errmsg === 'string' ? errmsg : '';
  const code = errcode === undefined || errcode === 0 ? 'ok' : JSON.stringify(errcode);
  if (code === 'ok') return code;
  return `${code} ${text}`
    .replaceAll(/\d{1,3}(?:\.\d{1,3}){3}|::ffff:\S+/g, 'IP')
    .replaceAll(/(rid: ?)[\da-f-]+/g, '$1RID')
    .replaceAll(/hint: ?\[[^\]]*\]/g, 'hint: […]')
    .replaceAll(/\bwx[\da-f]{16}\b/g, 'APPID')
    .trim();
}

const shortOf = (value: unknown, body: string): string => {
  if (value !== undefined) return 'JSON';
  return body === '' ? 'empty' : `no JSON: ${body.slice(0, 60).replaceAll(/\s+/g, ' ')}`;
};
