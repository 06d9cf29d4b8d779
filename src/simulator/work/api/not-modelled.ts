import { JsonAnswer, OK } from '../../server/answers.js';
import type { WorkRoute } from './work-route.js';

/**
 * A path that the simulator has no model of: the check of the token, then a success that the header `x-simulator`
 * marks.
 */
export function notModelled(_method: string, path: string): Promise<WorkRoute> {
  return Promise.resolve({
    method: 'ANY',
    path,
    handle: () => new JsonAnswer(OK, { 'x-simulator': 'unknown-path' }),
  });
}
