// Writes what src/open-platform and the account's typed calls have of scripts/data/open-platform: the return codes, the
// types of the endpoints by the token that they take, and the paths that no account's token opens.
// `--check` writes nothing and fails when a generated file is not what the data says.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readEndpoints } from './lib/endpoint-data.js';
import { writeGenerated } from './lib/generated-files.js';
import { pathFiles } from './lib/path-types.js';

const HEADER =
  '// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.\n\n';
const FOLDER = 'src/open-platform/api/catalogue';

const readLines = (file) =>
  readFileSync(new URL(`data/open-platform/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

function retcodes() {
  const rows = readLines('retcodes.jsonl').map((cells) => {
    if (cells.length !== 4 || cells.some((cell) => /[|\n]/.test(String(cell)))) {
      throw new Error(`bad return code ${cells[0]}`);
    }
    return cells.join('|');
  });
  const text = rows.join('\n').replace(/[\\`$]/g, '\\$&');
  return (
    `${HEADER}/** One line per code: \`code|class|meaning|advice\`. One string costs nothing until it is asked for. */\n` +
    `export const COMPONENT_RETCODES: string = \`\n${text}\n\`;\n`
  );
}

const lines = readEndpoints('open-platform/endpoints');
const byText = (a, b) => (a < b ? -1 : 1);
const pathsOf = (chosen) => [...new Set(chosen.map(({ path }) => path))].toSorted(byText);
const quoted = (paths, separator) => paths.map((path) => `'${path}'`).join(separator);

/** @type {import('./lib/path-types.js').Layout} */
const layout = {
  folder: FOLDER,
  products: { component: 'Component', authorizer: 'Authorizer', either: 'Either' },
  joins: [
    { name: 'Component', of: ['component', 'either'], text: "that take the component's token" },
    { name: 'Authorizer', of: ['authorizer', 'either'], text: "that take the authorizer's token" },
  ],
  typesIn: ['src/api/answer.ts', 'src/api/upload-call-options.ts'],
};

/** The types of these paths alone: an account's typed calls refuse them. */
const platformPaths =
  `${HEADER}/** Paths that take the token of a third-party platform: no account's token opens them. */\n` +
  `export type PlatformPath = ${quoted(pathsOf(lines.filter(({ product }) => product === 'component')), ' | ')};\n`;

const tokenFree =
  `${HEADER}/** Paths that take the platform's AppSecret in their body, and no token. */\n` +
  `export const SECRET_PATHS: ReadonlySet<string> = new Set([${quoted(
    pathsOf(lines.filter(({ token }) => token === 'secret')),
    ', ',
  )}]);\n`;

const config = await resolveConfig(new URL('../src/index.ts', import.meta.url));
const files = {
  ...pathFiles(lines, HEADER, layout),
  [`${FOLDER}/secret-paths.ts`]: tokenFree,
  'src/api/catalogue/platform-paths.ts': platformPaths,
};
for (const [path, text] of Object.entries(files)) {
  files[path] = await format(text, { ...config, parser: 'typescript' });
}
writeGenerated(
  { ...files, 'src/open-platform/call/retcodes.data.ts': retcodes() },
  { folders: [`${FOLDER}/paths/`] },
);
