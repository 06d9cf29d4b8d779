// The types of WeCom's paths: a file for each area, and one that joins them by method and by credential.
import { mayBeEmpty, typeOf } from '../shape-types.js';
import { isTyped } from './endpoints.js';

const HEADER =
  '// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.\n\n';
const FOLDER = 'src/work/catalogue';
const KINDS = ['Get', 'Post', 'Upload', 'Download'];
const INDENT = '    ';
/** Whose client has which paths. Device and model tokens are given with each call. */
const TOKENS = { app: 'App', none: 'App', device: 'App', model: 'App', suite: 'Suite', provider: 'Provider' };
const COMMENTS = {
  Get: 'Paths of GET',
  Post: 'Paths of POST with a JSON body',
  Upload: 'Paths that take a file',
  Download: 'Paths that answer with a file',
};
const IMPORTS = {
  '../../../client/call-options.js': ['WechatCallOptions', 'WechatPostOptions', 'WechatQuery'],
  '../../../client/files/upload.js': ['UploadFile'],
  '../call-shapes.js': ['OpenWorkAnswer', 'UntypedWorkAnswer', 'WorkUploadOptions'],
};

const pascal = (text) => text.replace(/(^|[-_/])(\w)/g, (_, __, letter) => letter.toUpperCase());

/** The map that a line belongs to. */
function kindOf({ form, binary, method }) {
  if (form) return 'Upload';
  if (binary) return 'Download';
  return method === 'GET' ? 'Get' : 'Post';
}

/** All generated files with types of paths. */
export function workPathFiles(lines) {
  const files = {};
  const parts = [];
  for (const area of new Set(lines.map((line) => line.area))) {
    const definitions = [];
    const interfaces = [];
    for (const kind of KINDS) {
      for (const token of ['App', 'Suite', 'Provider']) {
        const chosen = lines.filter(
          (line) => line.area === area && kindOf(line) === kind && TOKENS[line.token] === token,
        );
        if (chosen.length === 0) continue;
        const name = `Work${pascal(area)}${token}${kind}`;
        parts.push({ area, kind, token, name });
        const categories = [...new Set(chosen.map(({ category }) => category))].join('; ');
        interfaces.push(
          `/** ${COMMENTS[kind]}: ${categories}. */\nexport interface ${name} {\n` +
            `${chosen.map((line) => entry(line, kind, definitions)).join('\n')}\n}\n`,
        );
      }
    }
    const body = [...definitions, ...interfaces].join('\n');
    files[`${FOLDER}/paths/${area}.types.ts`] = `${HEADER}${imports(body)}${body}`;
  }
  files[`${FOLDER}/paths.types.ts`] = HEADER + joined(parts);
  return files;
}

function entry(line, kind, definitions) {
  const members = MEMBERS[kind](line, definitions).map((member) => `${INDENT}${member};`);
  if (kind !== 'Download') members.push(`${INDENT}answer: ${answerOf(line, definitions)};`);
  return `${comment(line)}\n  '${line.path}': {\n${members.join('\n')}\n  };`;
}

/** The members of an entry that say what follows the path in a call. */
const MEMBERS = {
  Get(line, definitions) {
    const query = parameter('query', line, definitions) ?? { type: 'WechatQuery', optional: true };
    return [`needs: '${query.optional ? 'nothing' : 'first'}'`, `query: ${query.type}`];
  },
  Post(line, definitions) {
    const query = parameter('query', line, definitions);
    const body = parameter('body', line, definitions) ?? { type: 'object', optional: true };
    const inQuery = query && !query.optional;
    const needs = inQuery ? (body.optional ? 'second' : 'both') : body.optional ? 'nothing' : 'first';
    return [`needs: '${needs}'`, `body: ${body.type}`, `options: ${withQuery(query)}`];
  },
  Upload(line, definitions) {
    const query = parameter('query', line, definitions);
    const must = query && !query.optional;
    const text = query ? `query${query.optional ? '?' : ''}: ${query.type}` : 'query?: WechatQuery';
    return [`args: [file: UploadFile, options${must ? '' : '?'}: WorkUploadOptions & { ${text} }]`];
  },
  Download(line, definitions) {
    const query = parameter('query', line, definitions);
    if (line.method === 'GET')
      return [`args: [options${query && !query.optional ? '' : '?'}: ${withQuery(query)}]`];
    const { type } = parameter('body', line, definitions) ?? { type: 'object' };
    return [`args: [options: ${withQuery(query)} & { body: ${type} }]`];
  },
};

function parameter(name, line, definitions) {
  const shape = line[name];
  if (shape === undefined) return undefined;
  const nameOf = definer(line, 'bodyDefs', definitions, false);
  return { optional: mayBeEmpty(shape), type: typeOf(shape, { answer: false, indent: INDENT, nameOf }) };
}

const withQuery = (query) =>
  query ? `WechatCallOptions & { query${query.optional ? '?' : ''}: ${query.type} }` : 'WechatPostOptions';

function answerOf(line, definitions) {
  const { answer } = line;
  if (answer === undefined) return 'UntypedWorkAnswer';
  if (Object.keys(answer).length === 0) return 'OpenWorkAnswer';
  const nameOf = definer(line, 'answerDefs', definitions, true);
  return `OpenWorkAnswer<${typeOf(answer, { answer: true, top: true, indent: INDENT, nameOf })}>`;
}

/** Gives the name of a shape that refers to itself, and writes it down as an interface of its own. */
function definer({ path, ...line }, where, definitions, answer) {
  const prefix = `Work${pascal(path.replace('/cgi-bin/', '').replace(/\W+/g, '-').replaceAll('_', '-'))}`;
  const nameOf = (name) => {
    const full = `${prefix}${name}`;
    if (!definitions.some((text) => text.includes(`interface ${full} `))) {
      const at = definitions.push(`interface ${full} `) - 1;
      const type = typeOf(line[where][name], { answer, indent: '', nameOf });
      definitions[at] = `/** ${name}, a part of ${path}. */\nexport interface ${full} ${type}\n`;
    }
    return full;
  };
  return nameOf;
}

function comment({ name, deprecated }) {
  return deprecated ? `  /**\n   * ${name}.\n   * @deprecated ${deprecated}.\n   */` : `  /** ${name}. */`;
}

function imports(body) {
  const statements = Object.entries(IMPORTS).flatMap(([file, names]) => {
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
    return used.length === 0 ? [] : [`import type { ${used.join(', ')} } from '${file}';\n`];
  });
  return `${statements.join('')}\n`;
}

function joined(parts) {
  const areas = [...new Set(parts.map(({ area }) => area))];
  const imported = areas.map((area) => {
    const names = parts.filter((part) => part.area === area).map(({ name }) => name);
    return `import type { ${names.toSorted().join(', ')} } from './paths/${area}.types.js';\n`;
  });
  const chunks = [];
  for (const token of ['App', 'Suite', 'Provider']) {
    for (const kind of KINDS) {
      const bases = parts
        .filter((part) => part.kind === kind && part.token === token)
        .map(({ name }) => name);
      const clause = bases.length === 0 ? '' : `extends ${bases.join(', ')} `;
      const whose = { App: "an application's", Suite: "a suite's", Provider: "the provider's" }[token];
      chunks.push(
        `/** ${COMMENTS[kind]} that are called with ${whose} token. */\nexport interface Work${token}${kind}Endpoints ${clause}{}\n`,
      );
    }
  }
  return `${imported.join('')}\n${chunks.join('\n')}`;
}

/** The paths without a model: the answer is not typed. */
export const untypedPaths = (lines) =>
  lines
    .filter((line) => !isTyped(line))
    .map(({ path }) => path)
    .toSorted();
