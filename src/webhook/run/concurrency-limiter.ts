import type { MaybePromise } from '../../core/maybe-promise.js';

/** Works on a limited number of items at the same time; further ones wait in a queue of limited length. */
export class ConcurrencyLimiter<T> {
  private running = 0;
  private readonly queue: T[] = [];

  /** @param work must not throw, nor reject */
  constructor(
    private readonly limit: number,
    private readonly queueLimit: number,
    private readonly work: (item: T) => MaybePromise<void>,
  ) {}

  /** How many items are being worked on. */
  get active(): number {
    return this.running;
  }

  /** Starts the item, or queues it; false when the queue is full. */
  take(item: T): boolean {
    if (this.running < this.limit) this.start(item);
    else if (this.queue.length < this.queueLimit) this.queue.push(item);
    else return false;
    return true;
  }

  /** Empties the queue and returns what was in it. */
  clear(): T[] {
    return this.queue.splice(0);
  }

  /** Starts an item, and queued ones after it until one is asynchronous. A loop: the queue may hold ten thousand. */
  private start(first: T): void {
    for (let item: T | undefined = first; item !== undefined; item = this.queue.shift()) {
      this.running++;
      const result = this.work(item);
      if (result instanceof Promise) {
        void this.await(result);
        return;
      }
      this.running--;
    }
  }

  private async await(result: Promise<void>): Promise<void> {
    await result;
    this.running--;
    const next = this.queue.shift();
    if (next !== undefined) this.start(next);
  }
}
