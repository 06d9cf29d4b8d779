import type { JsonObject } from '../util/json.js';
import { isObject } from '../util/json.js';

/** A control call is not understood: answered as 400 (404, 405) with this message. */
export class BadControlCall extends Error {
  constructor(
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** Reads fields of a JSON body and refuses, by name, what does not fit. */
export class Fields {
  constructor(private readonly body: JsonObject) {}

  static of(body: unknown, what = 'The body'): Fields {
    if (!isObject(body)) throw new BadControlCall(`${what} must be a JSON object.`);
    return new Fields(body);
  }

  has(name: string): boolean {
    return this.body[name] !== undefined && this.body[name] !== null;
  }

  text(name: string, fits: RegExp = /^[\s\S]{1,4096}$/): string | undefined {
    if (!this.has(name)) return undefined;
    const value = this.body[name];
    if (typeof value === 'string' && fits.test(value)) return value;
    throw new BadControlCall(`"${name}" must be a string that fits ${String(fits)}.`);
  }

  texts(name: string, fits: RegExp): string[] | undefined {
    if (!this.has(name)) return undefined;
    const value = this.body[name];
    const list: unknown[] = Array.isArray(value) ? value : [value];
    if (list.length <= 100 && list.every((item) => typeof item === 'string' && fits.test(item))) {
      return list as string[];
    }
    throw new BadControlCall(`"${name}" must be a string, or a list of strings, that fit ${String(fits)}.`);
  }

  number(name: string, least: number, most: number): number | undefined {
    if (!this.has(name)) return undefined;
    const value = this.body[name];
    if (typeof value === 'number' && value >= least && value <= most) return value;
    throw new BadControlCall(`"${name}" must be a number from ${least} to ${most}.`);
  }

  whole(name: string, least: number, most: number): number | undefined {
    const value = this.number(name, least, most);
    if (value === undefined || Number.isInteger(value)) return value;
    throw new BadControlCall(`"${name}" must be a whole number.`);
  }

  flag(name: string): boolean | undefined {
    if (!this.has(name)) return undefined;
    const value = this.body[name];
    if (typeof value === 'boolean') return value;
    throw new BadControlCall(`"${name}" must be true or false.`);
  }

  choice<T extends string>(name: string, choices: readonly T[]): T | undefined {
    if (!this.has(name)) return undefined;
    const value = this.body[name];
    if (choices.includes(value as T)) return value as T;
    throw new BadControlCall(`"${name}" must be one of ${choices.join(', ')}.`);
  }

  raw(name: string): unknown {
    return this.body[name];
  }
}

/** A required value. */
export function needed<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new BadControlCall(`"${name}" is missing.`);
  return value;
}
