// Turns scripts/data/retcodes.json into src/account/call/retcodes.data.ts and the table of docs/guides/errors.md, and with
// scripts/data/retcodes.zh.json that of the Chinese page. A code or an advice without Chinese fails.
// `--check` writes nothing and fails when one of them is not what the data says.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { writeGenerated } from './lib/generated-files.js';

const root = new URL('../', import.meta.url);
const { codes } = JSON.parse(readFileSync(new URL('scripts/data/retcodes.json', root), 'utf8'));
const chinese = JSON.parse(readFileSync(new URL('scripts/data/retcodes.zh.json', root), 'utf8'));
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

const [begin, end] = ['<!-- return codes: begin -->', '<!-- return codes: end -->'];
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const marks = { confirmed: 'C', 'single-source': '1', unconfirmed: '?' };

/** In Chinese, or an error that says what is missing. */
function inChinese(kind, key) {
  const text = chinese[kind][key];
  if (text === undefined) throw new Error(`retcodes.zh.json has no ${kind} "${key}"`);
  return text;
}

const pages = {
  'docs/guides/errors.md': {
    head: '| code | typical errmsg | meaning | class | what to do | mark |',
    texts: ({ meaning, action }) => [meaning, action],
  },
  'docs/guides/errors.zh-CN.md': {
    head: '| 返回码 | 常见的 errmsg | 含义 | 类别 | 怎么办 | 标记 |',
    texts: ({ code, action }) => [inChinese('meanings', code), inChinese('actions', action)],
  },
};

async function pageOf(path, { head, texts }) {
  const lines = sorted.map((entry) => {
    const [meaning, action] = texts(entry);
    const cells = [cell(entry.errmsg), cell(meaning), entry.class, cell(action), marks[entry.status]];
    return `| ${[entry.code, ...cells].join(' | ')} |`;
  });
  const table = [head, '| ---: | --- | --- | --- | --- | :---: |', ...lines].join('\n');
  const file = fileURLToPath(new URL(path, root));
  const text = readFileSync(file, 'utf8');
  if (!text.includes(begin) || !text.includes(end)) throw new Error(`${path} has lost its marks`);
  const withTable = `${text.slice(0, text.indexOf(begin))}${begin}\n\n${table}\n\n${text.slice(text.indexOf(end))}`;
  return format(withTable, { ...(await resolveConfig(file)), parser: 'markdown' });
}

const guides = await Promise.all(
  Object.entries(pages).map(async ([path, page]) => [path, await pageOf(path, page)]),
);
writeGenerated({ 'src/account/call/retcodes.data.ts': module, ...Object.fromEntries(guides) });
