import { AsyncResource } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';
import type { HookableAdapter } from './adapter-hook.js';
import { ExpressShortWay } from './express-short-way.js';
import type { ExpressRequest, Layer, Router } from './express-types.js';
import { NodeExchange } from './node-exchange.js';
import type { NestCallback } from './push-handler.js';
import type { PushExchange } from './push-exchange.js';
import type { BodyReader } from './body-reader.js';
import { Refusal } from './refusal.js';
import type { WebhookAddress } from './webhook-routes.js';

const BODY = Symbol('wechat:body');
type Request = ExpressRequest & { [BODY]?: Buffer };
type Next = (error?: unknown) => void;

/** What a platform's mount tells its webhook. */
export interface MountListener {
  /** A request for this address; false when it is for none of the webhooks here. */
  request(address: WebhookAddress, exchange: PushExchange): boolean;
  /** A body that could not be read. */
  refused(address: WebhookAddress, exchange: { raw: ServerResponse }, refusal: Refusal): void;
  /** A body that somebody else has read and changed. */
  consumed(address: WebhookAddress, exchange: PushExchange): void;
}

/**
 * Mounts webhooks on Express. The body is read before any parser of Nest's or the user's gets at it, for the
 * requests that one of our own layers will take and for no others.
 */
export class ExpressMount {
  private readonly layers: { layer: Layer; address: WebhookAddress }[] = [];
  private readonly shortWay: ExpressShortWay;

  constructor(
    private readonly adapter: HookableAdapter,
    private readonly listener: MountListener,
    private readonly bodies: BodyReader,
  ) {
    const front = (request: Request, response: ServerResponse, next: Next): void =>
      this.readFirst(request, response, next);
    this.shortWay = new ExpressShortWay(adapter, front, (address, request, response) =>
      this.read(address, request, response, (body) => {
        listener.request(address, new NodeExchange(request, response, request, response, body));
      }),
    );
    adapter.use(front);
    this.moveToFront();
  }

  /** @param all the adapter's own `all`, not the hooked one */
  mount(address: WebhookAddress, all: (path: string, callback: NestCallback) => unknown): void {
    const handle = (request: object, response: object, next: () => void): void =>
      this.handle(address, request as Request, response as ServerResponse, next);
    const { version } = address;
    all(
      address.path,
      version ? this.adapter.applyVersionFilter(handle, version.version, version.options) : handle,
    );
    const layer = this.router()?.stack?.at(-1);
    if (!layer) return;
    this.layers.push({ layer, address });
    this.shortWay.add(address, layer);
  }

  private readFirst(request: Request, response: ServerResponse, next: Next): void {
    if (request.method !== 'POST' || request.readableEnded) return next();
    const address = this.addressOf(request);
    if (!address) return next();
    this.read(address, request, response, (body) => {
      request[BODY] = body;
      next();
    });
  }

  private read(
    address: WebhookAddress,
    request: ExpressRequest,
    response: ServerResponse,
    done: (body: Buffer) => void,
  ): void {
    // Whatever follows the request through asynchronous calls, such as a trace, must not lose it here.
    const context = new AsyncResource('WechatPush');
    this.bodies.read(request, (body) => {
      if (Buffer.isBuffer(body)) context.runInAsyncScope(done, undefined, body);
      else if (body) this.listener.refused(address, { raw: response }, body);
    });
  }

  private addressOf(request: Request): WebhookAddress | undefined {
    const url = request.url!;
    const query = url.indexOf('?');
    const path = query < 0 ? url : url.slice(0, query);
    try {
      return this.layers.find(({ layer }) => layer.match(path))?.address;
    } catch {
      // A path that cannot be decoded is nobody's.
      return undefined;
    }
  }

  private handle(
    address: WebhookAddress,
    request: Request,
    response: ServerResponse,
    next: () => void,
  ): void {
    const body = request[BODY] ?? rawOf(request);
    const exchange = new NodeExchange(request, response, request, response, body);
    if (!body && request.method === 'POST' && request.readableEnded && hadBody(request)) {
      this.listener.consumed(address, exchange);
    } else if (!this.listener.request(address, exchange)) {
      next();
    }
  }

  private router(): Router | undefined {
    return (this.adapter.getInstance() as { router?: Router }).router;
  }

  /** An Express application that was handed to Nest may have parsers already; ours comes before them. */
  private moveToFront(): void {
    const stack = this.router()?.stack;
    const own = stack?.pop();
    if (stack && own) stack.unshift(own);
  }
}

/** The bytes that a parser has kept, if it has kept them. */
function rawOf(request: Request): Buffer | undefined {
  if (Buffer.isBuffer(request.rawBody)) return request.rawBody;
  return Buffer.isBuffer(request.body) ? request.body : undefined;
}

function hadBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
