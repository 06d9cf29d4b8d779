import type { MaybePromise } from './push-log.js';

/** Lets a number of tasks run at the same time and makes the others wait their turn, up to a limit. */
export class Slots {
  private running = 0;
  private readonly waiting: (() => MaybePromise<void>)[] = [];

  constructor(
    private readonly limit: number,
    private readonly queue: number,
  ) {}

  get busy(): number {
    return this.running;
  }

  /** Starts the task, which must not throw, now or in its turn; false when too many are waiting. */
  take(task: () => MaybePromise<void>): boolean {
    if (this.running < this.limit) this.start(task);
    else if (this.waiting.length < this.queue) this.waiting.push(task);
    else return false;
    return true;
  }

  private start(task: () => MaybePromise<void>): void {
    this.running++;
    const result = task();
    if (result instanceof Promise) void this.await(result);
    else this.end();
  }

  private async await(result: Promise<void>): Promise<void> {
    await result;
    this.end();
  }

  private end(): void {
    this.running--;
    const next = this.waiting.shift();
    if (next) this.start(next);
  }
}
