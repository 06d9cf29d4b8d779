import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { openText } from '../../../src/simulator/work/push/work-cipher.js';
import type { Json } from '../../support/simulator-caller.js';
import { element, WorkCallback } from '../../support/work-callback.js';
import { CORP, WorkCaller } from '../../support/work-caller.js';

const SUITE = 'ww1234567890suite';
const SECRET = 'suite-secret';
const KEY = 'suite0EncodingAESKey00000000000000000000010';

let simulator: WechatSimulator;
let caller: WorkCaller;
let callback: WorkCallback;

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  caller = new WorkCaller(simulator);
  callback = await WorkCallback.start();
  callback.says('success');
  await put({});
});
afterEach(async () => {
  await simulator.stop();
  await callback.stop();
});

const put = (more: object, suiteId = SUITE) =>
  caller.control('PUT', `/suites/${suiteId}`, {
    suiteSecret: SECRET,
    token: 'suiteToken',
    encodingAesKey: KEY,
    commandUrl: `${callback.url}/command`,
    dataUrl: `${callback.url}/data/$CORPID$`,
    providerCorpId: 'wwprovider',
    providerSecret: 'provider-secret',
    ...more,
  });
const control = (path: string, body?: unknown, suiteId = SUITE): Promise<Json> =>
  caller.control('POST', `/suites/${suiteId}${path}`, body);
const opened = (index = -1) => openText(KEY, element(callback.received.at(index)!.body, 'Encrypt'));
const service = (path: string, body: unknown, token?: string): Promise<Json> =>
  caller.plain('POST', `/cgi-bin/service/${path}${token ? `?suite_access_token=${token}` : ''}`, body);
const suiteToken = (suite_ticket: string) =>
  service('get_suite_token', { suite_id: SUITE, suite_secret: SECRET, suite_ticket });
const counts = () => simulator.state().suites[SUITE];

/** A ticket is pushed, and a token is bought with it. */
async function login(): Promise<string> {
  await control('/ticket');
  return (await suiteToken(element(opened().message, 'SuiteTicket'))).suite_access_token;
}

describe('a suite ticket', () => {
  it('is pushed to the command address, sealed for the suite, and answered with success', async () => {
    expect(await control('/ticket')).toMatchObject({ outcome: 'success' });
    const { message, receiveId } = opened();
    expect(receiveId).toBe(SUITE);
    expect([element(message, 'SuiteId'), element(message, 'InfoType')]).toEqual([SUITE, 'suite_ticket']);
    expect(element(message, 'TimeStamp')).toMatch(/^\d{10}$/);
    callback.says('');
    expect(await control('/ticket')).toMatchObject({ outcome: 'failed' });
    expect(callback.received).toHaveLength(4);
  });

  it('comes every ten minutes of the clock', async () => {
    simulator.advance(601);
    await callback.arrived(1);
    simulator.advance(601);
    await callback.arrived(2);
    expect(counts()?.tickets).toBe(2);
  });

  it('can be lost, doubled, and older than the one before', async () => {
    expect(await control('/ticket', { drop: 1 })).toEqual({ status: 200 });
    expect(callback.received).toHaveLength(0);
    await control('/ticket', { double: true, value: 'mine', createTime: 42 });
    expect(callback.received).toHaveLength(2);
    const { message } = opened();
    expect([element(message, 'SuiteTicket'), element(message, 'TimeStamp')]).toEqual(['mine', '42']);
  });

  it('buys a token for half an hour, the same one as long as that lives', async () => {
    await control('/ticket', { value: 'first' });
    const one = await suiteToken('first');
    expect(one).toMatchObject({ errcode: 0, expires_in: 7200 });
    await control('/ticket', { value: 'second' });
    expect((await suiteToken('second')).suite_access_token).toBe(one.suite_access_token);
    simulator.advance(1801);
    expect((await suiteToken('first')).errcode).toBe(40085);
    const ask = async (body: object) => (await service('get_suite_token', body)).errcode;
    expect(await ask({})).toBe(41021);
    expect(await ask({ suite_id: SUITE })).toBe(41024);
    expect(await ask({ suite_id: SUITE, suite_secret: SECRET })).toBe(41023);
    expect(await ask({ suite_id: 'x', suite_secret: SECRET, suite_ticket: 'first' })).toBe(40083);
    expect(await ask({ suite_id: SUITE, suite_secret: 'x', suite_ticket: 'first' })).toBe(40080);
  });
});

describe('an installation', () => {
  const install = async (token: string, version = 'get_permanent_code') => {
    const { authCode } = await control('/authorize', { corpId: CORP, state: 'from-market' });
    return service(version, { auth_code: authCode }, token);
  };

  it('brings an auth code by an event, which is exchanged once for a permanent code and a token', async () => {
    const token = await login();
    const { authCode, outcome } = await control('/authorize', { corpId: CORP, state: 'from-market' });
    expect(outcome).toBe('success');
    expect(element(opened().message, 'AuthCode')).toBe(authCode);
    expect(element(opened().message, 'State')).toBe('from-market');
    const made = await service('get_permanent_code', { auth_code: authCode }, token);
    expect(made).toMatchObject({ permanent_code: expect.any(String), auth_corp_info: { corpid: CORP } });
    expect((await service('get_permanent_code', { auth_code: authCode }, token)).errcode).toBe(40078);
    const { agentid } = made.auth_info.agent[0];
    const send = { touser: 'lisi', agentid, msgtype: 'text', text: { content: 'x' } };
    expect(
      await caller.plain('POST', `/cgi-bin/message/send?access_token=${made.access_token}`, send),
    ).toMatchObject({
      errcode: 0,
    });
    const own = { auth_corpid: CORP, permanent_code: made.permanent_code };
    const again = await service('get_corp_token', own, token);
    expect(again).toEqual({ access_token: made.access_token, expires_in: expect.any(Number) });
    expect((await service('get_auth_info', own, token)).auth_info.agent).toMatchObject([{ agentid }]);
    expect(counts()).toMatchObject({ installations: [CORP], corpTokenRequests: 1, permanentCodeRequests: 2 });
  });

  it('brings the code by a redirect from the page of the provider, and no event then', async () => {
    const token = await login();
    const before = callback.received.length;
    const { pre_auth_code } = await caller.plain(
      'GET',
      `/cgi-bin/service/get_pre_auth_code?suite_access_token=${token}`,
    );
    expect(
      (await service('set_session_info', { pre_auth_code, session_info: { auth_type: 1 } }, token)).errcode,
    ).toBe(0);
    const { redirectUrl } = await control('/authorize', {
      corpId: CORP,
      via: 'redirect',
      redirectUri: 'http://127.0.0.1:3000/installed?keep=1',
      state: 's',
    });
    const query = new URL(redirectUrl).searchParams;
    expect([query.get('keep'), query.get('state'), query.get('expires_in')]).toEqual(['1', 's', '600']);
    expect(callback.received).toHaveLength(before);
    const made = await service('v2/get_permanent_code', { auth_code: query.get('auth_code') }, token);
    expect(made).toMatchObject({ errcode: 0, permanent_code: expect.any(String), state: 's' });
    expect(made).not.toHaveProperty('access_token');
    simulator.advance(1201);
    expect((await service('set_session_info', { pre_auth_code }, token)).errcode).toBe(42007);
  });

  it('of a delegated application makes the permanent code the secret of gettoken', async () => {
    await put({ delegated: true });
    const token = await login();
    const made = await install(token);
    expect(made).not.toHaveProperty('access_token');
    const secret = made.permanent_code;
    const get = (value: string) =>
      caller.plain('GET', `/cgi-bin/gettoken?corpid=${CORP}&corpsecret=${value}`);
    expect((await get(secret)).errcode).toBe(0);
    const { authCode } = await control('/reset-permanent-code', { corpId: CORP });
    expect(element(opened().message, 'InfoType')).toBe('reset_permanent_code');
    expect((await get(secret)).errcode).toBe(40001);
    const fresh = await service('get_permanent_code', { auth_code: authCode }, token);
    expect((await get(fresh.permanent_code)).errcode).toBe(0);
    await put({ delegated: false });
    expect((await get(fresh.permanent_code)).errcode).toBe(40001);
  });

  it('ends with an event; its token and its permanent code are dead then', async () => {
    const token = await login();
    const { access_token, permanent_code } = await install(token);
    expect(await control('/unauthorize', { corpId: CORP })).toMatchObject({ outcome: 'success' });
    expect(element(opened().message, 'InfoType')).toBe('cancel_auth');
    const use = await caller.plain('GET', `/cgi-bin/getcallbackip?access_token=${access_token}`);
    expect(use.errcode).toBe(40014);
    expect((await service('get_corp_token', { auth_corpid: CORP, permanent_code }, token)).errcode).toBe(
      40084,
    );
    expect((await control('/unauthorize', { corpId: CORP })).status).toBe(404);
  });

  it('wants its answer within a second', async () => {
    callback.answer = () => undefined;
    const { deliveries } = await control('/authorize', { corpId: CORP });
    expect(deliveries.map(({ status }: { status: number }) => status)).toEqual([0, 0, 0]);
    expect(deliveries[0].ms).toBeLessThan(1500);
  });
});

describe('the tokens of a provider', () => {
  it('are refused by their own codes', async () => {
    const pre = async (query: string) =>
      (await caller.plain('GET', `/cgi-bin/service/get_pre_auth_code?${query}`)).errcode;
    expect(await pre('')).toBe(41022);
    expect(await pre('suite_access_token=x')).toBe(40082);
    const token = await login();
    expect(await pre(`suite_access_token=${token}`)).toBe(0);
    const corp = await caller.plain('GET', `/cgi-bin/getcallbackip?access_token=${token}`);
    expect(corp.errcode).toBe(40014);
    simulator.advance(7201);
    expect(await pre(`suite_access_token=${token}`)).toBe(42009);
    expect(counts()?.invalidTokenCalls).toBe(2);
  });

  it('are bought with the secret of the provider, the same one while it lives', async () => {
    const ask = (provider_secret: string) =>
      service('get_provider_token', { corpid: 'wwprovider', provider_secret });
    const first = await ask('provider-secret');
    expect(first).toMatchObject({ expires_in: 7200 });
    expect((await ask('provider-secret')).provider_access_token).toBe(first.provider_access_token);
    expect((await ask('wrong')).errcode).toBe(40001);
  });
});

describe('the addresses of a suite', () => {
  it('get messages of every corp that installed it, with the corp as the receive id', async () => {
    callback.says('');
    const result = await control(`/corps/${CORP}/push`, { message: { Content: 'x', FromUserName: 'lisi' } });
    expect(result.outcome).toBe('success');
    expect(callback.received.at(-1)!.url.pathname).toBe(`/data/${CORP}`);
    expect(opened().receiveId).toBe(CORP);
    expect(element(opened().message, 'ToUserName')).toBe(CORP);
  });

  it('get any event in its command form, a leading blank in its name included', async () => {
    const event = { infoType: ' change_contact', fields: { AuthCorpId: CORP, ChangeType: 'create_user' } };
    expect(await control('/events', event)).toMatchObject({ outcome: 'success' });
    expect(element(opened().message, 'InfoType')).toBe(' change_contact');
  });

  it("are checked with the provider's own corp id", async () => {
    callback.answer = ({ url }, response) => {
      const { message, receiveId } = openText(KEY, url.searchParams.get('echostr')!);
      response.end(receiveId === 'wwprovider' ? message : 'no');
    };
    expect(await control('/verify-url', { address: 'data' })).toMatchObject({ ok: true });
    expect(await control('/verify-url', { receiveId: SUITE })).toMatchObject({ ok: false });
  });
});
