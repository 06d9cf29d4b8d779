import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMPONENT, GAME, PlatformRig, SHOP } from '../../support/open-platform/platform-rig.js';

let rig: PlatformRig;
let token: string;
beforeEach(async () => {
  rig = await PlatformRig.start();
  token = await rig.componentToken();
});
afterEach(() => rig.stop());

const createMenu = (access: string) =>
  rig.post(`/cgi-bin/menu/create?access_token=${access}`, {
    button: [{ type: 'click', name: 'Help', key: 'HELP' }],
  });

describe("an authorizer's access token", () => {
  it('works on the paths of that account, and its calls count for that account', async () => {
    const { access } = await rig.authorizer(SHOP.appId, token);
    expect(await createMenu(access)).toMatchObject({ errcode: 0 });
    expect(await rig.call('GET', `/cgi-bin/menu/get?access_token=${access}`)).toMatchObject({
      menu: { button: [{ name: 'Help' }] },
    });
    expect(rig.simulator.state().accounts[SHOP.appId]).toMatchObject({ apiCalls: 2 });
    expect(rig.simulator.state().accounts[GAME.appId]).toMatchObject({ apiCalls: 0 });
    const { access: other } = await rig.authorizer(GAME.appId, token);
    expect(await rig.call('GET', `/cgi-bin/menu/get?access_token=${other}`)).not.toHaveProperty('menu');
  });

  it('is another one than the own token of the account, and neither replaces the other', async () => {
    await rig.control('PUT', `/accounts/${SHOP.appId}`, { appSecret: 'secret' });
    const { access } = await rig.authorizer(SHOP.appId, token);
    const own = await rig.post('/cgi-bin/stable_token', {
      grant_type: 'client_credential',
      appid: SHOP.appId,
      secret: 'secret',
    });
    for (const value of [access, own.access_token]) {
      expect(await createMenu(value)).toMatchObject({ errcode: 0 });
    }
    await rig.own(`/authorizers/${SHOP.appId}/forget`);
    expect(await createMenu(access)).toMatchObject({ errcode: 40001 });
    expect(await createMenu(own.access_token)).toMatchObject({ errcode: 0 });
  });

  it('is dead once it is forgotten, replaced or over, and every such call is counted', async () => {
    const { access, refresh } = await rig.authorizer(SHOP.appId, token);
    const renew = async (): Promise<string> =>
      (
        await rig.ask('api_authorizer_token', token, {
          authorizer_appid: SHOP.appId,
          authorizer_refresh_token: refresh,
        })
      ).authorizer_access_token;
    const second = await renew();
    expect(await createMenu(access)).toMatchObject({ errcode: 0 });
    rig.simulator.advance(301);
    expect(await createMenu(access)).toMatchObject({ errcode: 40001 });
    rig.component.forget(SHOP.appId);
    expect(await createMenu(second)).toMatchObject({ errcode: 40001 });
    const third = await renew();
    rig.simulator.advance(7201);
    expect(await createMenu(third)).toMatchObject({ errcode: 42001 });
    expect(rig.component.report.invalidTokenCalls).toBe(3);
    expect(rig.simulator.state().accounts[SHOP.appId]!.invalidTokenCalls).toBe(0);
  });

  it('is answered 61003 after the account has withdrawn, and 40001 once it came back', async () => {
    const { access } = await rig.authorizer(SHOP.appId, token);
    await rig.component.unauthorize(SHOP.appId);
    expect(await createMenu(access)).toMatchObject({ errcode: 61003 });
    const { access: next } = await rig.authorizer(SHOP.appId, token);
    expect(await createMenu(access)).toMatchObject({ errcode: 40001 });
    expect(await createMenu(next)).toMatchObject({ errcode: 0 });
  });

  it('is answered 61007 on a path whose permission set was not granted', async () => {
    const { access } = await rig.authorizer(SHOP.appId, token, { permissionSets: [1, 2] });
    expect(await createMenu(access)).toMatchObject({
      errcode: 61007,
      errmsg: expect.stringContaining('api is unauthorized to component'),
    });
    expect(await rig.call('GET', `/cgi-bin/user/get?access_token=${access}`)).toHaveProperty('total');
    await rig.authorizer(SHOP.appId, token, { permissionSets: [15] });
    expect(await createMenu(access)).toMatchObject({ errcode: 0 });
    expect(await rig.call('GET', `/cgi-bin/user/get?access_token=${access}`)).toMatchObject({
      errcode: 61007,
    });
    expect(rig.component.report.invalidTokenCalls).toBe(0);
  });

  it('of a mini program needs the sets of mini programs', async () => {
    const { access } = await rig.authorizer(GAME.appId, token, { permissionSets: [17] });
    const send = () =>
      rig.post(`/cgi-bin/message/custom/send?access_token=${access}`, {
        touser: 'oPlayer',
        msgtype: 'text',
        text: { content: 'hello' },
      });
    expect(await send()).toMatchObject({ errcode: 61007 });
    await rig.authorizer(GAME.appId, token, { permissionSets: [17, 19] });
    expect(await send()).toMatchObject({ errcode: 45015 });
    rig.simulator.configureAccounts([{ ...GAME, strict: false }]);
    expect(await send()).toMatchObject({ errcode: 0 });
    expect(rig.simulator.messages.at(-1)).toMatchObject({ appId: GAME.appId, to: 'oPlayer' });
  });

  it('brings the jsapi ticket of the account', async () => {
    const { access } = await rig.authorizer(SHOP.appId, token);
    expect(
      await rig.call('GET', `/cgi-bin/ticket/getticket?type=jsapi&access_token=${access}`),
    ).toMatchObject({ errcode: 0, ticket: expect.any(String) });
  });
});

describe('the wrong kind of token', () => {
  it('is answered 61015 on the path of an account and 48001 where users log in', async () => {
    const { access } = await rig.authorizer(SHOP.appId, token);
    expect(await createMenu(token)).toMatchObject({ errcode: 61015 });
    const query = `appid=${GAME.appId}&js_code=x&grant_type=authorization_code&component_appid=${COMPONENT.appId}`;
    const login = (value: string) =>
      rig.call('GET', `/sns/component/jscode2session?${query}&component_access_token=${value}`);
    expect(await login(access)).toMatchObject({ errcode: 48001 });
    expect(await login('')).toMatchObject({ errcode: 41021 });
    expect(
      await rig.call('GET', `/sns/component/jscode2session?${query}&access_token=${token}`),
    ).toMatchObject({
      errcode: 41021,
    });
    expect(rig.component.report.invalidTokenCalls).toBe(0);
  });

  it('is none where WeChat takes the token of the platform too', async () => {
    expect(await rig.call('GET', `/cgi-bin/getcallbackip?access_token=${token}`)).toHaveProperty('ip_list');
  });
});

describe('users who log in on behalf of an account', () => {
  const sns = (path: string, query: Record<string, string>) =>
    rig.call(
      'GET',
      `/sns/${path}?${new URLSearchParams({ ...query, component_appid: COMPONENT.appId, component_access_token: token }).toString()}`,
    );

  it('of a mini program give a code that brings their session', async () => {
    await rig.authorizer(GAME.appId, token);
    const js_code = rig.simulator.user('oPlayer', GAME.appId).logsIn();
    const query = { appid: GAME.appId, js_code, grant_type: 'authorization_code' };
    expect(await sns('component/jscode2session', query)).toEqual({
      openid: 'oPlayer',
      session_key: expect.any(String),
    });
    expect(await sns('component/jscode2session', query)).toMatchObject({ errcode: 40163 });
    expect(await sns('component/jscode2session', { ...query, appid: SHOP.appId })).toMatchObject({
      errcode: 61003,
    });
  });

  it('in a web page come back with code, state and the AppID, and the code brings their token', async () => {
    await rig.authorizer(SHOP.appId, token);
    const query = new URLSearchParams({
      appid: SHOP.appId,
      redirect_uri: 'http://platform.example/back',
      response_type: 'code',
      scope: 'snsapi_base',
      state: 'S1',
      component_appid: COMPONENT.appId,
    }).toString();
    const page = await fetch(`${rig.simulator.url}/connect/oauth2/authorize?${query}&_openid=oReader`, {
      redirect: 'manual',
    });
    const back = new URL(page.headers.get('location')!);
    expect([...back.searchParams.keys()]).toEqual(['code', 'state', 'appid']);
    expect(back.searchParams.get('appid')).toBe(SHOP.appId);
    const code = back.searchParams.get('code')!;
    const answer = await sns('oauth2/component/access_token', {
      appid: SHOP.appId,
      code,
      grant_type: 'authorization_code',
    });
    expect(answer).toMatchObject({ openid: 'oReader', scope: 'snsapi_base' });
    expect(
      await sns('oauth2/component/refresh_token', {
        appid: SHOP.appId,
        grant_type: 'refresh_token',
        refresh_token: answer.refresh_token,
      }),
    ).toMatchObject({ openid: 'oReader', access_token: expect.any(String) });
  });
});
