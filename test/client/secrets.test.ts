import { inspect } from 'node:util';
import { resolveAccountConf } from '../../src/account/conf/resolve-account.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SystemClock } from '../../src/core/clock.js';
import type { WechatClient } from '../../src/client/wechat-client.js';
import { AccountsOnCredentials } from '../support/accounts-credentials.js';
import { FetchHttp } from '../../src/http/fetch-http.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { openStore } from '../../src/store/open-store.js';
import { WechatError } from '../../src/core/wechat.errors.js';
import { json, Loopback, type Answerer, type SeenRequest } from '../support/loopback.js';
import { closedUrl } from '../support/free-port.js';
import { clientRig } from '../support/client-rig.js';
import { FakeTokenKeeper } from '../support/fake-token-keeper.js';
import { accountConf } from '../support/account-conf.js';

const TOKEN = 'TOKENCANARY_7f3a-9b';
const SECRET = 'SECRETCANARY5d41402a';
const TICKET = 'TICKETCANARY-88';
const CANARY = /CANARY/;

let server: Loopback;
let told: unknown[];

beforeEach(async () => {
  server = await Loopback.start();
  told = [];
});
afterEach(async () => {
  await server.stop();
});

function client(base = server.url, token = TOKEN): WechatClient {
  const { client: made, events } = clientRig(
    base,
    { appSecret: SECRET, tokens: ['HOOKCANARY'], encodingAesKeys: ['KEYCANARY'], timeoutMs: 400 },
    { keeper: new FakeTokenKeeper(token) },
  );
  events.on('api.called', (event) => told.push(event));
  return made;
}

/** Everything that a logger, a JSON answer or a debugger could show of an error, including its causes. */
function everythingOf(error: unknown): string {
  const parts: string[] = [];
  for (let at = error as Error | undefined; at !== undefined; at = at.cause as Error | undefined) {
    parts.push(inspect(at, { depth: Infinity, showHidden: true }), JSON.stringify(at), String(at));
    parts.push(String(at.stack), JSON.stringify(at, Object.getOwnPropertyNames(at)));
  }
  return parts.join('\n');
}

const echo = `access_token=${TOKEN}&secret=${SECRET} ${TOKEN} ${SECRET}`;
const faults: Record<string, Answerer> = {
  'a dropped connection': (_, response) => void response.socket!.destroy(),
  silence: () => {},
  'a redirect that carries the token on': (request, response) =>
    void response.writeHead(302, { location: `http://other.invalid${request.url}` }).end(),
  'a page that quotes the URL': (request, response) =>
    void response.end(`<html>${request.url} ${echo}</html>`),
  'an HTTP status': (request, response) => void response.writeHead(502).end(request.url),
  'half a JSON text': (_, response) => json(response, `{"errmsg":"${echo}`),
  'an empty body': (_, response) => void response.end(),
  'too much': (_, response) => void response.writeHead(200, { 'content-length': 300_000_000 }).end(echo),
  'a broken gzip': (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(echo),
  'a refusal that quotes everything': (_, response) => json(response, { errcode: 40013, errmsg: echo }),
  'a refusal of the token, twice': (_, response) => json(response, { errcode: 40001, errmsg: echo }),
};

const calls: Record<string, (made: WechatClient) => Promise<unknown>> = {
  get: (made) => made.get('/cgi-bin/x', { secret: SECRET, ticket: TICKET }, { retry: 'never' }),
  'get with repetitions': (made) => made.get('/cgi-bin/x', { ticket: TICKET }),
  post: (made) => made.post('/cgi-bin/clear_quota/v2', { appsecret: SECRET }),
  upload: (made) =>
    made.upload('/cgi-bin/media/upload', Buffer.from(SECRET), { timeoutMs: 400, fields: { secret: SECRET } }),
  download: async (made) => {
    const request = { query: { media_id: TICKET }, timeoutMs: 400 };
    await (await made.download('/cgi-bin/media/get', request)).bytes();
  },
};

// SC-01, SC-02
describe('secrets of the client', () => {
  for (const [fault, answer] of Object.entries(faults)) {
    it(`never appear in an error or an event after ${fault}`, async () => {
      server.answer = answer;
      for (const call of Object.values(calls)) {
        const error = await call(client()).catch((caught: unknown) => caught);
        expect(error).toBeInstanceOf(WechatError);
        expect(everythingOf(error)).not.toMatch(CANARY);
      }
      expect(told.length).toBe(Object.keys(calls).length);
      expect(inspect(told, { depth: Infinity })).not.toMatch(CANARY);
    });
  }

  it('never appear when no host can be reached', async () => {
    for (const base of [await closedUrl(), 'http://name.invalid']) {
      for (const call of Object.values(calls)) {
        const error = await call(client(base)).catch((caught: unknown) => caught);
        expect(error).toBeInstanceOf(WechatError);
        expect(everythingOf(error)).not.toMatch(CANARY);
      }
    }
  });

  it('never appear in errors that are thrown before sending', async () => {
    const made = client();
    const refused: (() => Promise<unknown>)[] = [
      () => made.get(`/x?access_token=${TOKEN}`),
      () => made.get('/x', { access_token: TOKEN }),
      () => made.get('/x', {}, { token: `${TOKEN}\r\n` }),
      () => made.get('/x', {}, { baseUrl: `https://u:${SECRET}@mp.weixin.qq.com` }),
      () =>
        made.post('/x', {
          secret: SECRET,
          toJSON: () => {
            throw new Error(SECRET);
          },
        }),
      () => made.upload('/x', Buffer.alloc(0), { name: SECRET }),
      () => client(server.url, `${TOKEN}\n`).get('/x'),
    ];
    for (const call of refused) {
      const error = await call().catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: 'WECHAT_INPUT' });
      expect(everythingOf(error)).not.toMatch(CANARY);
    }
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ['as it is', (value: string) => value],
    ['percent-encoded', (value: string) => `%${Buffer.from(value).toString('hex').match(/../g)!.join('%')}`],
    ['in base64', (value: string) => Buffer.from(`token ${value}`).toString('base64')],
  ])('do not appear when WeChat quotes a parameter or the token %s', async (_, encode) => {
    const values = { code: 'CODECANARY1', refresh_token: 'REFRESHCANARY', js_code: 'JSCANARY-1' };
    const quoted = [...Object.values(values), TOKEN].map(encode).join(' | ');
    server.answer = (_request, response) =>
      json(response, { errcode: 40030, errmsg: `invalid ${quoted} here` });
    const made = client();
    for (const call of [
      () => made.get('/sns/oauth2/refresh_token', values),
      () => made.post('/wxa/business/getuserphonenumber', { ...values, nested: { list: [values] } }),
      () => made.download('/cgi-bin/media/get', { query: values }),
    ]) {
      const error = (await call().catch((caught: unknown) => caught)) as { errmsg: string };
      expect(error.errmsg).toBe('invalid *** | *** | *** | *** here');
    }
  });

  it("do not appear when an account's configuration is printed with what is hidden", () => {
    const found: string[] = [];
    const options = {
      appId: 'wx1',
      appSecret: SECRET,
      token: 'HOOKCANARY',
      encodingAesKey: 'KEYCANARY'.padEnd(43, 'A'),
    };
    const conf = resolveAccountConf('default', options, found);
    expect(found).toEqual([]);
    expect(inspect({ conf }, { depth: Infinity, showHidden: true })).not.toMatch(CANARY);
  });

  it('do not appear when the client itself is printed', () => {
    expect(inspect(client(), { depth: Infinity, showHidden: true })).not.toMatch(CANARY);
    expect(JSON.stringify(client())).not.toMatch(CANARY);
  });

  // SC-06
  it.each(['stable', 'classic'] as const)(
    'are sent only in the body where the source %s allows it',
    async (source) => {
      server.answer = (_, response) => json(response, { access_token: TOKEN, expires_in: 7200 });
      const events = new WechatEvents();
      events.on('credential.renewed', (event) => told.push(event));
      const clock = new SystemClock();
      const store = await openStore('memory', { clock, events });
      const http = new FetchHttp();
      const conf = accountConf({ apiBaseUrl: server.url, appSecret: SECRET, source });
      const keeper = new AccountsOnCredentials({ http, clock, events, store, scheduledRefresh: false }).of(
        conf,
      );
      expect((await keeper.getAccessToken()).value).toBe(TOKEN);
      const [{ url, body }] = server.requests as [SeenRequest];
      expect(url.includes(SECRET)).toBe(source === 'classic');
      expect(body.includes(SECRET)).toBe(source === 'stable');
      expect(told).toHaveLength(1);
      expect(inspect(told, { depth: Infinity })).not.toMatch(CANARY);
    },
  );

  // SC-06
  it('never appear in a transport error, even when the URL must carry the secret', async () => {
    const http = new FetchHttp();
    const path = `/cgi-bin/token?grant_type=client_credential&appid=wx1&secret=${SECRET}`;
    const bases = [server.url, await closedUrl(), 'http://name.invalid', 'http://[half', 'ftp://x'];
    server.answer = faults['a redirect that carries the token on']!;
    for (const base of bases) {
      const send = async () => {
        const request = { method: 'GET', url: base + path, timeoutMs: 2000, maxBytes: 1000 } as const;
        await (await http.send(request)).bytes();
      };
      const error = await send().catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(WechatError);
      expect(everythingOf(error)).not.toMatch(CANARY);
    }
  });
});
