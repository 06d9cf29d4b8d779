import { isObservable, lastValueFrom } from 'rxjs';
import type { MaybePromise } from '../../core/maybe-promise.js';
import type { HandlerInfo } from '../declare/handler-spec.js';
import { detachedResponse } from './detached-response.js';
import type { FastPathCall } from './fast-path-call.js';
import { attachCall } from './push-call.js';
import type { PushCall } from './push-call.js';

/** The callback that Nest has built for a route: everything from guards to filters around the method. */
export type NestCallback = (request: object, response: object, next: () => void) => unknown;

/** A handler method, ready to be called. */
export interface PushHandler extends HandlerInfo {
  readonly callback: NestCallback;
  /** The fast path, for a handler without enhancers. */
  readonly fastPath: FastPathCall | undefined;
}

/** A guard, or something else outside the handler's class, ended the run before the handler was called. */
export class HandlerRefused extends Error {}

/**
 * Runs a handler with everything that Nest runs around it, once.
 *
 * @returns what it returned, after promises and observables
 * @throws what it threw, or {@link HandlerRefused}; a promise rejects with that
 */
export function runHandler(
  { fastPath, callback }: PushHandler,
  call: PushCall,
  request: object,
  response: object,
): MaybePromise<unknown> {
  if (!fastPath) return runThroughNest(callback, call, request, response);
  const value = fastPath(call);
  if (typeof value !== 'object' || value === null) return value;
  return typeof (value as { then?: unknown }).then === 'function' || isObservable(value)
    ? settled(value)
    : value;
}

async function settled(value: unknown): Promise<unknown> {
  const result = await value;
  return isObservable(result) ? lastValueFrom(result, { defaultValue: undefined }) : result;
}

async function runThroughNest(
  callback: NestCallback,
  call: PushCall,
  request: object,
  response: object,
): Promise<unknown> {
  attachCall(request, call);
  const detached = detachedResponse(response, (status, body) => {
    call.nestStatus = status;
    call.nestBody = body;
  });
  await callback(request, detached, () => undefined);
  if (call.settled) await call.settled;
  if (call.threw) throw call.error;
  if (call.returned) return call.value;
  if ((call.nestStatus ?? 500) >= 400) throw new HandlerRefused(`it was refused (${describe(call)})`);
  // A global interceptor answered in the handler's place.
  return call.nestBody;
}

function describe({ nestStatus, nestBody }: PushCall): string {
  if (nestStatus === undefined) return 'by a filter, guard or interceptor that answered by itself';
  const { message } = (nestBody ?? {}) as { message?: unknown };
  return `${nestStatus}${typeof message === 'string' ? ` ${message}` : ''}`;
}
