import { interleaved } from './rounds.js';
import { startChild } from './child.js';

/**
 * Starts a process for each variant, the words of which are its arguments, in turn, round after round, and gives what each said when it was ready.
 * @returns {Promise<Map<string, object[]>>} by variant
 */
export function readyReports(script, variants, rounds, options = {}) {
  return interleaved(
    variants.map((name) => ({ name })),
    rounds,
    async ({ name }) => {
      const child = await startChild(script, { args: name.split(' '), ...options });
      await child.stop();
      return child.ready;
    },
  );
}
