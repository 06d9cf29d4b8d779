import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests run on the sources; `test/package` is the one place that runs the built package. */
const shared = {
  resolve: {
    alias: [
      { find: /^nestjs-wechat$/, replacement: root('./src/index.ts') },
      { find: /^nestjs-wechat\/([a-z-]+)$/, replacement: root('./src/$1/index.ts') },
    ],
  },
};

export default defineConfig({
  test: {
    // `npm run coverage`, see scripts/coverage.js.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Data, and types alone.
      exclude: [
        'src/**/*.data.ts',
        'src/**/*.table.ts',
        'src/**/*.types.ts',
        'src/**/catalogue/paths/**',
        'src/**/api/paths/**',
      ],
      reporter: ['text-summary', 'html', 'lcov'],
      reportsDirectory: 'coverage',
      reportOnFailure: true,
      // A little below what the tests reach. What runs in other processes (workers, the command line) is not counted.
      thresholds: { statements: 92, branches: 85, functions: 91, lines: 93 },
    },
    projects: [
      {
        ...shared,
        test: {
          name: 'main',
          include: ['test/**/*.test.ts', 'sample-app/test/**/*.test.ts'],
          exclude: ['test/soak/**', 'test/browser/**', 'test/interop/**', '**/node_modules/**'],
          setupFiles: ['test/setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'soak',
          include: ['test/soak/**/*.test.ts'],
          setupFiles: ['test/setup.ts'],
          testTimeout: 45 * 60_000,
          fileParallelism: false,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          setupFiles: ['test/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
