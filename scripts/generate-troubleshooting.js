// Turns scripts/data/troubleshooting.json into the tables of docs/guides/troubleshooting.md, in both languages. What the
// code refuses and throws is looked up in src: a reason or a code without a line here fails, and so does a line that the
// code does not have. `--check` writes nothing and fails when a page is not what the data says.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { writeGenerated } from './lib/generated-files.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`, 'utf8');
const { refusals, codes, returnCodes } = JSON.parse(read('scripts/data/troubleshooting.json'));

const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('simulator/') && !path.includes('catalogue/'));
const inWebhooks = sources
  .filter((path) => /(?:^|\/)(?:webhook|push)\//.test(path))
  .map((path) => read(`src/${path}`));
const errors = sources.map((path) => read(`src/${path}`));

const thrown = new Set(
  errors.flatMap((text) =>
    [...text.matchAll(/(?:readonly code = |^ {2}\| )'(WECHAT_[A-Z_]+)'/gm)].map(([, code]) => code),
  ),
);
const refused = new Set(
  inWebhooks.flatMap((text) =>
    [...text.matchAll(/new Refusal\(\s*\d+,\s*(['`])((?:(?!\1).)*)\1/gs)].map(([, , reason]) => reason),
  ),
);
const known = (list, text) => list.some(([start]) => text.startsWith(start));
const faults = [
  ...[...thrown].filter((code) => !known(codes, code)).map((code) => `The code ${code} has no line.`),
  ...[...refused]
    .filter((text) => !known(refusals, text))
    .map((text) => `The refusal "${text}" has no line.`),
  ...codes.filter(([code]) => !thrown.has(code)).map(([code]) => `No error has the code ${code}.`),
  ...refusals
    .filter(([start]) => !inWebhooks.some((text) => text.includes(start)))
    .map(([start]) => `Nothing is refused with "${start}".`),
];
const { codes: table } = JSON.parse(read('scripts/data/retcodes.json'));
for (const [code] of returnCodes) {
  if (!table.some((entry) => String(entry.code) === code))
    faults.push(`The return code ${code} is not in the table.`);
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

const cell = (text) => text.replaceAll('|', '\\|');
const columns = { en: 0, zh: 2 };
const heads = {
  en: ['why', 'what to do'],
  zh: ['原因', '怎么办'],
};

function rows(head, entries, language) {
  const lines = entries.map(([shown, ...texts]) => {
    const [why, what] = texts.slice(columns[language]);
    return `| ${shown} | ${cell(why)} | ${cell(what)} |`;
  });
  return [`| ${head} | ${heads[language].join(' | ')} |`, '| --- | --- | --- |', ...lines].join('\n');
}

const asCode = (text) => `\`${text.replace('${name}', '…')}\``;
const words = {
  en: { refusals: 'the log says', codes: '`code`', returnCodes: '`errcode`' },
  zh: { refusals: '日志内容', codes: '`code`', returnCodes: '`errcode`' },
};
const tables = (language) => ({
  refusals: rows(
    words[language].refusals,
    refusals.map(([start, ...texts]) => [asCode(start), ...texts]),
    language,
  ),
  codes: rows(
    words[language].codes,
    codes.map(([code, ...texts]) => [asCode(code), ...texts]),
    language,
  ),
  returnCodes: rows(
    words[language].returnCodes,
    returnCodes.map(([, shown, ...texts]) => [shown, ...texts]),
    language,
  ),
});

const files = {};
for (const [language, path] of [
  ['en', 'docs/guides/troubleshooting.md'],
  ['zh', 'docs/guides/troubleshooting.zh-CN.md'],
]) {
  let text = read(path);
  for (const [name, made] of Object.entries(tables(language))) {
    const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
    if (!text.includes(begin) || !text.includes(end)) throw new Error(`${path} has no place for ${name}.`);
    const before = text.slice(0, text.indexOf(begin) + begin.length);
    text = `${before}\n\n${made}\n\n${text.slice(text.indexOf(end))}`;
  }
  files[path] = await format(text, { ...(await resolveConfig(`${root}${path}`)), filepath: path });
}
writeGenerated(files);
