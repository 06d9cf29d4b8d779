import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveAccountConf } from '../../src/account/conf/resolve-account.js';
import { AccountReplies } from '../../src/account/push/account-replies.js';
import { SystemClock } from '../../src/core/clock.js';
import { MessageCipher } from '../../src/crypto/message-cipher.js';
import { messageSignature } from '../../src/crypto/signature.js';
import type { WechatPush } from '../../src/message/pushes/index.js';
import { resolveOpenPlatformOptions } from '../../src/open-platform/conf/resolve-platform-options.js';
import { authorizationLink, pluginParameters } from '../../src/open-platform/platform/authorization-links.js';
import { AuthorizerOAuthApi } from '../../src/open-platform/platform/authorizer-oauth.js';
import { ComponentEventProtocol } from '../../src/open-platform/push/event-protocol.js';
import { ComponentEventPush } from '../../src/open-platform/push/event-push.js';
import { ComponentWebhook } from '../../src/open-platform/push/component-webhook.js';
import { verifyPush } from '../../src/account/push/verify/verify-push.js';
import { Refusal } from '../../src/webhook/http/refusal.js';

interface Vector {
  id: string;
  kind: string;
  input: Record<string, string>;
  expected: Record<string, string>;
}

const vectors = JSON.parse(
  readFileSync(new URL('../data/open-platform-vectors.json', import.meta.url), 'utf8'),
) as Vector[];
const ofKind = (kind: string) =>
  vectors.filter((vector) => vector.kind === kind).map((v) => [v.id, v] as const);
const vector = (id: string) => vectors.find((one) => one.id === id)!;

function componentOf({ input }: Vector) {
  const options = {
    appId: input['componentAppId']!,
    appSecret: 'secret',
    token: input['token']!,
    encodingAesKey: input['encodingAESKey']!,
  };
  return resolveOpenPlatformOptions(options).get('default')!;
}

const clockAt = (seconds: string) => Object.assign(new SystemClock(), { now: () => Number(seconds) * 1000 });
const replies = new AccountReplies(new SystemClock(), { send: async () => undefined });
const request = (query: string, body: string) => ({
  method: 'POST',
  url: `/hook?${query}`,
  headers: {},
  params: {},
  body: Buffer.from(body),
});

describe('the vectors of third-party platforms', () => {
  it('are all read by a test', () => {
    const kinds = new Set(vectors.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      'negative',
      'push-encrypted-authorizer',
      'push-encrypted-component',
      'reply-encrypted',
      'url',
    ]);
    expect(vectors).toHaveLength(10);
  });

  it.each([...ofKind('push-encrypted-component'), ...ofKind('push-encrypted-authorizer')])(
    '%s is encrypted and signed byte for byte',
    (_, { input, expected }) => {
      const cipher = new MessageCipher(input['encodingAESKey']!, input['receiveId']!);
      expect(cipher.encrypt(input['message']!, Buffer.from(input['random']!))).toBe(expected['encrypt']);
      expect(
        messageSignature(input['token']!, input['timestamp']!, input['nonce']!, expected['encrypt']!),
      ).toBe(expected['msg_signature']);
    },
  );

  it.each(ofKind('push-encrypted-component'))('%s is received', async (_, one) => {
    const conf = componentOf(one);
    const stored: { push: WechatPush; infoType: string }[] = [];
    const clock = clockAt(one.input['timestamp']!);
    const protocol = new ComponentEventProtocol({
      conf,
      webhook: new ComponentWebhook(conf),
      replies,
      context: { clock, isFirst: () => true, deliver: async () => undefined },
      store: async (push, infoType) => void stored.push({ push, infoType }),
    });
    const push = protocol.receive(request(one.expected['query']!, one.expected['body']!));
    expect(push).toBeInstanceOf(ComponentEventPush);
    await (push as ComponentEventPush).prepare();
    expect((push as ComponentEventPush).success()).toMatchObject({ status: 200, body: 'success' });
    const [{ push: message, infoType }] = stored as [{ push: WechatPush; infoType: string }];
    expect(infoType).toBe(one.expected['infoType']);
    const names: Record<string, string> = {
      ticket: 'ComponentVerifyTicket',
      authorizerAppid: 'AuthorizerAppid',
      authorizationCode: 'AuthorizationCode',
      authorizationCodeExpiredTime: 'AuthorizationCodeExpiredTime',
      preAuthCode: 'PreAuthCode',
    };
    const fields = Object.entries(names).filter(([field]) => one.expected[field] !== undefined);
    expect(fields.map(([, name]) => message.raw[name])).toEqual(
      fields.map(([field]) => `${one.expected[field]}`),
    );
    expect(fields.length).toBeGreaterThan(0);
  });

  const verified = (one: Vector) => {
    const webhook = new ComponentWebhook(componentOf(one)).of(one.expected['pathAppId'] ?? 'wx1');
    const { url, body } = request(one.expected['query']!, one.expected['body']!);
    return verifyPush(webhook, { url, body, now: Number(one.input['timestamp']) * 1000 }, replies);
  };

  it.each(ofKind('push-encrypted-authorizer'))('%s is verified with what the component has', (_, one) => {
    const push = verified(one);
    if (push instanceof Refusal) throw new Error(push.reason);
    expect(push.text).toBe(one.input['message']);
    expect(push.message.toUserName).toBe('gh_3c884a361561');
    expect(push.owner.owner).toEqual({
      product: 'component',
      ids: [one.input['componentAppId'], one.expected['pathAppId']],
    });
  });

  it.each(ofKind('negative'))('%s is refused', (_, one) => {
    expect(verified(one)).toMatchObject({ status: 401 });
  });

  it('authorizer-encrypted-reply is sealed byte for byte', () => {
    const { input, expected } = vector('authorizer-encrypted-reply');
    const cipher = new MessageCipher(input['encodingAESKey']!, input['receiveId']!);
    expect(cipher.encrypt(input['message']!, Buffer.from(input['random']!))).toBe(expected['encrypt']);
    expect(
      messageSignature(input['token']!, input['timestamp']!, input['nonce']!, expected['encrypt']!),
    ).toBe(expected['msg_signature']);
    expect(cipher.decrypt(expected['encrypt']!)).toBe(input['message']);
  });

  const linkOf = (one: Vector, page: 'pc' | 'mobile') => {
    const { componentAppId, preAuthCode, redirectUri, authType, bizAppid } = one.input;
    return authorizationLink(
      { componentAppId: componentAppId!, preAuthCode: preAuthCode!, apiBaseUrl: 'https://api.weixin.qq.com' },
      {
        page,
        redirectUri: redirectUri!,
        authType: Number(authType),
        ...(bizAppid !== undefined && { bizAppId: bizAppid }),
      },
    );
  };

  it('authorization-link-pc is built', () => {
    const one = vector('authorization-link-pc');
    expect(linkOf(one, 'pc')).toBe(one.expected['url']);
  });

  it('authorization-link-mobile is built', () => {
    const one = vector('authorization-link-mobile');
    expect(linkOf(one, 'mobile')).toBe(one.expected['url']);
  });

  it('the parameters of the plugin are those of the link, without a page to come back to', () => {
    const ids = { componentAppId: 'wxc', preAuthCode: 'preauthcode@@@1' };
    expect(pluginParameters(ids, {})).toEqual({ component_appid: 'wxc', pre_auth_code: 'preauthcode@@@1' });
    expect(pluginParameters(ids, { authType: 'mini', bizAppId: 'wxmini', permissions: [17, 18] })).toEqual({
      component_appid: 'wxc',
      pre_auth_code: 'preauthcode@@@1',
      auth_type: 2,
      biz_appid: 'wxmini',
      category_id_list: '17|18',
    });
    for (const authType of [0, 1.5, 'all' as never]) {
      expect(() => pluginParameters(ids, { authType })).toThrow(/authType must be/);
    }
  });

  it('oauth-authorize-url-component is built, component_appid last', () => {
    const { input, expected } = vector('oauth-authorize-url-component');
    const account = resolveAccountConf('shop', { appId: input['appId']! }, []);
    const client = undefined as never;
    const oauth = new AuthorizerOAuthApi(
      client,
      { appId: account.appId!, appSecret: '', apiBaseUrl: account.apiBaseUrl },
      { appId: input['componentAppId']!, client },
    );
    expect(
      oauth.authorizeUrl({
        redirectUri: input['redirectUri']!,
        scope: input['scope'] as 'snsapi_userinfo',
        state: input['state']!,
      }),
    ).toBe(expected['url']);
  });
});
