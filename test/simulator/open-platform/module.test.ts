import 'reflect-metadata';
import type { INestApplication } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Content, OnText, WechatController, WechatModule } from '../../../src/index.js';
import {
  WechatOpenPlatform,
  WechatOpenPlatformController,
  WechatOpenPlatformModule,
} from '../../../src/open-platform/index.js';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { OA } from '../../support/simulator-caller.js';

@WechatOpenPlatformController('wechat/open')
class Authorizations {}

@WechatController('wechat/open/:appId', { platform: true })
class TenantBot {
  @OnText() echo(@Content() text: string) {
    return `echo: ${text}`;
  }
}

describe('an application on the module of third-party platforms', () => {
  let simulator: WechatSimulator;
  let app: INestApplication;
  beforeAll(async () => {
    simulator = await WechatSimulator.start();
    const platform = simulator.component();
    @Module({
      imports: [
        WechatModule.forRoot(simulator.moduleOptions()),
        WechatOpenPlatformModule.forRoot(platform.moduleOptions()),
      ],
      controllers: [Authorizations, TenantBot],
    })
    class AppModule {}
    app = await NestFactory.create(AppModule, { logger: false });
    await platform.deliversTo(app);
    await platform.pushesTicket();
  });
  afterAll(async () => {
    await app.close();
    await simulator.stop();
  });

  it('is authorized by an account and answers its people, whose messages arrive at the platform', async () => {
    await simulator.component().authorize(OA.appId, { via: 'push' });
    await expect
      .poll(async () => (await app.get(WechatOpenPlatform).authorizer(OA.appId))?.state, { timeout: 5000 })
      .toBe('authorized');
    const alice = simulator.user('alice');
    await alice.sends('hello');
    expect((await alice.receives()).text).toBe('echo: hello');
  });

  it('keeps its tokens valid on the clock of the simulator', async () => {
    const shop = await app.get(WechatOpenPlatform).account(OA.appId);
    const call = () => shop.client.get('/cgi-bin/getcallbackip');
    await call();
    simulator.component().forget(OA.appId);
    expect(await call()).toHaveProperty('ip_list');
    simulator.component().invalidateToken();
    simulator.advance(7300);
    expect(await call()).toHaveProperty('ip_list');
    await expect.poll(() => simulator.component().report.tickets).toBeGreaterThan(1);
  });

  it('passes the release test', async () => {
    const { cases } = await simulator.component().releaseTest();
    expect(cases.filter(({ passed }) => !passed)).toEqual([]);
  });
});
