import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPushQuery } from '../../src/account/push/verify/push-query.js';
import { Refusal } from '../../src/webhook/http/refusal.js';

const hex = fc.stringMatching(/^[0-9a-f]{40}$/);
const good = fc.record({
  timestamp: fc.stringMatching(/^[0-9]{10}$/),
  nonce: fc.stringMatching(/^[0-9A-Za-z]{1,32}$/),
  signature: hex,
  msg_signature: fc.option(hex, { nil: undefined }),
  echostr: fc.option(fc.stringMatching(/^[\x20-\x7e]{1,256}$/), { nil: undefined }),
});
const others = fc.dictionary(fc.stringMatching(/^(openid|encrypt_type|x[a-z]{0,5})$/), fc.string());
/** Percent-encodes characters that need no encoding, as any sender may. */
const escape = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

describe('the parameters of a push', () => {
  it('are read in any order and encoding, among any others', () => {
    fc.assert(
      fc.property(
        good,
        others,
        fc.infiniteStream(fc.boolean()),
        fc.infiniteStream(fc.nat()),
        (values, more, odd, order) => {
          const pairs = Object.entries({ ...more, ...values })
            .filter((pair): pair is [string, string] => pair[1] !== undefined)
            .map(([name, value]) =>
              odd.next().value
                ? `${escape(name)}=${escape(value)}`
                : `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
            )
            .map((pair) => ({ pair, at: order.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ pair }) => pair);
          expect(readPushQuery(`/wechat?${pairs.join('&')}`)).toEqual({
            timestamp: values.timestamp,
            nonce: values.nonce,
            signature: values.signature,
            msgSignature: values.msg_signature,
            echostr: values.echostr,
          });
        },
      ),
    );
  });

  it('are read the same in the order in which WeChat writes them and in any other', () => {
    fc.assert(
      fc.property(
        good.filter(({ echostr }) => echostr === undefined),
        fc.option(fc.stringMatching(/^[\w-]{0,40}$/), { nil: undefined }),
        fc.option(fc.constantFrom('aes', 'raw', ''), { nil: undefined }),
        ({ signature, timestamp, nonce, msg_signature }, openid, encrypt_type) => {
          const pairs = Object.entries({ signature, timestamp, nonce, openid, encrypt_type, msg_signature })
            .filter(([, value]) => value !== undefined)
            .map(([name, value]) => `${name}=${value}`);
          expect(readPushQuery(`/wechat?${pairs.join('&')}`)).toEqual(
            readPushQuery(`/wechat?${pairs.toReversed().join('&')}`),
          );
        },
      ),
    );
  });

  it.each([
    ['?', 'another question mark before them'],
    ['x=1?', 'a question mark in another value'],
    ['signature', 'a name that only ends like theirs'],
  ])('are not found after %j: %s', (before) => {
    const search = `signature=${'a'.repeat(40)}&timestamp=1700000000&nonce=n`;
    expect(readPushQuery(`/wechat?${before}${search}`)).toMatchObject({ signature: undefined });
  });

  it('are refused when one is repeated or written as an array or object', () => {
    const base = {
      timestamp: '1700000000',
      nonce: 'n',
      signature: 'a'.repeat(40),
      msg_signature: 'b'.repeat(40),
    };
    const names = Object.keys(base) as (keyof typeof base)[];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom('', '[]', '[0]', '[a][b]', '['),
        fc.boolean(),
        fc.boolean(),
        (name, suffix, encoded, first) => {
          const extra = `${encoded ? escape(name + suffix) : name + suffix}=${base[name]}`;
          const search = new URLSearchParams(base).toString();
          const refusal = readPushQuery(`/wechat?${first ? `${extra}&${search}` : `${search}&${extra}`}`);
          expect(refusal).toBeInstanceOf(Refusal);
          expect((refusal as Refusal).status).toBe(400);
        },
      ),
    );
  });

  it('never cause an exception, for any query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        expect(readPushQuery(`/wechat?${search}`)).toBeInstanceOf(Refusal);
      }),
    );
  });
});
