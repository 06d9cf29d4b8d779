import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { AGENT, CORP, WorkCaller } from '../../support/work-caller.js';

let simulator: WechatSimulator;
let caller: WorkCaller;

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  caller = new WorkCaller(simulator);
});
afterEach(() => simulator.stop());

const ask = async (query: string): Promise<number> =>
  (await caller.plain('GET', `/cgi-bin/gettoken?${query}`)).errcode;
const use = async (token: string): Promise<number> =>
  (await caller.plain('GET', `/cgi-bin/getcallbackip?access_token=${token}`)).errcode;

describe('gettoken', () => {
  it('gives out the same token as long as it lives, with the life that is left', async () => {
    const first = await caller.getToken();
    expect(first).toMatchObject({ errcode: 0, errmsg: 'ok', expires_in: 7200 });
    expect(Buffer.byteLength(first.access_token)).toBeLessThanOrEqual(512);
    simulator.advance(3600);
    const second = await caller.getToken();
    expect(second.access_token).toBe(first.access_token);
    expect(second.expires_in).toBeGreaterThanOrEqual(3599);
    expect(second.expires_in).toBeLessThanOrEqual(3600);
    expect(caller.state.tokenRequests).toBe(2);
  });

  it('gives out another token after the end, and the old one is expired', async () => {
    const old = (await caller.getToken()).access_token;
    simulator.advance(7201);
    const fresh = (await caller.getToken()).access_token;
    expect(fresh).not.toBe(old);
    expect([await use(old), await use(fresh)]).toEqual([42001, 0]);
    expect(caller.state.invalidTokenCalls).toBe(1);
  });

  it('can say a whole life of a token that it gives out again, and call an expired token invalid', async () => {
    const settings = { repeatedLife: 'whole', expiredCode: 40014 };
    await caller.control('PUT', `/corps/${CORP}`, { agents: { [AGENT]: settings } });
    const { access_token: token } = await caller.getToken();
    simulator.advance(3600);
    expect(await caller.getToken()).toMatchObject({ access_token: token, expires_in: 7200 });
    simulator.advance(3601);
    expect(await use(token)).toBe(40014);
  });

  it('gives every application of a corp a token of its own', async () => {
    await caller.control('PUT', `/corps/${CORP}`, {
      agents: { '1000003': { secret: 'another' }, contacts: {} },
    });
    const other = new WorkCaller(simulator, CORP, '1000003');
    const [mine, theirs] = [await caller.getToken(), await other.getToken()];
    expect(mine.access_token).not.toBe(theirs.access_token);
    await other.own('POST', '/invalidate');
    expect([await use(mine.access_token), await use(theirs.access_token)]).toEqual([0, 40014]);
    expect(caller.state).toMatchObject({ tokenRequests: 1, invalidTokenCalls: 0 });
    expect(other.state).toMatchObject({ tokenRequests: 1, invalidTokenCalls: 1 });
  });

  it('refuses what WeCom refuses, with its code and its hint', async () => {
    const { secret } = simulator.corp().account();
    expect(await ask(`corpsecret=${secret}`)).toBe(41002);
    expect(await ask(`corpid=${CORP}`)).toBe(41004);
    expect(await ask(`corpid=ww0&corpsecret=${secret}`)).toBe(40013);
    const refused = await caller.plain('GET', `/cgi-bin/gettoken?corpid=${CORP}&corpsecret=wrong`);
    expect(refused.errcode).toBe(40001);
    expect(refused.errmsg).toMatch(
      /^invalid credential, hint: \[\d{10}_[0-9a-f]{32}\], from ip: 127\.0\.0\.1, more info at https:\/\/open\.work\.weixin\.qq\.com\/devtool\/query\?e=40001$/,
    );
    expect((await caller.plain('POST', `/cgi-bin/gettoken?corpid=${CORP}&corpsecret=x`, {})).errcode).toBe(
      43001,
    );
  });

  it('refuses an application that is disabled or whose address is not trusted, at every call', async () => {
    await caller.login();
    const change = (settings: object) =>
      caller.control('PUT', `/corps/${CORP}`, { agents: { [AGENT]: settings } });
    await change({ trustedIps: ['10.0.0.1'] });
    expect([(await caller.getToken()).errcode, await use(caller.token)]).toEqual([60020, 60020]);
    await change({ trustedIps: ['127.0.0.1'], disabled: true });
    expect([(await caller.getToken()).errcode, await use(caller.token)]).toEqual([50003, 50003]);
    await change({ disabled: false, forbidden: ['/cgi-bin/getcallbackip'] });
    expect([(await caller.getToken()).errcode, await use(caller.token)]).toEqual([0, 48002]);
  });

  it('blocks a corp for an hour after 2,000 wrong secrets', async () => {
    const wrong = `/cgi-bin/gettoken?corpid=${CORP}&corpsecret=wrong`;
    for (let batch = 0; batch < 20; batch++) {
      await Promise.all(Array.from({ length: 100 }, () => caller.plain('GET', wrong)));
    }
    expect((await caller.getToken()).errcode).toBe(45009);
    simulator.advance(3601);
    expect((await caller.getToken()).errcode).toBe(0);
  });

  it('ends the token when the secret is reset', async () => {
    await caller.login();
    await caller.control('PUT', `/corps/${CORP}`, { agents: { [AGENT]: { secret: 'reset' } } });
    expect(await use(caller.token)).toBe(40014);
    expect((await caller.getToken()).access_token).not.toBe(caller.token);
  });
});

describe('a token at a call', () => {
  it('is refused when it is missing, unknown, or ended early', async () => {
    await caller.login();
    expect([await use(''), await use('unknown')]).toEqual([41001, 40014]);
    await caller.own('POST', '/invalidate');
    expect(await use(caller.token)).toBe(40014);
    const { access_token: fresh } = await caller.getToken();
    expect(await use(fresh)).toBe(0);
    expect(caller.state.invalidTokenCalls).toBe(2);
  });

  it('stays valid over a reset, unless it was dead by then', async () => {
    const dead = (await caller.getToken()).access_token;
    simulator.advance(7201);
    await caller.login();
    simulator.advance(100);
    simulator.reset();
    expect(await use(caller.token)).toBe(0);
    expect(await use(dead)).toBe(40014);
    const again = await caller.getToken();
    expect(again.access_token).toBe(caller.token);
    expect(again.expires_in).toBeLessThanOrEqual(7100);
    expect(again.expires_in).toBeGreaterThan(7090);
  });

  it('is limited by path, with 45009 for every limit', async () => {
    await caller.login();
    const limit = { path: '/cgi-bin/getcallbackip', perMinute: 2 };
    await caller.control('PUT', `/corps/${CORP}/quota`, limit);
    expect([await use(caller.token), await use(caller.token), await use(caller.token)]).toEqual([
      0, 0, 45009,
    ]);
    simulator.advance(60);
    expect(await use(caller.token)).toBe(0);
  });
});

describe('tickets', () => {
  it('are two, with values of their own that stay the same while they live', async () => {
    await caller.login();
    const corp = await caller.get('/cgi-bin/get_jsapi_ticket');
    const agent = await caller.get('/cgi-bin/ticket/get?type=agent_config');
    expect(corp).toMatchObject({ errcode: 0, expires_in: 7200 });
    expect(agent.ticket).not.toBe(corp.ticket);
    expect((await caller.get('/cgi-bin/get_jsapi_ticket')).ticket).toBe(corp.ticket);
    expect((await caller.get('/cgi-bin/ticket/get?type=jsapi')).errcode).toBe(91040);
    expect(caller.state).toMatchObject({ ticketRequests: 4, apiCalls: 0 });
    simulator.advance(7201);
    await caller.login();
    expect((await caller.get('/cgi-bin/get_jsapi_ticket')).ticket).not.toBe(corp.ticket);
  });
});

describe('the state', () => {
  it('holds what the control contract says, for every application of a corp', async () => {
    await caller.login();
    const { corps } = await caller.control('GET', '/state');
    expect(corps[CORP].agents[AGENT]).toMatchObject({
      tokenRequests: 1,
      ticketRequests: 0,
      invalidTokenCalls: 0,
      current: { value: caller.token },
    });
  });
});
