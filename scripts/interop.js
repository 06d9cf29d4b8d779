// `npm run test:interop`: clients of other packages, as installed from the registry, against the simulator. They
// are a package of their own in test/interop, so that the main install stays small.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, root } from './lib/build.js';
import { npm } from './lib/npm.js';

const home = join(root, 'test/interop');

/** Installs when nothing is installed yet, or something else than the lock file says. */
function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(home, 'package.json')))
    .update(readFileSync(join(home, 'package-lock.json')))
    .digest('hex');
  const stamp = join(home, 'node_modules/.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const { status } = spawnSync(...npm(['ci', '--no-audit', '--no-fund'], { cwd: home, stdio: 'inherit' }));
  if (status !== 0) throw new Error('The packages of test/interop could not be installed.');
  writeFileSync(stamp, wanted);
}

try {
  await buildAll({ only: ['package'] });
  install();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}

// Nobody's real account may be meant, whatever the environment says.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('WECHAT_')));
const run = spawnSync(process.execPath, ['--test', '--test-reporter=tap'], {
  cwd: home,
  env: { ...env, NODE_NO_WARNINGS: '1' },
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(run.stdout)?.[1] ?? 0);
const [passed, skipped] = [count('pass'), count('skipped') + count('todo')];
const failed = Math.max(count('fail') + count('cancelled'), run.status === 0 ? 0 : 1);
process.stdout.write(
  failed > 0 ? run.stdout : run.stdout.replaceAll(/^ *(?:---|\.\.\.|duration_ms.*|type:.*)\n/gm, ''),
);
process.stderr.write(run.stderr);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
