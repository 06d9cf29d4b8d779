// `npm run test:matrix`: the built package and its unit tests on every supported Node.js, and the packed package in
// fresh applications (Nest 11 and 12, npm and pnpm). `--short`: no fresh applications, and only the pure rooms' tests.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, root } from './lib/build.js';
import { npm } from './lib/npm.js';

const short = process.argv.includes('--short');
const versions = ['20.19', '22.12', '24', '26'];
const rooms = ['test/core', 'test/crypto', 'test/message', 'test/http', 'test/conf'];
const home = join(root, '.build', 'matrix');
const platform = process.platform === 'win32' ? 'win' : process.platform;

const counts = { passed: 0, failed: 0, skipped: 0 };

/** The program of one version, from the registry: the package brings it without an install script. */
function nodeOf(version) {
  const folder = join(home, version);
  const name = `node-${platform}-${process.arch}`;
  const program = join(folder, 'node_modules', name, 'bin', 'node');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const range = version.includes('.') ? `~${version}.0` : `^${version}.0.0`;
  const options = ['--no-audit', '--no-fund', '--no-save', '--loglevel=error'];
  spawnSync(...npm(['install', ...options, `${name}@${range}`], { cwd: folder, stdio: 'inherit' }));
  return existsSync(program) ? program : undefined;
}

function step(name, program, args) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, NO_COLOR: '1', NODE_NO_WARNINGS: '1' },
  });
  const isPassed = status === 0;
  counts[isPassed ? 'passed' : 'failed']++;
  console.log(`${isPassed ? 'passed' : 'FAILED'} ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  if (!isPassed) console.log(`${stdout.slice(-4000)}\n${stderr.slice(-4000)}`);
}

await buildAll({ only: ['package'] });
for (const version of versions) {
  const node = nodeOf(version);
  if (!node) {
    counts.failed++;
    console.log(`FAILED Node.js ${version} could not be installed`);
    continue;
  }
  step(`Node.js ${version}: the built package answers a message`, node, ['scripts/lib/matrix-smoke.js']);
  const tests = short ? rooms : ['--exclude', 'test/package/**'];
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'main', ...tests];
  step(`Node.js ${version}: ${short ? 'tests of the pure rooms' : 'all tests'}`, node, vitest);
  if (!short) {
    const file = 'test/interop/applications.test.js';
    step(`Node.js ${version}: the packed package in fresh applications`, node, ['--test', file]);
  }
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;
