import { hash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Logger } from '@nestjs/common';
import type { WechatClock } from '../../core/clock.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import { CONSUMED } from '../http/body-reader.js';
import { copyOf } from './copy-of.js';
import { Delivery } from '../run/delivery.js';
import { errorLine } from '../run/error-line.js';
import type { RequestSink } from '../http/express-binding.js';
import { answerRefusal } from '../http/node-exchange.js';
import type { PushDispatcher } from '../run/push-dispatcher.js';
import type { HttpExchange } from '../http/http-exchange.js';
import { pushId } from '../../account/push/push-id.js';
import type { DedupProtocol } from '../dedup/dedup-protocol.js';
import { PushRun } from '../run/push-run.js';
import { RefusalLog } from '../http/refusal-log.js';
import { Refusal } from '../http/refusal.js';
import { verifyHandshake, verifyPush } from '../../account/push/verify-push.js';
import type { VerifiedPush } from '../../account/push/verify-push.js';
import type { PreparedEndpoint, WebhookEndpoint } from '../model.js';
import type { WebhookAddress } from '../boot/webhook-routes.js';

const OTHER_METHOD = new Refusal(405, 'the method is neither GET nor POST');
const REPLAYED = new Refusal(401, 'the signature was used before, with another body');

/** Receives what arrives at webhooks: checks it, and hands pushes on. */
export class PushReceiver implements RequestSink {
  private readonly refusals: RefusalLog;
  /** The host name of a request, as the adapter sees it. */
  hostname: (request: object) => string = () => '';

  constructor(
    private readonly desk: PushDispatcher,
    private readonly ledger: DedupProtocol,
    private readonly clock: WechatClock,
    private readonly events: WechatEvents,
    private readonly logger: Logger,
  ) {
    this.refusals = new RefusalLog(logger, clock);
  }

  request(address: WebhookAddress, exchange: HttpExchange): boolean {
    const ready = this.mountFor(address, exchange.request)?.ready;
    if (!ready) return false;
    try {
      if (exchange.method === 'POST') this.push(ready, exchange);
      else if (exchange.method === 'GET') this.handshake(ready, exchange);
      else this.refuse(ready.account.name, exchange, OTHER_METHOD);
    } catch (error) {
      this.broken(exchange, error);
    }
    return true;
  }

  serves(address: WebhookAddress, request: object): boolean {
    return this.mountFor(address, request)?.ready !== undefined;
  }

  refused(address: WebhookAddress, { raw }: { raw: ServerResponse }, refusal: Refusal): void {
    this.note(address.mounts[0]?.ready?.account.name ?? '', refusal);
    answerRefusal(raw, refusal);
  }

  consumed(address: WebhookAddress, exchange: HttpExchange): void {
    this.refuse(address.mounts[0]?.ready?.account.name ?? '', exchange, CONSUMED);
  }

  /** The application closes. */
  close(): void {
    this.refusals.close();
  }

  /** A fault of our own must not end the process: on the short way nobody else would catch it. */
  private broken(exchange: HttpExchange, error: unknown): void {
    this.logger.error(
      `A push could not be received: ${errorLine(error)}`,
      error instanceof Error ? error.stack : undefined,
    );
    exchange.answer(500, undefined, '');
  }

  private mountFor({ mounts }: WebhookAddress, request: object): WebhookEndpoint | undefined {
    const first = mounts[0]!;
    if (mounts.length === 1 && first.hosts.length === 0) return first;
    const hostname = this.hostname(request);
    return mounts.find(({ hosts }) => hosts.length === 0 || hosts.some((host) => host.test(hostname)));
  }

  private handshake({ account }: PreparedEndpoint, exchange: HttpExchange): void {
    const echo = verifyHandshake(account, exchange.url, this.clock.now());
    if (echo instanceof Refusal) {
      this.refuse(account.name, exchange, echo);
    } else {
      exchange.raw.setHeader('X-Content-Type-Options', 'nosniff');
      exchange.answer(200, 'text/plain; charset=utf-8', echo);
    }
  }

  private push(mount: PreparedEndpoint, exchange: HttpExchange): void {
    const { account } = mount;
    const verified = verifyPush(account, exchange.url, exchange.body, this.clock.now());
    if (verified instanceof Refusal) return this.refuse(account.name, exchange, verified);
    if (verified.cipher) return this.accept(mount, exchange, verified);
    const first = this.isFirst(mount, verified);
    if (typeof first === 'boolean') this.settle(mount, exchange, verified, first);
    else void this.settleLater(mount, exchange, verified, first);
  }

  private settle(
    mount: PreparedEndpoint,
    exchange: HttpExchange,
    verified: VerifiedPush,
    isFirst: boolean,
  ): void {
    if (isFirst) this.accept(mount, exchange, verified);
    else this.refuse(mount.account.name, exchange, REPLAYED);
  }

  private async settleLater(
    mount: PreparedEndpoint,
    exchange: HttpExchange,
    verified: VerifiedPush,
    isFirst: Promise<boolean>,
  ): Promise<void> {
    try {
      this.settle(mount, exchange, verified, await isFirst);
    } catch (error) {
      this.broken(exchange, error);
    }
  }

  /**
   * In plain mode the signature covers the time and a nonce but not the body, so each one is good for one body
   * only: whoever has seen a push cannot put another message under its signature.
   */
  private isFirst({ account }: PreparedEndpoint, { query, text }: VerifiedPush): boolean | Promise<boolean> {
    const key = `wechat:signed:${account.id}:${hash('sha1', query.signature, 'base64url')}`;
    return this.ledger.isFirst(key, hash('sha256', text, 'base64url'), account.memoryMs);
  }

  private accept(
    { account, handlers }: PreparedEndpoint,
    exchange: HttpExchange,
    verified: VerifiedPush,
  ): void {
    const { push, text } = verified;
    const delivery = new Delivery(exchange, verified, this.clock, this.clock.monotonic());
    const chosen = handlers.find(push);
    if (!chosen) return delivery.answer('');
    const id = pushId(push, text);
    const key = copyOf(account.pushKey, id);
    if (this.desk.join(key, delivery)) return;
    this.desk.start(new PushRun(id, key, account, push, chosen.match, chosen.handler, delivery));
  }

  private refuse(account: string, exchange: HttpExchange, refusal: Refusal): void {
    this.note(account, refusal);
    if (refusal.status === 405) exchange.raw.setHeader('Allow', 'GET, POST');
    exchange.answer(refusal.status, undefined, '');
  }

  private note(account: string, refusal: Refusal): void {
    this.refusals.refused(account, refusal);
    if (this.events.listenerCount('push.refused') === 0) return;
    this.events.emit('push.refused', { account, status: refusal.status, reason: refusal.reason });
  }
}
