import { setTimeout as sleep } from 'node:timers/promises';
/** Waits until a condition is true. Throws after five seconds. */
export async function eventually(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 5000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('the condition did not come true within 5 s');
    await sleep(10);
  }
}
