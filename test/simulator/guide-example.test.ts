import { Test } from '@nestjs/testing';
import type { INestApplication } from '@nestjs/common';
import { Content, OnSubscribe, OnText, WechatController, WechatModule, WechatService } from 'nestjs-wechat';
import { WechatSimulator } from 'nestjs-wechat/simulator';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

@WechatController('wechat')
class BotController {
  constructor(private readonly wechat: WechatService) {}

  @OnText('ping')
  ping() {
    return 'pong';
  }

  @OnText(/^whoami/)
  async whoAmI() {
    const { total } = await this.wechat.api.get('/cgi-bin/user/get');
    return `one of ${total}`;
  }

  @OnSubscribe()
  welcome() {
    return 'welcome';
  }

  @OnText(/.*/s)
  echo(@Content() text: string) {
    return `echo: ${text}`;
  }
}

let simulator: WechatSimulator;
let app: INestApplication;

beforeAll(async () => {
  simulator = await WechatSimulator.start();
  const module = await Test.createTestingModule({
    imports: [WechatModule.forRoot(simulator.moduleOptions())],
    controllers: [BotController],
  }).compile();
  app = module.createNestApplication({ logger: false });
  await simulator.deliversTo(app, '/wechat'); // makes it listen on a free port
});
afterAll(async () => {
  await app.close();
  await simulator.stop();
});
beforeEach(() => simulator.reset());

it('answers a message', async () => {
  const alice = simulator.user('alice');
  await alice.sends('ping');
  expect(await alice.receives()).toMatchObject({ kind: 'text', text: 'pong' });
});

it('welcomes a user who scanned the poster', async () => {
  const bob = simulator.user('bob');
  await bob.scans('poster-7');
  expect((await bob.receives()).text).toBe('welcome');
});

it('renews a dead token without the caller noticing', async () => {
  const alice = simulator.user('alice');
  await alice.sends('whoami');
  simulator.invalidateToken();
  await alice.sends('whoami');
  // The three demonstration followers, and Alice: only followers can write.
  expect((await alice.receives()).text).toBe('one of 4');
  expect((await alice.receives()).text).toBe('one of 4');
});

it('reports that WeChat is down', async () => {
  simulator.fault({ path: '/cgi-bin/user/get', fault: 'html' });
  const alice = simulator.user('alice');
  const { outcome } = await alice.sends('whoami');
  expect(outcome).toBe('success'); // the handler threw; WeChat was answered all the same
});

it.each(Array.from({ length: 30 }, (_, index) => index + 1))(
  'goes on working after a dead token and two hours, time %i',
  async () => {
    const alice = simulator.user('alice');
    await alice.sends('whoami');
    simulator.invalidateToken();
    await alice.sends('whoami');
    simulator.advance(7200);
    await alice.sends('whoami');
    expect(alice.received.map(({ text }) => text)).toEqual(['one of 4', 'one of 4', 'one of 4']);
  },
);
