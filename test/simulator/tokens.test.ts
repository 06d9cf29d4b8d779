import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';
import { SimulatorCaller, MINI, OA } from '../support/simulator-caller.js';

let simulator: WechatSimulator;
let caller: SimulatorCaller;

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  caller = new SimulatorCaller(simulator);
});
afterEach(() => simulator.stop());

const CLASSIC = `/cgi-bin/token?grant_type=client_credential&appid=${OA.appId}&secret=${OA.appSecret}`;
const classic = async (): Promise<string> => (await caller.plain('GET', CLASSIC)).access_token;
const stable = (force = false) =>
  caller.plain('POST', '/cgi-bin/stable_token', {
    grant_type: 'client_credential',
    appid: OA.appId,
    secret: OA.appSecret,
    force_refresh: force,
  });
const call = async (token: string): Promise<number> =>
  (await caller.plain('GET', `/cgi-bin/getcallbackip?access_token=${token}`)).errcode ?? 0;

describe('classic tokens', () => {
  it('replaces the token at each call, and the previous one lives for five minutes', async () => {
    const [first, second] = [await classic(), await classic()];
    expect(second).not.toBe(first);
    expect([await call(first), await call(second)]).toEqual([0, 0]);
    simulator.advance(301);
    expect([await call(first), await call(second)]).toEqual([40001, 0]);
  });

  it('accepts only one previous token', async () => {
    const first = await classic();
    await classic();
    await classic();
    expect(await call(first)).toBe(40001);
  });

  it('says whether a refused token is missing, malformed, never issued or expired', async () => {
    const token = await classic();
    expect(await call('')).toBe(41001);
    expect(await call('no good')).toBe(40014);
    expect(await call(`92_${'x'.repeat(133)}`)).toBe(40001);
    simulator.advance(7201);
    expect(await call(token)).toBe(42001);
    expect(caller.state.invalidTokenCalls).toBe(3);
  });

  it('refuses what WeChat refuses, with its code and a rid', async () => {
    const ask = (query: string) => caller.plain('GET', `/cgi-bin/token?${query}`);
    const code = async (query: string): Promise<number> => (await ask(query)).errcode;
    expect(await code(`appid=${OA.appId}&secret=${OA.appSecret}`)).toBe(40002);
    expect(await code('grant_type=client_credential')).toBe(41002);
    expect(await code(`grant_type=client_credential&appid=${OA.appId}`)).toBe(41004);
    expect(await code('appid=wx0')).toBe(40013);
    expect(await code(`grant_type=client_credential&appid=${OA.appId}&secret=x`)).toBe(40125);
    expect((await ask('')).errmsg).toMatch(/^appid missing rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/);
  });

  it('answers 40164 to an address that is not on the allow-list, and 40243 for a frozen secret', async () => {
    await caller.own('PUT', '', { ipWhitelist: ['10.0.0.1'] });
    expect(await caller.plain('GET', CLASSIC)).toMatchObject({
      errcode: 40164,
      errmsg: expect.stringMatching(
        /^invalid ip 127\.0\.0\.1 ipv6 ::ffff:127\.0\.0\.1, not in whitelist rid: /,
      ),
    });
    await caller.own('PUT', '', { ipWhitelist: ['127.0.0.1'], frozen: true });
    expect((await caller.plain('GET', CLASSIC)).errcode).toBe(40243);
  });

  it('stops at the daily quota and starts again at midnight in Beijing', async () => {
    simulator.limit('/cgi-bin/token', { perDay: 2 });
    await classic();
    await classic();
    expect((await caller.plain('GET', CLASSIC)).errcode).toBe(45009);
    simulator.advance(86_400);
    expect(await classic()).toBeTypeOf('string');
  });
});

describe('stable tokens', () => {
  it('returns the same token with its remaining life, and a new one in the last five minutes', async () => {
    const first = await stable();
    expect(first.expires_in).toBe(7200);
    simulator.advance(6000);
    const same = await stable();
    expect(same.access_token).toBe(first.access_token);
    expect(same.expires_in).toBeGreaterThan(1190);
    expect(same.expires_in).toBeLessThanOrEqual(1200);
    simulator.advance(901);
    const next = await stable();
    expect(next.access_token).not.toBe(first.access_token);
    expect([await call(first.access_token), await call(next.access_token)]).toEqual([0, 0]);
    simulator.advance(301);
    expect([await call(first.access_token), await call(next.access_token)]).toEqual([42001, 0]);
  });

  it('keeps stable and classic tokens separate', async () => {
    const { access_token: token } = await stable();
    const old = await classic();
    await classic();
    await classic();
    expect(await call(token)).toBe(0);
    expect((await stable()).access_token).toBe(token);
    expect(await call(old)).toBe(40001);
  });

  it('renews by force at once, not again within 30 seconds, and twenty times a day', async () => {
    const first = await stable();
    const second = await stable(true);
    expect(await call(first.access_token)).toBe(40001);
    expect((await stable(true)).access_token).toBe(second.access_token);
    for (let i = 1; i < 20; i++) {
      simulator.advance(31);
      expect((await stable(true)).access_token).toBeTypeOf('string');
    }
    simulator.advance(31);
    expect((await stable(true)).errcode).toBe(45009);
  });

  it('requires POST and a JSON body', async () => {
    expect((await caller.plain('GET', '/cgi-bin/stable_token')).errcode).toBe(43002);
    expect((await caller.plain('POST', '/cgi-bin/stable_token')).errcode).toBe(44002);
    const response = await fetch(`${simulator.url}/cgi-bin/stable_token`, { method: 'POST', body: 'a=b' });
    expect(((await response.json()) as { errcode: number }).errcode).toBe(47001);
  });
});

describe('tickets', () => {
  it('returns a ticket of each type with its life, only for a valid token', async () => {
    await caller.login();
    const jsapi = await caller.get('/cgi-bin/ticket/getticket?type=jsapi');
    const card = await caller.get('/cgi-bin/ticket/getticket?type=wx_card');
    expect(jsapi).toMatchObject({ errcode: 0, errmsg: 'ok', expires_in: 7200 });
    expect(card.ticket).not.toBe(jsapi.ticket);
    expect((await caller.get('/cgi-bin/ticket/getticket?type=jsapi')).ticket).toBe(jsapi.ticket);
    simulator.advance(6901);
    const next = await caller.get('/cgi-bin/ticket/getticket?type=jsapi');
    expect(next.ticket).not.toBe(jsapi.ticket);
    expect(caller.state).toMatchObject({ ticketRequests: 4, apiCalls: 0 });
    caller.token = '';
    expect((await caller.get('/cgi-bin/ticket/getticket?type=jsapi')).errcode).toBe(41001);
  });
});

describe('control of tokens', () => {
  it('invalidates the current token, and counts the calls made with it', async () => {
    const { access_token: token } = await stable();
    await caller.own('POST', '/invalidate');
    expect(caller.state).toMatchObject({ current: null });
    expect(await call(token)).toBe(40001);
    expect(caller.state).toMatchObject({ stableTokenRequests: 1, apiCalls: 1, invalidTokenCalls: 1 });
    expect((await stable()).access_token).not.toBe(token);
  });

  it('shows the current token and the one that still overlaps', async () => {
    const first = await classic();
    expect(caller.state).toMatchObject({ current: { value: first }, previous: null });
    const second = await classic();
    const now = simulator.clock.seconds();
    const { current, previous } = caller.state;
    expect([current.value, previous.value]).toEqual([second, first]);
    expect(Math.abs(current.expiresAt - now - 7200)).toBeLessThanOrEqual(2);
    expect(Math.abs(previous.expiresAt - now - 300)).toBeLessThanOrEqual(2);
    simulator.advance(301);
    expect(caller.state).toMatchObject({ current: { value: second }, previous: null });
  });

  it('sets another life for new tokens and tickets', async () => {
    await caller.own('POST', '/lifetime', { expiresIn: 20, overlap: 5 });
    const { access_token: token, expires_in: life } = await stable();
    expect(life).toBe(20);
    caller.token = token;
    expect((await caller.get('/cgi-bin/ticket/getticket?type=jsapi')).expires_in).toBe(20);
    simulator.advance(21);
    expect(await call(token)).toBe(42001);
  });

  it('lets a rival fetch a token, as a second server would', async () => {
    const token = await classic();
    await caller.own('POST', '/rival');
    await caller.own('POST', '/rival');
    expect(await call(token)).toBe(40001);
  });

  it('keeps accounts apart', async () => {
    const mini = await new SimulatorCaller(simulator, MINI).login();
    await caller.own('POST', '/invalidate');
    expect(await call(mini.token)).toBe(0);
    expect(caller.state.apiCalls).toBe(0);
    expect(mini.state.apiCalls).toBe(1);
  });
});
