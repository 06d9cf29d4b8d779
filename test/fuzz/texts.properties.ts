import * as fc from 'fast-check';
import { expect } from 'vitest';
import { MessageCipherRing } from '../../src/crypto/message-cipher-ring.js';
import { WechatMessageError } from '../../src/message/message.errors.js';
import { readEnvelope } from '../../src/message/parse/envelope.js';
import { readPush } from '../../src/message/parse/read-push.js';
import type { RawValue } from '../../src/message/parse/raw.js';
import { parameters } from './run-options.js';
import type { RunOptions } from './run-options.js';

const ring = new MessageCipherRing(['K'.repeat(43)], 'wx5823bf96d3bd56c7');

/** What a text can hold that means something to a reader. */
const markup = [
  ']]>',
  ']]',
  ']',
  '>',
  '<![CDATA[',
  ']]]]><![CDATA[>',
  '</xml>',
  '<xml>',
  '</Content>',
  '<Content>',
  ']]> </Content>',
  ']]>\n</Content >',
  '<MsgId>1</MsgId>',
  '<![CDATA[o2]]></FromUserName>',
  '</',
  '&lt;',
  '&',
  '<!--',
  '<!DOCTYPE xml>',
  '\0',
  '\u0001',
  '\u001f',
  '\ufffe',
  '\uffff',
  '\u2028',
  '"',
  '\\',
  '\\u0041',
  '","Content":"',
  '汉',
  '😀',
  ' ',
  '\r\n',
  '\t',
];
const anyText = fc
  .array(
    fc.oneof(
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 3, arbitrary: fc.constantFrom(...markup) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** As WeChat writes them: text goes into CDATA as it is; in JSON the quote and the backslash alone are masked. */
const asXml = (fields: readonly (readonly [string, string])[]) =>
  `<xml>${fields.map(([name, text]) => `<${name}><![CDATA[${text}]]></${name}>`).join('')}</xml>`;
const asJson = (fields: readonly (readonly [string, string])[]) =>
  `{${fields.map(([name, text]) => `"${name}":"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`;

/** A text of a user's reaches the handler as it was typed, whatever is in it. @returns how many arrived */
export function textsArrive(options: RunOptions): number {
  let arrived = 0;
  fc.assert(
    fc.property(anyText, (text) => {
      const fields = [
        ['ToUserName', 'gh_1'],
        ['FromUserName', 'o1'],
        ['CreateTime', '1714112445'],
        ['MsgType', 'text'],
        ['Content', text],
        ['MsgId', '6054768590064713728'],
      ] as const;
      const bodies = [asJson(fields), ...(text.includes(']]></Content>') ? [] : [asXml(fields)])];
      for (const body of bodies) {
        const { encrypt } = readEnvelope(
          `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[${ring.current.encrypt(body)}]]></Encrypt></xml>`,
        );
        const push = readPush(ring.decrypt(encrypt!).plaintext);
        expect(push).toMatchObject({ name: 'text', content: text, fromUserName: 'o1', msgId: fields[5][1] });
        expect({ ...push.raw }).toEqual(Object.fromEntries(fields));
        arrived++;
      }
    }),
    parameters(options),
  );
  return arrived;
}

const NAMES = [
  'FromUserName',
  'MsgType',
  'Event',
  'Content',
  'EventKey',
  'MsgId',
  'Title',
  'Url',
  'Info',
  'Note',
];
const ofWechat = new Set(['ToUserName', 'FromUserName', 'MsgType', 'Event', 'MsgId']);
/** Pieces of markup about the names of a push, so that they often fit together. */
const attack = fc
  .array(
    fc.oneof(
      fc
        .constantFrom(...NAMES)
        .chain((name) =>
          fc.constantFrom(
            `]]></${name}>`,
            `<${name}><![CDATA[`,
            `]]></${name}><${name}><![CDATA[`,
            `<${name}><![CDATA[evil]]></${name}>`,
            `<${name}>evil</${name}>`,
            `<${name}>`,
            `</${name}>`,
          ),
        ),
      fc.constantFrom('x', ']]>', ' ', '<![CDATA[', '</xml>'),
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join(''));

/**
 * A push whose texts are made to set other fields. It is refused, or every field is what WeChat wrote; a text may
 * become a list, which is what a repeated element is.
 *
 * @returns how many were refused, and how many were read though a text held an end tag of its own
 */
export function nothingInjected(options: RunOptions): { refused: number; read: number } {
  const result = { refused: 0, read: 0 };
  const names = fc.shuffledSubarray(NAMES, { minLength: 3 });
  fc.assert(
    fc.property(
      names,
      fc.array(attack, { minLength: NAMES.length, maxLength: NAMES.length }),
      fc.subarray(['Note', 'Title', 'Url']),
      fc.constantFrom('', '', '\n'),
      (order, texts, nested, gap) => {
        const genuine: Record<string, RawValue> = {};
        const written = order.map((name, i) => {
          const text = ofWechat.has(name) ? 'genuine' : texts[i]!;
          if (name !== 'Info') {
            genuine[name] = text;
            return `<${name}>${gap}<![CDATA[${text}]]>${gap}</${name}>`;
          }
          const inner = Object.fromEntries(
            nested.map((child, j) => [child, texts[(i + j + 1) % texts.length]!]),
          );
          genuine['Info'] = nested.length === 0 ? '' : inner;
          const children = nested.map((child) => `<${child}><![CDATA[${inner[child]!}]]></${child}>`);
          return `<Info>${children.join(gap)}</Info>`;
        });
        let root: object;
        try {
          root = readPush(`<xml>${written.join(gap)}</xml>`).raw;
        } catch (error) {
          expect(error).toBeInstanceOf(WechatMessageError);
          result.refused++;
          return;
        }
        result.read++;
        expect(Object.keys(root)).toEqual(Object.keys(genuine));
        for (const [name, value] of Object.entries(root) as [string, RawValue][]) {
          if (!Array.isArray(value))
            expect([name, plain(value)]).toEqual([name, withoutLists(genuine[name]!, value)]);
        }
      },
    ),
    parameters(options),
  );
  return result;
}

/** A structure with its prototype, so that it can be compared. */
function plain(value: RawValue): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : value;
}

/** The genuine structure, with the lists of what was read in the place of its texts. */
function withoutLists(genuine: RawValue, read: RawValue): unknown {
  if (typeof genuine !== 'object' || typeof read !== 'object') return genuine;
  return Object.fromEntries(
    Object.entries(genuine as Record<string, RawValue>).map(([name, text]) => {
      const value = (read as Record<string, RawValue>)[name];
      return [name, Array.isArray(value) ? value : text];
    }),
  );
}
