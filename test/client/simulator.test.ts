import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SystemClock } from '../../src/core/clock.js';
import { CustomerMessageApi } from '../../src/api/official/customer-message.api.js';
import { createAccountClient } from '../../src/account/call/account-client.js';
import { AccountsOnCredentials } from '../support/accounts-credentials.js';
import { FetchHttp } from '../../src/http/fetch-http.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { WechatHealth } from '../../src/observe/wechat-health.js';
import { credentialStates } from '../../src/account/credentials/credential-states.js';
import { DEMO_ACCOUNTS } from '../../src/simulator/state/account/demo-accounts.js';
import { WechatSimulator } from '../../src/simulator/wechat-simulator.js';
import { openStore } from '../../src/store/open-store.js';
import { accountConf } from '../support/account-conf.js';

const { appId, appSecret, followers } = DEMO_ACCOUNTS.official;
const FOLLOWER = followers[0].openid;
const SEND = '/cgi-bin/message/custom/send';

let simulator: WechatSimulator;

beforeAll(async () => {
  simulator = await WechatSimulator.start();
});
afterAll(async () => {
  await simulator.stop();
});
beforeEach(() => {
  simulator.reset();
});

async function control(method: string, path: string, body?: unknown): Promise<void> {
  const response = await fetch(`${simulator.url}/_simulator${path}`, { method, body: JSON.stringify(body) });
  expect(response.status).toBe(200);
}
const fault = (path: string, kind: string, more: object = {}) =>
  control('POST', '/faults', { path, fault: kind, ...more });
const counted = () => simulator.state().accounts[appId]!;

/** The client with the real token keeper, as the module assembles them. */
async function real(changes: Parameters<typeof accountConf>[0] = {}) {
  const events = new WechatEvents();
  const clock = new SystemClock();
  const http = new FetchHttp();
  const store = await openStore('memory', { clock, events });
  const conf = accountConf({ appId, appSecret, apiBaseUrl: simulator.url, ...changes });
  const keeper = new AccountsOnCredentials({ http, clock, events, store, scheduledRefresh: false }).of(conf);
  const health = new WechatHealth({ credentialStates: () => credentialStates(keeper) }, events, clock);
  return { client: createAccountClient({ conf, keeper, http, clock, events }), keeper, health };
}

describe('the client against a simulated WeChat', () => {
  it('renews once for 100 calls that are refused together, and all of them succeed', async () => {
    const { client } = await real();
    await client.get('/cgi-bin/menu/get').catch(() => {});
    const before = counted().stableTokenRequests;
    await control('POST', `/accounts/${appId}/invalidate`);
    const calls = Array.from({ length: 100 }, () => client.get('/cgi-bin/user/get'));
    await expect(Promise.all(calls)).resolves.toHaveLength(100);
    // The stable endpoint may have to be forced, because it would return the dead token. This is still one renewal.
    expect(counted().stableTokenRequests - before).toBeLessThanOrEqual(2);
  });

  it('sends a customer-service message once, though the connection breaks after it was carried out', async () => {
    const { client } = await real();
    await control('POST', `/accounts/${appId}/push`, {
      message: { MsgType: 'text', Content: 'hi', FromUserName: FOLLOWER },
    });
    await fault(SEND, 'reset', { value: 'after', times: 1 });
    await expect(new CustomerMessageApi(client).sendText(FOLLOWER, 'once')).rejects.toMatchObject({
      kind: 'network',
      details: { sent: true },
    });
    await new CustomerMessageApi(client).sendText(FOLLOWER, 'twice');
    const texts = simulator
      .state()
      .messages.map(({ body }) => (body as { text: { content: string } }).text.content);
    expect(texts).toEqual(['once', 'twice']);
  });

  it.each([
    ['status', 'http-status'],
    ['html', 'html'],
    ['truncate', 'malformed'],
    ['reset', 'network'],
  ])('repeats a read through the fault %s, and reports it as %s when it lasts', async (kind, reported) => {
    const { client } = await real({ timeoutMs: 1500 });
    await fault('/cgi-bin/user/get', kind, { times: 1 });
    await expect(client.get('/cgi-bin/user/get')).resolves.toHaveProperty('total');
    await fault('/cgi-bin/user/get', kind);
    await expect(client.get('/cgi-bin/user/get')).rejects.toMatchObject({ kind: reported });
    await control('DELETE', '/faults');
  });

  it('gives up within the time-out when WeChat does not answer', async () => {
    const { client } = await real({ timeoutMs: 1000 });
    await client.get('/cgi-bin/user/get');
    await fault('/cgi-bin/user/get', 'hang');
    await expect(client.get('/cgi-bin/user/get')).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('repeats a read through two busy answers, and explains an exceeded quota', async () => {
    const { client } = await real();
    await fault('/cgi-bin/user/get', 'errcode', { value: -1, times: 2 });
    await expect(client.get('/cgi-bin/user/get')).resolves.toHaveProperty('total');
    await control('PUT', `/accounts/${appId}/quota`, { path: '/cgi-bin/user/get', perDay: 1 });
    await client.get('/cgi-bin/user/get');
    await expect(client.get('/cgi-bin/user/get')).rejects.toMatchObject({
      errcode: 45009,
      class: 'quota-day',
    });
  });

  it('uses the disaster-recovery host when the first is down', async () => {
    const down = await WechatSimulator.start();
    const { url } = down;
    await down.stop();
    const { client } = await real({ apiBaseUrl: url, fallbackBaseUrls: [simulator.url] });
    await expect(client.get('/cgi-bin/user/get')).resolves.toHaveProperty('total');
  });

  it('uploads a picture and downloads the same bytes', async () => {
    const { client } = await real();
    const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex');
    const { media_id } = await client.upload<{ media_id: string }>('/cgi-bin/media/upload', png, {
      query: { type: 'image' },
    });
    const download = await client.download('/cgi-bin/media/get', { query: { media_id } });
    expect(Buffer.from(await download.bytes()).equals(png)).toBe(true);
    await expect(
      client.download('/cgi-bin/media/get', { query: { media_id: 'none' } }),
    ).rejects.toMatchObject({
      errcode: 40007,
    });
  });

  // SC-10
  it("reports the token's state and an unreachable WeChat in its health, without secrets", async () => {
    const { client, health, keeper } = await real();
    await client.get('/cgi-bin/user/get');
    const { value } = await keeper.getAccessToken();
    const well = await health.report();
    expect(well).toMatchObject({ degraded: false, credentials: [{ kind: 'access_token', state: 'valid' }] });
    expect(JSON.stringify(well)).not.toContain(value);
    await fault('/cgi-bin/user/get', 'status', { value: 503 });
    await client.get('/cgi-bin/user/get').catch(() => {});
    expect(await health.report()).toMatchObject({ degraded: true, apiFailure: 'http-status' });
    await control('DELETE', '/faults');
    await client.get('/cgi-bin/user/get');
    expect(await health.report()).toMatchObject({ degraded: false });
  });
});
