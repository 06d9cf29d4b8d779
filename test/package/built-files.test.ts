import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Looked up when the test runs: the types are checked before anything is built. */
const built = new URL('../../dist/simulator/index.js', import.meta.url).href;
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

describe('the built package', () => {
  it('can be compiled to CommonJS: no file of it uses import.meta or top-level await', async () => {
    const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.js'));
    expect(names.length).toBeGreaterThan(10);
    const texts = await Promise.all(names.map((name) => readFile(join(dist, name), 'utf8')));
    const unfit = names.filter((_, i) => /\bimport\.meta\b|^(?:const .* = )?await /m.test(texts[i]!));
    expect(unfit).toEqual([]);
  });

  it('has the big tables compressed, with the text that they have in the sources', async () => {
    const source = new URL('../../src/api/catalogue/endpoints.table.ts', import.meta.url).href;
    const packed = join(dist, 'chunks', 'endpoints.table.js');
    const expected = { ...((await import(source)) as object) };
    expect({ ...((await import(pathToFileURL(packed).href)) as object) }).toEqual(expected);
    expect((await stat(packed)).size).toBeLessThan(JSON.stringify(expected).length / 4);
  });

  it("has the simulator's console, whose page finds everything that it asks for", async () => {
    const { WechatSimulator } = (await import(built)) as typeof import('../../src/simulator/index.js');
    const simulator = await WechatSimulator.start({ port: 0 });
    try {
      const page = await fetch(`${simulator.url}/`);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const html = await page.text();
      const paths = [...html.matchAll(/(?:src|href)="\.(\/[^"]+)"/g)].map(([, path]) => path);
      expect(paths.length).toBeGreaterThanOrEqual(3);
      for (const path of paths) {
        const response = await fetch(simulator.url + path);
        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toMatch(/^(text|image)\/[a-z+]+/);
      }
    } finally {
      await simulator.stop();
    }
  });
});
