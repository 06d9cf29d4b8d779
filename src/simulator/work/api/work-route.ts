import type { Answer } from '../../server/answers.js';
import type { WorkCall } from './work-call.js';

/** One path of WeCom and what it does. */
export interface WorkRoute {
  /** Any other method is refused with 43001 or 43002. */
  readonly method: 'GET' | 'POST' | 'ANY';
  /** As WeCom has it, without `/qyapi`. */
  readonly path: string;
  /** Which token it takes: the application's (default), the suite's, the provider's, or none. */
  readonly token?: 'app' | 'suite' | 'provider' | 'none';
  /** Which counter a call adds to. Default `apiCalls`. */
  readonly counter?: 'ticketRequests';
  readonly handle: (call: WorkCall) => Answer | Promise<Answer>;
}
