import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { BODY, REFUSED } from './express-types.js';
import type { ExpressRequest } from './express-types.js';

/** The headers by which a body parser sees that a request has a body. */
const BODY_HEADERS = ['content-length', 'transfer-encoding'] as const;
const HIDDEN = Symbol('wechat:hidden-headers');

/** Where Node keeps the state of a readable stream. */
const STATE = '_readableState';
/** Where older body parsers look to see that a body needs no parsing. */
const PARSED = '_body';
type WithState = IncomingMessage & { [STATE]: unknown; [PARSED]?: boolean };
type WithHidden = IncomingMessage & { [HIDDEN]?: Record<string, string | undefined> };

/**
 * Makes a body that was read readable once more, for middleware of the application's that reads it too: with `data`
 * or `readable` listeners, `pipe()`, or a library such as raw-body. Without it such a middleware would wait for ever.
 *
 * The request gets the state of a new stream. So it must be called after the stream has been destroyed, which Node
 * does in the turn in which the stream ends.
 */
export function replayBody(request: IncomingMessage, body: Buffer): void {
  const fresh = new Readable({ read: () => undefined, autoDestroy: false }) as Readable & WithState;
  const replayed = request as WithState;
  replayed[STATE] = fresh[STATE];
  request.push(body);
  request.push(null);
  // A parser that asks whether the body was read already is told so, and skips it.
  Object.defineProperty(request, 'readableEnded', { value: true, configurable: true });
  replayed[PARSED] = true;
}

/**
 * Hides a body that nobody may read from the body parsers on the way: they would answer a body that is too large
 * or broken by themselves, or wait for one that never comes.
 */
export function hideBody(request: IncomingMessage): void {
  const hidden: Record<string, string | undefined> = {};
  for (const name of BODY_HEADERS) {
    if (request.headers[name] === undefined) continue;
    hidden[name] = request.headers[name];
    Reflect.deleteProperty(request.headers, name);
  }
  (request as WithHidden)[HIDDEN] = hidden;
}

/** Undoes {@link hideBody}. */
export function showBody(request: IncomingMessage): void {
  Object.assign(request.headers, (request as WithHidden)[HIDDEN]);
}

/** Makes a body parser of Nest's pass on the requests whose body was read, or will not be. */
export function skipRead<T extends (request: ExpressRequest, response: unknown, next: () => void) => unknown>(
  parser: T,
): T {
  const skipping = (request: ExpressRequest, response: unknown, next: () => void): unknown =>
    request[BODY] !== undefined || request[REFUSED] !== undefined ? next() : parser(request, response, next);
  // Nest looks for its parsers by their names, so that it adds none twice.
  Object.defineProperty(skipping, 'name', { value: parser.name });
  return skipping as T;
}

/** The bytes that a parser has kept, if it has kept them. */
export function keptBytes(request: ExpressRequest): Buffer | undefined {
  if (Buffer.isBuffer(request.rawBody)) return request.rawBody;
  return Buffer.isBuffer(request.body) ? request.body : undefined;
}

/** Whether the sender has sent a body. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
