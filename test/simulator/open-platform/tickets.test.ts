import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMPONENT, PlatformRig } from '../../support/open-platform/platform-rig.js';
import { eventually } from '../../support/eventually.js';

let rig: PlatformRig;
beforeEach(async () => {
  rig = await PlatformRig.start();
});
afterEach(() => rig.stop());

const tickets = () => rig.platform.eventsOf('component_verify_ticket');
const start = (change: object = {}) =>
  rig.post('/cgi-bin/component/api_start_push_ticket', {
    component_appid: COMPONENT.appId,
    component_secret: COMPONENT.appSecret,
    ...change,
  });

describe('a ticket push', () => {
  it('is encrypted with the key of the platform, names it outside and inside, and has no receiver', async () => {
    const result = await rig.own('/ticket');
    expect(result).toMatchObject({ status: 200, outcome: 'success', deliveries: [{ status: 200 }] });
    const [seen] = tickets();
    expect(seen!.raw).toMatch(
      /^<xml><AppId><!\[CDATA\[wxc0123456789abcde\]\]><\/AppId><Encrypt><!\[CDATA\[[A-Za-z0-9+/=]+\]\]><\/Encrypt><\/xml>$/,
    );
    expect(seen!.plain).toMatch(
      /^<xml><AppId><!\[CDATA\[wxc0123456789abcde\]\]><\/AppId><CreateTime>\d{10}<\/CreateTime><InfoType>/,
    );
    expect(seen!.field('ComponentVerifyTicket')).toBe(result.value);
    expect([...seen!.query.keys()].toSorted()).toEqual(
      ['encrypt_type', 'msg_signature', 'nonce', 'signature', 'timestamp'].toSorted(),
    );
  });

  it('comes every ten minutes on the clock of the simulator', async () => {
    expect(tickets()).toHaveLength(0);
    for (const count of [1, 2, 3]) {
      rig.simulator.advance(600);
      await eventually(() => tickets().length >= count);
    }
    expect(new Set(tickets().map((ticket) => ticket.field('ComponentVerifyTicket'))).size).toBe(3);
    expect(rig.component.report.tickets).toBe(3);
  });

  it('is tried again until it is answered with exactly "success"', async () => {
    const answers = ['<xml>success</xml>', 'success\n', 'success'];
    rig.platform.answerEvent = () => answers.shift()!;
    const { outcome, deliveries } = await rig.own('/ticket');
    expect([outcome, deliveries.map(({ body }: { body: string }) => body)]).toEqual([
      'success',
      ['<xml>success</xml>', 'success\n', 'success'],
    ]);
    expect(new Set(tickets().map((ticket) => ticket.query.get('nonce'))).size).toBe(3);
  });

  it('can be lost and doubled', async () => {
    expect(await rig.own('/ticket', { drop: 2 })).toMatchObject({ outcome: 'lost', deliveries: [] });
    expect(await rig.own('/ticket')).toMatchObject({ outcome: 'lost' });
    expect(tickets()).toHaveLength(0);
    const { value, deliveries } = await rig.own('/ticket', { double: true });
    expect(deliveries).toHaveLength(2);
    expect(tickets().map((ticket) => ticket.field('ComponentVerifyTicket'))).toEqual([value, value]);
    expect((await rig.own('/ticket')).deliveries).toHaveLength(1);
  });

  it('has the value and the time that a test gives it', async () => {
    await rig.own('/ticket', { value: 'ticket@@@mine', createTime: 1_700_000_000 });
    expect([tickets()[0]!.field('ComponentVerifyTicket'), tickets()[0]!.field('CreateTime')]).toEqual([
      'ticket@@@mine',
      '1700000000',
    ]);
  });

  it.each([{ drop: -1 }, { double: 'yes' }, { value: '' }, { createTime: 1.5 }, []])(
    'is refused with a reason for %j',
    async (body) => {
      expect(await rig.own('/ticket', body)).toMatchObject({ status: 400, error: expect.any(String) });
    },
  );
});

describe('tickets that are not taken', () => {
  it('are no longer pushed after fifteen failures, until the platform asks for them', async () => {
    rig.platform.answerEvent = (_, response) => {
      response.writeHead(500);
      return '';
    };
    await rig.own('', { deliveries: 1 }, 'PUT');
    for (let count = 0; count < 15; count++) await rig.own('/ticket');
    const failed = tickets().length;
    rig.simulator.advance(600);
    rig.platform.answerEvent = () => 'success';
    expect((await start()).errmsg).toBe('ok');
    await eventually(() => tickets().length > failed);
    expect((await start()).errmsg).toBe('in a normal state');
    await eventually(() => tickets().length > failed + 1);
    expect(tickets()).toHaveLength(failed + 2);
  });
});

describe('api_start_push_ticket', () => {
  it.each([
    [{ component_appid: '' }, 41018],
    [{ component_appid: 'wx1111111111111111' }, 40013],
    [{ component_appid: 'wx00000000000a5b0b' }, 61011],
    [{ component_secret: 'wrong' }, 40125],
    [{ component_secret: undefined, component_appsecret: COMPONENT.appSecret }, 41004],
  ])('with %j is answered %i', async (change, errcode) => {
    expect(await start(change)).toMatchObject({ errcode });
    expect(tickets()).toHaveLength(0);
  });
});

describe('api_component_token', () => {
  it('brings a token for any ticket that is not older than twelve hours, the newest or not', async () => {
    const first = await rig.component.pushesTicket();
    await rig.component.pushesTicket();
    expect(await rig.requestToken({ component_verify_ticket: first.value })).toEqual({
      component_access_token: expect.stringMatching(/^[\w-]{100,}$/),
      expires_in: 7200,
    });
    rig.simulator.advance(12 * 3600 - 60);
    expect(await rig.requestToken({ component_verify_ticket: first.value })).toHaveProperty('expires_in');
    rig.simulator.advance(120);
    expect(await rig.requestToken({ component_verify_ticket: first.value })).toMatchObject({
      errcode: 61005,
      errmsg: expect.stringContaining('component ticket is expired'),
    });
  });

  it.each([
    [{ component_appid: 'wx1111111111111111' }, 40013],
    [{ component_appid: 'wx00000000000a5b0b' }, 61011],
    [{ component_appsecret: 'wrong' }, 40125],
    [{ component_appsecret: '' }, 41004],
    [{ component_verify_ticket: '' }, 41020],
    [{ component_verify_ticket: 'ticket@@@of-another-platform' }, 61006],
  ])('with %j is refused with %i', async (change, errcode) => {
    expect(await rig.requestToken(change)).toMatchObject({ errcode });
  });

  it('is refused with 61004 from an address that is not on the list', async () => {
    await rig.own('', { ipWhitelist: ['10.0.0.1'] }, 'PUT');
    expect(await rig.requestToken()).toMatchObject({ errcode: 61004 });
    await rig.own('', { ipWhitelist: ['127.0.0.1'] }, 'PUT');
    expect(await rig.requestToken()).toHaveProperty('component_access_token');
  });

  it('lets the token before it live for five more minutes', async () => {
    const [before, now] = [await rig.componentToken(), await rig.componentToken()];
    expect(now).not.toBe(before);
    for (const token of [before, now]) {
      expect(await rig.ask('api_create_preauthcode', token)).toHaveProperty('pre_auth_code');
    }
    rig.simulator.advance(301);
    expect(await rig.ask('api_create_preauthcode', before)).toMatchObject({ errcode: 40001 });
    expect(await rig.ask('api_create_preauthcode', now)).toHaveProperty('pre_auth_code');
    rig.simulator.advance(7200);
    expect(await rig.ask('api_create_preauthcode', now)).toMatchObject({ errcode: 42001 });
    expect(rig.component.report).toMatchObject({ componentTokenRequests: 2, invalidTokenCalls: 2 });
  });

  it('is not what an account has: its token endpoints refuse the AppID of a platform', async () => {
    const query = `grant_type=client_credential&appid=${COMPONENT.appId}&secret=${COMPONENT.appSecret}`;
    expect(await rig.call('GET', `/cgi-bin/token?${query}`)).toMatchObject({ errcode: 61024 });
  });
});
