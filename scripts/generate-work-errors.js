// Writes what the simulator says with each return code of WeCom, from scripts/data/work-errors.json.
// `--check` writes nothing and fails when the generated file is not what the data says.
import { readFileSync } from 'node:fs';
import { writeGenerated } from './lib/generated-files.js';
import { tableModule } from './lib/tables.js';

const data = JSON.parse(readFileSync(new URL('data/work-errors.json', import.meta.url), 'utf8'));
const rows = Object.entries(data)
  .map(([code, text]) => [Number(code), text])
  .toSorted(([a], [b]) => a - b)
  .map(([code, text]) => `${code} ${text}`);

const header =
  '// Generated from scripts/data/work-errors.json by npm run generate: change the data, not this file.\n\n';
writeGenerated({
  'src/simulator/work/api/work-errors.table.ts':
    header + tableModule('WORK_ERRORS', 'One return code a line, and what WeCom says with it.', rows),
});
