import { AsyncResource } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';
import type { HookableAdapter } from './adapter-hook.js';
import { ExpressFastPath } from './express-fast-path.js';
import type { ExpressRequest, Layer, Router } from './express-types.js';
import { NodeExchange } from './node-exchange.js';
import type { NestCallback } from '../run/push-handler.js';
import type { HttpExchange } from './http-exchange.js';
import type { BodyReader } from './body-reader.js';
import { Refusal } from './refusal.js';
import type { WebhookAddress } from '../boot/webhook-routes.js';

const BODY = Symbol('wechat:body');
type Request = ExpressRequest & { [BODY]?: Buffer };
type Next = (error?: unknown) => void;

/** What a platform's mount tells its webhook. */
export interface RequestSink {
  /** A request for this address; false when it is for none of the webhooks here. */
  request(address: WebhookAddress, exchange: HttpExchange): boolean;
  /** Whether a webhook at this address is for the request's host. */
  serves(address: WebhookAddress, request: object): boolean;
  /** A body that could not be read. */
  refused(address: WebhookAddress, exchange: { raw: ServerResponse }, refusal: Refusal): void;
  /** A body that somebody else has read and changed. */
  consumed(address: WebhookAddress, exchange: HttpExchange): void;
}

/** A webhook in Express's router. */
interface Mounted {
  readonly layer: Layer;
  readonly address: WebhookAddress;
  /** Whether the request is for its version. */
  readonly isVersionOf: (request: Request) => boolean;
}

/** Methods that no webhook takes, and whose body nobody needs to look at to say so. */
const REFUSED_UNREAD = new Set(['PUT', 'PATCH', 'DELETE']);

/**
 * Mounts webhooks on Express. The body is read before any parser of Nest's or the user's gets at it, for the
 * requests that one of our own layers will take and for no others.
 */
export class ExpressBinding {
  private readonly mounted: Mounted[] = [];
  private readonly shortWay: ExpressFastPath;

  constructor(
    private readonly adapter: HookableAdapter,
    private readonly listener: RequestSink,
    private readonly bodies: BodyReader,
  ) {
    const front = (request: Request, response: ServerResponse, next: Next): void =>
      this.readFirst(request, response, next);
    this.shortWay = new ExpressFastPath(adapter, front, (address, request, response) =>
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
    const versioned = (callback: NestCallback): NestCallback =>
      version ? this.adapter.applyVersionFilter(callback, version.version, version.options) : callback;
    all(address.path, versioned(handle));
    const layer = this.router()?.stack?.at(-1);
    if (!layer) return;
    const isVersionOf = (request: Request): boolean => {
      let fits = false;
      void versioned(() => (fits = true))(request, {}, () => undefined);
      return fits;
    };
    this.mounted.push({ layer, address, isVersionOf });
    this.shortWay.add(address, layer);
  }

  private readFirst(request: Request, response: ServerResponse, next: Next): void {
    const isPost = request.method === 'POST';
    if (!isPost && !REFUSED_UNREAD.has(request.method!)) return next();
    if (request.readableEnded) return next();
    const address = this.addressOf(request);
    if (!address) return next();
    // A parser would answer a broken body before we can say that the method is wrong.
    if (!isPost) return this.handle(address, request, response, next);
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

  /** The webhook that the request will come to, if nobody else's route takes it before. */
  private addressOf(request: Request): WebhookAddress | undefined {
    const url = request.url!;
    const query = url.indexOf('?');
    const path = query < 0 ? url : url.slice(0, query);
    try {
      const found = this.mounted.find(
        ({ layer, address, isVersionOf }) =>
          layer.match(path) && this.listener.serves(address, request) && isVersionOf(request),
      );
      return found && !this.isTaken(found.layer, request.method!, path) ? found.address : undefined;
    } catch {
      // A path that cannot be decoded is nobody's.
      return undefined;
    }
  }

  /** Whether a route that is none of ours comes first. */
  private isTaken(own: Layer, method: string, path: string): boolean {
    for (const layer of this.router()?.stack ?? []) {
      if (layer === own) return false;
      const methods = layer.route?.methods;
      if (!methods || this.mounted.some((other) => other.layer === layer)) continue;
      if ((methods['_all'] || methods[method.toLowerCase()]) && layer.match(path)) return true;
    }
    return false;
  }

  private handle(
    address: WebhookAddress,
    request: Request,
    response: ServerResponse,
    next: () => void,
  ): void {
    if (!this.listener.serves(address, request)) return next();
    const body = request[BODY] ?? rawOf(request);
    const isPost = request.method === 'POST';
    if (isPost && !body && !request.readableEnded) {
      // It came another way than its path says: in absolute form, or rewritten, or past another's route.
      this.read(address, request, response, (bytes) => {
        request[BODY] = bytes;
        this.handle(address, request, response, next);
      });
      return;
    }
    const exchange = new NodeExchange(request, response, request, response, body);
    if (isPost && !body && hadBody(request)) this.listener.consumed(address, exchange);
    else if (!this.listener.request(address, exchange)) next();
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
