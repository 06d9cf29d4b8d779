// Reads scripts/data/endpoints/*.jsonl. A line is one path with one method; a line with nothing but `category` says
// what the lines after it belong to. The fields of a line are described in scripts/data/README.md.
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../data/endpoints/', import.meta.url);
const KEYS = new Set(
  (
    'path method name product token host deprecated signed types ' +
    'query form raw body bodyDefs answer answerDefs binary'
  ).split(' '),
);

/** Every line with its `category` and its `area` (the name of its file), in the order of the files. */
export function readEndpoints() {
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
      lines.push({ token: 'account', ...line, category, area: file.slice(0, -'.jsonl'.length) });
    }
  }
  checkUnique(lines);
  return lines;
}

/** The lines of one path joined: what the catalogue knows at run time. */
export function catalogueOf(lines) {
  const paths = new Map();
  for (const line of lines) {
    const known = paths.get(line.path);
    if (!known) paths.set(line.path, { ...line, methods: [line.method], typed: isTyped(line) });
    else {
      known.methods.push(line.method);
      known.typed &&= isTyped(line);
      known.query = { ...known.query, ...line.query };
    }
  }
  return [...paths.values()].map((endpoint) => ({ ...endpoint, methods: endpoint.methods.toSorted() }));
}

/** Whether the answer of a line is known; a file is an answer too. */
export const isTyped = ({ answer, binary, types }) => Boolean(answer ?? binary ?? types);

/** The names of the parameters of a query, without `?`. */
export function queryNames(query = {}) {
  const variants = query['|'] ?? [query];
  return [...new Set(variants.flatMap((of) => Object.keys(of).map((key) => key.replace(/\?$/, ''))))];
}

function checkUnique(lines) {
  const seen = new Set();
  for (const { path, method, host } of lines) {
    const key = `${method} ${path}`;
    if (seen.has(key)) throw new Error(`${key} is there twice`);
    if (!/^(\/[\w.-]+)+$/.test(path) || !['GET', 'POST'].includes(method))
      throw new Error(`bad line: ${key}`);
    if (host !== undefined && method !== 'GET') throw new Error(`${key}: a page is fetched with GET`);
    seen.add(key);
  }
}
