import type { IncomingHttpHeaders } from 'node:http';
import type { WechatClock } from '../../core/clock.js';
import type { MaybePromise } from '../../core/maybe-promise.js';
import type { HandlerInfo } from '../declare/handler-spec.js';
import type { Refusal } from '../http/refusal.js';
import type { PushOwner } from './push-owner.js';

/**
 * The contract between the webhook engine and a product: what differs between Official Accounts, third-party
 * platforms, WeCom and WeChat Pay. The engine reads bodies, limits sizes and times, refuses, finds duplicates, keeps
 * deadlines and runs handlers; it never looks inside a push.
 *
 * Everything that may be asynchronous may also answer at once. The engine then stays in the same turn of the event
 * loop, which is what most pushes do.
 */

/** An HTTP request to a webhook. */
export interface PushRequest {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  /** The parameters of the controller's path. */
  readonly params: Readonly<Record<string, string>>;
  /** The body, byte for byte; undefined for a request without one. */
  readonly body: Buffer | undefined;
}

/** An HTTP answer. */
export interface PushAnswer {
  readonly status: number;
  readonly contentType?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  /** `latin1`, which is written faster, where the body is known to be ASCII. Default `utf8`. */
  readonly encoding?: 'utf8' | 'latin1';
}

/** What a handler is chosen by. A product's pushes have more. */
export interface PushMessage {
  readonly msgType: string;
  readonly event?: string | undefined;
  readonly eventKey?: string | undefined;
  /** The text of a text message. */
  readonly content?: string | undefined;
}

/**
 * When the sender is told that its push has arrived.
 *
 * - `reply`: when the handler has its reply, which the answer carries. A slow handler's delivery is left unanswered,
 *   so that the sender delivers again, as the handler's policy says.
 * - `first`: before the handler runs. What must not be lost was recorded by {@link VerifiedPush.prepare}.
 * - `done`: when the handler is done. A delivery that waits too long is answered with
 *   {@link VerifiedPush.failure}, so that the sender delivers again.
 */
export type Acknowledge = 'reply' | 'first' | 'done';

/**
 * Why a push is not answered with a handler's reply.
 *
 * - `unhandled`: no handler takes it.
 * - `failed`: the handler threw, or a guard refused.
 * - `exhausted`: the handler has failed as often as the sender delivers; it will not run again.
 * - `overdue`: the handler is not done, and this delivery waits no longer.
 */
export type FailureReason = 'unhandled' | 'failed' | 'exhausted' | 'overdue';

/** What a handler's value comes to. A product may put more into it, for {@link VerifiedPush.sendLate}. */
export interface HandlerReply {
  /** In clear; it is kept in the push memory, and later deliveries get it too. Empty: there is nothing to say. */
  readonly text: string;
  /** What is left to send in messages of its own once `text` has been delivered. */
  readonly hasRest?: boolean;
  /** A reply that goes on growing after the push was answered with `text`. */
  readonly progress?: ProgressiveReply;
}

/** A reply that comes in parts. Later pushes ask for it by its id, see {@link VerifiedPush.continues}. */
export interface ProgressiveReply {
  /** Unique within the owner. */
  readonly id: string;
  readonly parts: AsyncIterable<string>;
}

/** How far a {@link ProgressiveReply} has come. */
export interface ReplyProgress {
  /** All parts so far. */
  readonly text: string;
  readonly isFinished: boolean;
}

/** A push that passed every check of its product. Each delivery of a push makes its own. */
export interface VerifiedPush {
  readonly owner: PushOwner;
  /** What handlers get. */
  readonly message: PushMessage;
  readonly acknowledge: Acknowledge;
  /** How long the push is remembered, in milliseconds, so that it is not handled again. */
  readonly rememberMs: number;
  /** How often the sender delivers a push that is not acknowledged. Default: the tuning's `deliveries`. */
  readonly deliveries?: number | undefined;
  /** The id of the {@link ProgressiveReply} that this push asks for. No handler runs for it. */
  readonly continues?: string | undefined;

  /** For log lines and events. It names nobody. */
  id(): string;
  /**
   * What this push has in common with its other deliveries, and with no other push of the owner; one key or several.
   */
  duplicateKeys(): string | readonly string[];
  /**
   * A step of the product that comes before duplicates and handlers: something is recorded, for example. What it
   * returns is answered at once, and no handler runs. When it throws, the push is answered with status 500.
   */
  prepare?(): MaybePromise<PushAnswer | undefined>;
  /**
   * Turns what a handler returned, after promises and observables, into its reply.
   *
   * @throws when it can be in no answer; the handler then counts as failed
   */
  reply(value: unknown, handler: HandlerInfo): HandlerReply;
  /** The answer that carries a reply; sealed, where the product seals. @param text of {@link HandlerReply} */
  success(text: string): PushAnswer;
  /** The answer when there is no reply; undefined leaves the delivery unanswered, so that the sender tries again. */
  failure(reason: FailureReason, handler?: HandlerInfo): PushAnswer | undefined;
  /** The text that answers a push which {@link continues}; undefined when nobody knows that reply (any more). */
  continued?(progress: ReplyProgress | undefined): string;
  /** Sends a reply in messages of its own, because no delivery could carry it. */
  sendLate?(reply: HandlerReply): Promise<void>;
  /** Sends what a reply has beyond the text that was delivered, see {@link HandlerReply.hasRest}. */
  sendRest?(reply: HandlerReply): Promise<void>;
  /** What the user is told in a message of its own when a handler failed after every delivery had gone. */
  lateFailure?(handler: HandlerInfo): HandlerReply | undefined;
}

/** How one controller's requests are verified. */
export interface PushProtocol {
  /** What log lines and events name where no owner is known yet: the account's name, for example. */
  readonly name: string;
  /** How the line about a refused request calls it: `merchant "default"`. Default: `account "NAME"`. */
  readonly label?: string;
  /** The largest body in bytes. */
  readonly bodyLimit: number;
  /** What somebody who runs the application should know; logged once at the start. */
  readonly warnings: readonly string[];
  /** Answers the GET request by which a console checks the URL. Without it, GET is refused. */
  handshake?(request: PushRequest): MaybePromise<PushAnswer | Refusal>;
  /** Verifies a POST request. */
  receive(request: PushRequest): MaybePromise<VerifiedPush | Refusal>;
  /** The answer to a refused request. Default: the status with an empty body. */
  refused?(refusal: Refusal): PushAnswer;
}

/** What the engine lends to a product's protocols. */
export interface PushContext {
  readonly clock: WechatClock;
  /**
   * Whether `value` is the first value under the key, in all processes that share the push memory, for `ttlMs`
   * milliseconds. The same value again counts as the first.
   *
   * @param key within the owner; the engine adds its own prefix
   */
  isFirst(owner: PushOwner, key: string, value: string, ttlMs: number): MaybePromise<boolean>;
  /**
   * Lets the controller handle a push that the product found out by itself, by a query for example. It is handled like
   * one that came by HTTP: duplicates are found, and everything that Nest runs around a handler is run. Its handlers
   * see a request without headers.
   *
   * @returns what the sender would have been answered; undefined where no handler of the controller takes the push, or
   * where the sender would have had no answer
   */
  deliver(push: VerifiedPush): Promise<PushAnswer | undefined>;
}

/** A product's side of the webhook; provide it under {@link getPushProductToken}. */
export interface PushProduct {
  /**
   * Makes the protocol of one controller.
   *
   * @param options what the product's controller decorator was given
   * @throws TypeError when pushes cannot be received with them. The message completes "X cannot receive pushes: ..."
   */
  open(options: unknown, context: PushContext): PushProtocol;
}

/** The injection token of a product's {@link PushProduct}. */
export const getPushProductToken = (product: string): string => `wechat:push-product:${product}`;
