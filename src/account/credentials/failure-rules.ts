import type { FailureRules } from '../../core/credential/credential-kind.js';
import { apiFailures } from '../../credential/sources/api-failures.js';

/** Refusals that only a person can mend: wrong secret, address not on the white list, account not allowed. */
const PERMANENT = new Set<number | string>([
  40002, 40013, 40125, 40164, 40243, 41002, 41004, 43002, 48001, 50004, 50007, 89501, 89503, 89506, 89507,
]);
const QUOTA = new Set<number | string>([45009, 45011]);
const SYSTEM_BUSY = -1;

/** How failures at the token and ticket endpoints of an Official Account or Mini Program are understood. */
export const accountFailures: FailureRules = apiFailures(({ errcode, class: kind }) => {
  // At the token endpoints 40001 speaks of the secret; at the ticket endpoint of the token, which is renewed there.
  if (PERMANENT.has(errcode) || kind === 'credential') return 'permanent';
  if (errcode === SYSTEM_BUSY) return 'busy';
  return QUOTA.has(errcode) ? 'quota' : 'transient';
});
