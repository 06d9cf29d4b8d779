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

/** Sends a browser elsewhere. */
export class RedirectAnswer {
  constructor(readonly location: string) {}
}

/** JSON that comes with headers of its own. */
export class JsonAnswer {
  constructor(
    readonly body: JsonObject,
    readonly headers: Readonly<Record<string, string>>,
  ) {}
}

/** What a handler answers with; a plain object is sent as JSON. */
export type Answer = JsonObject | JsonAnswer | BytesAnswer | PageAnswer | RedirectAnswer;

/** What many calls answer when all is well. */
export const OK = { errcode: 0, errmsg: 'ok' };
