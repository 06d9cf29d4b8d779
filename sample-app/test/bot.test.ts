import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNT, push, sendJson, startApp, stateOf, type RunningApp } from './running-app.js';

const FORMS = [
  { adapter: 'express', mode: 'safe' },
  { adapter: 'fastify', mode: 'safe' },
  { adapter: 'express', mode: 'compatible' },
  { adapter: 'fastify', mode: 'normal' },
];

describe.each(FORMS)('the sample bot in mode $mode on $adapter', ({ adapter, mode }) => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp({ ...ACCOUNT, WECHAT_ENCRYPT_MODE: mode, HTTP_ADAPTER: adapter });
  });
  afterAll(async () => {
    await app?.stop();
  });

  const text = async (content: string, more: Record<string, unknown> = {}) =>
    (await push(app, { MsgType: 'text', Content: content, ...more })).reply?.parsed;

  it.each([
    ['ping', 'pong'],
    ['slow 31', 'slow 31 is too long'],
    ['slow 1', 'slow 1 done'],
    ['slow x', 'echo: slow x'],
    ['Ping', 'echo: Ping'],
    [' ping ', 'echo:  ping '],
    [']]><b>&amp;\n😀', 'echo: ]]><b>&amp;\n😀'],
  ])('answers the text %j with %j', async (content, answer) => {
    expect(await text(content)).toMatchObject({ MsgType: 'text', Content: answer });
  });

  it('answers the text "article" with a news reply of one article', async () => {
    expect(await text('article')).toMatchObject({ MsgType: 'news', ArticleCount: '1' });
  });

  it('hands the text "human" to customer service', async () => {
    expect(await text('human')).toMatchObject({ MsgType: 'transfer_customer_service' });
  });

  it.each([
    { MsgType: 'text', Content: 'nothing' },
    { MsgType: 'text', Content: 'boom' },
    { MsgType: 'event', Event: 'unsubscribe' },
    { MsgType: 'event', Event: 'an_event_of_tomorrow', Some: 'thing' },
    { MsgType: 'a_type_of_tomorrow', Some: 'thing' },
  ])('answers success to %j', async (message) => {
    const result = await push(app, message);
    expect(result.outcome).toBe('success');
    expect(result.deliveries).toHaveLength(1);
    expect(result.deliveries[0]!.body).toBe('success');
  });

  it('runs the handler of "boom" again for a redelivery, and counts the failed runs', async () => {
    const message = {
      MsgType: 'text',
      Content: 'boom',
      MsgId: '7000000000000000001',
      FromUserName: 'oRunsUser',
    };
    await push(app, message);
    await push(app, message);
    expect(await text('runs', { FromUserName: 'oRunsUser' })).toMatchObject({ Content: '3' });
  });

  it('runs a handler once for a message that is delivered twice, and gives the same answer', async () => {
    const message = {
      MsgType: 'text',
      Content: 'runs',
      MsgId: '7000000000000000002',
      FromUserName: 'oTwice',
    };
    const first = await push(app, message);
    const second = await push(app, message);
    expect(first.reply?.parsed.Content).toBe('1');
    expect(second.reply?.parsed.Content).toBe('1');
  });

  it.each([
    [
      { MsgType: 'image', PicUrl: 'http://x/y', MediaId: 'm-1' },
      { MsgType: 'image', Image: { MediaId: 'm-1' } },
    ],
    [
      { MsgType: 'voice', MediaId: 'm-2', Format: 'amr' },
      { MsgType: 'voice', Voice: { MediaId: 'm-2' } },
    ],
    [
      { MsgType: 'video', MediaId: 'm-3', ThumbMediaId: 't' },
      { MsgType: 'video', Video: { MediaId: 'm-3' } },
    ],
    [
      { MsgType: 'shortvideo', MediaId: 'm-4', ThumbMediaId: 't' },
      { MsgType: 'video', Video: { MediaId: 'm-4' } },
    ],
    [
      {
        MsgType: 'location',
        Location_X: '23.134521',
        Location_Y: '113.358803',
        Scale: '20',
        Label: 'Tianhe',
      },
      { Content: 'location: 23.134521,113.358803 Tianhe' },
    ],
    [{ MsgType: 'link', Title: 'A page', Description: 'd', Url: 'http://x' }, { Content: 'link: A page' }],
    [{ MsgType: 'event', Event: 'subscribe' }, { Content: expect.stringMatching(/^welcome/) }],
    [
      { MsgType: 'event', Event: 'subscribe', EventKey: 'qrscene_shop7', Ticket: 't' },
      { Content: expect.stringMatching(/^welcome.*shop7$/) },
    ],
    [{ MsgType: 'event', Event: 'SCAN', EventKey: 'shop7', Ticket: 't' }, { Content: 'scan: shop7' }],
    [{ MsgType: 'event', Event: 'scan', EventKey: 'shop8', Ticket: 't' }, { Content: 'scan: shop8' }],
    [{ MsgType: 'event', Event: 'CLICK', EventKey: 'HELP' }, { Content: 'click: HELP' }],
  ])('answers %j', async (message, answer) => {
    expect((await push(app, message)).reply?.parsed).toMatchObject(answer);
  });

  // WH-42
  it('answers "slow 7" on the second delivery and runs the handler once', { timeout: 30_000 }, async () => {
    const result = await push(app, { MsgType: 'text', Content: 'slow 7', FromUserName: 'oSlow' });
    expect(result.deliveries).toHaveLength(2);
    expect(result.reply?.parsed.Content).toBe('slow 7 done');
    expect(await text('runs', { FromUserName: 'oSlow' })).toMatchObject({ Content: '2' });
  });
});

describe('the mini program of the sample app', () => {
  let app: RunningApp;
  let miniId: string;

  beforeAll(async () => {
    app = await startApp();
    const { accounts } = await stateOf(app);
    miniId = Object.keys(accounts).find((appId) => accounts[appId]!.kind === 'mini')!;
  });
  afterAll(async () => {
    await app?.stop();
  });

  it.each([
    [{ MsgType: 'text', Content: 'hello' }, 'echo: hello'],
    [{ MsgType: 'image', PicUrl: 'http://x/y', MediaId: 'm-1' }, 'echo: [image]'],
    [{ MsgType: 'miniprogrampage', Title: 'a', AppId: 'wx1', PagePath: 'p' }, 'echo: [miniprogrampage]'],
  ])('answers %j by a customer-service message', async (message, answer) => {
    const result = await push(app, { ...message, FromUserName: 'oMiniUser' }, miniId);
    expect(result.outcome).toBe('success');
    const { messages } = await stateOf(app);
    expect(messages.at(-1)).toMatchObject({ appId: miniId, to: 'oMiniUser', type: 'text' });
    expect(messages.at(-1)!.body).toMatchObject({ text: { content: answer } });
  });

  it('answers success to an event', async () => {
    const result = await push(
      app,
      { MsgType: 'event', Event: 'user_enter_tempsession', SessionFrom: 'x' },
      miniId,
    );
    expect(result.outcome).toBe('success');
  });

  it('logs in with a code, and never shows the session key', async () => {
    const { code } = (await (
      await sendJson(`${app.simulatorUrl}/_simulator/accounts/${miniId}/codes`, 'POST', { kind: 'login' })
    ).json()) as { code: string };
    const response = await sendJson(`${app.appUrl}/mini/login`, 'POST', { code });
    expect(response.status).toBe(200);
    expect(Object.keys((await response.json()) as object)).toEqual(['openid']);
    const again = await sendJson(`${app.appUrl}/mini/login`, 'POST', { code });
    expect(again.status).toBe(502);
    expect(await again.json()).toMatchObject({ error: { errcode: 40163 } });
  });

  it('reads a phone number with a code', async () => {
    const { code } = (await (
      await sendJson(`${app.simulatorUrl}/_simulator/accounts/${miniId}/codes`, 'POST', {
        kind: 'phone',
        phoneNumber: '+8613800000000',
      })
    ).json()) as { code: string };
    const response = await sendJson(`${app.appUrl}/mini/phone`, 'POST', { code });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ phoneNumber: expect.stringContaining('13800000000') });
  });
});
