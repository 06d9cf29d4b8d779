import { createSecureContext } from 'node:tls';
import { FetchHttp } from './fetch-http.js';
import type { WechatHttp } from './wechat-http.js';

/** How often the process is checked for being idle, in milliseconds. */
const LOOK_MS = 50;
/** A timer that comes this late was kept waiting by other work. */
const BUSY_MS = 20;
/** After so many looks the process is as idle as it will be. */
const LOOKS = 20;

/**
 * Loads what the first request needs at the first idle moment, so that the first caller does not wait for it: Node
 * reads and compiles its `fetch`, and the root certificates for TLS, when they are first used. Other transports than
 * {@link FetchHttp} on Node's own `fetch` are left alone.
 *
 * @returns ends the wait for an idle moment
 */
export function preloadWhenIdle(http: WechatHttp): () => void {
  if (!(http instanceof FetchHttp) || !http.usesPlatformFetch) return () => undefined;
  let timer: NodeJS.Timeout;
  let looks = 0;
  const look = (): void => {
    const due = performance.now() + LOOK_MS;
    timer = setTimeout(() => {
      const isBusy = performance.now() - due > BUSY_MS;
      if (isBusy && ++looks < LOOKS) look();
      else void preload();
    }, LOOK_MS).unref();
  };
  look();
  return () => clearTimeout(timer);
}

/**
 * Uses every part of `fetch` but `fetch` itself: a test may have put its own in its place, which counts the calls.
 * What cannot be loaded shows with the first request.
 */
async function preload(): Promise<void> {
  try {
    createSecureContext();
    const { signal } = new AbortController();
    void new Request('http://localhost/', { method: 'POST', body: '{}', headers: { accept: '*/*' }, signal });
    await new Response('{}').arrayBuffer();
  } catch {
    // See above.
  }
}
