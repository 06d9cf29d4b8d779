// Writes the tables of the simulator's WeCom from scripts/data/work: what it says with each return code, which paths
// there are with which token, and the models that it makes sample answers from.
// `--check` writes nothing and fails when a generated file is not what the data says.
import { readFileSync } from 'node:fs';
import { writeGenerated } from './lib/generated-files.js';
import { modelTable } from './lib/model-table.js';
import { tableModule } from './lib/tables.js';
import { readWorkEndpoints } from './lib/work/endpoints.js';

const HEADER = '// Generated from scripts/data/work by npm run generate: change the data, not this file.\n\n';
const FOLDER = 'src/simulator/work/api/tables/';

const retcodes = readFileSync(new URL('data/work/retcodes.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))
  .toSorted((a, b) => a.code - b.code)
  .map(
    ({ code, errmsg, meaning }) =>
      `${code} ${(errmsg || meaning).split(': wrong')[0].replaceAll(/\s+/g, ' ')}`,
  );

const endpoints = readWorkEndpoints();
const paths = endpoints.map(({ method, path, token }) => `${method} ${path} ${token}`).toSorted();

writeGenerated({
  [`${FOLDER}work-errors.table.ts`]:
    HEADER + tableModule('WORK_ERRORS', 'One return code a line, and what WeCom says with it.', retcodes),
  [`${FOLDER}work-paths.table.ts`]:
    HEADER +
    tableModule('WORK_PATHS', 'One path a line: the method, the path, and the token it takes.', paths),
  [`${FOLDER}work-models.table.ts`]: modelTable(endpoints, HEADER),
});
