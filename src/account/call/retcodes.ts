import { RETCODE_CLASSES, RETCODES, type RetcodeClass } from './retcodes.data.js';

export type { RetcodeClass } from './retcodes.data.js';

/** What is known of one return code. */
export interface Retcode {
  readonly code: number;
  readonly class: RetcodeClass;
  /** What WeChat means by it. */
  readonly meaning: string;
  /** What to do about it; empty where there is nothing to do. */
  readonly advice: string;
}

let table: Map<number, Retcode> | undefined;

/** The table, read when the first error asks for it. */
function loaded(): Map<number, Retcode> {
  return (table ??= new Map(
    RETCODES.trim()
      .split('\n')
      .map((line) => {
        const [code, kind, meaning, advice] = line.split('|') as [string, string, string, string];
        const known = { code: Number(code), class: RETCODE_CLASSES[Number(kind)]!, meaning, advice };
        return [known.code, known];
      }),
  ));
}

/** Every return code in the table, by number. */
export function retcodes(): ReadonlyMap<number, Retcode> {
  return loaded();
}

/** What is known of a return code, or undefined for one that is not in the table. */
export function retcodeOf(errcode: number): Retcode | undefined {
  return loaded().get(errcode);
}

/**
 * Whether an API call was refused because of its access token, so that a renewed token can mend it.
 * Exactly 40001, 40014 and 42001: 41001 (no token sent) and 42007 (a web token) do not concern the account's token.
 */
export function isTokenFault(errcode: number | string): boolean {
  return errcode === 40001 || errcode === 40014 || errcode === 42001;
}
