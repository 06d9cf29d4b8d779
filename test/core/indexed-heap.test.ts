import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexedHeap } from '../../src/core/indexed-heap.js';

describe('IndexedHeap', () => {
  it('gives the items in the order in which they are due, whatever was moved and removed before', () => {
    const change = fc.record({ item: fc.nat(30), due: fc.option(fc.integer()) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
        const heap = new IndexedHeap<number>();
        const expected = new Map<number, number>();
        for (const { item, due } of changes) {
          const wasThere = expected.has(item);
          const removed = due === null ? heap.delete(item) : (heap.set(item, due), wasThere);
          if (due === null) expected.delete(item);
          else expected.set(item, due);
          expect(removed).toBe(wasThere);
          expect(heap.size).toBe(expected.size);
        }
        const given: number[] = [];
        for (let top = heap.peek(); top !== undefined; top = heap.peek()) {
          expect(top.due).toBe(expected.get(top.item));
          given.push(top.due);
          heap.delete(top.item);
          expect(heap.has(top.item)).toBe(false);
        }
        expect(given).toEqual([...expected.values()].sort((a, b) => a - b));
      }),
    );
  });
});
