import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsOfAll } from '../support/compile.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, root)), 'utf8');
const blocksOf = (path: string): string[] =>
  [...read(path).matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!);

/** Guides whose every example is a whole file. */
const WHOLE = ['operations', 'first-account'];

describe('the guides', () => {
  it.each(WHOLE)('have examples that compile under strict rules: %s', { timeout: 120_000 }, (guide) => {
    const blocks = blocksOf(`docs/guides/${guide}.md`);
    expect(blocks.length).toBeGreaterThan(1);
    expect(faultsOfAll(blocks)).toEqual([]);
  });

  it.each(WHOLE)('have the same examples in Chinese: %s', (guide) => {
    expect(blocksOf(`docs/guides/${guide}.zh-CN.md`)).toEqual(blocksOf(`docs/guides/${guide}.md`));
  });

  it('find a fault in an example that has one', { timeout: 60_000 }, () => {
    expect(faultsOfAll(["import { NoSuchThing } from 'nestjs-wechat';\nNoSuchThing();"])).toHaveLength(1);
  });
});

describe('the README', () => {
  /** An example of a class: what it injects, then statements of a method. */
  const asClass = (code: string): string => {
    const [constructor, ...statements] = code.trim().split('\n');
    return `import { InjectWechat, WechatConfService, WechatService } from 'nestjs-wechat';
declare const openid: string;
declare const code: string;
export class Example {
  ${constructor}
  async run() {
    ${statements.join('\n    ')}
  }
}
export const used = InjectWechat ?? WechatConfService ?? WechatService;`;
  };

  it.each(['README.md', 'README.zh-CN.md'])(
    'has short examples that compile too: %s',
    { timeout: 60_000 },
    (name) => {
      const short = blocksOf(name).filter((code) => code.startsWith('constructor('));
      expect(short.length).toBeGreaterThanOrEqual(3);
      expect(faultsOfAll(short.map(asClass))).toEqual([]);
    },
  );
});
