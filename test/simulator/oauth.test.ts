import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jssdkSignature } from '../../src/crypto/jssdk-signatures.js';
import { WechatSimulator } from '../../src/simulator/index.js';
import { SimulatorCaller, OA } from '../support/simulator-caller.js';

let simulator: WechatSimulator;
let caller: SimulatorCaller;
const ALICE = OA.followers[2].openid;
const BACK = 'http://app.example/callback?from=wx';

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  caller = new SimulatorCaller(simulator);
});
afterEach(() => simulator.stop());

const address = (change: Record<string, string> = {}, more = ''): string => {
  const query = {
    appid: OA.appId,
    redirect_uri: BACK,
    response_type: 'code',
    scope: 'snsapi_base',
    state: 'S1',
    ...change,
  };
  return `/connect/oauth2/authorize?${new URLSearchParams(query).toString()}${more}`;
};
const visit = (path: string) => fetch(simulator.url + path, { redirect: 'manual' });
const exchange = (code: string) =>
  caller.plain(
    'GET',
    `/sns/oauth2/access_token?appid=${OA.appId}&secret=${OA.appSecret}&code=${code}&grant_type=authorization_code`,
  );

describe('the authorize page', () => {
  it('redirects back with a code at once for snsapi_base', async () => {
    const response = await visit(address({}, `&_openid=${ALICE}`));
    expect(response.status).toBe(302);
    const target = new URL(response.headers.get('location')!);
    expect(target.href).toMatch(/^http:\/\/app\.example\/callback\?from=wx&code=\w+&state=S1$/);
    expect(await exchange(target.searchParams.get('code')!)).toMatchObject({
      openid: ALICE,
      scope: 'snsapi_base',
    });
  });

  it('logs in the person whose phone is open, else the first follower', async () => {
    const visitor = async () => {
      const target = new URL((await visit(address())).headers.get('location')!);
      return (await exchange(target.searchParams.get('code')!)).openid as string;
    };
    expect(await visitor()).toBe(OA.followers[0].openid);
    await simulator.user(ALICE).sends('hi', { deliveries: 1, webhookUrl: 'http://127.0.0.1:9/' });
    expect(await visitor()).toBe(ALICE);
    await caller.own('PUT', '/phone', { openid: OA.followers[1].openid });
    expect(await visitor()).toBe(OA.followers[1].openid);
    simulator.reset();
    expect(await visitor()).toBe(OA.followers[0].openid);
  });

  it('asks for consent for snsapi_userinfo, except on a follower’s phone', async () => {
    const userinfo = { scope: 'snsapi_userinfo' };
    const page = await visit(address(userinfo));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('name="_consent" value="given"');
    const given = await visit(address(userinfo, '&_openid=oStranger&_consent=given'));
    const code = new URL(given.headers.get('location')!).searchParams.get('code')!;
    expect(await exchange(code)).toMatchObject({ openid: 'oStranger', scope: 'snsapi_userinfo' });
    expect((await visit(address(userinfo, `&_openid=${ALICE}`))).status).toBe(302);
    expect((await visit(address(userinfo, `&_openid=${ALICE}&forcePopup=true`))).status).toBe(200);
  });

  it.each([
    [
      'order',
      `/connect/oauth2/authorize?redirect_uri=${BACK}&appid=${OA.appId}&response_type=code&scope=snsapi_base&state=1`,
    ],
    ['10013', address({ appid: 'wxnobody' })],
    ['10005', address({ scope: 'everything' })],
    ['10004', address({ response_type: 'token' })],
    ['10003', address({ redirect_uri: 'javascript:alert(1)' })],
    ['state', address({ state: '<x>' })],
  ])('shows an error page without a redirect: %s', async (what, path) => {
    const response = await visit(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(what);
  });

  it('redirects only to the configured domain', async () => {
    await caller.own('PUT', '', { oauthDomain: 'app.example' });
    expect((await visit(address())).status).toBe(302);
    expect(await (await visit(address({ redirect_uri: 'http://sub.app.example/' }))).text()).toContain(
      '10003',
    );
  });

  it('writes no part of the URL into the page as HTML', async () => {
    const page = await (
      await visit(address({ scope: 'snsapi_userinfo', redirect_uri: 'http://x/"><script>' }))
    ).text();
    expect(page).not.toContain('<script>');
  });
});

describe('web tokens', () => {
  it('are returned for a code, once, within five minutes', async () => {
    const code = simulator.user(ALICE).authorizes();
    expect(await exchange(code)).toMatchObject({ expires_in: 7200, openid: ALICE, scope: 'snsapi_userinfo' });
    expect((await exchange(code)).errcode).toBe(40163);
    expect((await exchange('made-up')).errcode).toBe(40029);
    expect((await exchange('')).errcode).toBe(41008);
    const late = simulator.user(ALICE).authorizes();
    simulator.advance(301);
    expect((await exchange(late)).errcode).toBe(42003);
  });

  it('identify the user, are checked, expire, and can be refreshed for thirty days', async () => {
    const web = await exchange(simulator.user(ALICE).authorizes());
    const info = (token: string, openid: string = ALICE) =>
      caller.plain('GET', `/sns/userinfo?access_token=${token}&openid=${openid}&lang=zh_CN`);
    expect(await info(web.access_token)).toMatchObject({ openid: ALICE, nickname: 'Alice', sex: 0 });
    expect((await info(web.access_token, 'oOther')).errcode).toBe(40003);
    expect(await caller.plain('GET', `/sns/auth?access_token=${web.access_token}&openid=${ALICE}`)).toEqual({
      errcode: 0,
      errmsg: 'ok',
    });
    simulator.advance(7201);
    expect((await info(web.access_token)).errcode).toBe(42001);
    const refresh = () =>
      caller.plain(
        'GET',
        `/sns/oauth2/refresh_token?appid=${OA.appId}&grant_type=refresh_token&refresh_token=${web.refresh_token}`,
      );
    const fresh = await refresh();
    expect(fresh.refresh_token).toBe(web.refresh_token);
    expect((await info(fresh.access_token)).openid).toBe(ALICE);
    simulator.advance(30 * 86_400);
    expect((await refresh()).errcode).toBe(42002);
  });

  it('are not accepted as account tokens, and the reverse', async () => {
    const web = await exchange(simulator.user(ALICE).authorizes());
    expect((await caller.plain('GET', `/cgi-bin/user/get?access_token=${web.access_token}`)).errcode).toBe(
      40001,
    );
    await caller.login();
    expect((await caller.get(`/sns/userinfo?openid=${ALICE}`)).errcode).toBe(40001);
  });

  it('of a silent authorisation do not give the profile', async () => {
    const web = await exchange(simulator.user(ALICE).authorizes('snsapi_base'));
    expect(
      (await caller.plain('GET', `/sns/userinfo?access_token=${web.access_token}&openid=${ALICE}`)).errcode,
    ).toBe(48001);
  });

  it('mark a snapshot visitor', async () => {
    await caller.own('PUT', '/followers', [{ openid: 'oVirtual', snapshot: true }]);
    expect(await exchange(simulator.user('oVirtual').authorizes())).toMatchObject({ is_snapshotuser: 1 });
  });
});

it('the JS-SDK page checks a signature', async () => {
  await caller.login();
  const { ticket } = await caller.get('/cgi-bin/ticket/getticket?type=jsapi');
  const url = 'http://app.example/page?a=1#top';
  const input = { ticket, nonceStr: 'Wm3W', timestamp: '1414587457', url };
  const check = (signature: string) =>
    caller.plain(
      'GET',
      `/jssdk-check?${new URLSearchParams({ appId: OA.appId, nonceStr: 'Wm3W', timestamp: '1414587457', url, signature, accept: 'json' }).toString()}`,
    );
  expect(await check(jssdkSignature(input))).toMatchObject({ ok: true, errMsg: 'config:ok' });
  expect(await check(jssdkSignature({ ...input, url: 'http://app.example/' }))).toMatchObject({
    ok: false,
    errMsg: 'config:invalid signature',
  });
});

it('moves the authorize page to the loopback name of the application, in a frame only, so that its cookies are sent', async () => {
  const path =
    `/connect/oauth2/authorize?appid=${OA.appId}&redirect_uri=${encodeURIComponent('http://localhost:3000/back')}` +
    '&response_type=code&scope=snsapi_base&state=s';
  const frame = await fetch(simulator.url + path, {
    redirect: 'manual',
    headers: { 'sec-fetch-dest': 'iframe' },
  });
  expect(frame.headers.get('location')).toBe(`http://localhost:${simulator.port}${path}`);
  const page = await fetch(simulator.url + path, { redirect: 'manual' });
  expect(page.headers.get('location')).toMatch(/^http:\/\/localhost:3000\/back\?code=/);
});
