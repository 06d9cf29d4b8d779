import { All, Controller } from '@nestjs/common';
import type { ControllerOptions, Type } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { replyCapture } from '../run/reply-capture.js';
import { declareWebhook } from './handler-spec.js';
import type { HandlerOptions } from './handler-spec.js';

/** What every product's controller decorator takes; `host`, `version` and `scope` mean what they mean to Nest. */
export interface WebhookControllerOptions
  extends HandlerOptions, Pick<ControllerOptions, 'host' | 'version' | 'scope' | 'durable'> {}

/** What is kept on a class that is a webhook. */
export interface WebhookSettings {
  /** The name under which the product provides its `PushProduct`. */
  readonly product: string;
  /** The product's own options. The engine only carries them. */
  readonly options: unknown;
  /** Defaults for the handlers of the class. */
  readonly handlers: HandlerOptions;
  /** The decorator as the developer wrote it, for messages: `@WechatController()`. */
  readonly label: string;
}

/** How {@link webhookController} makes a decorator. */
interface WebhookControllerInput extends WebhookSettings {
  readonly path: string | string[];
  readonly nest: Pick<ControllerOptions, 'host' | 'version' | 'scope' | 'durable'>;
}

/** Keeps a class's {@link WebhookSettings} in its metadata. */
const WebhookClass = Reflector.createDecorator<WebhookSettings>();
/** Metadata key of the class's one route that can be requested; its value is the class. */
export const WEBHOOK_ENDPOINT = 'wechat:endpoint';

const ENDPOINT_METHOD = 'wechatWebhook';
/** `@ApiExcludeController()` of @nestjs/swagger, which need not be installed. */
const SWAGGER_EXCLUDE = 'swagger/apiExcludeController';
/** `@UseInterceptors()`; Nest gives no other way to put one before those that are there. */
const INTERCEPTORS = '__interceptors__';

/** The settings of a class that is a webhook. */
export const webhookSettingsOf = (type: object): WebhookSettings | undefined =>
  Reflect.getMetadata(WebhookClass.KEY, type) as WebhookSettings | undefined;

/** Makes a product's controller decorator: a class with it is the URL that the product's pushes are sent to. */
export function webhookController({ path, nest, ...settings }: WebhookControllerInput): ClassDecorator {
  return (target) => {
    declareWebhook();
    const type = target as unknown as Type;
    Controller({ ...nest, path })(target);
    WebhookClass(settings)(type);
    Reflect.defineMetadata(SWAGGER_EXCLUDE, [true], target);
    captureReplies(type);
    addRoute(type);
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

/** Gives the class the route for which Nest resolves path, prefix, version and host. Its body never runs. */
function addRoute(type: Type): void {
  const method = (): undefined => undefined;
  const descriptor = { value: method, writable: true, configurable: true, enumerable: false };
  Reflect.defineMetadata(WEBHOOK_ENDPOINT, type, method);
  All()(type.prototype as object, ENDPOINT_METHOD, descriptor);
  Object.defineProperty(type.prototype, ENDPOINT_METHOD, descriptor);
}
