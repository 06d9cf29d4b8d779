import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OAuthApi } from '../../src/api/official/oauth.api.js';
import { QrCodeApi } from '../../src/api/official/qrcode.api.js';
import { WechatInputError } from '../../src/client/client.errors.js';
import { APP_ID } from '../support/account-conf.js';
import { json } from '../support/loopback.js';
import { startApiRig, type ApiRig } from './wire/index.js';
import { SECRET } from '../support/api-rig.js';

let rig: ApiRig;
let live: OAuthApi;
beforeAll(async () => {
  rig = await startApiRig();
  live = new OAuthApi(rig.wechat.client, {
    appId: APP_ID,
    appSecret: SECRET,
    apiBaseUrl: 'https://api.weixin.qq.com',
  });
});
afterAll(() => rig.stop());
beforeEach(() => {
  rig.server.requests.length = 0;
  rig.server.answer = (_, response) => json(response, {});
});

describe('the authorize URL', () => {
  it('has the parameters in the order that WeChat checks, and the fragment', () => {
    expect(
      live.authorizeUrl({ redirectUri: 'https://a.b/c?d=1&e=2', scope: 'snsapi_userinfo', state: 'S1' }),
    ).toBe(
      `https://open.weixin.qq.com/connect/oauth2/authorize?appid=${APP_ID}` +
        '&redirect_uri=https%3A%2F%2Fa.b%2Fc%3Fd%3D1%26e%3D2&response_type=code&scope=snsapi_userinfo&state=S1' +
        '#wechat_redirect',
    );
  });

  it('puts forcePopup and forceSnapShot between the state and the fragment', () => {
    const options = { redirectUri: 'https://a.b/', state: 'S', forcePopup: true, forceSnapShot: true };
    expect(live.authorizeUrl(options)).toMatch(
      /&scope=snsapi_base&state=S&forcePopup=true&forceSnapShot=true#wechat_redirect$/,
    );
  });

  it('uses snsapi_login and another page for a website', () => {
    expect(live.loginUrl({ redirectUri: 'https://a.b/', state: 'S' })).toBe(
      `https://open.weixin.qq.com/connect/qrconnect?appid=${APP_ID}&redirect_uri=https%3A%2F%2Fa.b%2F` +
        '&response_type=code&scope=snsapi_login&state=S#wechat_redirect',
    );
  });

  it('points to the simulator when the API base URL is on this machine, and to WeChat when it is a proxy', () => {
    const options = { redirectUri: 'https://a.b/', state: 'S' };
    expect(rig.wechat.oauth.authorizeUrl(options)).toMatch(
      `${rig.server.url}/connect/oauth2/authorize?appid=`,
    );
    const proxied = new OAuthApi(rig.wechat.client, {
      appId: APP_ID,
      appSecret: SECRET,
      apiBaseUrl: 'https://wechat-proxy.example.com',
    });
    expect(proxied.authorizeUrl(options)).toMatch(/^https:\/\/open\.weixin\.qq\.com\//);
  });

  it.each([
    ['a state with a sign', { redirectUri: 'https://a.b/', state: 'a&scope=snsapi_userinfo' }],
    ['a missing state', { redirectUri: 'https://a.b/', state: undefined as never }],
    ['an empty state', { redirectUri: 'https://a.b/', state: '' }],
    ['a state of 129 characters', { redirectUri: 'https://a.b/', state: 'x'.repeat(129) }],
    ['a redirect that is a path', { redirectUri: '/callback', state: 'S' }],
    ['a redirect that runs a script', { redirectUri: 'javascript:alert(1)', state: 'S' }],
  ])('refuses %s', (_, options) => {
    expect(() => live.authorizeUrl(options)).toThrow(WechatInputError);
  });
});

describe('what the user brings back', () => {
  it.each([undefined, null, '', 7, ['code']])(
    'is refused before the secret is sent, for a code that is %j',
    async (code) => {
      await expect(live.exchangeCode(code as string)).rejects.toBeInstanceOf(WechatInputError);
      await expect(live.refresh(code as string)).rejects.toBeInstanceOf(WechatInputError);
      await expect(live.userInfo('WEB', code as string)).rejects.toBeInstanceOf(WechatInputError);
      await expect(live.check(code as string, 'openid')).rejects.toBeInstanceOf(WechatInputError);
      expect(rig.server.requests).toHaveLength(0);
    },
  );

  it('takes a UUID as state', () => {
    const state = 'b6f5e0a2-3c58-4d7e-9f5d-0a6b4a3f2c1d_x';
    expect(live.authorizeUrl({ redirectUri: 'https://a.b/', state })).toContain(`&state=${state}#`);
  });

  it('cannot get a parameter into the URL by the scope', () => {
    const scope = 'snsapi_base&redirect_uri=https://evil.example' as never;
    const url = new URL(live.authorizeUrl({ redirectUri: 'https://a.b/', state: 'S', scope }));
    expect(url.searchParams.getAll('redirect_uri')).toEqual(['https://a.b/']);
    expect(url.searchParams.get('scope')).toBe(scope);
  });
});

describe('the state', () => {
  it('is new each time and uses only characters that WeChat accepts', () => {
    const states = new Set(Array.from({ length: 100 }, () => live.newState()));
    expect(states.size).toBe(100);
    for (const state of states) expect(state).toMatch(/^[A-Za-z0-9]{32}$/);
  });

  it('is accepted when it is the state that was sent', () => {
    const state = live.newState();
    expect(() => live.checkState(state, state)).not.toThrow();
  });

  it.each([
    ['another', 'abc', 'abd'],
    ['a longer one', 'abc', 'abcd'],
    ['none in the session', undefined, 'abc'],
    ['an empty one in the session', '', ''],
    ['none in the return', 'abc', undefined],
    ['a list in the return', 'abc', ['abc']],
  ])('is refused when it is %s', (_, expected, received) => {
    expect(() => live.checkState(expected, received)).toThrow(WechatInputError);
  });
});

describe('the web token', () => {
  it("is never confused with the account's own token", async () => {
    await rig.wechat.oauth.exchangeCode('CODE');
    await rig.wechat.oauth.refresh('R');
    await rig.wechat.oauth.userInfo('WEB', 'o');
    await rig.wechat.oauth.check('WEB', 'o');
    await expect(rig.wechat.oauth.userInfo(undefined as never, 'o')).rejects.toThrow(WechatInputError);
    await expect(rig.wechat.oauth.check(true as never, 'o')).rejects.toThrow(WechatInputError);
    expect(rig.keeper.reads).toBe(0);
    expect(rig.server.requests.map(({ url }) => url).join()).not.toContain(rig.keeper.value);
  });

  it('does not make the account renew its own token when WeChat refuses it', async () => {
    rig.server.answer = (_, response) => json(response, { errcode: 40001, errmsg: 'invalid credential' });
    await expect(rig.wechat.oauth.userInfo('WEB', 'o')).rejects.toMatchObject({ errcode: 40001 });
    expect(rig.keeper.renewals).toBe(0);
    expect(rig.server.requests).toHaveLength(1);
  });

  // SC-02
  it('keeps the secret and the code out of every error', async () => {
    rig.server.answer = (_, response) =>
      json(response, { errcode: 40029, errmsg: `invalid code, ${SECRET}` });
    const error: unknown = await rig.wechat.oauth.exchangeCode('CODE-123').catch((thrown: unknown) => thrown);
    const shown = `${String(error)} ${JSON.stringify(error)} ${(error as Error).stack}`;
    expect(shown).toContain('40029');
    expect(shown).not.toContain(SECRET);
    expect(shown).not.toContain('CODE-123');
  });
});

describe("a QR code's picture", () => {
  it('has its address on WeChat, with the ticket encoded', () => {
    const account = { apiBaseUrl: 'https://api.weixin.qq.com' };
    expect(new QrCodeApi(rig.wechat.client, account).imageUrl('gQ+/==')).toBe(
      'https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=gQ%2B%2F%3D%3D',
    );
  });

  it('has its address on the simulator when one is in use', () => {
    expect(rig.wechat.qrcode.imageUrl('T')).toBe(`${rig.server.url}/cgi-bin/showqrcode?ticket=T`);
  });
});
