import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles one program of a test's as plain JavaScript, beside the packages that it imports. */
export async function bundleProgram(entry: string): Promise<{ path: string; remove(): Promise<void> }> {
  const outDir = mkdtempSync(join(root, 'node_modules/.test-program-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input: { program: join(root, entry) },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return {
    path: join(outDir, 'program.mjs'),
    remove: () => rm(outDir, { recursive: true, force: true }),
  };
}
