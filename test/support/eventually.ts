import { setTimeout as sleep } from 'node:timers/promises';
/** Waits until a condition is true. Throws when it is not true in time. */
export async function eventually(
  condition: () => boolean | Promise<boolean>,
  withinMs = 5000,
): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`the condition did not come true within ${withinMs / 1000} s`);
    await sleep(10);
  }
}
