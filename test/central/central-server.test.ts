import { createHash } from 'node:crypto';
import {
  type CallHandler,
  type ExecutionContext,
  type INestApplication,
  type VersioningOptions,
  VersioningType,
} from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { map } from 'rxjs';
import { WechatConfigError } from '../../src/core/conf.errors.js';
import { WechatCentralModule } from '../../src/central/central.module.js';
import { RateLimit } from '../../src/central/rate-limit.js';
import { WechatSimulator } from '../../src/simulator/index.js';
import { FakeClock } from '../support/fake-clock.js';
import { startCentralApp } from '../support/central-app.js';
import { PLATFORMS } from '../support/platforms.js';

const KEY = 'current-key-of-the-central-server';
const OLD_KEY = 'previous-key-of-the-central-server';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe.each(PLATFORMS)('the central token server on %s', (platform) => {
  let simulator: WechatSimulator;
  let app: INestApplication & { url: string };
  let appId: string;
  let secret: string;

  beforeAll(async () => {
    simulator = await WechatSimulator.start();
  });
  beforeEach(async () => {
    simulator.reset();
    const options = simulator.moduleOptions();
    appId = options.appId;
    secret = options.appSecret;
    app = await startCentralApp(platform, options, { keys: [KEY, OLD_KEY], compat: true }, (created) => {
      // Business servers must never receive this.
      created.useGlobalInterceptors({
        intercept: (_: ExecutionContext, next: CallHandler) =>
          next.handle().pipe(map((data: unknown) => ({ data }))),
      });
    });
  });
  afterEach(() => app.close());
  afterAll(() => simulator.stop());

  const call = async (path: string, init: RequestInit = {}, key: string | undefined = KEY) => {
    const headers = {
      ...(key && { authorization: `Bearer ${key}` }),
      ...(init.headers as Record<string, string>),
    };
    const response = await fetch(`${app.url}/wechat/central${path}`, { ...init, headers });
    const text = await response.text();
    const body = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>);
    return { status: response.status, body, headers: response.headers };
  };
  const post = (path: string, body: unknown, key: string | undefined = KEY) =>
    call(
      path,
      { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
      key,
    );
  const counters = () => simulator.state().accounts[appId]!;

  it('returns the credential with its remaining life after one request to WeChat', async () => {
    const { status, body, headers } = await call(`/${appId}/access_token`);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(Object.keys(body!).sort()).toEqual(['expires_at', 'expires_in', 'value']);
    expect(body!['value']).toBe(counters().current!.value);
    expect(body!['expires_in']).toBeGreaterThan(7100);
    expect(
      Math.abs(Number(body!['expires_at']) - Date.now() / 1000 - Number(body!['expires_in'])),
    ).toBeLessThan(3);
    const again = await Promise.all(Array.from({ length: 50 }, () => call(`/${appId}/access_token`)));
    expect(new Set(again.map((answer) => answer.body!['value']))).toEqual(new Set([body!['value']]));
    expect(counters().stableTokenRequests).toBe(1);
  });

  it.each<[string, VersioningOptions]>([
    ['URI', { type: VersioningType.URI, defaultVersion: '1' }],
    ['HEADER', { type: VersioningType.HEADER, header: 'X-Version', defaultVersion: '1' }],
    ['HEADER with no default', { type: VersioningType.HEADER, header: 'X-Version' }],
    ['MEDIA_TYPE', { type: VersioningType.MEDIA_TYPE, key: 'v=', defaultVersion: '1' }],
  ])('keeps its path in an application with %s versioning', async (_, versioning) => {
    const versioned = await startCentralApp(platform, simulator.moduleOptions(), { keys: KEY }, (created) => {
      created.enableVersioning(versioning);
    });
    const headers = { authorization: `Bearer ${KEY}` };
    const { status } = await fetch(`${versioned.url}/wechat/central/${appId}/access_token`, { headers });
    expect(status).toBe(200);
    await versioned.close();
  });

  it('returns both tickets in the same form', async () => {
    const jsapi = await call(`/${appId}/jsapi_ticket`);
    const card = await call(`/${appId}/wx_card_ticket`);
    expect(jsapi.status).toBe(200);
    expect(card.status).toBe(200);
    expect(jsapi.body!['value']).not.toBe(card.body!['value']);
    expect(counters().ticketRequests).toBe(2);
  });

  it('accepts the current and the previous key, and answers everything else with an empty 401', async () => {
    expect((await call(`/${appId}/access_token`, {}, OLD_KEY)).status).toBe(200);
    expect(
      (await call(`/${appId}/access_token`, { headers: { authorization: `bearer ${KEY}` } })).status,
    ).toBe(200);
    const wrong = [
      { authorization: '' },
      { authorization: 'Bearer' },
      { authorization: 'Bearer wrong' },
      { authorization: `Bearer ${KEY}x` },
      { authorization: `Bearer ${KEY.slice(1)}` },
      { authorization: `Basic ${KEY}` },
      { authorization: KEY },
      { authorization: `Bearer ${KEY},Bearer ${KEY}` },
      { authorization: `Bearer ${KEY} ${KEY}` },
    ];
    for (const headers of wrong) {
      expect(await call(`/${appId}/access_token`, { headers }, '')).toMatchObject({
        status: 401,
        body: undefined,
      });
    }
    expect(await call(`/${appId}/access_token?key=${KEY}`, {}, '')).toMatchObject({
      status: 401,
      body: undefined,
    });
    expect(await call('/unknown/access_token', {}, '')).toMatchObject({ status: 401, body: undefined });
    expect(await post(`/${appId}/access_token/renew`, {}, '')).toMatchObject({
      status: 401,
      body: undefined,
    });
  });

  it.each(['/wx-other/access_token', '/default/access_token', '/__proto__/access_token', `/../access_token`])(
    'answers 404 for %s, which is not one of its accounts',
    async (path) => {
      expect((await call(path)).status).toBe(404);
      expect(counters().stableTokenRequests).toBe(0);
    },
  );

  it('answers 404 for a credential that does not exist', async () => {
    expect((await call(`/${appId}/component_access_token`)).status).toBe(404);
    expect((await call(`/${appId}/toString`)).status).toBe(404);
    expect((await post(`/${appId}/other/renew`, { stale_sha256: sha256('x') })).status).toBe(404);
  });

  it('renews once for a hundred business servers that report the same refusal', async () => {
    const stale = String((await call(`/${appId}/access_token`)).body!['value']);
    simulator.invalidateToken(appId);
    const answers = await Promise.all(
      Array.from({ length: 100 }, () =>
        post(`/${appId}/access_token/renew`, { stale_sha256: sha256(stale) }),
      ),
    );
    const values = new Set(answers.map(({ body }) => body!['value']));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(values.size).toBe(1);
    expect(values).not.toContain(stale);
    expect(counters().stableTokenRequests).toBe(2);
  });

  it('renews nothing for a value that is not current, and returns the current one', async () => {
    const { body } = await call(`/${appId}/access_token`);
    const late = await post(`/${appId}/access_token/renew`, { stale_sha256: sha256('an older one') });
    expect(late).toMatchObject({ status: 200, body: { value: body!['value'] } });
    const upper = await post(`/${appId}/access_token/renew`, { stale_sha256: sha256('x').toUpperCase() });
    expect(upper.status).toBe(200);
    expect(counters().stableTokenRequests).toBe(1);
  });

  it.each([{}, { stale_sha256: '' }, { stale_sha256: 'abc' }, { stale_sha256: 1 }, [], null])(
    'answers 400 to a renewal request without the refused value (%j)',
    async (body) => {
      expect(await post(`/${appId}/access_token/renew`, body)).toMatchObject({ status: 400 });
      expect(counters().stableTokenRequests).toBe(0);
    },
  );

  it('answers 502 when WeChat refuses and no value is valid, and returns a value that is still valid', async () => {
    simulator.fault({ path: '/cgi-bin/stable_token', fault: 'errcode', value: 40125 });
    expect(await call(`/${appId}/access_token`)).toMatchObject({
      status: 502,
      body: { error: { code: 'WECHAT_API', errcode: 40125 } },
    });
    const stale = { stale_sha256: sha256('any') };
    expect((await post(`/${appId}/access_token/renew`, stale)).status).toBe(502);
    simulator.clearFaults();
  });

  it('keeps returning the valid value while WeChat is down', async () => {
    const { body } = await call(`/${appId}/access_token`);
    simulator.fault({ path: '/cgi-bin/stable_token', fault: 'status', value: 502 });
    const kept = await post(`/${appId}/access_token/renew`, { stale_sha256: sha256(String(body!['value'])) });
    expect(kept).toMatchObject({ status: 200, body: { value: body!['value'] } });
  });

  it('answers an empty 429 to a key that sends too many requests', async () => {
    const options = { keys: KEY, requestsPerSecond: 5 };
    const strict = await startCentralApp(platform, simulator.moduleOptions(), options);
    const ask = () =>
      fetch(`${strict.url}/wechat/central/${appId}/access_token`, {
        headers: { authorization: `Bearer ${KEY}` },
      });
    const answers = await Promise.all(Array.from({ length: 30 }, ask));
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(10);
    expect(refused.length).toBeGreaterThan(0);
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(await refused[0]!.text()).toBe('');
    await strict.close();
  });

  it('answers requests with a key, however many without one come from the same address', async () => {
    const options = { keys: [KEY, 'another-key-0123456789'], requestsPerSecond: 5 };
    const strict = await startCentralApp(platform, simulator.moduleOptions(), options);
    const ask = async (key: string) => {
      const headers = { authorization: `Bearer ${key}`, 'x-forwarded-for': '10.0.0.1' };
      return (await fetch(`${strict.url}/wechat/central/${appId}/access_token`, { headers })).status;
    };
    const without = await Promise.all(Array.from({ length: 40 }, () => ask('wrong')));
    expect(new Set(without)).toEqual(new Set([401, 429]));
    expect(await Promise.all(Array.from({ length: 8 }, () => ask(KEY)))).toEqual(Array(8).fill(200));
    expect(await Promise.all(Array.from({ length: 8 }, () => ask(options.keys[1]!)))).toEqual(
      Array(8).fill(200),
    );
    await strict.close();
  });

  it('answers many credentials in one request, with null for those that it does not keep', async () => {
    const names = [
      `${appId}/access_token`,
      `${appId}/jsapi_ticket`,
      `${appId}/nothing`,
      'wx-unknown/access_token',
    ];
    const { status, body } = await post('/batch', { credentials: names });
    expect(status).toBe(200);
    const { credentials } = body as {
      credentials: Record<string, { value: string; expires_in: number } | null>;
    };
    expect(Object.keys(credentials)).toEqual(names);
    expect(credentials[names[0]!]).toMatchObject({ value: counters().current!.value });
    expect(credentials[names[1]!]!.expires_in).toBeGreaterThan(0);
    expect(credentials[names[2]!]).toBeNull();
    expect(credentials[names[3]!]).toBeNull();
  });

  it.each([
    { credentials: 'wx1/access_token' },
    { credentials: ['access_token'] },
    { credentials: ['a/b/c/d'] },
    { credentials: ['%E0%A4%A/access_token'] },
    { credentials: Array.from({ length: 501 }, (_, i) => `wx${i}/access_token`) },
    {},
  ])('refuses a batch that is malformed or too long', async (body) => {
    expect((await post('/batch', body)).status).toBe(400);
    expect((await post('/batch', body, 'Bearer wrong')).status).toBe(401);
  });

  it('serves owners with two ids', async () => {
    expect((await call(`/${appId}/inner/access_token`)).status).toBe(404);
    const renewed = await post(`/${appId}/inner/access_token/renew`, { stale_sha256: sha256('x') });
    expect(renewed.status).toBe(404);
  });

  it('serves the compatibility route to callers with the account’s secret', async () => {
    const right = await post('/compat', { appid: appId, secret }, '');
    expect(right.status).toBe(200);
    expect(Object.keys(right.body!).sort()).toEqual(['access_token', 'expires_in']);
    expect(right.body!['access_token']).toBe(counters().current!.value);
    for (const body of [
      { appid: appId, secret: `${secret}x` },
      { appid: appId, secret: '' },
      { appid: appId },
      { appid: 'unknown', secret },
      { appid: 'unknown', secret: '' },
      { appid: [appId], secret: [secret] },
      {},
    ]) {
      expect(await post('/compat', body, '')).toMatchObject({ status: 401, body: undefined });
    }
  });

  it('has no compatibility route unless it is switched on', async () => {
    const plain = await startCentralApp(platform, simulator.moduleOptions(), { path: '/token/', keys: KEY });
    const compat = await fetch(`${plain.url}/token/compat`, {
      method: 'POST',
      body: JSON.stringify({ appid: appId, secret }),
      headers: { 'content-type': 'application/json' },
    });
    expect(compat.status).toBe(404);
    const current = await fetch(`${plain.url}/token/${appId}/access_token`, {
      headers: { authorization: `Bearer ${KEY}` },
    });
    expect(current.status).toBe(200);
    await plain.close();
  });
});

describe('the limit on requests', () => {
  it('allows 200 requests a second with one key, in bursts too', async () => {
    const clock = new FakeClock();
    const limit = new RateLimit(250, clock);
    let refused = 0;
    for (let request = 0; request < 200 * 60; request++) {
      if (!limit.ofKey(0).take()) refused += 1;
      // All 200 requests at the beginning of a second.
      if (request % 200 === 199) await clock.advance(1);
    }
    expect(refused).toBe(0);
  });

  it('counts each address separately and remembers at most 10 000', () => {
    const limit = new RateLimit(1, new FakeClock());
    expect([1, 2, 3].map(() => limit.ofAddress('a').take())).toEqual([true, true, false]);
    expect(limit.ofAddress('b').take()).toBe(true);
    expect(limit.ofAddress('a').take()).toBe(false);
    for (let i = 0; i < 10_000; i++) limit.ofAddress(`x${i}`).take();
    expect(limit.ofAddress('a').take()).toBe(true);
  });
});

describe('the options of the central token server', () => {
  it.each([
    { keys: [] },
    { keys: '' },
    { keys: ['good', ''] },
    { keys: ['with a space'] },
    { keys: undefined as never },
    { keys: 'k', path: '/' },
    { keys: 'k', requestsPerSecond: 0 },
  ])('are refused when one is wrong: %j', (options) => {
    expect(() => WechatCentralModule.forRoot(options)).toThrow(WechatConfigError);
  });
});
