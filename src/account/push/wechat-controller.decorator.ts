import { All, Controller } from '@nestjs/common';
import type { ControllerOptions, Type } from '@nestjs/common';
import { DEFAULT_ACCOUNT } from '../../core/constants.js';
import { declareWebhook } from '../../webhook/declare/declared.js';
import type { HandlerOptions } from '../../webhook/declare/handler-spec.js';
import { replyCapture } from '../../webhook/run/reply-capture.js';

/** Options of {@link WechatController}; `host`, `version` and `scope` mean what they mean to Nest. */
export interface WechatControllerOptions
  extends HandlerOptions, Pick<ControllerOptions, 'host' | 'version' | 'scope' | 'durable'> {
  /** The account whose pushes arrive here. Default: the one that `forRoot()` configures at its top level. */
  account?: string;
}

/** A {@link WechatController}'s options with the account filled in, as they are kept on the class. */
export interface WebhookSettings extends HandlerOptions {
  readonly account: string;
}

/** Metadata key of a class's {@link WebhookSettings}. */
export const WEBHOOK_SETTINGS = 'wechat:controller';
/** Metadata key of the class's one route that is reachable; its value is the class. */
export const WEBHOOK_ENDPOINT = 'wechat:mount';

const MOUNT_METHOD = 'wechatWebhook';
/** `@ApiExcludeController()` of @nestjs/swagger, which need not be installed. */
const SWAGGER_EXCLUDE = 'swagger/apiExcludeController';
/** `@UseInterceptors()`; Nest gives no other way to put one before those that stand there. */
const INTERCEPTORS = '__interceptors__';

/**
 * Makes a class the webhook of an account: WeChat's handshake and pushes are answered at `path`, and pushes
 * that pass every check arrive at the methods with handler decorators.
 *
 * Everything that Nest gives a controller works: constructor injection, request scope, guards, pipes,
 * interceptors, filters, global prefix, versioning, host.
 *
 * @example
 * @WechatController('wechat')
 * export class BotController {
 *   @OnText('ping') ping() { return 'pong'; }
 * }
 * @param path as in `@Controller(path)`
 */
export function WechatController(
  path: string | string[],
  options: WechatControllerOptions = {},
): ClassDecorator {
  const { account = DEFAULT_ACCOUNT, policy, onError, ...nest } = options;
  return (target) => {
    declareWebhook();
    const type = target as unknown as Type;
    Controller({ ...nest, path })(target);
    const settings: WebhookSettings = {
      account,
      ...(policy && { policy }),
      ...(onError !== undefined && { onError }),
    };
    Reflect.defineMetadata(WEBHOOK_SETTINGS, settings, target);
    Reflect.defineMetadata(SWAGGER_EXCLUDE, [true], target);
    captureReplies(type);
    mount(type);
  };
}

/** Puts the capture first of the class's interceptors: outside them, but inside every global one. */
function captureReplies(type: Type): void {
  const others = (Reflect.getMetadata(INTERCEPTORS, type) ?? []) as unknown[];
  Reflect.defineMetadata(
    INTERCEPTORS,
    [replyCapture, ...others.filter((other) => other !== replyCapture)],
    type,
  );
}

/** Gives the class the route that Nest resolves path, prefix, version and host for. Its body never runs. */
function mount(type: Type): void {
  const method = (): undefined => undefined;
  const descriptor = { value: method, writable: true, configurable: true, enumerable: false };
  Reflect.defineMetadata(WEBHOOK_ENDPOINT, type, method);
  All()(type.prototype as object, MOUNT_METHOD, descriptor);
  Object.defineProperty(type.prototype, MOUNT_METHOD, descriptor);
}
