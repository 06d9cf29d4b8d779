// Writes generated files, or with `--check` says which are out of date and fails.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/**
 * @param {Record<string, string>} files texts by paths from the root of the repository.
 * @param {{ folders?: string[] }} [options] `folders`: whose other files are left over and removed.
 */
export function writeGenerated(files, { folders = [] } = {}) {
  const stale = Object.entries(files).filter(([path, text]) => read(path) !== text);
  const leftOver = folders.flatMap((folder) => list(folder).filter((path) => files[path] === undefined));
  if (process.argv.includes('--check')) {
    const wrong = [...stale.map(([path]) => path), ...leftOver];
    if (wrong.length > 0) {
      console.error(`Out of date: ${wrong.join(', ')}. Run npm run generate`);
      process.exitCode = 1;
    }
    return;
  }
  for (const [path, text] of stale) {
    const target = new URL(path, root);
    mkdirSync(dirname(fileURLToPath(target)), { recursive: true });
    writeFileSync(target, text);
  }
  for (const path of leftOver) rmSync(new URL(path, root));
  console.log(`${Object.keys(files).length} file(s) generated, ${stale.length} of them changed`);
}

function read(path) {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return undefined;
  }
}

function list(folder) {
  try {
    return readdirSync(new URL(folder, root)).map((name) => `${folder}${name}`);
  } catch {
    return [];
  }
}
