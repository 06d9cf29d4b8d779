/** What becomes of a reply that is not ready when WeChat stops waiting. */
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
  /** What the user is told when the handler throws. Default: nothing. */
  onError?: string;
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

/** Metadata key of a method's {@link HandlerSpec}s. Nest copies it onto the callback of the route. */
export const HANDLER_SPECS = 'wechat:handlers';
