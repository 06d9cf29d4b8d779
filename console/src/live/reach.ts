import { computed } from '@preact/signals';
import { account } from './choice.js';
import { wire } from './simulator.js';

/** Whether the application took the last push, as far as a connection goes. */
export interface Reach {
  reached: boolean;
  /** The verdict of the last push. */
  why: string;
}

/** How the last push to the chosen account went; nothing before the first. A slow answer is an answer. */
export const reach = computed<Reach | undefined>(() => {
  const last = wire.value.findLast(
    ({ direction, appId }) => direction === 'push' && appId === account.value?.appId,
  );
  if (!last) return undefined;
  const here = account.value?.webhookUrl;
  const moved = last.url !== undefined && here !== undefined && !here.startsWith(last.url);
  if (moved) return undefined;
  const reached = last.status !== 0 || last.verdict === 'timeout';
  return { reached, why: last.verdict };
});
