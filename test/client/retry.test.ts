import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatError } from '../../src/core/wechat.errors.js';
import type { Answerer } from '../support/loopback.js';
import { json, Loopback } from '../support/loopback.js';
import { eventually } from '../support/eventually.js';
import { closedUrl } from '../support/free-port.js';
import { clientRig, type ClientRig } from '../support/client-rig.js';
import { FakeTokenKeeper } from '../support/fake-token-keeper.js';

let server: Loopback;
let fixture: ClientRig;

beforeEach(async () => {
  server = await Loopback.start();
  fixture = clientRig(server.url);
});
afterEach(async () => {
  await server.stop();
});

/** Answers the first requests with the given answers in order, and every later one with success. */
function inTurn(...answers: Answerer[]): Answerer {
  return (request, response) =>
    (answers.shift() ?? ((_, last) => json(last, { errcode: 0, done: true })))(request, response);
}
const errcode =
  (code: number): Answerer =>
  (_, response) =>
    json(response, { errcode: code, errmsg: 'x' });
const drop: Answerer = (_, response) => void response.socket!.destroy();
const body =
  (text: string, status = 200): Answerer =>
  (_, response) =>
    void response.writeHead(status).end(text);
/** Refuses every token except the given one. */
const onlyToken =
  (token: string, code = 42001): Answerer =>
  (request, response) =>
    new URL(request.url, 'http://x').searchParams.get('access_token') === token
      ? json(response, { errcode: 0, done: true })
      : json(response, { errcode: code, errmsg: 'access_token expired' });

describe('repeating after a token fault', () => {
  // TK-70
  it.each([40001, 40014, 42001])(
    'renews the token that failed and repeats the call once on %i, POST included',
    async (code) => {
      server.answer = onlyToken('TOKEN-2', code);
      await expect(fixture.client.post('/cgi-bin/message/custom/send', { a: 1 })).resolves.toMatchObject({
        done: true,
      });
      expect(fixture.keeper.renewals).toBe(1);
      expect(server.requests.map(({ body: text }) => text.toString())).toEqual(['{"a":1}', '{"a":1}']);
    },
  );

  // TK-70
  it.each([40003, 41001, 42002, 42007, 45011, 48001, 61023])('does not renew on %i', async (code) => {
    server.answer = errcode(code);
    await expect(fixture.client.post('/cgi-bin/x')).rejects.toMatchObject({ errcode: code });
    expect(fixture.keeper.renewals).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  it('renews once for 100 calls that are refused together', async () => {
    server.answer = onlyToken('TOKEN-2');
    fixture.keeper.renewalMs = 50;
    const calls = Array.from({ length: 100 }, (_, i) => fixture.client.post('/cgi-bin/x', { i }));
    await expect(Promise.all(calls)).resolves.toHaveLength(100);
    expect(fixture.keeper.renewals).toBe(1);
    expect(server.requests.length).toBeLessThanOrEqual(200);
  });

  it('throws the second refusal after one renewal and one repetition', async () => {
    server.answer = errcode(40001);
    await expect(fixture.client.get('/cgi-bin/x')).rejects.toMatchObject({ errcode: 40001 });
    expect(fixture.keeper.renewals).toBe(1);
    expect(server.requests).toHaveLength(2);
  });

  it('throws the refusal together with the reason when the token cannot be renewed', async () => {
    server.answer = errcode(42001);
    const reason = Object.assign(new Error('?secret=CANARY'), { code: 'X' });
    fixture.keeper.renewAccessToken = () => Promise.reject(reason);
    const error = (await fixture.client.get('/x').catch((caught: unknown) => caught)) as Error;
    expect(error).toMatchObject({ errcode: 42001, cause: { code: 'WECHAT_UPSTREAM' } });
    expect((error.cause as Error).message).not.toContain('CANARY');
    expect(server.requests).toHaveLength(1);
  });

  it('does not try again with the very same token', async () => {
    server.answer = errcode(42001);
    fixture.keeper.renewAccessToken = (value) => Promise.resolve({ value, expiresAt: 1 });
    await expect(fixture.client.get('/x')).rejects.toMatchObject({ errcode: 42001 });
    expect(server.requests).toHaveLength(1);
  });

  it('renews nothing for a token of the caller, or when the call must never be repeated', async () => {
    server.answer = errcode(40001);
    await expect(fixture.client.get('/sns/userinfo', {}, { token: 'WEB' })).rejects.toMatchObject({
      errcode: 40001,
    });
    await expect(fixture.client.get('/x', {}, { retry: 'never' })).rejects.toMatchObject({ errcode: 40001 });
    expect(fixture.keeper.renewals).toBe(0);
    expect(server.requests).toHaveLength(2);
  });
});

describe('repeating when WeChat is busy or the network fails', () => {
  it('repeats a GET whose connection drops after sending, but not a POST', async () => {
    server.answer = drop;
    await expect(fixture.client.post('/cgi-bin/message/custom/send', { a: 1 })).rejects.toMatchObject({
      code: 'WECHAT_UPSTREAM',
      kind: 'network',
      details: { sent: true },
    });
    expect(server.requests).toHaveLength(1);

    server.answer = inTurn(drop);
    await expect(fixture.client.get('/cgi-bin/menu/get')).resolves.toMatchObject({ done: true });
    expect(server.requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET']);
  });

  it('repeats a POST that the caller marks as repeatable', async () => {
    server.answer = inTurn(drop, errcode(-1));
    await expect(
      fixture.client.post('/cgi-bin/user/info/batchget', { user_list: [] }, { repeatable: true }),
    ).resolves.toMatchObject({ done: true });
    expect(server.requests).toHaveLength(3);
  });

  it.each([
    ['-1', errcode(-1)],
    ['61450', errcode(61450)],
    ['HTTP 502', body('<html>', 502)],
    ['HTML', body('<html>')],
    ['an empty body', body('')],
    ['half an answer', body('{"errcode":')],
  ])('repeats a read at most twice after %s, and never repeats a write', async (_, failing) => {
    server.answer = inTurn(failing, failing);
    await expect(fixture.client.get('/cgi-bin/x')).resolves.toMatchObject({ done: true });
    expect(server.requests).toHaveLength(3);

    server.answer = inTurn(failing, failing, failing);
    await expect(fixture.client.get('/cgi-bin/x')).rejects.toBeInstanceOf(WechatError);
    expect(server.requests).toHaveLength(6);

    server.answer = inTurn(failing);
    await expect(fixture.client.post('/cgi-bin/message/custom/send')).rejects.toBeInstanceOf(WechatError);
    expect(server.requests).toHaveLength(7);
  });

  it('never repeats after 45009, and after 45011 only reads, with a pause', async () => {
    server.answer = errcode(45009);
    await expect(fixture.client.get('/x')).rejects.toMatchObject({ errcode: 45009, class: 'quota-day' });
    server.answer = inTurn(errcode(45011));
    await expect(fixture.client.post('/x')).rejects.toMatchObject({ errcode: 45011 });
    expect(server.requests).toHaveLength(2);

    server.answer = inTurn(errcode(45011));
    const started = performance.now();
    await expect(fixture.client.get('/x')).resolves.toMatchObject({ done: true });
    expect(performance.now() - started).toBeGreaterThan(450);
  });

  it('waits at most as long as the time-out allows', async () => {
    server.answer = errcode(45011);
    const started = performance.now();
    await expect(fixture.client.get('/x', {}, { timeoutMs: 400 })).rejects.toMatchObject({ errcode: 45011 });
    expect(performance.now() - started).toBeLessThan(3000);
    expect(server.requests).toHaveLength(1);
  });

  it('gives up within the time-out, repetitions included', async () => {
    server.answer = () => {};
    const started = performance.now();
    await expect(fixture.client.get('/x', {}, { timeoutMs: 300 })).rejects.toMatchObject({ kind: 'timeout' });
    expect(performance.now() - started).toBeLessThan(3000);
    expect(server.requests).toHaveLength(1);
  });

  it('repeats nothing when the option says never', async () => {
    server.answer = drop;
    await expect(fixture.client.get('/x', {}, { retry: 'never' })).rejects.toMatchObject({ kind: 'network' });
    expect(server.requests).toHaveLength(1);
  });

  it('stops waiting for a repetition when the caller aborts', async () => {
    server.answer = errcode(-1);
    const controller = new AbortController();
    const call = fixture.client.get('/x', {}, { signal: controller.signal });
    await eventually(() => server.requests.length === 1);
    controller.abort('enough');
    await expect(call).rejects.toBe('enough');
    await sleep(300);
    expect(server.requests).toHaveLength(1);
  });
});

describe('disaster-recovery hosts', () => {
  it('replace a host that cannot be reached, for writes too, because nothing was sent', async () => {
    const dead = await closedUrl();
    const { client } = clientRig(dead, { fallbackBaseUrls: [await closedUrl(), server.url] });
    await expect(client.post('/cgi-bin/x', { a: 1 })).resolves.toEqual({ errcode: 0 });
    await expect(client.get('/cgi-bin/x')).resolves.toEqual({ errcode: 0 });
    expect(server.requests).toHaveLength(2);
  });

  it('are tried first for a while after the first host could not be reached', async () => {
    const attempts: number[] = [];
    const { client, events } = clientRig(await closedUrl(), { fallbackBaseUrls: [server.url] });
    events.on('api.called', (call) => attempts.push(call.attempts));
    await client.get('/x');
    await client.get('/x');
    expect(attempts).toEqual([2, 1]);
  });

  it('get no write that the first host may have received', async () => {
    const second = await Loopback.start();
    server.answer = drop;
    const { client } = clientRig(server.url, { fallbackBaseUrls: [second.url] });
    await expect(client.post('/cgi-bin/message/custom/send')).rejects.toMatchObject({ kind: 'network' });
    expect(second.requests).toHaveLength(0);
    await expect(client.get('/cgi-bin/x')).resolves.toEqual({ errcode: 0 });
    expect(second.requests).toHaveLength(1);
    await second.stop();
  });

  it('answer a read within the time-out when the first host is silent', async () => {
    const second = await Loopback.start();
    server.answer = () => {};
    const { client } = clientRig(server.url, { fallbackBaseUrls: [second.url], timeoutMs: 1000 });
    await expect(client.get('/cgi-bin/x')).resolves.toEqual({ errcode: 0 });
    await second.stop();
  });

  it('are not used when WeChat itself refuses', async () => {
    const second = await Loopback.start();
    server.answer = errcode(48001);
    const { client } = clientRig(server.url, { fallbackBaseUrls: [second.url] });
    await expect(client.get('/x')).rejects.toMatchObject({ errcode: 48001 });
    expect(second.requests).toHaveLength(0);
    await second.stop();
  });

  it('give the error of the last host when none can be reached', async () => {
    const { client } = clientRig(await closedUrl(), { fallbackBaseUrls: [await closedUrl()] });
    await expect(client.post('/x')).rejects.toMatchObject({ kind: 'network', details: { sent: false } });
  });
});

describe('a renewal that takes long', () => {
  it('does not use up the time-out of the call itself', async () => {
    server.answer = onlyToken('TOKEN-2');
    const { client } = clientRig(
      server.url,
      { timeoutMs: 400 },
      { keeper: new FakeTokenKeeper('TOKEN-1', 600) },
    );
    await expect(client.get('/x')).resolves.toMatchObject({ done: true });
  });
});
