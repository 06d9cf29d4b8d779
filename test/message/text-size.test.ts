import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT_BYTES, splitText, textBytes } from '../../src/message/reply/text-size.js';

describe('a long text', () => {
  it('is counted in bytes of UTF-8', () => {
    expect([textBytes('a'), textBytes('汉'), textBytes('😀')]).toEqual([1, 3, 4]);
  });

  it('that fits stays whole', () => {
    expect(splitText('')).toEqual(['']);
    expect(splitText('x'.repeat(MAX_TEXT_BYTES))).toEqual(['x'.repeat(MAX_TEXT_BYTES)]);
    expect(splitText('汉'.repeat(683)).map(textBytes)).toEqual([2046, 3]);
  });

  it('is cut behind a line, else behind a space, else between two characters', () => {
    expect(splitText(`${'x'.repeat(50)}\n${'y'.repeat(30)}`, 64)).toEqual([
      `${'x'.repeat(50)}\n`,
      'y'.repeat(30),
    ]);
    expect(splitText(`${'x'.repeat(50)} ${'y'.repeat(30)}`, 64)).toEqual([
      `${'x'.repeat(50)} `,
      'y'.repeat(30),
    ]);
    // Behind a space at the very beginning the part would be short.
    expect(splitText(`x ${'y'.repeat(80)}`, 64).map((part) => part.length)).toEqual([64, 18]);
    const family = '👨‍👩‍👧‍👦';
    expect(splitText(family.repeat(5), 64)).toEqual([family.repeat(2), family.repeat(2), family]);
    const flag = '🇨🇳';
    expect(splitText(`a${flag.repeat(20)}`, 64)[0]).toBe(`a${flag.repeat(7)}`);
  });

  it('gives its whole text back, in parts that fit and tear no character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
        fc.integer({ min: 64, max: 200 }),
        (text, maxBytes) => {
          const parts = splitText(text, maxBytes);
          expect(parts.join('')).toBe(text);
          for (const part of parts) {
            expect(textBytes(part)).toBeLessThanOrEqual(maxBytes);
            expect(part.isWellFormed()).toBe(true);
            expect(part).not.toBe('');
          }
        },
      ),
    );
  });

  it('is cut even where one character is longer than a part', () => {
    const zalgo = `a${'\u0301'.repeat(200)}`;
    const parts = splitText(zalgo, 64);
    expect(parts.join('')).toBe(zalgo);
    expect(parts.every((part) => textBytes(part) <= 64)).toBe(true);
  });

  it('is cut in time that grows with its length', () => {
    const start = performance.now();
    expect(splitText('汉'.repeat(200_000)).length).toBe(294);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
