import { type RetcodeEntry, RetcodeTable } from '../../http/retcode-table.js';
import { WORK_RETCODE_CLASSES, WORK_RETCODES, type WorkRetcodeClass } from './work-retcodes.data.js';

export type { WorkRetcodeClass } from './work-retcodes.data.js';

/** What is known of one return code of WeCom. The same number can mean something else for an Official Account. */
export type WorkRetcode = RetcodeEntry<WorkRetcodeClass>;

const table = new RetcodeTable(WORK_RETCODE_CLASSES, WORK_RETCODES);

/** Every return code of WeCom in the table, by number. */
export function workRetcodes(): ReadonlyMap<number, WorkRetcode> {
  return table.all();
}

/** What is known of a return code, or undefined for one that is not in the table. */
export function workRetcodeOf(errcode: number): WorkRetcode | undefined {
  return table.find(errcode);
}

/** Which credential a call carries. The name of the query parameter is another matter: {@link CredentialParameter}. */
export type WorkTokenKind = 'access_token' | 'suite_access_token' | 'provider_access_token';

/** The query parameter that carries a credential. */
export type CredentialParameter = WorkTokenKind;

/** WeCom says 40014 as well as 42001 of an expired token, and some services say 40001. */
const DEAD: Readonly<Record<WorkTokenKind, ReadonlySet<number | string>>> = {
  access_token: new Set([40014, 42001, 40001]),
  suite_access_token: new Set([40082, 42009]),
  provider_access_token: new Set([40014, 42001, 40082]),
};

/** Whether a call was refused because of its credential, so that a renewed one can mend it. */
export function isDeadToken(errcode: number | string, kind: WorkTokenKind): boolean {
  return DEAD[kind].has(errcode);
}
