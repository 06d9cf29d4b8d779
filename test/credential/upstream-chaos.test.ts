import { setTimeout as sleep } from 'node:timers/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { SystemClock } from '../../src/core/clock.js';
import type { StoreOption } from '../../src/conf/store-option.js';
import { WechatConfService } from '../../src/module/wechat-conf.service.js';
import { AccountsOnCredentials } from '../support/accounts-credentials.js';
import { FetchHttp } from '../../src/http/fetch-http.js';
import { WechatApiError, WechatUpstreamError } from '../../src/http/http.errors.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { openStore } from '../../src/store/open-store.js';
import { credentialRig } from '../support/credential-rig.js';
import { advanceUntilSettled } from '../support/fake-clock.js';
import { resolvedAccount } from '../support/account-conf.js';
import { FakeWire, issueCredentials, type WireAnswer } from '../support/fake-wire.js';

/** Created before memory is measured. */
const BIG = Buffer.alloc(10e6, 'x');
const BOMB = gzipSync(Buffer.alloc(50e6));

/** Faults of the upstream, as the transport reports them. */
const FAULTS: Record<string, () => WireAnswer> = {
  'F1 502 with HTML': () => ({ status: 502, body: '<html>Bad Gateway</html>' }),
  'F2 200 with HTML': () => ({ body: '<html>Log in to the network</html>' }),
  'F3 system busy': () => ({ body: { errcode: -1, errmsg: 'system error' } }),
  'F4 a hang': () => Promise.reject(new WechatUpstreamError('timeout', 'no answer', { sent: true })),
  'F6 half a JSON text': () => ({ body: '{"access_token":"abc' }),
  'F15 no such host': () => Promise.reject(new WechatUpstreamError('network', 'ENOTFOUND', { sent: false })),
};

describe('a failing upstream', () => {
  // TK-20
  it.each(Object.keys(FAULTS))('keeps serving the valid token through two minutes of %s', async (name) => {
    let failing = false;
    const wire = new FakeWire((request, w) => (failing ? FAULTS[name]!() : issueCredentials(request, w)));
    const { conf, clock, close } = await credentialRig({ wire, source: 'classic', scheduledRefresh: true });
    const first = await conf.getAccessToken();
    await clock.advance(7200 - 661);
    failing = true;
    await clock.advance(121);
    const before = wire.requests.length;
    let others = 0;
    for (let i = 0; i < 6000; i++) {
      if ((await conf.getAccessToken()) !== first) others += 1;
      if (i % 50 === 49) await clock.advance(1);
    }
    expect(others).toBe(0);
    // When WeChat is busy, the request is repeated within the same renewal.
    expect(wire.requests.length - before).toBeLessThanOrEqual(name.startsWith('F3') ? 40 : 10);
    failing = false;
    await clock.advance(31);
    expect((await conf.getAccessToken()).value).not.toBe(first.value);
    await close();
  });

  it('reports the recovery, even when WeChat returns the same token', async () => {
    const tokens: string[] = [];
    let failing = false;
    const wire = new FakeWire((request, w) => {
      if (failing) return { status: 502, body: '' };
      const answer = issueCredentials(request, w) as { body: { access_token: string } };
      tokens.push(answer.body.access_token);
      // A stable token stays the same until its last five minutes.
      return { body: { access_token: tokens[0], expires_in: 300 } };
    });
    const { conf, clock, events, close } = await credentialRig({ wire, scheduledRefresh: true });
    const told: string[] = [];
    events.on('credential.renewed', () => told.push('renewed'));
    events.on('credential.renewalFailed', () => told.push('failed'));
    await conf.getAccessToken();
    failing = true;
    while (!told.includes('failed')) {
      await clock.advance(5);
      await conf.getAccessToken();
    }
    failing = false;
    await clock.advance(31);
    await conf.getAccessToken();
    await clock.advance(1);
    expect(tokens.length).toBeGreaterThan(1);
    expect(told.at(-1)).toBe('renewed');
    await close();
  });

  // TK-21
  it.each(Object.keys(FAULTS))(
    'fails fast with a typed error when cold, and recovers from %s within one back-off step',
    async (name) => {
      let failing = true;
      const wire = new FakeWire((request, w) => (failing ? FAULTS[name]!() : issueCredentials(request, w)));
      const { conf, clock } = await credentialRig({ wire });
      for (let second = 0; second < 20; second++) {
        const outcome = await advanceUntilSettled(conf.getAccessToken(), clock, 0.1);
        const error = outcome.status === 'rejected' ? (outcome.reason as unknown) : undefined;
        expect(outcome.seconds).toBeLessThan(8);
        expect(error instanceof WechatUpstreamError || error instanceof WechatApiError).toBe(true);
        await clock.advance(1);
      }
      failing = false;
      await clock.advance(30);
      expect(await conf.getAccessToken()).toMatchObject({
        value: expect.stringContaining('token-') as string,
      });
    },
  );

  // TK-22
  it('never returns an expired token, and requests at most once in 30 s while WeChat is down', async () => {
    let failing = false;
    const wire = new FakeWire((request, w) =>
      failing ? FAULTS['F1 502 with HTML']!() : issueCredentials(request, w),
    );
    const { conf, clock, close } = await credentialRig({ wire, scheduledRefresh: true });
    const { expiresAt } = await conf.getAccessToken();
    failing = true;
    await clock.advance(7200);
    const before = wire.requests.length;
    for (let second = 0; second < 1800; second++) {
      await expect(conf.getAccessToken()).rejects.toBeInstanceOf(WechatUpstreamError);
      await clock.advance(1);
    }
    expect(clock.now() / 1000).toBeGreaterThan(expiresAt);
    expect(wire.requests.length - before).toBeLessThanOrEqual(61);
    const begun = performance.now();
    for (let i = 0; i < 100; i++) await conf.getAccessToken().catch(() => undefined);
    expect(performance.now() - begun).toBeLessThan(500);
    await close();
  });

  // TK-25
  it.each<[string, unknown]>([
    ['missing', undefined],
    ['zero', 0],
    ['negative', -1],
    ['no number', 'NaN'],
    ['empty', ''],
    ['null', null],
    ['an object', {}],
    ['a number in exponent', '1e3'],
  ])('refuses an expires_in that is %s and stores nothing', async (_, life) => {
    let bad = true;
    const wire = new FakeWire((request, w) =>
      bad ? { body: { access_token: 'never', expires_in: life } } : issueCredentials(request, w),
    );
    const { conf, clock } = await credentialRig({ wire });
    await expect(conf.getAccessToken()).rejects.toMatchObject({ code: 'WECHAT_UPSTREAM', kind: 'malformed' });
    bad = false;
    await clock.advance(1);
    expect((await conf.getAccessToken()).value).not.toBe('never');
  });

  // TK-25
  it.each([
    ['"7200"', 7200],
    ['3600', 3600],
    ['1e12', 7200],
    ['7201', 7200],
  ])('reads an expires_in of %s as %i s', async (life, seconds) => {
    const wire = new FakeWire(() => ({ body: `{"access_token":"t","expires_in":${life}}` }));
    const { conf, clock } = await credentialRig({ wire });
    expect((await conf.getAccessToken()).expiresAt).toBe(clock.now() / 1000 + seconds);
  });

  // TK-26
  it.each<[string, unknown]>([
    ['missing', undefined],
    ['empty', ''],
    ['an object', {}],
    ['a number', 12345],
    ['4 kB long', 'x'.repeat(4096)],
    ['with a line break', 'abc\r\nX-Evil: 1'],
    ['with a space', 'a b'],
    ['with a control character', 'a\u0000b'],
    ['not ASCII', '令牌'],
  ])('refuses a token that is %s', async (_, value) => {
    const wire = new FakeWire(() => ({ body: { access_token: value, expires_in: 7200 } }));
    const { conf } = await credentialRig({ wire });
    await expect(conf.getAccessToken()).rejects.toMatchObject({ kind: 'malformed' });
    expect(wire.requests).toHaveLength(1);
  });

  // TK-26
  it('accepts tokens of up to 2 048 characters and encodes them in URLs', async () => {
    const value = `+/=&?#%${'x'.repeat(2041)}`;
    const wire = new FakeWire((request) =>
      request.path === '/cgi-bin/ticket/getticket'
        ? { body: { errcode: 0, ticket: 'ticket', expires_in: 7200 } }
        : { body: { access_token: value, expires_in: 7200 } },
    );
    const { conf } = await credentialRig({ wire });
    expect((await conf.getAccessToken()).value).toBe(value);
    await conf.getJsapiTicket();
    expect(wire.requests[1]!.query.get('access_token')).toBe(value);
  });

  // TK-27
  it.each([40013, 40125, 40164, 40243, 40001, 40002, 41002, 41004, 50004, 50007])(
    'requests at most once a minute after %i, which only a person can fix',
    async (errcode) => {
      const wire = new FakeWire(() => ({ body: { errcode, errmsg: 'refused: secret-of-wx1' } }));
      const { conf, clock } = await credentialRig({ wire });
      const errors = new Set<unknown>();
      for (let i = 0; i < 10_000; i++) {
        await conf.getAccessToken().catch((error: unknown) => errors.add(error));
        if (i % 1000 === 999) await clock.advance(5.9);
      }
      expect(wire.requests).toHaveLength(1);
      expect(errors.size).toBe(1);
      const [error] = errors as Set<WechatApiError>;
      expect(error).toMatchObject({ code: 'WECHAT_API', errcode });
      expect(error!.message).toContain(String(errcode));
      expect(error!.message).not.toContain('secret-of-wx1');
      await clock.advance(1.1);
      await conf.getAccessToken().catch(() => undefined);
      expect(wire.requests).toHaveLength(2);
    },
  );

  // TK-27
  it('fetches tickets again as soon as there is a token again', async () => {
    let refused = true;
    const wire = new FakeWire((request, w) =>
      refused ? { body: { errcode: 40164, errmsg: 'invalid ip' } } : issueCredentials(request, w),
    );
    const { conf, clock } = await credentialRig({ wire });
    await conf.getAccessToken().catch(() => undefined);
    refused = false;
    await clock.advance(59);
    await expect(conf.getJsapiTicket()).rejects.toMatchObject({ errcode: 40164 });
    await clock.advance(2);
    expect((await conf.getJsapiTicket()).value).toMatch(/^ticket-/);
  });

  // TK-28
  it("waits longer each time when the token endpoint's quota is used up, and serves the valid token", async () => {
    let failing = false;
    const wire = new FakeWire((request, w) =>
      failing ? { body: { errcode: 45009, errmsg: 'api freq out of limit' } } : issueCredentials(request, w),
    );
    const { conf, clock, events, close } = await credentialRig({ wire, scheduledRefresh: true });
    const waits: number[] = [];
    events.on('credential.renewalFailed', ({ retryInMs }) => waits.push(retryInMs / 1000));
    const first = await conf.getAccessToken();
    failing = true;
    await clock.advance(7200 - 59);
    expect(await conf.getAccessToken()).toBe(first);
    await clock.advance(4 * 3600);
    for (let i = 0; i < 3; i++) await expect(conf.getAccessToken()).rejects.toMatchObject({ errcode: 45009 });
    expect(waits.slice(0, 2)).toEqual([60, 120]);
    for (let i = 0; i < 600; i++) {
      await conf.getAccessToken().catch(() => undefined);
      await clock.advance(60);
    }
    expect(waits.slice(0, 8)).toEqual([60, 120, 240, 480, 960, 1920, 3600, 3600]);
    expect(wire.requests.every(({ path }) => path === '/cgi-bin/stable_token')).toBe(true);
    await close();
  });

  // TK-30
  it('repeats a token request at once while WeChat is busy', async () => {
    let busy = 2;
    const wire = new FakeWire((request, w) =>
      busy-- > 0 ? { body: { errcode: -1, errmsg: 'system error' } } : issueCredentials(request, w),
    );
    const { conf, clock } = await credentialRig({ wire });
    const outcome = await advanceUntilSettled(conf.getAccessToken(), clock);
    expect(outcome.status).toBe('fulfilled');
    expect(outcome.seconds).toBeLessThanOrEqual(3);
    expect(wire.requests).toHaveLength(3);
  });
});

describe('a failing upstream over real sockets', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  async function upstream(answer: (request: IncomingMessage, response: ServerResponse) => void) {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  }

  async function accountAt(
    apiBaseUrl: string,
    source: 'stable' | 'classic' = 'stable',
    option: StoreOption = 'memory',
  ) {
    const clock = new SystemClock();
    const events = new WechatEvents();
    const store = await openStore(option, { clock, events });
    const credentials = new AccountsOnCredentials({
      http: new FetchHttp(),
      clock,
      events,
      store,
      scheduledRefresh: false,
    });
    const conf = resolvedAccount({ apiBaseUrl, source });
    return new WechatConfService(conf, credentials.of(conf));
  }

  // TK-23
  it.each(['a hang', 'a drip'])(
    'aborts an attempt after 3 s of %s and leaves no socket open',
    async (kind) => {
      const sockets = new Set<Socket>();
      const { url } = await upstream((request, response) => {
        sockets.add(request.socket);
        if (kind === 'a hang') return;
        response.writeHead(200, { 'content-type': 'application/json' });
        const drip = setInterval(() => response.write('{'), 200);
        response.on('close', () => clearInterval(drip));
      });
      const begun = performance.now();
      const herd = Array.from({ length: 50 }, () => accountAt(url).then((conf) => conf.getAccessToken()));
      const outcomes = await Promise.allSettled(herd);
      const took = performance.now() - begun;
      expect(
        outcomes.every(
          (o) => o.status === 'rejected' && (o.reason as WechatUpstreamError).kind === 'timeout',
        ),
      ).toBe(true);
      expect(took).toBeGreaterThan(2900);
      expect(took).toBeLessThan(5000);
      const open = (): Socket[] => [...sockets].filter((socket) => !socket.destroyed);
      for (let i = 0; i < 100 && open().length > 0; i++) await sleep(20);
      expect(sockets.size).toBe(50);
      expect(open()).toEqual([]);
    },
  );

  // TK-24
  it.each<[string, string, (response: ServerResponse) => void]>([
    ['F2 a web page', 'html', (r) => r.end('<!DOCTYPE html><title>Sign in</title>')],
    ['F6 half a JSON text', 'malformed', (r) => r.end('{"access_token":"abc","exp')],
    ['an empty body', 'empty', (r) => r.end()],
    ['F9 a body of 10 MB', 'too-large', (r) => r.end(BIG)],
    [
      'F10 a compressed bomb',
      'too-large',
      (r) => {
        r.setHeader('content-encoding', 'gzip');
        r.end(BOMB);
      },
    ],
    ['F11 a broken connection', 'network', (r) => (r.write('{"acc'), setTimeout(() => r.destroy(), 20))],
  ])('throws a typed error for %s and stores nothing', async (_, kind, answer) => {
    const { url } = await upstream((__, response) => answer(response));
    const writes: string[] = [];
    const store = { get: async () => undefined, set: async (key: string) => void writes.push(key) };
    const conf = await accountAt(url, 'stable', store);
    const rss = process.memoryUsage().rss;
    await expect(conf.getAccessToken()).rejects.toMatchObject({ code: 'WECHAT_UPSTREAM', kind });
    expect(writes).toEqual([]);
    // Less than the size of the bomb, so it was not decompressed completely.
    expect(process.memoryUsage().rss - rss).toBeLessThan(45e6);
  });

  it('asks once more where a kept-alive connection turns out to be closed, as after a function was frozen', async () => {
    let requests = 0;
    const { url } = await upstream((request, response) => {
      requests += 1;
      if (requests === 2) {
        request.socket.destroy();
        return;
      }
      response.setHeader('content-type', 'application/json');
      response.end(
        request.url!.includes('ticket')
          ? '{"errcode":0,"ticket":"ticket","expires_in":7200}'
          : '{"access_token":"t","expires_in":7200}',
      );
    });
    const conf = await accountAt(url);
    await conf.getAccessToken();
    expect((await conf.getJsapiTicket()).value).toBe('ticket');
    expect(requests).toBe(3);
  });

  it.each(['forced', 'refused'] as const)(
    'does not ask again for a renewal that was %s, which could end a token that is in use',
    async (why) => {
      let requests = 0;
      const { url } = await upstream((request, response) => {
        requests += 1;
        if (requests > 1) {
          request.socket.destroy();
          return;
        }
        response.setHeader('content-type', 'application/json');
        response.end('{"access_token":"t","expires_in":7200}');
      });
      const conf = await accountAt(url);
      const { value } = await conf.getAccessToken();
      const renewal = why === 'forced' ? conf.forceRefresh() : conf.renewAccessToken(value);
      await expect(renewal).rejects.toMatchObject({ code: 'WECHAT_UPSTREAM', kind: 'network' });
      expect(requests).toBe(2);
    },
  );

  it('asks no third time where the connection breaks again', async () => {
    let requests = 0;
    const { url } = await upstream((request) => (requests++, request.socket.destroy()));
    const conf = await accountAt(url);
    await expect(conf.getAccessToken()).rejects.toMatchObject({ code: 'WECHAT_UPSTREAM', kind: 'network' });
    expect(requests).toBe(2);
  });

  // TK-29
  it.each(['stable', 'classic'] as const)(
    'follows no redirect of the token endpoint, so that no other host sees the secret (%s)',
    async (source) => {
      let reached = 0;
      const other = await upstream((_, response) => (reached++, response.end('{}')));
      const { url } = await upstream((_, response) => {
        response.writeHead(302, { location: `${other.url}/cgi-bin/token` }).end();
      });
      const conf = await accountAt(url, source);
      await expect(conf.getAccessToken()).rejects.toMatchObject({ kind: 'redirect' });
      expect(reached).toBe(0);
    },
  );

  it('uses a fallback host when the first cannot be reached', async () => {
    const { url } = await upstream((_, response) => response.end('{"access_token":"t","expires_in":7200}'));
    const dead = await upstream(() => undefined);
    servers.at(-1)!.close();
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
    const conf = resolvedAccount({ apiBaseUrl: dead.url, fallbackBaseUrls: [url] });
    expect((await credentials.of(conf).getAccessToken()).value).toBe('t');
  });
});
