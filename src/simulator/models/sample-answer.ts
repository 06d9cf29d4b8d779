import type { EndpointModel, Shape, ShapeFields } from './shape.js';

/** How deep a shape that refers to itself is followed. */
const DEEPEST = 2;

/**
 * An answer as WeChat might give it: every field with a plausible value, the same at every call.
 *
 * @returns undefined where the answer is a file or nothing is known of it.
 */
export function sampleAnswer(model: EndpointModel): Record<string, unknown> | undefined {
  if (model.answer === undefined) return undefined;
  const fields = sampleFields(model.answer, { defs: model.answerDefs ?? {}, depth: 0 });
  return { errcode: 0, errmsg: 'ok', ...fields };
}

/** A body that the model accepts: what is required alone, or all fields. */
export function sampleBody(model: EndpointModel, { all = false } = {}): Record<string, unknown> {
  if (model.body === undefined) return {};
  const variants = model.body['|'] as readonly ShapeFields[] | undefined;
  const shape = variants?.[0] ?? model.body;
  return sampleFields(shape, { defs: model.bodyDefs ?? {}, depth: 0, required: !all });
}

interface Sampling {
  defs: Readonly<Record<string, ShapeFields>>;
  depth: number;
  /** Leave out what may be missing. */
  required?: boolean;
}

function sampleFields(shape: ShapeFields, how: Sampling): Record<string, unknown> {
  const entries = Object.entries(shape).flatMap(([key, inner]) => {
    if (key === '*' || (how.required && key.endsWith('?'))) return [];
    const name = key.replace(/\?$/, '');
    const value = sampleOf(inner as Shape, name, how);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function sampleOf(shape: Shape, name: string, how: Sampling): unknown {
  if (typeof shape === 'string') return sampleScalar(shape, name);
  if (Array.isArray(shape)) {
    // Here a shape that refers to itself ends: an empty list is always right.
    if (how.depth >= DEEPEST) return [];
    const item = sampleOf(shape[0] as Shape, name, how);
    return item === undefined ? [] : [item];
  }
  const fields = shape as ShapeFields;
  if (typeof fields['$ref'] === 'string') {
    if (how.depth >= DEEPEST) return undefined;
    return sampleFields(how.defs[fields['$ref']] ?? {}, { ...how, depth: how.depth + 1 });
  }
  if (fields['$json'] !== undefined) return JSON.stringify(sampleOf(fields['$json'] as Shape, name, how));
  const variants = fields['|'] as readonly ShapeFields[] | undefined;
  return sampleFields(variants?.[0] ?? fields, how);
}

function sampleScalar(shape: string, name: string): unknown {
  const [kind = '', constant] = shape.split('=');
  if (constant !== undefined) return constant;
  // A sample is the only page: a loop over all pages ends with it.
  if (ASKS_FOR_MORE.test(name)) return emptyOf(kind);
  if (kind === 'bool') return true;
  if (kind === 'flag') return 1;
  if (kind.startsWith('long')) return /time|date|timestamp/i.test(name) ? 1_767_225_600 : 1_000_001;
  if (kind.startsWith('int') || kind.startsWith('num')) return 1;
  if (kind === 'any') return {};
  return sampleText(kind, name);
}

/** Names of fields that say whether there is another page, or where it begins. */
const ASKS_FOR_MORE =
  /^(?:has_?(?:more|next)\w*|next_\w+|next\w*[cC]ursor|cursor|last_(?:id|index)|page_context)$/;

function emptyOf(kind: string): unknown {
  if (kind === 'bool') return false;
  return kind.startsWith('str') || kind === 'any' ? '' : 0;
}

function sampleText(kind: string, name: string): string {
  if (kind === 'str:datetime') return '2026-01-01 00:00:00';
  if (kind === 'str:rfc3339') return '2026-01-01T00:00:00+08:00';
  if (kind === 'str:bool') return 'true';
  if (/^str:(long|int|num)$/.test(kind)) return '1';
  if (/url|link|img|pic/i.test(name)) return `https://example.com/${name}`;
  if (/openid/i.test(name)) return 'oSample_openid';
  if (/date/i.test(name)) return '2026-01-01';
  return name;
}
