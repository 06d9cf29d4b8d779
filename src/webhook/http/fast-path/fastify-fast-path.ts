import { channel } from 'node:diagnostics_channel';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { WebhookAddress } from '../../boot/webhook-routes.js';
import type { HookableAdapter } from '../adapter-hook.js';
import { hasFastHandlers, isPlainAddress, pathOf } from './past-framework.js';

type Hook = (...args: unknown[]) => unknown;
type WithSymbols = Record<symbol, unknown>;
interface Fastify {
  readonly server: Server;
  /** What Fastify does with a request of Node's. */
  readonly routing: RequestListener;
  readonly log: { readonly info: unknown; readonly fatal: unknown };
  addHook(name: 'onRoute', hook: (route: { method: string | string[]; url: string }) => void): unknown;
}
/** A route as Fastify keeps it: each phase has its hooks, or null. */
interface RouteContext {
  readonly [phase: string]: unknown;
  readonly server: WithSymbols;
}

interface Webhook {
  readonly address: WebhookAddress;
  /** The middleware that Fastify runs for its route. */
  readonly middleware: readonly unknown[];
  readonly state: { readonly closing: boolean };
}

/** What the hooks of Nest's adapter look at; while these are unset, its hooks do nothing with a request. */
const SWITCHES = ['onRequestHook', 'onResponseHook', 'corsHook', 'securityHook', 'isShuttingDown'] as const;
type Switches = { readonly [name in (typeof SWITCHES)[number]]?: unknown };
/** A hook of the adapter that is known: it reads a switch, or is about paths and versions that are not taken here. */
const KNOWN_HOOK = new RegExp(
  `\\bthis\\.(?:${[...SWITCHES, 'isRoutableRequestTarget', 'versionExtractorErrors'].join('|')})\\b`,
);
const RUN_MIDDLEWARE = 'runMiddie';
const PHASES = ['preParsing', 'preValidation', 'preHandler', 'preSerialization', 'onSend', 'onError'];
const EVENTS = ['onTimeout', 'onRequestAbort'];

// The names of the symbols under which Fastify and its middleware engine keep their state.
const ROUTE_CONTEXT = 'fastify.context';
const HOOKS = 'fastify.hooks';
const STATE = 'fastify.state';
const MIDDLEWARES = 'fastify-middie-middlewares';

const tracing = channel('tracing:fastify.request.handler:start');

/**
 * The fast path to a webhook on Fastify: straight from Node's request, past Fastify. Nest's adapter adds seven hooks that
 * Fastify runs for every request; with what Fastify makes around them, they take longer than the rest of a push.
 *
 * It is taken only where nothing could tell the difference. The first push of a webhook goes through Fastify and shows
 * its route: whether that has a hook, a schema or a time limit of the application's. Middleware, Nest's own hooks and
 * tracing are looked at on every push. See docs/decisions/webhook-and-nest.md.
 */
export class FastifyFastPath {
  /** The webhooks whose pushes go past Fastify, by their paths. */
  private readonly webhooks = new Map<string, Webhook>();
  /** The webhooks whose routes have been looked at, which takes long. */
  private readonly judged = new Set<WebhookAddress>();
  /** How many routes for POST each path has: those that differ in a constraint cannot be told apart here. */
  private readonly routes = new Map<string, number>();
  private readonly fastify: Fastify;
  private isInstalled = false;

  /** @param take receives a push */
  constructor(
    private readonly adapter: HookableAdapter,
    private readonly take: (
      address: WebhookAddress,
      request: IncomingMessage,
      response: ServerResponse,
    ) => void,
  ) {
    this.fastify = adapter.getInstance() as Fastify;
    this.fastify.addHook('onRoute', ({ method, url }) => {
      if (method.includes('POST')) this.routes.set(url, (this.routes.get(url) ?? 0) + 1);
    });
  }

  /** A push has come through Fastify. After the first one of a webhook, others may go past it. */
  learn(address: WebhookAddress, request: object): void {
    if (this.judged.has(address)) return;
    this.judged.add(address);
    if (!this.isEligible(address)) return;
    const context = bySymbol(request, ROUTE_CONTEXT) as RouteContext | undefined;
    if (!context || !this.isFree(context)) return;
    const middleware = bySymbol(context.server, MIDDLEWARES) as Webhook['middleware'] | undefined;
    const state = bySymbol(this.fastify, STATE) as Webhook['state'] | undefined;
    if (middleware && state && this.install())
      this.webhooks.set(address.path, { address, middleware, state });
  }

  private isEligible(address: WebhookAddress): boolean {
    return isPlainAddress(address) && hasFastHandlers(address) && this.routes.get(address.path) === 1;
  }

  /** Whether nothing on the route would do anything with a push, but for what {@link addressOf} looks at. */
  private isFree(context: RouteContext): boolean {
    const { info, fatal } = this.fastify.log;
    // Without a logger, all levels are one function that does nothing.
    if (info !== fatal || context['schema'] || context['handlerTimeout']) return false;
    if ([...PHASES, ...EVENTS].some((phase) => (context[phase] ?? null) !== null)) return false;
    const hooks = bySymbol(context.server, HOOKS) as Record<string, Hook[]> | undefined;
    return ['onRequest', 'onResponse'].every((phase) => {
      const added = hooks?.[phase] ?? [];
      const run = (context[phase] ?? []) as Hook[];
      return added.length === run.length && added.every((hook) => this.isOfNest(hook));
    });
  }

  /** Whether a hook is one that Nest's adapter itself has added: its code then stands in the adapter's class. */
  private isOfNest(hook: Hook): boolean {
    if (hook.name === RUN_MIDDLEWARE) return true;
    const code = String(hook);
    return KNOWN_HOOK.test(code) && String(this.adapter.constructor).includes(code);
  }

  /** Puts the fast path in front of Fastify, unless something else stands there. */
  private install(): boolean {
    if (this.isInstalled) return true;
    const { server, routing } = this.fastify;
    const listeners = server.listeners('request');
    if (listeners.length !== 1 || listeners[0] !== routing) return false;
    server.off('request', routing);
    server.on('request', (request, response) => {
      const address = this.addressOf(request);
      if (address) this.take(address, request, response);
      else routing(request, response);
    });
    this.isInstalled = true;
    return true;
  }

  private addressOf(request: IncomingMessage): WebhookAddress | undefined {
    if (request.method !== 'POST' || request.httpVersionMajor !== 1) return undefined;
    const webhook = this.webhooks.get(pathOf(request));
    if (!webhook || request.readableEnded || tracing.hasSubscribers) return undefined;
    const { address, middleware, state } = webhook;
    if (middleware.length > 0 || state.closing) return undefined;
    const adapter = this.adapter as Switches;
    return SWITCHES.some((name) => adapter[name]) ? undefined : address;
  }
}

/** What an object keeps under a symbol of this name. */
function bySymbol(object: object, name: string): unknown {
  const symbol = Object.getOwnPropertySymbols(object).find(({ description }) => description === name);
  return symbol && (object as WithSymbols)[symbol];
}
