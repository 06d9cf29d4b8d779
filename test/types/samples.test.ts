import { describe, expect, it } from 'vitest';
import { TOKEN_FREE_PATHS } from '../../src/api/catalogue/special-paths.js';
import { faultsOf } from '../support/compile.js';
import { WIRES } from '../api/wire/index.js';
import { THIN_WIRES } from '../api/wire/thin.wire.js';

const json = (value: object): string => JSON.stringify(value);
const isSample = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).some((key) => !/^err(code|msg)$/.test(key));

/** What the wire table says of real bodies and answers, as typed constants. */
function source(): string {
  const thin = new Set(THIN_WIRES);
  const lines = [
    "import type { GetAnswer, PostAnswer, PostBody } from '../../src/api/call-types.js';",
    // Answers of the tests are cut short: their fields are checked, not whether all are there.
    'type Cut<T> = T extends object ? { [K in keyof T]?: Cut<T[K]> } : T;',
  ];
  for (const [index, wire] of WIRES.entries()) {
    if (thin.has(wire) || TOKEN_FREE_PATHS.has(wire.path)) continue;
    const { method, path, body, answer, form } = wire;
    if (method === 'POST' && !form && isSample(body)) {
      lines.push(`export const body${index}: PostBody<'${path}'> = ${json(body)};`);
    }
    if (!form && !(answer instanceof Uint8Array) && isSample(answer)) {
      const type = method === 'GET' ? 'GetAnswer' : 'PostAnswer';
      lines.push(`export const answer${index}: Cut<${type}<'${path}'>> = ${json(answer)};`);
    }
  }
  return lines.join('\n');
}

describe('the types of the APIs', () => {
  it('accept every body and answer that the tests know', { timeout: 120_000 }, () => {
    const text = source();
    expect(text.split('\n').length).toBeGreaterThan(200);
    expect(faultsOf(new URL('samples.virtual.ts', import.meta.url), text)).toEqual([]);
  });
});
