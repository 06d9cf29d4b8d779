import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { entries, withEntries } from '../../scripts/lib/entries.js';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as Record<string, unknown>;

describe('package.json', () => {
  it('has the entries of scripts/lib/entries.js', () => {
    expect(JSON.stringify(manifest), 'run `npm run generate:manifest`').toBe(
      JSON.stringify(withEntries(manifest)),
    );
  });

  it('gives the main entry to every way of resolving a module', () => {
    const { main, types, exports } = manifest as { main: string; types: string; exports: object };
    expect(exports).toMatchObject({ '.': { types, default: main } });
  });

  it.each(['.', ...entries])('has a source for each entry: %s', async (name) => {
    const source = fileURLToPath(new URL(`src/${name === '.' ? '' : `${name}/`}index.ts`, root));
    await expect(readFile(source, 'utf8')).resolves.not.toBe('');
  });

  it('gets an entry for each further name, also for TypeScript with moduleResolution node10', () => {
    const files = { types: './dist/simulator/index.d.ts', default: './dist/simulator/index.js' };
    const written = withEntries({ name: 'x', exports: {}, license: 'MIT' });
    expect(Object.keys(written)).toEqual([
      'name',
      'main',
      'types',
      'exports',
      'imports',
      'typesVersions',
      'license',
    ]);
    expect(written.exports).toMatchObject({ './simulator': files });
    expect(written.typesVersions).toMatchObject({ '*': { simulator: [files.types] } });
  });
});
