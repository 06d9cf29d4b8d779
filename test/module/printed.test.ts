import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, inspect, type InspectOptions } from 'node:util';
import { Logger } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { Test, type TestingModule } from '@nestjs/testing';
import { Keyv } from 'keyv';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WechatCentralModule } from '../../src/central/index.js';
import { WechatAccounts, WechatModule, type WechatModuleOptions } from '../../src/index.js';
import { closedUrl } from '../support/free-port.js';

const CANARY = /CANARY/;
const WAYS: InspectOptions[] = [
  {},
  { showHidden: true },
  { getters: true },
  { showHidden: true, getters: true },
  { showHidden: true, getters: true, showProxy: true, compact: false },
];

/** Everything that loggers, debuggers, answers and copies make of an object. */
function printed(thing: object): string {
  return [
    ...WAYS.map((way) => inspect(thing, { depth: 14, ...way })),
    format('%o %O %s', thing, thing, thing),
  ].join('\n');
}

/** Everything that lists the properties of an object. */
function listed(thing: object): string {
  const inherited: string[] = [];
  for (const name in thing) inherited.push(name);
  return [
    JSON.stringify(thing),
    JSON.stringify({ ...thing }),
    inspect(Object.entries(thing)),
    inherited,
  ].join();
}

let folder: string;
let proxy: string;
let app: TestingModule | undefined;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'printed-'));
  proxy = (await closedUrl()).replace('//', '//user:PROXYCANARY1@');
});
afterEach(async () => {
  await app?.close();
  app = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function boot(options: WechatModuleOptions): Promise<TestingModule> {
  Logger.overrideLogger(false);
  app = await Test.createTestingModule({
    imports: [
      WechatModule.forRoot({
        appId: 'wx1',
        appSecret: 'SECRETCANARY1',
        token: 'HOOKCANARY1',
        encryptMode: 'safe',
        encodingAesKey: 'KEYCANARY'.padEnd(43, 'A'),
        recordsKey: `CANARY${randomBytes(32).toString('base64').slice(6)}`,
        scheduledRefresh: false,
        accounts: {
          branch: {
            appId: 'wx2',
            source: 'central',
            central: { url: 'http://127.0.0.1:9/central', key: 'CENTRALCANARY1' },
          },
        },
        ...options,
      }),
      WechatCentralModule.forRoot({ keys: 'SERVERCANARY1' }),
    ],
  }).compile();
  await app.init();
  return app;
}

describe('what an application prints', () => {
  it.each([
    ['memory', () => ({ store: 'memory' })],
    ['files', () => ({ store: `file:${folder}` })],
    ['a cache', () => ({ store: new Keyv() })],
    ['Redis', async () => ({ store: (await closedUrl()).replace('http://', 'redis://:REDISCANARY1@') })],
    ['a proxy', () => ({ proxy })],
  ] satisfies [string, () => WechatModuleOptions | Promise<WechatModuleOptions>][])(
    'holds no secret, key or token of any provider, with %s',
    async (_, options) => {
      const { modules, service } = await running(await options());
      expect(printed(service)).not.toMatch(CANARY);
      expect(listed(service)).not.toMatch(CANARY);
      expect(listed(service.conf)).not.toMatch(CANARY);
      const providers = modules.flatMap((module) => [...module.providers]);
      const own = providers.filter(([token, { instance }]) => !isNest(token) && instance instanceof Object);
      const shown = own.filter(([, { instance }]) => CANARY.test(printed(instance as object)));
      expect(shown.map(([token]) => String(token))).toEqual([]);
      expect(own.length).toBeGreaterThan(20);
    },
  );

  it('still says which account a service is of', async () => {
    const { service } = await running({});
    expect(inspect(service.conf)).toBe("WechatConfService { account: 'default', source: 'stable' }");
    expect(inspect(service.conf, { depth: -1 })).toContain('WechatConfService');
    expect(inspect(service)).toContain("account: 'default'");
    expect(service.conf.appSecret).toBe('SECRETCANARY1');
  });
});

async function running(options: WechatModuleOptions) {
  const started = await boot(options);
  const service = started.get(WechatAccounts).get();
  const expiresAt = Math.floor(Date.now() / 1000) + 7000;
  await service.conf.setAccessToken({ value: 'TOKENCANARY_1234', expiresAt });
  await service.conf.setJsapiTicket({ value: 'TICKETCANARY_1234', expiresAt });
  await service.conf.getAccessToken();
  const modules = [...started.get(ModulesContainer).values()];
  return { service, modules: modules.filter(({ name }) => name.startsWith('Wechat')) };
}

/** Nest's own providers hold the whole application. */
function isNest(token: unknown): boolean {
  const name = typeof token === 'function' ? token.name : '';
  return ['ApplicationConfig', 'ModuleRef', 'WechatModule', 'WechatCentralModule'].includes(name);
}
