// Writes what WeChat Pay's room knows of each endpoint from scripts/data/pay: the sensitive members that are encrypted
// and decrypted. `--check` writes nothing and fails when a generated file is not what the data says.
import { format, resolveConfig } from 'prettier';
import { readEndpoints } from './lib/endpoint-data.js';
import { writeGenerated } from './lib/generated-files.js';

const HEADER = '// Generated from scripts/data/pay by npm run generate: change the data, not this file.\n\n';

const lines = readEndpoints('pay', {
  keys: ['mode', 'meta', 'upload', 'sensitive'],
  methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
});

function sensitiveModule() {
  const entries = lines
    .filter(({ sensitive }) => sensitive)
    .map(({ method, path, sensitive }) => [`${method} ${path}`, sensitive])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rows = entries.map(
    ([endpoint, members]) => `${JSON.stringify(endpoint)}: ${JSON.stringify(members)},`,
  );
  return (
    `${HEADER}/** The members that are encrypted, by method and path: \`list[].name\` is the member of every element. */\n` +
    'export const SENSITIVE_MEMBERS: Readonly<\n' +
    '  Record<string, { readonly request?: readonly string[]; readonly answer?: readonly string[] }>\n' +
    `> = {\n${rows.join('\n')}\n};\n`
  );
}

const files = { 'src/pay/call/sensitive-members.data.ts': sensitiveModule() };
const config = await resolveConfig(new URL('../src/index.ts', import.meta.url));
for (const [path, text] of Object.entries(files)) {
  files[path] = await format(text, { ...config, parser: 'typescript' });
}
writeGenerated(files);
