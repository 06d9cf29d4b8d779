import type { MaybePromise } from '../dedup/dedup-store.js';

/** Lets a number of items be worked on at the same time and makes the others wait their turn, up to a limit. */
export class ConcurrencyLimiter<T> {
  private running = 0;
  private readonly waiting: T[] = [];

  /** @param work must not throw, nor reject */
  constructor(
    private readonly limit: number,
    private readonly queue: number,
    private readonly work: (item: T) => MaybePromise<void>,
  ) {}

  get busy(): number {
    return this.running;
  }

  /** Begins with the item now or in its turn; false when too many are waiting. */
  take(item: T): boolean {
    if (this.running < this.limit) this.start(item);
    else if (this.waiting.length < this.queue) this.waiting.push(item);
    else return false;
    return true;
  }

  /** Begins with an item, and with those that wait, until one takes its time: a loop, since ten thousand may wait. */
  private start(first: T): void {
    for (let item: T | undefined = first; item !== undefined; item = this.waiting.shift()) {
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
    const next = this.waiting.shift();
    if (next !== undefined) this.start(next);
  }
}
