import { type INestApplication, Logger } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WechatAccounts } from '../../src/module/wechat.accounts.js';
import { WechatUpstreamError } from '../../src/http/http.errors.js';
import { credentialRig } from '../support/credential-rig.js';
import { FakeClock, flushPromises } from '../support/fake-clock.js';
import { FakeWire, type WireAnswer, type WireRequest } from '../support/fake-wire.js';
import { startCentralApp } from '../support/central-app.js';
import { PLATFORMS } from '../support/platforms.js';

const KEY = 'canary-central-key';
const ACCOUNTS = Array.from({ length: 400 }, (_, i) => `wx${i}`);

/** Accounts by name, with the AppID as the name. */
const accounts = (options: object = {}) =>
  Object.fromEntries(ACCOUNTS.map((appId) => [appId, { appId, ...options }]));

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  for (const level of ['warn', 'log'] as const) {
    vi.spyOn(Logger.prototype, level).mockImplementation((line: unknown) => void lines.push(String(line)));
  }
});
afterEach(() => void vi.restoreAllMocks());
const saidBy = (text: string) => lines.filter((line) => line.includes(text));

describe.each(PLATFORMS)('business servers with 400 accounts, with a central server on %s', (platform) => {
  const apps: INestApplication[] = [];
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close();
  });

  it('get all credentials with few requests, and no caller fails for the limit of the server', async () => {
    let requests = 0;
    const source = async (kind: string) => ({ value: `${kind}-value`, expiresIn: 7200 });
    const central = await startCentralApp(
      platform,
      { accounts: accounts({ source }) },
      { keys: KEY, requestsPerSecond: 10 },
      (app) =>
        app.use((_request: unknown, _response: unknown, next: () => void) => {
          requests += 1;
          next();
        }),
    );
    apps.push(central);
    const servers = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const url = `${central.url}/wechat/central`;
        const options = { source: 'central', central: { url, key: KEY } } as const;
        const app = await startCentralApp(platform, { accounts: accounts(options) });
        apps.push(app);
        return app.get(WechatAccounts);
      }),
    );
    const reads = servers.flatMap((known) => ACCOUNTS.map((name) => known.get(name).conf.getAccessToken()));
    const values = await Promise.all(reads);
    expect(new Set(values.map(({ value }) => value))).toEqual(new Set(['access_token-value']));
    expect(values).toHaveLength(1200);
    expect(requests).toBeLessThanOrEqual(12);
  });
});

describe('the central source', () => {
  const central = { url: 'https://token.example.com/wechat/central', key: KEY };
  const credential = (name: string) => ({ value: `value-of-${name}`, expires_in: 7200 });
  const path = (request: WireRequest) => request.path.replace('/wechat/central/', '');

  /** A server that keeps every credential whose name does not begin with `no`. */
  const answerAll = (request: WireRequest): WireAnswer => {
    const keeps = (name: string) => !name.startsWith('no');
    if (path(request) !== 'batch') {
      return keeps(path(request)) ? { body: credential(path(request)) } : { status: 404, body: '' };
    }
    const names = request.body['credentials'] as string[];
    const found = names.map((name) => [name, keeps(name) ? credential(name) : null]);
    return { body: { credentials: Object.fromEntries(found) as object } };
  };

  async function rig(answer: (request: WireRequest, wire: FakeWire) => WireAnswer, scheduledRefresh = false) {
    const wire = new FakeWire(answer);
    const options = { wire, clock: new FakeClock(), source: 'central', central, scheduledRefresh } as const;
    const made = await credentialRig({ ...options, appId: 'wx1' });
    return { ...made, of: (appId: string) => made.account({ appId }) };
  }

  it('asks for one credential alone as it did before there were batches', async () => {
    const { wire, of } = await rig(answerAll);
    expect((await of('wx1').getAccessToken()).value).toBe('value-of-wx1/access_token');
    expect(wire.requests.map(path)).toEqual(['wx1/access_token']);
  });

  it('fetches what is asked for at one time by one request, of all kinds', async () => {
    const { wire, of } = await rig(answerAll);
    const values = await Promise.all([
      ...['wx1', 'wx2', 'a/b'].map((appId) => of(appId).getAccessToken()),
      of('wx1').getJsapiTicket(),
    ]);
    expect(values.map(({ value }) => value)).toEqual(
      ['wx1/access_token', 'wx2/access_token', 'a%2Fb/access_token', 'wx1/jsapi_ticket'].map(
        (name) => `value-of-${name}`,
      ),
    );
    expect(wire.requests.map(path)).toEqual(['batch']);
  });

  it('takes at most 500 credentials for one request', async () => {
    const { wire, of } = await rig(answerAll);
    await Promise.all(Array.from({ length: 1001 }, (_, i) => of(`wx${i}`).getAccessToken()));
    const sizes = wire.requests.map(({ body }) => (body['credentials'] as string[] | undefined)?.length ?? 1);
    expect(sizes).toEqual([500, 500, 1]);
  });

  it('says of each credential that a batch lacks why it cannot be had', async () => {
    const { of } = await rig(answerAll);
    const [had, lacking] = await Promise.allSettled([of('wx1').getAccessToken(), of('no').getAccessToken()]);
    expect(had.status).toBe('fulfilled');
    expect(lacking).toMatchObject({ status: 'rejected', reason: { code: 'WECHAT_CENTRAL' } });
  });

  it.each(['<html>hello</html>', '[]', '{"credentials":null}', '{"credentials":"x"}'])(
    'does not ask for each alone when a batch is answered with %s',
    async (body) => {
      const { wire, of } = await rig((request) =>
        path(request) === 'batch' ? { body } : answerAll(request),
      );
      const reads = ACCOUNTS.map((appId) => of(appId).getAccessToken());
      const outcomes = await Promise.allSettled(reads);
      expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']));
      expect(outcomes[0]).toMatchObject({ reason: { code: 'WECHAT_UPSTREAM', kind: 'malformed' } });
      expect(wire.requests).toHaveLength(1);
    },
  );

  it('asks for no more than 50 at a time when none of a batch can be had', async () => {
    let [running, most] = [0, 0];
    const { wire, of } = await rig(async (request) => {
      if (path(request) === 'batch') return { body: { credentials: {} } };
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      return answerAll(request);
    });
    await Promise.all(ACCOUNTS.map((appId) => of(appId).getAccessToken()));
    expect(wire.requests).toHaveLength(401);
    expect(most).toBe(50);
  });

  it.each([400, 404, 405, 413])('asks one by one where a batch is answered with %i', async (status) => {
    const { wire, of } = await rig((request) =>
      path(request) === 'batch' ? { status, body: '' } : answerAll(request),
    );
    const read = () => Promise.all(['wx1', 'wx2'].map((appId) => of(appId).getAccessToken()));
    expect((await read()).map(({ value }) => value)).toEqual([
      'value-of-wx1/access_token',
      'value-of-wx2/access_token',
    ]);
    await Promise.all(['wx3', 'wx4'].map((appId) => of(appId).getAccessToken()));
    // A path that is missing is not tried again for ten minutes.
    expect(wire.requests.filter((request) => path(request) === 'batch')).toHaveLength(
      status === 404 || status === 405 ? 1 : 2,
    );
  });

  it.each(['GET', 'batch', 'renew'])(
    'waits as long as a 429 to a %s asks, and gets the credential',
    async (how) => {
      let refuse = false;
      const { wire, of, clock } = await rig((request) => {
        if (!refuse) return answerAll(request);
        refuse = false;
        return { status: 429, body: '', headers: { 'retry-after': '2' } };
      });
      const conf = of('wx1');
      if (how === 'renew') {
        await conf.getAccessToken();
        wire.answer = ((was) => (request: WireRequest, seen: FakeWire) => {
          const answer = was(request, seen);
          return 'body' in answer && path(request).endsWith('renew') && answer.body !== ''
            ? { body: { value: 'another', expires_in: 7200 } }
            : answer;
        })(wire.answer);
      }
      refuse = true;
      const before = wire.requests.length;
      const reads =
        how === 'batch'
          ? [conf.getAccessToken(), of('wx2').getAccessToken()]
          : [how === 'renew' ? conf.renewAccessToken('value-of-wx1/access_token') : conf.getAccessToken()];
      const done = Promise.all(reads);
      await clock.advance(1.9);
      expect(wire.requests.length - before).toBe(1);
      await clock.advance(0.7);
      expect((await done).length).toBe(reads.length);
      expect(wire.requests.length - before).toBe(2);
      expect(saidBy('answers 429 and asks to wait 3 s')).toHaveLength(1);
      expect(lines.join('\n')).not.toContain(KEY);
    },
  );

  it('leaves a server alone that asks for a longer pause, while valid values stay in use', async () => {
    let refuse = false;
    const { wire, of, clock } = await rig((request) =>
      refuse ? { status: 503, body: '', headers: { 'retry-after': '20' } } : answerAll(request),
    );
    const kept = await of('wx1').getAccessToken();
    refuse = true;
    await expect(of('wx2').getAccessToken()).rejects.toMatchObject({ code: 'WECHAT_UPSTREAM' });
    const asked = wire.requests.length;
    for (let second = 0; second < 16; second++) {
      await expect(of(`wx${second + 3}`).getAccessToken()).rejects.toThrow(/asked to wait \d+ s more/);
      await clock.advance(1);
    }
    expect(wire.requests.length).toBe(asked);
    expect(await of('wx1').getAccessToken()).toEqual(kept);
    refuse = false;
    await clock.advance(5);
    expect((await of('wx99').getAccessToken()).value).toBe('value-of-wx99/access_token');
  });

  it('gathers the polls of many accounts that nobody waits for', async () => {
    const { wire, of, clock, close } = await rig(answerAll, true);
    const confs = ACCOUNTS.map(of);
    await Promise.all(confs.map((conf) => conf.getAccessToken()));
    wire.requests.length = 0;
    for (let second = 0; second < 61; second++) {
      for (const conf of confs) void conf.getAccessToken();
      await clock.advance(1);
    }
    const asked = wire.requests.map(({ body }) => (body['credentials'] as string[] | undefined)?.length ?? 1);
    expect(asked.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(400);
    expect(asked.length).toBeLessThan(100);
    await close();
  });

  it('says once that the server is out of reach, and once that it answers again', async () => {
    let down = true;
    const { of, clock } = await rig((request) => {
      if (down) throw new WechatUpstreamError('network', 'Nobody listens.', { sent: false });
      return answerAll(request);
    });
    for (let i = 0; i < 3; i++) {
      await expect(of(`wx${i}`).getAccessToken()).rejects.toThrow('Nobody listens');
      await clock.advance(1);
    }
    down = false;
    await flushPromises();
    await of('wx9').getAccessToken();
    await of('wx8').getAccessToken();
    expect(saidBy('out of reach')).toHaveLength(1);
    expect(saidBy('answers again')).toHaveLength(1);
  });

  it('gets the others when one credential of a batch takes too long at the central server', async () => {
    const source = (kind: string) =>
      new Promise<{ value: string; expiresIn: number }>((resolve) => {
        setTimeout(() => resolve({ value: `${kind}-late`, expiresIn: 7200 }), 7000).unref();
      });
    const quick = async () => ({ value: 'quick', expiresIn: 7200 });
    const options = { accounts: { slow: { appId: 'wxs', source }, fast: { appId: 'wxf', source: quick } } };
    const server = await startCentralApp('express', options, { keys: KEY });
    const response = await fetch(`${server.url}/wechat/central/batch`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({ credentials: ['wxs/access_token', 'wxf/access_token'] }),
    });
    const { credentials } = (await response.json()) as { credentials: Record<string, unknown> };
    expect(credentials).toMatchObject({ 'wxs/access_token': null, 'wxf/access_token': { value: 'quick' } });
    await server.close();
  }, 15_000);
});
