import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, '.build', 'start-up');

/** Runs a program with the built package and returns the files that it loaded. */
async function loadedBy(name: string, program: string): Promise<string[]> {
  const file = join(work, `${name}.mjs`);
  const coverage = join(work, name);
  await writeFile(file, program);
  await promisify(execFile)(process.execPath, [file], {
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
  });
  const reports = await readdir(coverage);
  const texts = await Promise.all(reports.map((report) => readFile(join(coverage, report), 'utf8')));
  return texts.flatMap((text) =>
    (JSON.parse(text) as { result: { url: string }[] }).result.map(({ url }) => url),
  );
}

const dist = new URL('../../dist/', import.meta.url).href;
const ofDist = (urls: string[]): string[] =>
  urls
    .filter((url) => url.startsWith(dist))
    .map((url) => url.slice(dist.length))
    .toSorted();

const application = (declarations: string, controllers: string): string => `
  import 'reflect-metadata';
  import { Module } from '@nestjs/common';
  import { NestFactory } from '@nestjs/core';
  import { OnText, WechatController, WechatModule, WechatService } from 'nestjs-wechat';
  ${declarations}
  class AppModule {}
  const options = { appId: 'wx1234567890abcdef', appSecret: '0123456789abcdef0123456789abcdef', token: 'startUp' };
  Module({ imports: [WechatModule.forRoot(options)], controllers: [${controllers}] })(AppModule);
  const app = await NestFactory.create(AppModule, { logger: false, abortOnError: false });
  await app.listen(0, '127.0.0.1');
  if (app.get(WechatService).conf.appId !== options.appId) process.exitCode = 1;
  await app.close();
`;

const BOT = `
  class Bot { ping() { return 'pong'; } }
  OnText('ping')(Bot.prototype, 'ping', Object.getOwnPropertyDescriptor(Bot.prototype, 'ping'));
  WechatController('wechat')(Bot);
`;

/** Starts an application and tells what Node has loaded of its `fetch`: at once, and as soon as something is or in 3 s. */
const FETCH_LOADED = (providers: string): string => `
  import 'reflect-metadata';
  import { Module } from '@nestjs/common';
  import { NestFactory } from '@nestjs/core';
  import { WECHAT_HTTP, WechatModule } from 'nestjs-wechat';
  let calls = 0;
  const platformFetch = globalThis.fetch;
  globalThis.fetch = (...args) => (calls++, platformFetch(...args));
  class AppModule {}
  const options = { appId: 'wx1234567890abcdef', appSecret: '0123456789abcdef0123456789abcdef', providers: ${providers} };
  Module({ imports: [WechatModule.forRoot(options)] })(AppModule);
  const app = await NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });
  const isLoaded = () => process.moduleLoadList.some((name) => name.endsWith('internal/deps/undici/undici'));
  const atStart = isLoaded();
  for (let i = 0; i < 60 && !isLoaded(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  await app.close();
  console.log(JSON.stringify({ atStart, later: isLoaded(), calls }));
`;

async function fetchLoaded(name: string, providers: string): Promise<unknown> {
  const file = join(work, `${name}.mjs`);
  await writeFile(file, FETCH_LOADED(providers));
  const { stdout } = await promisify(execFile)(process.execPath, [file]);
  return JSON.parse(stdout);
}

describe('what the first request needs', () => {
  beforeAll(() => mkdir(work, { recursive: true }));
  afterAll(() => rm(work, { recursive: true, force: true }));

  it('is loaded in the first idle moment after the start, without a call of fetch', async () => {
    expect(await fetchLoaded('preload', '[]')).toEqual({ atStart: false, later: true, calls: 0 });
  });

  it('is not loaded where the application has a transport of its own', async () => {
    const own = '[{ provide: WECHAT_HTTP, useValue: { send: () => undefined } }]';
    expect(await fetchLoaded('own-http', own)).toEqual({ atStart: false, later: false, calls: 0 });
  });
});

describe('the files loaded at start-up', () => {
  beforeAll(() => mkdir(work, { recursive: true }));
  afterAll(() => rm(work, { recursive: true, force: true }));

  it('are three, without parts that the application does not use', async () => {
    const files = ofDist(await loadedBy('client', application('', '')));
    expect(files).toEqual(['chunks/core.js', 'chunks/shared.js', 'index.js']);
  });

  it('leave out Nest packages that the application does not use', async () => {
    const urls = await loadedBy('packages', application(BOT, 'Bot'));
    expect(urls.filter((url) => /\/(@nestjs\/(config|schedule)|cache-manager)\//.test(url))).toEqual([]);
  });

  it("include the webhook's file when a class has its decorators", async () => {
    const files = ofDist(await loadedBy('bot', application(BOT, 'Bot')));
    expect(files).toEqual([
      'chunks/core.js',
      'chunks/rolldown-runtime.js',
      'chunks/shared.js',
      'chunks/webhook.js',
      'index.js',
    ]);
  });

  it('do not include Nest when only the simulator is used', async () => {
    const urls = await loadedBy(
      'simulator',
      `import { WechatSimulator } from 'nestjs-wechat/simulator';
       const simulator = await WechatSimulator.start({ port: 0 });
       await simulator.stop();`,
    );
    expect(ofDist(urls)).toContain('simulator/index.js');
    expect(urls.filter((url) => url.includes('/@nestjs/'))).toEqual([]);
  });
});
