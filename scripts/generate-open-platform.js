// Writes what src/open-platform has of scripts/data/open-platform: the return codes.
// `--check` writes nothing and fails when a generated file is not what the data says.
import { readFileSync } from 'node:fs';
import { writeGenerated } from './lib/generated-files.js';

const HEADER =
  '// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.\n\n';

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

writeGenerated({ 'src/open-platform/call/retcodes.data.ts': retcodes() });
