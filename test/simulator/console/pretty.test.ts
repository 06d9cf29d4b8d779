import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pretty } from '../../../console/src/wire/pretty.js';

describe('a formatted body', () => {
  it('puts each element of XML on its line, and its text beside it', () => {
    expect(pretty('<xml><A><![CDATA[x < y]]></A><B>1</B><C><D/><E></E></C></xml>')).toBe(
      '<xml>\n  <A><![CDATA[x < y]]></A>\n  <B>1</B>\n  <C>\n    <D/>\n    <E></E>\n  </C>\n</xml>',
    );
  });

  it('keeps every digit of a number in JSON', () => {
    expect(pretty('{"MsgId":23456789012345678901,"List":[],"a":{"b":[1,"x,y"]}}')).toBe(
      '{\n  "MsgId": 23456789012345678901,\n  "List": [],\n  "a": {\n    "b": [\n      1,\n      "x,y"\n    ]\n  }\n}',
    );
  });

  it('puts the type of a notification on a line above its resource', () => {
    expect(pretty('TRANSACTION.SUCCESS {"mchid":"1"}')).toBe('TRANSACTION.SUCCESS\n{\n  "mchid": "1"\n}');
  });

  it('does not change a text that is neither, or that is truncated', () => {
    for (const text of ['success', '', '{"cut": "sho… (9000 characters)', '(120 bytes)']) {
      expect(pretty(text)).toBe(text);
    }
  });

  it('changes only white space in JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        expect(JSON.parse(pretty(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('accepts any text and changes only its white space', () => {
    const bare = (text: string) => text.replaceAll(/\s/g, '');
    const unit = fc.constantFrom(
      '<',
      '>',
      '/',
      '!',
      '[',
      ']',
      '<![CDATA[',
      ']]>',
      'a',
      '{',
      '}',
      '"',
      ':',
      ',',
      ' ',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(bare(pretty(text))).toBe(bare(text));
      }),
    );
  });
});
