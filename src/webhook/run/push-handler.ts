import { isObservable, lastValueFrom } from 'rxjs';
import { isReply, Reply } from '../../message/reply/reply.js';
import { detachedResponse } from './detached-response.js';
import type { FastPathCall } from './fast-path-call.js';
import type { SlowPolicy } from '../declare/handler-spec.js';
import { attachCall } from './push-call.js';
import type { PushCall } from './push-call.js';
import type { MaybePromise } from '../dedup/dedup-store.js';

/** The callback that Nest has built for a route: everything from guards to filters around the method. */
export type NestCallback = (request: object, response: object, next: () => void) => unknown;

/** A handler method, ready to be called. */
export interface PushHandler {
  /** `BotController.ping`, for log lines. */
  readonly label: string;
  readonly policy: SlowPolicy;
  readonly onError: string | undefined;
  readonly callback: NestCallback;
  /** The short way, for a handler that has nothing around it. */
  readonly direct: FastPathCall | undefined;
}

/** A guard, or something else outside the handler's class, ended the run before the handler was asked. */
export class HandlerRefused extends Error {}

/**
 * Runs a handler with everything that Nest runs around it, once.
 *
 * @returns its reply
 * @throws what it threw, or {@link HandlerRefused}; a promise rejects with that
 */
export function runHandler(
  handler: PushHandler,
  call: PushCall,
  request: object,
  response: object,
): MaybePromise<Reply> {
  const { direct, label } = handler;
  if (!direct) return runThroughNest(handler, call, request, response);
  const value = direct(call);
  if (typeof value !== 'object' || value === null) return toReply(value, label);
  return typeof (value as { then?: unknown }).then === 'function' || isObservable(value)
    ? settled(value, label)
    : toReply(value, label);
}

async function settled(value: unknown, label: string): Promise<Reply> {
  const result = await value;
  const last = isObservable(result) ? await lastValueFrom(result, { defaultValue: undefined }) : result;
  return toReply(last, label);
}

async function runThroughNest(
  handler: PushHandler,
  call: PushCall,
  request: object,
  response: object,
): Promise<Reply> {
  attachCall(request, call);
  const detached = detachedResponse(response, (status, body) => {
    call.nestStatus = status;
    call.nestBody = body;
  });
  await handler.callback(request, detached, () => undefined);
  if (call.settled) await call.settled;
  if (call.threw) throw call.error;
  if (call.returned) return toReply(call.value, handler.label);
  if ((call.nestStatus ?? 500) >= 400) throw new HandlerRefused(`it was refused (${describe(call)})`);
  // A global interceptor answered in the handler's place.
  return toReply(call.nestBody, handler.label);
}

function describe({ nestStatus, nestBody }: PushCall): string {
  if (nestStatus === undefined) return 'by a filter, guard or interceptor that answered by itself';
  const { message } = (nestBody ?? {}) as { message?: unknown };
  return `${nestStatus}${typeof message === 'string' ? ` ${message}` : ''}`;
}

function toReply(value: unknown, label: string): Reply {
  if (typeof value === 'string') return value === '' ? Reply.none() : Reply.text(value);
  if (value === undefined || value === null) return Reply.none();
  if (isReply(value)) return value;
  throw new TypeError(
    `${label} returned ${Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`}. ` +
      'A handler returns a string, a Reply, nothing, or a Promise or Observable of these.',
  );
}
