// The types by path: a file for each area, and one that joins them.
import { readFileSync, readdirSync } from 'node:fs';
import { isTyped } from './endpoint-data.js';
import { mayBeEmpty, typeOf } from './shape-types.js';

const root = new URL('../../', import.meta.url);
const PRODUCTS = { official: 'Official', mini: 'Mini', both: 'Shared' };
const KINDS = ['Get', 'Post', 'Upload', 'Download'];
const COMMENTS = {
  Get: 'Paths of GET',
  Post: 'Paths of POST with a JSON body',
  Upload: 'Paths that take a file',
  Download: 'Paths that answer with a file',
};

/** What the generated types use besides those of the groups. */
const COMMON = [
  'OpenAnswer',
  'UntypedAnswer',
  'UploadCallOptions',
  'UploadFile',
  'WechatCallOptions',
  'WechatPostOptions',
  'WechatQuery',
];

const byText = (a, b) => (a < b ? -1 : 1);
const pascal = (text) => text.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

/** The maps that a line belongs to. */
function kindsOf(line) {
  if (line.host !== undefined) return [];
  const kinds = [];
  if (line.form) kinds.push('Upload');
  // A path whose file may be left out takes an address in its place, by an ordinary POST.
  if (!line.form || mayBeEmpty(line.form)) kinds.push(line.method === 'GET' ? 'Get' : 'Post');
  if (line.binary) kinds.push('Download');
  return kinds;
}

/** All generated files that have to do with types. */
export function pathFiles(lines, header) {
  const hand = handWritten();
  const files = {};
  const parts = [];
  const of = (area) => lines.filter((line) => line.area === area);
  for (const area of new Set(lines.map((line) => line.area))) {
    const interfaces = [];
    for (const kind of KINDS) {
      for (const [product, prefix] of Object.entries(PRODUCTS)) {
        const chosen = of(area).filter((line) => line.product === product && kindsOf(line).includes(kind));
        if (chosen.length === 0) continue;
        const name = `${prefix}${pascal(area)}${kind}`;
        parts.push({ area, kind, product, name });
        interfaces.push(
          `/** ${COMMENTS[kind]}: ${[...new Set(chosen.map(({ category }) => category))].join('; ')}. */\n` +
            `export interface ${name} {\n${chosen.map((line) => entry(line, kind)).join('\n')}\n}\n`,
        );
      }
    }
    const body = interfaces.join('\n');
    files[`src/api/catalogue/paths/${area}.ts`] = header + imports(body, of(area), hand) + body;
  }
  files['src/api/catalogue/paths.ts'] = header + joined(parts);
  return files;
}

const INDENT = '    ';

function entry(line, kind) {
  const members = MEMBERS[kind](line).map((member) => `${INDENT}${member};`);
  if (kind !== 'Download') members.push(`${INDENT}answer: ${answerOf(line)};`);
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

function answerOf(line) {
  const { types = {}, answer } = line;
  if (types.answer !== undefined) return types.answer;
  if (answer === undefined) return isTyped(line) ? 'OpenAnswer' : 'UntypedAnswer';
  return openAnswer(answer, INDENT);
}

function openAnswer(shape, indent) {
  return Object.keys(shape).length === 0
    ? 'OpenAnswer'
    : `OpenAnswer<${typeOf(shape, { answer: true, indent })}>`;
}

function comment({ name, deprecated }) {
  return deprecated ? `  /**\n   * ${name}.\n   * @deprecated ${deprecated}.\n   */` : `  /** ${name}. */`;
}

/** The exported types of the groups, each with its file. */
function handWritten() {
  const found = new Map();
  for (const folder of ['official', 'mini', 'shared', '.']) {
    for (const file of readdirSync(new URL(`src/api/${folder}/`, root))) {
      if (!file.endsWith('.ts')) continue;
      const text = readFileSync(new URL(`src/api/${folder}/${file}`, root), 'utf8');
      for (const [, name] of text.matchAll(/^export (?:interface|type) (\w+)/gm)) {
        found.set(name, `../../${folder === '.' ? '' : `${folder}/`}${file.slice(0, -3)}.js`);
      }
    }
  }
  for (const name of ['WechatCallOptions', 'WechatPostOptions', 'WechatQuery']) {
    found.set(name, '../../../client/call-options.js');
  }
  found.set('UploadFile', '../../../client/files/upload.js');
  return found;
}

function imports(body, lines, hand) {
  const texts = lines
    .flatMap(({ types = {} }) => Object.values(types))
    .join(' ')
    .replace(/'[^']*'/g, '');
  const named = new Set(texts.match(/\b[A-Z]\w+/g) ?? []);
  for (const name of COMMON) if (new RegExp(`: ${name}\\b`).test(body)) named.add(name);
  const used = [...named]
    .filter((name) => name !== 'Record' && new RegExp(`\\b${name}\\b`).test(body))
    .toSorted(byText);
  const byFile = new Map();
  for (const name of used) {
    const file = hand.get(name);
    if (file === undefined) throw new Error(`no exported type ${name} in src/api`);
    byFile.set(file, [...(byFile.get(file) ?? []), name]);
  }
  const statements = [...byFile]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([file, names]) => `import type { ${names.join(', ')} } from '${file}';\n`);
  return `${statements.join('')}\n`;
}

function joined(parts) {
  const areas = [...new Set(parts.map(({ area }) => area))];
  const imported = areas.map((area) => {
    const names = parts.filter((part) => part.area === area).map(({ name }) => name);
    return `import type { ${names.toSorted(byText).join(', ')} } from './paths/${area}.js';\n`;
  });
  const chunks = [];
  const extending = (name, bases, text) => {
    const clause = bases.length === 0 ? '' : `extends ${bases.join(', ')} `;
    chunks.push(`/** ${text} */\nexport interface ${name} ${clause}{}\n`);
  };
  for (const kind of KINDS) {
    const of = (...products) =>
      parts.filter((part) => part.kind === kind && products.includes(part.product)).map(({ name }) => name);
    extending(
      `Official${kind}Endpoints`,
      of('official', 'both'),
      `${COMMENTS[kind]} that Official Accounts have.`,
    );
    extending(`Mini${kind}Endpoints`, of('mini', 'both'), `${COMMENTS[kind]} that mini programs have.`);
    extending(
      `${kind}Endpoints`,
      [`Official${kind}Endpoints`, `Mini${kind}Endpoints`],
      `${COMMENTS[kind]}, all of them.`,
    );
  }
  return `${imported.join('')}\n${chunks.join('\n')}`;
}
