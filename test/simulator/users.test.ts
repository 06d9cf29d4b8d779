import { Test } from '@nestjs/testing';
import type { INestApplication } from '@nestjs/common';
import {
  OnAnyEvent,
  OnAnyMessage,
  OnText,
  Push,
  WECHAT_CLOCK,
  WechatController,
  WechatModule,
  WechatService,
} from 'nestjs-wechat';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_ACCOUNTS, WechatSimulator } from '../../src/simulator/index.js';

@WechatController('wechat')
class TellTale {
  constructor(private readonly wechat: WechatService) {}

  @OnText('users')
  async users() {
    return String((await this.wechat.api.get('/cgi-bin/user/get')).total);
  }

  @OnAnyMessage()
  @OnAnyEvent()
  tell(@Push() push: { msgType: string; event?: string; eventKey?: string }) {
    return [push.msgType, push.event, push.eventKey].filter(Boolean).join(' ');
  }
}

let simulator: WechatSimulator;
let app: INestApplication;

beforeEach(async () => {
  simulator = await WechatSimulator.start({ pushTime: 'simulated' });
  const providers = [{ provide: WECHAT_CLOCK, useValue: simulator.clock }];
  const module = await Test.createTestingModule({
    imports: [WechatModule.forRoot({ ...simulator.moduleOptions(), providers })],
    controllers: [TellTale],
  }).compile();
  app = module.createNestApplication({ logger: false });
  await simulator.deliversTo(app, '/wechat');
});
afterEach(async () => {
  await app.close();
  await simulator.stop();
});

describe('a simulated user', () => {
  it('sends every kind of message and event, and receives each answer once', async () => {
    const alice = simulator.user('alice');
    await alice.follows('7');
    await alice.sendsImage();
    await alice.sendsVoice();
    await alice.sendsVideo();
    await alice.sendsLocation(23.1, 113.3, '广州塔');
    await alice.sendsLink('t', 'http://example.com/');
    await alice.clicks('KEY');
    await alice.scans('poster');
    await alice.does('LOCATION', { Latitude: '1', Longitude: '2', Precision: '3' });
    await alice.pushes({ MsgType: 'text', Content: 'hi' });
    const told = alice.received.map(({ text }) => text);
    expect(told).toEqual([
      'event subscribe qrscene_7',
      'image',
      'voice',
      'video',
      'location',
      'link',
      'event CLICK KEY',
      'event SCAN poster',
      'event LOCATION',
      'text',
    ]);
    for (const text of told) expect((await alice.receives()).text).toBe(text);
    await expect(alice.receives(50)).rejects.toThrow(
      'alice received nothing within 50 ms. The last delivery: replied',
    );
    expect(alice.profile).toMatchObject({ subscribed: true, qrScene: 7 });
    await alice.unfollows();
    expect(alice.profile.subscribed).toBe(false);
  });

  it('is the same object for the same OpenID', async () => {
    expect(simulator.user('alice')).toBe(simulator.user('alice'));
    await simulator.user('alice').sends('hi');
    expect(simulator.user('bob').received).toEqual([]);
  });

  it('receives messages that the application sends later', async () => {
    const alice = simulator.user('alice');
    await alice.sends('hi');
    await alice.receives();
    const waiting = alice.receives();
    await app.get(WechatService).api.post('/cgi-bin/message/custom/send', {
      touser: 'alice',
      msgtype: 'text',
      text: { content: 'by the way' },
    });
    expect(await waiting).toMatchObject({ via: 'custom', text: 'by the way' });
  });

  it('sees WeChat’s failure notice when the application is gone', async () => {
    await app.close();
    const alice = simulator.user('alice');
    expect((await alice.sends('ping')).outcome).toBe('failed');
    expect(await alice.receives()).toMatchObject({
      via: 'notice',
      text: expect.stringContaining('该公众号'),
    });
  });
});

it('application and simulator can share a clock, so that after two hours the token is a new one and no call failed', async () => {
  const alice = simulator.user('alice');
  const { appId } = DEMO_ACCOUNTS.official;
  await alice.sends('users');
  const first = simulator.state().accounts[appId]!.current!.value;
  simulator.advance(7300);
  await alice.sends('users');
  const { current, invalidTokenCalls } = simulator.state().accounts[appId]!;
  expect(alice.received.map(({ text }) => text)).toEqual(['4', '4']);
  expect(current!.value).not.toBe(first);
  expect(invalidTokenCalls).toBe(0);
});
