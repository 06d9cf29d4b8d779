import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { fetch as undiciFetch } from 'undici';
import { AccountsOnCredentials } from '../support/accounts-credentials.js';
import { SystemClock } from '../../src/core/clock.js';
import { FetchHttp } from '../../src/http/fetch-http.js';
import type { WechatHttpRequest } from '../../src/http/wechat-http.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { openStore } from '../../src/store/open-store.js';
import { accountConf } from '../support/account-conf.js';
import { clientRig } from '../support/client-rig.js';
import { json, Loopback } from '../support/loopback.js';
import { SilentListener, silentListenerMissing } from '../support/silent-listener.js';

let spare: Loopback;
beforeEach(async () => {
  spare = await Loopback.start();
});
afterEach(() => spare.stop());

async function silentListener(): Promise<string> {
  const listener = await SilentListener.start();
  onTestFinished(() => listener.stop());
  return listener.url;
}

function send(http: FetchHttp, changes: Partial<WechatHttpRequest>): Promise<unknown> {
  return http
    .send({ method: 'POST', url: spare.url, body: '{}', timeoutMs: 5000, maxBytes: 1000, ...changes })
    .then((response) => response.bytes())
    .catch((error: unknown) => error);
}

const transports: Record<string, () => FetchHttp> = {
  "Node's fetch": () => new FetchHttp(),
  "undici's fetch": () => new FetchHttp({ fetch: undiciFetch as unknown as typeof fetch }),
};

describe.each(Object.entries(transports))('With %s, a request', (_, transport) => {
  it.skipIf(silentListenerMissing)('that no connection was made for is known not to be sent', async () => {
    const url = `${await silentListener()}/x?access_token=SECRET`;
    const late = await send(transport(), { url, timeoutMs: 300 });
    expect(late).toMatchObject({ kind: 'timeout', details: { sent: false } });
    expect((late as Error).message).not.toContain('SECRET');
    const early = await send(transport(), { url, timeoutMs: 5000, connectTimeoutMs: 200 });
    expect(early).toMatchObject({ kind: 'timeout', details: { sent: false } });
  });

  it('that was sent and not answered is known to be sent, however short the time to connect', async () => {
    spare.answer = () => {};
    const error = await send(transport(), { timeoutMs: 400, connectTimeoutMs: 100 });
    expect(error).toMatchObject({ kind: 'timeout', details: { sent: true } });
  });

  it('counts as sent while an equal one has been sent', async () => {
    spare.answer = () => {};
    const http = transport();
    const errors = await Promise.all([1, 2, 3].map(() => send(http, { timeoutMs: 300 })));
    for (const error of errors) expect(error).toMatchObject({ details: { sent: true } });
  });

  it('to a port that fetch refuses is known not to be sent', async () => {
    const error = await send(transport(), { url: 'http://127.0.0.1:6000/x' });
    expect(error).toMatchObject({ kind: 'network', details: { sent: false, reason: 'BLOCKED_PORT' } });
  });
});

it.each([
  ['connect', false],
  ['read', true],
])('ETIMEDOUT of the system call %s means sent: %s', async (syscall, sent) => {
  const cause = Object.assign(new Error('timed out'), { code: 'ETIMEDOUT', syscall });
  const http = new FetchHttp({ fetch: () => Promise.reject(new TypeError('fetch failed', { cause })) });
  expect(await send(http, {})).toMatchObject({ kind: 'network', details: { sent, reason: 'ETIMEDOUT' } });
});

describe.skipIf(silentListenerMissing)('While the main host swallows connections', () => {
  it('a POST that was never sent is made at the spare host, once', async () => {
    const { client } = clientRig(await silentListener(), { fallbackBaseUrls: [spare.url], timeoutMs: 1000 });
    await expect(client.post('/cgi-bin/message/custom/send', { n: 1 })).resolves.toEqual({ errcode: 0 });
    await expect(client.post('/cgi-bin/message/custom/send', { n: 2 })).resolves.toEqual({ errcode: 0 });
    expect(spare.requests.map(({ body }) => body.toString())).toEqual(['{"n":1}', '{"n":2}']);
  });

  it('an upload and a download are made at the spare host', async () => {
    const { client } = clientRig(await silentListener(), { fallbackBaseUrls: [spare.url] });
    await client.upload('/cgi-bin/media/uploadimg', Buffer.from('\x89PNG', 'latin1'), { timeoutMs: 800 });
    expect((await client.download('/cgi-bin/media/get', { timeoutMs: 800 })).json).toEqual({ errcode: 0 });
    expect(spare.requests).toHaveLength(2);
  });

  it.each(['stable', 'classic'] as const)(
    'the token and the ticket are asked for at the spare host, with source %s',
    async (source) => {
      spare.answer = ({ url }, response) =>
        json(
          response,
          url.includes('getticket')
            ? { ticket: 'TICKET', expires_in: 7200 }
            : { access_token: 'TOKEN', expires_in: 7200 },
        );
      const conf = accountConf({
        appSecret: 's',
        source,
        apiBaseUrl: await silentListener(),
        fallbackBaseUrls: [spare.url],
      });
      const clock = new SystemClock();
      const events = new WechatEvents();
      const store = await openStore('memory', { clock, events });
      const credentials = new AccountsOnCredentials({
        http: new FetchHttp(),
        clock,
        events,
        store,
        scheduledRefresh: false,
      });
      const keeper = credentials.of(conf);
      expect((await keeper.getAccessToken()).value).toBe('TOKEN');
      expect((await keeper.keeper('jsapi_ticket').get()).value).toBe('TICKET');
      expect(spare.requests).toHaveLength(2);
    },
  );
});
