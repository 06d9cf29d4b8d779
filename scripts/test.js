// `npm test`: the whole offline suite, ending with a line `N passed, N failed, N skipped`.
// Arguments go to Vitest; `npm test -- --project soak` runs another project.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, root } from './lib/build.js';

const args = process.argv.slice(2);
const project = args.includes('--project') ? [] : ['--project', 'main'];
const report = join(root, '.build', `test-results-${process.pid}.json`);

try {
  await buildAll(); // some tests run the built package
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}
mkdirSync(join(root, '.build'), { recursive: true });

const vitest = spawn(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ],
  { cwd: root, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => vitest.kill(signal));

vitest.on('close', (code) => {
  let results;
  try {
    results = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    console.error('The test runner ended without a report.');
    console.log('0 passed, 1 failed, 0 skipped');
    process.exit(1);
  }
  rmSync(report, { force: true });
  const brokenFiles = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  let failed = results.numFailedTests + brokenFiles;
  // An error outside any test (an unhandled rejection, say) makes the runner fail though each test passed.
  if (code !== 0 && failed === 0) failed = 1;
  const skipped = results.numPendingTests + (results.numTodoTests ?? 0);
  console.log(`${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(failed === 0 ? 0 : 1);
});
