import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsOfAll } from '../support/compile.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, root)), 'utf8');
const blocksOf = (path: string): string[] =>
  [...read(path).matchAll(/^( *)```ts\n([\s\S]*?)^ *```/gm)].map(([, indent, code]) =>
    code!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );

/** Comments may be in the language of the guide. */
const withoutComments = (code: string): string => code.replaceAll(/\/\*\*.*\*\/|\/\/ .*/g, '');

/** Guides whose every example is a whole file. */
const WHOLE = [
  'configuration',
  'distributed',
  'first-account',
  'open-platform',
  'operations',
  'pay',
  'slow-handlers',
  'testing',
  'work',
];

describe('the guides', () => {
  it.each(WHOLE)('have examples: %s', (guide) => {
    expect(blocksOf(`docs/guides/${guide}.md`).length).toBeGreaterThan(1);
  });

  // All in one compilation, which takes as long as one alone.
  it('have examples that compile under strict rules', { timeout: 120_000 }, () => {
    expect(faultsOfAll(WHOLE.flatMap((guide) => blocksOf(`docs/guides/${guide}.md`)))).toEqual([]);
  });

  it.each(WHOLE)('have the same examples in Chinese: %s', (guide) => {
    const [chinese, english] = [`${guide}.zh-CN`, guide].map((name) =>
      blocksOf(`docs/guides/${name}.md`).map(withoutComments),
    );
    expect(chinese).toEqual(english);
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

  it('has short examples that compile too, in both languages', { timeout: 60_000 }, () => {
    const short = ['README.md', 'README.zh-CN.md'].map((name) =>
      blocksOf(name).filter((code) => code.startsWith('constructor(')),
    );
    for (const examples of short) expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(faultsOfAll(short.flat().map(asClass))).toEqual([]);
  });
});
