import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { WechatSimulator } from 'nestjs-wechat/simulator';
import { OnText, OnWorkEvent, WechatWorkController, WechatWorkModule } from 'nestjs-wechat/work';
import { afterAll, beforeAll, expect, it } from 'vitest';

@WechatWorkController('wechat/work')
class Assistant {
  @OnText('ping')
  ping() {
    return 'pong';
  }

  @OnWorkEvent('enter_agent')
  welcome() {
    return 'How can I help you?';
  }
}

let simulator: WechatSimulator;
let app: INestApplication;

beforeAll(async () => {
  simulator = await WechatSimulator.start();
  const corp = simulator.corp();
  const module = await Test.createTestingModule({
    imports: [WechatWorkModule.forRoot(corp.account())],
    controllers: [Assistant],
  }).compile();
  app = module.createNestApplication({ logger: false });
  await corp.deliversTo(app, '/wechat/work');
});
afterAll(async () => {
  await app.close();
  await simulator.stop();
});

it('answers a member', async () => {
  const zhangsan = simulator.corp().user('zhangsan');
  await zhangsan.sends('ping');
  expect((await zhangsan.receives()).text).toBe('pong');
});

it('answers an event', async () => {
  const event = { MsgType: 'event', Event: 'enter_agent', FromUserName: 'zhangsan', EventKey: '' };
  const { reply } = await simulator.corp().push(event);
  expect(reply?.parsed).toMatchObject({ Content: 'How can I help you?' });
});
