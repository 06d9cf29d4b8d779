import type { EndpointModel, Shape, ShapeFields } from './shape.js';

type Definitions = Readonly<Record<string, ShapeFields>> | undefined;

/**
 * What WeChat would not understand in a JSON body: a field that is missing, or of another type. Unknown fields are
 * no fault, since WeChat ignores them.
 *
 * @returns one sentence for each fault; none where the body is right or nothing is known of it.
 */
export function bodyFaults(model: EndpointModel, body: unknown): string[] {
  if (model.body === undefined) return [];
  return faultsIn(model.body, body, 'body', model.bodyDefs);
}

/** As {@link bodyFaults}, of the query; values are texts there. */
export function queryFaults(model: EndpointModel, query: Readonly<Record<string, string>>): string[] {
  const shape = model.query;
  if (shape === undefined) return [];
  const variants = (shape['|'] as readonly ShapeFields[] | undefined) ?? [shape];
  const faults = variants.map((variant) =>
    Object.entries(variant).flatMap(([key, value]) => {
      const constant = typeof value === 'string' && variants.length > 1 ? value.split('=')[1] : undefined;
      if (constant !== undefined && query[key] !== constant) return [`query.${key} must be ${constant}.`];
      return key.endsWith('?') || query[key] ? [] : [`query.${key} is missing.`];
    }),
  );
  return shortest(faults);
}

/** As {@link bodyFaults}, of an answer: for the simulator's own answers. */
export function answerFaults(model: EndpointModel, answer: unknown): string[] {
  if (model.answer === undefined) return [];
  return faultsIn(model.answer, answer, 'answer', model.answerDefs);
}

function faultsIn(shape: Shape, value: unknown, at: string, defs: Definitions, exact = false): string[] {
  if (typeof shape === 'string') {
    const [kind = '', constant] = shape.split('=');
    if (exact && constant !== undefined) return value === constant ? [] : [`${at} must be ${constant}.`];
    return fits(kind, value) ? [] : [`${at} must be ${nameOf(kind)}.`];
  }
  if (isList(shape)) {
    if (!Array.isArray(value)) return [`${at} must be a list.`];
    return value.flatMap((item, index) => faultsIn(shape[0], item, `${at}[${index}]`, defs, exact));
  }
  const variants = shape['|'] as readonly ShapeFields[] | undefined;
  if (variants) return shortest(variants.map((variant) => faultsIn(variant, value, at, defs, true)));
  if (typeof shape['$ref'] === 'string') return faultsIn(defs?.[shape['$ref']] ?? {}, value, at, defs, exact);
  if (shape['$json'] !== undefined) return typeof value === 'string' ? [] : [`${at} must be text.`];
  return fieldFaults(shape, value, at, defs, exact);
}

function fieldFaults(
  shape: ShapeFields,
  value: unknown,
  at: string,
  defs: Definitions,
  exact: boolean,
): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${at} must be an object.`];
  const fields = new Map(Object.entries(value));
  return Object.entries(shape).flatMap(([key, inner]) => {
    if (key === '*') return [];
    const name = key.replace(/\?$/, '');
    const given: unknown = fields.get(name);
    if (given === undefined || given === null) return key === name ? [`${at}.${name} is missing.`] : [];
    return faultsIn(inner as Shape, given, `${at}.${name}`, defs, exact);
  });
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

const shortest = (faults: string[][]): string[] =>
  faults.reduce((best, other) => (other.length < best.length ? other : best));

/** Whether WeChat would read a value as of a kind. */
function fits(kind: string, value: unknown): boolean {
  const isText = typeof value === 'string';
  const isNumber = typeof value === 'number' || typeof value === 'bigint';
  if (kind === 'any') return true;
  if (kind.endsWith('~')) return isText || isNumber;
  if (kind.startsWith('str')) return isText;
  if (kind === 'bool') return typeof value === 'boolean';
  if (kind === 'long') return isNumber || (isText && /^-?\d+$/.test(value));
  if (kind === 'flag') return value === 0 || value === 1;
  return isNumber;
}

function nameOf(kind: string): string {
  if (kind.endsWith('~')) return 'a number or text';
  if (kind.startsWith('str')) return 'text';
  if (kind === 'bool') return 'true or false';
  return kind === 'flag' ? '0 or 1' : 'a number';
}
