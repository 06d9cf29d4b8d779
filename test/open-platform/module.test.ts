import { inspect } from 'node:util';
import { Injectable, type DynamicModule, type INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatCentralModule } from '../../src/central/central.module.js';
import { WechatConfigError } from '../../src/core/conf.errors.js';
import { WechatModule } from '../../src/module/wechat.module.js';
import { openPlatformOptionsFromEnv } from '../../src/open-platform/conf/env.js';
import { resolveOpenPlatformOptions } from '../../src/open-platform/conf/resolve-platform-options.js';
import {
  InjectWechatOpenPlatform,
  WechatOpenPlatform,
  WechatOpenPlatformController,
  WechatOpenPlatformModule,
  WechatOpenPlatforms,
  type WechatOpenPlatformOptions,
} from '../../src/open-platform/index.js';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { WechatEngine } from '../../src/engine/wechat-engine.js';
import { OPEN_PLATFORM_PARTS } from '../../src/open-platform/module/platform-lifecycle.js';
import { MemoryRecordStore } from '../../src/store/records/memory-record-store.js';
import { FakeOpenPlatform } from '../support/open-platform/fake-open-platform.js';
import { LogSink } from '../support/webhook/webhook-app.js';
import { startPlatformApp } from '../support/open-platform/platform-app.js';

const KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const EU = { appId: 'wxeu', appSecret: 'secret-of-eu', token: 'tokenOfEu', encodingAesKey: KEY };
const ASIA = { appId: 'wxasia', appSecret: 'secret-of-asia', token: 'tokenOfAsia', encodingAesKey: KEY };
const SHOP = 'wxf8b4f85f3a794e77';

const faultsOf = (
  options: WechatOpenPlatformOptions,
  env: Record<string, string> = {},
): readonly string[] => {
  try {
    resolveOpenPlatformOptions(options, openPlatformOptionsFromEnv(env));
    return [];
  } catch (error) {
    return (error as WechatConfigError).faults;
  }
};

describe('the options of a platform', () => {
  it('come from the environment, and options win', () => {
    const env = {
      WECHAT_OPEN_APP_ID: 'wxenv',
      WECHAT_OPEN_APP_SECRET: ' secret ',
      WECHAT_OPEN_TOKEN: 'now,before',
      WECHAT_OPEN_ENCODING_AES_KEY: KEY,
      WECHAT_API_BASE_URL: 'http://127.0.0.1:3100/',
    };
    const resolve = (options: WechatOpenPlatformOptions) =>
      resolveOpenPlatformOptions(options, openPlatformOptionsFromEnv(env)).get('default')!;
    expect({ ...resolve({}), ...pick(resolve({})) }).toMatchObject({
      name: 'default',
      appId: 'wxenv',
      appSecret: 'secret',
      tokens: ['now', 'before'],
      encodingAesKeys: [KEY],
      apiBaseUrl: 'http://127.0.0.1:3100',
    });
    expect(resolve({ appSecret: 'another' }).appSecret).toBe('another');
  });
  const pick = ({ appSecret, tokens, encodingAesKeys }: ReturnType<typeof conf>) => ({
    appSecret,
    tokens,
    encodingAesKeys,
  });
  const conf = () => resolveOpenPlatformOptions(EU).get('default')!;

  it('that are missing or malformed are told all at once, with option, variable and remedy', () => {
    const faults = faultsOf({}, { WECHAT_OPEN_ENCODING_AES_KEY: 'too short' });
    expect(faults).toEqual([
      expect.stringMatching(/appId \(WECHAT_OPEN_APP_ID\) is missing/),
      expect.stringMatching(/appSecret \(WECHAT_OPEN_APP_SECRET\) is missing/),
      expect.stringMatching(/token \(WECHAT_OPEN_TOKEN\) is missing/),
      expect.stringMatching(/encodingAesKey \(WECHAT_OPEN_ENCODING_AES_KEY\) must have exactly 43/),
    ]);
  });

  it.each([
    ['half of them', { appId: 'wx1' }, 3],
    ['an unknown name', { ...EU, appSecrets: 'x' } as object, 1],
    ['a host that is none of WeChat', { ...EU, apiBaseUrl: 'https://example.com' }, 1],
    ['http beyond loopback', { ...EU, apiBaseUrl: 'http://api.weixin.qq.com' }, 1],
    ['an unknown source', { ...EU, source: 'other' as never }, 1],
    ['a central source without an address', { appId: 'wx1', source: 'central' } as const, 2],
    ['the same AppID twice', { components: { a: EU, b: EU } }, 1],
    ['a name that is none', { components: { 'a b': EU } }, 1],
  ] as [string, WechatOpenPlatformOptions, number][])('are refused with %s', (_, options, count) => {
    expect(faultsOf(options)).toHaveLength(count);
  });

  it('need no secret to read from a central server', () => {
    const central = { url: 'https://token.example.com/wechat/central', key: 'k' };
    expect(faultsOf({ appId: 'wx1', source: 'central', central })).toEqual([]);
  });

  it('show no secret when they are printed', () => {
    const options = resolveOpenPlatformOptions(EU).get('default')!;
    const shown = `${inspect(options, { showHidden: true })} ${JSON.stringify(options)}`;
    for (const secret of [EU.appSecret, EU.token, KEY]) expect(shown).not.toContain(secret);
  });
});

describe('the module', () => {
  const opened: INestApplication[] = [];
  afterEach(async () => {
    for (const app of opened.splice(0)) await app.close();
  });
  const start = async (imports: DynamicModule[], controllers: never[] = [], providers: never[] = []) => {
    const testing = await Test.createTestingModule({ imports, controllers, providers }).compile();
    const app = testing.createNestApplication({ logger: false });
    opened.push(app);
    await app.listen(0, '127.0.0.1');
    return app;
  };
  const LOCAL = { apiBaseUrl: 'http://127.0.0.1:1' };

  @Injectable()
  class Factory {
    createWechatOpenPlatformOptions() {
      return { ...EU, ...LOCAL };
    }
  }

  it.each([
    ['forRoot', WechatOpenPlatformModule.forRoot({ ...EU, ...LOCAL })],
    [
      'forRootAsync with useFactory',
      WechatOpenPlatformModule.forRootAsync({ useFactory: async () => ({ ...EU, ...LOCAL }) }),
    ],
    ['forRootAsync with useClass', WechatOpenPlatformModule.forRootAsync({ useClass: Factory })],
  ])('gives the platform by %s, beside WechatModule and alone', async (_, module) => {
    for (const imports of [[module], [WechatModule.forRoot(LOCAL), module]]) {
      const app = await start(imports);
      expect(app.get(WechatOpenPlatform).appId).toBe('wxeu');
      expect(inspect(app.get(WechatOpenPlatform), { showHidden: true })).not.toContain(EU.appSecret);
    }
  });

  it.each([
    ['forRoot', (options: object) => WechatOpenPlatformModule.forRoot(options)],
    [
      'forRootAsync',
      (options: object) => WechatOpenPlatformModule.forRootAsync({ useFactory: async () => options }),
    ],
  ])(
    'says by %s where records are kept, alone in an application, and not against WechatModule',
    async (_, make) => {
      const own = new MemoryRecordStore();
      const module = make({ ...EU, ...LOCAL, records: own, application: 'shops', scheduledRefresh: false });
      const app = await start([module]);
      await app.get(WechatOpenPlatform).importAuthorizers({ [SHOP]: 'refresh' });
      expect(await own.list('wechat:record:component:wxeu/')).toHaveLength(1);
      const { options } = app.get<WechatEngine>(WechatEngine, { strict: false });
      expect(options).toMatchObject({ application: 'shops', scheduledRefresh: false });
      await expect(start([WechatModule.forRoot({ ...LOCAL, records: 'memory' }), module])).rejects.toThrow(
        /the option records is shared/,
      );
    },
  );

  it('gives several platforms by name', async () => {
    @Injectable()
    class User {
      constructor(
        @InjectWechatOpenPlatform('eu') readonly eu: WechatOpenPlatform,
        @InjectWechatOpenPlatform('asia') readonly asia: WechatOpenPlatform,
      ) {}
    }
    const module = WechatOpenPlatformModule.forRoot({ ...LOCAL, components: { eu: EU, asia: ASIA } });
    const app = await start([module], [], [User as never]);
    const user = app.get(User);
    expect([user.eu.appId, user.asia.appId]).toEqual(['wxeu', 'wxasia']);
    expect(app.get(WechatOpenPlatforms).names()).toEqual(['eu', 'asia']);
    expect(() => app.get(WechatOpenPlatforms).get('africa')).toThrow(WechatConfigError);
    expect(app.get(WechatOpenPlatforms).ofAppId('wxasia')).toBe(user.asia);
  });

  it('stops the boot with one message for all faults', async () => {
    await expect(start([WechatOpenPlatformModule.forRoot({ appId: 'wx1' })])).rejects.toThrow(
      /has 3 faults:[\s\S]*WECHAT_OPEN_APP_SECRET[\s\S]*WECHAT_OPEN_TOKEN[\s\S]*WECHAT_OPEN_ENCODING_AES_KEY/,
    );
    expect(() => WechatOpenPlatformModule.forRootAsync({})).toThrow(WechatConfigError);
  });

  it('stops the boot where a controller is for a platform that is not there', async () => {
    @WechatController('messages/:appId', { platform: 'africa' })
    class Messages {}
    @WechatOpenPlatformController('events', { component: 'africa' })
    class Events {}
    const module = WechatOpenPlatformModule.forRoot({ ...EU, ...LOCAL });
    for (const controller of [Messages, Events]) {
      await expect(start([module], [controller as never])).rejects.toThrow(
        /the component "africa" is not configured/,
      );
    }
    await expect(start([WechatModule.forRoot(LOCAL)], [Messages as never])).rejects.toThrow(
      /whose module is not imported/,
    );
  });
});

describe('the central token server', () => {
  @WechatOpenPlatformController('wechat/open')
  class Authorizations {}
  let fake: FakeOpenPlatform;
  let rig: Awaited<ReturnType<typeof startPlatformApp>>;
  const get = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${rig.url}/wechat/central/${path}`, {
      ...init,
      headers: { authorization: 'Bearer key-1', 'content-type': 'application/json' },
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>),
    };
  };

  beforeEach(async () => {
    fake = await FakeOpenPlatform.start();
    rig = await startPlatformApp(fake, {
      controllers: [Authorizations],
      imports: [WechatCentralModule.forRoot({ keys: 'key-1' })],
    });
    await rig.ticket();
    await rig.platform.exchange(fake.authorize(SHOP));
  });
  afterEach(async () => {
    await rig.close();
    await fake.stop();
  });

  it("serves the component's token, and the tokens and tickets of its accounts", async () => {
    const component = await get(`${fake.appId}/component_access_token`);
    expect(component).toMatchObject({ status: 200, body: { value: [...fake.componentTokens][0] } });
    const token = await get(`${fake.appId}/${SHOP}/access_token`);
    expect(fake.authorizers.get(SHOP)!.tokens.has(String(token.body!['value']))).toBe(true);
    expect(await get(`${fake.appId}/${SHOP}/jsapi_ticket`)).toMatchObject({ status: 200 });
    expect((await get(`${fake.appId}/wxunknown/access_token`)).status).toBe(404);
    expect((await get(`wxother/${SHOP}/access_token`)).status).toBe(404);
    // The account's own token is another one, which is not kept here.
    expect((await get(`${SHOP}/access_token`)).status).toBe(404);
    const batch = await get('batch', {
      method: 'POST',
      body: JSON.stringify({
        credentials: [`${fake.appId}/${SHOP}/access_token`, `${fake.appId}/component_access_token`],
      }),
    });
    expect(Object.values(batch.body!['credentials'] as object).filter(Boolean)).toHaveLength(2);
  });

  it('and the parts of a platform show no secret, ticket, code or token when they are printed', async () => {
    await (await rig.platform.account(SHOP)).client.get('/cgi-bin/menu/get');
    const code = fake.authorize('wxother');
    fake.fail('/cgi-bin/component/api_query_auth', { errcode: -1, errmsg: 'busy' });
    await rig.event({ InfoType: 'authorized', AuthorizerAppid: 'wxother', AuthorizationCode: code });
    await rig.platform.importAuthorizers();
    const parts = rig.app.get<object>(OPEN_PLATFORM_PARTS, { strict: false });
    const service = await rig.platform.account(SHOP);
    const shown = [parts, rig.platform, service]
      .map((one) => inspect(one, { depth: 12, showHidden: true, maxArrayLength: null }))
      .join('');
    const { refreshToken, tokens } = fake.authorizers.get(SHOP)!;
    const secrets = [
      fake.secret,
      fake.token,
      fake.aesKey,
      refreshToken,
      code,
      ...tokens,
      ...fake.componentTokens,
    ];
    for (const secret of [...secrets, ...fake.goodTickets]) expect(shown).not.toContain(secret);
  });

  it('serves nothing of an account that withdrew', async () => {
    await rig.event({ InfoType: 'unauthorized', AuthorizerAppid: SHOP });
    expect((await get(`${fake.appId}/${SHOP}/access_token`)).status).toBe(404);
  });

  it('lets an application without secret, ticket and records call for every account', async () => {
    const central = { url: `${rig.url}/wechat/central`, key: 'key-1' };
    const reader = await Test.createTestingModule({
      imports: [
        WechatOpenPlatformModule.forRoot({
          appId: fake.appId,
          source: 'central',
          central,
          apiBaseUrl: fake.url,
        }),
      ],
    }).compile();
    const logs = new LogSink();
    const app = reader.createNestApplication({ logger: logs });
    await app.init();
    try {
      const platform = app.get(WechatOpenPlatform);
      const before = fake.count('/cgi-bin/component/api_component_token');
      const shop = await platform.account(SHOP);
      await expect(shop.client.get('/cgi-bin/menu/get')).resolves.toMatchObject({ errcode: 0 });
      await expect(platform.createPreAuthCode()).resolves.toMatch(/^preauthcode/);
      expect(await platform.status()).toEqual({ ready: true });
      expect(logs.of('warn').filter((line) => line.includes('WECHAT_RECORDS'))).toEqual([]);
      // A dead token is renewed by the server that keeps it.
      fake.authorizers.get(SHOP)!.tokens.clear();
      await expect(shop.client.get('/cgi-bin/menu/get')).resolves.toMatchObject({ errcode: 0 });
      expect(fake.count('/cgi-bin/component/api_component_token')).toBe(before);
      const stranger = await platform.account('wxstranger');
      await expect(stranger.client.get('/cgi-bin/menu/get')).rejects.toMatchObject({
        code: 'WECHAT_CENTRAL',
      });
    } finally {
      await app.close();
    }
  });
});
