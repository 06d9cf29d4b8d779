// Runs every generator; `--check` writes nothing and fails when a file is out of date.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
for (const file of readdirSync(folder).toSorted()) {
  if (!/^generate-.+\.js$/.test(file)) continue;
  const { status } = spawnSync(process.execPath, [`${folder}${file}`, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
