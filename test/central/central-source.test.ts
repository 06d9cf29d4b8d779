import { inspect } from 'node:util';
import type { INestApplication } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';
import { WechatConfService } from '../../src/module/wechat-conf.service.js';
import { WechatService } from '../../src/module/wechat.service.js';
import { credentialRig } from '../support/credential-rig.js';
import { FakeWire } from '../support/fake-wire.js';
import { FakeClock, flushPromises } from '../support/fake-clock.js';
import { startCentralApp } from '../support/central-app.js';
import { type Platform, PLATFORMS } from '../support/platforms.js';

const KEY = 'canary-central-key';

describe.each(PLATFORMS)('a business server of a central token server on %s', (platform: Platform) => {
  let simulator: WechatSimulator;
  let central: INestApplication & { url: string };
  const apps: INestApplication[] = [];

  beforeEach(async () => {
    simulator = await WechatSimulator.start();
    central = await startCentralApp(platform, simulator.moduleOptions(), { keys: KEY });
  });
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close();
    await central.close();
    await simulator.stop();
  });

  async function business() {
    const { appId, apiBaseUrl } = simulator.moduleOptions();
    const url = `${central.url}/wechat/central`;
    const app = await startCentralApp(platform, {
      appId,
      apiBaseUrl,
      source: 'central',
      central: { url, key: KEY },
    });
    apps.push(app);
    return { conf: app.get(WechatConfService), client: app.get(WechatService).client };
  }
  const counters = () => Object.values(simulator.state().accounts)[0]!;

  it('gets token and tickets from the server without an AppSecret of its own', async () => {
    const { conf } = await business();
    expect((await conf.getAccessToken()).value).toBe(counters().current!.value);
    expect((await conf.getJsapiTicket()).value).toMatch(/\w/);
    expect((await conf.getWxCardTicket()).value).toMatch(/\w/);
    expect(counters()).toMatchObject({ stableTokenRequests: 1, ticketRequests: 2 });
    expect(conf.source).toBe('central');
  });

  it('renews once for ten business servers with ten calls each in flight, and no caller fails', async () => {
    const servers = await Promise.all(Array.from({ length: 10 }, business));
    await Promise.all(servers.map(({ conf }) => conf.getAccessToken()));
    simulator.invalidateToken();
    const calls = servers.flatMap(({ client }) =>
      Array.from({ length: 10 }, () => client.get('/cgi-bin/getcallbackip')),
    );
    await Promise.all(calls);
    expect(counters()).toMatchObject({ stableTokenRequests: 2 });
  });

  it('keeps serving its valid value while the central server is down, and recovers afterwards', async () => {
    const { conf } = await business();
    const first = await conf.getAccessToken();
    await central.close();
    expect(await conf.getAccessToken()).toBe(first);
    await expect(conf.renewAccessToken(first.value)).rejects.toMatchObject({ code: 'WECHAT_UPSTREAM' });
    expect(await conf.getAccessToken()).toBe(first);
  });
});

describe('the central source', () => {
  const central = { url: 'https://token.example.com/wechat/central', key: KEY };
  const now = 1_800_000_000;
  const answer = (value: string, expiresIn = 7200) => ({
    body: { value, expires_at: now + expiresIn, expires_in: expiresIn },
  });

  it('sends its key in a header and the refused value as a digest', async () => {
    const sent: { url: string; headers: Record<string, string>; body: unknown }[] = [];
    const wire = new FakeWire(() => answer(`v${sent.length}`));
    const { conf } = await credentialRig({ wire, source: 'central', central, appSecret: undefined });
    const send = wire.send.bind(wire);
    wire.send = (request) => {
      sent.push({ url: request.url, headers: request.headers ?? {}, body: request.body });
      return send(request);
    };
    expect((await conf.getAccessToken()).value).toBe('v1');
    expect((await conf.renewAccessToken('v1')).value).toBe('v2');
    expect(sent.map(({ url }) => url)).toEqual([
      'https://token.example.com/wechat/central/wx1/access_token',
      'https://token.example.com/wechat/central/wx1/access_token/renew',
    ]);
    expect(sent.every(({ headers }) => headers['authorization'] === `Bearer ${KEY}`)).toBe(true);
    expect(JSON.parse(String(sent[1]!.body))).toEqual({
      stale_sha256: '3bfc269594ef649228e9a74bab00f042efc91d5acc6fbee31a382e80d42388fe',
    });
  });

  it('adopts a renewal within about a minute while it is read, and at once after it was idle', async () => {
    let value = 'first';
    const wire = new FakeWire(() => answer(value));
    const { conf, clock } = await credentialRig({ wire, source: 'central', central });
    await conf.getAccessToken();
    value = 'second';
    for (let second = 0; second < 62; second++) {
      await conf.getAccessToken();
      await clock.advance(1);
    }
    expect((await conf.getAccessToken()).value).toBe('second');
    expect(wire.requests).toHaveLength(2);
    value = 'third';
    await clock.advance(1800);
    const read = conf.getAccessToken();
    await flushPromises();
    expect((await read).value).toBe('third');
  });

  it('makes no caller wait for a central server that hangs', async () => {
    let hang = false;
    const wire = new FakeWire(() => (hang ? new Promise(() => undefined) : answer('kept')));
    const { conf, clock } = await credentialRig({ wire, source: 'central', central });
    const first = await conf.getAccessToken();
    hang = true;
    await clock.advance(61);
    expect(await conf.getAccessToken()).toBe(first);
    await clock.advance(1800);
    let got: unknown;
    void conf.getAccessToken().then((credential) => (got = credential));
    await clock.advance(1.1);
    expect(got).toBe(first);
  });

  it.each([
    [401, 'WECHAT_CENTRAL', 'WECHAT_CENTRAL_KEY'],
    [404, 'WECHAT_CENTRAL', 'WECHAT_CENTRAL_URL'],
    [502, 'WECHAT_UPSTREAM', 'cannot get one from WeChat'],
    [500, 'WECHAT_UPSTREAM', 'HTTP status 500'],
    [200, 'WECHAT_UPSTREAM', 'no usable answer'],
  ])('says what is wrong when the server answers %i', async (status, code, text) => {
    const wire = new FakeWire(() => ({ status, body: '' }));
    const { conf } = await credentialRig({ wire, source: 'central', central });
    const error: unknown = await conf.getAccessToken().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code, message: expect.stringContaining(text) as string });
    expect(inspect(error, { depth: Infinity })).not.toContain(KEY);
  });

  it('requests once a minute after a refusal, and not at all for a value that was reported as refused', async () => {
    const wire = new FakeWire(() => ({ status: 401, body: '' }));
    const { conf, clock } = await credentialRig({ wire, source: 'central', central });
    for (let i = 0; i < 100; i++) await conf.getAccessToken().catch(() => undefined);
    expect(wire.requests).toHaveLength(1);
    await clock.advance(61);
    wire.answer = () => answer('same');
    expect((await conf.getAccessToken()).value).toBe('same');
    await expect(conf.renewAccessToken('same')).rejects.toMatchObject({
      code: 'WECHAT_CREDENTIAL_COOL_DOWN',
    });
  });

  it('renews a refused value at once, although the background polls failed a moment before', async () => {
    const wire = new FakeWire(() => answer('old'));
    const { conf, clock, close } = await credentialRig({
      wire,
      source: 'central',
      central,
      scheduledRefresh: true,
    });
    await conf.getAccessToken();
    // The central server is away for 75 s: polls fail, and their back-off grows to half a minute.
    wire.answer = () => ({ status: 503, body: '' });
    for (let second = 0; second < 75; second++) {
      await conf.getAccessToken();
      await clock.advance(1);
    }
    wire.answer = () => answer('new');
    const before = wire.requests.length;
    expect((await conf.renewAccessToken('old')).value).toBe('new');
    expect(wire.requests.length - before).toBe(1);
    await close();
  });

  describe.each(['with the timer', 'by reads alone'])('in the last minutes of a value, %s', (how) => {
    it('polls as often as before, although the server returns the same value until it expires', async () => {
      const clock = new FakeClock();
      const dies = now + 7200;
      const wire = new FakeWire(async () => {
        const left = Math.floor(dies - clock.now() / 1000);
        return { body: { value: 'same', expires_at: dies, expires_in: left } };
      });
      const scheduledRefresh = how === 'with the timer';
      const { conf, close } = await credentialRig({
        wire,
        clock,
        source: 'central',
        central,
        scheduledRefresh,
      });
      await conf.getAccessToken();
      await clock.advance(7200 - 600);
      const before = wire.requests.length;
      for (let second = 0; second < 590; second++) {
        await conf.getAccessToken();
        await clock.advance(1);
      }
      expect(wire.requests.length - before).toBeGreaterThan(8);
      // Once in 45 to 60 s at first, then more often, up to once a second.
      expect(wire.requests.length - before).toBeLessThan(35);
      await close();
    });
  });

  it('adopts the next value before the old one expires', async () => {
    const clock = new FakeClock();
    const server = { value: 'first', dies: now + 7200 };
    const wire = new FakeWire(async () => {
      const left = Math.floor(server.dies - clock.now() / 1000);
      return { body: { value: server.value, expires_at: server.dies, expires_in: left } };
    });
    const { conf, close } = await credentialRig({
      wire,
      clock,
      source: 'central',
      central,
      scheduledRefresh: true,
    });
    await conf.getAccessToken();
    await clock.advance(7200 - 70);
    expect((await conf.getAccessToken()).value).toBe('first');
    Object.assign(server, { value: 'second', dies: now + 14_400 });
    await clock.advance(60);
    expect((await conf.getAccessToken()).value).toBe('second');
    await close();
  });
});
