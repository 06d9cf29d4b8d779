import { lengthOf, textOf } from '../../util/text.js';
import { isObject } from '../../util/json.js';

const short = (most: number) => (value: string) => lengthOf(value) <= most;
const fits = (pattern: RegExp) => (value: string) => pattern.test(value);
const DATE = String.raw`\d{4}(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|\.\d{1,2}\.\d{1,2})`;
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
const MOMENT = String.raw`(?:${DATE})?\s?(?:${TIME})?`;

/** What each kind of field may hold; the kind is its name without the number. */
const RULES: Record<string, (value: string) => boolean> = {
  thing: short(20),
  number: fits(/^[\d.]{1,32}$/),
  letter: fits(/^[A-Za-z]{1,32}$/),
  symbol: short(5),
  character_string: fits(/^[\x20-\x7e]{1,32}$/),
  time: fits(new RegExp(`^${MOMENT}(?:~${MOMENT})?$`)),
  date: fits(new RegExp(`^${MOMENT}(?:~${MOMENT})?$`)),
  amount: fits(/^\D?\d{1,10}(?:\.\d+)?元?$/),
  phone_number: fits(/^[\d+-]{1,17}$/),
  car_number: short(8),
  name: (value) => (/[^\x20-\x7e]/.test(value) ? short(10)(value) : short(20)(value)),
  phrase: short(5),
};

/** What is wrong with the first field that breaks its rule, in WeChat's words. */
export function dataFault(data: Record<string, unknown>): string | undefined {
  for (const name of Object.keys(data)) {
    const field = data[name];
    const value = isObject(field) ? textOf(field.value) : '';
    const kind = name.replace(/\d+$/, '');
    const rule = Object.hasOwn(RULES, kind) ? RULES[kind] : undefined;
    if (value === '') return `data.${name}.value is empty`;
    if (rule && !rule(value)) return `data.${name}.value invalid`;
  }
  return undefined;
}
