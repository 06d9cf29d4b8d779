import { subscribe } from 'node:diagnostics_channel';

/** What undici publishes about a request, as far as it is used here. */
interface PublishedRequest {
  readonly origin: unknown;
  readonly path: unknown;
  readonly method: unknown;
}

/** Requests that are under way, by method and URL. Several may be equal. */
const underWay = new Map<string, Set<SendWatch>>();
let subscribed = false;

/**
 * Tells whether `fetch` has begun to send a request, or still waits for a connection. `fetch` itself does not say
 * so, but undici, which implements it in Node, publishes it on two diagnostics channels (the same ones that
 * OpenTelemetry uses). With another implementation nothing is published, and then nothing is known.
 *
 * Equal requests cannot be told apart. As soon as one of them is sent, all of them count as sent: taking an unsent
 * request for a sent one costs a retry, the opposite could do something twice.
 */
export class SendWatch {
  private created = false;
  private sent = false;
  private readonly key: string | undefined;

  constructor(method: string, url: string) {
    subscribeOnce();
    this.key = keyOf(method, url);
    if (this.key === undefined) return;
    const equal = underWay.get(this.key);
    if (equal) equal.add(this);
    else underWay.set(this.key, new Set([this]));
  }

  /** True if it is certain that no byte of the request has left this process. */
  get isUnsent(): boolean {
    return this.created && !this.sent;
  }

  /** Stops watching. What is known by then stays known. */
  end(): void {
    if (this.key === undefined) return;
    const equal = underWay.get(this.key);
    if (equal?.delete(this) && equal.size === 0) underWay.delete(this.key);
  }

  /** undici has accepted the request; it may still wait for a connection. */
  noteCreated(): void {
    this.created = true;
  }

  /** The request line and the headers are being written. */
  noteSent(): void {
    this.sent = true;
  }
}

function subscribeOnce(): void {
  if (subscribed) return;
  subscribed = true;
  subscribe('undici:request:create', (message) => {
    for (const watch of watchesOf(message)) watch.noteCreated();
  });
  subscribe('undici:client:sendHeaders', (message) => {
    for (const watch of watchesOf(message)) watch.noteSent();
  });
}

function watchesOf(message: unknown): Iterable<SendWatch> {
  if (underWay.size === 0) return [];
  const { request } = message as { request?: PublishedRequest };
  return underWay.get(`${String(request?.method)} ${String(request?.origin)}${String(request?.path)}`) ?? [];
}

/** The key by which undici's request is recognised: `fetch` sends the URL as the `URL` class writes it. */
function keyOf(method: string, url: string): string | undefined {
  try {
    const { origin, pathname, search } = new URL(url);
    return `${method} ${origin}${pathname}${search}`;
  } catch {
    return undefined;
  }
}
