export const CONNECT_TIMEOUT_MS = 1000;
/** A connection on which nothing comes back in this time is dead, whatever TCP thinks. */
const SILENCE_TIMEOUT_MS = 10_000;
const PING_MS = 4000;
const RECONNECT_FIRST_MS = 50;
const RECONNECT_MAX_MS = 2000;

/** How long to wait before the n-th attempt to connect again, in milliseconds. */
export function reconnectDelayMs(retries: number): number {
  const ceiling = Math.min(RECONNECT_MAX_MS, RECONNECT_FIRST_MS * 2 ** Math.min(retries, 10));
  // Many processes lose their connection in the same moment; they must not all come back in one.
  return ceiling * (0.5 + Math.random() / 2);
}

/** Options under which a client fails quickly rather than waits, and connects again for ever. */
export function connectionOptions() {
  return {
    disableOfflineQueue: true,
    pingInterval: PING_MS,
    socket: {
      connectTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: SILENCE_TIMEOUT_MS,
      reconnectStrategy: reconnectDelayMs,
    },
  };
}
