import { checkQuotaGuardOption } from '../../conf/option-faults.js';
import type { QuotaGuardOptions } from '../conf/wechat.options.js';

/** Checks the quota guard's options; undefined where there is no guard. */
export function checkQuotaGuard(
  option: unknown,
  fault: (what: string) => void,
): QuotaGuardOptions | undefined {
  const guard: QuotaGuardOptions | undefined = checkQuotaGuardOption(
    option,
    'limits, nearAt, breaker',
    fault,
  );
  const isCount = (limit: unknown) => Number.isInteger(limit) && (limit as number) > 0;
  if (guard?.limits !== undefined && !Object.values(guard.limits).every(isCount)) {
    fault('needs limits that are whole numbers of calls a day, by path');
  }
  return guard;
}
