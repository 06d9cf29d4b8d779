import { readNumber, readText } from '../../../message/parse/fields.js';
import type { RawObject, RawValue } from '../../../message/parse/raw.js';
import { propertyOf } from './property-of.js';

/** A value's shape: text, a number, true or false, anything, repeated elements, a wrapper with items, a structure. */
export type WorkShape = 'str' | 'int' | 'num' | 'bool' | 'any' | readonly [WorkShape] | Wrapper | WorkFields;

/** An element whose children are the items. */
interface Wrapper {
  readonly $wrap: string;
  readonly of: WorkShape;
}

/** The fields of a structure by WeCom's names; a name that ends in `?` may be missing. */
export interface WorkFields {
  readonly [name: string]: WorkShape;
}

/** Fields that every push has are read apart. */
const COMMON: ReadonlySet<string> = new Set(['AgentID', 'AgentId', 'EventKey', 'SuiteId', 'AuthCorpId']);

/** Other spellings: {@link WorkFields} has the first. */
const ALIASES: Readonly<Record<string, string>> = { ItemUserid: 'ItemUserId', TimeStamp: 'Timestamp' };

/**
 * Reads the fields of a push into properties. A field that should be there and is not is the empty text, `NaN` or an
 * empty list. Names are compared without regard to case, for WeCom's own spelling changes.
 */
export function readWorkFields(node: RawObject, fields: WorkFields, target: Record<string, unknown>): void {
  const names = new NamesOf(node);
  for (const [field, shape] of Object.entries(fields)) {
    const isOptional = field.endsWith('?');
    const name = isOptional ? field.slice(0, -1) : field;
    if (COMMON.has(name)) continue;
    const value = names.get(name);
    if (isOptional && (value === undefined || value === null)) continue;
    target[propertyOf(name)] = read(value, shape);
  }
}

/** The members of a structure, by their names in any case. */
export class NamesOf {
  private lower: Map<string, RawValue | undefined> | undefined;

  constructor(private readonly node: RawObject) {}

  get(name: string): RawValue | undefined {
    const exact = this.node[name];
    if (exact !== undefined) return exact;
    this.lower ??= new Map(Object.entries(this.node).map(([key, value]) => [key.toLowerCase(), value]));
    const alias = ALIASES[name];
    return (
      this.lower.get(name.toLowerCase()) ??
      (alias === undefined ? undefined : this.lower.get(alias.toLowerCase()))
    );
  }
}

function read(value: RawValue | undefined, shape: WorkShape): unknown {
  switch (shape) {
    case 'str':
      return readText(value);
    case 'int':
    case 'num':
      return readNumber(value);
    case 'bool':
      return /^(?:true|1)$/i.test(readText(value).trim());
    case 'any':
      return value;
    default:
      return readMany(value, shape);
  }
}

function readMany(value: RawValue | undefined, shape: Exclude<WorkShape, string>): unknown {
  if (isList(shape)) return items(value).map((item) => read(item, shape[0]));
  if (isWrapper(shape)) {
    const wrapped = isStructure(value) ? new NamesOf(value).get(shape.$wrap) : value;
    return items(wrapped).map((item) => read(item, shape.of));
  }
  const result: Record<string, unknown> = {};
  // An element that stands there twice where one is meant: the first is read, and `raw` has all of them.
  const single = Array.isArray(value) ? value[0] : value;
  readWorkFields(isStructure(single) ? single : {}, shape, result);
  return result;
}

const isList = (shape: object): shape is readonly [WorkShape] => Array.isArray(shape);
const isWrapper = (shape: Wrapper | WorkFields): shape is Wrapper => '$wrap' in shape;

function isStructure(value: RawValue | undefined): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list, whether the value is an array, a single item or an empty element. */
function items(value: RawValue | undefined): readonly RawValue[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? [] : [value];
}
