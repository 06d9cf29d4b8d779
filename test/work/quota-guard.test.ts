import { describe, expect, it } from 'vitest';
import { WechatApiError, WechatWorkQuotaError } from 'nestjs-wechat/work';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { WorkQuotaGuard } from '../../src/work/call/work-quota-guard.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeWecom } from './support/fake-wecom.js';
import { APP, workApp } from './support/work-app.js';

const PATH = '/cgi-bin/message/send';
const owner = (agentId: string) => ({ product: 'work', ids: ['ww1', agentId] });

describe('The quota guard of WeCom', () => {
  it('counts each path of each application, minute by minute', async () => {
    const clock = new FakeClock();
    const events = new WechatEvents();
    const near: unknown[] = [];
    events.on('quota.near', (event) => near.push(event));
    const first = new WorkQuotaGuard({ owner: owner('1'), clock, events }, { perMinute: 10, nearAt: 0.8 });
    const second = new WorkQuotaGuard({ owner: owner('2'), clock, events }, { perMinute: 10, nearAt: 0.8 });
    for (let call = 0; call < 7; call++) first.attempted(PATH);
    second.attempted(PATH);
    first.attempted('/cgi-bin/user/get');
    expect(near).toEqual([]);
    first.attempted(PATH);
    expect(near).toEqual([
      { appId: expect.stringContaining('ww1') as string, path: PATH, used: 8, limit: 10 },
    ]);
    first.attempted(PATH);
    expect(near).toHaveLength(1);
    await clock.advance(60);
    for (let call = 0; call < 8; call++) first.attempted(PATH);
    expect(near).toHaveLength(2);
  });

  it('leaves a refused path alone, longer after each refusal, and opens it after a success', async () => {
    const clock = new FakeClock();
    const guard = new WorkQuotaGuard(
      { owner: owner('1'), clock, events: new WechatEvents() },
      { breaker: true },
    );
    const refusal = new WechatApiError(45009, 'api freq out of limit', PATH);
    guard.refused(PATH, refusal);
    expect(() => guard.check(PATH)).toThrow(WechatWorkQuotaError);
    guard.check('/cgi-bin/user/get');
    await clock.advance(60);
    guard.check(PATH);
    guard.refused(PATH, refusal);
    await clock.advance(240);
    expect(() => guard.check(PATH)).toThrow(/its limit is reached/);
    await clock.advance(60);
    guard.check(PATH);
    guard.succeeded(PATH);
    guard.refused(PATH, refusal);
    await clock.advance(60);
    guard.check(PATH);
  });

  it('is what the option quotaGuard asks for, for each application', async () => {
    const wecom = await FakeWecom.start();
    const app = await workApp({
      ...APP,
      apps: { second: { agentId: 1000003, secret: 'secret-of-second' } },
      apiBaseUrl: wecom.url,
      quotaGuard: { breaker: true },
    });
    try {
      wecom.answers.set('/cgi-bin/user/get', { errcode: 45009, errmsg: 'api freq out of limit' });
      const get = (of: { client: { get(path: string): Promise<unknown> } }) =>
        of.client.get('/cgi-bin/user/get');
      await expect(get(app.work)).rejects.toMatchObject({ errcode: 45009 });
      await expect(get(app.work)).rejects.toMatchObject({ code: 'WECHAT_QUOTA' });
      await expect(get(app.work.app('second'))).rejects.toMatchObject({ errcode: 45009 });
      expect(wecom.count('/cgi-bin/user/get')).toBe(2);
    } finally {
      await app.close();
      await wecom.stop();
    }
  });

  it('refuses options that cannot be meant', async () => {
    await expect(workApp({ ...APP, quotaGuard: { perMinute: 0, nearAt: 2 } })).rejects.toThrow(
      /quotaGuard needs perMinute to be a whole number.*quotaGuard needs nearAt/s,
    );
  });
});
