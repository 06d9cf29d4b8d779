import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatRecords } from '../../src/store/records/wechat-records.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { OPEN_PLATFORM_PARTS } from '../../src/open-platform/module/platform-lifecycle.js';
import type { PlatformParts } from '../../src/open-platform/platform/platform-parts.js';
import { eventually } from '../support/eventually.js';
import { FakeOpenPlatform } from '../support/open-platform/fake-open-platform.js';
import { type PlatformApp, startPlatformApp } from '../support/open-platform/platform-app.js';
import { WechatOpenPlatformController } from '../../src/open-platform/index.js';

const SHOP = 'wxf8b4f85f3a794e77';
const COMPONENT_TOKEN = '/cgi-bin/component/api_component_token';
const AUTHORIZER_TOKEN = '/cgi-bin/component/api_authorizer_token';
const LIST = '/cgi-bin/component/api_get_authorizer_list';
const INFO = '/cgi-bin/component/api_get_authorizer_info';
const MENU = '/cgi-bin/menu/get';

@WechatOpenPlatformController('wechat/open')
class Authorizations {}

let fake: FakeOpenPlatform;
let rig: PlatformApp;
let lost: object[];

beforeEach(async () => {
  fake = await FakeOpenPlatform.start();
  rig = await startPlatformApp(fake, { controllers: [Authorizations] });
  lost = [];
  rig.app.get(WechatEvents).on('authorization.changed', (change) => {
    if (change.state === 'unauthorized') lost.push(change);
  });
});
afterEach(async () => {
  await rig.close();
  await fake.stop();
});

/** A platform with a ticket and one authorized account. */
async function ready(): Promise<Awaited<ReturnType<PlatformApp['platform']['account']>>> {
  await rig.ticket();
  await rig.platform.exchange(fake.authorize(SHOP));
  return rig.platform.account(SHOP);
}
const refusal = (errcode: number) => ({ errcode, errmsg: `refused ${errcode}` });
const account = () => fake.authorizers.get(SHOP)!;
const failed = (call: Promise<unknown>): Promise<Error & Record<string, unknown>> =>
  call.then(
    () => expect.fail('the call should have failed'),
    (error: Error & Record<string, unknown>) => error,
  );

describe('the token of the component', () => {
  it('is made of the newest ticket by its own time, in whatever order tickets come', async () => {
    const now = Math.floor(Date.now() / 1000);
    await rig.ticket('ticket@@@new', String(now));
    await rig.ticket('ticket@@@old', String(now - 600));
    await rig.ticket('ticket@@@oldest', String(now - 1200));
    await rig.platform.createPreAuthCode();
    expect(fake.calls.find(({ path }) => path === COMPONENT_TOKEN)!.body).toEqual({
      component_appid: fake.appId,
      component_appsecret: fake.secret,
      component_verify_ticket: 'ticket@@@new',
    });
  });

  it('is never overwritten by an empty ticket', async () => {
    await rig.ticket('ticket@@@good');
    await rig.event({ InfoType: 'component_verify_ticket', ComponentVerifyTicket: '' });
    await expect(rig.platform.createPreAuthCode()).resolves.toMatch(/^preauthcode/);
  });

  it.each([40001, 40014, 42001])(
    'is renewed by its stale value after %i, once for all who ask',
    async (code) => {
      await rig.ticket();
      await rig.platform.createPreAuthCode();
      fake.deadTokenCode = code;
      fake.componentTokens.clear();
      const codes = await Promise.all([1, 2, 3, 4, 5].map(() => rig.platform.createPreAuthCode()));
      expect(new Set(codes).size).toBe(5);
      expect(fake.count(COMPONENT_TOKEN)).toBe(2);
    },
  );

  it('goes into the query as access_token, and as component_access_token where nothing else is taken', async () => {
    const shop = await ready();
    await shop.mini.code2Session('code-1').catch(() => undefined);
    const login = fake.calls.find(({ path }) => path === '/sns/component/jscode2session')!;
    expect(Object.fromEntries(login.query)).toEqual({
      component_access_token: [...fake.componentTokens][0],
      appid: SHOP,
      js_code: 'code-1',
      grant_type: 'authorization_code',
      component_appid: fake.appId,
    });
    const info = fake.calls.find(({ path }) => path === INFO)!;
    expect([...info.query.keys()]).toEqual(['access_token']);
  });

  it.each([61004, 61005, 61006, 61011, 40091])(
    'is not asked for again for a minute after %i, whatever account a call is for',
    async (code) => {
      await rig.ticket();
      fake.fail(COMPONENT_TOKEN, refusal(code));
      const error = await failed(rig.platform.createPreAuthCode());
      expect(error).toMatchObject({ code: 'WECHAT_API', errcode: code });
      for (const _ of [1, 2, 3]) await failed(rig.platform.createPreAuthCode());
      expect(fake.count(COMPONENT_TOKEN)).toBe(1);
    },
  );

  it.each([61005, 61006, 40091])('lets WeChat be asked for a ticket after %i, once', async (code) => {
    await rig.ticket();
    const asked = () => fake.count('/cgi-bin/component/api_start_push_ticket');
    // An application that starts without a ticket asks too.
    await eventually(() => asked() === 1);
    const platforms = rig.app.get<ReadonlyMap<string, PlatformParts>>(OPEN_PLATFORM_PARTS, { strict: false });
    // Ten minutes pass.
    Object.assign(platforms.get('default')!.starter, { askedAt: -Infinity });
    fake.fail(COMPONENT_TOKEN, refusal(code));
    await failed(rig.platform.createPreAuthCode());
    await failed(rig.platform.createPreAuthCode());
    await eventually(() => asked() === 2);
    expect(asked()).toBe(2);
  });

  it('meets the quota of the platform with a class of its own, and sends nothing again', async () => {
    await rig.ticket();
    fake.fail('/cgi-bin/component/api_create_preauthcode', refusal(45009));
    expect(await failed(rig.platform.createPreAuthCode())).toMatchObject({
      errcode: 45009,
      class: 'quota-day',
    });
    expect(fake.count('/cgi-bin/component/api_create_preauthcode')).toBe(1);
    fake.componentTokens.clear();
    fake.fail(COMPONENT_TOKEN, refusal(45009));
    for (const _ of [1, 2, 3]) await failed(rig.platform.createPreAuthCode());
    expect(fake.count(COMPONENT_TOKEN)).toBe(2);
  });

  it.each([61005, 61006])('is asked for at once when a new ticket comes after %i', async (code) => {
    await rig.ticket();
    fake.fail(COMPONENT_TOKEN, refusal(code));
    await failed(rig.platform.createPreAuthCode());
    await rig.ticket();
    await expect(rig.platform.createPreAuthCode()).resolves.toMatch(/^preauthcode/);
  });

  it('shows no secret and no ticket in an error', async () => {
    await rig.ticket('ticket@@@very-secret');
    fake.fail(COMPONENT_TOKEN, {
      errcode: 40125,
      errmsg: `invalid ${fake.secret} ticket@@@very-secret`,
    });
    const error = await failed(rig.platform.createPreAuthCode());
    expect(error['errcode']).toBe(40125);
    const shown = `${error.message} ${error.stack} ${JSON.stringify(error)}`;
    expect(shown).not.toContain(fake.secret);
    expect(shown).not.toContain('very-secret');
  });
});

describe('the token of an authorizer', () => {
  it.each([40001, 40014, 42001])(
    'is renewed by its stale value after %i, once for all who ask',
    async (code) => {
      const shop = await ready();
      fake.deadTokenCode = code;
      account().tokens.clear();
      await Promise.all([1, 2, 3, 4, 5].map(() => shop.client.get(MENU)));
      expect(fake.count(AUTHORIZER_TOKEN)).toBe(1);
    },
  );

  it('is renewed together with the dead token of the component, by at most four requests more', async () => {
    const shop = await ready();
    fake.componentTokens.clear();
    account().tokens.clear();
    const before = fake.calls.length;
    await expect(shop.client.get(MENU)).resolves.toMatchObject({ errcode: 0 });
    expect(fake.calls.slice(before).map(({ path }) => path)).toEqual([
      MENU,
      AUTHORIZER_TOKEN,
      COMPONENT_TOKEN,
      AUTHORIZER_TOKEN,
      MENU,
    ]);
  });

  it('is in use only after the refresh token that came with it is recorded', async () => {
    const shop = await ready();
    fake.rotates = true;
    account().tokens.clear();
    await shop.client.get(MENU);
    const records = await rig.platform.exportAuthorizers();
    expect(records.authorizers[0]!.refreshToken).toBe(account().refreshToken);
  });

  it('never loses its refresh token to an answer without one', async () => {
    const shop = await ready();
    const { refreshToken } = account();
    account().tokens.clear();
    fake.fail(AUTHORIZER_TOKEN, { authorizer_access_token: 'x', expires_in: 7200 });
    account().tokens.add('x');
    await shop.client.get(MENU);
    const records = await rig.platform.exportAuthorizers();
    expect(records.authorizers[0]!.refreshToken).toBe(refreshToken);
  });

  it('that is refused with 61023 is got with the refresh token that another process has recorded', async () => {
    const shop = await ready();
    account().tokens.clear();
    const owner = { product: 'component', ids: [fake.appId, SHOP] };
    const records = rig.app.get(WechatRecords).of(owner);
    fake.faults.set(AUTHORIZER_TOKEN, [
      () => {
        void records.update<object>('authorization', (kept) => ({
          ...kept,
          refreshToken: account().refreshToken,
        }));
        return refusal(61023);
      },
    ]);
    await records.update<object>('authorization', (kept) => ({ ...kept, refreshToken: 'an old one' }));
    fake.delayMs = 20;
    await expect(shop.client.get(MENU)).resolves.toMatchObject({ errcode: 0 });
    expect(fake.count(LIST)).toBe(0);
    expect(lost).toEqual([]);
  });

  it('that is refused with 61023 is got with the refresh token in the list of WeChat', async () => {
    const shop = await ready();
    account().refreshToken = 'refreshtoken@@@replaced';
    account().tokens.clear();
    await expect(shop.client.get(MENU)).resolves.toMatchObject({ errcode: 0 });
    expect(fake.count(LIST)).toBe(1);
    expect((await rig.platform.exportAuthorizers()).authorizers[0]!.refreshToken).toBe(
      'refreshtoken@@@replaced',
    );
  });

  it('whose refresh token is wrong in the list too ends the authorization: one error, one event, no storm', async () => {
    const shop = await ready();
    account().tokens.clear();
    for (let i = 0; i < 10; i++) fake.fail(AUTHORIZER_TOKEN, refusal(61023));
    await failed(shop.client.get(MENU));
    for (let i = 0; i < 5; i++) {
      await expect(shop.client.get(MENU)).rejects.toMatchObject({
        code: 'WECHAT_OPEN_UNAUTHORIZED',
        appId: SHOP,
      });
    }
    expect(fake.count(AUTHORIZER_TOKEN)).toBe(1);
    expect(fake.count(LIST)).toBe(1);
    expect(lost).toMatchObject([{ appId: SHOP, state: 'unauthorized', reason: '61023' }]);
    await expect(rig.platform.account(SHOP)).rejects.toMatchObject({ code: 'WECHAT_OPEN_UNAUTHORIZED' });
  });

  it('asks for the list once, however many accounts have lost theirs', async () => {
    await ready();
    const others = Array.from({ length: 20 }, (_, i) => `wxother${i}`);
    for (const appId of others) await rig.platform.exchange(fake.authorize(appId));
    await Promise.all(others.map((appId) => rig.platform.deleteAuthorizer(appId)));
    const directory = await Promise.all(others.map((appId) => failed(rig.platform.account(appId))));
    expect(new Set(directory.map((error) => error['code']))).toEqual(
      new Set(['WECHAT_OPEN_UNKNOWN_AUTHORIZER']),
    );
    expect(await rig.platform.importAuthorizers()).toEqual({ found: 21, written: 20 });
    expect(fake.count(LIST)).toBe(1);
    await Promise.all(others.map(async (appId) => (await rig.platform.account(appId)).client.get(MENU)));
  });

  it('that is refused with 61003 on renewal ends the authorization', async () => {
    const shop = await ready();
    fake.unauthorize(SHOP);
    const error = await failed(shop.client.get(MENU));
    expect(error).toMatchObject({ code: 'WECHAT_API', errcode: 40001 });
    expect(error['cause']).toMatchObject({ code: 'WECHAT_OPEN_UNAUTHORIZED', appId: SHOP });
    await expect(shop.client.get(MENU)).rejects.toMatchObject({ code: 'WECHAT_OPEN_UNAUTHORIZED' });
    expect(fake.count(AUTHORIZER_TOKEN)).toBe(1);
    expect(lost).toMatchObject([{ appId: SHOP, reason: '61003' }]);
  });

  it('that meets 61003 on a call is renewed once, which tells whether the account is gone', async () => {
    const shop = await ready();
    fake.fail(MENU, refusal(61003));
    await expect(shop.client.get(MENU)).resolves.toMatchObject({ errcode: 0 });
    expect(fake.count(AUTHORIZER_TOKEN)).toBe(1);
    expect(lost).toEqual([]);
  });

  it('that meets 61003 on a call and on its renewal is gone', async () => {
    const shop = await ready();
    fake.fail(MENU, refusal(61003));
    fake.unauthorize(SHOP);
    const error = await failed(shop.client.get(MENU));
    expect(error).toMatchObject({ errcode: 61003, cause: { code: 'WECHAT_OPEN_UNAUTHORIZED' } });
    expect(lost).toHaveLength(1);
  });

  it('says nothing about the authorization when WeChat is busy or out of reach', async () => {
    const shop = await ready();
    account().tokens.clear();
    fake.fail(AUTHORIZER_TOKEN, { reset: true });
    const error = await failed(shop.client.get(MENU));
    expect(error['errcode']).toBe(40001);
    expect((await rig.platform.authorizer(SHOP))?.state).toBe('authorized');
    expect(lost).toEqual([]);
    fake.fail(AUTHORIZER_TOKEN, refusal(-1), refusal(-1));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(shop.client.get(MENU)).resolves.toMatchObject({ errcode: 0 });
  });

  it.each([
    [61007, 'permission'],
    [48001, 'permission'],
    [61014, 'bad-request'],
    [61015, 'bad-request'],
    [61024, 'credential'],
    [61028, 'permission'],
    [45009, 'quota-day'],
    [48006, 'quota-total'],
  ])('is not concerned by %i: one call fails, with class %s, and nothing is renewed', async (code, kind) => {
    const shop = await ready();
    fake.fail(MENU, refusal(code));
    const error = await failed(shop.client.get(MENU));
    expect(error).toMatchObject({ code: 'WECHAT_API', errcode: code, class: kind });
    expect(error.message).toContain(String(code));
    await expect(shop.client.get(MENU)).resolves.toMatchObject({ errcode: 0 });
    expect(fake.count(AUTHORIZER_TOKEN)).toBe(0);
    expect(fake.count(COMPONENT_TOKEN)).toBe(1);
  });

  it('is not sent again for a minute after 61004 on a call for an account, by any account', async () => {
    const shop = await ready();
    await rig.platform.exchange(fake.authorize('wxother'));
    const other = await rig.platform.account('wxother');
    fake.fail(MENU, refusal(61004));
    expect(await failed(shop.client.get(MENU))).toMatchObject({ errcode: 61004, class: 'ip-whitelist' });
    expect(await failed(other.client.get(MENU))).toMatchObject({ errcode: 61004 });
    expect(fake.count(MENU)).toBe(1);
    expect(fake.count(AUTHORIZER_TOKEN)).toBe(0);
    expect(lost).toEqual([]);
  });

  it('is kept apart from the token of the same account with its own secret, and from other platforms', async () => {
    await ready();
    const { conf } = await rig.platform.account(SHOP);
    expect((await conf.getAccessToken()).value).toMatch(/^authorizer-token/);
    const listed = await rig.app.get(WechatRecords).ownersIn({ product: 'component', ids: [fake.appId] });
    expect(listed).toEqual([{ product: 'component', ids: [fake.appId, SHOP] }]);
  });

  it('gives tickets for pages, and signs them', async () => {
    const shop = await ready();
    const config = await shop.jssdk.config('https://shop.example.com/page');
    expect(config).toMatchObject({ appId: SHOP, signature: expect.stringMatching(/^[0-9a-f]{40}$/) });
  });

  it('is not needed for logins: the token of the component stands in', async () => {
    const shop = await ready();
    await expect(shop.oauth.exchangeCode('web-code')).resolves.toMatchObject({ openid: 'o1' });
    await expect(shop.oauth.refresh('user-refresh')).resolves.toMatchObject({ openid: 'o1' });
    await expect(shop.mini.code2Session('mini-code')).resolves.toMatchObject({ openid: 'openid-mini-code' });
    const paths = fake.calls.map(({ path }) => path);
    expect(paths).toContain('/sns/oauth2/component/access_token');
    expect(paths).toContain('/sns/oauth2/component/refresh_token');
    expect(fake.calls.every(({ query }) => !query.has('secret'))).toBe(true);
  });
});

describe('an authorization code', () => {
  beforeEach(() => rig.ticket());

  it.each([
    [61009, 'void', /another code of the same authorization[^]*list\(\) or @OnAuthorized[^]*new link/],
    [61010, 'expired', /too old[^]*new link/],
    [61003, 'withdrawn', /withdrawn[^]*authorize again/],
  ])(
    'that WeChat refuses with %i is an error of its own that says what to do, and is not asked for again',
    async (code, reason, message) => {
      fake.fail('/cgi-bin/component/api_query_auth', refusal(code));
      const error = await failed(rig.platform.exchange('queryauthcode@@@wrong'));
      expect(error).toMatchObject({ code: 'WECHAT_OPEN_CODE', reason, cause: { errcode: code } });
      expect(error.message).toMatch(message);
      expect(`${error.message}${error.stack}`).not.toContain('queryauthcode');
      expect(await failed(rig.platform.exchange('queryauthcode@@@wrong'))).toMatchObject({ reason });
      expect(fake.count('/cgi-bin/component/api_query_auth')).toBe(1);
    },
  );

  it('that the code of the push has ended is such an error, and the account is there', async () => {
    const [ofPush, ofRedirect] = [fake.authorize(SHOP), fake.authorize(SHOP)];
    await rig.event({ InfoType: 'authorized', AuthorizerAppid: SHOP, AuthorizationCode: ofPush });
    await rig.platform.account(SHOP);
    fake.fail('/cgi-bin/component/api_query_auth', refusal(61009));
    expect(await failed(rig.platform.exchange(ofRedirect))).toMatchObject({ reason: 'void' });
    expect(await rig.platform.list()).toMatchObject([{ appId: SHOP, state: 'authorized' }]);
  });

  it('may be tried again after a failure that says nothing about it', async () => {
    const code = fake.authorize(SHOP);
    fake.fail('/cgi-bin/component/api_query_auth', refusal(45009));
    await failed(rig.platform.exchange(code));
    await expect(rig.platform.exchange(code)).resolves.toMatchObject({ appId: SHOP });
  });

  it('whose account grants no API is recorded without a token, and loses none that is there', async () => {
    await rig.platform.exchange(fake.authorize(SHOP));
    const before = (await rig.platform.exportAuthorizers()).authorizers[0]!.refreshToken;
    const code = fake.authorize(SHOP);
    fake.fail('/cgi-bin/component/api_query_auth', {
      authorization_info: { authorizer_appid: SHOP, func_info: [] },
    });
    await expect(rig.platform.exchange(code)).resolves.toMatchObject({ appId: SHOP, state: 'authorized' });
    expect((await rig.platform.exportAuthorizers()).authorizers[0]!.refreshToken).toBe(before);
  });
});

describe('the records of a platform', () => {
  beforeEach(() => rig.ticket());

  it('go out and come back, here and in another application', async () => {
    await rig.platform.exchange(fake.authorize(SHOP));
    const exported = JSON.parse(JSON.stringify(await rig.platform.exportAuthorizers())) as unknown;
    await rig.platform.deleteAuthorizer(SHOP);
    expect(await rig.platform.list()).toEqual([]);
    expect(await rig.platform.importAuthorizers(exported)).toEqual({ found: 1, written: 1 });
    expect(await rig.platform.importAuthorizers(exported)).toEqual({ found: 1, written: 0 });
    const shop = await rig.platform.account(SHOP);
    await expect(shop.client.get(MENU)).resolves.toMatchObject({ errcode: 0 });
  });

  it.each([
    ['a list', [{ authorizer_appid: SHOP, authorizer_refresh_token: 'r' }]],
    ['a list with other names', [{ appid: SHOP, refresh_token: 'r' }]],
    [
      'the list of WeChat',
      { total_count: 1, list: [{ authorizer_appid: SHOP, refresh_token: 'r', auth_time: 1 }] },
    ],
    ['an object from AppIDs to refresh tokens', { [SHOP]: 'r' }],
    ['an object from AppIDs to objects', { [SHOP]: { authorizerRefreshToken: 'r' } }],
  ])('take over %s from the data of another program', async (_, data) => {
    expect(await rig.platform.importAuthorizers(data)).toEqual({ found: 1, written: 1 });
    const { authorizers } = await rig.platform.exportAuthorizers();
    expect(authorizers).toMatchObject([{ appId: SHOP, refreshToken: 'r', state: 'authorized' }]);
  });

  it('refuse data in which there is no authorizer', async () => {
    await expect(rig.platform.importAuthorizers({ hello: 1 })).rejects.toThrow(TypeError);
  });

  it('are gone when a tenant is deleted', async () => {
    await rig.platform.exchange(fake.authorize(SHOP));
    expect(await rig.platform.deleteAuthorizer(SHOP)).toBe(true);
    expect(await rig.platform.deleteAuthorizer(SHOP)).toBe(false);
    expect(await rig.platform.authorizer(SHOP)).toBeUndefined();
  });

  it('tell of an account what WeChat tells', async () => {
    await rig.platform.exchange(fake.authorize(SHOP, { isMini: true }));
    account().nickName = 'A new name';
    const info = await rig.platform.info(SHOP);
    expect(info).toMatchObject({
      nickName: 'A new name',
      kind: 'mini',
      raw: { authorizer_info: { nick_name: 'A new name' } },
    });
    expect(JSON.stringify(info)).not.toContain('refreshtoken');
    expect((await rig.platform.list())[0]).toMatchObject({ nickName: 'A new name' });
    expect(await rig.platform.option(SHOP, 'location_report')).toBe('1');
    await rig.platform.setOption(SHOP, 'location_report', 0);
    expect(fake.calls.at(-1)!.body).toEqual({ option_name: 'location_report', option_value: '0' });
  });
});
