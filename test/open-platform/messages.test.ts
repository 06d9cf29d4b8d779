import { Injectable } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { AuthorizerAppId, WechatOpenPlatformController } from '../../src/open-platform/index.js';
import { OnSubscribe, OnText } from '../../src/webhook/declare/handler.decorators.js';
import { Content, OpenId } from '../../src/webhook/declare/param.decorators.js';
import { WECHAT_WEBHOOK_TUNING } from '../../src/webhook/webhook-tuning.js';
import { pushSignature } from '../../src/crypto/signature.js';
import { eventually } from '../support/eventually.js';
import { FakeOpenPlatform } from '../support/open-platform/fake-open-platform.js';
import { type PlatformApp, startPlatformApp } from '../support/open-platform/platform-app.js';
import { PLATFORMS } from '../support/platforms.js';
import { contentOf, nextMsgId, nonce, nowSeconds } from '../support/webhook/pushes.js';

const [SHOP, OTHER] = ['wxf8b4f85f3a794e77', 'wxaaaabbbbccccdddd'];

@Injectable()
class Seen {
  readonly runs: string[] = [];
}

@WechatOpenPlatformController('wechat/open')
class Authorizations {}

@WechatController('wechat/open/:appId', { platform: true })
class TenantBot {
  constructor(private readonly seen: Seen) {}
  @OnText('slow', { policy: 'customer-service' }) async slow() {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return 'slow is done';
  }
  @OnText() echo(@Content() text: string, @AuthorizerAppId() appId: string, @OpenId() openId: string) {
    this.seen.runs.push(`${appId} ${openId} ${text}`);
    return `echo: ${text}`;
  }
  @OnSubscribe() welcome() {
    return 'welcome';
  }
}

const text = (content: string) => ({ MsgType: 'text', Content: content, MsgId: nextMsgId() });

describe.each(PLATFORMS)('messages of the accounts of a platform on %s', (adapter) => {
  let fake: FakeOpenPlatform;
  let rig: PlatformApp;
  let seen: Seen;

  beforeEach(async () => {
    fake = await FakeOpenPlatform.start();
    rig = await startPlatformApp(fake, {
      adapter,
      controllers: [Authorizations, TenantBot],
      providers: [Seen],
      wechat: { providers: [{ provide: WECHAT_WEBHOOK_TUNING, useValue: { deadlineMs: 600, parkMs: 900 } }] },
    });
    seen = rig.app.get(Seen);
    await rig.ticket();
    await rig.platform.exchange(fake.authorize(SHOP));
    await rig.platform.exchange(fake.authorize(OTHER));
  });
  afterEach(async () => {
    await rig.close();
    await fake.stop();
  });

  it('reach ordinary handlers, and the reply is sealed with the key and id of the component', async () => {
    const reply = await rig.message(SHOP, text('你好 & <b> 😀'));
    expect(reply.status).toBe(200);
    expect(contentOf(reply.text)).toBe('echo: 你好 & <b> 😀');
    expect(reply.text).toContain(`<FromUserName><![CDATA[gh_${SHOP}]]></FromUserName>`);
    expect(seen.runs).toEqual([`${SHOP} oUser1 你好 & <b> 😀`]);
    expect(contentOf((await rig.message(OTHER, { MsgType: 'event', Event: 'subscribe' })).text)).toBe(
      'welcome',
    );
  });

  it('run the handler once for all deliveries of one message, and for each account apart', async () => {
    const message = { ...text('once'), CreateTime: nowSeconds() };
    const [one, two] = [await rig.message(SHOP, message), await rig.message(SHOP, message)];
    expect(contentOf(one.text)).toBe('echo: once');
    expect(contentOf(two.text)).toBe('echo: once');
    await rig.message(OTHER, message);
    expect(seen.runs).toEqual([`${SHOP} oUser1 once`, `${OTHER} oUser1 once`]);
  });

  it('are refused at the path of another account than their recipient', async () => {
    const wrong = await rig.message(OTHER, { ...text('x'), ToUserName: `gh_${SHOP}` });
    expect(wrong).toMatchObject({ status: 401, body: '' });
    expect(seen.runs).toEqual([]);
  });

  it('are refused with the key, token or receive id of the account itself', async () => {
    const spoiled = [{ receiveId: SHOP }, { token: 'anothertoken' }, { aesKey: 'B'.repeat(42) + 'A' }];
    for (const options of spoiled) {
      expect(await rig.message(SHOP, text('x'), options)).toMatchObject({ status: 401, body: '' });
    }
    expect(seen.runs).toEqual([]);
  });

  it('are acknowledged without a handler after the account withdrew', async () => {
    await rig.event({ InfoType: 'unauthorized', AuthorizerAppid: SHOP });
    expect(await rig.message(SHOP, text('x'))).toMatchObject({ status: 200, body: 'success' });
    expect(seen.runs).toEqual([]);
  });

  it('of an account whose record was lost are taken once WeChat has told who it is', async () => {
    await rig.platform.deleteAuthorizer(SHOP);
    expect(contentOf((await rig.message(SHOP, text('back'))).text)).toBe('echo: back');
    expect(await rig.platform.authorizer(SHOP)).toMatchObject({
      state: 'authorized',
      userName: `gh_${SHOP}`,
    });
    const shop = await rig.platform.account(SHOP);
    await expect(shop.client.get('/cgi-bin/menu/get')).resolves.toMatchObject({ errcode: 0 });
  });

  it('of an account that is not known to WeChat either are acknowledged without a handler', async () => {
    expect(await rig.message('wxnobody', text('x'))).toMatchObject({ status: 200, body: 'success' });
    fake.fail('/cgi-bin/component/api_get_authorizer_info', { errcode: -1, errmsg: 'busy' });
    fake.fail('/cgi-bin/component/api_get_authorizer_info', { errcode: -1, errmsg: 'busy' });
    fake.fail('/cgi-bin/component/api_get_authorizer_info', { errcode: -1, errmsg: 'busy' });
    expect((await rig.message('wxsomebody', text('x'))).status).toBe(500);
    expect(seen.runs).toEqual([]);
  });

  it('that take long are answered with a message by the token of the account', async () => {
    const reply = await rig.message(SHOP, text('slow'));
    expect(reply.body).toBe('success');
    await eventually(() => fake.count('/cgi-bin/message/custom/send') === 1);
    const sent = fake.calls.find(({ path }) => path === '/cgi-bin/message/custom/send')!;
    expect(sent.body).toMatchObject({ touser: 'oUser1', msgtype: 'text', text: { content: 'slow is done' } });
    const token = sent.query.get('access_token')!;
    expect(fake.authorizers.get(SHOP)!.tokens.has(token)).toBe(true);
  });

  it('leave the handshake of both URLs to the token of the component', async () => {
    for (const path of ['/wechat/open', `/wechat/open/${SHOP}`]) {
      const [timestamp, once] = [nowSeconds(), nonce()];
      const get = (token: string) => {
        const query = {
          signature: pushSignature(token, timestamp, once),
          timestamp,
          nonce: once,
          echostr: 'e 1',
        };
        return fetch(`${rig.url}${path}?${new URLSearchParams(query).toString()}`);
      };
      const right = await get(fake.token);
      expect([right.status, await right.text()]).toEqual([200, 'e 1']);
      expect((await get('anothertoken')).status).toBe(401);
    }
  });

  it('and events are refused as any webhook refuses: empty body, 400 or 401', async () => {
    const { event } = rig;
    const refused = [
      [await event({ InfoType: 'component_verify_ticket', AppId: 'wxother' }), 401],
      [await event({ InfoType: 'component_verify_ticket' }, { receiveId: 'wxother' }), 401],
      [await event({ InfoType: 'component_verify_ticket' }, { token: 'anothertoken' }), 401],
      [await rig.push('/wechat/open', 'no xml'), 401],
    ] as const;
    for (const [answer, status] of refused) expect(answer).toMatchObject({ status, body: '' });
    const plain = await fetch(`${rig.url}/wechat/open?timestamp=1&nonce=2`, {
      method: 'POST',
      body: '<xml/>',
    });
    expect([plain.status, await plain.text()]).toEqual([400, '']);
  });
});

describe('the release test of a platform', () => {
  const [ACCOUNT, NAME] = ['wx570bc396a51b8ff8', 'gh_3c884a361561'];
  let fake: FakeOpenPlatform;
  let rig: PlatformApp;

  beforeEach(async () => {
    fake = await FakeOpenPlatform.start();
    rig = await startPlatformApp(fake, { controllers: [Authorizations, TenantBot], providers: [Seen] });
    await rig.ticket();
  });
  afterEach(async () => {
    await rig.close();
    await fake.stop();
  });
  const send = (fields: Record<string, string>) => rig.message(ACCOUNT, { ToUserName: NAME, ...fields });

  it('gets the text that it expects, without a record of the account and ahead of handlers', async () => {
    const reply = await send(text('TESTCOMPONENT_MSG_TYPE_TEXT'));
    expect(contentOf(reply.text)).toBe('TESTCOMPONENT_MSG_TYPE_TEXT_callback');
    expect(rig.app.get(Seen).runs).toEqual([]);
  });

  it('gets the name of an event back', async () => {
    const reply = await send({
      MsgType: 'event',
      Event: 'LOCATION',
      Latitude: '1',
      Longitude: '2',
      Precision: '3',
    });
    expect(contentOf(reply.text)).toBe('LOCATIONfrom_callback');
  });

  it.each([
    ['before the event authorized', false],
    ['after the event authorized had used the code', true],
  ])('gets a message by the API for its code, %s', async (_, first) => {
    const code = fake.authorize(ACCOUNT, { userName: NAME });
    if (first) {
      await rig.event({ InfoType: 'authorized', AuthorizerAppid: ACCOUNT, AuthorizationCode: code });
      await eventually(async () => (await rig.platform.authorizer(ACCOUNT)) !== undefined);
    }
    const reply = await send(text(`QUERY_AUTH_CODE:${code}`));
    expect([reply.status, reply.body]).toEqual([200, '']);
    await eventually(() => fake.count('/cgi-bin/message/custom/send') === 1);
    const sent = fake.calls.find(({ path }) => path === '/cgi-bin/message/custom/send')!;
    expect(sent.body).toEqual({ touser: 'oUser1', msgtype: 'text', text: { content: `${code}_from_api` } });
    expect(fake.authorizers.get(ACCOUNT)!.tokens.has(sent.query.get('access_token')!)).toBe(true);
    expect(fake.count('/cgi-bin/component/api_query_auth')).toBe(1);
  });

  it('is for its ten accounts alone', async () => {
    await rig.platform.exchange(fake.authorize(SHOP));
    expect(contentOf((await rig.message(SHOP, text('TESTCOMPONENT_MSG_TYPE_TEXT'))).text)).toBe(
      'echo: TESTCOMPONENT_MSG_TYPE_TEXT',
    );
    // The right path with the id of another account is no test either.
    fake.authorize(ACCOUNT, { userName: NAME });
    expect((await rig.message(ACCOUNT, text('TESTCOMPONENT_MSG_TYPE_TEXT'))).status).toBe(401);
  });
});
