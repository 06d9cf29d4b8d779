import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { QuotaGuard } from '../../../src/account/call/quota-guard.js';
import { WechatEvents } from '../../../src/observe/wechat.events.js';
import { FakeClock } from '../../support/fake-clock.js';
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
    const guard = new QuotaGuard(APP_ID, clock, events);
    for (let i = 0; i < 449; i++) guard.count(PATH);
    expect(near).toEqual([]);
    for (let i = 0; i < 100; i++) guard.count(PATH);
    expect(near).toEqual([{ appId: APP_ID, path: PATH, used: 450, limit: 500 }]);
    expect(guard.usedToday(PATH)).toBe(549);
  });

  it('accepts limits of the account, and only counts a path without one', () => {
    const guard = new QuotaGuard(APP_ID, clock, events, { limits: { '/x': 10 }, nearAt: 0.5 });
    for (let i = 0; i < 20; i++) {
      guard.count('/x');
      guard.count('/unknown');
    }
    expect(near).toEqual([{ appId: APP_ID, path: '/x', used: 5, limit: 10 }]);
  });

  it('starts to count again at midnight in Beijing', async () => {
    const guard = new QuotaGuard(APP_ID, clock, events, { limits: { '/x': 1 } });
    guard.count('/x');
    await clock.advance(3599);
    expect(guard.usedToday('/x')).toBe(1);
    await clock.advance(1);
    expect(guard.usedToday('/x')).toBe(0);
    guard.count('/x');
    expect(near).toHaveLength(2);
  });

  it('counts every attempt of the client', async () => {
    const quota = new QuotaGuard(APP_ID, clock, events);
    const { client } = clientRig(server.url, {}, { quota, events });
    await client.get(PATH);
    server.answer = ({ url }, response) => json(response, { errcode: url.includes('TOKEN-2') ? 0 : 42001 });
    await client.get(PATH);
    expect(quota.usedToday(PATH)).toBe(3);
  });

  it('is created by the client when the account configures it', async () => {
    const quotaGuard = { limits: { '/x': 2 }, nearAt: 1 };
    const { client } = clientRig(server.url, { quotaGuard }, { events });
    await client.get('/x');
    await client.get('/x');
    expect(near).toEqual([{ appId: APP_ID, path: '/x', used: 2, limit: 2 }]);
  });

  it('refuses a path after 45009 until midnight in Beijing, when the breaker is on', async () => {
    const quota = new QuotaGuard(APP_ID, clock, events, { breaker: true });
    const { client } = clientRig(server.url, {}, { quota, events });
    server.answer = (_, response) => json(response, { errcode: 45009 });
    await expect(client.get(PATH)).rejects.toMatchObject({ errcode: 45009 });
    await expect(client.get(PATH)).rejects.toMatchObject({
      code: 'WECHAT_QUOTA',
      path: PATH,
      until: LATE_EVENING + 3600,
    });
    expect(server.requests).toHaveLength(1);
    await expect(client.get('/cgi-bin/other')).rejects.toMatchObject({ errcode: 45009 });

    quota.reopen(PATH);
    await expect(client.get(PATH)).rejects.toMatchObject({ errcode: 45009 });
    await clock.advance(3600);
    server.answer = (_, response) => json(response, { errcode: 0 });
    await expect(client.get(PATH)).resolves.toEqual({ errcode: 0 });
  });

  it('refuses nothing when the breaker is off', async () => {
    const quota = new QuotaGuard(APP_ID, clock, events);
    const { client } = clientRig(server.url, {}, { quota, events });
    server.answer = (_, response) => json(response, { errcode: 45009 });
    await expect(client.get(PATH)).rejects.toMatchObject({ errcode: 45009 });
    await expect(client.get(PATH)).rejects.toMatchObject({ errcode: 45009 });
    expect(server.requests).toHaveLength(2);
  });
});
