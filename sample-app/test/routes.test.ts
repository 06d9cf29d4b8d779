import { createHash } from 'node:crypto';
import { request } from 'node:http';
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

  /** Begins a login as a browser does: its cookie, the state, and the page of WeChat that it is sent to. */
  const beginLogin = async (headers: Record<string, string> = {}) => {
    const login = await fetch(`${app.appUrl}/oauth/login`, { redirect: 'manual', headers });
    expect(login.status).toBe(302);
    const page = new URL(login.headers.get('location')!);
    const cookie = login.headers.get('set-cookie')!;
    return { page, cookie, jar: cookie.split(';')[0]!, state: page.searchParams.get('state')! };
  };
  const codeOf = async (openid: string): Promise<string> => {
    const codes = `${app.simulatorUrl}/_simulator/accounts/${ACCOUNT.WECHAT_APP_ID}/codes`;
    const issued = await sendJson(codes, 'POST', { kind: 'oauth', openid, scope: 'snsapi_userinfo' });
    return ((await issued.json()) as { code: string }).code;
  };
  const comeBack = (query: string, cookie = '') =>
    fetch(`${app.appUrl}/oauth/callback?${query}`, { headers: cookie ? { cookie } : {} });

  it('logs a web user in, and accepts each state once', async () => {
    const { page, cookie, jar, state } = await beginLogin();
    expect(page.hash).toBe('#wechat_redirect');
    expect([...page.searchParams.keys()].slice(0, 5)).toEqual([
      'appid',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ]);
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/);
    const query = `code=${await codeOf('oWeb')}&state=${state}`;
    const back = await comeBack(query, jar);
    expect(await back.json()).toMatchObject({ openid: 'oWeb' });
    expect(back.headers.get('set-cookie')).toContain('Max-Age=0');
    expect((await comeBack(query, jar)).status).toBe(403);
  });

  it('refuses a state that this browser was not given', async () => {
    const [mine, theirs] = [await beginLogin(), await beginLogin()];
    const code = await codeOf('oWeb');
    expect((await comeBack(`code=${code}&state=${mine.state}`)).status).toBe(403);
    expect((await comeBack(`code=${code}&state=${mine.state}`, theirs.jar)).status).toBe(403);
    const forged = 'f'.repeat(mine.state.length);
    const cookie = mine.jar.replace(mine.state, forged);
    expect((await comeBack(`code=${code}&state=${forged}`, cookie)).status).toBe(403);
    expect((await comeBack(`code=${code}&state=${mine.state}`, `a=1; ${mine.jar}`)).status).toBe(200);
  });

  it('keeps the states of other people through a flood of logins', async () => {
    const { jar, state } = await beginLogin();
    for (let i = 0; i < 300; i++) await beginLogin();
    expect((await comeBack(`code=${await codeOf('oWeb')}&state=${state}`, jar)).status).toBe(200);
  });

  it('sends people back to its own address, whatever the Host header says', async () => {
    const { port } = new URL(app.appUrl);
    const answer = await rawGet(app.appUrl, '/oauth/login', {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
    });
    expect(new URL(answer).searchParams.get('redirect_uri')).toBe(`http://localhost:${port}/oauth/callback`);
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

  it.each([
    ['a form of another site', { 'content-type': 'text/plain', origin: 'https://evil.example' }, 403],
    ['a script of another site', { 'content-type': 'application/json', origin: 'https://evil.example' }, 403],
    ['a page that hides its origin', { 'content-type': 'application/json', origin: 'null' }, 403],
    [
      'a navigation from another site',
      { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
      403,
    ],
    [
      'another app on this machine',
      { 'content-type': 'application/json', 'sec-fetch-site': 'same-site' },
      403,
    ],
    [
      'a name that was bent to this machine',
      { 'content-type': 'application/json', host: 'evil.example' },
      403,
    ],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['plain text', { 'content-type': 'text/plain' }, 400],
  ])('takes no call from %s', async (_, headers, status) => {
    const before = (await stateOf(app)).accounts[ACCOUNT.WECHAT_APP_ID]!.apiCalls;
    const body = JSON.stringify({ path: '/cgi-bin/get_api_domain_ip' });
    expect(await rawStatus(app.appUrl, '/call', headers, body)).toBe(status);
    expect((await stateOf(app)).accounts[ACCOUNT.WECHAT_APP_ID]!.apiCalls).toBe(before);
  });

  it('takes a call of its own pages and of programs', async () => {
    const body = JSON.stringify({ path: '/cgi-bin/get_api_domain_ip' });
    const own = { 'content-type': 'application/json', origin: app.appUrl, 'sec-fetch-site': 'same-origin' };
    expect(await rawStatus(app.appUrl, '/call', own, body)).toBe(200);
    expect(
      await rawStatus(app.appUrl, '/call', { 'content-type': 'application/json; charset=utf-8' }, body),
    ).toBe(200);
  });

  it('creates no menu for a page of another site', async () => {
    expect(await rawStatus(app.appUrl, '/menu', { origin: 'https://evil.example' }, '')).toBe(403);
  });
});

/** A request with exactly these headers: `fetch` lets nobody set Host, Origin and Sec-Fetch-Site. */
function raw(base: string, path: string, method: string, headers: Record<string, string>, body?: string) {
  return new Promise<{ status: number; location: string }>((resolve, reject) => {
    const sent = request(new URL(path, base), { method, headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode!, location: response.headers.location ?? '' });
    });
    sent.on('error', reject).end(body);
  });
}

const rawGet = async (base: string, path: string, headers: Record<string, string>): Promise<string> =>
  (await raw(base, path, 'GET', headers)).location;

const rawStatus = async (
  base: string,
  path: string,
  headers: Record<string, string>,
  body: string,
): Promise<number> => (await raw(base, path, 'POST', headers, body)).status;

async function simulatedTicket(app: RunningApp): Promise<string> {
  const answer = await sendJson(`${app.appUrl}/call`, 'POST', {
    path: '/cgi-bin/ticket/getticket?type=jsapi',
  });
  return ((await answer.json()) as { ticket: string }).ticket;
}
