import { Logger } from '@nestjs/common';
import { describe, expect, it, vi } from 'vitest';
import type { WechatConfService } from '../../src/module/wechat-conf.service.js';
import { WechatApiError } from '../../src/http/http.errors.js';
import { credentialRig, type CredentialRigOptions } from '../support/credential-rig.js';
import { FakeWire, issueCredentials, type WireRequest } from '../support/fake-wire.js';
import { flushPromises } from '../support/fake-clock.js';

/** WeChat's token endpoints with one valid token. The stable endpoint returns the same one until it is dead. */
class RevocableToken {
  alive = '';
  readonly wire = new FakeWire((request) => this.answer(request));
  renewals = 0;
  forced = 0;
  deadUses = 0;
  /** WeChat keeps returning the dead token, as it does for a while. */
  stubborn = false;

  revoke(): void {
    if (!this.stubborn) this.alive = '';
  }

  /** One API call with a token. */
  use(token: string, errcode = 42001): void {
    if (token === this.alive) return;
    this.deadUses += 1;
    throw new WechatApiError(errcode, 'access_token expired', '/cgi-bin/any');
  }

  private answer(request: WireRequest) {
    if (request.path === '/cgi-bin/ticket/getticket') {
      const token = request.query.get('access_token')!;
      return token === this.alive
        ? { body: { errcode: 0, ticket: `ticket-of-${token}`, expires_in: 7200 } }
        : { body: { errcode: 40001, errmsg: 'invalid credential' } };
    }
    const force = request.body['force_refresh'] === true;
    if (force) this.forced += 1;
    if (request.path === '/cgi-bin/token' || force || this.alive === '') {
      this.alive = `token-${++this.renewals}`;
    }
    return { body: { access_token: this.alive, expires_in: 7200 } };
  }
}

async function officeRig(options: CredentialRigOptions = {}) {
  const office = new RevocableToken();
  return { office, ...(await credentialRig({ ...options, wire: office.wire })) };
}

/** Calls an API like the client: one call, and one retry after a renewal. */
async function call(conf: WechatConfService, use: (token: string) => void): Promise<string> {
  const { value } = await conf.getAccessToken();
  await flushPromises();
  try {
    use(value);
    return value;
  } catch {
    const renewed = await conf.renewAccessToken(value);
    use(renewed.value);
    return renewed.value;
  }
}

describe('renewal after a refused credential', () => {
  // TK-60
  it.each(['stable', 'classic'] as const)(
    'renews once for 100 calls that are refused one after another (%s)',
    async (source) => {
      const { office, conf, clock } = await officeRig({ source });
      await conf.getAccessToken();
      await clock.advance(60);
      const calls = Array.from({ length: 100 }, async (_, i) => {
        const { value } = await conf.getAccessToken();
        await new Promise<void>((resolve) => void clock.setTimeout(resolve, 50 + i * 5));
        try {
          office.use(value);
          return value;
        } catch {
          const renewed = await conf.renewAccessToken(value);
          office.use(renewed.value);
          return renewed.value;
        }
      });
      await flushPromises();
      office.revoke();
      await clock.advance(1);
      expect(new Set(await Promise.all(calls))).toEqual(new Set(['token-2']));
      expect(office.deadUses).toBe(100);
      expect(office.wire.tokenRequests).toBe(2);
    },
  );

  it('renews a token at once although it was fetched a moment ago, because a first fetch is not a renewal', async () => {
    const { office, conf } = await officeRig();
    await conf.getAccessToken();
    office.revoke();
    const calls = Array.from({ length: 100 }, () => call(conf, (token) => office.use(token)));
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['token-2']));
    expect(office.wire.tokenRequests).toBe(2);
  });

  // TK-62
  it('answers a late refusal of the old token with the new one, without a renewal', async () => {
    const { office, conf } = await officeRig();
    const { value: old } = await conf.getAccessToken();
    office.revoke();
    const renewed = await conf.renewAccessToken(old);
    const requests = office.wire.requests.length;
    expect(await conf.renewAccessToken(old)).toBe(renewed);
    expect(await conf.getAccessToken()).toBe(renewed);
    expect(office.wire.requests).toHaveLength(requests);
  });

  // TK-63
  it.each([
    ['classic', 2],
    ['stable', 3],
  ] as const)('does not keep renewing when a renewal does not help (%s)', async (source, requests) => {
    const { office, conf, clock } = await officeRig({ source });
    const refuse = (): never => {
      throw new WechatApiError(40001, 'invalid credential', '/cgi-bin/any');
    };
    await conf.getAccessToken();
    const calls = await Promise.allSettled(Array.from({ length: 1000 }, () => call(conf, refuse)));
    expect(calls.every(({ status }) => status === 'rejected')).toBe(true);
    for (let i = 0; i < 29; i++) {
      await call(conf, refuse).catch(() => undefined);
      await clock.advance(1);
    }
    // With stable tokens the same token was returned first, so the renewal was forced once.
    expect(office.wire.requests).toHaveLength(requests);
  });

  it('waits 30 s, then doubling to 300 s, while fresh tokens are refused too', async () => {
    const { office, conf, clock, events } = await officeRig({ source: 'classic' });
    let conflicts = 0;
    events.on('credential.conflict', () => (conflicts += 1));
    const renewedAt: number[] = [];
    let before = 0;
    const begun = clock.now();
    await conf.getAccessToken();
    await clock.advance(60);
    for (let second = 0; second < 1400; second++) {
      await call(conf, () => {
        throw new WechatApiError(40001, 'invalid credential', '/cgi-bin/any');
      }).catch(() => undefined);
      if (office.renewals > before) renewedAt.push((clock.now() - begun) / 1000);
      before = office.renewals;
      await clock.advance(1);
    }
    const [, ...renewals] = renewedAt.map((at, i) => (i === 0 ? 0 : at - renewedAt[i - 1]!));
    expect(renewals).toEqual([30, 60, 120, 240, 300, 300, 300]);
    expect(conflicts).toBe(1);
  });

  it('renews at once again when the renewed token had worked for more than 30 s', async () => {
    const { office, conf, clock } = await officeRig({ source: 'classic' });
    await conf.getAccessToken();
    for (let i = 0; i < 5; i++) {
      await clock.advance(31);
      office.revoke();
      expect(await call(conf, (token) => office.use(token))).toBe(`token-${i + 2}`);
    }
  });

  // TK-63, TK-68
  it.each([1, 20])(
    'makes hardly any request for 1000 refused calls when %i forced renewals have used up the limit',
    async (forced) => {
      const { office, conf, clock } = await officeRig();
      office.stubborn = true;
      await conf.getAccessToken();
      for (let i = 0; i < forced; i++) {
        if (i > 0) await clock.advance(31);
        await conf.forceRefresh();
      }
      const before = office.wire.requests.length;
      for (let i = 0; i < 1000; i++) {
        const { value } = await conf.getAccessToken();
        await conf.renewAccessToken(value).catch(() => undefined);
      }
      expect(office.wire.requests.length - before).toBeLessThanOrEqual(2);
    },
  );

  // TK-69
  it('requests a ticket rarely while the token is refused again and again', async () => {
    const wire = new FakeWire((request, w) =>
      request.path === '/cgi-bin/ticket/getticket'
        ? { body: { errcode: 40001, errmsg: 'invalid credential' } }
        : issueCredentials(request, w),
    );
    const { conf, clock } = await credentialRig({ wire, source: 'classic' });
    for (let second = 0; second < 900; second++) {
      for (let i = 0; i < 10; i++) await conf.getJsapiTicket().catch(() => undefined);
      await clock.advance(1);
    }
    expect(wire.ticketRequests).toBeGreaterThan(10);
    expect(wire.ticketRequests).toBeLessThan(60);
  });

  it('says why it does not renew, with its own error code', async () => {
    const { office, conf } = await officeRig({ source: 'classic' });
    const first = await conf.getAccessToken();
    const second = await conf.renewAccessToken(first.value);
    await expect(conf.renewAccessToken(second.value)).rejects.toMatchObject({
      code: 'WECHAT_CREDENTIAL_COOL_DOWN',
    });
    expect(await conf.getAccessToken()).toBe(second);
    expect(office.renewals).toBe(2);
  });

  it('forces a stable token only when WeChat still returns the refused one', async () => {
    const { office, conf, clock } = await officeRig();
    const { value } = await conf.getAccessToken();
    expect(office.forced).toBe(0);
    const renewed = await conf.renewAccessToken(value);
    expect(renewed.value).toBe('token-2');
    expect(office.forced).toBe(1);
    await clock.advance(60);
    office.revoke();
    expect((await conf.renewAccessToken(renewed.value)).value).toBe('token-3');
    expect(office.forced).toBe(1);
  });

  // TK-68
  it('delays a second forced renewal until 30 s have passed, and refuses the 21st of a day', async () => {
    const { office, conf, clock } = await officeRig();
    await conf.getAccessToken();
    expect((await conf.forceRefresh()).value).toBe('token-2');
    let second: string | undefined;
    const waiting = conf.forceRefresh().then(({ value }) => (second = value));
    await clock.advance(29);
    expect(second).toBeUndefined();
    expect((await conf.getAccessToken()).value).toBe('token-2');
    await clock.advance(2);
    await waiting;
    expect(second).toBe('token-3');
    for (let i = 2; i < 20; i++) {
      await clock.advance(31);
      await conf.forceRefresh();
    }
    await clock.advance(31);
    await expect(conf.forceRefresh()).rejects.toMatchObject({ code: 'WECHAT_FORCE_REFRESH_LIMIT' });
    expect(office.forced).toBe(20);
    await clock.advance(24 * 3600);
    await conf.forceRefresh();
    expect(office.forced).toBe(21);
  });

  it('refuses a forced renewal when the source has none', async () => {
    const { conf } = await officeRig({ source: 'classic' });
    await expect(conf.forceRefresh()).rejects.toMatchObject({ code: 'WECHAT_CREDENTIAL_CONFIG' });
  });

  // TK-69
  it('renews the token once for 1 000 waiting callers when a ticket request meets a dead token', async () => {
    const { office, conf, clock } = await officeRig();
    await conf.getAccessToken();
    await clock.advance(60);
    office.revoke();
    const tickets = await Promise.all(Array.from({ length: 1000 }, () => conf.getJsapiTicket()));
    expect(new Set(tickets.map(({ value }) => value))).toEqual(new Set(['ticket-of-token-2']));
    expect(office.wire.tokenRequests).toBe(2);
    expect(office.wire.ticketRequests).toBe(2);
  });

  it('renews a refused ticket too', async () => {
    let n = 0;
    const wire = new FakeWire((request, w) =>
      request.path === '/cgi-bin/ticket/getticket'
        ? { body: { errcode: 0, ticket: `${request.query.get('type')}-${++n}`, expires_in: 7200 } }
        : issueCredentials(request, w),
    );
    const { conf } = await credentialRig({ wire });
    const { value } = await conf.getJsapiTicket();
    expect(value).toBe('jsapi-1');
    const renewed = await Promise.all(Array.from({ length: 10 }, () => conf.renewJsapiTicket(value)));
    expect(new Set(renewed.map((ticket) => ticket.value))).toEqual(new Set(['jsapi-2']));
    expect((await conf.getWxCardTicket()).value).toBe('wx_card-3');
    expect((await conf.renewWxCardTicket('wx_card-3')).value).toBe('wx_card-4');
  });

  it('returns the refused token to no caller while the new one is fetched', async () => {
    let answer!: () => void;
    const held = new Promise<void>((resolve) => (answer = resolve));
    let renewing = false;
    const wire = new FakeWire(async (request, w) => {
      if (renewing) await held;
      return issueCredentials(request, w);
    });
    const { conf } = await credentialRig({ wire, source: 'classic' });
    const { value } = await conf.getAccessToken();
    renewing = true;
    const renewal = conf.renewAccessToken(value);
    const read = conf.getAccessToken();
    await flushPromises();
    answer();
    expect((await read).value).not.toBe(value);
    expect(await read).toBe(await renewal);
    expect(wire.requests).toHaveLength(2);
  });

  it('returns the refused token to readers when no other can be fetched', async () => {
    let failing = false;
    const wire = new FakeWire((request, w) =>
      failing ? { status: 502, body: '' } : issueCredentials(request, w),
    );
    const { conf } = await credentialRig({ wire, source: 'classic' });
    const first = await conf.getAccessToken();
    failing = true;
    const renewal = conf.renewAccessToken(first.value);
    const read = conf.getAccessToken();
    await expect(renewal).rejects.toMatchObject({ code: 'WECHAT_UPSTREAM' });
    expect(await read).toBe(first);
  });

  // TK-65
  it.each([
    ['classic', 'or use the source stable'],
    ['stable', 'force_refresh'],
    ['central', 'but the central token server'],
  ] as const)(
    'gives advice that fits the source %s when another program renews too',
    async (source, advice) => {
      const said: string[] = [];
      const warn = vi.spyOn(Logger.prototype, 'warn').mockImplementation((line: unknown) => {
        said.push(String(line));
      });
      let n = 0;
      const wire = new FakeWire(() => ({
        body: { access_token: `t${++n}`, value: `t${n}`, expires_in: 7200, expires_at: 1_800_007_200 },
      }));
      const central = { url: 'https://token.example.com/wechat/central', key: 'k'.repeat(20) };
      const { conf, events } = await credentialRig({
        wire,
        source,
        ...(source === 'central' && { central }),
      });
      const conflicts: unknown[] = [];
      events.on('credential.conflict', (event) => conflicts.push(event));
      const { value } = await conf.getAccessToken();
      const renewed = await conf.renewAccessToken(value);
      await expect(conf.renewAccessToken(renewed.value)).rejects.toThrow(advice);
      const owner = { product: 'account', ids: ['wx1'] };
      const told = expect.stringContaining(advice) as string;
      expect(conflicts).toEqual([{ owner, appId: 'wx1', kind: 'access_token', source, advice: told }]);
      expect(said).toEqual([expect.stringContaining(advice)]);
      expect(said[0]!.includes('use the source stable')).toBe(source === 'classic');
      warn.mockRestore();
    },
  );
});
