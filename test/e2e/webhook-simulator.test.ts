import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import {
  Content,
  EventKey,
  InjectWechat,
  OnAnyEvent,
  OnAnyMessage,
  OnMiniProgramPage,
  OnSubscribe,
  OnText,
  OnWechatEvent,
  OpenId,
  Push,
  Reply,
  WECHAT_WEBHOOK_TUNING,
  WechatController,
  WechatEvents,
  WechatModule,
} from 'nestjs-wechat';
import type { WechatPush, WechatService } from 'nestjs-wechat';
import { WechatSimulator } from 'nestjs-wechat/simulator';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LogSink } from '../support/webhook/webhook-app.js';
import { adapterFor, PLATFORMS } from '../support/platforms.js';

let runs: string[] = [];

@WechatController('wechat')
class Bot {
  @OnText('ping') ping() {
    return 'pong';
  }
  @OnText(/^slow (\d+)$/) async slow(@Content() text: string) {
    runs.push(text);
    await sleep(Number(text.slice(5)));
    return `${text} done`;
  }
  @OnText('article') article() {
    return Reply.news([
      { title: 'T', description: 'D', picUrl: 'https://e.com/p.png', url: 'https://e.com' },
    ]);
  }
  @OnText('human') human() {
    return Reply.transferToCustomerService('agent@shop');
  }
  @OnSubscribe() welcome(@EventKey() key: string) {
    return `welcome ${key}`;
  }
  @OnAnyMessage() echo(@Content() content: string | undefined, @Push() push: WechatPush) {
    return `echo: ${content ?? push.msgType}`;
  }
  @OnAnyEvent() any() {}
}

@WechatController('wechat/mini', { account: 'mini' })
class MiniBot {
  constructor(@InjectWechat('mini') private readonly wechat: WechatService) {}

  @OnText() async text(@OpenId() openId: string, @Content() content: string) {
    await this.wechat.customerService.sendText(openId, `echo: ${content}`);
  }
  @OnText('human') human() {
    return Reply.transferToCustomerService();
  }
  @OnMiniProgramPage() page(@Push() push: WechatPush) {
    runs.push(push.msgType === 'miniprogrampage' ? `${push.title} ${push.pagePath}` : 'wrong type');
  }
  @OnWechatEvent('wxa_media_check') check(@Push() push: WechatPush) {
    runs.push(push.name === 'wxa_media_check' ? `${push.traceId} ${push.result?.suggest}` : 'wrong type');
  }
  @OnWechatEvent('user_enter_tempsession') enter(@Push() push: WechatPush) {
    runs.push(push.event === 'user_enter_tempsession' ? `from ${push.sessionFrom}` : 'wrong type');
  }
}

describe.each(PLATFORMS)('a bot and WeChat on %s', (platform) => {
  let simulator: WechatSimulator;
  let app: INestApplication;
  let logs: LogSink;
  const start = async (account: object = {}) => {
    runs = [];
    logs = new LogSink();
    simulator = await WechatSimulator.start();
    const tuning = { deadlineMs: 900, parkMs: 1600, lateAfterMs: 1200 };
    const providers = [{ provide: WECHAT_WEBHOOK_TUNING, useValue: tuning }];
    @Module({
      imports: [WechatModule.forRoot({ ...simulator.moduleOptions(), ...account, providers })],
      controllers: [Bot, MiniBot],
    })
    class AppModule {}
    app = await NestFactory.create(AppModule, adapterFor(platform), { logger: logs });
    await simulator.deliversTo(app, '/wechat');
    const { accounts } = simulator.moduleOptions();
    await simulator.deliversTo(app, '/wechat/mini', accounts!['mini']!.appId);
    return accounts!['mini']!.appId;
  };
  afterEach(async () => {
    await app.close();
    await simulator.stop();
  });

  it.each(['safe', 'compatible', 'normal'] as const)(
    'answers in mode %s, in XML and in JSON',
    async (mode) => {
      await start({ encryptMode: mode });
      const alice = simulator.user('alice');
      for (const format of ['xml', 'json'] as const) {
        const { outcome, reply, deliveries } = await alice.sends('ping', { mode, format });
        expect({ outcome, deliveries: deliveries.length }).toEqual({ outcome: 'replied', deliveries: 1 });
        expect(reply!.parsed).toMatchObject({ MsgType: 'text', Content: 'pong', ToUserName: 'alice' });
        expect(deliveries[0]!.body.includes('Encrypt')).toBe(mode !== 'normal');
        expect(deliveries[0]!.body.startsWith(format === 'json' ? '{' : '<xml>')).toBe(true);
        const strange = ' 数 ]]> <&> 😀\n';
        expect((await alice.sends(strange, { mode, format })).reply!.parsed).toMatchObject({
          Content: `echo: ${strange}`,
        });
      }
      expect(await simulator.handshake()).toMatchObject({ ok: true });
    },
  );

  it('answers every kind of message and event', async () => {
    await start();
    const alice = simulator.user('alice');
    const said = async (result: ReturnType<typeof alice.sends>) => (await result).reply?.parsed;
    expect(await said(alice.sends('article'))).toMatchObject({ MsgType: 'news', ArticleCount: '1' });
    expect(await said(alice.sends('human'))).toMatchObject({
      MsgType: 'transfer_customer_service',
      TransInfo: { KfAccount: 'agent@shop' },
    });
    expect(await said(alice.follows('poster'))).toMatchObject({ Content: 'welcome qrscene_poster' });
    expect(await said(alice.sendsLocation(23.1, 113.3, 'Here'))).toMatchObject({ Content: 'echo: location' });
    expect((await alice.clicks('ANY')).outcome).toBe('success');
    expect((await alice.unfollows()).outcome).toBe('success');
  });

  it('gives the reply of a slow handler to a later delivery', async () => {
    await start();
    const { outcome, reply, deliveries } = await simulator
      .user('alice')
      .sends('slow 1700', { replyTimeoutMs: 1300 });
    expect(outcome).toBe('replied');
    expect(reply!.parsed).toMatchObject({ Content: 'slow 1700 done' });
    expect(deliveries).toHaveLength(2);
    expect(runs).toEqual(['slow 1700']);
  });

  it('sends a still slower reply by customer-service message', async () => {
    await start();
    const alice = simulator.user('alice');
    const { outcome, deliveries } = await alice.sends('slow 4300', { replyTimeoutMs: 1300 });
    expect([outcome, deliveries.length]).toEqual(['success', 3]);
    expect(await alice.receives()).toMatchObject({ kind: 'text', text: 'slow 4300 done' });
    expect(runs).toEqual(['slow 4300']);
  });

  it('reports that WeChat refuses the late reply', async () => {
    await start();
    const { appId } = simulator.moduleOptions();
    const refusals: Error[] = [];
    app
      .get(WechatEvents, { strict: false })
      .on('push.lateReply', ({ error }) => error && refusals.push(error));
    await fetch(`${simulator.url}/_simulator/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ path: '/cgi-bin/message/custom/send', fault: 'errcode', value: 45047 }),
    });
    await simulator.push(
      { MsgType: 'text', FromUserName: 'alice', Content: 'slow 1100' },
      {
        replyTimeoutMs: 1300,
        deliveries: 1,
      },
      appId,
    );
    await vi.waitFor(() => expect(refusals).toHaveLength(1), 8000);
    expect(refusals[0]).toMatchObject({ errcode: 45047 });
    expect(logs.of('error').join('\n')).toMatch(/late reply to push \d+ was not sent: .*45047/);
  });

  it('serves a mini program: JSON, customer-service messages, cards and results', async () => {
    const appId = await start();
    const bob = simulator.user('bob', appId);
    expect((await bob.sends('hello')).outcome).toBe('success');
    expect(await bob.receives()).toMatchObject({ kind: 'text', text: 'echo: hello' });
    expect((await bob.sends('human')).reply!.parsed).toMatchObject({ MsgType: 'transfer_customer_service' });
    await bob.pushes({
      MsgType: 'miniprogrampage',
      Title: 'Shoes',
      AppId: appId,
      PagePath: 'pages/shoes',
      ThumbUrl: '',
      ThumbMediaId: 'm',
    });
    await bob.entersSession('banner');
    await bob.does('wxa_media_check', {
      appid: appId,
      trace_id: 'trace-1',
      version: 2,
      detail: [],
      errcode: 0,
      errmsg: 'ok',
      result: { suggest: 'pass', label: 100 },
    });
    expect(runs).toEqual(['Shoes pages/shoes', 'from banner', 'trace-1 pass']);
  });
});
