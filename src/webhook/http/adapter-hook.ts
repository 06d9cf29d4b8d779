import type { VersioningOptions } from '@nestjs/common';
import { replyDetached } from '../run/detached-response.js';
import type { NestCallback } from '../run/push-handler.js';

/** The methods of Nest's HTTP adapter that register routes. */
export interface AdapterRoutes {
  all(path: string, callback: NestCallback): unknown;
  get(path: string, callback: NestCallback): unknown;
  post(path: string, callback: NestCallback): unknown;
  put(path: string, callback: NestCallback): unknown;
  patch(path: string, callback: NestCallback): unknown;
  delete(path: string, callback: NestCallback): unknown;
  options(path: string, callback: NestCallback): unknown;
}

/** The part of Nest's HTTP adapter that this package uses and hooks. */
export interface HookableAdapter extends AdapterRoutes {
  use(...args: unknown[]): unknown;
  reply(response: object, body: unknown, status?: number): unknown;
  applyVersionFilter(callback: NestCallback, version: unknown, options: VersioningOptions): NestCallback;
  getType(): string;
  getInstance(): unknown;
  setInstance(instance: unknown): void;
  getRequestHostname(request: unknown): string | undefined;
  beforeClose?(): unknown;
}

/** How Nest tells the versions of a route apart; kept on the callback that it made for that. */
export interface RouteVersion {
  readonly version: unknown;
  readonly options: VersioningOptions;
  /** The callback without the check of the version. */
  readonly inner: NestCallback;
}

const VERSION = Symbol('wechat:version');
const HOOKED = new WeakSet<object>();

/** The version of a route, where versions are told apart by anything but the path. */
export const versionOf = (callback: NestCallback): RouteVersion | undefined =>
  (callback as { [VERSION]?: RouteVersion })[VERSION];

/** Whether an adapter takes part already: an application may import the module twice. */
export const isHooked = (adapter: object): boolean => HOOKED.has(adapter);

/** The adapter's own methods, bound, to be taken before it is hooked. */
export function ownRoutes(adapter: HookableAdapter): AdapterRoutes {
  return {
    all: adapter.all.bind(adapter),
    get: adapter.get.bind(adapter),
    post: adapter.post.bind(adapter),
    put: adapter.put.bind(adapter),
    patch: adapter.patch.bind(adapter),
    delete: adapter.delete.bind(adapter),
    options: adapter.options.bind(adapter),
  };
}

/** What the hook reports. */
interface AdapterListener {
  /** Called for every route that Nest registers; true when it was taken over and must not be registered. */
  route(path: string, callback: NestCallback): boolean;
  /** Called when the application begins to close; it waits for the promise. */
  closing(): Promise<void>;
}

/**
 * Takes part in Nest's HTTP adapter before the application builds its routes. Routes of webhooks are kept and not
 * registered; what Nest answers on a detached response goes to the run that made the response. Everything else passes
 * through unchanged.
 */
export function hookAdapter(adapter: HookableAdapter, listener: AdapterListener): void {
  HOOKED.add(adapter);

  for (const method of ['post', 'all'] as const) {
    const original = adapter[method].bind(adapter);
    adapter[method] = (path: string, callback: NestCallback, ...rest: unknown[]): unknown =>
      typeof callback === 'function' && rest.length === 0 && listener.route(path, callback)
        ? undefined
        : (original as (...args: unknown[]) => unknown)(path, callback, ...rest);
  }

  const reply = adapter.reply.bind(adapter);
  adapter.reply = (response, body, status) =>
    replyDetached(response, status, body) ? undefined : reply(response, body, status);

  const applyVersionFilter = adapter.applyVersionFilter.bind(adapter);
  adapter.applyVersionFilter = (callback, version, options) => {
    const filtered = applyVersionFilter(callback, version, options);
    (filtered as { [VERSION]?: RouteVersion })[VERSION] = { version, options, inner: callback };
    return filtered;
  };

  const beforeClose = adapter.beforeClose?.bind(adapter);
  adapter.beforeClose = async () => {
    await listener.closing();
    await beforeClose?.();
  };
}

/**
 * The hosts that a route answers for; its controller must have a host. Nest compiles them into the route's callback
 * and keeps them nowhere else. So the callback is called once with a fake host name, whose `match()` records each
 * pattern and matches none.
 */
export function hostsOf(adapter: HookableAdapter, callback: NestCallback): RegExp[] {
  const hosts: RegExp[] = [];
  const filtered = versionOf(callback)?.inner ?? callback;
  const getRequestHostname = adapter.getRequestHostname.bind(adapter);
  const fakeHostname = {
    match(host: RegExp): null {
      hosts.push(host);
      return null;
    },
  };
  adapter.getRequestHostname = () => fakeHostname as unknown as string;
  try {
    filtered({}, {}, () => undefined);
  } finally {
    adapter.getRequestHostname = getRequestHostname;
  }
  return hosts;
}
