import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { responseMeta } from '../../src/client/response-meta.js';
import { WechatInputError } from '../../src/client/client.errors.js';
import { CustomerMessageApi } from '../../src/api/official/customer-message.api.js';
import { WechatError } from '../../src/core/wechat.errors.js';
import { json, Loopback } from '../support/loopback.js';
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

const sent = () =>
  server.requests.map(({ method, url, body }) => `${method} ${url} ${body.toString()}`.trim());

describe('WechatClient', () => {
  it('sends GET with the token and the query, and returns the JSON object', async () => {
    server.answer = (_, response) => json(response, '{"total":2,"msg_id":12345678901234567890}');
    const answer = await fixture.client.get('/cgi-bin/user/get', {
      next_openid: 'o/1 &=?#中',
      lang: undefined,
      n: 3,
    });
    expect(answer).toEqual({ total: 2, msg_id: '12345678901234567890' });
    expect(sent()).toEqual([
      'GET /cgi-bin/user/get?access_token=TOKEN-1&next_openid=o%2F1%20%26%3D%3F%23%E4%B8%AD&n=3',
    ]);
  });

  it('posts JSON in raw UTF-8, without undefined values and without escapes', async () => {
    await fixture.client.post('/cgi-bin/menu/create', {
      name: '菜单😀é',
      gone: undefined,
      id: 9007199254740993n,
    });
    expect(sent()).toEqual([
      'POST /cgi-bin/menu/create?access_token=TOKEN-1 {"name":"菜单😀é","id":9007199254740993}',
    ]);
    expect(server.requests[0]!.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('posts {} when there is no body, and takes a query beside the body', async () => {
    await fixture.client.post('/cgi-bin/draft/switch', undefined, { query: { checkonly: 1 } });
    expect(sent()).toEqual(['POST /cgi-bin/draft/switch?access_token=TOKEN-1&checkonly=1 {}']);
  });

  it("sends no token, or the caller's token, when the options say so", async () => {
    await fixture.client.get('/sns/jscode2session', { js_code: 'c' }, { token: false });
    await fixture.client.get('/sns/userinfo', { openid: 'o' }, { token: 'WEB-TOKEN' });
    expect(sent()).toEqual([
      'GET /sns/jscode2session?js_code=c',
      'GET /sns/userinfo?access_token=WEB-TOKEN&openid=o',
    ]);
    expect(fixture.keeper.reads).toBe(0);
  });

  it('offers status, headers and raw body of an answer as metadata, outside the answer', async () => {
    server.answer = (_, response) => {
      response.writeHead(200, { 'x-trace': 'abc' }).end('{"errcode":0,"errmsg":"ok","id":1}');
    };
    const answer = await fixture.client.get('/cgi-bin/x');
    expect(Object.keys(answer)).toEqual(['errcode', 'errmsg', 'id']);
    const meta = responseMeta(answer)!;
    expect(meta).toMatchObject({ status: 200, errcode: 0, errmsg: 'ok' });
    expect(meta.raw).toBe('{"errcode":0,"errmsg":"ok","id":1}');
    expect(meta.headers.get('x-trace')).toBe('abc');
    expect(responseMeta({})).toBeUndefined();
  });

  it("throws WeChat's refusal and names the path without its query", async () => {
    server.answer = (_, response) => json(response, { errcode: 40003, errmsg: 'invalid openid' });
    await expect(fixture.client.get('/cgi-bin/user/info', { openid: 'bad' })).rejects.toMatchObject({
      code: 'WECHAT_API',
      errcode: 40003,
      class: 'bad-request',
      path: '/cgi-bin/user/info',
    });
    expect(server.requests).toHaveLength(1);
  });

  // TK-64
  it.each(['access_token', 'ACCESS_TOKEN', 'Access_Token', ' access_token', 'accessToken', 'access_token[]'])(
    "refuses %j in the caller's query before any I/O",
    async (name) => {
      const query = { [name]: 'theirs' };
      for (const call of [
        () => fixture.client.get('/cgi-bin/x', query),
        () => fixture.client.post('/cgi-bin/x', {}, { query }),
        () => fixture.client.upload('/cgi-bin/media/upload', Buffer.from('x'), { query }),
        () => fixture.client.download('/cgi-bin/media/get', { query }),
        () => fixture.client.get('/cgi-bin/x', query, { token: false }),
      ]) {
        await expect(call()).rejects.toBeInstanceOf(WechatInputError);
      }
      expect(server.requests).toHaveLength(0);
      expect(fixture.keeper.reads).toBe(0);
    },
  );

  // TK-64
  it('refuses an access_token written into the path before any I/O', async () => {
    const call = fixture.client.get('/cgi-bin/x?access_token=theirs');
    await expect(call).rejects.toMatchObject({ code: 'WECHAT_INPUT' });
    await expect(call).rejects.not.toThrow('theirs');
    expect(server.requests).toHaveLength(0);
    expect(fixture.keeper.reads).toBe(0);
  });

  // SC-05
  it.each([
    '',
    'cgi-bin/x',
    '/',
    '//evil.example/x',
    '/cgi-bin//x',
    '/cgi-bin/../x',
    '/cgi-bin/..',
    '/./x',
    '/cgi-bin/x?a=1',
    '/cgi-bin/x#a',
    '/cgi-bin/%2e%2e/x',
    '/cgi-bin/x%0d%0aHost:evil',
    '/cgi-bin/x\r\nHost: evil',
    '/cgi-bin\\x',
    '/cgi-bin/x y',
    '/cgi-bin/x\u0000',
    '/cgi-bin/х',
    '/@evil.example/x',
    'https://evil.example/cgi-bin/x',
    undefined,
    7,
  ])('refuses the path %j before any I/O', async (path) => {
    await expect(fixture.client.get(path as string)).rejects.toBeInstanceOf(WechatInputError);
    expect(server.requests).toHaveLength(0);
    expect(fixture.keeper.reads).toBe(0);
  });

  // SC-05
  it.each([
    '../../secret',
    'a?b=c',
    'a#b',
    'a\r\nX-Injected: 1',
    '&secret=1',
    '%2e%2e/',
    'a b+c',
    '中😀',
    'a\\b',
    '\u0000',
  ])('percent-encodes the id %j and leaves the path unchanged', async (id) => {
    await fixture.client.get('/cgi-bin/media/get', { media_id: id, appid: id });
    const url = new URL(server.requests[0]!.url, 'http://x');
    expect(url.pathname).toBe('/cgi-bin/media/get');
    expect([...url.searchParams]).toEqual([
      ['access_token', 'TOKEN-1'],
      ['media_id', id],
      ['appid', id],
    ]);
    expect(server.requests[0]!.headers['x-injected']).toBeUndefined();
  });

  it.each(['a\r\nb', 'a\u0000b', '', ' token', 'tok\u007fen', 'tökén'])(
    'never sends a token with control characters: %j',
    async (value) => {
      const { client } = clientRig(server.url, {}, { keeper: new FakeTokenKeeper(value) });
      await expect(client.get('/cgi-bin/x')).rejects.toBeInstanceOf(WechatInputError);
      await expect(client.get('/cgi-bin/x', {}, { token: value })).rejects.toBeInstanceOf(WechatInputError);
      expect(server.requests).toHaveLength(0);
    },
  );

  it('refuses a body or a query that cannot be sent', async () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    await expect(fixture.client.post('/x', cycle)).rejects.toBeInstanceOf(WechatInputError);
    await expect(fixture.client.post('/x', () => 1)).rejects.toBeInstanceOf(WechatInputError);
    await expect(fixture.client.get('/x', { a: {} as string })).rejects.toBeInstanceOf(WechatInputError);
    await expect(fixture.client.get('/x', { a: '\ud800' })).rejects.toBeInstanceOf(WechatInputError);
    await expect(fixture.client.get('/x', 'a=1' as never)).rejects.toBeInstanceOf(WechatInputError);
    expect(server.requests).toHaveLength(0);
  });

  it.each([0, -1, Number.NaN, Infinity, 2 ** 31])('refuses a time-out of %d ms', async (timeoutMs) => {
    await expect(fixture.client.get('/x', {}, { timeoutMs })).rejects.toBeInstanceOf(WechatInputError);
    expect(server.requests).toHaveLength(0);
  });

  it('replaces a lone surrogate, which UTF-8 cannot carry, and nothing else', async () => {
    await fixture.client.post('/x', { a: 'x\ud800y', b: String.raw`\ud800`, c: '\u0001' });
    expect(server.requests[0]!.body.toString()).toBe(String.raw`{"a":"x�y","b":"\\ud800","c":"\u0001"}`);
  });

  it("rejects with the caller's own reason, also while the token is being fetched", async () => {
    const reason = { any: 'thing' };
    await expect(fixture.client.get('/x', {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(fixture.keeper.reads).toBe(0);

    const controller = new AbortController();
    const keeper = new FakeTokenKeeper();
    keeper.getAccessToken = () => new Promise(() => {});
    const { client } = clientRig(server.url, {}, { keeper });
    const waiting = client.get('/x', {}, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 20);
    await expect(waiting).rejects.toBe(reason);
    expect(server.requests).toHaveLength(0);
  });

  it('throws only its own errors, even when a replaced provider throws something else', async () => {
    const { client } = clientRig(
      server.url,
      {},
      { http: { send: () => Promise.reject(new TypeError('?secret=S')) } },
    );
    const error = await client.get('/x').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(WechatError);
    expect((error as Error).message).not.toContain('secret');

    const keeper = new FakeTokenKeeper();
    keeper.getAccessToken = () => Promise.reject(new RangeError('x'));
    const broken = clientRig(server.url, {}, { keeper });
    await expect(broken.client.get('/x')).rejects.toBeInstanceOf(WechatError);
  });

  it('accepts another WeChat host for one call, and refuses any other host', async () => {
    // The account uses a loopback server, so requests to WeChat's hosts go there.
    await fixture.client.get(
      '/cgi-bin/showqrcode',
      { ticket: 't' },
      { token: false, baseUrl: 'https://mp.weixin.qq.com' },
    );
    expect(sent()).toEqual(['GET /cgi-bin/showqrcode?ticket=t']);
    for (const baseUrl of [
      'https://evil.example',
      'http://mp.weixin.qq.com',
      'https://mp.weixin.qq.com.evil.example',
      'https://evilweixin.qq.com',
      'https://user@mp.weixin.qq.com',
      'https://mp.weixin.qq.com/?a',
      'https://mp.weixin.qq.com:8443',
      'nonsense',
    ]) {
      await expect(fixture.client.get('/x', {}, { baseUrl })).rejects.toBeInstanceOf(WechatInputError);
    }
    expect(server.requests).toHaveLength(1);
  });

  it('emits an event for every call', async () => {
    const seen: object[] = [];
    fixture.events.on('api.called', (call) => seen.push(call));
    await fixture.client.get('/cgi-bin/x');
    server.answer = (_, response) => json(response, { errcode: 48001 });
    await fixture.client.post('/cgi-bin/y').catch(() => {});
    server.answer = (_, response) => void response.end('<html>');
    await fixture.client.post('/cgi-bin/z').catch(() => {});
    expect(seen).toMatchObject([
      { method: 'GET', path: '/cgi-bin/x', errcode: 0, attempts: 1 },
      { method: 'POST', path: '/cgi-bin/y', errcode: 48001, attempts: 1, failure: 'WECHAT_API' },
      { method: 'POST', path: '/cgi-bin/z', errcode: 0, attempts: 1, failure: 'html' },
    ]);
    expect(seen[0]).not.toHaveProperty('failure');
  });

  it('sends a customer-service text', async () => {
    await new CustomerMessageApi(fixture.client).sendText('openid-1', '你好 "x"');
    expect(sent()).toEqual([
      'POST /cgi-bin/message/custom/send?access_token=TOKEN-1 ' +
        '{"touser":"openid-1","msgtype":"text","text":{"content":"你好 \\"x\\""}}',
    ]);
  });
});
