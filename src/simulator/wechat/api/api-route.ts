import type { Answer } from '../../server/answers.js';
import type { ApiCall } from './api-call.js';

/** One WeChat path and what it does. */
export interface ApiRoute {
  /** Any other method is refused with 43001 or 43002. */
  readonly method: 'GET' | 'POST' | 'ANY';
  readonly path: string;
  /**
   * Whose token a call needs: an account's or that of a platform which acts for it (`token`, the default), of a platform
   * which acts for an account (`authorizer`), of a platform itself (`platform`), of either. `none`: it checks for itself.
   */
  readonly access?: 'token' | 'authorizer' | 'platform' | 'either' | 'none';
  /** Which counter a call adds to. Default `apiCalls`. */
  readonly counter?: 'tokenRequests' | 'stableTokenRequests' | 'ticketRequests';
  /**
   * Where the simulator does not play the path: the answer is a sample of its type, or a bare success where that is not
   * known, or the path is none of WeChat's.
   */
  readonly mark?: 'sample' | 'not-modelled' | 'unknown-path';
  /** Which AppID a call names, for paths that carry no token. */
  readonly appId?: (call: ApiCall) => string;
  readonly handle: (call: ApiCall) => Answer | Promise<Answer>;
}
