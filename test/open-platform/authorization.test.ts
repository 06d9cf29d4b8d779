import { Injectable } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WechatRecordStore } from '../../src/core/record-store.js';
import { MemoryRecordStore } from '../../src/store/records/memory-record-store.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { WechatHealth } from '../../src/observe/wechat-health.js';
import {
  AuthorizerAppId,
  OnAuthorizationUpdated,
  OnAuthorized,
  OnOpenPlatformEvent,
  OnUnauthorized,
  WechatOpenPlatform,
  WechatOpenPlatformController,
} from '../../src/open-platform/index.js';
import { Authorizers } from '../../src/open-platform/platform/authorizers.js';
import { Push } from '../../src/webhook/declare/param.decorators.js';
import { eventually } from '../support/eventually.js';
import { FakeOpenPlatform } from '../support/open-platform/fake-open-platform.js';
import { type PlatformApp, startPlatformApp } from '../support/open-platform/platform-app.js';

const SHOP = 'wxf8b4f85f3a794e77';

@Injectable()
class Seen {
  readonly events: string[] = [];
}

@WechatOpenPlatformController('wechat/open')
class Authorizations {
  constructor(
    private readonly seen: Seen,
    private readonly platform: WechatOpenPlatform,
  ) {}
  @OnAuthorized() async linked(@AuthorizerAppId() appId: string) {
    const account = await this.platform.account(appId);
    this.seen.events.push(`authorized ${appId} ${account.conf.appId}`);
  }
  @OnAuthorizationUpdated() updated(@AuthorizerAppId() appId: string) {
    this.seen.events.push(`updated ${appId}`);
    return 'this is not sent';
  }
  @OnUnauthorized() left(@AuthorizerAppId() appId: string) {
    this.seen.events.push(`unauthorized ${appId}`);
    throw new Error('a handler that fails');
  }
  @OnOpenPlatformEvent('notify_third_fasteregister') registered(@Push() push: { raw: { status: string } }) {
    this.seen.events.push(`registered ${push.raw.status}`);
  }
}

let fake: FakeOpenPlatform;
let rig: PlatformApp;
let seen: Seen;

beforeEach(async () => {
  fake = await FakeOpenPlatform.start();
  rig = await startPlatformApp(fake, { controllers: [Authorizations], providers: [Seen] });
  seen = rig.app.get(Seen);
});
afterEach(async () => {
  await rig.close();
  await fake.stop();
});

const authorized = (code: string, appId = SHOP, over: Record<string, string> = {}) =>
  rig.event({
    InfoType: 'authorized',
    AuthorizerAppid: appId,
    AuthorizationCode: code,
    AuthorizationCodeExpiredTime: String(Math.floor(Date.now() / 1000) + 3600),
    PreAuthCode: 'preauthcode@@@1',
    ...over,
  });

describe('the first minutes of a platform', () => {
  it('boots without a ticket, asks for one, and says what it waits for', async () => {
    await eventually(() => fake.count('/cgi-bin/component/api_start_push_ticket') === 1);
    expect(await rig.platform.status()).toEqual({
      ready: false,
      reason: 'waiting for component_verify_ticket',
    });
    const error = await rig.platform
      .authorizationUrl({ redirectUri: 'https://www.example.com/back' })
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'WECHAT_OPEN_TICKET' });
    expect((error as Error).message).toMatch(/^Waiting for component_verify_ticket/);
    expect(fake.count('/cgi-bin/component/api_component_token')).toBe(0);
    const { credentials } = await rig.app.get(WechatHealth).report();
    expect(credentials).toContainEqual(
      expect.objectContaining({ appId: fake.appId, note: 'waiting for component_verify_ticket' }),
    );
  });

  it('warns loudly that records are kept in memory only', () => {
    const lines = rig.logs.of('warn').filter((line) => line.includes('WECHAT_RECORDS'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/record/i);
  });

  it('works as soon as a ticket has come', async () => {
    expect(await rig.ticket()).toMatchObject({ status: 200, body: 'success' });
    const url = await rig.platform.authorizationUrl({ redirectUri: 'https://www.example.com/back?state=1' });
    expect(url).toMatch(/\/cgi-bin\/componentloginpage\?component_appid=wx1234567890abcdef&pre_auth_code=/);
    expect(await rig.platform.status()).toMatchObject({ ready: true });
  });
});

describe('an authorization', () => {
  beforeEach(() => rig.ticket());

  it('by push is acknowledged first, and recorded then', async () => {
    const code = fake.authorize(SHOP, { isMini: true });
    fake.delayMs = 100;
    const answer = await authorized(code);
    expect(answer).toMatchObject({ status: 200, body: 'success' });
    await eventually(() => seen.events.length === 1);
    expect(seen.events).toEqual([`authorized ${SHOP} ${SHOP}`]);
    expect(await rig.platform.authorizer(SHOP)).toMatchObject({
      appId: SHOP,
      state: 'authorized',
      kind: 'mini',
      nickName: `Shop ${SHOP}`,
      userName: `gh_${SHOP}`,
      permissions: [1, 2, 15],
    });
    expect(fake.count('/cgi-bin/component/api_query_auth')).toBe(1);
  });

  it('by redirect is exchanged once, however often the browser comes back', async () => {
    const code = fake.authorize(SHOP);
    const all = await Promise.all([1, 2, 3].map(() => rig.platform.exchange(code)));
    const again = await rig.platform.exchange(code);
    expect(new Set([...all, again].map(({ appId }) => appId))).toEqual(new Set([SHOP]));
    expect(await authorized(code)).toMatchObject({ body: 'success' });
    expect(fake.count('/cgi-bin/component/api_query_auth')).toBe(1);
    expect(JSON.stringify(again)).not.toContain('refreshtoken');
  });

  it('is recorded even where keeping its token fails at once', async () => {
    const failing = vi.spyOn(Authorizers.prototype, 'credentialsOf').mockImplementationOnce(() => {
      throw new Error('no credentials');
    });
    const { appId } = await rig.platform.exchange(fake.authorize(SHOP));
    expect(failing).toHaveBeenCalledOnce();
    failing.mockRestore();
    // The token is fetched again.
    const shop = await rig.platform.account(appId);
    await shop.client.post('/cgi-bin/menu/create', { button: [] });
    expect(fake.count('/cgi-bin/component/api_authorizer_token')).toBe(1);
  });

  it('gives an ordinary service on the token of the account', async () => {
    const { appId } = await rig.platform.exchange(fake.authorize(SHOP));
    const shop = await rig.platform.account(appId);
    expect(await shop.client.post('/cgi-bin/menu/create', { button: [] })).toMatchObject({
      user_name: `gh_${SHOP}`,
    });
    // The token of the exchange is used as it is.
    expect(fake.count('/cgi-bin/component/api_authorizer_token')).toBe(0);
    expect(fake.deadTokenCalls).toBe(0);
    expect(await rig.platform.account(appId)).toBe(shop);
  });

  it('ends with the push unauthorized, unless that is older than the authorization', async () => {
    const changes: object[] = [];
    rig.app.get(WechatEvents).on('authorization.changed', (change) => changes.push(change));
    const code = fake.authorize(SHOP);
    await authorized(code);
    await eventually(() => seen.events.length === 1);
    const at = (seconds: number) => String(Math.floor(Date.now() / 1000) + seconds);
    await rig.event({ InfoType: 'unauthorized', AuthorizerAppid: SHOP, CreateTime: at(-60) });
    expect((await rig.platform.authorizer(SHOP))?.state).toBe('authorized');
    const answer = await rig.event({ InfoType: 'unauthorized', AuthorizerAppid: SHOP, CreateTime: at(1) });
    expect(answer).toMatchObject({ status: 200, body: 'success' });
    expect((await rig.platform.authorizer(SHOP))?.state).toBe('unauthorized');
    await expect(rig.platform.account(SHOP)).rejects.toMatchObject({
      code: 'WECHAT_OPEN_UNAUTHORIZED',
      appId: SHOP,
    });
    expect(changes).toMatchObject([
      { appId: SHOP, state: 'authorized' },
      { appId: SHOP, state: 'unauthorized' },
    ]);
  });

  it('that comes back after it ended works at once', async () => {
    await rig.platform.exchange(fake.authorize(SHOP));
    const shop = await rig.platform.account(SHOP);
    fake.unauthorize(SHOP);
    await rig.event({ InfoType: 'unauthorized', AuthorizerAppid: SHOP });
    const before = fake.calls.length;
    await expect(shop.client.get('/cgi-bin/menu/get')).rejects.toMatchObject({
      code: 'WECHAT_OPEN_UNAUTHORIZED',
    });
    expect(fake.calls).toHaveLength(before);
    await rig.platform.exchange(fake.authorize(SHOP));
    expect(await rig.platform.account(SHOP)).toBe(shop);
    await expect(shop.client.get('/cgi-bin/menu/get')).resolves.toMatchObject({ errcode: 0 });
  });

  it('of an unknown account is an error of its own', async () => {
    await expect(rig.platform.account('wxunknown')).rejects.toMatchObject({
      code: 'WECHAT_OPEN_UNKNOWN_AUTHORIZER',
    });
  });

  it('of a mini program that was just registered comes with the event', async () => {
    const code = fake.authorize('wxnew', { isMini: true });
    const answer = await rig.event({
      InfoType: 'notify_third_fasteregister',
      appid: 'wxnew',
      status: '0',
      auth_code: code,
      msg: 'OK',
    });
    expect(answer.body).toBe('success');
    await eventually(async () => (await rig.platform.authorizer('wxnew'))?.state === 'authorized');
    expect(seen.events).toContain('registered 0');
  });

  it('acknowledges an event of a name that is not known', async () => {
    expect(await rig.event({ InfoType: 'notify_of_next_year' })).toMatchObject({
      status: 200,
      body: 'success',
    });
  });
});

describe('what cannot be stored', () => {
  it('is not acknowledged: 500, so that it is seen, and nothing is exchanged', async () => {
    const kept = new MemoryRecordStore();
    const broken = { now: false };
    const records: WechatRecordStore = {
      get: (key) => kept.get(key),
      list: (prefix) => kept.list(prefix),
      delete: (key, version) => kept.delete(key, version),
      set: (key, value, version) =>
        broken.now ? Promise.reject(new Error('disk full')) : kept.set(key, value, version),
    };
    const own = await startPlatformApp(fake, {
      controllers: [Authorizations],
      providers: [Seen],
      wechat: { records },
    });
    try {
      broken.now = true;
      expect(await own.ticket('ticket@@@unstored')).toMatchObject({ status: 500, body: '' });
      const code = fake.authorize(SHOP);
      const lost = { InfoType: 'authorized', AuthorizerAppid: SHOP, AuthorizationCode: code };
      expect(await own.event(lost)).toMatchObject({ status: 500, body: '' });
      expect(fake.count('/cgi-bin/component/api_query_auth')).toBe(0);
      // This process has the ticket in memory, and goes on.
      await expect(own.platform.createPreAuthCode()).resolves.toMatch(/^preauthcode/);
      broken.now = false;
      // A store that failed is left alone for a moment. WeChat delivers an event again until it is acknowledged.
      await eventually(async () => (await own.event(lost)).status === 200);
      await eventually(async () => (await own.platform.authorizer(SHOP))?.state === 'authorized');
      expect(await own.event({ InfoType: 'unauthorized', AuthorizerAppid: SHOP })).toMatchObject({
        status: 200,
      });
    } finally {
      await own.close();
    }
  });
});
