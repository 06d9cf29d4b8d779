// Joins the declarations that tsc wrote into a file for each entry and one for what each set of entries shares. A
// compiler that finds ten files instead of five hundred is done sooner, and what no entry exports is left out.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { mentions, printed } from './print.js';
import { isClass, isValue, readDeclarations } from './program.js';
import { shareShapes } from './share.js';

const byText = (a, b) => (a < b ? -1 : 1);

/**
 * @param {string} out the folder that tsc wrote to
 * @param {string[]} entries paths in it, without the ending: `index`, `simulator/index`
 */
export function bundleDeclarations(out, entries) {
  const { declarations, exportsOf } = readDeclarations(out, entries);
  const exports = new Map(entries.map((entry) => [entry, exportsOf(entry)]));
  const chunks = chunksOf(declarations, entries, exports);
  const names = finalNames(declarations, chunks, exports);
  const files = [...chunks.keys()].map((chunk) => [
    chunk,
    shareShapes(textOf(chunk, { declarations, chunks, names, exported: exports.get(chunk) })),
  ]);

  for (const file of readdirSync(out, { recursive: true })) {
    if (file.endsWith('.d.ts')) rmSync(join(out, file));
  }
  for (const [chunk, text] of files) {
    const path = join(out, `${chunk}.d.ts`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Which declarations go into which file: those of one entry into that, the others by the entries that use them. */
function chunksOf(declarations, entries, exports) {
  const usedBy = new Map();
  for (const entry of entries) {
    const own = [...exports.get(entry).values()].filter(({ symbol }) => symbol);
    const reached = new Set(own.map(({ symbol }) => declarations.of(symbol)));
    for (const declared of reached) {
      for (const other of usesOf(declared, declarations)) reached.add(other);
      usedBy.set(declared, [...(usedBy.get(declared) ?? []), entry]);
    }
  }
  const chunks = new Map(entries.map((entry) => [entry, []]));
  // In the order of the files, so that a build gives the same text every time.
  for (const declared of declarations.all) {
    const users = usedBy.get(declared);
    if (!users) continue;
    const chunk =
      users.length === 1
        ? users[0]
        : `types/${users.map((entry) => dirname(entry).replace('.', 'main')).join('-')}`;
    declared.chunk = chunk;
    chunks.set(chunk, [...(chunks.get(chunk) ?? []), declared]);
  }
  return chunks;
}

/** The declarations that one uses. */
function usesOf({ statements, file }, declarations) {
  return statements
    .flatMap((statement) => mentions(statement, file))
    .flatMap(({ node }) => declarations.meaning(node)?.declared ?? []);
}

/** A name for each declaration and for each name of another package, unique in all files. */
function finalNames(declarations, chunks, exports) {
  const included = [...chunks.values()].flat();
  const externals = new Map();
  const taken = new Set();
  for (const { statements, file } of included) {
    for (const { node } of statements.flatMap((statement) => mentions(statement, file))) {
      const { global, external } = declarations.meaning(node) ?? {};
      if (global) taken.add(global);
      if (external) externals.set(`${external.from} ${external.name}`, external);
    }
  }
  const unique = (name) => {
    let free = name;
    for (let index = 1; taken.has(free); index++) free = `${name}_${index}`;
    taken.add(free);
    return free;
  };
  const names = new Map();
  // What users see keeps its name, where it can. A class comes before a constant that stands for it: editors and
  // messages show the name of the class, whatever the constant is called in its file.
  const visible = new Set(
    [...exports.values()].flatMap((of) => [...of.values()].map(({ symbol }) => symbol)),
  );
  const classes = new Set(included.filter(isClass).map(({ name }) => name));
  const isFirst = (declared) =>
    classes.has(declared.name) ? isClass(declared) : visible.has(declared.symbol);
  for (const first of [true, false]) {
    for (const declared of included) {
      if (isFirst(declared) === first) names.set(declared, unique(declared.name));
    }
    if (first) for (const [key, { name }] of externals) names.set(key, unique(name));
  }
  return names;
}

function textOf(chunk, { declarations, chunks, names, exported }) {
  const imported = new Map();
  const nameOf = (node) => {
    const { declared, external } = declarations.meaning(node) ?? {};
    if (external) return use(external.from, external.name, names.get(`${external.from} ${external.name}`));
    if (!declared) return undefined;
    const name = names.get(declared);
    return declared.chunk === chunk ? name : use(between(chunk, declared.chunk), name, name);
  };
  const use = (from, name, local) => {
    const specifier = name === local ? name : `${name} as ${local}`;
    imported.set(from, (imported.get(from) ?? new Set()).add(specifier));
    return local;
  };
  const body = chunks
    .get(chunk)
    .flatMap(({ statements, file }) =>
      statements.map((statement) => printed(statement, file, nameOf, exported === undefined)),
    );
  const head = [...imported]
    .toSorted(([a], [b]) => byText(a, b))
    .map(
      ([from, specifiers]) =>
        `import type { ${[...specifiers].toSorted(byText).join(', ')} } from '${from}';`,
    );
  const foot = exported === undefined ? [] : exportStatements(chunk, exported, declarations, names);
  return `${[...head, ...body, ...foot].join('\n')}\n`;
}

function exportStatements(chunk, exported, declarations, names) {
  const statements = new Map();
  const add = (keyword, from, specifier) => {
    const key = `${keyword}\n${from}`;
    statements.set(key, [...(statements.get(key) ?? []), specifier]);
  };
  for (const { name, symbol, external, type } of exported.values()) {
    const declared = symbol && declarations.of(symbol);
    const local = declared ? names.get(declared) : external.name;
    const keyword = type || (declared && !isValue(declared)) ? 'export type' : 'export';
    const from = declared ? (declared.chunk === chunk ? '' : between(chunk, declared.chunk)) : external.from;
    add(keyword, from, local === name ? name : `${local} as ${name}`);
  }
  // Without an `export {}`, a file of declarations exports all that it declares.
  if (statements.size === 0) return ['export {};'];
  return [...statements].map(([key, specifiers]) => {
    const [keyword, from] = key.split('\n');
    return `${keyword} { ${specifiers.join(', ')} }${from && ` from '${from}'`};`;
  });
}

/** How one file of the bundle imports another. */
function between(from, to) {
  const path = posix.relative(posix.dirname(from), to);
  return `${path.startsWith('.') ? '' : './'}${path}.js`;
}
