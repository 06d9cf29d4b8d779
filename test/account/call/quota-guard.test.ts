import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { WechatClient } from '../../../src/client/wechat-client.js';
import { SystemClock } from '../../../src/core/clock.js';
import { openStore } from '../../../src/store/open-store.js';
import { redisMissing, RedisServer } from '../../support/redis.js';
import { QuotaGuard } from '../../../src/account/call/quota-guard.js';
import { WechatEvents } from '../../../src/observe/wechat.events.js';
import { FakeClock } from '../../support/fake-clock.js';
import { eventually } from '../../support/eventually.js';
import { json, Loopback } from '../../support/loopback.js';
import { clientRig } from '../../support/client-rig.js';
import { APP_ID } from '../../support/account-conf.js';

/** 2027-01-15 23:00 in Beijing. */
const LATE_EVENING = Date.UTC(2027, 0, 15, 15) / 1000;
const PATH = '/cgi-bin/user/get';

let server: Loopback;
let clock: FakeClock;
let events: WechatEvents;
let near: unknown[];

beforeEach(async () => {
  server = await Loopback.start();
  clock = new FakeClock(LATE_EVENING);
  events = new WechatEvents();
  near = [];
  events.on('quota.near', (event) => near.push(event));
});
afterEach(async () => {
  await server.stop();
});

describe('QuotaGuard', () => {
  it('emits quota.near once, when 90 % of a known limit is used', () => {
    const guard = new QuotaGuard({ appId: APP_ID, clock, events });
    for (let i = 0; i < 449; i++) guard.attempted(PATH);
    expect(near).toEqual([]);
    for (let i = 0; i < 100; i++) guard.attempted(PATH);
    expect(near).toEqual([{ appId: APP_ID, path: PATH, used: 450, limit: 500 }]);
  });

  it('accepts limits of the account, and only counts a path without one', () => {
    const guard = new QuotaGuard({ appId: APP_ID, clock, events }, { limits: { '/x': 10 }, nearAt: 0.5 });
    for (let i = 0; i < 20; i++) {
      guard.attempted('/x');
      guard.attempted('/unknown');
    }
    expect(near).toEqual([{ appId: APP_ID, path: '/x', used: 5, limit: 10 }]);
  });

  it('starts to count again at midnight in Beijing', async () => {
    const guard = new QuotaGuard({ appId: APP_ID, clock, events }, { limits: { '/x': 2 }, nearAt: 1 });
    guard.attempted('/x');
    await clock.advance(3600);
    guard.attempted('/x');
    expect(near).toHaveLength(0);
    guard.attempted('/x');
    expect(near).toHaveLength(1);
  });

  it('counts every attempt of the client', async () => {
    const { client } = clientRig(server.url, { quotaGuard: { limits: { '/x': 3 }, nearAt: 1 } }, { events });
    await client.get('/x');
    server.answer = ({ url }, response) => json(response, { errcode: url.includes('TOKEN-2') ? 0 : 42001 });
    expect(near).toHaveLength(0);
    await client.get('/x');
    expect(near).toEqual([{ appId: APP_ID, path: '/x', used: 3, limit: 3 }]);
  });

  it('refuses a path after 45009 until midnight in Beijing, when the breaker is on', async () => {
    const { client } = clientRig(server.url, { quotaGuard: { breaker: true } }, { events, clock });
    server.answer = (_, response) => json(response, { errcode: 45009 });
    await expect(client.get(PATH)).rejects.toMatchObject({ errcode: 45009 });
    await expect(client.get(PATH)).rejects.toMatchObject({
      code: 'WECHAT_QUOTA',
      path: PATH,
      until: LATE_EVENING + 3600,
    });
    expect(server.requests).toHaveLength(1);
    await expect(client.get('/cgi-bin/other')).rejects.toMatchObject({ errcode: 45009 });

    await clock.advance(3600);
    server.answer = (_, response) => json(response, { errcode: 0 });
    await expect(client.get(PATH)).resolves.toEqual({ errcode: 0 });
  });

  it('lets one call through every ten minutes, since the quota can be cleared in the console too', async () => {
    const { client } = clientRig(server.url, { quotaGuard: { breaker: true } }, { events, clock });
    server.answer = (_, response) => json(response, { errcode: 45009 });
    await expect(client.get(PATH)).rejects.toMatchObject({ errcode: 45009 });
    await clock.advance(600);
    await expect(client.get(PATH)).rejects.toMatchObject({ errcode: 45009 });
    await expect(client.get(PATH)).rejects.toMatchObject({ code: 'WECHAT_QUOTA' });
    server.answer = (_, response) => json(response, { errcode: 0 });
    await clock.advance(600);
    await client.get(PATH);
    await client.get(PATH);
  });

  it.each([
    ['/cgi-bin/clear_quota', { appid: APP_ID }, true],
    ['/cgi-bin/clear_quota/v2', { appid: APP_ID, appsecret: 'secret' }, true],
    ['/cgi-bin/openapi/quota/clear', { cgi_path: PATH }, true],
    ['/cgi-bin/openapi/quota/clear', { cgi_path: '/cgi-bin/other' }, false],
  ])('calls a path again after %s with %o: %s', async (path, body, opens) => {
    const { client } = clientRig(server.url, { quotaGuard: { breaker: true } }, { events, clock });
    server.answer = ({ url }, response) => json(response, { errcode: url.startsWith(PATH) ? 45009 : 0 });
    await expect(client.get(PATH)).rejects.toMatchObject({ errcode: 45009 });
    await client.post(path, body);
    const code = opens ? 'WECHAT_API' : 'WECHAT_QUOTA';
    await expect(client.get(PATH)).rejects.toMatchObject({ code });
  });

  it('refuses a path still after a clear_quota that WeChat refused', async () => {
    const { client } = clientRig(server.url, { quotaGuard: { breaker: true } }, { events, clock });
    server.answer = ({ url }, response) => json(response, { errcode: url.startsWith(PATH) ? 45009 : 48006 });
    await expect(client.get(PATH)).rejects.toMatchObject({ errcode: 45009 });
    await expect(client.post('/cgi-bin/clear_quota', {})).rejects.toMatchObject({ errcode: 48006 });
    await expect(client.get(PATH)).rejects.toMatchObject({ code: 'WECHAT_QUOTA' });
  });

  it('refuses nothing when the breaker is off', async () => {
    const { client } = clientRig(server.url, { quotaGuard: {} }, { events, clock });
    server.answer = (_, response) => json(response, { errcode: 45009 });
    await expect(client.get(PATH)).rejects.toMatchObject({ errcode: 45009 });
    await expect(client.get(PATH)).rejects.toMatchObject({ errcode: 45009 });
    expect(server.requests).toHaveLength(2);
  });
});

describe('A quota that one process clears', () => {
  /** Two clients with connections of their own to one store, as two processes have. */
  async function twoProcesses(option: string): Promise<[WechatClient, WechatClient]> {
    const clients = await Promise.all(
      [1, 2].map(async () => {
        const opened = await openStore(option, { clock: new SystemClock(), events });
        onTestFinished(() => opened.close());
        const conf = { quotaGuard: { breaker: true } };
        return clientRig(server.url, conf, { events, store: opened.tokens }).client;
      }),
    );
    return clients as [WechatClient, WechatClient];
  }

  async function expectShared(option: string): Promise<void> {
    const [one, other] = await twoProcesses(option);
    let usedUp = true;
    server.answer = ({ url }, response) => {
      if (url.startsWith('/cgi-bin/clear_quota')) usedUp = false;
      json(response, { errcode: usedUp ? 45009 : 0 });
    };
    for (const client of [one, other]) {
      await expect(client.get(PATH)).rejects.toMatchObject({ errcode: 45009 });
      await expect(client.get(PATH)).rejects.toMatchObject({ code: 'WECHAT_QUOTA' });
    }
    await one.post('/cgi-bin/clear_quota', { appid: APP_ID });
    await eventually(() =>
      other.get(PATH).then(
        () => true,
        () => false,
      ),
    );
    await expect(one.get(PATH)).resolves.toEqual({ errcode: 0 });

    usedUp = true;
    await expect(other.get(PATH)).rejects.toMatchObject({ errcode: 45009 });
    await expect(other.get(PATH)).rejects.toMatchObject({ code: 'WECHAT_QUOTA' });
  }

  it('is open again in the other processes that share its files', async () => {
    const files = `file:${mkdtempSync(join(tmpdir(), 'wechat-quota-'))}`;
    await expect(expectShared(files)).resolves.toBeUndefined();
  });

  it.skipIf(redisMissing)('is open again in the other processes on the same Redis', async () => {
    const redis = await RedisServer.start();
    onTestFinished(() => redis.stop());
    await expect(expectShared(redis.url)).resolves.toBeUndefined();
  });
});
