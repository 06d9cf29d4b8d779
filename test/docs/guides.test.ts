import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsOfAll } from '../support/compile.js';
import { withoutComments } from '../support/without-comments.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, root)), 'utf8');
const blocksOf = (path: string): string[] =>
  [...read(path).matchAll(/^( *)```ts\n([\s\S]*?)^ *```/gm)].map(([, indent, code]) =>
    code!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );

/** Guides whose every example is a whole file. */
const WHOLE = [
  'backup',
  'configuration',
  'distributed',
  'first-account',
  'open-platform',
  'operations',
  'pay',
  'recipes/ai-bot',
  'recipes/hosting',
  'recipes/login',
  'recipes/mass-messages',
  'recipes/menus',
  'recipes/payments',
  'recipes/platform',
  'slow-handlers',
  'testing',
  'work',
];

/** What stands around the examples of a guide that shows parts of files. */
const AROUND: Record<string, (code: string) => string> = {
  webhook: (code) => {
    const isWhole = code.startsWith('import ');
    if (isWhole) return code;
    const isMember = code.startsWith('@On');
    return `
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import {
  Content, getPush, type ImagePush, InjectWechat, Match, OnAnyMessage, OnImage, OnMenuClick, OnSubscribe, OnText,
  OnWechatEvent, OpenId, Push, Reply, WECHAT_DEDUP_STORE, WechatController, type WechatDedupStore, WechatModule,
  type WechatPush, WechatService,
} from 'nestjs-wechat';
declare class ForecastService { of(city: string): Promise<string> }
declare const MyDedupStore: new () => WechatDedupStore;
declare const appId: string;
${isMember ? `class Example {\n${code}\n}` : code}`;
  },
  simulator: (code) => `
import type { INestApplication } from '@nestjs/common';
import type { WechatModuleOptions } from 'nestjs-wechat';
declare function createApp(options: WechatModuleOptions): Promise<INestApplication>;
${code.replace("import { createApp } from './create-app';", '')}`,
  errors: (code) => `
import { type CustomerMessage, WechatApiError, type WechatService, WechatUpstreamError } from 'nestjs-wechat';
declare function checkLater(message: CustomerMessage): void;
export async function example(wechat: WechatService, message: CustomerMessage) {
${code}
}`,
  'how-to-add': (code) => {
    if (code.startsWith('/** How many'))
      return `
import type { ApiAnswer } from './src/api/answer.js';
import { READ } from './src/api/limits.js';
import type { WechatClient } from './src/client/wechat-client.js';
export class BlacklistApi {
  constructor(private readonly client: WechatClient) {}
${code}
}`;
    if (code.startsWith('post('))
      return `
interface Wechat { blacklist: { count(since?: number): Promise<unknown> } }
declare function post(name: string, call: (w: Wechat) => Promise<unknown>, path: string, body: object): object;
export const wires = [
${code}
];`;
    if (code.startsWith('const guard'))
      return `
import { AtomicLease } from './src/store/lease/atomic-lease.js';
import type { AtomicStore } from './src/store/atomic-store.js';
import { AtomicTokenStore } from './src/store/atomic-token-store.js';
import { GuardedStore } from './src/store/guarded-store.js';
import type { OpenedStore, StoreContext } from './src/store/opened-store.js';
import type { VersionedRecordStore } from './src/store/records/versioned-record-store.js';
import { StoreGuard } from './src/store/store-guard.js';
interface NameClient { end(): Promise<void> }
declare const NameAtomicStore: new (client: NameClient) => AtomicStore;
declare const NameRecordStore: new (client: NameClient) => VersionedRecordStore;
export function openName(client: NameClient, context: StoreContext): OpenedStore {
${code}
}`;
    if (code.startsWith('@Module'))
      return `
import { type DynamicModule, Module } from '@nestjs/common';
import type { SharedOptions } from './src/conf/shared-options.js';
import type { Credentials } from './src/credential/credentials.js';
import { WechatEngineModule } from './src/engine/engine.module.js';
import { checkSharedOptions, sharedPart } from './src/engine/shared-options-check.js';
import { WechatEngine } from './src/engine/wechat-engine.js';
import { withSharedOptions } from './src/engine/with-shared-options.js';
import { getPushProductToken, type PushProduct } from './src/webhook/receive/push-protocol.js';
interface LanternOptions extends SharedOptions { town: string }
class LanternCredentials { constructor(readonly options: LanternOptions, readonly engine: Credentials) {} }
declare const LanternPushProduct: new (options: LanternOptions) => PushProduct;
${code}`;
    // The table is generated.
    return `
import { ModelTable } from './src/simulator/models/model-table.js';
import { bodyFaults } from './src/simulator/models/index.js';
declare const body: never;
let faults: unknown;
${code.replace('./NAME.table.js', './src/simulator/models/pay.table.js')}
export const used = faults;`;
  },
};

/** Guides whose examples are compiled, or run, by another test. */
const ELSEWHERE: Record<string, string> = {
  api: 'test/api/guide.test.ts',
};

const guidesIn = (language: 'en' | 'zh'): string[] =>
  readdirSync(fileURLToPath(new URL('docs/guides', root)), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && path.endsWith('.zh-CN.md') === (language === 'zh'))
    .map((path) => path.replace(/(\.zh-CN)?\.md$/, ''));

describe('the guides', () => {
  it.each([...WHOLE, ...Object.keys(AROUND)])('have examples: %s', (guide) => {
    expect(blocksOf(`docs/guides/${guide}.md`).length).toBeGreaterThan(0);
  });

  it('are all known here, with every example of theirs', () => {
    const known = [...WHOLE, ...Object.keys(AROUND), ...Object.keys(ELSEWHERE)];
    const withExamples = guidesIn('en').filter((guide) => blocksOf(`docs/guides/${guide}.md`).length > 0);
    expect(withExamples.toSorted()).toEqual(known.toSorted());
    for (const [guide, test] of Object.entries(ELSEWHERE)) expect(read(test)).toContain(`guides/${guide}.md`);
  });

  it('and the README are the only documents with examples', () => {
    const folders = [
      '',
      '.changeset',
      '.github',
      'bench',
      'docs',
      'examples',
      'sample-app',
      'scripts',
      'src',
    ];
    const documents = folders.flatMap((folder) =>
      readdirSync(fileURLToPath(new URL(`${folder}/`, root)), { recursive: folder !== '', encoding: 'utf8' })
        .map((path) => `${folder}/${path.replaceAll('\\', '/')}`.replace(/^\//, ''))
        .filter((path) => path.endsWith('.md') && !/node_modules|^docs\/guides\/|^README/.test(path)),
    );
    expect(documents.length).toBeGreaterThan(30);
    expect(documents.filter((path) => /^ *```(?:ts|tsx|typescript)\n/m.test(read(path)))).toEqual([]);
  });

  // All in one compilation, which takes as long as one alone.
  it('have examples that compile under strict rules', { timeout: 240_000 }, () => {
    const whole = WHOLE.flatMap((guide) => blocksOf(`docs/guides/${guide}.md`));
    const parts = Object.entries(AROUND).flatMap(([guide, around]) =>
      blocksOf(`docs/guides/${guide}.md`).map((code) => around(code.trimStart())),
    );
    expect(faultsOfAll([...whole, ...parts])).toEqual([]);
  });

  it.each(guidesIn('zh'))('have the same examples in Chinese: %s', (guide) => {
    const [chinese, english] = [`${guide}.zh-CN`, guide].map((name) =>
      blocksOf(`docs/guides/${name}.md`).map(withoutComments),
    );
    expect(chinese).toEqual(english);
  });

  it('find a fault in an example that has one', { timeout: 120_000 }, () => {
    expect(
      faultsOfAll([
        "import { NoSuchThing } from 'nestjs-wechat';\nNoSuchThing();",
        AROUND['errors']!('await wechat.noSuchGroup.send(message);'),
      ]),
    ).toHaveLength(2);
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

  it('has whole examples that compile, the same ones in both languages', { timeout: 120_000 }, () => {
    const whole = ['README.md', 'README.zh-CN.md'].map((name) =>
      blocksOf(name)
        .filter((code) => !code.startsWith('constructor('))
        .map(withoutComments),
    );
    expect(whole[0]!.length).toBeGreaterThanOrEqual(3);
    expect(whole[1]).toEqual(whole[0]);
    expect(faultsOfAll(whole[0]!)).toEqual([]);
  });

  it('has short examples that compile too, in both languages', { timeout: 60_000 }, () => {
    const short = ['README.md', 'README.zh-CN.md'].map((name) =>
      blocksOf(name).filter((code) => code.startsWith('constructor(')),
    );
    for (const examples of short) expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(faultsOfAll(short.flat().map(asClass))).toEqual([]);
  });
});
