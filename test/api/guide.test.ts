import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/compile.js';
import { WIRES } from './wire/index.js';

const guide = readFileSync(new URL('../../docs/guides/api.md', import.meta.url), 'utf8');
const blocks = [...guide.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!);

describe('the guide to the APIs', () => {
  let faults: string[];
  beforeAll(() => {
    const source =
      `import { responseMeta, endpoints, Reply, WechatApiError, type WechatAccounts, type WechatService } from '../../src/index.js';\n` +
      blocks
        .map(
          (code, n) =>
            `export async function block${n}(wechat: WechatService, accounts: WechatAccounts, code: string): Promise<void> {\n${code}}\n`,
        )
        .join('') +
      'export const used = [responseMeta, endpoints, Reply, WechatApiError];\n';
    faults = faultsOf(new URL('guide.virtual.ts', import.meta.url), source);
  }, 120_000);

  it('has examples, and all of them compile', () => {
    expect(blocks.length).toBeGreaterThan(8);
    expect(faults).toEqual([]);
  });

  it('has the same examples in Chinese', () => {
    const chinese = readFileSync(new URL('../../docs/guides/api.zh-CN.md', import.meta.url), 'utf8');
    expect([...chinese.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!)).toEqual(blocks);
  });

  it('names only methods that exist', () => {
    const known = new Set(WIRES.map(({ name }) => name));
    const rows = [...guide.matchAll(/^\| `([a-z]\w+)`\s+\| ([\w, ]+?)\s*\|$/gm)];
    expect(rows.length).toBeGreaterThan(10);
    const apart =
      /\.(all|allWithInfo|members|imageUrl|newState|authorizeUrl|loginUrl|checkState|config|cardExt|chooseCard)$/;
    const unknown = rows
      .flatMap(([, group, methods]) => methods!.split(', ').map((method) => `${group}.${method}`))
      .filter((name) => /^\w+\.[a-z]\w+$/.test(name) && !apart.test(name))
      .filter((name) => !known.has(name) && !known.has(`mini.${name}`));
    expect(unknown).toEqual([]);
  });
});
