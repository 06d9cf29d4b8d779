import type { ApiGroups } from '../../../src/api/api-groups.js';

/** A form as it must arrive: the file's field, name and bytes, and the other fields. */
export interface WireForm {
  field?: string;
  name: string;
  bytes: Uint8Array;
  fields?: Record<string, string>;
}

/** One call of a group, and the one request that it must make, in the form that WeChat documents. */
export interface Wire {
  /** `menu.create`, `mini.codes.create`: the group and the method. */
  name: string;
  call(wechat: ApiGroups): Promise<unknown>;
  method: 'GET' | 'POST';
  path: string;
  /** Without the access token. */
  query: Record<string, string>;
  /** The account's own token (the default), none, or another. */
  token?: string | false;
  body?: unknown;
  form?: WireForm;
  /** What WeChat answers; bytes for a file. */
  answer: object;
  /** What the call gives back; by default the answer. */
  result?: unknown;
}

type Call = Wire['call'];
type More = Partial<Pick<Wire, 'answer' | 'query' | 'token' | 'result'>>;

const OK = { errcode: 0, errmsg: 'ok' };

/** A call that asks with GET. */
export const get = (
  name: string,
  call: Call,
  path: string,
  query: Record<string, string> = {},
  more: More = {},
): Wire => ({ name, call, method: 'GET', path, query, answer: OK, ...more });

/** A call that posts JSON; `{}` is what a POST without a body sends. */
export const post = (name: string, call: Call, path: string, body: unknown = {}, more: More = {}): Wire => ({
  name,
  call,
  method: 'POST',
  path,
  query: {},
  body,
  answer: OK,
  ...more,
});

/** A call that uploads a file. */
export const upload = (name: string, call: Call, path: string, form: WireForm, more: More = {}): Wire => ({
  name,
  call,
  method: 'POST',
  path,
  query: {},
  form,
  answer: OK,
  ...more,
});

export const PICTURE = Buffer.from('\x89PNG\r\n\x1a\n and what follows', 'latin1');

/** A call that fetches a file. */
export const download = (wire: Wire): Wire => ({ ...wire, answer: PICTURE });
