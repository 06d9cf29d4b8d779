import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/webhook/http/refusal.js';
import { CallbackKeys } from '../../src/work/push/verify/callback-keys.js';
import {
  type CallbackCheck,
  verifyCallback,
  verifyEcho,
} from '../../src/work/push/verify/verify-callback.js';
import { callback, echoQuery, textOf } from './support/callbacks.js';
import { CORP, KEY, TOKEN } from './support/work-app.js';

/** The long form is run by hand: SPOILED_CALLBACKS=100000. */
const RUNS = Number(process.env['SPOILED_CALLBACKS'] ?? 3000);
const NOW = 1_790_000_100_000;
const TEXT = textOf('报销 👍', { id: '7123456789012345678' });

const check: CallbackCheck = {
  keys: new CallbackKeys({ tokens: [TOKEN], encodingAesKeys: [KEY] }),
  tolerance: 300,
  accepts: () => (receiveId) => receiveId === CORP,
};
const valid = callback(TEXT, { timestamp: NOW / 1000, nonce: 'nonce1' });
const echo = echoQuery('6270418399185174331', { timestamp: NOW / 1000, nonce: 'nonce2' });
const receive = (query: string, body: string) =>
  verifyCallback(check, `/wechat?${query}`, Buffer.from(body), NOW);

/** A text with some of its characters replaced, taken out or put in. */
const spoiled = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length - 1),
        remove: fc.nat(3),
        insert: fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('=', '+', '%', '&', '<', ']]>', '\0')),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((edits) => {
      let result = text;
      for (const { at, remove, insert } of edits)
        result = result.slice(0, at) + insert + result.slice(at + remove);
      return result;
    });

describe('Spoiled callbacks of WeCom', () => {
  it('are valid before they are spoiled', () => {
    expect(receive(valid.query, valid.body)).toMatchObject({ text: TEXT });
    expect(verifyEcho(check, `/wechat?${echo}`, NOW)).toBe('6270418399185174331');
  });

  it('are refused, or say the very same: what is not signed proves nothing and changes nothing', () => {
    fc.assert(
      fc.property(spoiled(valid.query), spoiled(valid.body), fc.nat(2), (query, body, which) => {
        const result = receive(which === 1 ? valid.query : query, which === 0 ? valid.body : body);
        expect(result instanceof Refusal || (result as { text: string }).text === TEXT).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('are refused whenever the signature, the time, the nonce or the content is another one', () => {
    const encrypt = /<Encrypt><!\[CDATA\[(.*?)\]\]>/.exec(valid.body)![1]!;
    const parts = new URLSearchParams(valid.query);
    fc.assert(
      fc.property(
        fc.constantFrom('msg_signature', 'timestamp', 'nonce', 'encrypt'),
        fc.nat(10_000),
        fc.constantFrom('0', '1', '9', 'a', 'f', 'A', 'F', '+', '/', '='),
        (part, at, character) => {
          const before = part === 'encrypt' ? encrypt : parts.get(part)!;
          const index = at % before.length;
          const after = before.slice(0, index) + character + before.slice(index + 1);
          fc.pre(after !== before);
          const query =
            part === 'encrypt'
              ? valid.query
              : valid.query.replace(`=${before}`, `=${encodeURIComponent(after)}`);
          const body = part === 'encrypt' ? valid.body.replace(encrypt, after) : valid.body;
          expect(receive(query, body) instanceof Refusal).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('are refused for every other receive id, token and key', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(2), (other, which) => {
        fc.pre(other !== CORP);
        const options = [
          { receiveId: other },
          { token: `T${other.replace(/\W/g, '')}x` },
          { key: `A${KEY.slice(1)}` },
        ][which]!;
        const { query, body } = callback(TEXT, { timestamp: NOW / 1000, ...options });
        expect(receive(query, body) instanceof Refusal).toBe(true);
      }),
      { numRuns: Math.min(RUNS, 2000) },
    );
  });

  it('do not answer a spoiled check of the address with another text', () => {
    fc.assert(
      fc.property(spoiled(echo), (query) => {
        const result = verifyEcho(check, `/wechat?${query}`, NOW);
        expect(result instanceof Refusal || result === '6270418399185174331').toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
