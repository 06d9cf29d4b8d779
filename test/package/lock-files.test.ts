import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type LockFile, lockFileFaults, withoutMachine } from '../../scripts/lib/lock-file.js';

const read = async (folder: string): Promise<LockFile> =>
  JSON.parse(
    await readFile(fileURLToPath(new URL(`../../${folder}/package-lock.json`, import.meta.url)), 'utf8'),
  ) as LockFile;

const FOLDERS = ['.', 'bench', 'docs/site', 'test/interop'];

describe('a committed lock file', () => {
  it.each(FOLDERS)('is whole, for every platform and every npm: %s', async (folder) => {
    expect(lockFileFaults(await read(folder)), 'run `npm run lock`').toEqual([]);
  });

  it('is found wanting without an optional package of another platform', async () => {
    const lock = await read('.');
    delete lock.packages['node_modules/@oxlint/binding-darwin-arm64'];
    expect(lockFileFaults(lock)).toEqual(['node_modules/oxlint lacks @oxlint/binding-darwin-arm64.']);
  });

  it('may keep an optional package inside the package that wants it, or inside one around that', () => {
    const packages = {
      '': {},
      'node_modules/a': { optionalDependencies: { own: '1' } },
      'node_modules/a/node_modules/own': {},
      'node_modules/a/node_modules/b': { optionalDependencies: { own: '1' } },
      'node_modules/c': { optionalDependencies: { own: '1' } },
    };
    expect(lockFileFaults({ packages })).toEqual(['node_modules/c lacks own.']);
  });

  it('holds neither a download address nor the field that npm 10 removes', () => {
    const lock = {
      packages: { 'node_modules/a': { resolved: 'https://example.com/a.tgz', libc: ['musl'] } },
    };
    expect(lockFileFaults(lock)).toHaveLength(2);
    expect(withoutMachine(lock)).toEqual({ packages: { 'node_modules/a': {} } });
    expect(lock.packages['node_modules/a'].libc).toEqual(['musl']);
  });
});
