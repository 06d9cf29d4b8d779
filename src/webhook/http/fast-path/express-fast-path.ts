import type { ServerResponse } from 'node:http';
import type { WebhookAddress } from '../../boot/webhook-routes.js';
import type { HookableAdapter } from '../adapter-hook.js';
import { skipRead } from '../express-body.js';
import type { ExpressRequest, Layer, Router } from '../express-types.js';
import { hasFastHandlers, isPlainAddress, pathOf } from './past-framework.js';

type Handle = (request: ExpressRequest, response: ServerResponse, callback?: unknown) => unknown;
interface Application {
  handle: Handle;
  readonly router?: Router;
}
type HookedAdapter = HookableAdapter & { onRequestHook?: unknown; onResponseHook?: unknown };

interface Webhook {
  readonly address: WebhookAddress;
  readonly layer: Layer;
  /** The layers before it when they were last checked. */
  before: readonly Layer[] | undefined;
  isFree: boolean;
}

/** The adapter's methods that add Express's own body parsers. */
const PARSER_METHODS = ['registerParserMiddleware', 'useBodyParser'] as const;
type ParserMethod = (...args: unknown[]) => unknown;

/**
 * The fast path to a webhook on Express: straight from Node's request, past Express. Express changes the prototypes of
 * request and response and walks through its layers, which takes longer than the rest of a push.
 *
 * It is taken only where nothing could tell the difference: only Nest's own body parsers come before the webhook, and
 * none of its handlers has enhancers. Once the application has a middleware, an enhancer or a hook that would see the
 * request, every push goes through Express. See docs/decisions/webhook-and-nest.md.
 */
export class ExpressFastPath {
  /** Each webhook whose path can be compared as text. */
  private readonly webhooks = new Map<string, Webhook>();
  /** Layers that do nothing with a push: those that the adapter added. */
  private readonly harmless = new Set<Layer>();
  private readonly application: Application;

  /**
   * @param front the body reader, which comes before everything else in Express
   * @param take receives a push
   */
  constructor(
    private readonly adapter: HookableAdapter,
    private readonly front: unknown,
    take: (address: WebhookAddress, request: ExpressRequest, response: ServerResponse) => void,
  ) {
    const application = adapter.getInstance() as Application;
    this.application = application;
    this.noteHooks(application.router?.stack ?? []);
    this.noteParsers();
    const handle = application.handle.bind(application);
    application.handle = (request, response, callback) => {
      // With a callback, the application is mounted in another one.
      const address = callback === undefined ? this.addressOf(request) : undefined;
      return address ? take(address, request, response) : handle(request, response, callback);
    };
  }

  add(address: WebhookAddress, layer: Layer): void {
    if (!isPlainAddress(address)) return;
    this.webhooks.set(address.path, { address, layer, before: undefined, isFree: false });
  }

  /** Whether nothing before the webhook would do anything with the request. */
  isFree(address: WebhookAddress, request: ExpressRequest): boolean {
    const webhook = this.webhooks.get(address.path);
    const stack = this.application.router?.stack;
    if (!webhook || webhook.address !== address || !stack) return false;
    const path = pathOf(request);
    const { before, layer } = webhook;
    if (!before || stack[before.length] !== layer || before.some((other, i) => other !== stack[i])) {
      const place = stack.indexOf(layer);
      webhook.before = stack.slice(0, Math.max(place, 0));
      webhook.isFree = place >= 0 && webhook.before.every((other) => this.passes(other, path));
    }
    return webhook.isFree;
  }

  /** The layer that the adapter itself adds for its hooks; the hooks are looked at on every request. */
  private noteHooks(stack: readonly Layer[]): void {
    const hasHooks = Object.hasOwn(Object.getPrototypeOf(this.adapter) as object, 'setOnRequestHook');
    const [hooks, ...others] = stack;
    // With several layers, some are the application's, and nothing tells which one is the adapter's.
    if (hasHooks && hooks && others.length === 0) this.harmless.add(hooks);
  }

  private noteParsers(): void {
    const adapter = this.adapter as unknown as Record<string, ParserMethod | undefined>;
    const { application } = this;
    for (const method of PARSER_METHODS) {
      const original = adapter[method]?.bind(this.adapter);
      if (!original) continue;
      adapter[method] = (...args) => {
        const known = new Set(application.router?.stack);
        const result = original(...args);
        for (const layer of application.router?.stack ?? []) {
          if (known.has(layer)) continue;
          this.harmless.add(layer);
          if (typeof layer.handle === 'function')
            layer.handle = skipRead(layer.handle as Parameters<typeof skipRead>[0]);
        }
        return result;
      };
    }
  }

  private addressOf(request: ExpressRequest): WebhookAddress | undefined {
    if (request.method !== 'POST') return undefined;
    const webhook = this.webhooks.get(pathOf(request));
    if (!webhook || !hasFastHandlers(webhook.address)) return undefined;
    const { onRequestHook, onResponseHook } = this.adapter as HookedAdapter;
    // Something that has read the body before may have kept it where only the way through Express looks.
    if (onRequestHook || onResponseHook || request.readableEnded) return undefined;
    return this.isFree(webhook.address, request) ? webhook.address : undefined;
  }

  private passes(layer: Layer, path: string): boolean {
    return this.harmless.has(layer) || layer.handle === this.front || !layer.match(path);
  }
}
