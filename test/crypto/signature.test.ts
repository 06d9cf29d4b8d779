import { describe, expect, it } from 'vitest';
import { isSignature, messageSignature, pushSignature, signaturesEqual } from '../../src/crypto/signature.js';
import { vector, vectorsOf } from '../support/crypto/vectors.js';

describe('push signature', () => {
  it.each([...vectorsOf('handshake'), ...vectorsOf('push-plain')])(
    'gives the known answer $id',
    ({ input, expected }) => {
      expect(pushSignature(input['token']!, input['timestamp']!, input['nonce']!)).toBe(
        expected['signature'],
      );
    },
  );

  it('differs from a wrong signature (neg-wrong-signature)', () => {
    const { input } = vector('neg-wrong-signature');
    const expected = pushSignature(input['token']!, input['timestamp']!, input['nonce']!);
    expect(signaturesEqual(expected, input['signature'])).toBe(false);
  });

  it('sorts by code unit, not by locale', () => {
    expect(pushSignature('b', 'B', 'a')).toBe(pushSignature('B', 'a', 'b'));
    // sha1('Bab'): upper case before lower case.
    expect(pushSignature('a', 'B', 'b')).toBe('73b1a9554ddd479a2a755f8ebc4a291233cd8b66');
  });
});

describe('message signature', () => {
  it.each(vectorsOf('msg-signature'))('gives the known answer $id', ({ input, expected }) => {
    const { token, timestamp, nonce, encrypt } = input;
    expect(messageSignature(token!, timestamp!, nonce!, encrypt!)).toBe(expected['msgSignature']);
  });

  it('gives the known answer of the official encrypted push', () => {
    const { input, expected } = vector('safe-push-json-official') as unknown as {
      input: { token: string; query: Record<string, string>; body: { Encrypt: string } };
      expected: Record<string, string>;
    };
    const { timestamp, nonce } = input.query;
    expect(messageSignature(input.token, timestamp!, nonce!, input.body.Encrypt)).toBe(
      expected['msgSignature'],
    );
    expect(pushSignature(input.token, timestamp!, nonce!)).toBe(expected['signature3param']);
  });

  it.each([
    'pamtest-decrypt-easywechat',
    'tencent-csharp-sample',
    'tencent-python-sample-compatible',
    'wechatpy-decrypt-push',
  ])('gives the known answer of the push %s', (id) => {
    const { token, timestamp, nonce, encrypt } = vector(id).input;
    expect(messageSignature(token!, timestamp!, nonce!, encrypt!)).toBe(vector(id).expected['msgSignature']);
  });
});

describe('comparison of signatures', () => {
  const signature = 'f464b24fc39322e44b38aa78f5edd27bd1441696';

  // WH-09
  it('accepts only the same signature and never throws', () => {
    expect(signaturesEqual(signature, signature)).toBe(true);
    const refused: unknown[] = [
      signature.toUpperCase(),
      signature.slice(1),
      `${signature}0`,
      `${signature}\n`,
      ` ${signature}`,
      `${signature.slice(0, -1)}g`,
      `${signature.slice(0, -1)}７`,
      'a'.repeat(1024 * 1024),
      '',
      undefined,
      null,
      0,
      [signature],
      { toString: () => signature },
    ];
    for (const given of refused) expect(signaturesEqual(signature, given)).toBe(false);
    // A malformed expected value must not make two empty buffers compare as equal.
    expect(signaturesEqual('', '')).toBe(false);
  });

  it('finds a difference in every position', () => {
    for (let i = 0; i < signature.length; i++) {
      const other = signature[i] === '0' ? '1' : '0';
      expect(signaturesEqual(signature, signature.slice(0, i) + other + signature.slice(i + 1))).toBe(false);
    }
  });

  it('accepts exactly 40 lower-case hexadecimal digits as a signature', () => {
    expect(isSignature(signature)).toBe(true);
    expect(isSignature(signature.toUpperCase())).toBe(false);
  });
});
