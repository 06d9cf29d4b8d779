// Reads scripts/data/work/endpoints/*.jsonl: a line is one path with one method; a line with nothing but `category`
// says what the lines after it belong to. The fields of a line are described in scripts/data/work/README.md.
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../../data/work/endpoints/', import.meta.url);
const KEYS = new Set(
  'path method name token reads deprecated query form body bodyDefs answer answerDefs binary'.split(' '),
);

/** Every line with its `category` and its `area` (the name of its file), in the order of the files. */
export function readWorkEndpoints() {
  const lines = [];
  for (const file of readdirSync(folder).toSorted()) {
    let category;
    for (const text of readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n')) {
      const line = JSON.parse(text);
      if (line.path === undefined) {
        category = line.category;
        continue;
      }
      const unknown = Object.keys(line).filter((key) => !KEYS.has(key));
      if (unknown.length > 0) throw new Error(`${file}: ${line.path} has unknown fields ${unknown.join()}`);
      lines.push({ token: 'app', ...line, category, area: file.slice(0, -'.jsonl'.length) });
    }
  }
  const paths = new Set(lines.map(({ path }) => path));
  if (paths.size < lines.length) throw new Error('a path is there twice');
  return lines;
}

/** Whether the answer of a line is known; a file is an answer too. */
export const isTyped = ({ answer, binary }) => answer !== undefined || Boolean(binary);

/** src/work/call/call-safety.data.ts: POSTs that only read, by path. */
export function readsFile(lines) {
  const reads = lines.filter(({ reads: only }) => only).map(({ path }) => path.replace(/^\/cgi-bin\//, ''));
  return `// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

/** Paths of POST below \`/cgi-bin/\` that only read, one a line. */
export const READING_POSTS = \`
${reads.toSorted().join('\n')}
\`;
`;
}
