import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { PushAnswer } from '../receive/push-protocol.js';
import type { HttpExchange } from './http-exchange.js';

/** What the requests and responses of an Express application inherit from; Fastify takes Node's own. */
export interface ExpressPrototypes {
  readonly request: object;
  readonly response: object;
}

/**
 * Stands in for the request and the answer of a push that did not come by HTTP. What runs around a handler in Nest gets
 * the framework's own objects, without a connection behind them.
 */
export class DetachedExchange implements HttpExchange {
  readonly method = 'POST';
  readonly headers = {};
  readonly params = {};
  readonly body = undefined;
  readonly request: IncomingMessage;
  readonly raw: ServerResponse;
  private isOver = false;

  /**
   * @param express where the application runs on Express
   * @param onEnd called once, with the answer; with undefined where the push is left unanswered
   */
  constructor(
    readonly url: string,
    express: ExpressPrototypes | undefined,
    private readonly onEnd: (answer: PushAnswer | undefined) => void,
  ) {
    this.request = Object.assign(new IncomingMessage(new Socket()), { method: this.method, url });
    this.raw = new ServerResponse(this.request);
    if (!express) return;
    Object.setPrototypeOf(this.request, express.request);
    Object.setPrototypeOf(this.raw, express.response);
    // Express reads these of a request that its router has seen.
    Object.assign(this.request, { res: this.raw, originalUrl: url, params: {} });
    Object.assign(this.raw, { locals: {} });
  }

  get response(): object {
    return this.raw;
  }

  answer(answer: PushAnswer): void {
    this.end(answer);
  }

  abandon(): void {
    this.end(undefined);
  }

  private end(answer: PushAnswer | undefined): void {
    if (this.isOver) return;
    this.isOver = true;
    this.onEnd(answer);
  }
}
