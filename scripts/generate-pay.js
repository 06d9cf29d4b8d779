// Writes what WeChat Pay's room knows of each endpoint from scripts/data/pay: types by path, the sensitive members that
// are encrypted and decrypted, the resources of notifications, and the simulator's models. `--check` writes nothing and fails when a generated file is
// not what the data says.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readEndpoints } from './lib/endpoint-data.js';
import { writeGenerated } from './lib/generated-files.js';
import { modelTable } from './lib/model-table.js';
import { pathFiles } from './lib/path-types.js';
import { typeOf } from './lib/shape-types.js';

const HEADER = '// Generated from scripts/data/pay by npm run generate: change the data, not this file.\n\n';

/** What an upload's `meta` says of the file itself: the client fills it in. */
const OF_THE_FILE = ['filename', 'sha256', 'file_name', 'file_digest', 'digest', 'meta'];

const lines = readEndpoints('pay', {
  keys: ['mode', 'meta', 'upload', 'sensitive'],
  methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
}).map((line) => ({ ...line, product: 'pay' }));
const ordinary = lines.filter(({ upload }) => !upload);

const LAYOUT = {
  folder: 'src/pay/api',
  products: { pay: 'Pay' },
  joins: [{ name: 'Pay', of: ['pay'], text: 'of WeChat Pay' }],
  typesIn: [],
  types: { PayAnswer: 'src/pay/api/pay-answer.ts', PayUntypedAnswer: 'src/pay/api/pay-answer.ts' },
  answers: { open: 'PayAnswer', untyped: 'PayUntypedAnswer' },
};

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

/** The paths that take a file. Their `meta` is signed in place of the body. */
function uploadPaths() {
  const entries = lines
    .filter(({ upload }) => upload)
    .map(({ path, name, meta = {}, answer = {} }) => {
      const own = Object.entries(meta).filter(([key]) => !OF_THE_FILE.includes(key.replace(/\?$/, '')));
      const metaType = typeOf(Object.fromEntries(own), { answer: false, indent: '    ' });
      const answerType = typeOf(answer, { answer: true, top: true, indent: '    ' });
      const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => `${parameter}: string`);
      const params = parameters.length > 0 ? `params: { ${parameters.join('; ')} };` : '';
      return `/** ${name}. */\n'${path}': { ${params} meta: ${metaType}; answer: PayAnswer<${answerType}> };`;
    });
  return (
    `${HEADER}import type { PayAnswer } from './pay-answer.js';\n\n` +
    `/** Paths that take a file, of WeChat Pay. */\nexport interface PayUploadEndpoints {\n${entries.join('\n')}\n}\n`
  );
}

/** The resource of each notification: any of its members may be missing, and there may be others. */
function notificationTypes() {
  const events = readFileSync(new URL('./data/pay-events.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const entries = events.map(({ event, name, variants }) => {
    const types = variants.map(
      ({ shape }) => `PayAnswer<${typeOf(shape, { answer: true, top: true, indent: '  ' })}>`,
    );
    return `/** ${name}. */\n'${event}': ${types.length > 0 ? types.join(' | ') : 'PayUntypedAnswer'};`;
  });
  return (
    HEADER.replace('data/pay', 'data/pay-events.jsonl') +
    "import type { PayAnswer, PayUntypedAnswer } from '../api/pay-answer.js';\n\n" +
    '/** What the notifications of each event type carry, decrypted. */\n' +
    `export interface PayNotifications {\n${entries.join('\n')}\n}\n`
  );
}

const files = {
  ...pathFiles(ordinary, HEADER, LAYOUT),
  'src/pay/api/upload-paths.ts': uploadPaths(),
  'src/pay/call/sensitive-members.data.ts': sensitiveModule(),
  'src/pay/push/notifications.types.ts': notificationTypes(),
  'src/simulator/models/pay.table.ts': modelTable(
    // In a model the text of an upload's `meta` part stands in the place of the body.
    lines.map(({ meta, ...line }) => (meta ? { ...line, body: meta } : line)),
    HEADER,
  ),
};
const config = await resolveConfig(new URL('../src/index.ts', import.meta.url));
for (const [path, text] of Object.entries(files)) {
  if (!path.endsWith('.table.ts')) files[path] = await format(text, { ...config, parser: 'typescript' });
}
writeGenerated(files, { folders: ['src/pay/api/paths/'] });
