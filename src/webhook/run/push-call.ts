import type { ExecutionContext } from '@nestjs/common';
import type { WechatPush } from '../../message/pushes/index.js';

/** One run of a handler, as guards, pipes, parameter decorators and interceptors see it. */
export interface PushCall {
  readonly push: WechatPush;
  /** The name of the account that the push was sent to. */
  readonly account: string;
  /** What the handler's regular expression matched. */
  readonly match: RegExpExecArray | undefined;
  /** What the handler returned, after the interceptors of its class and method. */
  value: unknown;
  returned: boolean;
  /** What the handler, its pipes or the interceptors of its class and method threw. */
  error: unknown;
  threw: boolean;
  /** Settles when the handler has; undefined until it is asked. Nest may stop waiting for it before that. */
  settled: Promise<void> | undefined;
  /** What Nest would have answered: told when a guard refuses or a filter answers. */
  nestStatus: number | undefined;
  nestBody: unknown;
}

const CALL = Symbol('wechat:call');

/** A call that has not begun. */
export function newCall(push: WechatPush, account: string, match: RegExpExecArray | undefined): PushCall {
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

/** The call that a request carries, or undefined for a request that is no push. */
export function callOf(request: object): PushCall | undefined {
  return (request as { [CALL]?: PushCall })[CALL];
}

/** The call of an execution context; for a handler of a push there is always one. */
export function callIn(context: ExecutionContext): PushCall {
  const call = callOf(context.switchToHttp().getRequest<object>());
  if (!call) {
    throw new TypeError(
      `${context.getClass().name}.${context.getHandler().name} uses a parameter decorator for WeChat pushes, ` +
        'but it is no handler of pushes. Give it @OnText() or another handler decorator.',
    );
  }
  return call;
}

/**
 * The push that is being handled, for guards, interceptors and decorators of one's own; undefined when the
 * request is no push.
 *
 * @example
 * export const Lang = createParamDecorator((_: unknown, context: ExecutionContext) => getPush(context)?.raw);
 */
export function getPush(context: ExecutionContext): WechatPush | undefined {
  return callOf(context.switchToHttp().getRequest<object>())?.push;
}
