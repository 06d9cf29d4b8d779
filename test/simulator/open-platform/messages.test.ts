import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMPONENT, GAME, PlatformRig, SHOP } from '../../support/open-platform/platform-rig.js';

let rig: PlatformRig;
beforeEach(async () => {
  rig = await PlatformRig.start();
});
afterEach(() => rig.stop());

const PING = { MsgType: 'text', Content: 'ping', FromUserName: 'oAlice' };
const pushed = (appId: string, message: object = PING) => rig.own(`/authorizers/${appId}/push`, { message });

describe('a message of an authorized account', () => {
  beforeEach(async () => {
    await rig.component.authorize(SHOP.appId);
    await rig.component.authorize(GAME.appId);
  });

  it("goes to the platform's message URL with the AppID in it, sealed with the platform's key and for its id", async () => {
    expect(await pushed(SHOP.appId)).toMatchObject({ status: 200, outcome: 'success' });
    const [seen] = rig.platform.messages;
    expect(seen!.path).toBe(`/messages/${SHOP.appId}/callback`);
    expect(seen!.raw).toContain(`<xml><ToUserName><![CDATA[${SHOP.originalId}]]></ToUserName><Encrypt>`);
    expect(seen!.query.get('openid')).toBe('oAlice');
    expect([seen!.field('ToUserName'), seen!.field('Content')]).toEqual([SHOP.originalId, 'ping']);
  });

  it('of a mini program is XML too', async () => {
    await pushed(GAME.appId);
    expect(rig.platform.messages[0]!.plain).toMatch(/^<xml>/);
    expect(rig.platform.messages[0]!.field('ToUserName')).toBe(GAME.originalId);
  });

  it("shows the platform's sealed reply on the phone of the person who wrote", async () => {
    rig.platform.answerMessage = (seen) => rig.platform.sealedText(seen, `echo: ${seen.field('Content')}`);
    const alice = rig.simulator.user('oAlice', SHOP.appId);
    expect(await alice.sends('hello')).toMatchObject({ outcome: 'replied' });
    expect((await alice.receives()).text).toBe('echo: hello');
    expect(rig.simulator.wire.at(-1)).toMatchObject({ appId: SHOP.appId, mode: 'safe', verdict: 'replied' });
  });

  it('gets no reply that is in clear', async () => {
    rig.platform.answerMessage = () => '<xml><MsgType>text</MsgType><Content>hello</Content></xml>';
    expect(await pushed(SHOP.appId)).toMatchObject({ outcome: 'failed', reply: null });
  });

  it("goes to the account's own webhook again after it has withdrawn", async () => {
    await rig.component.unauthorize(SHOP.appId);
    expect(await pushed(SHOP.appId)).toMatchObject({ status: 404 });
    const own = await rig.control('POST', `/accounts/${SHOP.appId}/push`, { message: PING });
    expect(own).toMatchObject({ status: 400, error: expect.stringContaining('webhookUrl') });
    expect(rig.platform.messages).toHaveLength(0);
  });

  it('goes nowhere but to its own webhook without the permission set for messages', async () => {
    await rig.component.authorize(SHOP.appId, { permissionSets: [15] });
    expect(await pushed(SHOP.appId)).toMatchObject({
      status: 400,
      error: expect.stringContaining('was not granted messages'),
    });
  });

  it('goes to the platform that was authorized last', async () => {
    const keys = { token: 'otherToken', encodingAesKey: COMPONENT.encodingAesKey };
    await rig.control('PUT', '/components/wxother', {
      ...keys,
      appSecret: 's',
      messageUrl: `${rig.platform.url}/other/$APPID$`,
    });
    await rig.control('POST', '/components/wxother/authorize', {
      authorizerAppId: SHOP.appId,
      via: 'redirect',
    });
    expect(await pushed(SHOP.appId)).toMatchObject({ status: 400 });
    await rig.control('POST', '/components/wxother/unauthorize', {
      authorizerAppId: SHOP.appId,
      lost: true,
    });
    expect(await pushed(SHOP.appId)).toMatchObject({ status: 200, outcome: 'success' });
  });
});

describe('a platform in the control API', () => {
  it('is created with what is given and changed by what is given', async () => {
    const made = await rig.control('PUT', '/components/wxnew', { appSecret: 'one', token: 'tokenOfNew' });
    expect(made).toMatchObject({ status: 200, appId: 'wxnew', appSecret: 'one', ticketSeconds: 600 });
    expect(await rig.control('PUT', '/components/wxnew', { appSecret: 'two' })).toMatchObject({
      appSecret: 'two',
      token: 'tokenOfNew',
    });
    expect((await rig.control('GET', '/state')).components).toMatchObject({
      [COMPONENT.appId]: { tickets: 0, componentTokenRequests: 0 },
      wxnew: { tickets: 0, authorizerTokenRequests: 0, invalidTokenCalls: 0 },
    });
    expect(await rig.control('POST', '/components/wxnew/ticket')).toMatchObject({
      status: 400,
      error: expect.stringContaining('eventUrl'),
    });
  });

  it.each([
    [{ messageUrl: 'http://127.0.0.1/no-placeholder' }, '$APPID$'],
    [{ eventUrl: 'nowhere' }, 'eventUrl'],
    [{ encodingAesKey: 'short' }, 'encodingAesKey'],
    [{ ticketSeconds: 0 }, 'ticketSeconds'],
    [{ permissionSets: [0] }, 'permissionSets'],
    [7, 'JSON object'],
  ])('is not created from %j', async (body, named) => {
    expect(await rig.control('PUT', '/components/wxbad', body)).toMatchObject({
      status: 400,
      error: expect.stringContaining(named),
    });
    expect((await rig.control('GET', '/state')).components).not.toHaveProperty('wxbad');
  });

  it('is no account and has no calls that need one', async () => {
    expect(await rig.own('', {}, 'PUT')).toMatchObject({ status: 200 });
    expect(await rig.control('PUT', `/components/${SHOP.appId}`, {})).toMatchObject({ status: 400 });
    for (const [path, body] of [
      ['/ticket', {}],
      ['/unauthorize', { authorizerAppId: SHOP.appId }],
      [`/authorizers/${SHOP.appId}/push`, { message: {} }],
      [`/authorizers/${SHOP.appId}/forget`, {}],
    ] as const) {
      const answer = await rig.control('POST', `/components/wxnobody${path}`, body);
      expect(answer).toMatchObject({ status: 404, error: expect.stringContaining('wxnobody') });
    }
    expect(await rig.own(`/authorizers/${SHOP.appId}/forget`)).toMatchObject({ status: 404 });
  });
});

describe('a reset', () => {
  it('takes authorizations and new platforms away and keeps the living token and ticket of the others', async () => {
    await rig.control('PUT', '/components/wxnew', { appSecret: 'one' });
    rig.simulator.advance(3600);
    const token = await rig.componentToken();
    const { access } = await rig.authorizer(SHOP.appId, token);
    rig.simulator.reset();
    const { components } = await rig.control('GET', '/state');
    expect(Object.keys(components)).toEqual([COMPONENT.appId]);
    expect(components[COMPONENT.appId]).toMatchObject({
      tickets: 0,
      componentTokenRequests: 0,
      exchanges: 0,
      authorizers: {},
    });
    expect(await rig.ask('api_create_preauthcode', token)).toHaveProperty('pre_auth_code');
    expect(await rig.requestToken()).toHaveProperty('component_access_token');
    expect(await rig.call('GET', `/cgi-bin/menu/get?access_token=${access}`)).toMatchObject({
      errcode: 61003,
    });
    rig.simulator.advance(7300);
    expect(await rig.ask('api_create_preauthcode', token)).toMatchObject({ errcode: 40001 });
  });

  it('leaves the clock of tickets running', async () => {
    rig.simulator.reset();
    rig.simulator.advance(600);
    await expect
      .poll(() => rig.platform.eventsOf('component_verify_ticket').length, { timeout: 3000 })
      .toBe(1);
  });
});

describe('the wire log', () => {
  it('shows no ticket, secret or token whole', async () => {
    const token = await rig.componentToken();
    const { access, refresh } = await rig.authorizer(SHOP.appId, token);
    const ticket = rig.platform.eventsOf('component_verify_ticket')[0]!.field('ComponentVerifyTicket');
    const wire = JSON.stringify(rig.simulator.wire);
    for (const secret of [token, access, refresh, ticket, COMPONENT.appSecret]) {
      expect(wire).not.toContain(secret);
    }
    expect(wire).toContain('api_query_auth');
  });
});
