import { WechatMessageError } from '../message.errors.js';
import { rawObject } from './raw.js';
import type { RawObject, RawValue } from './raw.js';

/** One field of a push: its place in the body, and how its value is read. */
export interface Field {
  /** The property of the typed push. */
  readonly property: string;
  /** WeChat's name. */
  readonly name: string;
  readonly optional: boolean;
  /** Makes the property's value; `undefined` means that a required field is missing. */
  readonly read: (value: RawValue | undefined) => unknown;
  /** Another spelling that has been seen. */
  readonly alias: string | undefined;
  /** In JSON the wrapper may be missing; its fields then stand in the structure around it. */
  readonly mayBeFlat: boolean;
}

type Options = Partial<Pick<Field, 'alias' | 'mayBeFlat'>>;

// The tables of src/message/pushes are made of these. As in a type, a property that ends in `?` is optional.

/** Text, byte for byte; 64-bit ids too. */
export const text = (property: string, name: string, options?: Options): Field =>
  field(property, name, readText, options);

/** A number, whole or decimal. */
export const number = (property: string, name: string, options?: Options): Field =>
  field(property, name, readNumber, options);

/** True or false, in any of WeChat's spellings. */
export const boolean = (property: string, name: string, options?: Options): Field =>
  field(property, name, readBoolean, options);

/** A structure. */
export const struct = (property: string, name: string, fields: Field[], options?: Options): Field =>
  field(property, name, (value) => readFields(structure(value), fields), options);

/** A list whose element is repeated; in JSON an array, or a bare value when there is only one. */
export const list = (property: string, name: string, fields: Field[], options?: Options): Field =>
  field(property, name, (value) => structures(value, fields), options);

/** A list in a wrapper, `<PicList><item>...</item><item>...</item></PicList>`, or in a wrapper for each item. */
export const wrapped = (property: string, name: string, item: string, fields: Field[]): Field =>
  field(property, name, (value) =>
    structures(
      items(value).flatMap((wrapper) =>
        isStructure(wrapper) && wrapper[item] !== undefined ? items(wrapper[item]) : [wrapper],
      ),
      fields,
    ),
  );

/** A list of texts whose element is repeated. */
export const texts = (property: string, name: string, options?: Options): Field =>
  field(property, name, (value) => items(value).map(readText), options);

/** A list of numbers whose element is repeated. */
export const numbers = (property: string, name: string, options?: Options): Field =>
  field(property, name, (value) => items(value).map(readNumber), options);

function field(property: string, name: string, read: Field['read'], options: Options = {}): Field {
  const optional = property.endsWith('?');
  const { alias, mayBeFlat = false } = options;
  return { property: optional ? property.slice(0, -1) : property, name, optional, read, alias, mayBeFlat };
}

/** Reads the fields of a structure into an object of their properties; absent optional ones are left out. */
function readFields(node: RawObject, fields: readonly Field[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const one of fields) readField(node, one, result);
  return result;
}

/** Reads one field into the property of `target`. */
export function readField(node: RawObject, one: Field, target: Record<string, unknown>): void {
  let value = node[one.name];
  if (value === undefined && one.alias !== undefined) value = node[one.alias];
  if (value === undefined && one.mayBeFlat) value = node as RawValue;
  if (value === undefined && one.optional) return;
  // In JSON null means the same as a missing field.
  if (value === null) {
    if (one.optional) return;
    value = undefined;
  }
  target[one.property] = one.read(value);
}

/** Text of a value; of a missing one the empty text, so that a property is what its type says. */
export function readText(value: RawValue | undefined): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const DECIMAL = /^[ \t\r\n]*[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?[ \t\r\n]*$/;

/** The number that a value says; `NaN` when it says none. */
export function readNumber(value: RawValue | undefined): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && DECIMAL.test(value) ? Number(value) : Number.NaN;
}

function readBoolean(value: RawValue | undefined): boolean {
  const word = readText(value).trim().toLowerCase();
  return word === 'true' || word === '1';
}

function isStructure(value: RawValue | undefined): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const EMPTY: RawObject = Object.freeze(rawObject());

/** A structure; an empty element is one with no fields. */
function structure(value: RawValue | undefined): RawObject {
  if (isStructure(value)) return value;
  if (Array.isArray(value)) throw new WechatMessageError('repeated');
  return EMPTY;
}

/** A list, whether the value is an array, a single item or an empty element. */
function items(value: RawValue | undefined): readonly RawValue[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? [] : [value];
}

function structures(value: RawValue | undefined, fields: readonly Field[]): Record<string, unknown>[] {
  return items(value).map((item) => readFields(structure(item), fields));
}
