// Writes the tables of the simulator's third-party platforms: the permission sets that their calls are checked with, the
// paths with the token that each takes, and the models that it makes sample answers from.
// `--check` writes nothing and fails when a generated file is not what the data says.
import { readFileSync } from 'node:fs';
import { readEndpoints } from './lib/endpoint-data.js';
import { writeGenerated } from './lib/generated-files.js';
import { modelTable } from './lib/model-table.js';
import { tableModule } from './lib/tables.js';

const HEADER =
  '// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.\n\n';
const FOLDER = 'src/simulator/open-platform/api/tables/';

const { paths, prefixes, granted } = JSON.parse(
  readFileSync(new URL('data/permission-sets.json', import.meta.url), 'utf8'),
);
const rows = (table) =>
  Object.entries(table)
    .map(([sets, names]) => `${sets}: ${names.join(' ')}`)
    .join('\n');
const list = (ids) => `[${ids.join(', ')}]`;

const endpoints = readEndpoints('open-platform/endpoints');
// The token's kind is the product of these lines; `secret` and `none` need none.
const tokenOf = ({ token, product }) => (token === 'account' ? product : 'none');
const known = endpoints.map((line) => `${line.method} ${line.path} ${tokenOf(line)}`).toSorted();

writeGenerated({
  [`${FOLDER}platform-paths.table.ts`]:
    HEADER +
    tableModule('PLATFORM_PATHS', 'One path a line: the method, the path, and whose token it takes.', known),
  [`${FOLDER}platform-models.table.ts`]: modelTable(endpoints, HEADER),
  'src/simulator/open-platform/state/permission-sets.data.ts': `// Generated from scripts/data/permission-sets.json by npm run generate: change the data, not this file.

/** The sets of a line, then the paths that one of them lets a platform call. */
export const SETS_BY_PATH: string = \`${rows(paths)}\`;

/** The same for whatever begins so. */
export const SETS_BY_PREFIX: string = \`${rows(prefixes)}\`;

/** The sets that an account of each kind can grant. */
// prettier-ignore
export const GRANTED_BY_KIND = {
  official: ${list(granted.official)},
  mini: ${list(granted.mini)},
} as const;
`,
});
