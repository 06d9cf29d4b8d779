import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNT, getJson, sendJson, startApp, stateOf, type RunningApp } from './running-app.js';

describe.each(['express', 'fastify'])('the sample app on %s', (adapter) => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp({ ...ACCOUNT, HTTP_ADAPTER: adapter });
  });
  afterAll(async () => {
    await app?.stop();
  });

  it('reports that it is healthy, without any secret', async () => {
    const response = await fetch(`${app.appUrl}/health`);
    expect(response.status).toBe(200);
    const body = await response.text();
    expect(body).not.toContain(ACCOUNT.WECHAT_APP_SECRET);
    expect(body).not.toContain(ACCOUNT.WECHAT_ENCODING_AES_KEY);
  });

  it('shows its credentials without their values', async () => {
    const credentials = await getJson<Record<string, { expiresAt: number; source: string; masked: string }>>(
      `${app.appUrl}/credentials`,
    );
    for (const name of ['accessToken', 'jsapiTicket']) {
      expect(credentials[name]).toMatchObject({ source: 'stable', masked: expect.stringMatching(/^.{4}…$/) });
      expect(credentials[name]!.expiresAt).toBeGreaterThan(Date.now() / 1000);
    }
  });

  it('signs a page for the JS-SDK', async () => {
    const url = 'https://example.com/page?a=1&b=2';
    const config = await getJson<{ appId: string; timestamp: number; nonceStr: string; signature: string }>(
      `${app.appUrl}/jssdk/config?url=${encodeURIComponent(`${url}#part`)}`,
    );
    expect(config.appId).toBe(ACCOUNT.WECHAT_APP_ID);
    const ticket = await simulatedTicket(app);
    const text = `jsapi_ticket=${ticket}&noncestr=${config.nonceStr}&timestamp=${config.timestamp}&url=${url}`;
    expect(config.signature).toBe(createHash('sha1').update(text).digest('hex'));
  });

  it.each(['', '?url=', '?url=ftp://example.com', '?url=nonsense'])(
    'refuses /jssdk/config%s',
    async (query) => {
      const response = await fetch(`${app.appUrl}/jssdk/config${query}`);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: { code: expect.any(String) } });
    },
  );

  it('authorises a web user, and accepts each state once', async () => {
    const login = await fetch(`${app.appUrl}/oauth/login`, { redirect: 'manual' });
    expect(login.status).toBe(302);
    const page = new URL(login.headers.get('location')!);
    expect(page.hash).toBe('#wechat_redirect');
    expect([...page.searchParams.keys()].slice(0, 5)).toEqual([
      'appid',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ]);
    const state = page.searchParams.get('state')!;
    const codes = `${app.simulatorUrl}/_simulator/accounts/${ACCOUNT.WECHAT_APP_ID}/codes`;
    const { code } = (await (
      await sendJson(codes, 'POST', { kind: 'oauth', openid: 'oWeb', scope: 'snsapi_userinfo' })
    ).json()) as { code: string };
    const callback = `${app.appUrl}/oauth/callback?code=${code}&state=${state}`;
    expect(await getJson(callback)).toMatchObject({ openid: 'oWeb' });
    expect((await fetch(callback)).status).toBe(403);
    expect((await fetch(`${app.appUrl}/oauth/callback?code=x&state=forged`)).status).toBe(403);
  });

  it('lists followers with their info', async () => {
    const followers = `${app.simulatorUrl}/_simulator/accounts/${ACCOUNT.WECHAT_APP_ID}/followers`;
    await sendJson(followers, 'PUT', [
      { openid: 'oA', nickname: 'Ann' },
      { openid: 'oB', nickname: 'Ben' },
    ]);
    const { users } = await getJson<{ users: { openid: string }[] }>(`${app.appUrl}/users`);
    expect(users.map((user) => user.openid)).toEqual(['oA', 'oB']);
  });

  it('creates the sample menu', async () => {
    const response = await sendJson(`${app.appUrl}/menu`, 'POST');
    expect(response.status).toBe(200);
    const call = await sendJson(`${app.appUrl}/call`, 'POST', { path: '/cgi-bin/menu/get' });
    expect(await call.json()).toMatchObject({ menu: { button: expect.any(Array) } });
  });

  it("answers 502 with WeChat's code and its class when WeChat refuses a call", async () => {
    const response = await sendJson(`${app.appUrl}/mini/login`, 'POST', { code: 'no-such-code' });
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({
      error: { code: 'WECHAT_API', errcode: 40029, class: 'oauth-code' },
    });
  });

  it.each([{}, { code: 7 }, { code: '' }, undefined])('refuses a login with %j', async (body) => {
    const response = await sendJson(`${app.appUrl}/mini/login`, 'POST', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: expect.any(String) } });
  });

  // TK-60
  it('renews the token once when it is revoked under 100 calls', async () => {
    const account = `${app.simulatorUrl}/_simulator/accounts/${ACCOUNT.WECHAT_APP_ID}`;
    const ask = () => sendJson(`${app.appUrl}/call`, 'POST', { path: '/cgi-bin/get_api_domain_ip' });
    expect((await ask()).status).toBe(200);
    const before = (await stateOf(app)).accounts[ACCOUNT.WECHAT_APP_ID]!;
    await sendJson(`${account}/invalidate`, 'POST');
    const answers = await Promise.all(Array.from({ length: 100 }, ask));
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 100 }, () => 200));
    const after = (await stateOf(app)).accounts[ACCOUNT.WECHAT_APP_ID]!;
    expect(after.stableTokenRequests - before.stableTokenRequests).toBe(1);
  });

  it.each([{ path: 7 }, {}, { path: '/cgi-bin/../x' }, { path: '/x', account: 'nobody' }])(
    'refuses the call %j',
    async (body) => {
      const response = await sendJson(`${app.appUrl}/call`, 'POST', body);
      expect(response.status).toBe(400);
    },
  );
});

async function simulatedTicket(app: RunningApp): Promise<string> {
  const answer = await sendJson(`${app.appUrl}/call`, 'POST', {
    path: '/cgi-bin/ticket/getticket?type=jsapi',
  });
  return ((await answer.json()) as { ticket: string }).ticket;
}
