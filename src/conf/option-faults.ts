// Checks that several products share. Each product collects the faults of its options in its own conf/resolve-*.ts, and
// core/conf.errors.ts makes one message of them.

import type { CentralOptions } from '../core/credential/central-options.js';
import { checkCentralUrl } from './base-url.js';

/**
 * Checks the address and the key of a central token server, which the source `central` needs.
 *
 * @param fault is told what is wrong, with the option's name
 */
export function checkCentral(
  source: unknown,
  central: CentralOptions | undefined,
  fault: (what: string) => void,
): CentralOptions | undefined {
  // Without the source the address is not used, so it is not checked.
  if (source !== 'central') return undefined;
  const key = central?.key;
  // A key travels in a header: printable ASCII with no space.
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,1024}$/.test(key)) {
    fault('central.key (WECHAT_CENTRAL_KEY) is missing or malformed: source central needs it');
  }
  if (!central?.url) {
    fault('central.url (WECHAT_CENTRAL_URL) is missing: source central needs it');
    return undefined;
  }
  const checked = checkCentralUrl(central.url);
  if (checked.fault !== undefined) fault(`central.url (WECHAT_CENTRAL_URL) ${checked.fault}`);
  return { url: checked.url ?? '', key: key ?? '' };
}

/** What the quota guards of all products can be told. */
interface SharedQuotaGuardOptions {
  nearAt?: number;
  breaker?: boolean;
}

/**
 * Checks what the option `quotaGuard` of all products has in common. `true` is all defaults, false or nothing is no
 * guard. What else the product's guard can be told, it checks itself.
 *
 * @param members the names of the members, for messages
 */
export function checkQuotaGuardOption(
  option: unknown,
  members: string,
  fault: (what: string) => void,
): SharedQuotaGuardOptions | undefined {
  if (option === undefined || option === false) return undefined;
  if (option === true) return {};
  if (typeof option !== 'object' || option === null) {
    fault(`must be true, or { ${members} }`);
    return undefined;
  }
  const { nearAt = 1, breaker = false } = option as SharedQuotaGuardOptions;
  if (!(nearAt > 0 && nearAt <= 1)) fault('needs nearAt above 0 and at most 1');
  if (typeof breaker !== 'boolean') fault('needs breaker to be true or false');
  return option;
}

/** A list of an option that may be given as one value. */
export function listOf<T>(value: T | readonly T[] | undefined | null): T[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? [...(value as readonly T[])] : [value as T];
}

/** The text of an option; undefined where it is not given, or is no plain text. */
export function plainText(
  value: unknown,
  maxLength: number,
  fault: (what: string) => void,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (isPlainText(value, maxLength)) return value;
  fault(`must be text of 1 to ${maxLength} characters, with no spaces or control characters`);
  return undefined;
}

/** Text with no white space and no control character: one of those is always a slip of copying. */
export function isPlainText(value: unknown, maxLength: number): value is string {
  if (typeof value !== 'string' || value.length > maxLength) return false;
  // Making the second expression takes a millisecond of the start; hardly any value needs it.
  return /^[!-~]+$/.test(value) || /^[^\s\p{Cc}\p{Cf}\p{Cs}]+$/u.test(value);
}
