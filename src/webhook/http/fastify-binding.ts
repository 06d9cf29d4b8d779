import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HookableAdapter } from './adapter-hook.js';
import type { BodyReader } from './body-reader.js';
import type { RequestSink } from './express-binding.js';
import { NodeExchange } from './node-exchange.js';
import type { NestCallback } from '../run/push-handler.js';
import { Refusal } from './refusal.js';
import type { WebhookAddress } from '../boot/webhook-routes.js';

type Done = (error: Error | null, body?: unknown) => void;
interface Request {
  readonly raw: IncomingMessage;
  readonly body: unknown;
}
interface Reply {
  readonly raw: ServerResponse;
  /** Leaves the answer to whoever has `raw`. */
  hijack(): Reply;
  callNotFound(): void;
}
interface Scope {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    type: string,
    parser: (request: Request, payload: IncomingMessage, done: Done) => void,
  ): void;
  setErrorHandler(handler: (error: unknown, request: Request, reply: Reply) => void): void;
}
interface Fastify {
  register(plugin: (scope: Scope, options: unknown, done: () => void) => void): unknown;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'options'] as const;
type Routes = Record<(typeof METHODS)[number], (path: string, callback: NestCallback) => unknown>;

/** Carries a refusal from the parser to the error handler. */
class BodyRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

/** Mounts webhooks on Fastify, each in a scope of its own in which every body stays as it was sent. */
export class FastifyBinding {
  constructor(
    private readonly adapter: HookableAdapter,
    private readonly listener: RequestSink,
    private readonly bodies: BodyReader,
  ) {}

  /** @param routes the adapter's own methods, not the hooked ones */
  mount(address: WebhookAddress, routes: Routes): void {
    const { adapter } = this;
    const root = adapter.getInstance() as Fastify;
    root.register((scope, _, done) => {
      scope.removeAllContentTypeParsers();
      // Whatever it is called; what WeChat calls it Fastify finds sooner by its name.
      for (const type of ['text/xml', 'application/json', '*']) {
        scope.addContentTypeParser(type, (__, payload, parsed) => this.parse(payload, parsed));
      }
      scope.setErrorHandler((error, request, reply) => this.failed(address, error, request, reply));
      // The adapter knows how to give a route its version and constraints, so it registers it, in this scope.
      adapter.setInstance(scope);
      try {
        for (const method of METHODS) routes[method](address.path, this.handler(address));
      } finally {
        adapter.setInstance(root);
      }
      done();
    });
  }

  private handler(address: WebhookAddress): NestCallback {
    const handle: NestCallback = (request, reply) => {
      const { body } = request as Request;
      this.receive(address, request as Request, reply as Reply, Buffer.isBuffer(body) ? body : undefined);
    };
    const { version } = address;
    return version ? this.adapter.applyVersionFilter(handle, version.version, version.options) : handle;
  }

  private receive(address: WebhookAddress, request: Request, reply: Reply, body: Buffer | undefined): void {
    const exchange = new NodeExchange(request, reply, request.raw, reply.raw, body);
    if (this.listener.request(address, exchange)) reply.hijack();
    else reply.callNotFound();
  }

  private parse(payload: IncomingMessage, done: Done): void {
    this.bodies.read(payload, (body) => {
      if (body instanceof Refusal) done(new BodyRefused(body));
      else if (body) done(null, body);
    });
  }

  private failed(address: WebhookAddress, error: unknown, request: Request, reply: Reply): void {
    if (error instanceof BodyRefused) {
      this.listener.refused(address, reply.hijack(), error.refusal);
    } else if (isMediaTypeError(error)) {
      // A push is read by what it is; its Content-Type, well-formed or not, says nothing.
      this.bodies.read(request.raw, (body) => {
        if (body instanceof Refusal) this.listener.refused(address, reply.hijack(), body);
        else if (body) this.receive(address, request, reply, body);
      });
    } else {
      // Anything else is Nest's: the error handler of the application gets it.
      throw error;
    }
  }
}

const isMediaTypeError = (error: unknown): boolean =>
  (error as { code?: unknown }).code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE';
