import { describe, expect, it } from 'vitest';
import type { CredentialInput } from '../../src/core/credential/credential-input.js';
import type { CredentialRequest } from '../../src/core/credential/credential-source.js';
import { credentialRig, type CredentialRigOptions } from '../support/credential-rig.js';
import { advanceUntilSettled } from '../support/fake-clock.js';
import { FakeClock, flushPromises } from '../support/fake-clock.js';

const now = 1_800_000_000;

describe('the three ways of keeping a credential', () => {
  it('1: starts from a value that is known, and gives the maintained one back', async () => {
    const accessToken = { initial: { value: 'known', expiresAt: now + 1000 } };
    const { conf, wire, clock, close } = await credentialRig({ accessToken, scheduledRefresh: true });
    expect(await conf.getAccessToken()).toEqual({ value: 'known', expiresAt: now + 1000 });
    expect(wire.requests).toHaveLength(0);
    await clock.advance(1001);
    expect((await conf.getAccessToken()).value).toBe('token-1-wx1');
    await close();
  });

  it('1: ignores a known value that has expired', async () => {
    const { conf, wire } = await credentialRig({
      accessToken: { initial: { value: 'known', expiresAt: now - 1 } },
    });
    expect((await conf.getAccessToken()).value).toBe('token-1-wx1');
    expect(wire.requests).toHaveLength(1);
  });

  it('2: keeps it in the user’s own storage and renews it here', async () => {
    let kept: CredentialInput | undefined;
    const accessToken = {
      get: async () => kept,
      set: async (credential: CredentialInput) => void (kept = credential),
    };
    const { account, wire } = await credentialRig();
    const token = await account({ accessToken }).getAccessToken();
    expect(kept).toEqual(token);
    expect(kept).not.toBe(token);
    // Another process with the same storage.
    expect(await account({ accessToken }).getAccessToken()).toEqual(token);
    expect(wire.requests).toHaveLength(1);
  });

  it('2: adopts what another process has stored, and its renewals of refused values', async () => {
    let kept: CredentialInput | undefined = { value: 'first', expiresAt: now + 7200 };
    const { conf, wire, clock } = await credentialRig({
      accessToken: { get: () => kept, set: (c) => void (kept = c) },
    });
    expect((await conf.getAccessToken()).value).toBe('first');
    kept = { value: 'second', expiresAt: now + 7300 };
    expect((await conf.renewAccessToken('first')).value).toBe('second');
    kept = { value: 'third', expiresAt: now + 7400 };
    await clock.advance(61);
    await conf.getAccessToken();
    await clock.advance(1);
    expect((await conf.getAccessToken()).value).toBe('third');
    expect(wire.requests).toHaveLength(0);
    expect((await conf.renewAccessToken('third')).value).toBe('token-1-wx1');
    expect(kept).toMatchObject({ value: 'token-1-wx1' });
  });

  it('3: leaves keeping and renewing to the user’s functions and never contacts WeChat', async () => {
    const clock = new FakeClock();
    const asked: (string | undefined)[] = [];
    let n = 0;
    const accessToken = {
      get: () => null,
      refresh: async (stale?: string) => {
        asked.push(stale);
        return { value: `own-${++n}`, expiresAt: clock.now() / 1000 + 7200 };
      },
    };
    const jsapiTicket = { refresh: () => ({ value: 'own-ticket', expiresAt: clock.now() / 1000 + 7200 }) };
    const { conf, wire } = await credentialRig({ clock, accessToken, jsapiTicket, appSecret: undefined });
    expect((await conf.getAccessToken()).value).toBe('own-1');
    expect((await conf.renewAccessToken('own-1')).value).toBe('own-2');
    expect((await conf.getJsapiTicket()).value).toBe('own-ticket');
    expect(asked).toEqual([undefined, 'own-1']);
    expect(wire.requests).toHaveLength(0);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a value alone', 'token'],
    ['a value with no expiry', { value: 'x' }],
    ['an expiry as text', { value: 'x', expiresAt: '1900000000' }],
    ['an expiry in the past', { value: 'x', expiresAt: now - 1 }],
    ['an empty value', { value: '', expiresAt: now + 1000 }],
    ['a value with a line break', { value: 'a\nb', expiresAt: now + 1000 }],
  ])('3: refuses a refresh function that gives %s, in words', async (_, given) => {
    const { conf } = await credentialRig({ accessToken: { refresh: () => given as never } });
    await expect(conf.getAccessToken()).rejects.toMatchObject({
      code: 'WECHAT_CREDENTIAL_INVALID',
      message: expect.stringContaining('refresh function of access_token') as string,
    });
  });

  it('2: waits for the user’s get and set as long as a database may take, and no longer', async () => {
    const clock = new FakeClock();
    let takesMs = 2900;
    const slowly = () => new Promise<void>((resolve) => void clock.setTimeout(resolve, takesMs));
    const kept = { value: 'mine', expiresAt: now + 7000 };
    const { account } = await credentialRig({ clock, source: 'manual' });
    const options = { accessToken: { get: async () => (await slowly(), kept) } };
    expect(await advanceUntilSettled(account(options).getAccessToken(), clock)).toMatchObject({
      value: kept,
    });
    takesMs = 60_000;
    const outcome = await advanceUntilSettled(account(options).getAccessToken(), clock);
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'WECHAT_CREDENTIAL_MISSING' } });
    expect(outcome.seconds).toBeLessThan(3.2);
  });

  it('reports a get function that returns no credential, and does not fail the reader', async () => {
    const { conf, events, clock } = await credentialRig({
      accessToken: { get: () => ({ value: 'x', expiresAt: 'soon' }) as never },
    });
    const errors: string[] = [];
    events.on('store.degraded', ({ error }) => errors.push(error.message));
    for (let i = 0; i < 4; i++) {
      expect((await conf.getAccessToken()).value).toBe('token-1-wx1');
      await clock.advance(121);
    }
    expect(errors).toEqual([expect.stringContaining('must give { value, expiresAt }')]);
  });

  it('accepts a source function for every kind and passes the refused value to it', async () => {
    const asked: unknown[] = [];
    const { conf, wire } = await credentialRig({
      source: (kind, stale) => (
        asked.push([kind, stale]),
        { value: `${kind}-${asked.length}`, expiresIn: 7200 }
      ),
    });
    expect((await conf.getAccessToken()).value).toBe('access_token-1');
    expect((await conf.getJsapiTicket()).value).toBe('jsapi_ticket-2');
    expect((await conf.renewAccessToken('access_token-1')).value).toBe('access_token-3');
    expect(asked).toEqual([
      ['access_token', undefined],
      ['jsapi_ticket', undefined],
      ['access_token', 'access_token-1'],
    ]);
    expect(wire.requests).toHaveLength(0);
    expect(conf.source).toBe('function');
  });

  const never = () => new Promise<never>(() => undefined);
  it.each<[string, CredentialRigOptions]>([
    ['a refresh function', { accessToken: { refresh: never } }],
    ['a source function', { source: never }],
    ['a source object', { source: { name: 'own', fetch: never } }],
  ])('gives up %s that never ends after 8 s, and remembers the failure', async (_, options) => {
    const { conf, clock } = await credentialRig(options);
    const outcome = await advanceUntilSettled(conf.getAccessToken(), clock);
    expect(outcome).toMatchObject({
      status: 'rejected',
      reason: { code: 'WECHAT_UPSTREAM', kind: 'timeout' },
    });
    expect(outcome.seconds).toBeCloseTo(8, 0);
    expect(clock.pendingTimers).toBe(0);
  });

  it.each<[string, CredentialRigOptions]>([
    ['a refresh function', { accessToken: { refresh: never } }],
    ['a source function', { source: never }],
    ['a source object', { source: { name: 'own', fetch: never } }],
  ])('does not let %s that never ends delay the shutdown', async (_, options) => {
    const { conf, close, clock } = await credentialRig(options);
    const read = conf.getAccessToken().catch((error: unknown) => error);
    await flushPromises();
    const closed = await advanceUntilSettled(close(), clock);
    expect(closed.seconds).toBeLessThan(4);
    expect(await read).toMatchObject({ code: 'WECHAT_CLOSED' });
  });

  it('calls a source object with its own `this`, and logs its name', async () => {
    class Own {
      readonly name = 'own';
      private readonly life = 7200;

      async fetch({ kind, stale }: CredentialRequest) {
        return { value: `${kind}-after-${stale}`, expiresIn: this.life };
      }
    }
    const { conf } = await credentialRig({ source: new Own() });
    const { value } = await conf.getAccessToken();
    expect(value).toBe('access_token-after-undefined');
    expect((await conf.renewAccessToken(value)).value).toBe(`access_token-after-${value}`);
    expect(conf.source).toBe('own');
  });

  it('manual: uses the value that was set until it expires, and says what to do when there is none', async () => {
    const { conf, wire, clock } = await credentialRig({ source: 'manual' });
    await expect(conf.getAccessToken()).rejects.toMatchObject({
      code: 'WECHAT_CREDENTIAL_MISSING',
      message: expect.stringContaining('setAccessToken') as string,
    });
    await expect(conf.getJsapiTicket()).rejects.toThrow('setJsapiTicket');
    await conf.setAccessToken({ value: 'mine', expiresAt: now + 100 });
    expect(await conf.getAccessToken()).toEqual({ value: 'mine', expiresAt: now + 100 });
    await expect(conf.renewAccessToken('mine')).rejects.toThrow('WeChat refused the one that was set');
    expect((await conf.getAccessToken()).value).toBe('mine');
    await conf.setAccessToken({ value: 'other', expiresAt: now + 200 });
    expect((await conf.renewAccessToken('mine')).value).toBe('other');
    await clock.advance(200);
    await expect(conf.getAccessToken()).rejects.toMatchObject({ code: 'WECHAT_CREDENTIAL_MISSING' });
    expect(wire.requests).toHaveLength(0);
  });

  it.each<[string, unknown]>([
    ['an expired value', { value: 'x', expiresAt: now - 1 }],
    ['no expiry', { value: 'x' }],
    ['a line break', { value: 'x\n', expiresAt: now + 1000 }],
    ['an expiry in milliseconds', { value: 'x', expiresAt: (now + 7200) * 1000 }],
    ['nothing', undefined],
  ])('refuses to be set to %s', async (_, input) => {
    const { conf } = await credentialRig({ source: 'manual' });
    await expect(conf.setAccessToken(input as never)).rejects.toMatchObject({
      code: 'WECHAT_CREDENTIAL_INVALID',
    });
  });

  it('says so when an expiry is given in milliseconds in place of seconds', async () => {
    const inMilliseconds = { value: 'x', expiresAt: (now + 7200) * 1000 };
    const hint = 'milliseconds were given, so divide it by 1000';
    const { conf, account, events } = await credentialRig({ source: 'manual' });
    await expect(conf.setAccessToken(inMilliseconds)).rejects.toThrow(hint);
    await expect(
      account({ accessToken: { refresh: () => inMilliseconds } }).getAccessToken(),
    ).rejects.toThrow(hint);
    expect(() => account({ accessToken: { initial: inMilliseconds } })).toThrow(hint);
    const errors: string[] = [];
    events.on('store.degraded', ({ error }) => errors.push(error.message));
    const reader = account({ accessToken: { get: () => inMilliseconds } });
    for (let i = 0; i < 3; i++) await reader.getAccessToken().catch(() => undefined);
    expect(errors).toEqual([expect.stringContaining(hint)]);
  });
});
