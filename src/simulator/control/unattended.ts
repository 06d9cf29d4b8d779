import type { ControlCall } from './control-route.js';

/**
 * Leaves a push that was begun to itself: its outcome is told by events, and a browser, which has few connections, keeps
 * none for it.
 *
 * @returns the answer to the call
 */
export function unattended({ state }: Pick<ControlCall, 'state'>, push: Promise<unknown>): { begun: true } {
  push.catch((error: unknown) => state.reportBug(error, 'a push that nobody waits for'));
  return { begun: true };
}
