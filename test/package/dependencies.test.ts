import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const read = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8'));

interface LockFile {
  packages: Record<string, { version?: string; dev?: boolean; dependencies?: Record<string, string> }>;
}

/** The first versions of general XML parsers without any known defect. */
const SAFE_SINCE: Record<string, readonly [number, number, number]> = {
  'fast-xml-parser': [5, 10, 1],
  xml2js: [0, 5, 0],
};

const isSafe = (version: string, since: readonly number[]): boolean => {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10));
  const first = since.findIndex((least, i) => parts[i] !== least);
  return first === -1 || parts[first]! > since[first]!;
};

describe('an installation of the package', () => {
  // WH-37
  it('contains no XML parser version with a known defect', async () => {
    const { packages } = (await read('package-lock.json')) as LockFile;
    const unsafe = Object.entries(packages).filter(([path, { version }]) => {
      const since = SAFE_SINCE[path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)];
      return since !== undefined && !isSafe(version!, since);
    });
    expect(unsafe).toEqual([]);
  });

  // WH-37
  it.each([
    ['5.10.1', true],
    ['5.11.0', true],
    ['6.0.0', true],
    ['5.10.0', false],
    ['4.5.4', false],
  ])('tells safe versions from unsafe ones: fast-xml-parser %s', (version, safe) => {
    expect(isSafe(version, SAFE_SINCE['fast-xml-parser']!)).toBe(safe);
  });

  it('adds one small package to the peers that Nest applications have', async () => {
    const { dependencies } = (await read('package.json')) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies)).toEqual(['qr']);
    const { packages } = (await read('package-lock.json')) as LockFile;
    expect(packages['node_modules/qr']).toMatchObject({ version: expect.any(String) });
    expect(packages['node_modules/qr']!.dependencies).toBeUndefined();
  });
});
