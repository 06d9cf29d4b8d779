import type { ServerResponse } from 'node:http';
import type { HookableAdapter } from './adapter-hook.js';
import type { ExpressRequest, Layer, Router } from './express-types.js';
import type { WebhookAddress } from '../boot/webhook-routes.js';

type Handle = (request: ExpressRequest, response: ServerResponse, callback?: unknown) => unknown;
interface Application {
  handle: Handle;
  readonly router?: Router;
}
type HookedAdapter = HookableAdapter & { onRequestHook?: unknown; onResponseHook?: unknown };

interface Webhook {
  readonly address: WebhookAddress;
  readonly layer: Layer;
  /** What stood before it when the way was last looked at. */
  before: readonly Layer[] | undefined;
  isFree: boolean;
}

/** What the adapter registers Express's own body parsers with; they pass on a request whose body has been read. */
const PARSER_METHODS = ['registerParserMiddleware', 'useBodyParser'] as const;
type ParserMethod = (...args: unknown[]) => unknown;

/**
 * The short way to a webhook on Express: straight from Node's request, past Express, which takes longer than all
 * the rest of a push for changing the prototypes of request and response and walking through its layers.
 *
 * It is taken only where nobody can tell: nothing but Nest's own body parsers stands before the webhook, and none
 * of its handlers has anything around it that would see the request. Whoever adds a middleware, by `app.use()` or
 * in a module, a guard or a hook, gets every push the long way.
 */
export class ExpressFastPath {
  /** Each webhook that is written as it is asked for. */
  private readonly webhooks = new Map<string, Webhook>();
  /** Layers that have nothing to do with a push: those of the adapter's own, and that of our body reader. */
  private readonly harmless = new Set<Layer>();

  /**
   * @param front the body reader, which comes before everything else on the long way
   * @param take receives a push
   */
  constructor(
    private readonly adapter: HookableAdapter,
    private readonly front: unknown,
    take: (address: WebhookAddress, request: ExpressRequest, response: ServerResponse) => void,
  ) {
    const application = adapter.getInstance() as Application;
    this.noteHooks(application.router?.stack ?? []);
    this.noteParsers(application);
    const handle = application.handle.bind(application);
    application.handle = (request, response, callback) => {
      // With a callback the application is a part of another one.
      const address = callback === undefined ? this.addressOf(request, application.router) : undefined;
      return address ? take(address, request, response) : handle(request, response, callback);
    };
  }

  add(address: WebhookAddress, layer: Layer): void {
    const written = /^[\w/~.-]+$/.test(address.path);
    if (!written || address.version) return;
    this.webhooks.set(address.path, { address, layer, before: undefined, isFree: false });
  }

  /** The layer that the adapter itself adds for its hooks, which are looked at on every request. */
  private noteHooks(stack: readonly Layer[]): void {
    const hasHooks = Object.hasOwn(Object.getPrototypeOf(this.adapter) as object, 'setOnRequestHook');
    const [hooks, ...others] = stack;
    // Of several, the user has brought some, and which is the adapter's nobody can tell.
    if (hasHooks && hooks && others.length === 0) this.harmless.add(hooks);
  }

  private noteParsers(application: Application): void {
    const adapter = this.adapter as unknown as Record<string, ParserMethod | undefined>;
    for (const method of PARSER_METHODS) {
      const original = adapter[method]?.bind(this.adapter);
      if (!original) continue;
      adapter[method] = (...args) => {
        const known = new Set(application.router?.stack);
        const result = original(...args);
        for (const layer of application.router?.stack ?? []) if (!known.has(layer)) this.harmless.add(layer);
        return result;
      };
    }
  }

  private addressOf(request: ExpressRequest, router: Router | undefined): WebhookAddress | undefined {
    if (request.method !== 'POST' || !router?.stack) return undefined;
    const url = request.url!;
    const query = url.indexOf('?');
    const path = query < 0 ? url : url.slice(0, query);
    const webhook = this.webhooks.get(path);
    if (!webhook || !isPlain(webhook.address)) return undefined;
    const { onRequestHook, onResponseHook } = this.adapter as HookedAdapter;
    // Who has read the body before us may have kept it where the long way looks.
    if (onRequestHook || onResponseHook || request.readableEnded) return undefined;
    return this.isFree(webhook, path, router.stack) ? webhook.address : undefined;
  }

  private isFree(webhook: Webhook, path: string, stack: readonly Layer[]): boolean {
    const { before, layer } = webhook;
    if (!before || stack[before.length] !== layer || before.some((other, i) => other !== stack[i])) {
      const place = stack.indexOf(layer);
      webhook.before = stack.slice(0, Math.max(place, 0));
      webhook.isFree = place >= 0 && webhook.before.every((other) => this.passes(other, path));
    }
    return webhook.isFree;
  }

  private passes(layer: Layer, path: string): boolean {
    return this.harmless.has(layer) || layer.handle === this.front || !layer.match(path);
  }
}

/** Whether there is one webhook at the address, whatever the host, with nothing around its handlers. */
function isPlain({ mounts }: WebhookAddress): boolean {
  const [mount] = mounts;
  return mounts.length === 1 && mount!.hosts.length === 0 && mount!.ready?.isDirect === true;
}
