// Writes the catalogue of WeChat's server API from scripts/data/endpoints: src/api/catalogue/*.ts (types by path, and
// the table for run time) and the models that the simulator checks bodies with.
// `--check` writes nothing and fails when a generated file is not what the data says.
import { format, resolveConfig } from 'prettier';
import { catalogueOf, queryNames, readEndpoints } from './lib/endpoint-data.js';
import { writeGenerated } from './lib/generated-files.js';
import { pathFiles } from './lib/path-types.js';
import { modelTable } from './lib/model-table.js';
import { tableModule } from './lib/tables.js';

const HEADER =
  '// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.\n\n';
const COLUMNS = 'product category methods path token name host query signed typed deprecated'.split(' ');

const lines = readEndpoints();
const endpoints = catalogueOf(lines);
const byText = (a, b) => (a < b ? -1 : 1);

function union(name, comment, paths) {
  const members = [...new Set(paths)].toSorted(byText).map((path) => `'${path}'`);
  const line = ` ${members.join(' | ')}`;
  const body = name.length + line.length < 90 ? line : members.map((member) => `\n  | ${member}`).join('');
  return `/** ${comment} */\nexport type ${name} =${body};\n`;
}

/** One line an endpoint: a text costs nothing until it is read. */
function dataModule() {
  const rows = endpoints.map((endpoint) => {
    const { methods, query, signed, typed, ...rest } = endpoint;
    const cells = {
      ...rest,
      methods: methods.join(','),
      query: queryNames(query).join(','),
      signed: signed ? 'yes' : '',
      typed: typed ? 'yes' : '',
    };
    return COLUMNS.map((name) => cells[name] ?? '').join('\t');
  });
  const comment = `One endpoint a line, cells separated by tabs: ${COLUMNS.join(', ')}.`;
  return HEADER + tableModule('ENDPOINT_TABLE', comment, rows);
}

function tokenFreeModule() {
  const callable = endpoints.filter(({ host }) => host === undefined);
  const free = callable.filter(({ token }) => token !== 'account').map(({ path }) => path);
  const pages = endpoints.filter(({ host }) => host !== undefined).map(({ path }) => path);
  const deprecated = (method) =>
    lines.filter((line) => line.deprecated && line.method === method).map(({ path }) => path);
  return (
    `${HEADER}/** Paths that take another credential than the account's access token, or none. */\n` +
    `export const TOKEN_FREE_PATHS: ReadonlySet<string> = new Set([\n${free
      .toSorted(byText)
      .map((path) => `  '${path}',\n`)
      .join('')}]);\n\n` +
    [
      union('BrowserPath', 'Pages and pictures on other hosts, for a browser: no API calls.', pages),
      union('DeprecatedGetPath', 'Paths of GET that WeChat has retired or replaced.', deprecated('GET')),
      union('DeprecatedPostPath', 'Paths of POST that WeChat has retired or replaced.', deprecated('POST')),
    ].join('\n')
  );
}

const files = {
  ...pathFiles(lines, HEADER),
  'src/api/catalogue/special-paths.ts': tokenFreeModule(),
  'src/api/catalogue/endpoints.table.ts': dataModule(),
  'src/simulator/models/account.table.ts': modelTable(lines, HEADER),
};
const config = await resolveConfig(new URL('../src/index.ts', import.meta.url));
for (const [path, text] of Object.entries(files)) {
  if (!path.endsWith('.table.ts')) files[path] = await format(text, { ...config, parser: 'typescript' });
}
writeGenerated(files, { folders: ['src/api/catalogue/paths/'] });
