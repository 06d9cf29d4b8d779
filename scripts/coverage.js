// `npm run coverage`: how much of `src` the tests reach. Tests whose work is done by other
// processes, by the compiler or by chance are left out: V8 counts this process alone, and a figure must not vary.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/build.js';

const LEFT_OUT = [
  'sample-app/test/**',
  'test/distributed/**',
  'test/docs/**',
  'test/e2e/**',
  'test/fuzz/**',
  'test/package/**',
  'test/types/**',
  'test/api/migration/**',
  'test/**/*processes.test.ts',
  'test/**/{chaos,load,many-authorizers,exactly-once}.test.ts',
];

const vitest = spawn(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'main',
    '--coverage',
    '--reporter=dot',
    ...LEFT_OUT.flatMap((glob) => ['--exclude', glob]),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => vitest.kill(signal));
vitest.on('close', (code) => process.exit(code ?? 1));
