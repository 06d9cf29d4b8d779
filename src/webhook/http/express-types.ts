import type { IncomingMessage } from 'node:http';

// What is used of Express, which is not ours to depend on.

/** A request on Express. */
export type ExpressRequest = IncomingMessage & { rawBody?: unknown; body?: unknown; originalUrl?: string };

/** A middleware or route in a router. */
export interface Layer {
  readonly handle: unknown;
  /** Only a route's layer has one. */
  readonly route?: { readonly methods?: Readonly<Record<string, boolean | undefined>> };
  match(path: string): unknown;
}

/** Express's router. */
export interface Router {
  readonly stack?: Layer[];
}
