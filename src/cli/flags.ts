import { parseArgs } from 'node:util';

/** One flag of a command. */
export interface Flag {
  /** Without the dashes. */
  readonly name: string;
  /** The placeholder of its value in the help. A flag without one is a switch. */
  readonly value?: string;
  /** What it is for, one line each. */
  readonly about: readonly string[];
}

/** The flags that were given, by name; `true` for a switch. */
export type FlagValues = Readonly<Record<string, string | true | undefined>>;

/** The command line is wrong; the message names the flag. */
export class UsageError extends Error {}

const HELP: Flag = { name: 'help', about: ['print this text'] };

/**
 * Reads the flags of a command.
 *
 * @throws UsageError for a flag that the command does not have, a missing value, and anything that is not a flag
 */
export function readFlags(flags: readonly Flag[], argv: readonly string[]): FlagValues {
  const options = Object.fromEntries(
    [...flags, HELP].map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' } as const]),
  );
  let tokens;
  try {
    ({ tokens } = parseArgs({
      args: argv.map((argument) => (argument === '-h' ? '--help' : argument)),
      options,
      strict: false,
      tokens: true,
    }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const values: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw new UsageError(`"${token.value}" is not a flag.`);
    const flag = [...flags, HELP].find(({ name }) => name === token.name);
    if (!flag) throw new UsageError(`There is no flag ${token.rawName}.`);
    if (Object.hasOwn(values, flag.name)) throw new UsageError(`--${flag.name} is given twice.`);
    if (flag.value && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))))
      throw new UsageError(`--${flag.name} needs a value: --${flag.name} ${flag.value}`);
    if (!flag.value && token.value !== undefined) throw new UsageError(`--${flag.name} takes no value.`);
    values[flag.name] = flag.value ? token.value! : true;
  }
  return values;
}

/** The value of a flag that takes one. */
export function valueOf(values: FlagValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * A whole number.
 *
 * @throws UsageError when the flag holds anything else
 */
export function numberOf(values: FlagValues, name: string, least: number, most: number): number | undefined {
  const text = valueOf(values, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d{1,9}$/.test(text) && number >= least && number <= most) return number;
  throw new UsageError(`--${name} must be a whole number from ${least} to ${most}, not "${text}".`);
}

/**
 * An `http:` or `https:` address.
 *
 * @throws UsageError when the flag holds anything else
 */
export function urlOf(
  values: FlagValues,
  name: string,
  example = 'http://localhost:3000/wechat',
): string | undefined {
  const text = valueOf(values, name);
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return text;
  throw new UsageError(`--${name} must be an http or https URL, for example ${example}, not "${text}".`);
}

/**
 * Checks a value without printing it: it may be a secret.
 *
 * @param from the flag or variable that it comes from
 * @param form what fits, in words
 * @throws UsageError when it does not fit
 */
export function fits(from: string, value: string, pattern: RegExp, form: string): void {
  if (!pattern.test(value)) throw new UsageError(`${from} must be ${form}.`);
}

/**
 * One of several words.
 *
 * @throws UsageError when the flag holds anything else
 */
export function choiceOf<T extends string>(
  values: FlagValues,
  name: string,
  choices: readonly T[],
): T | undefined {
  const text = valueOf(values, name);
  if (text === undefined) return undefined;
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  throw new UsageError(`--${name} must be ${choices.join(' or ')}, not "${text}".`);
}

/** The flags as `--help` lists them. */
export function flagsHelp(flags: readonly Flag[]): string {
  return [...flags, HELP]
    .flatMap(({ name, value, about }) => {
      const head = `  --${name}${value ? ` ${value}` : ''}`;
      const column = ' '.repeat(30);
      const first = head.length < 29 ? [`${head.padEnd(30)}${about[0]}`] : [head, `${column}${about[0]}`];
      return [...first, ...about.slice(1).map((line) => column + line)];
    })
    .join('\n');
}
