import { constants, privateDecrypt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jssdkSignature } from '../../src/crypto/jssdk-signatures.js';
import { MessageCipher } from '../../src/crypto/message-cipher.js';
import { sealReply } from '../../src/crypto/sealed-reply.js';
import { Refusal } from '../../src/webhook/http/refusal.js';
import { WorkLogin } from '../../src/work/groups/login.js';
import type { WorkCaller } from '../../src/work/groups/work-caller.js';
import { decryptRobotMedia } from '../../src/work/robot/robot-media.js';
import { sealRobotReply } from '../../src/work/robot/robot-seal.js';
import { readRobotPush } from '../../src/work/push/read-robot-push.js';
import { readWorkPush } from '../../src/work/push/read-work-push.js';
import { CallbackKeys } from '../../src/work/push/verify/callback-keys.js';
import {
  type CallbackCheck,
  verifyCallback,
  verifyEcho,
} from '../../src/work/push/verify/verify-callback.js';

type Values = Record<string, string>;
interface Vector {
  id: string;
  kind: string;
  input: Values & {
    query?: Values;
    accounts?: { name: string; token: string; encodingAesKey: string; receiveId: string }[];
  };
  expected: Values;
}
const VECTORS = JSON.parse(
  readFileSync(new URL('../data/work-vectors.json', import.meta.url), 'utf8'),
) as Vector[];
const of = (kind: string): [string, Vector][] =>
  VECTORS.filter((one) => one.kind === kind).map((one) => [one.id, one]);

const checkOf = ({ token, encodingAesKey, receiveId }: Values, tolerance = 0): CallbackCheck => ({
  keys: new CallbackKeys({ tokens: [token!], encodingAesKeys: [encodingAesKey!] }),
  tolerance,
  accepts: () => (id) => id === receiveId,
});
const urlOf = (query: Values | string): string => {
  if (typeof query === 'string') return `/wechat?${query}`;
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `/wechat?${pairs.join('&')}`;
};

describe('The known answers of WeCom', () => {
  it('are all used here', () => {
    const kinds =
      'handshake push-encrypted reply-encrypted js-signature url pick-account negative media-decrypt rsa-pkcs1';
    expect(VECTORS).toHaveLength(43);
    expect(kinds.split(' ').flatMap((kind) => of(kind))).toHaveLength(43);
  });

  it.each(of('handshake'))('handshake %s', (_, { input, expected }) => {
    const url = urlOf(input['rawQuery']!);
    expect(verifyEcho(checkOf(input), url, 0)).toBe(expected['responseBody']);
    const { token, encodingAesKey, receiveId } = input;
    const others = checkOf({ token, encodingAesKey, receiveId: `${receiveId!}x` } as Values);
    expect(verifyEcho(others, url, 0)).toBeInstanceOf(Refusal);
  });

  it.each(of('push-encrypted'))('push %s', (id, { input, expected }) => {
    const url = urlOf(input.query!);
    const verified = verifyCallback(checkOf(input), url, Buffer.from(input['body']!), 0);
    const plaintext = expected['plaintext'] ?? input['plaintext'];
    expect(verified).toMatchObject({ text: plaintext, seal: { receiveId: input['receiveId'] } });
    const read = id.startsWith('bot') ? readRobotPush(plaintext!) : readWorkPush(plaintext!);
    expect(read.name).not.toMatch(/^unknown/);
    // Outside its window the same push is refused.
    expect(verifyCallback(checkOf(input, 300), url, Buffer.from(input['body']!), 0)).toBeInstanceOf(Refusal);
  });

  it.each(of('reply-encrypted'))('reply %s', (id, { input, expected }) => {
    const cipher = new MessageCipher(input['encodingAesKey']!, null);
    const random = Buffer.from(input['random']!);
    const encrypt = cipher.encrypt(input['plaintext']!, random, input['receiveId']);
    expect(encrypt).toBe(expected['encrypt']);
    const seal = {
      token: input['token']!,
      cipher: { encrypt: () => encrypt } as unknown as MessageCipher,
      timestamp: input['timestamp']!,
      nonce: input['nonce']!,
      receiveId: input['receiveId']!,
    };
    const sealed: unknown = id.startsWith('bot')
      ? JSON.parse(sealRobotReply(input['plaintext']!, seal))
      : sealReply(input['plaintext']!, { ...seal, format: 'xml' });
    expect(sealed).toEqual(expected['envelopeJson'] ?? expected['envelopeXml']);
  });

  it.each(of('js-signature'))('page signature %s', (_, { input, expected }) => {
    const { ticket, nonceStr, timestamp, url } = input;
    expect(jssdkSignature({ ticket: ticket!, nonceStr: nonceStr!, timestamp: timestamp!, url: url! })).toBe(
      expected['signature'],
    );
  });

  it.each(of('url'))('address %s', (id, { input, expected }) => {
    const { corpId, agentId, redirectUri, state, scope } = input;
    const apiBaseUrl = 'https://qyapi.weixin.qq.com';
    const login = new WorkLogin({ corpId, agentId: Number(agentId), apiBaseUrl } as unknown as WorkCaller);
    const options = { redirectUri: redirectUri!, state: state! };
    const url = id.startsWith('web')
      ? login.webLoginUrl({ ...options, ...(input['lang'] && { lang: input['lang'] as 'zh' }) })
      : login.authorizeUrl({ ...options, scope: scope as 'snsapi_base' });
    expect(url).toBe(expected['url']);
  });

  it.each(of('pick-account'))('account %s', (_, { input, expected }) => {
    const fits = input.accounts!.filter((account) => {
      const { name: __, ...keys } = account;
      return !(
        verifyCallback(checkOf(keys), urlOf(input.query!), Buffer.from(input['body']!), 0) instanceof Refusal
      );
    });
    expect(fits.map(({ name }) => name)).toEqual([expected['account']]);
  });

  it.each(of('negative'))('refuses %s', (id, { input }) => {
    const url = urlOf(input.query!);
    const result = id.includes('echostr')
      ? verifyEcho(checkOf(input), url, 0)
      : verifyCallback(checkOf(input), url, Buffer.from(input['body']!), 0);
    expect(result).toBeInstanceOf(Refusal);
  });

  it.each(of('media-decrypt'))('media %s', (_, { input, expected }) => {
    const key = input['encodingAesKey'] ?? input['aeskey']!;
    const plain = decryptRobotMedia(Buffer.from(input['cipherBase64']!, 'base64'), key);
    expect(plain.toString('base64')).toBe(expected['plainBase64']);
  });

  it.each(of('rsa-pkcs1'))('key of the chat archive %s', (_, { input, expected }) => {
    // Node.js refuses to strip this padding itself, so it is stripped here.
    const padded = privateDecrypt(
      { key: input['privateKeyPem']!, padding: constants.RSA_NO_PADDING },
      Buffer.from(input['encryptRandomKey']!, 'base64'),
    );
    expect(padded.subarray(padded.indexOf(0, 2) + 1).toString()).toBe(expected['randomKey']);
  });
});
