import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SimulatorStartError, WechatSimulator } from '../../src/simulator/index.js';
import { SimulatorCaller, MINI, OA } from '../support/simulator-caller.js';

let simulator: WechatSimulator;
let caller: SimulatorCaller;

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  caller = await new SimulatorCaller(simulator).login();
  // Messages to people who never wrote would be refused.
  await caller.own('PUT', '', { strict: false });
});
afterEach(() => simulator.stop());

const SEND = '/cgi-bin/message/custom/send';
const text = (touser: string) => ({ touser, msgtype: 'text', text: { content: 'hi' } });

describe('a fault', () => {
  const fault = (kind: string, more: object = {}) =>
    caller.control('POST', '/faults', { path: SEND, fault: kind, ...more });
  const send = () =>
    caller.fetch(SEND, {
      method: 'POST',
      body: JSON.stringify(text('o1')),
      signal: AbortSignal.timeout(2000),
    });

  it('answers with a status and a page of HTML', async () => {
    await fault('status', { value: 503 });
    const response = await send();
    expect(response.status).toBe(503);
    expect(await response.text()).toMatch(/^<html>/);
    expect(simulator.messages).toEqual([]);
  });

  it('answers with a return code, as often as it was set', async () => {
    await fault('errcode', { value: 45009, times: 2 });
    const codes = [
      await caller.post(SEND, text('o1')),
      await caller.post(SEND, text('o1')),
      await caller.post(SEND, text('o1')),
    ];
    expect(codes.map(({ errcode }) => errcode)).toEqual([45009, 45009, 0]);
    expect(codes[0].errmsg).toMatch(/ rid: /);
    expect((await caller.control('GET', '/faults')).length).toBeUndefined();
  });

  it('answers HTML with status 200', async () => {
    await fault('html');
    const response = await send();
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
  });

  it('answers half of the JSON after the call was carried out', async () => {
    await fault('truncate');
    const body = await (await send()).text();
    expect(body.length).toBeGreaterThan(3);
    expect(() => JSON.parse(body)).toThrow(SyntaxError);
    expect(simulator.messages).toHaveLength(1);
  });

  it('resets the connection, before the call or after it', async () => {
    await fault('reset', { times: 1 });
    await expect(send()).rejects.toThrow('fetch failed');
    expect(simulator.messages).toHaveLength(0);
    await fault('reset', { times: 1, value: 'after' });
    await expect(send()).rejects.toThrow('fetch failed');
    expect(simulator.messages).toHaveLength(1);
  });

  it('never answers', async () => {
    await fault('hang', { times: 1 });
    await expect(
      caller.fetch(SEND, { method: 'POST', body: '{}', signal: AbortSignal.timeout(200) }),
    ).rejects.toThrow(expect.objectContaining({ name: 'TimeoutError' }));
    expect((await send()).status).toBe(200);
  });

  it('answers after a delay', async () => {
    await fault('delay', { value: 300 });
    const started = performance.now();
    expect(((await (await send()).json()) as { errcode: number }).errcode).toBe(0);
    expect(performance.now() - started).toBeGreaterThan(290);
  });

  it('applies to a path or a path prefix until it is deleted', async () => {
    await caller.control('POST', '/faults', { path: '/cgi-bin/*', fault: 'errcode' });
    expect((await caller.get('/cgi-bin/getcallbackip')).errcode).toBe(-1);
    expect((await caller.get('/customservice/kfaccount/del')).errcode).toBe(61452);
    await caller.control('DELETE', '/faults');
    expect((await caller.get('/cgi-bin/getcallbackip')).errcode).toBeUndefined();
  });

  it('applies to the token endpoint too, and the request is counted', async () => {
    await caller.control('POST', '/faults', {
      path: '/cgi-bin/stable_token',
      fault: 'errcode',
      value: 40013,
    });
    await caller.login();
    expect(caller.token).toBeUndefined();
    expect(caller.state.stableTokenRequests).toBe(2);
  });
});

describe('limits, followers, codes and clock', () => {
  it('answers 45009 and 45011 beyond the limits of a path', async () => {
    await caller.own('PUT', '/quota', { path: SEND, perMinute: 1, perDay: 2 });
    const codes: number[] = [];
    const send = async () => codes.push((await caller.post(SEND, text('o1'))).errcode);
    await send();
    await send();
    simulator.advance(60);
    await send();
    simulator.advance(60);
    await send();
    expect(codes).toEqual([0, 45011, 0, 45009]);
    expect(caller.state.quota[SEND]).toMatchObject({ perDay: 2, perMinute: 1, usedToday: 2 });
  });

  it('replaces the followers', async () => {
    await caller.own('PUT', '/followers', [
      { openid: 'oA', nickname: '甲' },
      { openid: 'oB', subscribed: false },
    ]);
    expect(await caller.get('/cgi-bin/user/get')).toEqual({
      total: 1,
      count: 1,
      data: { openid: ['oA'] },
      next_openid: 'oA',
    });
  });

  it('issues codes that are valid once', async () => {
    const mini = new SimulatorCaller(simulator, MINI);
    const { code } = await mini.own('POST', '/codes', { kind: 'login', openid: 'oLogin' });
    const session = (js_code: string) =>
      mini.plain(
        'GET',
        `/sns/jscode2session?appid=${MINI.appId}&secret=${MINI.appSecret}&js_code=${js_code}&grant_type=authorization_code`,
      );
    expect(await session(code)).toMatchObject({
      openid: 'oLogin',
      session_key: expect.stringMatching(/^.{22}==$/),
    });
    expect((await session(code)).errcode).toBe(40163);
    expect((await session('made-up')).errcode).toBe(40029);
    const { code: old } = await mini.own('POST', '/codes', { kind: 'login' });
    await caller.control('POST', '/clock', { advance: 301 });
    expect((await session(old)).errcode).toBe(40029);
  });

  it('creates accounts and changes the given fields', async () => {
    const other = new SimulatorCaller(simulator, { appId: 'wxother', appSecret: 'theirs' });
    expect(await other.own('PUT', '', { kind: 'mini', appSecret: 'theirs' })).toMatchObject({
      status: 200,
      kind: 'mini',
      encryptMode: 'normal',
      format: 'json',
    });
    await other.own('PUT', '', { encryptMode: 'compatible' });
    expect((await other.login()).token).toBeTypeOf('string');
    expect(other.state).toMatchObject({ kind: 'mini', stableTokenRequests: 1 });
  });

  it('returns to its initial state after a reset', async () => {
    const before = simulator.state();
    await caller.own('PUT', '', { encryptMode: 'normal', followers: [] });
    await caller.own('PUT', '/quota', { path: SEND, perDay: 0 });
    await caller.control('PUT', '/accounts/wxnew', {});
    await caller.control('POST', '/faults', { path: '*', fault: 'hang' });
    simulator.advance(1e6);
    expect(await caller.control('POST', '/reset')).toMatchObject({ status: 200 });
    const now = simulator.state();
    expect(Object.keys(now.accounts)).toEqual(Object.keys(before.accounts));
    expect(caller.state).toMatchObject({ stableTokenRequests: 0, quota: {}, current: null });
    expect(simulator.clock.ahead).toBe(0);
    expect((await caller.post(SEND, text('o1'))).errcode).toBe(40001);
    await caller.login();
    expect((await caller.get('/cgi-bin/user/get')).total).toBe(OA.followers.length);
  });
});

describe('invalid control calls', () => {
  it.each([
    ['PUT', `/accounts/${OA.appId}`, { encryptMode: 'open' }],
    ['PUT', `/accounts/${OA.appId}`, { encodingAesKey: 'short' }],
    ['PUT', `/accounts/${OA.appId}`, { webhookUrl: 'file:///etc/passwd' }],
    ['PUT', `/accounts/${OA.appId}`, { deliveries: 0 }],
    ['PUT', '/accounts/no%20good', {}],
    ['POST', `/accounts/${OA.appId}/push`, {}],
    ['POST', `/accounts/${OA.appId}/push`, { message: 'ping' }],
    ['POST', `/accounts/${OA.appId}/push`, []],
    ['POST', `/accounts/${OA.appId}/codes`, { kind: 'nuclear' }],
    ['PUT', `/accounts/${OA.appId}/followers`, { openid: 'o' }],
    ['PUT', `/accounts/${OA.appId}/quota`, { perDay: 1 }],
    ['POST', `/accounts/${OA.appId}/lifetime`, { expiresIn: 0 }],
    ['POST', '/clock', { advance: 'long' }],
    ['POST', '/clock', { advance: -1 }],
    ['POST', '/faults', { path: '/x', fault: 'earthquake' }],
    ['POST', '/faults', { path: '/x', fault: 'status', value: 99 }],
  ])('are answered 400 with an explanation: %s %s %j', async (method, path, body) => {
    expect(await caller.control(method, path, body)).toEqual({
      status: 400,
      error: expect.stringMatching(/\.$/),
    });
  });

  it('are answered 400 for invalid JSON, 404 for a missing path and 405 for another method', async () => {
    const raw = await fetch(`${simulator.url}/_simulator/clock`, { method: 'POST', body: '{"advance":' });
    expect([raw.status, await raw.json()]).toEqual([400, { error: 'The body is not JSON.' }]);
    expect((await caller.control('GET', '/nothing')).status).toBe(404);
    expect((await caller.control('POST', '/accounts/wxnobody/invalidate')).status).toBe(404);
    expect((await caller.control('GET', '/clock')).status).toBe(405);
  });

  it('are told what an account lacks for a push', async () => {
    await caller.control('PUT', '/accounts/wxbare', {});
    expect(await caller.control('POST', '/accounts/wxbare/push', { message: { MsgType: 'text' } })).toEqual({
      status: 400,
      error: expect.stringContaining('has no webhookUrl'),
    });
  });

  it('do not stop the server even when they are not HTTP', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(simulator.port, '127.0.0.1', () => socket.end('\0\x01 rubbish\r\n\r\n'));
      let got = '';
      socket.on('data', (chunk) => (got += String(chunk)));
      socket.on('close', () => resolve(got));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect((await caller.control('GET', '/state')).status).toBe(200);
  });
});

describe('the server', () => {
  it('starts in under a second', async () => {
    const started = performance.now();
    const another = await WechatSimulator.start();
    expect(performance.now() - started).toBeLessThan(1000);
    await another.stop();
  });

  it('stops at once, even during a push', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const another = await WechatSimulator.start();
    await another.deliversTo(`http://127.0.0.1:${(silent.address() as AddressInfo).port}/`);
    const pushing = another.push({ MsgType: 'text' });
    const started = performance.now();
    await another.stop();
    expect((await pushing).outcome).toBe('failed');
    expect(performance.now() - started).toBeLessThan(2000);
    silent.closeAllConnections();
    silent.close();
  });

  it('says clearly that a port is in use', async () => {
    await expect(WechatSimulator.start({ port: simulator.port })).rejects.toThrow(
      new SimulatorStartError(
        `The WeChat simulator cannot start: port ${simulator.port} is in use. Stop the program that listens there, or choose another port with --port (0 takes any free one).`,
      ),
    );
  });

  it('lists its control calls and shows a page', async () => {
    expect((await caller.control('GET', '')).calls).toContain(
      'POST /_simulator/clock - move the clock ahead by seconds',
    );
    const page = await fetch(simulator.url);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await page.text()).toLowerCase()).toContain('<!doctype html>');
  });

  it('masks tokens and secrets in the wire log', async () => {
    await caller.get('/cgi-bin/getcallbackip');
    await caller.plain('GET', `/cgi-bin/token?appid=${OA.appId}&secret=${OA.appSecret}`);
    const paths = simulator.wire.map(({ path }) => path).join(' ');
    expect(paths).not.toContain(caller.token);
    expect(paths).not.toContain(OA.appSecret);
  });
});

describe('what is put with stays: true', () => {
  it.each([
    ['account', '/accounts/wx_new', { appSecret: 's3cret', webhookUrl: 'http://127.0.0.1:9/a' }],
    ['platform', '/components/wx_platform', { appSecret: 's3cret', eventUrl: 'http://127.0.0.1:9/a' }],
    ['merchant', '/merchants/1900000077', { apiV3Key: 'k'.repeat(32), notifyUrl: 'http://127.0.0.1:9/a' }],
    [
      'corp',
      '/corps/ww_new',
      { agents: { 1000007: { secret: 's3cret', callbackUrl: 'http://127.0.0.1:9/a' } } },
    ],
  ])('is there after a reset as it was: %s', async (_, path, body) => {
    await caller.control('PUT', path, { ...body, stays: true });
    const before = await caller.control('GET', path);
    expect(JSON.stringify(before)).toContain('http://127.0.0.1:9/a');
    simulator.reset();
    expect(await caller.control('GET', path)).toEqual(before);
    await caller.control('PUT', path, body);
    simulator.reset();
    expect(await caller.control('GET', path)).toEqual(before);
  });

  it.each<[string, string, object, object]>([
    [
      'account',
      '/accounts/wx_new',
      {
        kind: 'mini',
        token: 'hookToken',
        encodingAesKey: `${'k'.repeat(42)}A`,
        previousEncodingAesKey: `${'p'.repeat(42)}A`,
      },
      { encryptMode: 'normal' },
    ],
    [
      'platform',
      '/components/wx_platform',
      { token: 'hookToken', encodingAesKey: `${'k'.repeat(42)}A`, ticketSeconds: 900 },
      { eventUrl: 'http://127.0.0.1:9/b' },
    ],
    [
      'merchant',
      '/merchants/1900000077',
      {
        apiV3Key: 'k'.repeat(32),
        publicKey: generateKeyPairSync('rsa', {
          modulusLength: 2048,
          publicKeyEncoding: { type: 'spki', format: 'pem' },
          privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
        }).publicKey,
        serialNo: 'AB12',
        mode: 'certificates',
      },
      { notifyUrl: 'http://127.0.0.1:9/b' },
    ],
    [
      'corp',
      '/corps/ww_new',
      {
        name: 'Tea house',
        agents: {
          1000007: { name: 'Till', token: 'hookToken', encodingAesKey: `${'k'.repeat(42)}A` },
          1000008: { trustedIps: ['10.0.0.1'] },
        },
        robots: { r1: { token: 'robotToken', callbackUrl: 'http://127.0.0.1:9/r' } },
        webhookKeys: ['group-1'],
      },
      { agents: { 1000007: { callbackUrl: 'http://127.0.0.1:9/b' } }, robots: { r1: { pollMs: 20 } } },
    ],
  ])('keeps what an earlier call without it has set: %s', async (_, path, body, change) => {
    await caller.control('PUT', path, body);
    await caller.control('PUT', path, { ...change, stays: true });
    const before = await caller.control('GET', path);
    simulator.reset();
    expect(await caller.control('GET', path)).toEqual(before);
    // The next change is one of these settings.
    await caller.control('PUT', path, { ...change, stays: true });
    simulator.reset();
    expect(await caller.control('GET', path)).toEqual(before);
  });

  it('keeps the followers that an earlier call without it has set', async () => {
    const followers = [{ openid: 'oAnn', nickname: 'Ann' }, { openid: 'oBob' }];
    await caller.control('PUT', '/accounts/wx_new', { appSecret: 's3cret', followers });
    await caller.control('PUT', '/accounts/wx_new', { deliveries: 2, stays: true });
    simulator.reset();
    const own = await new SimulatorCaller(simulator, { appId: 'wx_new', appSecret: 's3cret' }).login();
    expect((await own.get('/cgi-bin/user/get')).data.openid).toEqual(['oAnn', 'oBob']);
  });

  it('changes one setting of what the simulator was started with', async () => {
    simulator.corp().configure({ robots: { r1: { token: 'robotToken' } } });
    const agents = { 1000002: { callbackUrl: 'http://127.0.0.1:9/b' } };
    await caller.control('PUT', '/corps/ww0123456789abcdef', {
      agents,
      robots: { r1: { pollMs: 20 } },
      stays: true,
    });
    await caller.control('PUT', `/accounts/${OA.appId}`, { frozen: true });
    await caller.control('PUT', `/accounts/${OA.appId}`, { webhookUrl: 'http://127.0.0.1:9/b', stays: true });
    const corp = await caller.control('GET', '/corps/ww0123456789abcdef');
    simulator.reset();
    expect(await caller.control('GET', '/corps/ww0123456789abcdef')).toEqual(corp);
    expect(corp.robots.r1).toMatchObject({ token: 'robotToken', pollMs: 20 });
    // What was changed without it is not kept.
    expect(await caller.control('GET', `/accounts/${OA.appId}`)).toMatchObject({
      webhookUrl: 'http://127.0.0.1:9/b',
      appSecret: OA.appSecret,
      frozen: false,
    });
  });

  it('wins until the code of a test changes it again', async () => {
    await caller.control('PUT', `/accounts/${OA.appId}`, { token: 'byHand', deliveries: 2, stays: true });
    simulator.configureAccounts([{ appId: OA.appId, token: 'byCode' }]);
    simulator.reset();
    expect(await caller.control('GET', `/accounts/${OA.appId}`)).toMatchObject({
      token: 'byCode',
      deliveries: 2,
    });
  });

  it.each(['/accounts/wx_new', '/components/wx_platform', '/merchants/1900000077', '/corps/ww_new'])(
    'is gone after a reset without it: %s',
    async (path) => {
      await caller.control('PUT', path, {});
      simulator.reset();
      expect(await caller.control('GET', path)).toHaveProperty('error');
    },
  );

  it('keeps the living token of an account', async () => {
    await caller.control('PUT', '/accounts/wx_new', { appSecret: 's3cret', stays: true });
    const body = { grant_type: 'client_credential', appid: 'wx_new', secret: 's3cret' };
    const { access_token: token } = await caller.plain('POST', '/cgi-bin/stable_token', body);
    simulator.reset();
    const answer = await caller.plain('GET', `/cgi-bin/get_api_domain_ip?access_token=${token}`);
    expect(answer).toHaveProperty('ip_list');
  });
});
