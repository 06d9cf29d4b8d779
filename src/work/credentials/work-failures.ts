import type { FailureRules } from '../../core/credential/credential-kind.js';
import { apiFailures } from '../../credential/sources/api-failures.js';

/**
 * Refusals that only a person can mend: wrong secret or corp, address not trusted, application disabled, corp gone.
 * 40085 (dead suite ticket) is not one of them: the next ticket comes in ten minutes.
 */
const PERMANENT = new Set<number | string>([
  40001, 40013, 40080, 40083, 40084, 40091, 41002, 41004, 45031, 48002, 50003, 50006, 60020, 301007,
]);
const QUOTA = new Set<number | string>([45009, 45033]);
const SYSTEM_BUSY = -1;

/** How failures at the credential endpoints of WeCom are understood. */
export const workFailures: FailureRules = apiFailures(({ errcode }) => {
  if (PERMANENT.has(errcode)) return 'permanent';
  if (errcode === SYSTEM_BUSY) return 'busy';
  return QUOTA.has(errcode) ? 'quota' : 'transient';
});
