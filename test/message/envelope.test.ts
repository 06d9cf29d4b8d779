import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/message/parse/body.js';
import { readEnvelope } from '../../src/message/parse/envelope.js';
import { WechatMessageError } from '../../src/message/message.errors.js';
import type { MessageFault } from '../../src/message/message.errors.js';
import { vector } from '../support/crypto/vectors.js';

const base64 = 'q+/Z'.repeat(40);
const safe = `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[${base64}]]></Encrypt></xml>`;
const read = { format: 'xml', toUserName: 'gh_1', encrypt: base64 };

describe('the envelope of an encrypted push', () => {
  it('is read in safe mode with any white space', () => {
    expect(readEnvelope(safe)).toEqual(read);
    expect(readEnvelope(safe.replaceAll('><', '>\r\n    <'))).toEqual(read);
    expect(
      readEnvelope(
        safe.replaceAll('><', '> \t<').replaceAll('> \t<![', '><![').replaceAll(']]> \t<', ']]><'),
      ),
    ).toEqual(read);
    expect(readEnvelope(`${safe}\n`)).toEqual(read);
    expect(readEnvelope(`<?xml version="1.0"?>${safe}`)).toEqual(read);
    expect(readEnvelope(safe.replace(/<ToUserName>.*<\/ToUserName>/, ''))).toEqual({
      ...read,
      toUserName: undefined,
    });
    const { ToUserName, Encrypt } = {
      ToUserName: `<ToUserName>gh_1</ToUserName>`,
      Encrypt: `<Encrypt>${base64}</Encrypt>`,
    };
    expect(readEnvelope(`<xml>${Encrypt}${ToUserName}</xml>`)).toEqual(read);
  });

  it('is read in compatible mode, where plain fields stand beside it', () => {
    const { input } = vector('tencent-python-sample-compatible');
    expect(readEnvelope(input['bodyXml']!)).toEqual({
      format: 'xml',
      toUserName: 'gh_10f6c3c3ac5a',
      encrypt: input['encrypt'],
    });
    expect(
      readEnvelope('<xml><Encrypt>a</Encrypt><SendPicsInfo><Count>1</Count></SendPicsInfo></xml>').encrypt,
    ).toBe('a');
  });

  it('is read in JSON', () => {
    expect(readEnvelope(`{"ToUserName":"gh_1","Encrypt":"${base64}"}`)).toEqual({ ...read, format: 'json' });
    expect(
      readEnvelope(`{"ToUserName":"gh_1","MsgId":6054768590064713728,"Encrypt":"${base64}"}`).encrypt,
    ).toBe(base64);
  });

  it('is read beside text, which WeChat has been seen to leave', () => {
    expect(readEnvelope(safe.replace('<Encrypt>', 'x<Encrypt>'))).toEqual(read);
  });

  it('of a plain push has no ciphertext', () => {
    expect(readEnvelope('<xml><ToUserName>gh_1</ToUserName><Content>a</Content></xml>')).toEqual({
      format: 'xml',
      toUserName: 'gh_1',
      encrypt: undefined,
    });
  });

  // WH-25, WH-30, WH-35, WH-31
  const refused: [string, MessageFault, string][] = [
    ['two ciphertexts', 'repeated', safe.replace('</xml>', '<Encrypt><![CDATA[x]]></Encrypt></xml>')],
    ['two ciphertexts in JSON', 'repeated', '{"Encrypt":"a","Encrypt":"b"}'],
    ['a ciphertext that contains an element', 'not-well-formed', '<xml><Encrypt><a>1</a></Encrypt></xml>'],
    ['a ciphertext that is an object', 'not-well-formed', '{"Encrypt":{"a":1}}'],
    ['a ciphertext that is an array', 'not-well-formed', '{"Encrypt":["a"]}'],
    ['a ciphertext that is a number', 'not-well-formed', '{"Encrypt":1}'],
    ['two receivers', 'repeated', safe.replace('<Encrypt>', '<ToUserName>a</ToUserName><Encrypt>')],
    ['a DOCTYPE', 'doctype', `<!DOCTYPE xml>${safe}`],
    ['a text after the root', 'not-well-formed', `${safe}x`],
    ['a second root', 'not-well-formed', `${safe}${safe}`],
    ['a text before the root', 'not-well-formed', `x${safe}`],
    ['a root that is not closed', 'not-well-formed', safe.slice(0, -1)],
    ['an end tag missing', 'not-well-formed', safe.replace('</Encrypt>', '')],
    ['an element between', 'not-well-formed', safe.replace('<Encrypt>', '<a><Encrypt>')],
    ['markup in a text between', 'not-well-formed', safe.replace('<Encrypt>', ']]><Encrypt>')],
    ['a body over the limit', 'too-large', safe.replace(base64, 'A'.repeat(65_536))],
    ['nothing', 'empty', ''],
  ];

  it.each(refused)('%s is refused (%s)', (_, reason, body) => {
    expect(() => readEnvelope(body)).toThrow(expect.objectContaining({ reason }) as WechatMessageError);
  });

  it('is read by the scanner and by the reader alike, wherever it is changed', () => {
    const pieces = [
      '',
      '<',
      '>',
      ']',
      ']]>',
      '</Encrypt>',
      '<Encrypt>',
      '&',
      '&lt;',
      'x',
      ' ',
      '\n',
      '</xml>',
      '<![CDATA[',
    ];
    const judge = (by: (body: string) => unknown) => (body: string) => {
      try {
        return by(body);
      } catch (error) {
        return (error as WechatMessageError).reason;
      }
    };
    const scanned = judge(readEnvelope);
    const parsed = judge((body) => {
      const { format, root } = parseBody(body);
      return { format, toUserName: root['ToUserName'], encrypt: root['Encrypt'] };
    });
    const short = safe.replace(base64, 'q+/Z');
    for (let at = 0; at <= short.length; at++) {
      for (const piece of pieces) {
        for (const cut of [0, 1]) {
          const body = short.slice(0, at) + piece + short.slice(at + cut);
          expect([body, scanned(body)]).toEqual([body, parsed(body)]);
        }
      }
    }
  });
});
