import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/compile.js';
import { WIRES } from '../api/wire/index.js';
import { THIN_WIRES } from '../api/wire/thin.wire.js';

const json = (value: object): string => JSON.stringify(value);
const isSample = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).some((key) => !/^err(code|msg)$/.test(key));

const HEAD = [
  "import type { GetAnswer, PostAnswer, PostBody, UploadAnswer } from '../../src/api/call-types.js';",
  // Answers are open: without what that lets through, a field that the type does not name is an error here.
  'type Named<T> = { [K in keyof T as string extends K ? never : K]: T[K] };',
  // Answers of the tests are cut short: their fields are checked, not whether all are there.
  `type Cut<T> = T extends readonly (infer Item)[]
    ? Cut<Item>[]
    : T extends object
      ? [keyof Named<T>] extends [never] ? T : { [K in keyof Named<T>]?: Cut<Named<T>[K]> }
      : T;`,
];

/** What the wire table says of real bodies and answers, as typed constants. */
function source(): string {
  const thin = new Set(THIN_WIRES);
  const lines = [...HEAD];
  for (const [index, wire] of WIRES.entries()) {
    if (thin.has(wire)) continue;
    const { method, path, body, answer, form } = wire;
    if (method === 'POST' && !form && isSample(body)) {
      lines.push(`export const body${index}: PostBody<'${path}'> = ${json(body)};`);
    }
    if (!(answer instanceof Uint8Array) && isSample(answer)) {
      const type = form ? 'UploadAnswer' : method === 'GET' ? 'GetAnswer' : 'PostAnswer';
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

  it('mind a field of a sample that they do not name', { timeout: 60_000 }, () => {
    const wrong = `export const answer: Cut<PostAnswer<'/cgi-bin/tags/create'>> = { tag: { nmae: 'friends' } };`;
    const faults = faultsOf(new URL('sample.virtual.ts', import.meta.url), [...HEAD, wrong].join('\n'));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`'nmae' does not exist in type`);
  });
});
