import { RetcodeTable, type RetcodeEntry } from '../../http/retcode-table.js';
import { RETCODE_CLASSES, RETCODES, type RetcodeClass } from './retcodes.data.js';

export type { RetcodeClass } from './retcodes.data.js';

/** What is known of one return code. */
export type Retcode = RetcodeEntry<RetcodeClass>;

const table = new RetcodeTable(RETCODE_CLASSES, RETCODES);

/** Every return code in the table, by number. */
export function retcodes(): ReadonlyMap<number, Retcode> {
  return table.all();
}

/** What is known of a return code, or undefined for one that is not in the table. */
export function retcodeOf(errcode: number): Retcode | undefined {
  return table.find(errcode);
}

/**
 * Whether an API call was refused because of its access token, so that a renewed token can mend it.
 * Exactly 40001, 40014 and 42001: 41001 (no token sent) and 42007 (a web token) do not concern the account's token.
 */
export function isTokenFault(errcode: number | string): boolean {
  return errcode === 40001 || errcode === 40014 || errcode === 42001;
}
