import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

/** Each promise of the document with the test files behind it. */
function promises(): { number: string; files: string[] }[] {
  const lines = read('docs/reliability.md').matchAll(/^- \*\*(\S+)\*\* (.*)$/gm);
  return [...lines].map(([, number, text]) => ({
    number: number!,
    files: [...text!.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, path]) => path!),
  }));
}

/** The numbers that a test file names in its comments. */
function numbersIn(path: string): Set<string> {
  const comments = [...read(path).matchAll(/^\s*\/\/ .*$/gm)].join('\n');
  return new Set(comments.match(/\b(?:TK|SK|WH|FZ|SC)-\d+\b/g));
}

const testFiles = ['test', 'sample-app/test'].flatMap((directory) =>
  readdirSync(`${root}${directory}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${directory}/${name.replaceAll('\\', '/')}`),
);

// `node scripts/generate-reliability.js` writes the links.
describe('docs/reliability.md', () => {
  it('lists 134 promises, each number once', () => {
    const numbers = promises().map(({ number }) => number);
    expect(numbers).toHaveLength(134);
    expect(new Set(numbers).size).toBe(134);
  });

  it('links each promise to tests that name its number in a comment', () => {
    const wrong = promises().flatMap(({ number, files }) => {
      if (files.length === 0) return [`${number} has no test`];
      return files
        .filter((path) => !existsSync(`${root}${path}`) || !numbersIn(path).has(number))
        .map((path) => `${number} does not stand in a comment of ${path}`);
    });
    expect(wrong).toEqual([]);
  });

  it('links every test that names a number, from the promise with this number', () => {
    const linked = new Map(promises().map(({ number, files }) => [number, files]));
    const missing = testFiles.flatMap((path) =>
      [...numbersIn(path)]
        .filter((number) => !linked.get(number)?.includes(path))
        .map((number) => `${number} has no link to ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('finds no number in a test title', () => {
    const titled = testFiles.filter((path) =>
      /(['"`])(?:TK|SK|WH|FZ|SC)-\d+ /.test(read(path).replaceAll(/^\s*\/\/ .*$/gm, '')),
    );
    expect(titled).toEqual([]);
  });
});
