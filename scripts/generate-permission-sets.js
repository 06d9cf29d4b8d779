// Turns scripts/data/permission-sets.json into the table that the simulator checks a platform's calls with.
import { readFileSync } from 'node:fs';
import { writeGenerated } from './lib/generated-files.js';

const { paths, prefixes, granted } = JSON.parse(
  readFileSync(new URL('data/permission-sets.json', import.meta.url), 'utf8'),
);
const rows = (table) =>
  Object.entries(table)
    .map(([sets, names]) => `${sets}: ${names.join(' ')}`)
    .join('\n');
const list = (ids) => `[${ids.join(', ')}]`;

writeGenerated({
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
