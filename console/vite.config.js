import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig } from 'vite';

/** Vite lists the licences of the scripts that it bundles; WeUI is a style sheet. */
const weuiLicence = {
  name: 'weui-licence',
  generateBundle() {
    const file = createRequire(import.meta.url).resolve('weui/LICENSE.txt');
    this.emitFile({ type: 'asset', fileName: 'weui-license.txt', source: readFileSync(file) });
  },
};

/** Builds the console to static files that work wherever they are served from. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  plugins: [weuiLicence],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    emptyOutDir: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    // What the bundle holds of others, with their licences.
    license: { fileName: 'third-party-licenses.md' },
  },
});
