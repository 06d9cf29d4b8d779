// The types by path: a file for each area, and one that joins them. The account's API and every other product whose
// calls are typed by path are written by it; what differs is the layout.
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { isTyped } from './endpoint-data.js';
import { mayBeEmpty, typeOf } from './shape-types.js';

const root = new URL('../../', import.meta.url);
const CALL_OPTIONS = 'src/client/call-options.ts';

/**
 * @typedef {object} Layout Where the types of a product go, and what they are made of. Files are given from the root.
 * @property {string} folder gets `paths.ts` and `paths/AREA.ts`
 * @property {Record<string, string>} products what the names of the types begin with, by the `product` of the lines
 * @property {{ name: string, of?: string[], extends?: string[], text: string }[]} joins the interfaces of `paths.ts`:
 * `NAMEGetEndpoints` and so on, with the lines of some products, or made of earlier ones
 * @property {string[]} typesIn folders and files that export the hand-written types
 * @property {Record<string, string>} [types] files of the types that the generated ones use besides
 * @property {{ open: string, untyped: string }} [answers] a generic type that a known answer is wrapped in, and the
 * type of an answer that nothing is known of
 */

/** @type {Layout} */
export const ACCOUNT = {
  folder: 'src/api/catalogue',
  products: { official: 'Official', mini: 'Mini', both: 'Shared' },
  joins: [
    { name: 'Official', of: ['official', 'both'], text: 'that Official Accounts have' },
    { name: 'Mini', of: ['mini', 'both'], text: 'that mini programs have' },
    { name: '', extends: ['Official', 'Mini'], text: 'all of them' },
  ],
  typesIn: ['src/api/official', 'src/api/mini', 'src/api/shared', 'src/api'],
};

/** What is used by the generated types of every product, unless its layout says otherwise. */
const TYPES = {
  WechatCallOptions: CALL_OPTIONS,
  WechatPostOptions: CALL_OPTIONS,
  WechatQuery: CALL_OPTIONS,
  UploadFile: 'src/client/files/upload.ts',
};
const ANSWERS = { open: 'OpenAnswer', untyped: 'UntypedAnswer' };

const COMMENTS = {
  Get: 'Paths of GET',
  Post: 'Paths of POST with a JSON body',
  Put: 'Paths of PUT',
  Patch: 'Paths of PATCH',
  Delete: 'Paths of DELETE',
  Upload: 'Paths that take a file',
  Download: 'Paths that answer with a file',
};
const KINDS = Object.keys(COMMENTS);

const byText = (a, b) => (a < b ? -1 : 1);
const pascal = (text) => text.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

/** The maps that a line belongs to. */
function kindsOf(line) {
  if (line.host !== undefined) return [];
  const kinds = [];
  if (line.form) kinds.push('Upload');
  // A path whose file may be left out takes an address in its place, by an ordinary POST.
  if (!line.form || mayBeEmpty(line.form)) kinds.push(pascal(line.method.toLowerCase()));
  if (line.binary) kinds.push('Download');
  return kinds;
}

/**
 * All generated files that have to do with types, by their paths from the root; to be formatted and written.
 * @param {object[]} lines as `readEndpoints` gives them
 * @param {string} header the comment that each file begins with
 * @param {Layout} [layout]
 */
export function pathFiles(lines, header, layout = ACCOUNT) {
  const answers = layout.answers ?? ANSWERS;
  const exported = exportedTypes(layout);
  const files = {};
  const parts = [];
  const of = (area) => lines.filter((line) => line.area === area);
  for (const area of new Set(lines.map((line) => line.area))) {
    const interfaces = [];
    for (const kind of KINDS) {
      for (const [product, prefix] of Object.entries(layout.products)) {
        const chosen = of(area).filter((line) => line.product === product && kindsOf(line).includes(kind));
        if (chosen.length === 0) continue;
        const name = `${prefix}${pascal(area)}${kind}`;
        parts.push({ area, kind, product, name });
        interfaces.push(
          `/** ${COMMENTS[kind]}: ${[...new Set(chosen.map(({ category }) => category))].join('; ')}. */\n` +
            `export interface ${name} {\n${chosen.map((line) => entry(line, kind, answers)).join('\n')}\n}\n`,
        );
      }
    }
    const body = interfaces.join('\n');
    const file = `${layout.folder}/paths/${area}.ts`;
    files[file] = header + imports(body, of(area), exported, file) + body;
  }
  files[`${layout.folder}/paths.ts`] = header + joined(parts, layout);
  return files;
}

const INDENT = '    ';

function entry(line, kind, answers) {
  const members = MEMBERS[kind](line).map((member) => `${INDENT}${member};`);
  const parameters = [...line.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}: string`);
  if (parameters.length > 0) members.unshift(`${INDENT}params: { ${parameters.join('; ')} };`);
  if (kind !== 'Download') members.push(`${INDENT}answer: ${answerOf(line, answers)};`);
  return `${comment(line)}\n  '${line.path}': {\n${members.join('\n')}\n  };`;
}

/** The members of an entry that say what follows the path in a call. */
const MEMBERS = {
  Get(line) {
    const query = parameter('query', line) ?? { type: 'WechatQuery', optional: true };
    return [`needs: '${query.optional ? 'nothing' : 'first'}'`, `query: ${query.type}`];
  },
  Post(line) {
    const query = parameter('query', line);
    const body = parameter('body', line) ?? { type: 'object', optional: true };
    const inQuery = query && !query.optional;
    const needs = inQuery ? (body.optional ? 'second' : 'both') : body.optional ? 'nothing' : 'first';
    return [`needs: '${needs}'`, `body: ${body.type}`, `options: ${withQuery(query)}`];
  },
  Put: (line) => MEMBERS.Post(line),
  Patch: (line) => MEMBERS.Post(line),
  Delete: (line) => (line.body ? MEMBERS.Post(line) : MEMBERS.Get(line)),
  Upload(line) {
    const query = parameter('query', line);
    const { members, required } = formMembers(line.form);
    const all = [...(query ? [query.text] : ['query?: WechatQuery']), ...members];
    const must = required || (query && !query.optional);
    return [`args: [file: UploadFile, options${must ? '' : '?'}: UploadCallOptions & { ${all.join('; ')} }]`];
  },
  Download(line) {
    const query = parameter('query', line);
    if (line.method === 'GET')
      return [`args: [options${query && !query.optional ? '' : '?'}: ${withQuery(query)}]`];
    // Without a body the call would be a GET.
    const { type } = parameter('body', line) ?? { type: 'object' };
    return [`args: [options: ${withQuery(query)} & { body: ${type} }]`];
  },
};

/** The query or the body of a line as a parameter, or undefined where nothing is known of it. */
function parameter(name, { types = {}, [name]: shape }) {
  const hand = types[name];
  if (hand === undefined && shape === undefined) return undefined;
  const optional = hand === undefined ? mayBeEmpty(shape) : hand.endsWith(' | undefined');
  const type = hand?.replace(/ \| undefined$/, '') ?? typeOf(shape, { answer: false, indent: INDENT });
  return { optional, type, text: `${name}${optional ? '?' : ''}: ${type}` };
}

const withQuery = (query) => (query ? `WechatCallOptions & { ${query.text} }` : 'WechatPostOptions');

/** The field of the file, where it is not the usual one, and the other fields. */
function formMembers(form) {
  const file = Object.keys(form)
    .find((key) => form[key] === 'file')
    .replace(/\?$/, '');
  const others = Object.fromEntries(Object.entries(form).filter(([, value]) => value !== 'file'));
  const members = [file === 'media' ? `field?: 'media'` : `field: '${file}'`];
  const hasOthers = Object.keys(others).length > 0;
  if (hasOthers) {
    const type = typeOf(others, { answer: false, indent: INDENT });
    members.push(`fields${mayBeEmpty(others) ? '?' : ''}: ${type}`);
  }
  return { members, required: file !== 'media' || (hasOthers && !mayBeEmpty(others)) };
}

function answerOf(line, { open, untyped }) {
  const { types = {}, answer } = line;
  if (types.answer !== undefined) return types.answer;
  if (answer === undefined) return isTyped(line) ? open : untyped;
  if (Object.keys(answer).length === 0) return open;
  return `${open}<${typeOf(answer, { answer: true, top: true, indent: INDENT })}>`;
}

function comment({ name, deprecated }) {
  return deprecated ? `  /**\n   * ${name}.\n   * @deprecated ${deprecated}.\n   */` : `  /** ${name}. */`;
}

/** The types that a generated file may import, each with its file. */
function exportedTypes({ typesIn, types = {} }) {
  const found = new Map();
  for (const file of typesIn.flatMap(typeScriptFiles)) {
    const text = readFileSync(new URL(file, root), 'utf8');
    for (const [, name] of text.matchAll(/^export (?:interface|type) (\w+)/gm)) found.set(name, file);
  }
  for (const [name, file] of Object.entries({ ...TYPES, ...types })) found.set(name, file);
  return found;
}

function typeScriptFiles(path) {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(new URL(`${path}/`, root))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${path}/${file}`);
}

function imports(body, lines, exported, file) {
  const texts = lines
    .flatMap(({ types = {} }) => Object.values(types))
    .join(' ')
    .replace(/'[^']*'/g, '');
  const named = new Set(texts.match(/\b[A-Z]\w+/g) ?? []);
  for (const name of exported.keys()) {
    if (body.includes(name) && new RegExp(`(: |<|\\bextends )${name}\\b`).test(body)) named.add(name);
  }
  const used = [...named]
    .filter((name) => name !== 'Record' && new RegExp(`\\b${name}\\b`).test(body))
    .toSorted(byText);
  const byFile = new Map();
  for (const name of used) {
    const from = exported.get(name);
    if (from === undefined) throw new Error(`no exported type ${name} for ${file}`);
    byFile.set(from, [...(byFile.get(from) ?? []), name]);
  }
  const statements = [...byFile]
    .map(([from, names]) => [specifier(file, from), names])
    .toSorted(([a], [b]) => byText(a, b))
    .map(([from, names]) => `import type { ${names.join(', ')} } from '${from}';\n`);
  return `${statements.join('')}\n`;
}

/** How one file imports another. */
function specifier(from, to) {
  const path = posix.relative(posix.dirname(from), to).replace(/\.ts$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
}

function joined(parts, { joins }) {
  const areas = [...new Set(parts.map(({ area }) => area))];
  const imported = areas.map((area) => {
    const names = parts.filter((part) => part.area === area).map(({ name }) => name);
    return `import type { ${names.toSorted(byText).join(', ')} } from './paths/${area}.js';\n`;
  });
  const chunks = [];
  for (const kind of KINDS.filter((each) => parts.some((part) => part.kind === each))) {
    for (const { name, of = [], extends: bases = [], text } of joins) {
      const own = parts.filter((part) => part.kind === kind && of.includes(part.product));
      const all = [...bases.map((base) => `${base}${kind}Endpoints`), ...own.map((part) => part.name)];
      const clause = all.length === 0 ? '' : `extends ${all.join(', ')} `;
      chunks.push(
        `/** ${COMMENTS[kind]}${text.startsWith('that') ? '' : ','} ${text}. */\n` +
          `export interface ${name}${kind}Endpoints ${clause}{}\n`,
      );
    }
  }
  return `${imported.join('')}\n${chunks.join('\n')}`;
}
