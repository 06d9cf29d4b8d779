// Joins what the compiler wrote into few files. Node.js takes longer to find, read and link two hundred modules than
// to run them; docs/decisions/build.md has the figures. Names and lines stay readable: nothing is minified.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { entries as names } from './entries.js';
import { compressedTables } from './tables.js';

/** What can be imported from outside, or is by `bin`. */
const entries = ['index', ...names.map((name) => `${name}/index`), 'cli/main'];
/** What `import 'nestjs-wechat'` loads. */
const loadedAtOnce = new Set(['index.js', 'chunks/core.js', 'chunks/shared.js']);
/**
 * Entries that must not load Nest, and whether that holds for what they import later too. The command line has a
 * command that needs it.
 */
const withoutNest = new Map([
  ['simulator/index', true],
  ['cli/main', false],
]);
/** What the main entry loads later where an application has webhooks. */
const webhook = ['account/push/account-webhook.js', 'webhook/boot/webhook.bootstrap.js'];
/** Built by itself, by Vite. */
const consoleFolder = join('simulator', 'console', sep);

/**
 * Bundles the compiler's output in place: the entries keep their names, what several of them use is in one chunk, so
 * that every class exists once, and what is imported lazily stays a file of its own. Declarations are joined by
 * `declarations/bundle.js`.
 * @param {string} out the folder that the compiler wrote to
 */
export async function bundle(out) {
  const { rolldown } = await import('rolldown');
  const build = await rolldown({
    input: Object.fromEntries(entries.map((entry) => [entry, join(out, `${entry}.js`)])),
    // Packages stay imports, the optional ones dynamic ones.
    external: (id) => !id.startsWith('.') && !id.startsWith(out),
    platform: 'node',
    cwd: out,
    plugins: [compressedTables()],
    // A busy machine is no fault of the build.
    checks: { bundlerTimings: false },
    onLog(level, { message }) {
      if (level !== 'debug' && level !== 'info') throw new Error(`rolldown: ${message}`);
    },
  });
  const { output } = await build.generate({
    format: 'esm',
    comments: { legal: true, annotation: true, jsdoc: false },
    codeSplitting: {
      groups: startUp(out),
    },
    chunkFileNames: 'chunks/[name].js',
  });
  await build.close();

  for (const file of readdirSync(out, { recursive: true })) {
    if (file.endsWith('.js') && !file.startsWith(consoleFolder)) rmSync(join(out, file));
  }
  for (const { fileName, code } of output) {
    mkdirSync(dirname(join(out, fileName)), { recursive: true });
    writeFileSync(join(out, fileName), loadedAtOnce.has(fileName) ? ascii(code) : code);
  }
}

/**
 * Writes every other character as an escape. One of them anywhere makes V8 hold the whole source in two bytes a
 * character, and Node.js decode it the slow way.
 */
function ascii(code) {
  if (code.includes('String.raw')) throw new Error('An escape in String.raw would not be one.');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Puts what the main entry loads at once and something else loads too into two chunks; left alone, it would be a
 * dozen. `shared` is what the simulator uses as well, which must not load Nest; `core` is the rest. What webhooks need
 * besides is a third one.
 */
function startUp(out) {
  let reached;
  const chunkOf = (id, graph) => {
    reached ??= {
      main: reach(join(out, 'index.js'), false, graph),
      webhook: new Set(webhook.flatMap((file) => [...reach(join(out, file), false, graph)])),
      withoutNest: [...withoutNest].map(([entry, later]) => reach(join(out, `${entry}.js`), later, graph)),
    };
    const isShared = reached.withoutNest.some((of) => of.has(id));
    if (reached.main.has(id)) return isShared ? 'shared' : 'core';
    return reached.webhook.has(id) && !isShared ? 'webhook' : null;
  };
  // A chunk takes what its modules import along, so the one that imports nothing of the other comes first.
  const group = (chunk, priority, minShareCount = 2) => ({
    debugName: chunk,
    name: (id, graph) => (chunkOf(id, graph) === chunk ? chunk : null),
    priority,
    minShareCount,
  });
  return [group('shared', 3), group('core', 2), group('webhook', 1, 1)];
}

/** What a module imports, and what that imports; with what they import later, where `later` is set. */
function reach(start, later, graph) {
  const seen = new Set([start]);
  for (const one of seen) {
    const { importedIds = [], dynamicallyImportedIds = [] } = graph.getModuleInfo(one) ?? {};
    for (const other of later ? [...importedIds, ...dynamicallyImportedIds] : importedIds) seen.add(other);
  }
  return seen;
}
