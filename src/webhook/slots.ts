import type { MaybePromise } from './push-log.js';

/** Must not throw, nor reject. */
type Task = () => MaybePromise<void>;

/** Lets a number of tasks run at the same time and makes the others wait their turn, up to a limit. */
export class Slots {
  private running = 0;
  private readonly waiting: Task[] = [];

  constructor(
    private readonly limit: number,
    private readonly queue: number,
  ) {}

  get busy(): number {
    return this.running;
  }

  /** Starts the task now or in its turn; false when too many are waiting. */
  take(task: Task): boolean {
    if (this.running < this.limit) this.start(task);
    else if (this.waiting.length < this.queue) this.waiting.push(task);
    else return false;
    return true;
  }

  /** Starts a task, and those that wait, until one takes its time: a loop, since ten thousand may wait. */
  private start(first: Task): void {
    for (let task: Task | undefined = first; task; task = this.waiting.shift()) {
      this.running++;
      const result = task();
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
    if (next) this.start(next);
  }
}
