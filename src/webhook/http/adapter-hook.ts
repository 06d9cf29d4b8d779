import type { VersioningOptions } from '@nestjs/common';
import { replyDetached } from '../run/detached-response.js';
import type { NestCallback } from '../run/push-handler.js';

/** Nest's HTTP adapter, as far as this package takes part in it. */
export interface HookableAdapter {
  all(path: string, callback: NestCallback): unknown;
  get(path: string, callback: NestCallback): unknown;
  post(path: string, callback: NestCallback): unknown;
  put(path: string, callback: NestCallback): unknown;
  patch(path: string, callback: NestCallback): unknown;
  delete(path: string, callback: NestCallback): unknown;
  options(path: string, callback: NestCallback): unknown;
  use(...args: unknown[]): unknown;
  reply(response: object, body: unknown, status?: number): unknown;
  applyVersionFilter(callback: NestCallback, version: unknown, options: VersioningOptions): NestCallback;
  getType(): string;
  getInstance(): unknown;
  setInstance(instance: unknown): void;
  getRequestHostname(request: unknown): string | undefined;
  beforeClose?(): unknown;
}

/** How Nest would tell versions of a route apart; kept on the callback that it made for that. */
export interface RouteVersion {
  readonly version: unknown;
  readonly options: VersioningOptions;
  /** The callback without the check of the version. */
  readonly inner: NestCallback;
}

const VERSION = Symbol('wechat:version');
const HOOKED = new WeakSet<object>();

/** The version that Nest has given a callback, where versions are told apart otherwise than by path. */
export const versionOf = (callback: NestCallback): RouteVersion | undefined =>
  (callback as { [VERSION]?: RouteVersion })[VERSION];

/** What the hook tells. */
export interface AdapterListener {
  /** Every route that Nest registers; true when it is taken over and must not be mounted. */
  route(path: string, callback: NestCallback): boolean;
  /** The application begins to close; it waits for the promise. */
  closing(): Promise<void>;
}

/**
 * Takes part in Nest's HTTP adapter before the application builds its routes: routes of webhooks are kept and
 * not mounted, and answers to detached responses go to those who made them. Everything else passes through.
 *
 * @returns false when the adapter has been hooked before
 */
export function hookAdapter(adapter: HookableAdapter, listener: AdapterListener): boolean {
  if (HOOKED.has(adapter)) return false;
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
  return true;
}

/**
 * The hosts that a callback of Nest's answers for; it must be of a controller with a host. Nest has compiled them
 * into it and keeps them nowhere else, so it is called once with a host name that notes what it is compared with and is never equal.
 */
export function hostsOf(adapter: HookableAdapter, callback: NestCallback): RegExp[] {
  const hosts: RegExp[] = [];
  const filtered = versionOf(callback)?.inner ?? callback;
  const getRequestHostname = adapter.getRequestHostname.bind(adapter);
  const listener = {
    match(host: RegExp): null {
      hosts.push(host);
      return null;
    },
  };
  adapter.getRequestHostname = () => listener as unknown as string;
  try {
    filtered({}, {}, () => undefined);
  } finally {
    adapter.getRequestHostname = getRequestHostname;
  }
  return hosts;
}
