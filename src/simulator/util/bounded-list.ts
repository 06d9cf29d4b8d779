/** A list that forgets its oldest entries beyond `limit`. */
export class BoundedList<T> {
  private entries: T[] = [];

  constructor(readonly limit: number) {}

  push(entry: T): void {
    this.entries.push(entry);
    // Cut in batches: shifting one by one would cost the length of the list each time.
    if (this.entries.length >= this.limit * 2) this.entries = this.entries.slice(-this.limit);
  }

  all(): T[] {
    return this.entries.slice(-this.limit);
  }

  clear(): void {
    this.entries = [];
  }
}
