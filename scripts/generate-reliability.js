// Writes the links in docs/reliability.md: behind each promise, the test files that name its number in a comment.
// `--check` writes nothing and fails when a link is missing or wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { writeGenerated } from './lib/generated-files.js';

const root = new URL('..', import.meta.url);
const document = new URL('docs/reliability.md', root);

/** The test files that name each number in a comment line. */
const files = new Map();
for (const directory of ['test', 'sample-app/test']) {
  const names = readdirSync(new URL(directory, root), { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((file) => file.endsWith('.test.ts')).toSorted()) {
    const path = `${directory}/${name}`;
    for (const [comment] of readFileSync(new URL(path, root), 'utf8').matchAll(/^\s*\/\/ .*$/gm))
      for (const [number] of comment.matchAll(/\b(?:TK|SK|WH|FZ|SC)-\d+\b/g)) {
        if (!files.has(number)) files.set(number, new Set());
        files.get(number).add(path);
      }
  }
}

/** The promise with its links, whatever links it had. */
function linked(line) {
  const [, number, promise] = /^- \*\*(\S+)\*\* (.*?)(?: → .*)?$/.exec(line) ?? [];
  if (number === undefined) return line;
  const links = [...(files.get(number) ?? [])].map(
    (path) => `[${path.split('/').slice(-2).join('/')}](../${path})`,
  );
  return `- **${number}** ${promise} → ${links.join(', ')}`;
}

const text = readFileSync(document, 'utf8');
writeGenerated({ 'docs/reliability.md': text.split('\n').map(linked).join('\n') });
