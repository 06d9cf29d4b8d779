import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { describe, expect, it } from 'vitest';
import { WechatEvents, WechatModule, WechatRecords } from 'nestjs-wechat';
import { WechatOpenPlatformModule } from 'nestjs-wechat/open-platform';
import { WechatPayModule } from 'nestjs-wechat/pay';
import { WechatWorkModule } from 'nestjs-wechat/work';
import { WechatEngineModule } from '../../src/engine/engine.module.js';
import { WECHAT_SHARED_OPTIONS, WechatEngine } from '../../src/engine/wechat-engine.js';
import { checkSharedOptions } from '../../src/engine/shared-options-check.js';
import type { StoreOption } from '../../src/conf/store-option.js';
import type { SharedOptions } from '../../src/conf/shared-options.js';

/** A module of a product, such as a user imports it. */
function product(options?: SharedOptions) {
  @Module({
    imports: [WechatEngineModule],
    ...(options && {
      providers: [{ provide: WECHAT_SHARED_OPTIONS, useValue: options }],
      exports: [WECHAT_SHARED_OPTIONS],
    }),
  })
  class ProductModule {}
  return { module: ProductModule, global: true };
}

async function start(...imports: object[]) {
  @Module({ imports: imports as never })
  class AppModule {}
  const app = await Test.createTestingModule({ imports: [AppModule] }).compile();
  await app.init();
  return app;
}

describe('The engine of an application', () => {
  it('exists once, whatever the number of products, without WechatModule', async () => {
    const app = await start(product(), product({ application: 'shop' }));
    const engine = app.get(WechatEngine, { strict: false });
    expect(engine.isOwn).toBe(true);
    expect(engine.options).toMatchObject({ store: 'memory', application: 'shop' });
    expect(app.get(WechatEvents, { strict: false })).toBe(engine.events);
    expect(app.get(WechatRecords, { strict: false })).toBe(engine.records);
    await app.close();
  });

  it('is that of WechatModule where the application imports it, in any order of imports', async () => {
    for (const turn of [false, true]) {
      const modules = [product(), WechatModule.forRoot({ appId: 'wx1', application: 'main' })];
      const app = await start(...(turn ? modules.toReversed() : modules));
      const engine = app.get(WechatEngine, { strict: false });
      expect(engine.isOwn).toBe(false);
      expect(engine.options.application).toBe('main');
      expect(await engine.health.report()).toMatchObject({ degraded: false });
      await app.close();
    }
  });

  it('takes the shared options from the one product module that has any, in any order of imports', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wechat-engine-'));
    const secret = { corpId: 'ww0123456789abcdef', agentId: 1000002, secret: 'a'.repeat(43) };
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const merchant = { mchId: '1900000001', serialNo: 'A'.repeat(40), privateKey, apiV3Key: 'b'.repeat(32) };
    for (const turn of [false, true]) {
      const modules = [
        WechatPayModule.forRoot({ ...merchant, appId: 'wx0123456789abcdef', baseUrl: 'http://127.0.0.1:1' }),
        WechatWorkModule.forRoot({ ...secret, store: `file:${folder}`, application: 'desk' }),
      ];
      const app = await start(...(turn ? modules.toReversed() : modules));
      const { options } = app.get(WechatEngine, { strict: false });
      expect(options).toMatchObject({ store: `file:${folder}`, application: 'desk' });
      await app.close();
    }
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['none', {}, { application: 'desk' }],
    ['others', { records: 'memory' }, { application: 'desk', records: 'memory' }],
  ] as const)(
    'takes them too from a module that is configured asynchronously, beside one with %s',
    async (_, others, expected) => {
      const secret = { corpId: 'ww0123456789abcdef', agentId: 1000002, secret: 'a'.repeat(43) };
      const component = { appId: 'wx1', appSecret: 's', token: 't', encodingAesKey: 'k'.repeat(43) };
      const work = (shared: SharedOptions) => ({ useFactory: async () => ({ ...secret, ...shared }) });
      const open = (shared: SharedOptions) => ({
        useFactory: async () => ({ ...component, apiBaseUrl: 'http://127.0.0.1:1', ...shared }),
      });
      const desk = { application: 'desk' };
      for (const modules of [
        [WechatWorkModule.forRootAsync(work(others)), WechatOpenPlatformModule.forRootAsync(open(desk))],
        [WechatOpenPlatformModule.forRootAsync(open(desk)), WechatWorkModule.forRootAsync(work(others))],
        [WechatWorkModule.forRootAsync(work(desk)), WechatOpenPlatformModule.forRootAsync(open(others))],
        [WechatOpenPlatformModule.forRootAsync(open(others)), WechatWorkModule.forRootAsync(work(desk))],
      ]) {
        const app = await start(...modules);
        expect(app.get(WechatEngine, { strict: false }).options).toMatchObject(expected);
        await app.close();
      }
    },
  );

  it('refuses shared options with every fault in one message', async () => {
    const wrong = product({ application: 'a b', proxy: 'ftp://x', store: 'nowhere' as never });
    await expect(start(wrong)).rejects.toThrow(/application[^]*store[^]*proxy/);
  });

  it('names a shared option that another module has set otherwise', () => {
    const used = {
      store: 'memory',
      application: 'main',
      scheduledRefresh: true,
      proxy: false,
      records: undefined,
      recordsKeys: undefined,
    } as const;
    expect(() => checkSharedOptions('WechatLanternModule', { application: 'main' }, used)).not.toThrow();
    expect(() => checkSharedOptions('WechatLanternModule', { application: 'other' }, used)).toThrow(
      'WechatLanternModule: the option application is shared',
    );
  });

  it('compares a store that is an object by what it is, not by what it holds', () => {
    const ring: { self?: object; get(): void; set(): void } = { get: () => undefined, set: () => undefined };
    ring.self = ring;
    const own = ring as unknown as StoreOption;
    const used = (store: StoreOption) => ({
      store,
      records: undefined,
      recordsKeys: undefined,
      application: undefined,
      scheduledRefresh: true,
      proxy: false,
    });
    expect(() => checkSharedOptions('Module', { store: own }, used(own))).not.toThrow();
    expect(() => checkSharedOptions('Module', { store: own }, used('memory'))).toThrow('the option store');
    expect(() => checkSharedOptions('Module', { proxy: false }, used(own))).not.toThrow();
  });
});
