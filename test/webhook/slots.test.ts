import { expect, it } from 'vitest';
import { Slots } from '../../src/webhook/slots.js';

const newSlots = (limit: number, queue: number) =>
  new Slots<() => void | Promise<void>>(limit, queue, (task) => task());

it('WH-49 runs ten thousand waiting handlers that have their reply at once, however deep the queue', async () => {
  const slots = newSlots(1, 10_000);
  let finish = (): void => undefined;
  let ran = 0;
  slots.take(() => new Promise<void>((resolve) => (finish = resolve)));
  for (let i = 0; i < 10_000; i++) expect(slots.take(() => void ran++)).toBe(true);
  expect(slots.take(() => undefined)).toBe(false);
  finish();
  await new Promise((resolve) => setImmediate(resolve));
  expect([ran, slots.busy]).toEqual([10_000, 0]);
});

it('WH-49 never runs more tasks at a time than there are slots', async () => {
  const slots = newSlots(3, 100);
  let most = 0;
  const task = async () => {
    most = Math.max(most, slots.busy);
    await new Promise((resolve) => setImmediate(resolve));
  };
  for (let i = 0; i < 50; i++)
    slots.take(i % 3 === 0 ? () => void (most = Math.max(most, slots.busy)) : task);
  while (slots.busy > 0) await new Promise((resolve) => setImmediate(resolve));
  expect(most).toBe(3);
});
