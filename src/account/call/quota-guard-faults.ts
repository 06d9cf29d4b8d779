import type { QuotaGuardOptions } from '../conf/wechat.options.js';

/** Checks the quota guard's options; `true` is all of its defaults, false or nothing is no guard. */
export function checkQuotaGuard(
  option: unknown,
  fault: (what: string) => void,
): QuotaGuardOptions | undefined {
  if (option === undefined || option === false) return undefined;
  if (option === true) return {};
  if (typeof option !== 'object' || option === null) {
    fault('must be true, or { limits, nearAt, breaker }');
    return undefined;
  }
  const { limits, nearAt = 1, breaker = false } = option as QuotaGuardOptions;
  const isCount = (limit: unknown) => Number.isInteger(limit) && (limit as number) > 0;
  if (limits !== undefined && !Object.values(limits).every(isCount)) {
    fault('needs limits that are whole numbers of calls a day, by path');
  }
  if (!(nearAt > 0 && nearAt <= 1)) fault('needs nearAt above 0 and at most 1');
  if (typeof breaker !== 'boolean') fault('needs breaker to be true or false');
  return option;
}
