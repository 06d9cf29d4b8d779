import type { Logger } from '@nestjs/common';
import type { WechatClock } from '../../core/clock.js';
import type { MaybePromise } from '../../core/maybe-promise.js';
import { errorLine, safeStack } from '../../core/redact.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import type { WebhookAddress } from '../boot/webhook-routes.js';
import { DetachedExchange, type ExpressPrototypes } from '../http/detached-exchange.js';
import type { HttpExchange } from '../http/http-exchange.js';
import { RefusalLog } from '../http/refusal-log.js';
import { Refusal } from '../http/refusal.js';
import type { RequestSink } from '../http/request-sink.js';
import { answerUnread } from '../http/unread-body.js';
import type { PreparedEndpoint, WebhookEndpoint } from '../model.js';
import { Delivery } from '../run/delivery.js';
import type { PushDispatcher } from '../run/push-dispatcher.js';
import { PushRun } from '../run/push-run.js';
import type { ContinuedPushes } from './continued-pushes.js';
import type { PushKeys } from './push-keys.js';
import type { PushAnswer, PushProtocol, VerifiedPush } from './push-protocol.js';

const OTHER_METHOD = new Refusal(405, 'the method is neither GET nor POST');
const NO_GET = new Refusal(405, 'the method is not POST');

/** What a {@link PushReceiver} works with. */
interface PushReceiverParts {
  readonly dispatcher: PushDispatcher;
  readonly continued: ContinuedPushes;
  readonly keys: PushKeys;
  readonly clock: WechatClock;
  readonly events: WechatEvents;
  readonly logger: Logger;
  /** The host name of a request, as the adapter sees it. */
  readonly hostnameOf: (request: object) => string;
  /** Where the application runs on Express. */
  readonly express: ExpressPrototypes | undefined;
}

/** Receives what arrives at webhooks: lets the product's protocol check it, and hands pushes on. */
export class PushReceiver implements RequestSink {
  private readonly refusals: RefusalLog;

  constructor(private readonly parts: PushReceiverParts) {
    this.refusals = new RefusalLog(parts.logger, parts.clock);
  }

  request(address: WebhookAddress, exchange: HttpExchange): boolean {
    const endpoint = this.endpointFor(address, exchange.request)?.prepared;
    if (!endpoint) return false;
    try {
      if (exchange.method === 'POST') this.push(endpoint, exchange);
      else this.handshake(endpoint.protocol, exchange);
    } catch (error) {
      this.broken(exchange, error);
    }
    return true;
  }

  serves(address: WebhookAddress, request: object): boolean {
    return this.endpointFor(address, request)?.prepared !== undefined;
  }

  bodyLimit(address: WebhookAddress, request: object): number {
    const own = this.endpointFor(address, request)?.prepared;
    if (own) return own.protocol.bodyLimit;
    // No webhook is for this host. The body is read all the same, and the application answers 404.
    return Math.max(...address.endpoints.map(({ prepared }) => prepared?.protocol.bodyLimit ?? 0));
  }

  refused(address: WebhookAddress, exchange: HttpExchange, refusal: Refusal): void {
    // The body was read before the host was looked at, where the platform does not tell it earlier.
    const endpoint = this.endpointFor(address, exchange.request) ?? address.endpoints[0];
    const protocol = endpoint?.prepared?.protocol;
    if (protocol) this.refuse(protocol, exchange, refusal);
    else exchange.abandon();
  }

  /**
   * Hands on a push that its product found out by itself.
   *
   * @returns the answer; undefined where no handler takes the push, or where it is left unanswered
   */
  deliver({ path, prepared }: WebhookEndpoint, push: VerifiedPush): Promise<PushAnswer | undefined> {
    if (!prepared?.handlers.find(push.message)) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const exchange = new DetachedExchange(path, this.parts.express, resolve);
      try {
        if (push.prepare) this.prepare(prepared, exchange, push);
        else this.accept(prepared, exchange, push);
      } catch (error) {
        this.broken(exchange, error);
      }
    });
  }

  /** Writes what is still to be written; the application closes. */
  close(): void {
    this.refusals.close();
  }

  /** An error of the package or of a product must not end the process: on the fast path nothing else catches it. */
  private broken(exchange: HttpExchange, error: unknown): void {
    this.parts.logger.error(
      `A push could not be received: ${errorLine(error)}`,
      error instanceof Error ? safeStack(error) : undefined,
    );
    exchange.answer({ status: 500, body: '' });
  }

  private endpointFor({ endpoints }: WebhookAddress, request: object): WebhookEndpoint | undefined {
    const first = endpoints[0]!;
    if (endpoints.length === 1 && first.hosts.length === 0) return first;
    const hostname = this.parts.hostnameOf(request);
    return endpoints.find(({ hosts }) => hosts.length === 0 || hosts.some((host) => host.test(hostname)));
  }

  private handshake(protocol: PushProtocol, exchange: HttpExchange): void {
    if (exchange.method !== 'GET') return this.refuse(protocol, exchange, OTHER_METHOD);
    if (!protocol.handshake) return this.refuse(protocol, exchange, NO_GET);
    this.whenKnown(exchange, protocol.handshake(exchange), (result) => {
      if (result instanceof Refusal) this.refuse(protocol, exchange, result);
      else exchange.answer(result);
    });
  }

  private push(endpoint: PreparedEndpoint, exchange: HttpExchange): void {
    const { protocol } = endpoint;
    this.whenKnown(exchange, protocol.receive(exchange), (result) => {
      if (result instanceof Refusal) this.refuse(protocol, exchange, result);
      else if (result.prepare) this.prepare(endpoint, exchange, result);
      else this.accept(endpoint, exchange, result);
    });
  }

  private prepare(endpoint: PreparedEndpoint, exchange: HttpExchange, push: VerifiedPush): void {
    this.whenKnown(exchange, push.prepare!(), (answer: PushAnswer | undefined) => {
      if (answer) exchange.answer(answer);
      else this.accept(endpoint, exchange, push);
    });
  }

  private accept({ handlers }: PreparedEndpoint, exchange: HttpExchange, push: VerifiedPush): void {
    const { dispatcher, continued, keys, clock } = this.parts;
    const delivery = new Delivery(exchange, push, clock.monotonic());
    if (push.continues !== undefined) {
      this.whenKnown(exchange, continued.textFor(push), (text) => delivery.answer(text));
      return;
    }
    const chosen = handlers.find(push.message);
    if (!chosen) return delivery.finish(push.failure('unhandled'));
    const { key, others } = keys.of(push);
    if (dispatcher.join(key, delivery) || others?.some((other) => dispatcher.join(other, delivery))) return;
    const { handler, match } = chosen;
    dispatcher.start(new PushRun({ key, otherKeys: others, handler, match, first: delivery }));
  }

  /** Goes on in the same turn where the result is there, and catches what fails later. */
  private whenKnown<T>(exchange: HttpExchange, result: MaybePromise<T>, then: (value: T) => void): void {
    if (result instanceof Promise) result.then(then).catch((error: unknown) => this.broken(exchange, error));
    else then(result);
  }

  private refuse(protocol: PushProtocol, exchange: HttpExchange, refusal: Refusal): void {
    this.note(protocol, refusal);
    const answer = protocol.refused?.(refusal) ?? { status: refusal.status, body: '' };
    if (refusal.leavesBodyUnread) {
      answerUnread(exchange.raw, answer);
    } else {
      if (refusal.status === 405) exchange.raw.setHeader('Allow', protocol.handshake ? 'GET, POST' : 'POST');
      exchange.answer(answer);
    }
  }

  private note({ name: account, label }: PushProtocol, refusal: Refusal): void {
    const { events } = this.parts;
    this.refusals.refused(label ?? `account "${account}"`, refusal);
    if (events.listenerCount('push.refused') === 0) return;
    events.emit('push.refused', { account, status: refusal.status, reason: refusal.reason });
  }
}
