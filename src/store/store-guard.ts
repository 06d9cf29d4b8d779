import type { WechatClock } from '../core/clock.js';
import type { WechatEvents } from '../observe/wechat.events.js';
import { WechatError } from '../core/wechat.errors.js';

const OPERATION_TIMEOUT_MS = 250;
const FAILURES_TO_OPEN = 3;
const OPEN_MS = 5000;
/** How client libraries call a refusal that Redis itself answered with. */
const REPLY_ERRORS = new Set(['ErrorReply', 'SimpleError', 'BlobError', 'ReplyError']);

/** A store gave no answer: it failed, took too long, or is left alone for a while because it did so before. */
export class WechatStoreError extends WechatError {
  readonly code = 'WECHAT_STORE';
}

/**
 * Stands between callers and a store. An operation gets 250 ms unless told otherwise; after three failures in a row the store is left
 * alone for five seconds, then asked by one caller at a time until it answers again. So a store that is down or
 * hangs costs its callers next to nothing.
 */
export class StoreGuard {
  private failures = 0;
  private closedUntil = 0;
  private probing = false;

  constructor(
    /** How the store is called in events: never its URL, which may hold a password. */
    readonly name: string,
    private readonly clock: WechatClock,
    private readonly events: WechatEvents,
    /** Awaited before the first operation: a connection that is being made. It must come to an end by itself. */
    private ready?: Promise<unknown>,
    private readonly timeoutMs = OPERATION_TIMEOUT_MS,
  ) {}

  /** Whether the store is left alone at the moment. */
  get degraded(): boolean {
    return this.failures >= FAILURES_TO_OPEN;
  }

  /** @throws {WechatStoreError} where the operation failed, took too long or was not tried. */
  async run<T>(operation: () => Promise<T>): Promise<T> {
    if (this.ready !== undefined) {
      await this.ready;
      this.ready = undefined;
    }
    const open = this.degraded;
    if (open && (this.probing || this.clock.monotonic() < this.closedUntil)) {
      throw new WechatStoreError(
        `The store "${this.name}" is out of reach; it is tried again within seconds.`,
      );
    }
    if (open) this.probing = true;
    try {
      const result = await this.inTime(operation);
      this.succeeded();
      return result;
    } catch (error) {
      const failure = storeError(this.name, error);
      this.failed(failure);
      throw failure;
    } finally {
      if (open) this.probing = false;
    }
  }

  private async inTime<T>(operation: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const timer = this.clock.setTimeout(() => {
        // Where this very process was held up, the answer may have come and not been read yet: reading comes first.
        setImmediate(() => setImmediate(() => reject(timedOut(this.name, this.timeoutMs))));
      }, this.timeoutMs);
      // A store of the user's may throw before it gives a promise.
      Promise.resolve()
        .then(operation)
        .then(resolve, reject)
        .finally(() => timer.clear());
    });
  }

  private succeeded(): void {
    const wasDegraded = this.degraded;
    this.failures = 0;
    if (wasDegraded) this.events.emit('store.recovered', { store: this.name });
  }

  private failed(error: Error): void {
    this.failures += 1;
    if (this.failures < FAILURES_TO_OPEN) return;
    this.closedUntil = this.clock.monotonic() + OPEN_MS;
    if (this.failures === FAILURES_TO_OPEN) this.events.emit('store.degraded', { store: this.name, error });
  }
}

function timedOut(name: string, timeoutMs: number): WechatStoreError {
  return new WechatStoreError(`The store "${name}" gave no answer in ${timeoutMs} ms.`);
}

/** Names the fault without its text: a driver's message may hold the URL with its password. */
function storeError(name: string, error: unknown): WechatStoreError {
  if (error instanceof WechatStoreError) return error;
  return new WechatStoreError(`The store "${name}" failed: ${faultOf(error)}.`);
}

/** A code like ECONNREFUSED or EACCES, what kind of refusal Redis answered with, or else the error's kind. */
function faultOf(error: unknown): string {
  const { code, name, message } = (error ?? {}) as { code?: unknown; name?: unknown; message?: unknown };
  const kinds = [name, (error as object | undefined)?.constructor?.name];
  // Only a reply of the server's begins with a word of Redis's own: NOAUTH, READONLY, OOM.
  const isReply = kinds.some((kind) => typeof kind === 'string' && REPLY_ERRORS.has(kind));
  const word =
    isReply && typeof message === 'string' ? /^[A-Z][A-Z0-9]{1,29}\b/.exec(message)?.[0] : undefined;
  const isName = (text: unknown): text is string =>
    typeof text === 'string' && text !== 'Error' && /^\w{1,60}$/.test(text);
  return [code, word, ...kinds].find(isName) ?? 'unknown fault';
}
