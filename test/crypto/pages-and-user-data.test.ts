import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { WechatUserDataError } from '../../src/crypto/crypto.errors.js';
import { cardSignature, jssdkSignature } from '../../src/crypto/jssdk-signatures.js';
import { decryptUserData, rawDataSignature, sessionSignature } from '../../src/crypto/user-data.js';
import { vector, vectorsOf } from '../support/crypto/vectors.js';

describe('signatures of pages', () => {
  it.each(vectorsOf('jssdk'))('wx.config gives the known answer $id', ({ input, expected }) => {
    const { jsapi_ticket: ticket, noncestr: nonceStr, timestamp, url } = input;
    const values = { ticket: ticket!, nonceStr: nonceStr!, timestamp: timestamp!, url: url! };
    expect(jssdkSignature(values)).toBe(expected['signature']);
    // The fragment is not part of the page's own computation either.
    expect(jssdkSignature({ ...values, url: `${url!}#top#x` })).toBe(expected['signature']);
  });

  it.each(vectorsOf('card-sign'))('a card gives the known answer $id', ({ input, expected }) => {
    expect(cardSignature([...Object.values(input), undefined])).toBe(expected['signature']);
  });
});

describe('open data of a mini program', () => {
  const official = vector('encrypteddata-official');
  const { session_key: sessionKey, iv, encryptedData, appId } = official.input;
  const input = { sessionKey: sessionKey!, iv: iv!, encryptedData: encryptedData!, appId: appId! };

  it.each(vectorsOf('mini-rawdata-sign'))('rawData gives the known answer $id', (known) => {
    expect(rawDataSignature(known.input['rawData']!, known.input['session_key']!)).toBe(
      known.expected['signature'],
    );
  });

  it.each(vectorsOf('login-state-signature'))('the login state gives the known answer $id', (known) => {
    expect(sessionSignature(known.input['data']!, known.input['session_key']!)).toBe(
      known.expected['signature'],
    );
  });

  it('decrypts the official sample', () => {
    expect(decryptUserData(input)).toEqual(official.expected['plaintext']);
  });

  it('refuses data with the watermark of another app', () => {
    expect(() => decryptUserData({ ...input, appId: 'wx0000000000000000' })).toThrow(
      expect.objectContaining({ code: 'WECHAT_USER_DATA', reason: 'watermark' }) as Error,
    );
  });

  it('gives the same error for everything that cannot be decrypted, without the key', () => {
    const broken = [
      { ...input, sessionKey: Buffer.alloc(16).toString('base64') },
      { ...input, sessionKey: 'short' },
      { ...input, iv: '' },
      { ...input, encryptedData: 'AAAA' },
      { ...input, encryptedData: '' },
      { ...input, encryptedData: undefined as unknown as string },
    ];
    for (const values of broken) {
      let caught: unknown;
      try {
        decryptUserData(values);
      } catch (error) {
        caught = error;
      }
      expect(caught).toBeInstanceOf(WechatUserDataError);
      expect((caught as WechatUserDataError).reason).toBe('undecryptable');
      expect(inspect(caught, { depth: null })).not.toContain(sessionKey);
    }
  });
});
