import { expect, it } from 'vitest';
import { ConcurrencyLimiter } from '../../src/webhook/run/concurrency-limiter.js';

const newSlots = (limit: number, queue: number) =>
  new ConcurrencyLimiter<() => void | Promise<void>>(limit, queue, (task) => task());

// WH-49
it('runs ten thousand queued handlers that reply at once without overflowing the stack', async () => {
  const slots = newSlots(1, 10_000);
  let finish = (): void => undefined;
  let ran = 0;
  slots.take(() => new Promise<void>((resolve) => (finish = resolve)));
  for (let i = 0; i < 10_000; i++) expect(slots.take(() => void ran++)).toBe(true);
  expect(slots.take(() => undefined)).toBe(false);
  finish();
  await new Promise((resolve) => setImmediate(resolve));
  expect([ran, slots.active]).toEqual([10_000, 0]);
});

// WH-49
it('never runs more tasks at a time than the limit', async () => {
  const slots = newSlots(3, 100);
  let most = 0;
  const task = async () => {
    most = Math.max(most, slots.active);
    await new Promise((resolve) => setImmediate(resolve));
  };
  for (let i = 0; i < 50; i++)
    slots.take(i % 3 === 0 ? () => void (most = Math.max(most, slots.active)) : task);
  while (slots.active > 0) await new Promise((resolve) => setImmediate(resolve));
  expect(most).toBe(3);
});
