import { UseGuards } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { Reply } from '../../src/message/reply/reply.js';
import { WechatMetrics } from '../../src/observe/wechat-metrics.js';
import { OnAnyEvent, OnText, OnWechatEvent } from '../../src/webhook/declare/handler.decorators.js';
import { accountConf } from '../support/account-conf.js';
import { eventXml, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp, WAYS } from '../support/webhook/webhook-app.js';
import type { WebhookApp } from '../support/webhook/webhook-app.js';

let runs: string[] = [];
let isBroken = false;

@WechatController('wechat', { onError: 'Sorry' })
class Shop {
  @OnWechatEvent('xpay_goods_deliver_notify')
  deliver() {
    runs.push('deliver');
    if (isBroken) throw new Error('The warehouse is closed.');
  }
  @OnWechatEvent('wxa_novel_chapter_permission')
  chapters() {
    return Reply.raw({ ErrCode: 0, ErrMsg: '', ChapterPerms: [{ ChapterId: '1', Perm: 1 }] });
  }
  @OnText('again', { onFailure: 'redeliver' })
  again() {
    runs.push('again');
    throw new Error('as asked');
  }
  @OnText('boom')
  boom() {
    runs.push('boom');
    throw new Error('as asked');
  }
  @OnText('refused')
  @UseGuards(
    class {
      canActivate() {
        return false;
      }
    },
  )
  refused() {
    runs.push('refused');
  }
}

@WechatController('wechat')
class Nothing {
  @OnText() text() {
    return 'hello';
  }
}

@WechatController('wechat')
class Every {
  @OnAnyEvent() event() {
    return 'a text that nobody reads';
  }
}

const paid = (): string => eventXml('xpay_goods_deliver_notify', { OutTradeNo: `order-${Math.random()}` });
const tuning = { deadlineMs: 400, parkMs: 500, drainMs: 100 };

describe.each(WAYS)('the answers of handlers that fail or succeed on %s', (_, platform, way) => {
  let app: WebhookApp;
  const start = async (controllers: Type[] = [Shop], mode: 'safe' | 'normal' = 'safe') => {
    runs = [];
    isBroken = false;
    const accounts =
      mode === 'safe' ? [accountConf()] : [accountConf({ encryptMode: 'normal', encodingAesKeys: [] })];
    app = await startWebhookApp(platform, { ...way, controllers, accounts, tuning });
    return app;
  };
  afterEach(() => app.close());

  it('answers an event that asks for a result with ErrCode 0 when its handler returns nothing', async () => {
    for (const mode of ['safe', 'normal'] as const) {
      await start([Shop], mode);
      const answer = await app.push(paid());
      expect(answer.text).toContain('<ErrCode>0</ErrCode>');
      expect(answer.body.includes('<Encrypt>')).toBe(mode === 'safe');
      await app.close();
    }
    await start();
    const json = await app.push(
      JSON.stringify({
        ToUserName: 'gh_1',
        FromUserName: 'oUser1',
        CreateTime: Math.floor(Date.now() / 1000),
        MsgType: 'event',
        Event: 'xpay_goods_deliver_notify',
        OutTradeNo: 'json',
      }),
    );
    expect(JSON.parse(json.text)).toMatchObject({ ErrCode: 0 });
  });

  it('answers such an event with another ErrCode when its handler throws, and runs the handler again', async () => {
    await start();
    isBroken = true;
    const message = paid();
    const failed = await app.push(message);
    expect(failed.text).toMatch(/<ErrCode>[1-9]\d*<\/ErrCode>/);
    expect(failed.text).not.toContain('warehouse');
    isBroken = false;
    expect((await app.push(message)).text).toContain('<ErrCode>0</ErrCode>');
    expect((await app.push(message)).text).toContain('<ErrCode>0</ErrCode>');
    expect(runs).toEqual(['deliver', 'deliver']);
  });

  it('answers such an event that no handler takes with another ErrCode, and warns once', async () => {
    await start([Nothing]);
    for (let i = 0; i < 3; i++) expect((await app.push(paid())).text).toMatch(/<ErrCode>[1-9]/);
    const warnings = app.logs.of('warn').filter((line) => line.includes('xpay_goods_deliver_notify'));
    expect(warnings).toHaveLength(1);
  });

  it('takes the fields of the answer from Reply.raw()', async () => {
    await start();
    const answer = await app.push(eventXml('wxa_novel_chapter_permission', { BookId: 'b' }));
    expect(answer.text).toContain('<ErrCode>0</ErrCode>');
    expect(answer.text).toContain('<ChapterId>');
  });

  it('answers ErrCode 0 and warns where a handler returns a text to such an event', async () => {
    await start([Every]);
    expect((await app.push(paid())).text).toContain('<ErrCode>0</ErrCode>');
    expect(app.logs.of('warn').join('\n')).toContain('Every.event returned a reply');
  });

  it('leaves a push unanswered when its handler throws and onFailure is redeliver, up to the last delivery', async () => {
    await start();
    const message = textXml('again');
    const deliver = () => app.push(message, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
    expect(await deliver()).toBeUndefined();
    expect(await deliver()).toBeUndefined();
    expect((await deliver())?.text).toContain('Sorry');
    expect(runs).toEqual(['again', 'again', 'again']);
  });

  it('runs a handler that throws no more often than a push is delivered, however often it is replayed', async () => {
    await start();
    const message = textXml('boom');
    const answers = [];
    for (let i = 0; i < 20; i++) answers.push((await app.push(message)).text);
    expect(runs).toEqual(['boom', 'boom', 'boom']);
    for (const answer of answers) expect(answer).toContain('Sorry');
  });

  it('counts pushes that a guard refused', async () => {
    await start();
    const metrics = new WechatMetrics(app.events);
    await app.push(textXml('refused'));
    await app.push(textXml('boom'));
    expect(runs).toEqual(['boom']);
    expect(metrics.total('wechat_pushes_handled_total', { outcome: 'refused' })).toBe(1);
    expect(metrics.total('wechat_pushes_handled_total', { outcome: 'failed' })).toBe(1);
    metrics.dispose();
  });
});
