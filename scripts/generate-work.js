// Turns scripts/data/work into the return codes, the events and the typed paths of src/work.
// Run it when the data changes: `npm run generate`; the results are committed.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { writeGenerated } from './lib/generated-files.js';
import { eventFiles } from './lib/work/events.js';
import { readsFile, readWorkEndpoints } from './lib/work/endpoints.js';
import { workPathFiles } from './lib/work/paths.js';
import { retcodeFile } from './lib/work/retcodes.js';

const folder = new URL('./data/work/', import.meta.url);
const jsonLines = (name) =>
  readFileSync(new URL(name, folder), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const endpoints = readWorkEndpoints();
writeGenerated(
  await formatted({
    'src/work/call/work-retcodes.data.ts': retcodeFile(jsonLines('retcodes.jsonl')),
    'src/work/call/call-safety.data.ts': readsFile(endpoints),
    ...workPathFiles(endpoints),
    ...eventFiles(jsonLines('events.jsonl')),
  }),
);

/** The files as prettier keeps them. */
async function formatted(files) {
  const options = await resolveConfig(new URL('../package.json', import.meta.url).pathname);
  const all = Object.entries(files).map(async ([path, text]) => [
    path,
    await format(text, { ...options, parser: 'typescript' }),
  ]);
  return Object.fromEntries(await Promise.all(all));
}
