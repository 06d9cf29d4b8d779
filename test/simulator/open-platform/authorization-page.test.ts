import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMPONENT, GAME, PlatformRig, SHOP } from '../../support/open-platform/platform-rig.js';
import { eventually } from '../../support/eventually.js';

let rig: PlatformRig;
let token: string;
let preAuthCode: string;
beforeEach(async () => {
  rig = await PlatformRig.start();
  token = await rig.componentToken();
  preAuthCode = (await rig.ask('api_create_preauthcode', token)).pre_auth_code;
});
afterEach(() => rig.stop());

const BACK = 'http://platform.example/open/callback?state=S1';
const visit = async (
  change: Record<string, string | undefined> = {},
  path = '/cgi-bin/componentloginpage',
) => {
  const query = {
    component_appid: COMPONENT.appId,
    pre_auth_code: preAuthCode,
    redirect_uri: BACK,
    ...change,
  };
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const response = await fetch(`${rig.simulator.url}${path}?${new URLSearchParams(given).toString()}`, {
    redirect: 'manual',
  });
  return { status: response.status, location: response.headers.get('location'), html: await response.text() };
};
const confirm = (appId: string, change: Record<string, string> = {}, path?: string) =>
  visit({ _authorizer: appId, _confirm: 'yes', ...change }, path);

describe.each(['/cgi-bin/componentloginpage', '/wxaopen/safe/bindcomponent', '/safe/bindcomponent'])(
  'the authorization page %s',
  (path) => {
    it('offers the accounts, authorizes the chosen one, leads back and pushes', async () => {
      const { status, html } = await visit({}, path);
      expect(status).toBe(200);
      expect(html).toContain(SHOP.appId);
      expect(html).toContain(GAME.appId);
      const { location } = await confirm(GAME.appId, {}, path);
      const back = new URL(location!);
      expect(back.href).toMatch(
        /^http:\/\/platform\.example\/open\/callback\?state=S1&auth_code=queryauthcode%40%40%40[\w-]+&expires_in=600$/,
      );
      await eventually(() => rig.platform.eventsOf('authorized').length > 0);
      const [seen] = rig.platform.eventsOf('authorized');
      expect(seen!.field('AuthorizationCode')).toBe(back.searchParams.get('auth_code'));
      expect(seen!.field('PreAuthCode')).toBe(preAuthCode);
      const answer = await rig.ask('api_query_auth', token, {
        authorization_code: back.searchParams.get('auth_code'),
      });
      expect(answer.authorization_info.authorizer_appid).toBe(GAME.appId);
    });
  },
);

describe('the authorization page', () => {
  it('takes a pre-authorization code once, for half an hour, and from the platform that it was made for', async () => {
    rig.simulator.advance(1799);
    expect((await confirm(SHOP.appId)).status).toBe(302);
    expect((await confirm(SHOP.appId)).html).toContain('was used before');
    const late: string = (await rig.ask('api_create_preauthcode', token)).pre_auth_code;
    rig.simulator.advance(1801);
    expect((await confirm(SHOP.appId, { pre_auth_code: late })).html).toContain('is over');
    expect((await confirm(SHOP.appId, { pre_auth_code: 'preauthcode@@@x' })).html).toContain(
      'was not issued to this platform',
    );
  });

  it.each([
    [{ component_appid: 'wx1111111111111111' }, 'component_appid'],
    [{ redirect_uri: 'javascript:alert(1)' }, 'redirect_uri'],
    [{ redirect_uri: undefined }, 'redirect_uri'],
    [{ auth_type: '9' }, 'auth_type'],
  ])('says what is wrong with %j', async (change, named) => {
    const { status, html, location } = await visit({ ...change, _authorizer: SHOP.appId, _confirm: 'yes' });
    expect([status, location]).toEqual([200, null]);
    expect(html).toContain(named);
    expect(rig.platform.eventsOf('authorized')).toHaveLength(0);
  });

  it('leads back only to the domain that the platform is set up with', async () => {
    await rig.own('', { redirectDomain: 'platform.example' }, 'PUT');
    expect((await visit()).html).toContain(SHOP.appId);
    await rig.own('', { redirectDomain: 'other.example' }, 'PUT');
    expect((await confirm(SHOP.appId)).html).toContain('redirect_uri is not on the domain');
  });

  it('offers the kinds that auth_type names, or the one account of biz_appid', async () => {
    const offered = async (change: Record<string, string>) =>
      [...(await visit(change)).html.matchAll(/name="_authorizer" value="(\w+)"/g)].map(([, id]) => id);
    expect(await offered({ auth_type: '1' })).toEqual([SHOP.appId]);
    expect(await offered({ auth_type: '2' })).toEqual([GAME.appId]);
    expect(await offered({ auth_type: '3' })).toEqual([SHOP.appId, GAME.appId]);
    expect(await offered({ auth_type: '1', biz_appid: GAME.appId })).toEqual([GAME.appId]);
    expect((await visit({ biz_appid: 'wx1111111111111111' })).html).toContain('No account can authorize');
    expect((await confirm(GAME.appId, { auth_type: '1' })).status).toBe(200);
  });

  it('grants the permission sets that the link asks for', async () => {
    const { location } = await confirm(SHOP.appId, { category_id_list: '1|15|9999' });
    const { authorization_info: info } = await rig.ask('api_query_auth', token, {
      authorization_code: new URL(location!).searchParams.get('auth_code'),
    });
    expect(info.func_info).toEqual([{ funcscope_category: { id: 1 } }, { funcscope_category: { id: 15 } }]);
  });

  it('shows what is in its address as text', async () => {
    await rig.control('PUT', `/accounts/${SHOP.appId}`, { nickName: '<img src=x>' });
    const { html } = await visit({ extra: '"><script>alert(1)</script>' });
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;img src=x&gt;');
  });

  it('tells the control call where a browser is led back to', async () => {
    await visit();
    const { redirectUrl } = await rig.own('/authorize', { authorizerAppId: SHOP.appId, via: 'redirect' });
    expect(redirectUrl).toMatch(/^http:\/\/platform\.example\/open\/callback\?state=S1&auth_code=/);
  });
});
