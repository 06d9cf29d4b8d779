import { readFileSync } from 'node:fs';

export const PACKAGES = ['wechat-python-sdk', 'py_wechat_tools', 'nest-wechat', 'co-wechat-api'] as const;

/** One row: the old method, the new code, and a note. */
export interface Row {
  theirs: string;
  /** Empty when there is no counterpart. The note says why. */
  here: string[];
  note: string;
}

const cells = (line: string): string[] =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

const spans = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);

/** The rows of the migration tables in a package's document. */
export function rowsOf(name: (typeof PACKAGES)[number]): Row[] {
  const file = new URL(`../../../docs/migration/${name}.md`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [theirs = '', here = '', note = ''] = cells(line);
      return { theirs: spans(theirs)[0]!, here: spans(here), note };
    });
}

/** The names in a cell: `a(x, y)` is one, `A, B` are two. */
export const namesIn = (theirs: string): string[] =>
  theirs.includes('(') ? [theirs.slice(0, theirs.indexOf('('))] : theirs.split(', ');
