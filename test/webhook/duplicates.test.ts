import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { OnAnyMessage, OnMenuClick, OnText } from '../../src/webhook/declare/handler.decorators.js';
import { Content, EventKey } from '../../src/webhook/declare/param.decorators.js';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { FakeClock } from '../support/fake-clock.js';
import { accountConf } from '../support/account-conf.js';
import {
  contentOf,
  eventXml,
  nextMsgId,
  nowSeconds,
  opened,
  signed,
  textXml,
} from '../support/webhook/pushes.js';
import { startWebhookApp, WAYS } from '../support/webhook/webhook-app.js';
import type { WebhookAppOptions, WebhookApp } from '../support/webhook/webhook-app.js';

let runs: string[] = [];

@WechatController('wechat', { onError: 'Sorry' })
class Bot {
  @OnText('boom', { onError: '' })
  boom() {
    runs.push('boom');
    throw new Error('as asked');
  }

  @OnText('apologise')
  apologise(): Promise<string> {
    runs.push('apologise');
    return Promise.reject(new Error('as asked'));
  }

  @OnText(/^slow/)
  async slow(@Content() content: string) {
    runs.push(content);
    await sleep(150);
    return `done: ${content}`;
  }

  @OnMenuClick()
  click(@EventKey() key: string) {
    runs.push(key);
    return `click: ${key}`;
  }

  @OnAnyMessage()
  echo(@Content() content: string) {
    runs.push(content);
    return `echo: ${content}`;
  }
}

const safeConf = accountConf();

describe.each(WAYS)('deliveries of the same push on %s', (_, platform, way) => {
  let app: WebhookApp;
  const start = async (options: Partial<WebhookAppOptions> = {}) => {
    runs = [];
    app = await startWebhookApp(platform, { ...way, controllers: [Bot], ...options });
  };
  afterEach(() => app.close());

  // WH-40
  it('runs the handler once for 1000 concurrent copies and answers each with the same reply', async () => {
    await start();
    const { query, body } = signed(safeConf, textXml('slow copies'));
    const answers = await Promise.all(Array.from({ length: 1000 }, () => app.post(query, body)));
    expect(runs).toEqual(['slow copies']);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const replies = new Set(answers.map((answer) => opened(safeConf, answer.body)));
    expect(replies.size).toBe(1);
    expect(contentOf([...replies][0]!)).toBe('done: slow copies');
  });

  // WH-42
  it('joins a redelivery with a new signature to the running handler, and answers a later one from the stored reply', async () => {
    await start();
    const message = textXml('slow retry');
    const first = app.push(message);
    await sleep(30);
    const [a, b] = await Promise.all([first, app.push(message)]);
    const c = await app.push(message);
    expect(runs).toEqual(['slow retry']);
    expect([a, b, c].map(({ text }) => contentOf(text))).toEqual(Array(3).fill('done: slow retry'));
    expect(c.text).toBe(a.text);
  });

  // WH-43
  it('tells two events of the same second apart, and recognises an exact duplicate', async () => {
    await start();
    const CreateTime = nowSeconds();
    const [one, two] = ['one', 'two'].map((key) => eventXml('CLICK', { CreateTime, EventKey: key }));
    const answers = [];
    for (const message of [one!, two!, one!, two!]) answers.push(contentOf((await app.push(message)).text));
    expect(answers).toEqual(['click: one', 'click: two', 'click: one', 'click: two']);
    expect(runs).toEqual(['one', 'two']);
  });

  // WH-44
  it('runs the handler again when a push whose run failed is delivered again', async () => {
    await start();
    const message = textXml('boom');
    expect((await app.push(message)).body).toBe('success');
    expect((await app.push(message)).body).toBe('success');
    expect(runs).toEqual(['boom', 'boom']);
    const errors = app.logs
      .of('error')
      .filter((line) => /Bot\.boom failed for push \d+: Error: as asked/.test(line));
    expect(errors).toHaveLength(2);
  });

  it('tells the user the onError text when a handler throws', async () => {
    await start();
    expect(contentOf((await app.push(textXml('apologise'))).text)).toBe('Sorry');
  });

  it('keeps messages of two users with their own ids apart', async () => {
    await start();
    const replies = await Promise.all(
      ['a', 'b', 'c'].map((content) => app.push(textXml(content, { MsgId: nextMsgId() }))),
    );
    expect(replies.map(({ text }) => contentOf(text))).toEqual(['echo: a', 'echo: b', 'echo: c']);
  });

  // WH-46
  it('answers a replay at the edge of the time window from the stored reply (299 s ahead, 598 s later)', async () => {
    const clock = new FakeClock();
    await start({ clock });
    const seconds = Math.floor(clock.now() / 1000);
    const request = signed(safeConf, textXml('early bird'), { timestamp: String(seconds + 299) });
    expect((await app.post(request.query, request.body)).status).toBe(200);
    await clock.advance(598);
    const replay = await app.post(request.query, request.body);
    expect(replay.status).toBe(200);
    expect(runs).toEqual(['early bird']);
    await clock.advance(2);
    expect((await app.post(request.query, request.body)).status).toBe(401);
  });
});
