import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const start = fileURLToPath(new URL('./start-and-stop.js', import.meta.url));
const here = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What an application with a webhook loads until it listens, beyond the same application without this package: files
 * and their bytes, of this package and of any other.
 */
export function loadedAtStart() {
  const bare = filesLoadedBy('bare');
  const added = [...filesLoadedBy('webhook')].filter((file) => !bare.has(file) && !file.startsWith(here));
  return { files: added.length, bytes: added.reduce((sum, file) => sum + statSync(file).size, 0), added };
}

/** V8's own account of the scripts that a process compiled. */
function filesLoadedBy(application) {
  mkdirSync(join(root, '.build'), { recursive: true });
  const coverage = mkdtempSync(join(root, '.build', 'loaded-'));
  try {
    execFileSync(process.execPath, [start, application], {
      env: { ...process.env, NODE_V8_COVERAGE: coverage },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const scripts = readdirSync(coverage).flatMap(
      (name) => JSON.parse(readFileSync(join(coverage, name), 'utf8')).result,
    );
    const files = scripts.map(({ url }) => url).filter((url) => url.startsWith('file:'));
    return new Set(files.map((url) => fileURLToPath(url)));
  } finally {
    rmSync(coverage, { recursive: true, force: true });
  }
}
