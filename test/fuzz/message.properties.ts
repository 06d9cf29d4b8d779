import * as fc from 'fast-check';
import { expect } from 'vitest';
import { parseBody } from '../../src/message/parse/body.js';
import { buildReply } from '../../src/message/reply/build-reply.js';
import { readEnvelope } from '../../src/message/parse/envelope.js';
import { WechatMessageError } from '../../src/message/message.errors.js';
import { isLegalXml } from '../../src/message/parse/xml-characters.js';
import { readPush } from '../../src/message/parse/read-push.js';
import { Reply } from '../../src/message/reply/reply.js';
import { parameters } from './run-options.js';
import type { RunOptions } from './run-options.js';
import { asXmlSaysIt, treeBySaxes } from './saxes-tree.js';
import type { Tree } from './saxes-tree.js';
import { documents, names } from './xml-documents.js';

/** The reader and a general parser read the same tree. @returns how many documents were read */
export function sameAsSaxes(options: RunOptions): number {
  let read = 0;
  fc.assert(
    fc.property(documents, (xml) => {
      const theirs = treeBySaxes(xml);
      if (typeof theirs === 'string') {
        // Text directly in the root is valid XML but not a push.
        if (theirs !== '') expect(refused(() => parseBody(xml))).toBe(true);
        return;
      }
      expect(plain(parseBody(xml).root)).toEqual(plain(theirs));
      read++;
    }),
    parameters(options),
  );
  return read;
}

/**
 * The reader accepts no damaged document that a general parser refuses, and reads the others as that parser does; but
 * for texts that only WeChat's reader takes: those with `]]>` or with characters that XML forbids.
 *
 * @returns how many were refused
 */
export function damagedLikeSaxes(options: RunOptions): number {
  const put = fc.constantFrom(
    '',
    '<',
    '>',
    '&',
    ']]>',
    '/',
    '\0',
    '\ud800',
    '!',
    '<a>',
    '</a>',
    '<!--',
    '-->',
    '<?',
    '?>',
    ' b="1"',
    'é',
    '<![CDATA[',
    ';',
    '#',
  );
  let damaged = 0;
  fc.assert(
    fc.property(documents, fc.nat(), fc.nat({ max: 3 }), put, (xml, at, cut, piece) => {
      const place = at % xml.length;
      const body = xml.slice(0, place) + piece + xml.slice(place + cut);
      let ours: unknown;
      if (
        refused(() => {
          ours = parseBody(body).root;
        })
      ) {
        damaged++;
        return;
      }
      if (leaves(ours).some((leaf) => !isPlainText(leaf as string))) return;
      let theirs: Tree;
      try {
        theirs = rootBySaxes(body);
      } catch {
        // Ours ignores text in the root, a bare `&` in it too.
        expect(body.replaceAll(/<!\[CDATA\[[^]*?\]\]>/g, '')).toContain('&');
        return;
      }
      expect(plain(ours)).toEqual(plain(theirs));
    }),
    parameters(options),
  );
  return damaged;
}

/**
 * Any input is read or refused with the package's own error, and nothing else changes.
 * @returns how many were refused
 */
export function anythingRead(options: RunOptions): number {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const halves = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 60,
  });
  const json = fc.json({ maxDepth: 5 });
  const bodies = fc.oneof(
    halves,
    fc
      .tuple(documents, halves, fc.nat())
      .map(([xml, junk, at]) => xml.slice(0, at % xml.length) + junk + xml.slice(at % xml.length)),
    json,
    fc
      .tuple(json, halves, fc.nat())
      .map(([text, junk, at]) => text.slice(0, at % text.length) + junk + text.slice(at % text.length)),
    fc.dictionary(fc.oneof(names, fc.string()), fc.jsonValue()).map((value) => JSON.stringify(value)),
  );
  let refusals = 0;
  fc.assert(
    fc.property(bodies, (body) => {
      for (const read of [parseBody, readPush, readEnvelope]) {
        if (refused(() => read(body))) refusals++;
      }
      if (!refused(() => parseBody(body))) {
        const { format, root } = parseBody(body);
        if (format === 'xml') expect(leaves(root).every((leaf) => typeof leaf === 'string')).toBe(true);
      }
    }),
    parameters(options),
  );
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  return refusals;
}

/**
 * A reply is read back unchanged, but for the characters that its format cannot carry, which are U+FFFD.
 *
 * @returns how many were built
 */
export function repliesRoundTrip(options: RunOptions): number {
  const fragments = fc.constantFrom(
    ']]>',
    ']]',
    '>',
    '<![CDATA[',
    '</Content>',
    '<Injected>1</Injected>',
    '&lt;',
    '\0',
    '\ufffe',
    '\b',
  );
  const text = fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
        { weight: 1, arbitrary: fragments },
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.join(''))
    .filter((whole) => whole !== '');
  const times = fc.constantFrom(1, 1, 1, 1, 200);
  let built = 0;
  fc.assert(
    fc.property(
      text,
      text,
      times,
      fc.constantFrom('xml' as const, 'json' as const),
      (one, other, copies, format) => {
        const content = one.repeat(copies);
        const sent = (given: string) =>
          format === 'json'
            ? given.toWellFormed()
            : asXmlSaysIt(given).replace(/[^\t\n\r -\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
        const push = { format, toUserName: other, fromUserName: one, msgType: 'text' };
        const replies = [
          Reply.text(content),
          Reply.news([{ title: content, url: other }]),
          Reply.transferToCustomerService(content),
        ];
        for (const reply of replies) {
          const body = buildReply(reply, push, { now: 1 });
          const root = (format === 'json' ? parseBody(body).root : treeBySaxes(body)) as Record<string, Tree>;
          expect([root['ToUserName'], root['FromUserName']]).toEqual([sent(one), sent(other)]);
          expect(Object.keys(root).length).toBe(reply.type === 'news' ? 6 : 5);
          const item = { Title: sent(content), Description: '', PicUrl: '', Url: sent(other) };
          const values = {
            text: sent(content),
            news: format === 'xml' ? { item } : [item],
            transfer_customer_service: { KfAccount: sent(content) },
          };
          const value = root['Content'] ?? root['Articles'] ?? root['TransInfo'];
          expect(plain(value)).toEqual(plain(values[reply.type]));
          built++;
        }
      },
    ),
    parameters(options),
  );
  return built;
}

/** The tree of the root. An empty root is a push without elements. */
function rootBySaxes(xml: string): Tree {
  const tree = treeBySaxes(xml);
  return tree === '' ? {} : tree;
}

/** Whether a call is refused with the package's own error. Any other error is thrown on. */
function refused(call: () => unknown): boolean {
  try {
    call();
    return false;
  } catch (error) {
    if (error instanceof WechatMessageError) return true;
    throw error;
  }
}

/** The same tree as lists of entries, so that a name such as `__proto__` cannot affect the comparison. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value as Record<string, Tree>).map(([name, child]) => [name, plain(child)]);
}

/** Whether a general parser would give the same text. */
function isPlainText(text: string): boolean {
  return !text.includes(']]>') && isLegalXml(text);
}

function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}
