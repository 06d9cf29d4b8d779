import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMPONENT, GAME, PlatformRig, SHOP } from '../../support/open-platform/platform-rig.js';
import type { Json } from '../../support/simulator-caller.js';

let rig: PlatformRig;
let token: string;
beforeEach(async () => {
  rig = await PlatformRig.start();
  token = await rig.componentToken();
});
afterEach(() => rig.stop());

const ask = (name: string, body?: Record<string, unknown>): Promise<Json> => rig.ask(name, token, body);
const exchange = (code: string) => ask('api_query_auth', { authorization_code: code });
const refresh = (appId: string, refreshToken: unknown) =>
  ask('api_authorizer_token', { authorizer_appid: appId, authorizer_refresh_token: refreshToken });

describe('an authorization', () => {
  it('is pushed and leads the browser back, both with one code that is good once', async () => {
    const { authCode, redirectUrl } = await rig.own('/authorize', {
      authorizerAppId: SHOP.appId,
      via: 'push',
    });
    const [seen] = rig.platform.eventsOf('authorized');
    expect(seen!.field('AuthorizerAppid')).toBe(SHOP.appId);
    expect(seen!.field('AuthorizationCode')).toBe(authCode);
    expect(Number(seen!.field('AuthorizationCodeExpiredTime')) - Number(seen!.field('CreateTime'))).toBe(
      3600,
    );
    expect(seen!.field('PreAuthCode')).toMatch(/^preauthcode@@@/);
    expect(new URL(redirectUrl).searchParams.get('auth_code')).toBe(authCode);
    expect((await exchange(authCode)).authorization_info).toMatchObject({
      authorizer_appid: SHOP.appId,
      authorizer_access_token: expect.stringMatching(/^[\w-]{100,}$/),
      expires_in: 7200,
      authorizer_refresh_token: expect.stringMatching(/^refreshtoken@@@[\w-]{43}$/),
      func_info: expect.arrayContaining([{ funcscope_category: { id: 1 } }]),
    });
    expect(await exchange(authCode)).toMatchObject({ errcode: 61009 });
  });

  it('makes no push when it goes by redirect alone', async () => {
    const { authCode } = await rig.own('/authorize', { authorizerAppId: SHOP.appId, via: 'redirect' });
    expect((await exchange(authCode)).authorization_info.authorizer_appid).toBe(SHOP.appId);
    expect(rig.platform.events.map((event) => event.field('InfoType'))).toEqual(['component_verify_ticket']);
  });

  it('can bring two different codes, each of which is good once', async () => {
    const { authCode } = await rig.component.authorize(SHOP.appId, { via: 'both', differentCodes: true });
    const pushed = rig.platform.eventsOf('authorized')[0]!.field('AuthorizationCode');
    expect(pushed).not.toBe(authCode);
    const [one, two] = [await exchange(authCode), await exchange(pushed)];
    expect(one.authorization_info.authorizer_refresh_token).toBe(
      two.authorization_info.authorizer_refresh_token,
    );
    expect(one.authorization_info.authorizer_access_token).not.toBe(
      two.authorization_info.authorizer_access_token,
    );
  });

  it('that is confirmed again is an update with another refresh token', async () => {
    const before = await rig.authorizer(SHOP.appId, token);
    const after = await rig.authorizer(SHOP.appId, token, { via: 'both' });
    expect(rig.platform.eventsOf('updateauthorized')).toHaveLength(1);
    expect(after.refresh).not.toBe(before.refresh);
    expect(await refresh(SHOP.appId, before.refresh)).toMatchObject({ errcode: 61023 });
    expect(await refresh(SHOP.appId, after.refresh)).toHaveProperty('authorizer_access_token');
  });

  it('may bring no tokens', async () => {
    const { authCode } = await rig.own('/authorize', {
      authorizerAppId: SHOP.appId,
      via: 'redirect',
      tokens: false,
    });
    expect(Object.keys((await exchange(authCode)).authorization_info)).toEqual([
      'authorizer_appid',
      'func_info',
    ]);
  });

  it('code is refused when it is unknown, of another platform, or over', async () => {
    await rig.control('PUT', '/components/wxother', { appSecret: 's', token: 't' });
    const other = await rig.control('POST', '/components/wxother/authorize', {
      authorizerAppId: SHOP.appId,
      via: 'redirect',
    });
    for (const code of ['', 'queryauthcode@@@unknown', other.authCode]) {
      expect(await exchange(code)).toMatchObject({ errcode: 61009 });
    }
    const { authCode } = await rig.component.authorize(SHOP.appId, { via: 'redirect' });
    rig.simulator.advance(3601);
    expect(await exchange(authCode)).toMatchObject({ errcode: 61010 });
  });

  it.each([
    [{}, 400],
    [{ authorizerAppId: 'wx1111111111111111' }, 404],
    [{ authorizerAppId: SHOP.appId, via: 'pigeon' }, 400],
    [{ authorizerAppId: SHOP.appId, permissionSets: ['1'] }, 400],
    [{ authorizerAppId: SHOP.appId, redirectUri: 'nowhere' }, 400],
  ])('control call with %j is refused with %i', async (body, status) => {
    expect(await rig.own('/authorize', body)).toMatchObject({ status, error: expect.any(String) });
  });
});

describe('a refresh', () => {
  it('brings another access token and the same refresh token', async () => {
    const { access, refresh: kept } = await rig.authorizer(SHOP.appId, token);
    const answer = await refresh(SHOP.appId, kept);
    expect(answer).toEqual({
      authorizer_access_token: expect.stringMatching(/^[\w-]{100,}$/),
      expires_in: 7200,
      authorizer_refresh_token: kept,
    });
    expect(answer.authorizer_access_token).not.toBe(access);
    expect(rig.component.report).toMatchObject({ authorizerTokenRequests: 1, exchanges: 1 });
  });

  it('brings another refresh token where the platform is set up so; the old one is good for five minutes', async () => {
    await rig.own('', { refreshTokenChanges: true }, 'PUT');
    const { refresh: first } = await rig.authorizer(SHOP.appId, token);
    const second = (await refresh(SHOP.appId, first)).authorizer_refresh_token;
    expect(second).not.toBe(first);
    expect(await refresh(SHOP.appId, first)).toHaveProperty('authorizer_access_token');
    rig.simulator.advance(301);
    expect(await refresh(SHOP.appId, first)).toMatchObject({ errcode: 61023 });
  });

  it.each([null, '', 'null', 'refreshtoken@@@of-another'])(
    'with the refresh token %j is refused with 61023',
    async (value) => {
      await rig.authorizer(SHOP.appId, token);
      expect(await refresh(SHOP.appId, value)).toMatchObject({ errcode: 61023 });
    },
  );

  it('is refused with 61003 for an account that never authorized, or has withdrawn', async () => {
    expect(await refresh(SHOP.appId, 'refreshtoken@@@x')).toMatchObject({ errcode: 61003 });
    const { refresh: kept } = await rig.authorizer(SHOP.appId, token);
    expect(await rig.own('/unauthorize', { authorizerAppId: SHOP.appId })).toMatchObject({
      status: 200,
      outcome: 'success',
    });
    expect(rig.platform.eventsOf('unauthorized')[0]!.field('AuthorizerAppid')).toBe(SHOP.appId);
    expect(await refresh(SHOP.appId, kept)).toMatchObject({ errcode: 61003 });
    await rig.authorizer(SHOP.appId, token);
    expect(await refresh(SHOP.appId, kept)).toMatchObject({ errcode: 61023 });
  });
});

describe('what a platform may know of its authorizers', () => {
  const infoOf = (appId: string) => ask('api_get_authorizer_info', { authorizer_appid: appId });

  it('is their profile; MiniProgramInfo tells that one is a mini program', async () => {
    await rig.control('PUT', `/accounts/${SHOP.appId}`, { nickName: '小店' });
    const { refresh: kept } = await rig.authorizer(SHOP.appId, token);
    await rig.authorizer(GAME.appId, token);
    const shop = await infoOf(SHOP.appId);
    expect(shop.authorizer_info).toMatchObject({ nick_name: '小店', user_name: SHOP.originalId });
    expect(shop.authorizer_info).not.toHaveProperty('MiniProgramInfo');
    expect(shop.authorization_info).toMatchObject({
      authorizer_appid: SHOP.appId,
      authorizer_refresh_token: kept,
    });
    const game = await infoOf(GAME.appId);
    expect(game.authorizer_info.MiniProgramInfo).toMatchObject({ network: { RequestDomain: [] } });
    expect(await infoOf('wx1111111111111111')).toMatchObject({ errcode: 61003 });
  });

  it('is the list of those who have not withdrawn, in pages of at most 500', async () => {
    const shop = await rig.authorizer(SHOP.appId, token);
    const game = await rig.authorizer(GAME.appId, token);
    const list = (offset: unknown, count: unknown) => ask('api_get_authorizer_list', { offset, count });
    expect(await list(0, 500)).toEqual({
      total_count: 2,
      list: [
        { authorizer_appid: SHOP.appId, refresh_token: shop.refresh, auth_time: expect.any(Number) },
        { authorizer_appid: GAME.appId, refresh_token: game.refresh, auth_time: expect.any(Number) },
      ],
    });
    expect((await list(1, 1)).list.map((item: Json) => item.authorizer_appid)).toEqual([GAME.appId]);
    expect(await list(0, 501)).toMatchObject({ errcode: 40170 });
    expect(await list(-1, 0)).toMatchObject({ errcode: 40097 });
    await rig.component.unauthorize(SHOP.appId, { lost: true });
    expect((await list(0, 500)).total_count).toBe(1);
    await rig.own('', { listsRefreshTokens: false }, 'PUT');
    expect((await list(0, 500)).list[0].refresh_token).toBe('');
  });

  it('are their options, by the old paths with the token of the platform and by the new ones with that of the account', async () => {
    const { access } = await rig.authorizer(SHOP.appId, token);
    const option = (option_name: string, option_value?: string) => ({
      authorizer_appid: SHOP.appId,
      option_name,
      option_value,
    });
    expect(await ask('api_set_authorizer_option', option('location_report', '2'))).toMatchObject({
      errcode: 0,
    });
    expect(await ask('api_get_authorizer_option', option('location_report'))).toEqual({
      authorizer_appid: SHOP.appId,
      option_name: 'location_report',
      option_value: '2',
    });
    const current = (name: string, body: object, with_ = access) =>
      rig.post(`/cgi-bin/component/${name}?access_token=${with_}`, body);
    expect(await current('get_authorizer_option', { option_name: 'location_report' })).toMatchObject({
      option_value: '2',
    });
    expect(
      await current('set_authorizer_option', { option_name: 'voice_recognize', option_value: '1' }),
    ).toMatchObject({ errcode: 0 });
    expect(await ask('api_get_authorizer_option', option('voice_recognize'))).toMatchObject({
      option_value: '1',
    });
    expect(await ask('api_set_authorizer_option', option('voice_recognize', '7'))).toMatchObject({
      errcode: 61013,
    });
    expect(await ask('api_get_authorizer_option', option('colour'))).toMatchObject({ errcode: 61012 });
    expect(await current('get_authorizer_option', { option_name: 'location_report' }, token)).toMatchObject({
      errcode: 61015,
    });
    await rig.authorizer(SHOP.appId, token, { permissionSets: [1] });
    expect(await ask('api_get_authorizer_option', option('location_report'))).toMatchObject({
      errcode: 61007,
    });
  });
});

describe('a call of the platform for itself', () => {
  it.each(['access_token', 'component_access_token'])('takes its token as %s', async (key) => {
    const path = `/cgi-bin/component/api_create_preauthcode?${key}=${token}`;
    expect(await rig.post(path, { component_appid: COMPONENT.appId })).toEqual({
      pre_auth_code: expect.stringMatching(/^preauthcode@@@/),
      expires_in: 1800,
    });
  });

  it('says what is wrong with its token, its name, its method or its body', async () => {
    const path = '/cgi-bin/component/api_create_preauthcode';
    const own = { component_appid: COMPONENT.appId };
    const { access } = await rig.authorizer(SHOP.appId, token);
    for (const [query, body, errcode] of [
      ['', own, 41001],
      [`?access_token=${'x'.repeat(120)}`, own, 40001],
      ['?access_token=!', own, 40014],
      [`?access_token=${access}`, own, 61014],
      [`?access_token=${token}`, {}, 41018],
      [`?access_token=${token}`, { component_appid: SHOP.appId }, 40013],
      [`?access_token=${token}`, [], 47001],
    ] as const) {
      expect(await rig.post(path + query, body), `${query} ${JSON.stringify(body)}`).toMatchObject({
        errcode,
      });
    }
    expect(await rig.call('GET', `${path}?access_token=${token}`)).toMatchObject({ errcode: 43002 });
  });

  it('is answered 45009 beyond the quota, which ten resets a month bring back', async () => {
    const reset = (change: object = {}) =>
      rig.post('/cgi-bin/component/clear_quota/v2', {
        component_appid: COMPONENT.appId,
        appsecret: COMPONENT.appSecret,
        ...change,
      });
    expect(await reset({ appsecret: 'wrong' })).toMatchObject({ errcode: 40125 });
    expect(await reset({ appid: SHOP.appId })).toMatchObject({ errcode: 61003 });
    const path = '/cgi-bin/component/api_create_preauthcode';
    await rig.own('/quota', { path, perDay: 1 }, 'PUT');
    expect(await ask('api_create_preauthcode')).toHaveProperty('pre_auth_code');
    expect(await ask('api_create_preauthcode')).toMatchObject({ errcode: 45009 });
    expect(await reset()).toMatchObject({ errcode: 0 });
    expect(await ask('api_create_preauthcode')).toHaveProperty('pre_auth_code');
    for (let count = 1; count < 10; count++) expect(await reset()).toMatchObject({ errcode: 0 });
    expect(await reset()).toMatchObject({ errcode: 48006 });
  });
});
