import type { ExecutionContext } from '@nestjs/common';
import type { WechatPush } from '../../message/pushes/index.js';
import type { PushMessage } from '../receive/push-protocol.js';

/** One run of a handler, as guards, pipes, parameter decorators and interceptors see it. */
export interface PushCall {
  readonly push: PushMessage;
  /** The name of the account that the push was sent to, or of another product's owner. */
  readonly account: string;
  /** What the handler's regular expression matched. */
  readonly match: RegExpExecArray | undefined;
  /** What the handler returned, after the interceptors of its class and method. */
  value: unknown;
  returned: boolean;
  /** What the handler, its pipes or the interceptors of its class and method threw. */
  error: unknown;
  threw: boolean;
  /** Settles when the handler is done; undefined until the handler is called. Nest may stop waiting before that. */
  settled: Promise<void> | undefined;
  /** What Nest would have answered, when a guard refused or a filter answered. */
  nestStatus: number | undefined;
  nestBody: unknown;
}

const CALL = Symbol('wechat:call');

/** A call that has not begun. */
export function newCall(push: PushMessage, account: string, match: RegExpExecArray | undefined): PushCall {
  return {
    push,
    account,
    match,
    value: undefined,
    returned: false,
    error: undefined,
    threw: false,
    settled: undefined,
    nestStatus: undefined,
    nestBody: undefined,
  };
}

/** Ties a call to the request object that Nest hands to everything that runs around a handler. */
export function attachCall(request: object, call: PushCall): void {
  (request as { [CALL]?: PushCall })[CALL] = call;
}

/** The call that a request carries, or undefined for a request that is not a push. */
export function callOf(request: object): PushCall | undefined {
  return (request as { [CALL]?: PushCall })[CALL];
}

/** The call of an execution context; for a handler of a push there is always one. */
export function callIn(context: ExecutionContext): PushCall {
  const call = callOf(context.switchToHttp().getRequest<object>());
  if (!call) {
    throw new TypeError(
      `${context.getClass().name}.${context.getHandler().name} uses a parameter decorator for WeChat pushes, ` +
        'but it does not handle pushes. Give it @OnText() or another handler decorator.',
    );
  }
  return call;
}

/**
 * The push that is being handled, for your own guards, interceptors and decorators; undefined when the
 * request is not a push.
 *
 * @example
 * export const Lang = createParamDecorator((_: unknown, context: ExecutionContext) => getPush(context)?.raw);
 */
export function getPush(context: ExecutionContext): WechatPush | undefined {
  // A webhook of an account gets nothing but its pushes. Other products have functions of their own for theirs.
  return callOf(context.switchToHttp().getRequest<object>())?.push as WechatPush | undefined;
}
