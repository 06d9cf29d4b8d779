import { HttpCode, Post } from '@nestjs/common';
import { declareWebhook, HandlerSpecs, handlerSpecsOf } from './handler-spec.js';
import type { HandlerMatch, HandlerOptions, HandlerSpec } from './handler-spec.js';

/** Numbers the handlers in the order of their declaration. */
let handlers = 0;

/** The last segment of a handler's route. Nest builds the route; it is never mounted, so nobody can request it. */
const handlerPath = (method: string): string => `~${method}`;

/**
 * Makes a decorator for methods that handle pushes.
 *
 * @param label the decorator as the developer wrote it, for messages
 * @param match which pushes the method is for
 */
export function handler(label: string, match: HandlerMatch, options: HandlerOptions = {}): MethodDecorator {
  return (target, name, descriptor) => {
    if (typeof name === 'symbol')
      throw new TypeError(`${label} needs a method whose name is a string, not a symbol.`);
    declareWebhook();
    const method = descriptor.value as object;
    const spec: HandlerSpec = { match, options, label, order: handlers++ };
    HandlerSpecs([...(handlerSpecsOf(method) ?? []), spec])(target, name, descriptor);
    // Nest builds guards, pipes, interceptors and filters for routes only, so each handler gets a route.
    Post(handlerPath(name))(target, name, descriptor as TypedPropertyDescriptor<unknown>);
    HttpCode(200)(target, name, descriptor as TypedPropertyDescriptor<unknown>);
    return descriptor;
  };
}

/** The decorator as the developer wrote it. */
const labelOf = (name: string, ...args: unknown[]): string =>
  `@${name}(${args
    .filter((arg) => arg !== undefined)
    .map((arg) => (arg instanceof RegExp ? String(arg) : JSON.stringify(arg)))
    .join(', ')})`;

/**
 * Handles text messages: those equal to a string, those that match a regular expression, or, with nothing
 * given, those that no other `@OnText` takes. The text is compared exactly as it was sent.
 *
 * @example
 * @OnText('ping')         ping() { return 'pong'; }
 * @OnText(/^weather (.+)/) weather(@Match(1) city: string) { return this.forecast(city); }
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 */
export const OnText = (text?: string | RegExp, options?: HandlerOptions): MethodDecorator =>
  handler(labelOf('OnText', text), { kind: 'text', text }, options);

const onMessage =
  (name: string, msgType: string) =>
  (options?: HandlerOptions): MethodDecorator =>
    handler(labelOf(name), { kind: 'message', msgType }, options);

/** Handles image messages (`image`). */
export const OnImage = onMessage('OnImage', 'image');
/** Handles voice messages (`voice`). */
export const OnVoice = onMessage('OnVoice', 'voice');
/** Handles video messages (`video`). */
export const OnVideo = onMessage('OnVideo', 'video');
/** Handles short videos (`shortvideo`). */
export const OnShortVideo = onMessage('OnShortVideo', 'shortvideo');
/** Handles a location that the user sent as a message (`location`); for the event see {@link OnLocationReport}. */
export const OnLocation = onMessage('OnLocation', 'location');
/** Handles links (`link`). */
export const OnLink = onMessage('OnLink', 'link');
/** Handles mini program cards sent in a conversation with a mini program (`miniprogrampage`). */
export const OnMiniProgramPage = onMessage('OnMiniProgramPage', 'miniprogrampage');

/**
 * Handles messages of a type that has no decorator of its own.
 *
 * @param msgType the push's `MsgType`, in any case
 */
export const OnMessage = (msgType: string, options?: HandlerOptions): MethodDecorator =>
  handler(labelOf('OnMessage', msgType), { kind: 'message', msgType: msgType.toLowerCase() }, options);

/**
 * Handles an event, or only that with the given `EventKey`.
 *
 * @param event the push's `Event`, in any case: `TEMPLATESENDJOBFINISH`, `wxa_media_check`
 * @param key the exact `EventKey`
 */
export const OnWechatEvent = (event: string, key?: string, options?: HandlerOptions): MethodDecorator =>
  handler(labelOf('OnWechatEvent', event, key), { kind: 'event', event: event.toLowerCase(), key }, options);

const onEvent = (
  name: string,
  event: string,
  argument: string | undefined,
  key: string | undefined,
  options?: HandlerOptions,
): MethodDecorator => handler(labelOf(name, argument), { kind: 'event', event, key }, options);

/**
 * Handles a new follower.
 *
 * @param scene only those who came by the QR code with this scene
 */
export const OnSubscribe = (scene?: string, options?: HandlerOptions): MethodDecorator =>
  onEvent('OnSubscribe', 'subscribe', scene, scene === undefined ? undefined : `qrscene_${scene}`, options);

/** Handles a follower who leaves. Nothing can be answered; the user's data is to be erased. */
export const OnUnsubscribe = (options?: HandlerOptions): MethodDecorator =>
  onEvent('OnUnsubscribe', 'unsubscribe', undefined, undefined, options);

/** Handles the scan of a QR code by someone who follows already, or only of that with the given scene. */
export const OnScan = (scene?: string, options?: HandlerOptions): MethodDecorator =>
  onEvent('OnScan', 'scan', scene, scene, options);

/** Handles a tap on a menu button of type `click`, or only of that with the given key. */
export const OnMenuClick = (key?: string, options?: HandlerOptions): MethodDecorator =>
  onEvent('OnMenuClick', 'click', key, key, options);

/** Handles a tap on a menu button of type `view`, or only of that with the given URL. */
export const OnMenuView = (url?: string, options?: HandlerOptions): MethodDecorator =>
  onEvent('OnMenuView', 'view', url, url, options);

/** Handles the location that an account reports by itself (event `LOCATION`). */
export const OnLocationReport = (options?: HandlerOptions): MethodDecorator =>
  onEvent('OnLocationReport', 'location', undefined, undefined, options);

/** Handles every message, of known and unknown types, that no other handler takes. */
export const OnAnyMessage = (options?: HandlerOptions): MethodDecorator =>
  handler(labelOf('OnAnyMessage'), { kind: 'anyMessage' }, options);

/** Handles every event that no other handler takes. */
export const OnAnyEvent = (options?: HandlerOptions): MethodDecorator =>
  handler(labelOf('OnAnyEvent'), { kind: 'anyEvent' }, options);
