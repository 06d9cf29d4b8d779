import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { npm } from '../../scripts/lib/npm.js';

const bench = new URL('..', import.meta.url);

/** Installs the peers into `bench/node_modules` on first use and whenever the lock file has changed. */
export function installPeers() {
  if (isInstalled()) return;
  process.stderr.write('Installing the peers that are measured...\n');
  const stdio = ['ignore', 'ignore', 'inherit'];
  const { status } = spawnSync(...npm(['ci', '--no-audit', '--no-fund'], { cwd: bench, stdio }));
  if (status !== 0) throw new Error('The peers could not be installed; see above.');
}

function isInstalled() {
  const installed = new URL('node_modules/.package-lock.json', bench);
  if (!existsSync(installed)) return false;
  const versions = (path) =>
    Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages)
      .filter(([name]) => name !== '')
      .map(([name, { version }]) => `${name}@${version}`)
      .sort()
      .join();
  return versions(installed) === versions(new URL('package-lock.json', bench));
}
