import { Reflector } from '@nestjs/core';

/** How to send a reply that is not ready when WeChat stops waiting. */
export type SlowPolicy = 'wait-for-retry' | 'customer-service' | 'drop';

/** What may be set for a whole controller and, over it, for one handler. */
export interface HandlerOptions {
  /**
   * When a handler takes longer than WeChat waits (5 s):
   *
   * - `wait-for-retry` (default): leave the delivery unanswered, so that WeChat delivers again, and answer that
   *   one; after the last delivery the reply goes out by customer-service message.
   * - `customer-service`: answer `success` at once and send the reply by customer-service message.
   * - `drop`: answer `success` and throw the reply away.
   */
  policy?: SlowPolicy;
  /** The text sent to the user when the handler throws. Default: none. */
  onError?: string;
  /**
   * What WeChat is told when the handler throws, or a guard refuses:
   *
   * - `acknowledge` (default): the push has arrived, and is not delivered again.
   * - `redeliver`: nothing, so that WeChat delivers the push again and the handler gets another try. After the
   *   last delivery the push is acknowledged.
   *
   * Events whose answer has an `ErrCode`, and products with a rule of their own, follow that rule.
   */
  onFailure?: 'acknowledge' | 'redeliver';
  /**
   * How a text longer than the 2,048 bytes that WeChat shows is sent:
   *
   * - `warn` (default): it is sent whole, and a warning names the handler. WeChat may cut it.
   * - `split`: as much as fits is sent as the reply, the rest as customer-service messages.
   * - `cut`: as much as fits is sent, ending with an ellipsis.
   */
  longReply?: 'warn' | 'split' | 'cut';
}

/** A handler as a product's protocol sees it: its name for log lines, and its options. */
export interface HandlerInfo extends Readonly<HandlerOptions> {
  /** `BotController.ping` */
  readonly label: string;
  readonly policy: SlowPolicy;
}

/** What one handler decorator asks for. */
export type HandlerMatch =
  | { readonly kind: 'text'; readonly text: string | RegExp | undefined }
  | { readonly kind: 'message'; readonly msgType: string }
  | { readonly kind: 'event'; readonly event: string; readonly key: string | undefined }
  | { readonly kind: 'anyMessage' }
  | { readonly kind: 'anyEvent' };

/** One handler decorator on one method. */
export interface HandlerSpec {
  readonly match: HandlerMatch;
  readonly options: HandlerOptions;
  /** As the developer wrote it, for messages: `@OnText("ping")`. */
  readonly label: string;
  /** Rises with every decorator that is evaluated: the order of declaration. */
  readonly order: number;
}

/** Keeps a method's {@link HandlerSpec}s in its metadata. Nest copies them onto the callback of the route. */
export const HandlerSpecs = Reflector.createDecorator<HandlerSpec[]>();

/** The handlers that a method or a route's callback has decorators for. */
export const handlerSpecsOf = (target: object): readonly HandlerSpec[] | undefined =>
  Reflect.getMetadata(HandlerSpecs.KEY, target) as readonly HandlerSpec[] | undefined;

let isDeclared = false;

/** Notes that a class of this process has a decorator of webhooks. */
export function declareWebhook(): void {
  isDeclared = true;
}

/** Whether any class of this process is a webhook or has handlers. Without one the engine is not loaded. */
export const isWebhookDeclared = (): boolean => isDeclared;
