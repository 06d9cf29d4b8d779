// The simulator's console as one module.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { UNPACKS, unpacking } from './tables.js';

/** What the page loads; each is text. */
const SERVED = ['.html', '.js', '.css', '.svg'];
/** Stays a file of its own: for people to read. */
const LICENCES = ['.md', '.txt'];

/**
 * Writes the files that a page loads into one module, `files.js`, which the simulator imports: a module is found in
 * the same way from the sources, from the package, and in test runners that compile to CommonJS.
 * @param {string} folder what Vite has built
 */
export function intoModule(folder) {
  const files = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (LICENCES.includes(extname(path))) continue;
    if (!SERVED.includes(extname(path))) throw new Error(`The console has a file that is no text: ${path}`);
    files[path.slice(folder.length).replaceAll(sep, '/')] = readFileSync(path, 'utf8');
    rmSync(path);
  }
  rmSync(join(folder, 'assets'), { recursive: true });
  const text = unpacking(JSON.stringify(files));
  writeFileSync(
    join(folder, 'files.js'),
    `// The console's page and what it loads.\n${UNPACKS}export const files = JSON.parse(${text});\n`,
  );
}
