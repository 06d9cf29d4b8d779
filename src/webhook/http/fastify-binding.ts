import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebhookAddress } from '../boot/webhook-routes.js';
import type { NestCallback } from '../run/push-handler.js';
import type { AdapterRoutes, HookableAdapter } from './adapter-hook.js';
import type { BodyReader } from './body-reader.js';
import { FastifyFastPath } from './fast-path/fastify-fast-path.js';
import { NodeExchange } from './node-exchange.js';
import { takePastFramework } from './fast-path/past-framework.js';
import { Refusal } from './refusal.js';
import type { RequestSink } from './request-sink.js';

type Done = (error: Error | null, body?: unknown) => void;
interface Request {
  readonly raw: IncomingMessage;
  readonly body: unknown;
}
interface Reply {
  readonly raw: ServerResponse;
  /** Tells Fastify that the answer is sent on `raw`. */
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

/** Carries a refusal from the parser to the error handler. */
class BodyRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

/** What a {@link FastifyBinding} works with. */
interface FastifyBindingParts {
  readonly adapter: HookableAdapter;
  /** The adapter's own methods, not the hooked ones. */
  readonly routes: AdapterRoutes;
  readonly sink: RequestSink;
  readonly bodies: BodyReader;
}

/** Registers webhooks with Fastify, each in a scope of its own in which every body stays as it was sent. */
export class FastifyBinding {
  private readonly fastPath: FastifyFastPath;

  constructor(private readonly parts: FastifyBindingParts) {
    this.fastPath = new FastifyFastPath(parts.adapter, (address, request, response) =>
      takePastFramework(parts, address, request, response),
    );
  }

  /** Serves the webhooks of an address. */
  bind(address: WebhookAddress): void {
    const { adapter, routes } = this.parts;
    const root = adapter.getInstance() as Fastify;
    root.register((scope, _, done) => {
      scope.removeAllContentTypeParsers();
      // `*` takes every type. The two that WeChat sends are looked up faster under their own names.
      for (const type of ['text/xml', 'application/json', '*']) {
        scope.addContentTypeParser(type, (request, payload, parsed) =>
          this.parse(address, request, payload, parsed),
        );
      }
      scope.setErrorHandler((error, request, reply) => this.failed(address, error, request, reply));
      // The adapter knows how to give a route its version and constraints. So it registers the route, in this scope.
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
      const { body, raw } = request as Request;
      if (raw.method === 'POST') this.fastPath.learn(address, request);
      this.receive(address, request as Request, reply as Reply, Buffer.isBuffer(body) ? body : undefined);
    };
    const { version } = address;
    return version ? this.parts.adapter.applyVersionFilter(handle, version.version, version.options) : handle;
  }

  private receive(address: WebhookAddress, request: Request, reply: Reply, body: Buffer | undefined): void {
    if (this.parts.sink.request(address, exchangeOf(request, reply, body))) reply.hijack();
    else reply.callNotFound();
  }

  private parse(address: WebhookAddress, request: Request, payload: IncomingMessage, done: Done): void {
    const { bodies, sink } = this.parts;
    bodies.read(payload, sink.bodyLimit(address, request), (body) => {
      if (body instanceof Refusal) done(new BodyRefused(body));
      else if (body) done(null, body);
    });
  }

  private failed(address: WebhookAddress, error: unknown, request: Request, reply: Reply): void {
    const { bodies, sink } = this.parts;
    const refuse = (refusal: Refusal): void => {
      reply.hijack();
      sink.refused(address, exchangeOf(request, reply, undefined), refusal);
    };
    if (error instanceof BodyRefused) {
      refuse(error.refusal);
    } else if (isMediaTypeError(error)) {
      // A push is recognised by its content. A Content-Type that Fastify cannot read changes nothing.
      bodies.read(request.raw, sink.bodyLimit(address, request), (body) => {
        if (body instanceof Refusal) refuse(body);
        else if (body) this.receive(address, request, reply, body);
      });
    } else {
      // Anything else is for the application's error handler, which Nest has set.
      throw error;
    }
  }
}

const exchangeOf = (request: Request, reply: Reply, body: Buffer | undefined): NodeExchange =>
  new NodeExchange({ request, response: reply, incoming: request.raw, raw: reply.raw, body });

const isMediaTypeError = (error: unknown): boolean =>
  (error as { code?: unknown }).code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE';
