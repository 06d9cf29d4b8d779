import { afterEach, describe, expect, it } from 'vitest';
import { Content, OnText, OnWorkEvent, Push, UserId, WechatRobotController } from 'nestjs-wechat/work';
import { WECHAT_WEBHOOK_TUNING } from '../../src/webhook/webhook-tuning.js';
import { MemoryAtomicStore } from '../../src/store/memory-atomic-store.js';
import { PLATFORMS } from '../support/platforms.js';
import { callback, deliver, echoQuery } from './support/callbacks.js';
import { FakeWecom } from './support/fake-wecom.js';
import { KEY, TOKEN, workApp, type WorkTestApp, type WorkTestOptions } from './support/work-app.js';
import { SystemClock } from '../../src/core/clock.js';

let release: () => void = () => undefined;
let gate: Promise<void>;
const closeGate = (): void => {
  gate = new Promise((resolve) => (release = resolve));
};
const seen: object[] = [];

@WechatRobotController('wechat/robot')
class Helper {
  @OnText('stream') stream() {
    return (async function* () {
      yield 'Once ';
      await gate;
      yield 'upon a time';
    })();
  }
  @OnText('card') card() {
    return { msgtype: 'template_card', template_card: { card_type: 'text_notice' } };
  }
  @OnText('later') later(@Push() push: object) {
    seen.push(push);
  }
  @OnText('slow') async slow() {
    await new Promise((resolve) => setTimeout(resolve, 700));
    return 'slow done';
  }
  @OnText('long') long() {
    return '好'.repeat(10_000);
  }
  @OnText() echo(@Content() text: string, @UserId() user: string) {
    return `${user}: ${text}`;
  }
  @OnWorkEvent('enter_chat') welcome() {
    return 'Welcome';
  }
}

const ROBOT = { receiveId: '', json: true };
let ids = 0;
const message = (content: string, more: object = {}): string =>
  JSON.stringify({
    msgid: `msg-${++ids}`,
    aibotid: 'AIBOT',
    chattype: 'single',
    from: { userid: 'zhangsan' },
    response_url: 'https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=RC01',
    msgtype: 'text',
    text: { content },
    ...more,
  });
const poll = (id: string): string => message('', { msgtype: 'stream', stream: { id } });

describe.each(PLATFORMS)('AI robots of WeCom on %s', (platform) => {
  const apps: WorkTestApp[] = [];
  let wecom: FakeWecom | undefined;
  const start = async (options: WorkTestOptions = {}): Promise<string> => {
    closeGate();
    const app = await workApp({
      platform,
      robots: { default: { token: TOKEN, encodingAesKey: KEY } },
      controllers: [Helper],
      ...options,
    });
    apps.push(app);
    return `${app.url}/wechat/robot`;
  };
  afterEach(async () => {
    release();
    await Promise.all(apps.splice(0).map((app) => app.close()));
    await wecom?.stop();
    wecom = undefined;
  });

  it('answer the check with an empty receive id, and no other', async () => {
    const at = await start();
    const check = (receiveId: string) => fetch(`${at}?${echoQuery('123', { receiveId })}`);
    expect(await (await check('')).text()).toBe('123');
    expect((await check('ww0123456789abcdef')).status).toBe(401);
    expect((await deliver(at, message('hi'), { ...ROBOT, receiveId: 'ww1' })).status).toBe(401);
  });

  it('answer with a stream that is finished, sealed in the lower-case envelope', async () => {
    const at = await start();
    const answer = await deliver(at, message('hi'), ROBOT);
    expect(Object.keys(JSON.parse(answer.body) as object)).toEqual([
      'encrypt',
      'msgsignature',
      'timestamp',
      'nonce',
    ]);
    expect(JSON.parse(answer.text)).toMatchObject({
      msgtype: 'stream',
      stream: { finish: true, content: 'zhangsan: hi' },
    });
    expect(answer.receiveId).toBe('');
    const card = await deliver(at, message('card'), ROBOT);
    expect(JSON.parse(card.text)).toEqual({
      msgtype: 'template_card',
      template_card: { card_type: 'text_notice' },
    });
    const event = message('', { msgtype: 'event', event: { eventtype: 'enter_chat' }, create_time: 1 });
    expect(JSON.parse((await deliver(at, event, ROBOT)).text)).toEqual({
      msgtype: 'text',
      text: { content: 'Welcome' },
    });
    // Without an id, two of them are two pushes.
    const empty = { msgtype: 'event', event: { eventtype: 'enter_chat' }, msgid: '' };
    for (const create_time of [1, 2]) {
      const again = await deliver(at, message('', { ...empty, create_time }), ROBOT);
      expect(JSON.parse(again.text)).toEqual({ msgtype: 'text', text: { content: 'Welcome' } });
    }
    const long = JSON.parse((await deliver(at, message('long'), ROBOT)).text) as {
      stream: { content: string };
    };
    expect(Buffer.byteLength(long.stream.content)).toBeLessThanOrEqual(20_480);
    expect(long.stream.content).toMatch(/^好+…$/);
  });

  it('stream an answer over the polls, at any process', async () => {
    const store = new MemoryAtomicStore(new SystemClock());
    const [one, two] = [await start({ store: store as never }), await start({ store: store as never })];
    const first = JSON.parse((await deliver(one, message('stream'), ROBOT)).text) as {
      stream: { id: string; finish: boolean; content: string };
    };
    expect(first).toMatchObject({ msgtype: 'stream', stream: { finish: false, content: '' } });
    const { id } = first.stream;
    const ask = async (at: string): Promise<unknown> => JSON.parse((await deliver(at, poll(id), ROBOT)).text);
    const soFar = { msgtype: 'stream', stream: { id, finish: false, content: 'Once ' } };
    await expect.poll(() => ask(one)).toEqual(soFar);
    await expect.poll(() => ask(two)).toEqual(soFar);
    release();
    const whole = { msgtype: 'stream', stream: { id, finish: true, content: 'Once upon a time' } };
    await expect.poll(() => ask(two)).toEqual(whole);
    await expect.poll(() => ask(one)).toEqual(whole);
    expect(await ask(one).then((answer) => answer)).toEqual(whole);
    const unknown = JSON.parse((await deliver(two, poll('unknown'), ROBOT)).text) as {
      stream: { finish: boolean };
    };
    expect(unknown.stream.finish).toBe(true);
  });

  it('answer later by the address of the message, once asked or too late, and show it to nobody', async () => {
    wecom = await FakeWecom.start();
    const sent: unknown[] = [];
    wecom.answers.set('/cgi-bin/aibot/response', (body: unknown, query: URLSearchParams) => {
      sent.push([query.get('response_code'), query.get('access_token'), body]);
      return { errcode: 0 };
    });
    const tuning = { deadlineMs: 200, parkMs: 300, lateAfterMs: 200 };
    const at = await start({
      apiBaseUrl: wecom.url,
      providers: [{ provide: WECHAT_WEBHOOK_TUNING, useValue: tuning }],
    });
    seen.length = 0;
    expect((await deliver(at, message('later'), ROBOT)).body).toBe('');
    expect(JSON.stringify(seen)).not.toContain('RC01');
    await apps[0]!.work.robot().respond(seen[0]!, 'Now');
    await Promise.allSettled([deliver(at, message('slow'), ROBOT)]);
    await expect
      .poll(() => sent, { timeout: 8000 })
      .toEqual([
        ['RC01', null, { msgtype: 'markdown', markdown: { content: 'Now' } }],
        ['RC01', null, { msgtype: 'markdown', markdown: { content: 'slow done' } }],
      ]);
  }, 15_000);

  it('refuse what is not encrypted, or signed by another token', async () => {
    const at = await start();
    const { query } = callback(message('hi'), ROBOT);
    const plain = await fetch(`${at}?${query}`, { method: 'POST', body: message('hi') });
    expect([plain.status, await plain.text()]).toEqual([401, '']);
    expect((await deliver(at, message('hi'), { ...ROBOT, token: 'Another' })).status).toBe(401);
  });
});
