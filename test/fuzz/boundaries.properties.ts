import { createCipheriv } from 'node:crypto';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import {
  ciphertextIsWhole,
  frameOpens,
  grammarAccepts,
  receiver,
  recut,
  sealedPush,
  signatureAccepts,
  signed,
} from './boundaries.js';
import type { Receiver, SignedPush } from './boundaries.js';

const textPush = (content: string) =>
  `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName>` +
  `<CreateTime>1714112445</CreateTime><MsgType><![CDATA[text]]></MsgType>` +
  `<Content><![CDATA[${content}]]></Content><MsgId>6054768590064713728</MsgId></xml>`;

/** Moves the first `size` characters of the ciphertext to the end of the nonce. */
function shift(push: SignedPush, size: number): SignedPush {
  return { ...push, nonce: push.nonce + push.encrypt.slice(0, size), encrypt: push.encrypt.slice(size) };
}

/** Every cut at a multiple of 64 characters, which leaves whole AES blocks, of `messages` messages. */
export function cutsBy64(messages: number): { cuts: number; opened: number; grammatical: number } {
  // The token sorts first, so that the nonce stands right before the ciphertext whenever that begins with a letter.
  const account = receiver('000token');
  const result = { cuts: 0, opened: 0, grammatical: 0 };
  for (let i = 0; i < messages; i++) {
    const push = sealedPush(
      account.token,
      account.ring.current,
      textPush(`message ${i} `.repeat(40)),
      `9${i}`,
    );
    for (let k = 1; k <= 8; k++) {
      const forged = shift(push, 64 * k);
      if (!signatureAccepts(account, forged)) continue;
      result.cuts++;
      if (frameOpens(account, forged) !== undefined) result.opened++;
      if (grammarAccepts(forged)) result.grammatical++;
    }
  }
  return result;
}

const tokens = fc.constantFrom('000token', 'Token', 'zzzToken', 'q1');
const nonces = fc.stringMatching(/^[0-9A-Za-z]{1,32}$/);
const contents = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replaceAll(']]>', ''));
const positions = fc.nat({ max: 1200 });

/** Random cuts, with each of the two defences removed in turn. @returns how many left the signature valid */
export function randomCuts(numRuns: number, seed?: number): number {
  let forgeries = 0;
  fc.assert(
    fc.property(tokens, nonces, contents, positions, positions, (token, nonce, content, first, second) => {
      const account = receiver(token);
      const push = sealedPush(token, account.ring.current, textPush(content), nonce);
      const forged = recut(token, push, first, second);
      fc.pre(forged !== undefined && signatureAccepts(account, forged));
      forgeries++;
      // A cut between timestamp and nonce does not change the message, so the frame cannot detect it.
      const untouched = forged.encrypt === push.encrypt ? textPush(content) : undefined;
      expect(frameOpens(account, forged)).toBe(untouched);
      expect(grammarAccepts(forged) && ciphertextIsWhole(forged)).toBe(false);
    }),
    { numRuns, ...seeded(seed), maxSkipsPerRun: 1000 },
  );
  return forgeries;
}

/** Two cuts anywhere, against both defences together. @returns how many left the signature valid */
export function twoCuts(numRuns: number, seed?: number): number {
  let valid = 0;
  fc.assert(
    fc.property(tokens, nonces, contents, positions, positions, (token, nonce, content, first, second) => {
      const account = receiver(token);
      const push = sealedPush(token, account.ring.current, textPush(content), nonce);
      const forged = recut(token, push, first, second);
      if (forged === undefined) return;
      if (signatureAccepts(account, forged)) valid++;
      expect(accepts(account, forged)).toBe(false);
    }),
    { numRuns, ...seeded(seed) },
  );
  return valid;
}

/** One character of one field is changed, added or removed. @returns how many changes were tried */
export function mutations(numRuns: number, seed?: number): number {
  let tried = 0;
  const account = receiver('Token');
  const push = sealedPush(account.token, account.ring.current, textPush('content'), '415670741');
  expect(accepts(account, push)).toBe(true);
  const fields = ['timestamp', 'nonce', 'encrypt', 'signature'] as const;
  const characters = fc.string({ unit: 'binary', minLength: 0, maxLength: 1 });
  fc.assert(
    fc.property(
      fc.constantFrom(...fields),
      fc.nat(),
      fc.nat({ max: 1 }),
      characters,
      (field, at, cut, put) => {
        const value = push[field];
        const place = at % (value.length + 1);
        const changed = value.slice(0, place) + put + value.slice(place + cut);
        fc.pre(changed !== value);
        tried++;
        expect(accepts(account, { ...push, [field]: changed })).toBe(false);
      },
    ),
    { numRuns, ...seeded(seed) },
  );
  return tried;
}

function accepts(account: Receiver, push: SignedPush): boolean {
  return grammarAccepts(push) && signatureAccepts(account, push) && frameOpens(account, push) !== undefined;
}

/**
 * A message whose content holds a frame. It is aligned so that the frame becomes the message when everything before it
 * is cut off. With `text`, the content is what a user can type; `any byte` also allows zero bytes, which XML forbids.
 */
export function forgedInContent(
  attempts: number,
  content: 'text' | 'any byte',
): { attempts: number; opened: number; accepted: number } {
  const key = Buffer.from('K'.repeat(43), 'base64');
  const appId = 'wx5823bf96d3bd56c7';
  const account = receiver('000token', 'K'.repeat(43), appId);
  const result = { attempts: 0, opened: 0, accepted: 0 };
  const before = '<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[';
  const after = ']]></Content><MsgId>1</MsgId></xml>';
  for (let i = 0; result.attempts < attempts; i++) {
    // The cut is at a multiple of 96 bytes, which is 128 characters in base64 and keeps whole blocks.
    const filler = 'x'.repeat(96 - ((20 + before.length) % 96) + 96 * (i % 4));
    const forged = `<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[forged ${i}`;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(forged.length + after.length);
    // As text, the four bytes are characters, none of them below a tab.
    const claim = content === 'text' ? Buffer.from('\t\t\t' + String.fromCharCode(9 + (i % 100))) : length;
    const message = Buffer.concat([
      Buffer.from(before + filler + 'r'.repeat(16)),
      claim,
      Buffer.from(forged + after),
    ]);
    const encrypt = encryptMessage(key, message, appId, i);
    const nonce = `9${i}`;
    const push = signed(account.token, '1714112445', nonce, encrypt);
    const cut = ((20 + before.length + filler.length) / 96) * 128;
    const shifted = shift(push, cut);
    if (!signatureAccepts(account, shifted)) continue;
    result.attempts++;
    if (frameOpens(account, shifted) !== undefined) result.opened++;
    if (accepts(account, shifted)) result.accepted++;
  }
  return result;
}

function encryptMessage(key: Buffer, message: Buffer, appId: string, salt: number): string {
  const head = Buffer.alloc(20);
  head.write(String(salt).padStart(16, 's'));
  head.writeUInt32BE(message.length, 16);
  const bare = Buffer.concat([head, message, Buffer.from(appId)]);
  const pad = 32 - (bare.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([
    cipher.update(Buffer.concat([bare, Buffer.alloc(pad, pad)])),
    cipher.final(),
  ]).toString('base64');
}

/** A fixed seed for the normal suite. Without one, fast-check picks a seed and reports it when a run fails. */
function seeded(seed: number | undefined): { seed?: number } {
  return seed === undefined ? {} : { seed };
}
