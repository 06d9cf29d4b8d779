import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Content, OnText, WechatController, WechatModule } from 'nestjs-wechat';
import { WechatOpenPlatformController, WechatOpenPlatformModule } from 'nestjs-wechat/open-platform';
import { WechatSimulator } from 'nestjs-wechat/simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';

@WechatOpenPlatformController('wechat/open')
class Authorizations {}

@WechatController('wechat/open/:appId', { platform: true })
class TenantBot {
  @OnText()
  echo(@Content() text: string) {
    return `echo: ${text}`;
  }
}

let simulator: WechatSimulator;
let app: INestApplication;

beforeAll(async () => {
  simulator = await WechatSimulator.start();
  const platform = simulator.component();
  const module = await Test.createTestingModule({
    imports: [
      WechatModule.forRoot(simulator.moduleOptions()),
      WechatOpenPlatformModule.forRoot(platform.moduleOptions()),
    ],
    controllers: [Authorizations, TenantBot],
  }).compile();
  app = module.createNestApplication({ logger: false });
  await platform.deliversTo(app, '/wechat/open'); // messages go to /wechat/open/$APPID$
  await platform.pushesTicket();
});
afterAll(async () => {
  await app.close();
  await simulator.stop();
});

it('answers the people of an account that authorized the platform', async () => {
  await simulator.component().authorize('wx0123456789abcdef', { via: 'push' });
  const alice = simulator.user('alice');
  await alice.sends('hello');
  expect((await alice.receives()).text).toBe('echo: hello');
});
