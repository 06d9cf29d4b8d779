import type { JsonObject } from '../util/json.js';

/** Bytes: a picture, a file. */
export class BytesAnswer {
  constructor(
    readonly bytes: Uint8Array,
    readonly contentType: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}
}

/** A page for a browser. */
export class PageAnswer {
  constructor(
    readonly html: string,
    readonly status = 200,
  ) {}
}

/** Redirects a browser. */
export class RedirectAnswer {
  constructor(readonly location: string) {}
}

/** JSON with headers, or a status, of its own. */
export class JsonAnswer {
  constructor(
    readonly body: JsonObject,
    readonly headers: Readonly<Record<string, string>>,
    readonly status = 200,
  ) {}
}

/** Text that is sent exactly as it is: an answer whose text was signed. */
export class TextAnswer {
  constructor(
    readonly text: string,
    readonly headers: Readonly<Record<string, string>>,
    readonly status = 200,
  ) {}
}

/** What a route answers with; a plain object is sent as JSON. */
export type Answer = JsonObject | JsonAnswer | TextAnswer | BytesAnswer | PageAnswer | RedirectAnswer;

/** The answer of calls that have nothing else to say. */
export const OK = { errcode: 0, errmsg: 'ok' };
