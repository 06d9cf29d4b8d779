import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { endpoints } from '../../src/api/catalogue/endpoints.js';
import { WechatInputError } from '../../src/client/client.errors.js';
import { json } from '../support/loopback.js';
import { startApiRig, TOKEN, type ApiRig } from './wire/index.js';

let rig: ApiRig;
beforeAll(async () => {
  rig = await startApiRig();
});
afterAll(() => rig.stop());
beforeEach(() => {
  rig.server.requests.length = 0;
  rig.server.answer = (_, response) => json(response, { tag: { id: 1, name: 'x' } });
});

const last = () => rig.server.requests.at(-1)!;

describe('the caller by path', () => {
  it('posts the body as it is and gives the answer back', async () => {
    const { tag } = await rig.wechat.api.post('/cgi-bin/tags/create', { tag: { name: 'x' } });
    expect(tag.id).toBe(1);
    expect(last().url).toBe(`/cgi-bin/tags/create?access_token=${TOKEN}`);
    expect(last().body.toString()).toBe('{"tag":{"name":"x"}}');
  });

  it('encodes the query of a GET request', async () => {
    await rig.wechat.api.get('/cgi-bin/user/info', { openid: 'o/../x?y&z', lang: 'en' });
    expect(last().url).toBe(`/cgi-bin/user/info?access_token=${TOKEN}&openid=o%2F..%2Fx%3Fy%26z&lang=en`);
  });

  it('calls a path that is not in the catalogue', async () => {
    const answer = await rig.wechat.api.post('/wxa/some/new/path', { a: 1 }, { query: { b: 2 } });
    expect(answer['tag']).toEqual({ id: 1, name: 'x' });
    expect(last().url).toBe(`/wxa/some/new/path?access_token=${TOKEN}&b=2`);
  });

  it('sends no account token to paths that authenticate in another way', async () => {
    const proof = { appid: 'wx', secret: 's', js_code: 'c', grant_type: 'authorization_code' as const };
    await rig.wechat.api.get('/sns/jscode2session', proof);
    expect(last().url).toBe('/sns/jscode2session?appid=wx&secret=s&js_code=c&grant_type=authorization_code');
    await rig.wechat.api.get('/sns/userinfo', { openid: 'o' }, { token: 'WEB' });
    expect(last().url).toBe('/sns/userinfo?access_token=WEB&openid=o');
  });

  // TK-64
  it("refuses an access_token in the caller's query before it sends anything", async () => {
    const query = { access_token: 'mine' };
    await expect(rig.wechat.api.get('/cgi-bin/some/path', query)).rejects.toThrow(WechatInputError);
    await expect(rig.wechat.api.post('/cgi-bin/some/path', {}, { query })).rejects.toThrow(WechatInputError);
    expect(rig.server.requests).toHaveLength(0);
  });

  // SC-05
  it('refuses a path that leads to another host or directory', async () => {
    for (const path of ['/cgi-bin/../token', '/a?secret=1', '/a#b', '//evil.example', '/a\r\nX: y', 'a']) {
      await expect(rig.wechat.api.get(path)).rejects.toThrow(WechatInputError);
    }
    expect(rig.server.requests).toHaveLength(0);
  });

  it('reaches every endpoint of the catalogue with each of its HTTP methods', async () => {
    rig.server.answer = (_, response) => json(response, {});
    for (const { path, methods, token, host } of await endpoints()) {
      if (host) continue;
      const url = token === 'account' ? `${path}?access_token=${TOKEN}` : path;
      const api = rig.wechat.api as { [method in 'get' | 'post']: (at: string) => Promise<object> };
      for (const method of methods) {
        await api[method.toLowerCase() as 'get' | 'post'](path);
        expect([last().method, last().url]).toEqual([method, url]);
      }
    }
  });
});
