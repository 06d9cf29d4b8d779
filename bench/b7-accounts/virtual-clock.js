/** A clock that stands until it is moved, and that counts the timers which are set on it. */
export class VirtualClock {
  #now = 1_800_000_000_000;
  #timers = new Set();
  mostTimers = 0;

  now() {
    return this.#now;
  }

  monotonic() {
    return this.#now;
  }

  setTimeout(callback, milliseconds) {
    const timer = { callback, due: this.#now + Math.max(0, milliseconds) };
    this.#timers.add(timer);
    this.mostTimers = Math.max(this.mostTimers, this.#timers.size);
    return { clear: () => this.#timers.delete(timer) };
  }

  get timers() {
    return this.#timers.size;
  }

  /** Lets time pass from timer to timer; between two of them everything that waits for nothing else is done. */
  async advance(milliseconds) {
    const end = this.#now + milliseconds;
    for (;;) {
      await new Promise(setImmediate);
      const next = [...this.#timers].sort((a, b) => a.due - b.due)[0];
      if (!next || next.due > end) break;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.due);
      next.callback();
    }
    this.#now = end;
  }
}
