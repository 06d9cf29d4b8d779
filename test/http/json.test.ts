import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswerJson } from '../../src/http/json.js';

describe('parseAnswerJson', () => {
  it('keeps the digits of integers beyond 2^53 as strings', () => {
    expect(
      parseAnswerJson('{"msg_id":18446744073709551615,"a":[-9007199254740993,9007199254740991]}'),
    ).toEqual({
      msg_id: '18446744073709551615',
      a: ['-9007199254740993', 9007199254740991],
    });
  });

  it('does not change digits inside strings or numbers that are not integers', () => {
    const text = String.raw`{"a\"1234567890123456789":"x\\","b":"\\\"12345678901234567890","c":1.2345678901234567890,"d":12345678901234567890e3}`;
    expect(parseAnswerJson(text)).toEqual(JSON.parse(text));
  });

  it('returns what JSON.parse returns for every JSON text without big integers', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        // Many digits in a string trigger the slow path, which must not change the string.
        const padded = `{"1234567890123456789":${text}}`;
        const expected = JSON.parse(padded) as object;
        if (/\d{16}/.test(text)) return;
        expect(parseAnswerJson(padded)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps any integer of up to 30 digits at any place', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 2n ** 53n, max: 10n ** 30n }),
        fc.string(),
        fc.boolean(),
        (big, name, minus) => {
          const digits = `${minus ? '-' : ''}${big}`;
          const text = `{${JSON.stringify(name)}: [ ${digits} ,{"x":${digits}}], "last" :${digits}}`;
          expect(Object.values(parseAnswerJson(text) as object)).toEqual(
            Object.values({ [name]: [digits, { x: digits }], last: digits }),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    '{12345678901234567890:1}',
    '{12345678901234567890 :1}',
    '{"a":0012345678901234567890}',
    '{"a":12345678901234567890 1}',
    '{"a":- 12345678901234567890}',
    '"1234567890123456789',
    '[1234567890123456789"x"]',
    '12345678901234567890,',
  ])('refuses what is not JSON: %s', (text) => {
    expect(() => parseAnswerJson(text)).toThrow(SyntaxError);
  });

  it('parses a long text with big integers in a short time', () => {
    const text = `[${Array.from({ length: 50_000 }, (_, i) => `{"id":90071992547409${i + 10_000},"t":"\\"x\\\\"}`).join()}]`;
    const started = performance.now();
    expect(parseAnswerJson(text)).toHaveLength(50_000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
