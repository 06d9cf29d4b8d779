import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { entries } from '../scripts/lib/entries.js';
import { circles } from './support/circles.js';
import { sourceArrows, sourceFiles } from './support/source-arrows.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = sourceFiles(`${root}src`);
const arrows = sourceArrows(`${root}src`, {
  'nestjs-wechat': 'index.ts',
  ...Object.fromEntries(entries.map((name) => [`nestjs-wechat/${name}`, `${name}/index.ts`])),
});

/** The room of a file: its first folder. The entry `index.ts` beside the rooms may import all of them. */
const roomOf = (file: string) => file.split('/')[0]!;
const ENTRY = 'index.ts';

/**
 * The table "room | what | may use" of docs/architecture.md. Rooms stand in backticks, as `client/` or `client`. The
 * last column lists rooms, or says "every room", with exceptions after "but".
 */
function roomTable(): Map<string, { may: Set<string>; everyRoom: boolean }> {
  const rows = readFileSync(`${root}docs/architecture.md`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const start = rows.findIndex(([, first, , third]) => first === 'room' && third === 'may use');
  const end = rows.findIndex(([, first], index) => index > start + 1 && !first!.startsWith('`'));
  const named = (cell: string) => [...cell.matchAll(/`(?:src\/)?([^`/]+)\/?`/g)].map(([, name]) => name!);
  const table = rows.slice(start + 2, end < 0 ? undefined : end);
  const all = table.flatMap(([, room]) => named(room!));
  return new Map(
    table.flatMap(([, room, , uses]) => {
      const listed = new Set(named(uses!));
      const everyRoom = uses!.startsWith('every room');
      const may = everyRoom ? new Set(all.filter((name) => !listed.has(name))) : listed;
      return named(room!).map((name) => [name, { may, everyRoom }] as const);
    }),
  );
}

/** The arrows as a map from each name to its targets, without arrows from a name to itself. */
function graph(name: (file: string) => string): Map<string, Set<string>> {
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of arrows) {
    if (name(from) === name(to)) continue;
    const known = targets.get(name(from)) ?? new Set();
    targets.set(name(from), known.add(name(to)));
  }
  return targets;
}

/** Folders with one file for each of many like things: an API, a family of pushes, a group of endpoints. */
const isCatalogue = (folder: string) =>
  folder.startsWith('api/') || ['paths', 'pushes', 'routes'].includes(folder.split('/').at(-1)!);

describe('the architecture', () => {
  it('lists every room of src in the table of docs/architecture.md, and no other', () => {
    const rooms = new Set(files.map(roomOf));
    rooms.delete(ENTRY);
    expect([...roomTable().keys()].toSorted()).toEqual([...rooms].toSorted());
  });

  it('has only arrows between rooms that the table allows, types included', () => {
    const table = roomTable();
    const forbidden = arrows
      .filter(({ from, to }) => from !== ENTRY && roomOf(from) !== roomOf(to))
      .filter(({ from, to }) => !table.get(roomOf(from))?.may.has(roomOf(to)))
      .map(({ from, to }) => `${roomOf(from)} -> ${roomOf(to)}: src/${from} imports src/${to}`);
    expect(forbidden.toSorted()).toEqual([]);
  });

  it('uses every arrow that the table allows', () => {
    const used = graph(roomOf);
    const unused = [...roomTable()]
      .filter(([, { everyRoom }]) => !everyRoom)
      .flatMap(([room, { may }]) => [...may].map((other) => ({ room, other })))
      .filter(({ room, other }) => !used.get(room)?.has(other))
      .map(({ room, other }) => `${room} -> ${other}`);
    expect(unused).toEqual([]);
  });

  it('has no circle of rooms', () => {
    expect(circles(graph(roomOf)).map((circle) => circle.join(' -> '))).toEqual([]);
  });

  it('has no circle of files, types included', () => {
    expect(circles(graph((file) => file)).map((circle) => circle.join(' -> '))).toEqual([]);
  });

  it('has at most fifteen files in a folder, apart from types, data and catalogues', () => {
    const counts = new Map<string, number>();
    for (const file of files.filter((path) => !/\.(?:types|data)\.ts$/.test(path)))
      counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    const crowded = [...counts]
      .filter(([folder, count]) => count > 15 && !isCatalogue(folder))
      .map(([folder, count]) => `src/${folder} has ${count} files`);
    expect(crowded).toEqual([]);
  });
});

describe('the reader of imports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wechat-arrows-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function arrowsFrom(source: string) {
    mkdirSync(join(folder, 'b'), { recursive: true });
    for (const name of ['b/value.ts', 'index.ts']) writeFileSync(join(folder, name), '');
    writeFileSync(join(folder, 'a.ts'), source);
    return sourceArrows(folder, { 'the-package': 'index.ts' });
  }

  it.each([
    "import { x } from './b/value.js';",
    "import type { X } from './b/value.js';",
    "import { type X } from './b/value.js';",
    "import './b/value.js';",
    "export * from './b/value.js';",
    "export type { X } from './b/value.js';",
    "let x: import('./b/value.js').X;",
    "let x: typeof import('./b/value.js');",
    "const load = () => import('./b/value.js');",
    "const NAME = './b/value.js'; const load = () => import(NAME);",
    "import x = require('./b/value.js');",
  ])('follows %s', (source) => {
    expect(arrowsFrom(source)).toEqual([{ from: 'a.ts', to: 'b/value.ts' }]);
  });

  it("follows the package's own name, and no other package", () => {
    expect(arrowsFrom("import 'the-package'; import 'node:fs';")).toEqual([{ from: 'a.ts', to: 'index.ts' }]);
  });

  it.each([
    ["import './missing.js';", 'a.ts imports ./missing.js'],
    ['const load = (name: string) => import(name);', 'name is computed'],
  ])('refuses %s', (source, message) => {
    expect(() => arrowsFrom(source)).toThrow(message);
  });
});

describe('the search for circles', () => {
  it('finds each circle once, and its shortest way', () => {
    const graphOf = (...edges: string[]) => {
      const targets = new Map<string, Set<string>>();
      for (const [from, to] of edges) targets.set(from!, (targets.get(from!) ?? new Set()).add(to!));
      return targets;
    };
    expect(circles(graphOf('ab', 'bc', 'ac'))).toEqual([]);
    expect(circles(graphOf('ab', 'bc', 'ca', 'xa'))).toEqual([['a', 'b', 'c', 'a']]);
    expect(circles(graphOf('ab', 'ba', 'bc', 'cb'))).toEqual([
      ['a', 'b', 'a'],
      ['c', 'b', 'c'],
    ]);
  });
});

describe('src/README.md', () => {
  it('names files and folders that are there', () => {
    const text = readFileSync(`${root}src/README.md`, 'utf8');
    const named = [...text.matchAll(/`([a-z][\w./-]*(?:\/|\.ts))`/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(`${root}src/${path}`))).toEqual([]);
  });
});
