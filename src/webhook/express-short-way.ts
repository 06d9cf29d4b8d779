import type { ServerResponse } from 'node:http';
import type { HookableAdapter } from './adapter-hook.js';
import type { ExpressRequest, Layer, Router } from './express-types.js';
import type { WebhookAddress } from './webhook-routes.js';

type Handle = (request: ExpressRequest, response: ServerResponse, callback?: unknown) => unknown;
interface Application {
  handle: Handle;
  readonly router?: Router;
}
type HookedAdapter = HookableAdapter & { onRequestHook?: unknown; onResponseHook?: unknown };

/** Body parsers of Express, which pass on a request whose body has been read. Nest knows its own by name, too. */
const PARSERS = new Set(['jsonParser', 'urlencodedParser', 'textParser', 'rawParser']);

/**
 * The short way to a webhook on Express: straight from Node's request, past Express, which takes longer than all
 * the rest of a push for changing the prototypes of request and response and walking through its layers.
 *
 * It is taken only where nobody can tell: nothing but Nest's own body parsers stands before the webhook, and none
 * of its handlers has anything around it that would see the request. Whoever adds a middleware, by `app.use()` or
 * in a module, a guard or a hook, gets every push the long way.
 */
export class ExpressShortWay {
  /** Each webhook that is written as it is asked for, with its layer in the router. */
  private readonly webhooks = new Map<string, { address: WebhookAddress; layer: Layer }>();
  /** The layer that Nest's adapter adds for its hooks. */
  private readonly hooks: Layer | undefined;
  /** The paths to which the way was free when the router had `layers` layers. */
  private free = new Set<string>();
  private layers = 0;

  /**
   * @param front the layer of the webhooks' own that comes before all others
   * @param take receives a push
   */
  constructor(
    private readonly adapter: HookableAdapter,
    private readonly front: (...args: never[]) => unknown,
    take: (address: WebhookAddress, request: ExpressRequest, response: ServerResponse) => void,
  ) {
    const application = adapter.getInstance() as Application;
    const stack = application.router?.stack ?? [];
    const hasHooks = Object.hasOwn(Object.getPrototypeOf(adapter) as object, 'setOnRequestHook');
    if (hasHooks && stack.length === 1) [this.hooks] = stack;
    const handle = application.handle.bind(application);
    application.handle = (request, response, callback) => {
      // With a callback the application is a part of another one.
      const address = callback === undefined ? this.addressOf(request, application.router) : undefined;
      return address ? take(address, request, response) : handle(request, response, callback);
    };
  }

  add(address: WebhookAddress, layer: Layer): void {
    const written = /^[\w/~.-]+$/.test(address.path);
    if (written && !address.version) this.webhooks.set(address.path, { address, layer });
  }

  private addressOf(request: ExpressRequest, router: Router | undefined): WebhookAddress | undefined {
    if (request.method !== 'POST' || !router?.stack) return undefined;
    const url = request.url!;
    const query = url.indexOf('?');
    const path = query < 0 ? url : url.slice(0, query);
    const webhook = this.webhooks.get(path);
    if (!webhook || !isPlain(webhook.address)) return undefined;
    const { onRequestHook, onResponseHook } = this.adapter as HookedAdapter;
    if (onRequestHook || onResponseHook) return undefined;
    if (router.stack.length !== this.layers) this.lookAgain(router.stack);
    return this.free.has(path) ? webhook.address : undefined;
  }

  private lookAgain(stack: readonly Layer[]): void {
    this.layers = stack.length;
    this.free = new Set();
    for (const [path, { layer }] of this.webhooks) {
      const before = stack.slice(0, stack.indexOf(layer));
      if (stack.includes(layer) && before.every((other) => this.passes(other, path))) this.free.add(path);
    }
  }

  /** Whether a layer has nothing to do with a push. */
  private passes(layer: Layer, path: string): boolean {
    if (layer === this.hooks || layer.handle === this.front) return true;
    return PARSERS.has(layer.handle.name) || !layer.match(path);
  }
}

/** Whether there is one webhook at the address, whatever the host, with nothing around its handlers. */
function isPlain({ mounts }: WebhookAddress): boolean {
  const [mount] = mounts;
  return mounts.length === 1 && mount!.hosts.length === 0 && mount!.ready?.isDirect === true;
}
