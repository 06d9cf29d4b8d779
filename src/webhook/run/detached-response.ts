import { ServerResponse } from 'node:http';
import type { IncomingMessage } from 'node:http';

/** What Nest passes as the response: Express's object, or Fastify's reply around Node's. */
interface NestResponse {
  readonly raw?: ServerResponse & { req: IncomingMessage };
  readonly req?: IncomingMessage;
  readonly request?: unknown;
  readonly log?: unknown;
}
type ReplyClass = new (raw: ServerResponse, request: unknown, log: unknown) => object;

const DETACHED = Symbol('wechat:detached');

/**
 * Makes a response of the same class as the real one, but with no connection.
 *
 * A handler's run is not tied to one delivery: it may outlive the connection that started it, and its reply may
 * go out on another. Guards, interceptors and filters may set headers or answer as they do elsewhere, but
 * none of it reaches WeChat.
 *
 * @param onReply called with what Nest would have answered
 */
export function detachedResponse(
  response: object,
  onReply: (status: number | undefined, body: unknown) => void,
): object {
  const real = response as NestResponse;
  const raw = new ServerResponse((real.raw?.req ?? real.req)!);
  let detached: object;
  if (real.raw) {
    detached = new (real.constructor as ReplyClass)(raw, real.request, real.log);
    // Fastify's reply can be awaited until it is sent. This one is never sent, so awaiting it would hang.
    // oxlint-disable-next-line unicorn/no-thenable -- it takes the method away
    Object.defineProperty(detached, 'then', { value: undefined });
  } else {
    detached = Object.setPrototypeOf(raw, Object.getPrototypeOf(real) as object) as object;
    // Express finds its request and application here.
    Object.assign(detached, { req: real.req, locals: (real as { locals?: unknown }).locals });
  }
  (detached as { [DETACHED]?: typeof onReply })[DETACHED] = onReply;
  return detached;
}

/** Whether a response is a detached one. If so, its maker is called with what would have been answered. */
export function replyDetached(response: object, status: number | undefined, body: unknown): boolean {
  const onReply = (response as { [DETACHED]?: (status: number | undefined, body: unknown) => void })[
    DETACHED
  ];
  onReply?.(status, body);
  return onReply !== undefined;
}
