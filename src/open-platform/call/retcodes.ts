import { COMPONENT_RETCODES } from './retcodes.data.js';

/** What is known of a return code that third-party platforms meet. */
export interface ComponentRetcode {
  readonly class: string;
  readonly meaning: string;
  readonly advice: string;
}

let table: Map<number, ComponentRetcode> | undefined;

/** What is known of a return code beyond the table of all accounts; undefined for any other code. */
export function componentRetcode(errcode: number | string): ComponentRetcode | undefined {
  table ??= new Map(
    COMPONENT_RETCODES.trim()
      .split('\n')
      .map((line) => {
        const [code, kind, meaning, advice] = line.split('|') as [string, string, string, string];
        return [Number(code), { class: kind, meaning, advice }];
      }),
  );
  return table.get(Number(errcode));
}
