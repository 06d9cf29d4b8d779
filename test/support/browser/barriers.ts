import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { ConsolePage } from './console-page.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The accessibility faults that axe finds on the page, one in each line. */
export async function barriers({ page }: ConsolePage): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate<Result[]>('axe.run().then((report) => report.violations)');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
