import { Refusal } from '../http/refusal.js';

const ENCODED = /[%+]/;

/** What each parameter of a query must look like, by its name. */
type ParameterGrammar<Name extends string> = Readonly<Record<Name, (value: unknown) => boolean>>;

/** The refusal of a request without a parameter that it must have. */
export const missingParameter = (name: string): Refusal =>
  new Refusal(400, `the parameter ${name} is missing`);

/**
 * Reads parameters out of the request's own URL, whatever query parser the application uses. A parameter that is given
 * twice, as an array or as an object, or against its grammar, is refused. Other parameters of the URL are ignored.
 *
 * @param plus what an unencoded `+` stands for. Default: a space, as in forms.
 */
export function readParameters<Name extends string>(
  url: string,
  grammar: ParameterGrammar<Name>,
  plus: ' ' | '+' = ' ',
): Partial<Record<Name, string>> | Refusal {
  const found: Partial<Record<string, string>> = {};
  let at = url.indexOf('?') + 1;
  if (at === 0) return found;
  for (;;) {
    let end = url.indexOf('&', at);
    if (end < 0) end = url.length;
    const refusal = readOne(url.slice(at, end), grammar, plus, found);
    if (refusal) return refusal;
    if (end === url.length) return found;
    at = end + 1;
  }
}

function readOne(
  pair: string,
  grammar: ParameterGrammar<string>,
  plus: string,
  found: Partial<Record<string, string>>,
): Refusal | undefined {
  const equals = pair.indexOf('=');
  let name = decode(equals < 0 ? pair : pair.slice(0, equals), ' ');
  if (name === undefined) return undefined;
  const bracket = name.indexOf('[');
  if (bracket >= 0) name = name.slice(0, bracket);
  if (!Object.hasOwn(grammar, name)) return undefined;
  if (bracket >= 0) return new Refusal(400, `the parameter ${name} is an array or an object`);
  if (found[name] !== undefined) return new Refusal(400, `the parameter ${name} is given twice`);
  const value = decode(equals < 0 ? '' : pair.slice(equals + 1), plus);
  if (!grammar[name]!(value)) return new Refusal(400, `the parameter ${name} is malformed`);
  found[name] = value!;
  return undefined;
}

/** Percent-decoding; undefined where it is broken. */
function decode(text: string, plus: string): string | undefined {
  if (!ENCODED.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', plus));
  } catch {
    return undefined;
  }
}
