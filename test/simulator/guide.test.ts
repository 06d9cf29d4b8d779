import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

it('the guide shows the very file that is tested', () => {
  const guide = read('../../docs/guides/testing.md');
  expect(guide).toContain(`\`\`\`ts\n${read('./guide-example.test.ts')}\`\`\``);
});
