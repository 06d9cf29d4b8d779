// Reads scripts/data/FOLDER/*.jsonl. A line is one path with one method; a line with nothing but `category` says what
// the lines after it belong to. The fields of a line are described in scripts/data/README.md.
import { readFileSync, readdirSync } from 'node:fs';

const KEYS = (
  'path method name product token host deprecated signed types ' +
  'query form raw body bodyDefs answer answerDefs binary'
).split(' ');

/**
 * Every line with its `category` and its `area` (the name of its file), in the order of the files.
 * @param {string} [folder] in `scripts/data`
 * @param {{ keys?: string[], methods?: string[] }} [more] fields that only this product's lines have, and the methods
 * that its API knows
 */
export function readEndpoints(folder = 'endpoints', { keys = [], methods = ['GET', 'POST'] } = {}) {
  const from = new URL(`../data/${folder}/`, import.meta.url);
  const known = new Set([...KEYS, ...keys]);
  const lines = [];
  for (const file of readdirSync(from).toSorted()) {
    if (!file.endsWith('.jsonl')) continue;
    let category;
    for (const text of readFileSync(new URL(file, from), 'utf8').trimEnd().split('\n')) {
      const line = JSON.parse(text);
      if (line.path === undefined) {
        category = line.category;
        continue;
      }
      const unknown = Object.keys(line).filter((key) => !known.has(key));
      if (unknown.length > 0) throw new Error(`${file}: ${line.path} has unknown fields ${unknown.join()}`);
      lines.push({ token: 'account', ...line, category, area: file.slice(0, -'.jsonl'.length) });
    }
  }
  checkUnique(lines, methods);
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

function checkUnique(lines, methods) {
  const seen = new Set();
  for (const { path, method, host } of lines) {
    const key = `${method} ${path}`;
    if (seen.has(key)) throw new Error(`${key} is there twice`);
    if (!/^(\/([\w.-]+|\{\w+\}))+\/?$/.test(path) || !methods.includes(method))
      throw new Error(`bad line: ${key}`);
    if (host !== undefined && method !== 'GET') throw new Error(`${key}: a page is fetched with GET`);
    seen.add(key);
  }
}
