// `npm run coverage`: how much of `src` the tests reach, with the thresholds of vitest.config.ts. V8 counts the code
// that runs in the processes of the test runner alone: what workers and the command line run is not in the figure.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/build.js';

const vitest = spawn(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'main',
    '--coverage',
    '--reporter=dot',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => vitest.kill(signal));
vitest.on('close', (code) => process.exit(code ?? 1));
