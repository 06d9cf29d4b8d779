import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refusal.js';

// The part of Express that is used here. Express is a dependency of the application, not of this package.

/** The body that was read before the application's middleware. */
export const BODY = Symbol('wechat:body');
/** Why the request will be refused when it gets to its webhook. */
export const REFUSED = Symbol('wechat:refused');

/** A request on Express. */
export type ExpressRequest = IncomingMessage & {
  rawBody?: unknown;
  body?: unknown;
  originalUrl?: string;
  [BODY]?: Buffer;
  [REFUSED]?: Refusal;
};

/** A middleware or a route in a router. */
export interface Layer {
  handle: unknown;
  /** Only a route's layer has one. */
  readonly route?: { readonly methods?: Readonly<Record<string, boolean | undefined>> };
  match(path: string): unknown;
}

/** Express's router. */
export interface Router {
  readonly stack?: Layer[];
}
