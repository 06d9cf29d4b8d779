// Turns scripts/data/retcodes.json into src/account/call/retcodes.data.ts and the table of docs/guides/errors.md.
// `--check` writes nothing and fails when one of them is not what the data says.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { writeGenerated } from './lib/generated-files.js';

const root = new URL('../', import.meta.url);
const { codes } = JSON.parse(readFileSync(new URL('scripts/data/retcodes.json', root), 'utf8'));
const sorted = [...codes].sort((a, b) => a.code - b.code);
const classes = [...new Set(sorted.map((entry) => entry.class))].sort((a, b) => a.localeCompare(b));

for (const entry of sorted) {
  if (/[|\n]/.test(`${entry.meaning}${entry.action}`)) {
    throw new Error(`return code ${entry.code}: a | or a line break would break the format of a row`);
  }
}

const escaped = (text) => text.replace(/[\\`$]/g, '\\$&');
const rows = sorted.map((entry) =>
  [entry.code, classes.indexOf(entry.class), entry.meaning, entry.action === '-' ? '' : entry.action].join(
    '|',
  ),
);
const module = `// Generated from scripts/data/retcodes.json by npm run generate: change the data, not this file.

/** What kind of failure a return code stands for. */
export type RetcodeClass =
${classes.map((name) => `  | '${name}'`).join('\n')};

/** The classes, in the order that {@link RETCODES} counts them. */
export const RETCODE_CLASSES: readonly RetcodeClass[] = [
${classes.map((name) => `  '${name}',`).join('\n')}
];

/** One line per code: \`code|class|meaning|advice\`. One string costs nothing until it is asked for. */
export const RETCODES: string = \`
${escaped(rows.join('\n'))}
\`;
`;

const guide = new URL('docs/guides/errors.md', root);
const [begin, end] = ['<!-- return codes: begin -->', '<!-- return codes: end -->'];
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const marks = { confirmed: 'C', 'single-source': '1', unconfirmed: '?' };
const table = [
  '| code | typical errmsg | meaning | class | what to do | mark |',
  '| ---: | --- | --- | --- | --- | :---: |',
  ...sorted.map((entry) =>
    [
      '',
      entry.code,
      cell(entry.errmsg),
      cell(entry.meaning),
      entry.class,
      cell(entry.action),
      marks[entry.status],
      '',
    ]
      .join(' | ')
      .trim(),
  ),
].join('\n');
const text = readFileSync(guide, 'utf8');
if (!text.includes(begin) || !text.includes(end)) throw new Error('docs/guides/errors.md has lost its marks');
const withTable = `${text.slice(0, text.indexOf(begin))}${begin}\n\n${table}\n\n${text.slice(text.indexOf(end))}`;
writeGenerated({
  'src/account/call/retcodes.data.ts': module,
  'docs/guides/errors.md': await format(withTable, {
    ...(await resolveConfig(fileURLToPath(guide))),
    parser: 'markdown',
  }),
});
