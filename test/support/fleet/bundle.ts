import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The programs of the test's processes, as plain JavaScript that starts quickly. */
export interface ProcessPrograms {
  worker: string;
  simulator: string;
  remove(): Promise<void>;
}

/** Bundles the programs from the sources. Imported packages stay outside. */
export async function bundlePrograms(): Promise<ProcessPrograms> {
  const outDir = mkdtempSync(join(root, 'node_modules/.test-processes-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: here,
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input: { worker: join(here, 'worker.ts'), simulator: join(here, 'simulator.ts') },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return {
    worker: join(outDir, 'worker.mjs'),
    simulator: join(outDir, 'simulator.mjs'),
    remove: () => rm(outDir, { recursive: true, force: true }),
  };
}
