import type { ServerResponse } from 'node:http';
// Imported, so that tests with fake timers, which replace the global one, still get answers.
import { setImmediate } from 'node:timers';
import type { WebhookAddress } from '../boot/webhook-routes.js';
import type { NestCallback } from '../run/push-handler.js';
import type { AdapterRoutes, HookableAdapter } from './adapter-hook.js';
import { CONSUMED } from './body-reader.js';
import type { BodyReader } from './body-reader.js';
import { hasBody, hideBody, keptBytes, replayBody, showBody } from './express-body.js';
import { ExpressFastPath } from './fast-path/express-fast-path.js';
import { BODY, REFUSED } from './express-types.js';
import type { ExpressRequest, Layer, Router } from './express-types.js';
import { NodeExchange } from './node-exchange.js';
import { pathOf, takePastFramework } from './fast-path/past-framework.js';
import { Refusal } from './refusal.js';
import type { RequestSink } from './request-sink.js';

type Next = (error?: unknown) => void;

/** A webhook in Express's router. */
interface Bound {
  readonly layer: Layer;
  readonly address: WebhookAddress;
  /** Whether the request is for its version. */
  readonly isVersionOf: (request: ExpressRequest) => boolean;
}

/** Methods that no webhook takes and whose body need not be read to say so. */
const REFUSED_UNREAD = new Set(['PUT', 'PATCH', 'DELETE']);

/** What an {@link ExpressBinding} works with. */
interface ExpressBindingParts {
  readonly adapter: HookableAdapter;
  /** The adapter's own methods, not the hooked ones. */
  readonly routes: AdapterRoutes;
  readonly sink: RequestSink;
  readonly bodies: BodyReader;
}

/**
 * Registers webhooks with Express. The body is read before any parser of Nest's or the application's, for requests
 * that one of the webhooks will take and for no others. All middleware of the application sees these requests too,
 * refused ones included.
 */
export class ExpressBinding {
  private readonly bound: Bound[] = [];
  private readonly fastPath: ExpressFastPath;

  constructor(private readonly parts: ExpressBindingParts) {
    const { adapter } = parts;
    const front = (request: ExpressRequest, response: ServerResponse, next: Next): void =>
      this.readFirst(request, next);
    this.fastPath = new ExpressFastPath(adapter, front, (address, request, response) =>
      takePastFramework(parts, address, request, response),
    );
    adapter.use(front);
    this.moveToFront();
  }

  /** Serves the webhooks of an address. */
  bind(address: WebhookAddress): void {
    const { adapter, routes } = this.parts;
    const handle = (request: object, response: object, next: () => void): void =>
      this.handle(address, request as ExpressRequest, response as ServerResponse, next);
    const { version } = address;
    const versioned = (callback: NestCallback): NestCallback =>
      version ? adapter.applyVersionFilter(callback, version.version, version.options) : callback;
    routes.all(address.path, versioned(handle));
    const layer = this.router()?.stack?.at(-1);
    if (!layer) return;
    const isVersionOf = (request: ExpressRequest): boolean => {
      let fits = false;
      void versioned(() => (fits = true))(request, {}, () => undefined);
      return fits;
    };
    this.bound.push({ layer, address, isVersionOf });
    this.fastPath.add(address, layer);
  }

  /** The middleware before all others. */
  private readFirst(request: ExpressRequest, next: Next): void {
    const isPost = request.method === 'POST';
    if (!isPost && !REFUSED_UNREAD.has(request.method!)) return next();
    if (request.readableEnded) return next();
    const address = this.addressOf(request);
    if (!address) return next();
    if (!isPost) {
      hideBody(request);
      return next();
    }
    this.read(address, request, (body) => {
      if (body instanceof Refusal) {
        request[REFUSED] = body;
        hideBody(request);
        return next();
      }
      request[BODY] = body;
      if (this.fastPath.isFree(address, request)) return next();
      setImmediate(() => {
        replayBody(request, body);
        next();
      });
    });
  }

  private read(
    address: WebhookAddress,
    request: ExpressRequest,
    done: (body: Buffer | Refusal) => void,
  ): void {
    this.parts.bodies.readInContext(request, this.parts.sink.bodyLimit(address, request), done);
  }

  /** The webhook that the request will come to, unless another route takes it before. */
  private addressOf(request: ExpressRequest): WebhookAddress | undefined {
    const path = pathOf(request);
    try {
      const found = this.bound.find(
        ({ layer, address, isVersionOf }) =>
          layer.match(path) && this.parts.sink.serves(address, request) && isVersionOf(request),
      );
      return found && !this.isTaken(found.layer, request.method!, path) ? found.address : undefined;
    } catch {
      // Express throws for a path that cannot be decoded. No webhook has such a path.
      return undefined;
    }
  }

  /** Whether a route that is not a webhook's comes first. */
  private isTaken(own: Layer, method: string, path: string): boolean {
    for (const layer of this.router()?.stack ?? []) {
      if (layer === own) return false;
      const methods = layer.route?.methods;
      if (!methods || this.bound.some((other) => other.layer === layer)) continue;
      if ((methods['_all'] || methods[method.toLowerCase()]) && layer.match(path)) return true;
    }
    return false;
  }

  /** The route's own callback. */
  private handle(
    address: WebhookAddress,
    request: ExpressRequest,
    response: ServerResponse,
    next: () => void,
  ): void {
    const { sink } = this.parts;
    if (!sink.serves(address, request)) return next();
    showBody(request);
    const refusal = request[REFUSED];
    if (refusal) return sink.refused(address, exchangeOf(request, response, undefined), refusal);
    const body = request[BODY] ?? keptBytes(request);
    const isPost = request.method === 'POST';
    if (isPost && !body && !request.readableEnded) {
      // The path did not show where the request goes: it was in absolute form, or a middleware rewrote it.
      this.read(address, request, (read) => {
        if (read instanceof Refusal) request[REFUSED] = read;
        else request[BODY] = read;
        this.handle(address, request, response, next);
      });
      return;
    }
    const exchange = exchangeOf(request, response, body);
    if (isPost && !body && hasBody(request)) sink.refused(address, exchange, CONSUMED);
    else if (!sink.request(address, exchange)) next();
  }

  private router(): Router | undefined {
    return (this.parts.adapter.getInstance() as { router?: Router }).router;
  }

  /** An Express application that was handed to Nest may have parsers already; the reader comes before them. */
  private moveToFront(): void {
    const stack = this.router()?.stack;
    const own = stack?.pop();
    if (stack && own) stack.unshift(own);
  }
}

const exchangeOf = (
  request: ExpressRequest,
  response: ServerResponse,
  body: Buffer | undefined,
): NodeExchange => new NodeExchange({ request, response, incoming: request, raw: response, body });
