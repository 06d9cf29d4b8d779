import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jssdkSignature } from '../../src/crypto/jssdk-signatures.js';
import { FakeWecom } from './support/fake-wecom.js';
import { AGENT, APP, CORP, workApp, type WorkTestApp, type WorkTestOptions } from './support/work-app.js';

let wecom: FakeWecom;
const apps: WorkTestApp[] = [];
const start = async (options: WorkTestOptions = APP): Promise<WorkTestApp> => {
  const app = await workApp({ apiBaseUrl: wecom.url, ...options });
  apps.push(app);
  return app;
};

beforeEach(async () => (wecom = await FakeWecom.start()));
afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()));
  await wecom.stop();
});

describe('Access tokens of WeCom', () => {
  it('are fetched once for all who ask, and belong to the application, not to the corp', async () => {
    const { work } = await start({
      ...APP,
      apps: { assistant: { agentId: 1000003, secret: 'secret-3' } },
      secrets: { contacts: 'secret-of-contacts' },
    });
    const tokens = await Promise.all([
      ...Array.from({ length: 20 }, () => work.getAccessToken()),
      work.app('assistant').getAccessToken(),
      work.app(1000003).getAccessToken(),
      work.app('contacts').getAccessToken(),
    ]);
    expect(new Set(tokens.map(({ value }) => value)).size).toBe(3);
    expect(wecom.count('/cgi-bin/gettoken')).toBe(3);
  });

  it('are renewed by a call that WeCom refuses because its token is dead', async () => {
    const { work } = await start();
    await work.departments.list();
    wecom.invalidate();
    await work.departments.list();
    expect(wecom.count('/cgi-bin/gettoken')).toBe(2);
    expect(wecom.count('/cgi-bin/department/list')).toBe(3);
  });

  it('end in the refusal with a hint where WeCom still gives the refused one: one request for all within 10 s', async () => {
    const { work } = await start();
    wecom.answers.set('/cgi-bin/user/get', () => ({ errcode: 40014, errmsg: 'invalid access_token' }));
    const calls = Array.from({ length: 100 }, () =>
      work.api.get('/cgi-bin/user/get', { userid: 'zhangsan' }),
    );
    const results = await Promise.allSettled(calls);
    for (const result of results) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'WECHAT_API', errcode: 40014 } });
    }
    expect(String((results[0] as PromiseRejectedResult).reason)).toContain('still gives out this very token');
    await expect(work.api.get('/cgi-bin/user/get', { userid: 'lisi' })).rejects.toMatchObject({
      errcode: 40014,
    });
    expect(wecom.count('/cgi-bin/gettoken')).toBe(2);
    await expect(work.renewAccessToken((await work.getAccessToken()).value)).rejects.toMatchObject({
      code: 'WECHAT_CREDENTIAL_UNCHANGED',
    });
  });

  it('are never handed out after their end: the call at the end waits for the successor', async () => {
    wecom.lifeMs = 2000;
    const { work } = await start();
    const first = await work.getAccessToken();
    const until = Date.now() + 2600;
    const seen = new Set([first.value]);
    let calls = 0;
    for (; Date.now() < until; calls++) {
      await work.departments.list();
      seen.add((await work.getAccessToken()).value);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    expect(seen.size).toBeGreaterThan(1);
    // A token that had ended would have been refused, and its call made twice.
    expect(wecom.count('/cgi-bin/department/list')).toBe(calls);
    expect(wecom.count('/cgi-bin/gettoken')).toBeLessThan(12);
  }, 15_000);

  it('remember a wrong secret, and show it nowhere', async () => {
    const { work } = await start({ ...APP, secret: 'wrong-secret-abcdef' });
    const failures = await Promise.allSettled([work.getAccessToken(), work.getAccessToken()]);
    await expect(work.departments.list()).rejects.toMatchObject({ errcode: 40001, class: 'credential' });
    for (const failure of failures) {
      const text = String((failure as PromiseRejectedResult).reason) + JSON.stringify(failure);
      expect(text).toContain('WECHAT_WORK_SECRET');
      expect(text).not.toContain('wrong-secret-abcdef');
    }
    expect(wecom.count('/cgi-bin/gettoken')).toBe(1);
  });
});

describe('Tickets of WeCom', () => {
  it('are two, and each signs its own kind of page configuration', async () => {
    const { work } = await start();
    const url = 'https://app.example.com/page?a=1#fragment';
    const config = await work.jssdk.config(url);
    const agent = await work.jssdk.agentConfig(url);
    const token = (await work.getAccessToken()).value;
    const sign = (ticket: string, { nonceStr, timestamp }: { nonceStr: string; timestamp: number }) =>
      jssdkSignature({ ticket, nonceStr, timestamp, url });
    expect(config).toEqual({
      appId: CORP,
      timestamp: config.timestamp,
      nonceStr: config.nonceStr,
      signature: sign(`CORP-${token}`, config),
    });
    expect(agent).toMatchObject({ corpid: CORP, agentid: AGENT, signature: sign(`AGENT-${token}`, agent) });
    await work.jssdk.config(url);
    expect(wecom.count('/cgi-bin/get_jsapi_ticket')).toBe(1);
    expect(wecom.count('/cgi-bin/ticket/get')).toBe(1);
  });

  it('are fetched with a renewed token where the first one was dead', async () => {
    const { work } = await start();
    await work.getAccessToken();
    wecom.invalidate();
    expect((await work.getJsapiTicket()).value).toBe(`CORP-${(await work.getAccessToken()).value}`);
    expect(wecom.count('/cgi-bin/gettoken')).toBe(2);
  });
});
