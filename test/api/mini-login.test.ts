import { WechatInputError } from '../../src/client/client.errors.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MiniApi } from '../../src/api/mini/mini.api.js';
import { WechatUserDataError } from '../../src/crypto/crypto.errors.js';
import { vector } from '../support/crypto/vectors.js';
import { json } from '../support/loopback.js';
import { startApiRig, type ApiRig } from './wire/index.js';
import { SECRET } from '../support/api-rig.js';

let rig: ApiRig;
beforeAll(async () => {
  rig = await startApiRig();
});
afterAll(() => rig.stop());

const official = vector('encrypteddata-official');
const { appId = '', session_key: sessionKey = '', iv = '', encryptedData = '' } = official.input;

/** The mini program of WeChat's own example, or another. */
function mini(id: string): MiniApi {
  return new MiniApi(rig.wechat.client, { ...rig.wechat.conf, appId: id });
}

describe('encrypted data', () => {
  it("opens WeChat's own example", () => {
    expect(mini(appId).decrypt({ sessionKey, iv, encryptedData })).toEqual(official.expected['plaintext']);
  });

  it('is refused when its watermark names another app', () => {
    expect(() => mini('wxAnother').decrypt({ sessionKey, iv, encryptedData })).toThrow(WechatUserDataError);
  });

  it('is refused when the session key does not fit', () => {
    const wrong = Buffer.alloc(16, 1).toString('base64');
    expect(() => mini(appId).decrypt({ sessionKey: wrong, iv, encryptedData })).toThrow(WechatUserDataError);
  });
});

describe('encrypted data that was spoiled on its way', () => {
  const withPlus = 'a+b/'.repeat(8);
  it.each([
    ['encryptedData', { encryptedData: withPlus.replaceAll('+', ' ') }, 'a "+" was'],
    ['encryptedData', { encryptedData: encodeURIComponent(withPlus) }, 'percent-encoded'],
    ['encryptedData', { encryptedData: withPlus.slice(0, -2) }, 'cut short'],
    ['encryptedData', { encryptedData: withPlus.replaceAll('+', '-') }, 'base64url'],
    ['encryptedData', { encryptedData: '' }, 'empty'],
    ['iv', { iv: '' }, 'empty'],
    ['iv', { iv: undefined as never }, 'missing'],
    ['iv', { iv: 'c2hvcnQ=' }, '5 bytes'],
    ['iv', { iv: encodeURIComponent('AAAAAAAAAAAAAAAAAAAAAA==') }, 'percent-encoded'],
    ['sessionKey', { sessionKey: 'AAAAAAAAAAA AAAAAAAAAA==' }, 'a "+" was'],
    ['sessionKey', { sessionKey: 'AAAA' }, '3 bytes'],
  ])('is an input error that names %s: %o', (name, spoiled, how) => {
    const decrypt = () => mini(appId).decrypt({ sessionKey, iv, encryptedData, ...spoiled });
    expect(decrypt).toThrow(WechatInputError);
    expect(decrypt).toThrow(new RegExp(`The ${name} .*${how.replace('+', '\\+')}`));
  });
});

describe('raw data', () => {
  const { input, expected } = vector('rawdata-signature-official');

  it("accepts WeChat's own example and refuses any change to it", () => {
    const { rawData = '', session_key: key = '' } = input;
    const signature = expected['signature']!;
    expect(rig.wechat.mini.checkRawData(rawData, signature, key)).toBe(true);
    expect(rig.wechat.mini.checkRawData(`${rawData} `, signature, key)).toBe(false);
    expect(rig.wechat.mini.checkRawData(rawData, signature, `${key}=`)).toBe(false);
    expect(rig.wechat.mini.checkRawData(rawData, undefined as never, key)).toBe(false);
  });
});

describe('the login', () => {
  // SC-01
  it('shows the session key, the code and the secret in no output and no error', async () => {
    const written: string[] = [];
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation((...parts) => void written.push(parts.join(' '))),
    );
    const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    try {
      rig.server.answer = (_, response) => json(response, { openid: 'o', session_key: sessionKey });
      expect(await rig.wechat.mini.code2Session('CODE-1')).toEqual({ openid: 'o', session_key: sessionKey });
      rig.server.answer = (_, response) => json(response, { errcode: 40163, errmsg: 'code been used' });
      const used: unknown = await rig.wechat.mini.code2Session('CODE-1').catch((error: unknown) => error);
      const stale: unknown = await rig.wechat.mini
        .checkSession('o', sessionKey)
        .catch((error: unknown) => error);
      for (const error of [used, stale]) {
        expect(error).toMatchObject({ errcode: 40163 });
        written.push(`${String(error)} ${JSON.stringify(error)} ${(error as Error).stack}`);
      }
    } finally {
      out.mockRestore();
      for (const spy of spies) spy.mockRestore();
    }
    expect(written.join('\n')).not.toMatch(new RegExp(`CODE-1|${SECRET}`));
    expect(written.join('\n')).not.toContain(sessionKey);
  });

  it('checks the session key with WeChat without sending it', async () => {
    rig.server.requests.length = 0;
    rig.server.answer = (_, response) => json(response, { errcode: 0 });
    await rig.wechat.mini.checkSession('o', sessionKey);
    expect(decodeURIComponent(rig.server.requests[0]!.url)).not.toContain(sessionKey);
  });
});
