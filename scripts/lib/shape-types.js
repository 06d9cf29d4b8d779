// Writes the shapes of scripts/data/endpoints as TypeScript, in the layout that prettier keeps.

const NUMBER_OR_TEXT = 'string | number';

/** What a scalar is in TypeScript; `answer` is what WeChat sends, otherwise what is sent to WeChat. */
function scalar(shape, answer) {
  const [kind, constant] = shape.split('=');
  if (constant !== undefined) return 'string';
  if (kind.endsWith('~')) return NUMBER_OR_TEXT;
  switch (kind) {
    case 'long':
      return NUMBER_OR_TEXT;
    case 'int':
    case 'num':
      return 'number';
    case 'flag':
      return answer ? 'number' : '0 | 1';
    case 'bool':
      return 'boolean';
    case 'any':
      return 'unknown';
    default:
      if (kind === 'str' || kind.startsWith('str:')) return 'string';
      throw new Error(`unknown kind of value: ${shape}`);
  }
}

/** What the type alone does not say. */
const NOTES = {
  'str:datetime': '`yyyy-MM-dd HH:mm:ss`.',
  'str:rfc3339': 'A time as in RFC 3339.',
  'str:split,': 'Several, separated by `,`.',
  'str:split;': 'Several, separated by `;`.',
  'str:split|': 'Several, separated by `|`.',
  'str:long': 'A number, sent as text.',
  'str:int': 'A number, sent as text.',
  'str:num': 'A number, sent as text.',
  'str:bool': '`true` or `false`, sent as text.',
};

function noteOf(shape) {
  if (typeof shape === 'string') {
    const [kind, constant] = shape.split('=');
    return constant === undefined ? NOTES[kind] : `\`${constant}\`, for example.`;
  }
  return shape.$json ? 'JSON, as text.' : undefined;
}

const property = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name.replaceAll("'", "\\'")}'`);

/**
 * A shape as a type.
 *
 * @param {object | string} shape
 * @param {{ answer: boolean, indent: string, constants?: boolean, top?: boolean, nameOf?: (name: string) => string }} how
 * `constants`: a value with a constant is that constant alone, which tells the variants of a union apart. `top`: the
 * whole answer, which is open by what it is wrapped in; objects in it are open by themselves. `nameOf`: the type of a
 * shape that is referred to by name.
 */
export function typeOf(shape, how) {
  if (typeof shape === 'string') {
    const constant = shape.split('=')[1];
    return how.constants && constant !== undefined ? `'${constant}'` : scalar(shape, how.answer);
  }
  if (Array.isArray(shape)) {
    const item = typeOf(shape[0], how);
    const list = item.includes(' | ') && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
    return how.answer ? list : `readonly ${list}`;
  }
  if (shape['|']) {
    const variants = shape['|'].map((variant) =>
      typeOf(variant, { ...how, indent: `${how.indent}    `, constants: true }),
    );
    return variants.map((variant) => `\n${how.indent}  | ${variant}`).join('');
  }
  // The client writes objects in a form as JSON.
  if (shape.$json) return how.answer ? 'string' : `string | ${typeOf(shape.$json, how)}`;
  if (shape.$ref) {
    if (how.nameOf === undefined) throw new Error('a shape that refers to itself needs a hand-written type');
    return how.nameOf(shape.$ref);
  }
  return objectType(shape, how);
}

function objectType(shape, how) {
  const fields = Object.entries(shape).filter(([key]) => key !== '*');
  const inner = { ...how, indent: `${how.indent}  `, top: false };
  const lines = fields.flatMap(([key, value]) => {
    const note = noteOf(value);
    const optional = key.endsWith('?') ? '?' : '';
    const type = typeOf(value, inner);
    const text = `${inner.indent}${property(key.replace(/\?$/, ''))}${optional}:${type.startsWith('\n') ? '' : ' '}${type};`;
    return note && !(how.constants && value.includes?.('='))
      ? [`${inner.indent}/** ${note} */`, text]
      : [text];
  });
  if (shape['*'] !== undefined) {
    const type = fields.length > 0 ? 'unknown' : typeOf(shape['*'], inner);
    lines.push(`${inner.indent}[key: string]: ${type};`);
  } else if (how.answer && !how.top) {
    // WeChat adds fields to its answers. What a request may hold is known, and a misspelt field is an error.
    lines.push(`${inner.indent}[field: string]: unknown;`);
  }
  return lines.length === 0 ? 'object' : `{\n${lines.join('\n')}\n${how.indent}}`;
}

/** Whether a request with nothing in it fits the shape. */
export function mayBeEmpty(shape) {
  if (shape['|']) return shape['|'].some((variant) => mayBeEmpty(variant));
  return Object.keys(shape).every((key) => key.endsWith('?') || key === '*');
}
