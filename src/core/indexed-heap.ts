/**
 * A binary heap that keeps the item that is due first on top, and can move or remove any item in O(log n). It
 * remembers the place of each item itself.
 */
export class IndexedHeap<T> {
  private readonly entries: { readonly item: T; due: number }[] = [];
  private readonly places = new Map<T, number>();

  get size(): number {
    return this.entries.length;
  }

  /** The item that is due first, with its time. */
  peek(): { readonly item: T; readonly due: number } | undefined {
    return this.entries[0];
  }

  has(item: T): boolean {
    return this.places.has(item);
  }

  /** Adds an item, or moves it to another time. */
  set(item: T, due: number): void {
    let place = this.places.get(item);
    if (place === undefined) {
      place = this.entries.push({ item, due }) - 1;
      this.places.set(item, place);
    } else {
      this.entries[place]!.due = due;
    }
    this.sink(this.rise(place));
  }

  /** Removes an item; tells whether it was there. */
  delete(item: T): boolean {
    const place = this.places.get(item);
    if (place === undefined) return false;
    const last = this.entries.pop()!;
    this.places.delete(item);
    if (last.item !== item) {
      this.entries[place] = last;
      this.places.set(last.item, place);
      this.sink(this.rise(place));
    }
    return true;
  }

  private rise(place: number): number {
    const { entries } = this;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (entries[parent]!.due <= entries[place]!.due) break;
      this.swap(place, parent);
      place = parent;
    }
    return place;
  }

  private sink(place: number): void {
    const { entries } = this;
    for (;;) {
      let first = place;
      for (const child of [2 * place + 1, 2 * place + 2]) {
        if (child < entries.length && entries[child]!.due < entries[first]!.due) first = child;
      }
      if (first === place) return;
      this.swap(place, first);
      place = first;
    }
  }

  private swap(a: number, b: number): void {
    const { entries } = this;
    const one = entries[a]!;
    const other = entries[b]!;
    entries[a] = other;
    entries[b] = one;
    this.places.set(other.item, a);
    this.places.set(one.item, b);
  }
}
