// `npm run lock`: completes the lock files after a change of dependencies, and writes them as they are committed.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/build.js';
import { lockFileFaults, withoutMachine } from './lib/lock-file.js';
import { npm } from './lib/npm.js';

for (const folder of ['.', 'bench', 'docs/site', 'test/interop']) {
  const cwd = join(root, folder);
  const path = join(cwd, 'package-lock.json');
  spawnSync(...npm(['install', '--package-lock-only', '--no-audit', '--no-fund'], { cwd, stdio: 'inherit' }));
  const lock = withoutMachine(JSON.parse(readFileSync(path, 'utf8')));
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  for (const fault of lockFileFaults(lock)) {
    console.error(`${folder}/package-lock.json: ${fault}`);
    process.exitCode = 1;
  }
}
