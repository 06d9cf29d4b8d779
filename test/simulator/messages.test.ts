import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';
import { FIRST_SUBSCRIPTION, FIRST_TEMPLATE } from '../../src/simulator/state/account/templates.js';
import { MINI, OA, SimulatorCaller } from '../support/simulator-caller.js';
import { WebhookStub } from '../support/webhook-stub.js';

let simulator: WechatSimulator;
let caller: SimulatorCaller;
let webhook: WebhookStub;
const XIAOMING = OA.followers[0].openid;

beforeAll(async () => {
  webhook = await WebhookStub.start();
});
afterAll(() => webhook.stop());
beforeEach(async () => {
  simulator = await WechatSimulator.start();
  caller = await new SimulatorCaller(simulator).login();
  await simulator.deliversTo(webhook.url);
  webhook.seen.length = 0;
});
afterEach(() => simulator.stop());

const send = async (
  touser: string,
  rest: object = { msgtype: 'text', text: { content: 'hi' } },
): Promise<number> => (await caller.post('/cgi-bin/message/custom/send', { touser, ...rest })).errcode;

describe('customer-service messages', () => {
  it('are stored as they were sent', async () => {
    await simulator.user(XIAOMING).sends('hi');
    const body = { touser: XIAOMING, msgtype: 'text', text: { content: '你好 ]]> &amp;' } };
    expect(await caller.post('/cgi-bin/message/custom/send', body)).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(simulator.messages).toEqual([
      { appId: OA.appId, to: XIAOMING, type: 'text', body, at: expect.any(Number) },
    ]);
  });

  it('are limited to five in the 48 hours after a user wrote', async () => {
    await simulator.user('oWriter').sends('hi');
    const codes: number[] = [];
    for (let i = 0; i < 6; i++) codes.push(await send('oWriter'));
    expect(codes).toEqual([0, 0, 0, 0, 0, 45047]);
    await simulator.user('oWriter').sends('again');
    expect(await send('oWriter')).toBe(0);
    simulator.advance(48 * 3600);
    await caller.login();
    expect(await send('oWriter')).toBe(45015);
  });

  it('are limited to three in the minute after a click, a follow or a scan', async () => {
    await simulator.user('oClicker').clicks('K');
    const codes = [
      await send('oClicker'),
      await send('oClicker'),
      await send('oClicker'),
      await send('oClicker'),
    ];
    expect(codes).toEqual([0, 0, 0, 45047]);
    await simulator.user('oClicker').scans('7');
    simulator.advance(61);
    expect(await send('oClicker')).toBe(45015);
  });

  it('do not reach users who never wrote, unless the account takes it on trust: then with a warning', async () => {
    expect(await send('oStranger')).toBe(45015);
    await caller.own('PUT', '', { strict: false });
    expect(await send('oStranger')).toBe(0);
    expect(simulator.wire.at(-1)!.warnings).toEqual([expect.stringContaining('WeChat would answer 45015')]);
  });

  it('do not reach users who unfollowed', async () => {
    await simulator.user(XIAOMING).unfollows();
    expect(await send(XIAOMING)).toBe(45015);
  });

  it.each([
    [40003, { touser: '' }],
    [40008, { msgtype: 'poem', poem: {} }],
    [47003, { msgtype: 'image' }],
    [44004, { text: { content: '' } }],
    [45002, { text: { content: '字'.repeat(700) } }],
    [45008, { msgtype: 'news', news: { articles: [{}, {}] } }],
    [40007, { msgtype: 'image', image: {} }],
  ])('are refused with %i when they break a rule', async (errcode, change) => {
    expect(await send('o1', { msgtype: 'text', text: { content: 'x' }, ...change })).toBe(errcode);
  });

  it('include the typing state, for fifteen seconds', async () => {
    const typing = async (command: string): Promise<number> =>
      (await caller.post('/cgi-bin/message/custom/typing', { touser: 'oWriter', command })).errcode;
    await simulator.user('oWriter').sends('hi');
    expect([await typing('Typing'), await typing('Typing'), await typing('Dancing')]).toEqual([
      0, 45081, 45072,
    ]);
    simulator.advance(16);
    expect(await typing('Typing')).toBe(0);
  });

  it('come from staff accounts that are added, renamed, given conversations and removed', async () => {
    const kf_account = 'amy@shop';
    const add = (name: string) =>
      caller.post('/customservice/kfaccount/add', { kf_account: name, nickname: 'Amy' });
    expect((await add(kf_account)).errcode).toBe(0);
    expect([
      (await add(kf_account)).errcode,
      (await add('a b@x')).errcode,
      (await add('verylongname@x')).errcode,
    ]).toEqual([61453, 61455, 61454]);
    await caller.post('/customservice/kfaccount/update', { kf_account, nickname: 'Amelia' });
    expect((await caller.get('/cgi-bin/customservice/getkflist')).kf_list).toMatchObject([
      { kf_account, kf_nick: 'Amelia' },
    ]);
    await caller.post('/customservice/kfsession/create', { kf_account, openid: XIAOMING });
    expect((await caller.get(`/customservice/kfsession/getsession?openid=${XIAOMING}`)).kf_account).toBe(
      kf_account,
    );
    await expect.poll(() => webhook.seen.map(({ plain }) => plain).join('')).toContain('kf_create_session');
    expect((await caller.get('/cgi-bin/customservice/getonlinekflist')).kf_online_list[0].accepted_case).toBe(
      1,
    );
    await caller.post('/customservice/kfsession/close', { kf_account, openid: XIAOMING });
    await caller.get(`/customservice/kfaccount/del?kf_account=${kf_account}`);
    expect((await caller.get('/cgi-bin/customservice/getkflist')).kf_list).toEqual([]);
  });
});

describe('template messages', () => {
  const template = (change: object = {}) => {
    const body = {
      touser: XIAOMING,
      template_id: FIRST_TEMPLATE.id,
      data: { first: { value: '您好' } },
      ...change,
    };
    return caller.fetch('/cgi-bin/message/template/send', { method: 'POST', body: JSON.stringify(body) });
  };
  const code = async (change: object): Promise<number> =>
    ((await (await template(change)).json()) as { errcode: number }).errcode;

  it('return a 64-bit id at once, and their result arrives later', async () => {
    const answer = await (await template()).text();
    const msgid = /"msgid":(\d{19})\b/.exec(answer)?.[1];
    expect(msgid).toBeDefined();
    expect(webhook.seen).toEqual([]);
    simulator.advance(1);
    await expect.poll(() => webhook.last?.plain).toContain('TEMPLATESENDJOBFINISH');
    expect(webhook.last.plain).toContain(`<MsgID>${msgid}</MsgID><Status><![CDATA[success]]></Status>`);
    expect(simulator.messages).toMatchObject([{ to: XIAOMING, type: 'template' }]);
  });

  it('are sent once for one client_msg_id', async () => {
    const once = async () => (await template({ client_msg_id: 'only-once' })).text();
    expect(await once()).toBe(await once());
    expect(simulator.messages).toHaveLength(1);
  });

  it('are refused for users who unfollowed, and without a template', async () => {
    expect(await code({ template_id: '' })).toBe(40037);
    expect(await code({ data: 'x' })).toBe(47003);
    await simulator.user(XIAOMING).unfollows();
    expect(await code({})).toBe(43004);
  });

  it('fail for users who block the account', async () => {
    await caller.post('/cgi-bin/tags/members/batchblacklist', { openid_list: [XIAOMING] });
    await template();
    simulator.advance(1);
    await expect.poll(() => webhook.last?.plain).toContain('failed:user block');
  });

  it('have templates that are added, listed and removed', async () => {
    const { template_id } = await caller.post('/cgi-bin/template/api_add_template', {
      template_id_short: 'TM00015',
    });
    const list = async () =>
      (await caller.get('/cgi-bin/template/get_all_private_template')).template_list.map(
        (t: { template_id: string }) => t.template_id,
      );
    expect(await list()).toEqual([FIRST_TEMPLATE.id, template_id]);
    await caller.post('/cgi-bin/template/del_private_template', { template_id });
    expect(await list()).toEqual([FIRST_TEMPLATE.id]);
    expect(await code({ template_id })).toBe(40037);
  });
});

describe('subscription messages', () => {
  let mini: SimulatorCaller;
  let miniWebhook: WebhookStub;
  const USER = 'oMiniUser';
  beforeEach(async () => {
    mini = await new SimulatorCaller(simulator, MINI).login();
    miniWebhook = await WebhookStub.start(MINI);
    await simulator.deliversTo(miniWebhook.url, undefined, MINI.appId);
  });
  afterEach(() => miniWebhook.stop());
  const subscribe = async (
    data: object = { thing1: { value: '看牙' }, time2: { value: '15:01' } },
  ): Promise<{ errcode: number; errmsg: string }> =>
    mini.post('/cgi-bin/message/subscribe/send', { touser: USER, template_id: FIRST_SUBSCRIPTION.id, data });

  it('are sent once for each consent', async () => {
    expect((await subscribe()).errcode).toBe(43101);
    await simulator.user(USER, MINI.appId).subscribesTo(FIRST_SUBSCRIPTION.id);
    expect((await subscribe()).errcode).toBe(0);
    expect((await subscribe()).errcode).toBe(43101);
    await mini.own('POST', '/subscriptions', { openid: USER, templateId: FIRST_SUBSCRIPTION.id, count: 2 });
    await simulator.user(USER, MINI.appId).subscribesTo(FIRST_SUBSCRIPTION.id, 'reject');
    expect((await subscribe()).errcode).toBe(43101);
  });

  it('are confirmed by an event', async () => {
    await mini.own('POST', '/subscriptions', { openid: USER, templateId: FIRST_SUBSCRIPTION.id });
    await subscribe();
    simulator.advance(1);
    await expect.poll(() => miniWebhook.last?.plain).toContain('"Event":"subscribe_msg_sent_event"');
    expect(JSON.parse(miniWebhook.last.plain)).toMatchObject({
      FromUserName: USER,
      List: { TemplateId: FIRST_SUBSCRIPTION.id, ErrorCode: '0' },
    });
  });

  it.each([
    ['thing1', '二十一个字二十一个字二十一个字二十一个字超'],
    ['number1', '12a'],
    ['letter1', 'abc1'],
    ['time2', 'soon'],
    ['phrase3', '六个汉字不行'],
    ['amount1', 'free'],
  ])('are refused when %s breaks its rule', async (name, value) => {
    await mini.own('POST', '/subscriptions', { openid: USER, templateId: FIRST_SUBSCRIPTION.id });
    const refusal = await subscribe({ [name]: { value } });
    expect(refusal.errcode).toBe(47003);
    expect(refusal.errmsg).toContain(`data.${name}.value invalid`);
  });

  it('have templates that are added, listed and removed', async () => {
    const add = (kidList: number[]) =>
      mini.post('/wxaapi/newtmpl/addtemplate', { tid: '401', kidList, sceneDesc: '测试' });
    expect((await add([1])).errcode).toBe(200020);
    const { priTmplId } = await add([1, 2]);
    expect((await mini.get('/wxaapi/newtmpl/gettemplate')).data).toHaveLength(2);
    await mini.post('/wxaapi/newtmpl/deltemplate', { priTmplId });
    expect((await mini.get('/wxaapi/newtmpl/gettemplate')).data).toHaveLength(1);
  });
});
