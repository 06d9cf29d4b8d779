import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getJson, type RunningApp, runApp, sendJson, type SimulatedReply, startApp } from './running-app.js';

const COMPONENT = 'wxc0123456789abcde';

interface Listed {
  accounts: { appId: string; kind: string; nickName: string; state: string }[];
}

/** Waits until the answer is as wished, for at most five seconds. */
async function until<T>(ask: () => Promise<T>, isGood: (answer: T) => boolean): Promise<T> {
  for (const end = Date.now() + 5000; ; await sleep(20)) {
    const answer = await ask();
    if (isGood(answer) || Date.now() > end) return answer;
  }
}

describe.each(['express', 'fastify'])('the third-party platform of the sample app on %s', (adapter) => {
  let app: RunningApp;
  let made = 0;
  let shop: string;

  beforeAll(async () => {
    app = await startApp({ HTTP_ADAPTER: adapter });
    await until(
      () => fetch(`${app.appUrl}/open`),
      ({ status }) => status === 200,
    );
  });
  afterAll(async () => {
    await app?.stop();
  });
  beforeEach(async () => {
    shop = `wx${String(++made).padStart(16, '0')}`;
    await control('PUT', `/accounts/${shop}`, { kind: 'official', nickName: `Shop ${made}` });
  });

  const control = async (method: string, path: string, body?: unknown) => {
    const response = await sendJson(`${app.simulatorUrl}/_simulator${path}`, method, body);
    return (await response.json()) as Record<string, unknown>;
  };
  const own = (path: string, body?: unknown) => control('POST', `/components/${COMPONENT}${path}`, body);
  const accounts = async () => (await getJson<Listed>(`${app.appUrl}/open/accounts`)).accounts;
  const accountOf = async (appId: string) => (await accounts()).find((account) => account.appId === appId);
  const authorize = async (appId = shop, options: object = {}) => {
    const answer = await own('/authorize', { authorizerAppId: appId, via: 'push', ...options });
    await until(
      () => accountOf(appId),
      (account) => account?.state === 'authorized',
    );
    return answer;
  };
  const call = (body: unknown, appId = shop) =>
    sendJson(`${app.appUrl}/open/accounts/${appId}/call`, 'POST', body);
  const say = async (Content: string, appId = shop) =>
    (await own(`/authorizers/${appId}/push`, {
      message: { MsgType: 'text', Content, FromUserName: 'oVisitor' },
    })) as unknown as SimulatedReply;
  /** Goes to WeChat's page. @returns its address, and the cookie of this browser */
  const begin = async () => {
    const answer = await fetch(`${app.appUrl}/open/authorize`, { redirect: 'manual' });
    expect(answer.status).toBe(302);
    return {
      page: new URL(answer.headers.get('location')!),
      cookie: answer.headers.get('set-cookie')!.split(';')[0]!,
    };
  };
  const confirm = async (page: URL, appId = shop) => {
    const choice = new URL(page);
    choice.searchParams.append('_authorizer', appId);
    choice.searchParams.append('_confirm', 'yes');
    return (await fetch(choice, { redirect: 'manual' })).headers.get('location')!;
  };

  it('has a page with a link to the authorization page', async () => {
    const response = await fetch(`${app.appUrl}/open`);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    const html = await response.text();
    expect(html).toMatch(/<a href="http:\/\/127\.0\.0\.1:\d+\/cgi-bin\/componentloginpage\?component_appid=/);
    expect(html).toContain('<a href="/open/authorize">');
  });

  it('leads an administrator to the page and back, and knows the account then', async () => {
    const { page, cookie } = await begin();
    const redirectUri = new URL(page.searchParams.get('redirect_uri')!);
    expect(redirectUri.pathname).toBe('/open/callback');
    expect(redirectUri.searchParams.get('state')).toMatch(/^[0-9a-z]{72}$/);
    const back = await confirm(page);
    for (const visit of [1, 2]) {
      const answer = await fetch(back, { headers: { cookie } });
      expect([visit, answer.status, await answer.json()]).toEqual([
        visit,
        200,
        { appId: shop, nickName: `Shop ${made}` },
      ]);
    }
    expect(await accountOf(shop)).toEqual({
      appId: shop,
      kind: 'official',
      nickName: `Shop ${made}`,
      state: 'authorized',
    });
  });

  it('lets nobody in whom it gave no state', async () => {
    const [mine, theirs] = [await begin(), await begin()];
    const back = await confirm(mine.page);
    expect((await fetch(back)).status).toBe(403);
    expect((await fetch(back, { headers: { cookie: theirs.cookie } })).status).toBe(403);
    expect((await fetch(`${app.appUrl}/open/callback?auth_code=x`)).status).toBe(403);
    expect((await fetch(back, { headers: { cookie: mine.cookie } })).status).toBe(200);
  });

  it('says what is wrong with the code of a return', async () => {
    const { page, cookie } = await begin();
    const back = new URL(page.searchParams.get('redirect_uri')!);
    expect((await fetch(back, { headers: { cookie } })).status).toBe(400);
    back.searchParams.append('auth_code', 'queryauthcode@@@unknown');
    const answer = await fetch(back, { headers: { cookie } });
    expect([answer.status, await answer.json()]).toMatchObject([
      502,
      { error: { code: 'WECHAT_OPEN_CODE', errcode: 61009 } },
    ]);
  });

  it('exchanges the code of a push by itself, and tells a mini program from an official account', async () => {
    const game = shop.replace('wx0', 'wx9');
    await control('PUT', `/accounts/${game}`, { kind: 'mini', nickName: 'Game' });
    await authorize(game);
    expect(await accountOf(game)).toMatchObject({ kind: 'mini', nickName: 'Game', state: 'authorized' });
  });

  it('survives redirect and push that race, with one code or with two', async () => {
    for (const differentCodes of [false, true]) {
      const { page, cookie } = await begin();
      await fetch(page);
      const { redirectUrl } = await own('/authorize', { authorizerAppId: shop, via: 'both', differentCodes });
      const answer = await fetch(redirectUrl as string, { headers: { cookie } });
      expect([answer.status, await answer.json()]).toMatchObject([200, { appId: shop }]);
      expect((await call({ path: '/cgi-bin/user/get' })).status).toBe(200);
    }
  });

  it('calls APIs with the token of an account, and with no more renewals than needed', async () => {
    await authorize();
    expect(await (await call({ path: '/cgi-bin/user/get' })).json()).toMatchObject({ total: 0 });
    const counts = async () =>
      (await control('GET', '/state')).components as Record<string, { authorizerTokenRequests: number }>;
    const before = (await counts())[COMPONENT]!.authorizerTokenRequests;
    await own(`/authorizers/${shop}/forget`);
    const answers = await Promise.all(Array.from({ length: 50 }, () => call({ path: '/cgi-bin/user/get' })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await counts())[COMPONENT]!.authorizerTokenRequests - before).toBe(1);
  });

  it('calls nothing for an account that withdrew or never authorized, nor at a path of another host', async () => {
    expect((await call({ path: '/cgi-bin/user/get' })).status).toBe(404);
    await authorize();
    for (const path of ['http://evil.example/x', '//evil.example/x', 7, '', 'x', undefined]) {
      expect([path, (await call({ path })).status]).toEqual([path, 400]);
    }
    expect((await call({ path: '/cgi-bin/menu/trymatch', body: {} })).status).toBe(502);
    await own('/unauthorize', { authorizerAppId: shop });
    expect((await call({ path: '/cgi-bin/user/get' })).status).toBe(403);
    expect(await accountOf(shop)).toMatchObject({ state: 'unauthorized' });
    expect((await accounts()).map((account) => Object.keys(account).toSorted().join())).toContain(
      'appId,kind,nickName,state',
    );
  });

  it('answers 403 when the withdrawal was never pushed', async () => {
    await authorize();
    await own('/unauthorize', { authorizerAppId: shop, lost: true });
    const answer = await call({ path: '/cgi-bin/user/get' });
    expect([answer.status, await answer.json()]).toMatchObject([403, { error: { errcode: 61003 } }]);
    expect(await accountOf(shop)).toMatchObject({ state: 'unauthorized' });
  });

  it('has the bot answer the people of every account, and counts their runs apart', async () => {
    const other = shop.replace('wx0', 'wx8');
    await control('PUT', `/accounts/${other}`, { kind: 'official' });
    await authorize();
    await authorize(other);
    expect((await say('ping')).reply?.parsed.Content).toBe('pong');
    expect((await say('echo me')).reply?.parsed.Content).toBe('echo: echo me');
    expect(await say('nothing')).toMatchObject({ outcome: 'success', reply: null });
    expect((await say('runs')).reply?.parsed.Content).toBe('4');
    expect((await say('runs', other)).reply?.parsed.Content).toBe('1');
  });

  it('refuses a message at the path of another account, and answers those of one that withdrew with success', async () => {
    const other = shop.replace('wx0', 'wx8');
    await control('PUT', `/accounts/${other}`, { kind: 'official' });
    await authorize();
    await authorize(other);
    const body = { message: { MsgType: 'text', Content: 'ping', FromUserName: 'oVisitor' } };
    // A push of the other account, replayed at this account's address.
    const seen: { url: string; body: string }[] = [];
    const catcher = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk) => (text += String(chunk)));
      request.on('end', () => {
        seen.push({ url: request.url!, body: text });
        response.end('success');
      });
    });
    catcher.listen(0, '127.0.0.1');
    await once(catcher, 'listening');
    const address = `http://127.0.0.1:${(catcher.address() as AddressInfo).port}`;
    await control('PUT', `/components/${COMPONENT}`, { messageUrl: `${address}/$APPID$` });
    await own(`/authorizers/${other}/push`, body);
    await control('PUT', `/components/${COMPONENT}`, { messageUrl: `${app.appUrl}/wechat/open/$APPID$` });
    catcher.close();
    const [push] = seen;
    const query = push!.url.slice(push!.url.indexOf('?'));
    const replay = (appId: string) =>
      fetch(`${app.appUrl}/wechat/open/${appId}${query}`, { method: 'POST', body: push!.body });
    expect((await replay(shop)).status).toBe(401);
    await own('/unauthorize', { authorizerAppId: other });
    const late = await replay(other);
    expect([late.status, await late.text()]).toEqual([200, 'success']);
  });

  it('answers 500 to nothing, and refuses what is no push of WeChat', async () => {
    for (const path of ['/wechat/open', `/wechat/open/${shop}`]) {
      for (const method of ['GET', 'POST']) {
        const answer = await fetch(app.appUrl + path, { method });
        expect([path, method, answer.status, await answer.text()]).toEqual([path, method, 400, '']);
      }
    }
  });

  it.each([1, 2, 3, 4, 5])('passes the release test with pair %i', async (pair) => {
    const { cases } = await own('/release-test', { pair });
    const failed = (cases as { passed: boolean }[]).filter(({ passed }) => !passed);
    expect(cases).toHaveLength(8);
    expect(failed).toEqual([]);
  });
});

describe('the third-party platform before its first ticket', () => {
  it('boots, says 503 with the reason, and tells it in its health', async () => {
    const app = await startApp({ WECHAT_API_BASE_URL: 'http://127.0.0.1:9' });
    try {
      for (const path of ['/open', '/open/authorize']) {
        const answer = await fetch(app.appUrl + path, { redirect: 'manual' });
        expect([answer.status, await answer.json()]).toMatchObject([
          503,
          {
            error: { code: 'WECHAT_OPEN_TICKET', errmsg: expect.stringContaining('component_verify_ticket') },
          },
        ]);
      }
      const health = await fetch(`${app.appUrl}/health`);
      expect(health.status).toBe(200);
      expect(await health.text()).toContain('waiting for component_verify_ticket');
      expect(app.output()).toMatch(/warn.*record.*WECHAT_RECORDS/i);
    } finally {
      await app.stop();
    }
  });

  it('does not boot with half of its variables, and names those that are missing', async () => {
    const { code, output } = await runApp({ WECHAT_OPEN_APP_ID: 'wx1234567890abcdef', WECHAT_TOKEN: 'x' });
    expect(code).not.toBe(0);
    for (const name of [
      'WECHAT_OPEN_APP_SECRET',
      'WECHAT_OPEN_TOKEN',
      'WECHAT_OPEN_ENCODING_AES_KEY',
      'WECHAT_TOKEN',
    ]) {
      expect(output).toContain(name);
    }
  });
});
