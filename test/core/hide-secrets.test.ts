import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideSecrets } from '../../src/core/hide-secrets.js';

const SECRET = 'CANARY-7f3a_9b/+é=';
const hex = (byte: number) => byte.toString(16).padStart(2, '0');
const everyByte = [...Buffer.from(SECRET)].map((byte) => `%${hex(byte)}`).join('');

describe('hideSecrets', () => {
  it.each([
    ['plain', SECRET],
    ['percent-encoded', encodeURIComponent(SECRET)],
    ['percent-encoded in lower case', encodeURIComponent(SECRET).toLowerCase().replace('canary', 'CANARY')],
    ['with every byte percent-encoded', everyByte],
    ['percent-encoded twice', encodeURIComponent(encodeURIComponent(SECRET))],
    ['with JSON escapes', SECRET.replace('é', String.raw`\u00e9`).replace('C', String.raw`\u0043`)],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in base64url', Buffer.from(SECRET).toString('base64url')],
    ['in base64 within a longer text', Buffer.from(`access_token=${SECRET}&x=1`).toString('base64')],
    ['in hexadecimal digits', Buffer.from(SECRET).toString('hex')],
  ])('replaces a secret that is quoted %s', (_, quoted) => {
    const latin = Buffer.from(SECRET).toString('latin1');
    const clean = hideSecrets(`invalid value ${quoted} rid: 61725984-6126f6f9`, [SECRET, latin]);
    expect(clean).toBe('invalid value *** rid: 61725984-6126f6f9');
  });

  it('replaces any token in any of these forms, wherever it begins', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('A', 'B', 'x', 'z', '0', '9', '-', '_'),
          minLength: 12,
          maxLength: 64,
        }),
        fc.nat({ max: 5 }),
        fc.constantFrom('base64', 'base64url', 'hex'),
        (token, before, encoding) => {
          const quoted = Buffer.from('='.repeat(before) + token).toString(encoding);
          expect(hideSecrets(`bad ${quoted} here`, [token])).toBe('bad *** here');
        },
      ),
    );
  });

  it('leaves a text without secrets as it is', () => {
    const text =
      'invalid openid oABC_123-xyz hint: [abcdefgh12345678] %E4%B8%AD rid: 61725984-6126f6f9-040f19c4';
    expect(hideSecrets(text, ['OTHER-SECRET', undefined, '', 'abc'])).toBe(text);
  });
});
