import { BreakerOpenError, BreakerTimeoutError, CircuitBreaker } from '../core/breaker.js';
import type { WechatClock } from '../core/clock.js';
import type { WechatEvents } from '../observe/wechat.events.js';
import { sentenceOf, toStoreFault } from './store-fault.js';
import { WechatStoreError } from './store.errors.js';

const OPERATION_TIMEOUT_MS = 250;

/**
 * What is asked of a store. Each is judged apart, since a store can answer reads and refuse the rest: it is full, it
 * is a read-only replica, or its user may not run a command.
 */
type StorePart = 'reads' | 'writes' | 'leases';

/**
 * Stands between callers and a store: a time limit of 250 ms for each operation unless told otherwise, one circuit
 * breaker for the connection, and one for each {@link StorePart}. So a store that is down or hangs costs its callers
 * next to nothing, and reads that work do not hide writes that fail.
 */
export class StoreGuard {
  private readonly connection: CircuitBreaker;
  private readonly parts: Readonly<Record<StorePart, CircuitBreaker>>;
  private ready: Promise<unknown> | undefined;

  constructor(
    /** The store's name in events and errors; never its URL, which may hold a password. */
    readonly name: string,
    clock: WechatClock,
    private readonly events: WechatEvents,
    /** Awaited before the first operation: a connection that is being made. It must come to an end by itself. */
    ready?: Promise<unknown>,
    timeoutMs = OPERATION_TIMEOUT_MS,
  ) {
    this.ready = ready;
    this.connection = new CircuitBreaker({
      clock,
      timeoutMs,
      judge: (error) => {
        if (error instanceof BreakerOpenError) return 'neutral';
        return toStoreFault(error).kind === 'no answer' ? 'failure' : 'success';
      },
      onOpen: (error) => events.emit('store.degraded', { store: name, error: this.asStoreError(error) }),
      onClose: () => events.emit('store.recovered', { store: name }),
    });
    const part = (what: StorePart): CircuitBreaker =>
      new CircuitBreaker({
        clock,
        judge: (error) => {
          const { kind } = toStoreFault(error);
          if (kind === 'no answer') return 'neutral';
          return kind === 'refused' ? 'refusal' : 'failure';
        },
        onOpen: (error) =>
          events.emit('store.degraded', { store: name, part: what, error: this.asStoreError(error) }),
        onClose: () => events.emit('store.recovered', { store: name, part: what }),
      });
    this.parts = { reads: part('reads'), writes: part('writes'), leases: part('leases') };
  }

  /** Whether the store, or a part of it, fails at the moment. */
  get degraded(): boolean {
    return this.connection.isOpen || Object.values(this.parts).some(({ isOpen }) => isOpen);
  }

  /** Whether one part fails at the moment, although the store answers. */
  isRefused(part: StorePart): boolean {
    return this.parts[part].isOpen;
  }

  /**
   * Runs one operation.
   *
   * @throws {WechatStoreError} where the operation failed, took too long or was not tried.
   */
  async run<T>(operation: () => Promise<T>, part: StorePart = 'reads'): Promise<T> {
    if (this.ready !== undefined) {
      await this.ready;
      this.ready = undefined;
    }
    try {
      return await this.connection.run(() => this.parts[part].run(operation));
    } catch (error) {
      throw this.asStoreError(error);
    }
  }

  private asStoreError(error: unknown): WechatStoreError {
    if (error instanceof WechatStoreError) return error;
    if (error instanceof BreakerOpenError) {
      const why = sentenceOf(toStoreFault(error.reason));
      return new WechatStoreError(
        `The store "${this.name}" is left alone for a moment, because it failed: ${why}`,
      );
    }
    if (error instanceof BreakerTimeoutError) {
      return new WechatStoreError(`The store "${this.name}" gave no answer in ${error.timeoutMs} ms.`);
    }
    return new WechatStoreError(`The store "${this.name}" failed: ${sentenceOf(toStoreFault(error))}`);
  }
}
