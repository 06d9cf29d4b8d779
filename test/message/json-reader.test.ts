import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/message/parse/body.js';
import type { MessageFault } from '../../src/message/message.errors.js';
import { refusalOf } from '../support/message/refusal.js';

const parse = (json: string) => ({ ...parseBody(json).root });

describe('JSON of a push', () => {
  it('is recognised by its first character, after any white space', () => {
    expect(parseBody('{"a":1}').format).toBe('json');
    expect(parseBody(' \r\n\t{"a":1}\n').format).toBe('json');
    expect(parseBody('\n<xml/>').format).toBe('xml');
  });

  it('is read as JSON.parse reads it', () => {
    const value = {
      a: 'x',
      b: 1,
      c: -1.5,
      d: true,
      e: false,
      f: null,
      g: [],
      h: {},
      i: [1, [2, { j: '"\\/\n\u0001😀' }]],
      '': 0,
    };
    for (const indent of [0, 2]) {
      expect(JSON.parse(JSON.stringify(parse(JSON.stringify(value, undefined, indent))))).toEqual(value);
    }
    // Cut in the middle of an emoji.
    expect(parse('{"a":"x\\ud83d"}')).toEqual({ a: 'x\ud83d' });
    expect(parse('{"a":"\\u0041\\ud83d\\ude00\\/"}')).toEqual({ a: 'A😀/' });
  });

  // WH-34
  it('keeps every digit of a number that JavaScript would round', () => {
    for (const digits of [
      '6054768590064713728',
      '24000000000000000000000',
      '9007199254740993',
      '1.10',
      '1e400',
      '-0',
      '1E5',
    ]) {
      expect(parse(`{"a":${digits}}`)).toEqual({ a: digits });
    }
    for (const number of [0, 1, -1, 9007199254740991, 1.5, 1714036504]) {
      expect(parse(`{"a":${number}}`)).toEqual({ a: number });
    }
  });

  it('keeps the control characters that stand in strings as they are', () => {
    for (const character of ['\0', '\u0001', '\n', '\u0014', '\u001f', '\ufffe', '\uffff']) {
      expect(parse(`{"a${character}":"b${character}c"}`)).toEqual({ [`a${character}`]: `b${character}c` });
      expect(parse(`{"a":"\\t\\u0041${character}\\n"}`)).toEqual({ a: `\tA${character}\n` });
    }
  });

  // WH-33
  it('gives no special meaning to any name', () => {
    const { root } = parseBody(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"b":{"__proto__":1}}',
    );
    expect(Object.getPrototypeOf(root)).toBeNull();
    expect(Object.keys(root)).toEqual(['__proto__', 'constructor', 'b']);
    expect(Object.keys(root['b'] as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  // WH-35
  const cases: [string, MessageFault, string][] = [
    ['a repeated key', 'repeated', '{"a":1,"a":2}'],
    ['a repeated key far inside', 'repeated', '{"b":[{"a":1,"a":1}]}'],
    ['a repeated key, once escaped', 'repeated', '{"a":1,"\\u0061":2}'],
    ['a repeated __proto__', 'repeated', '{"__proto__":1,"__proto__":2}'],
    ['an array', 'wrong-root', '[{"a":1}]'],
    ['a string', 'wrong-root', '"a"'],
    ['a number', 'not-well-formed', '1'],
    ['a text after the root', 'not-well-formed', '{"a":1}x'],
    ['two roots', 'not-well-formed', '{"a":1}{"a":2}'],
    ['a comma too many', 'not-well-formed', '{"a":1,}'],
    ['a comma too few', 'not-well-formed', '{"a":1"b":2}'],
    ['no colon', 'not-well-formed', '{"a" 1}'],
    ['no value', 'not-well-formed', '{"a":}'],
    ['no end', 'not-well-formed', '{"a":[1'],
    ['no end of a string', 'not-well-formed', '{"a":"1'],
    ['a key with no quotes', 'not-well-formed', '{a:1}'],
    ['single quotes', 'not-well-formed', "{'a':1}"],
    ['a leading zero', 'not-well-formed', '{"a":01}'],
    ['a leading plus', 'not-well-formed', '{"a":+1}'],
    ['a lone minus', 'not-well-formed', '{"a":-}'],
    ['a half fraction', 'not-well-formed', '{"a":1.}'],
    ['hexadecimal', 'not-well-formed', '{"a":0x1F}'],
    ['NaN', 'not-well-formed', '{"a":NaN}'],
    ['a comment', 'not-well-formed', '{/* */"a":1}'],
    ['half a literal', 'not-well-formed', '{"a":tru}'],
    ['a literal too long', 'not-well-formed', '{"a":truex}'],
    ['a control character between members', 'not-well-formed', '{"a":1\u0001}'],
    ['a control character behind a backslash', 'not-well-formed', '{"a":"\\\u0001"}'],
    ['half an escape', 'not-well-formed', '{"a":"\\u00"}'],
    ['an unknown escape', 'not-well-formed', '{"a":"\\x41"}'],
    ['half a surrogate pair in a name', 'not-well-formed', '{"\\ud800":1}'],
    ['a wide space', 'not-well-formed', '{"a":　1}'],
    ['50,000 levels', 'too-deep', `{"a":${'['.repeat(50_000)}`],
    ['50,000 objects', 'too-deep', '{"a":'.repeat(10_000)],
    ['as many items as fit', 'too-many-elements', `{"a":[${'1,'.repeat(30_000)}1]}`],
    ['more than fits', 'too-large', `{"a":"${'x'.repeat(65_536)}"}`],
    ['64 KiB of quotes and backslashes', 'not-well-formed', `{"${'\\"'.repeat(32_000)}`],
  ];

  it.each(cases)('%s is refused (%s)', (_, reason, json) => {
    const start = performance.now();
    expect(refusalOf(json)).toBe(reason);
    expect(performance.now() - start).toBeLessThan(250);
  });

  it('nesting deeper than 32 is refused', () => {
    const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
    expect(refusalOf(nested(32))).toBe('accepted');
    expect(refusalOf(nested(33))).toBe('too-deep');
  });
});
