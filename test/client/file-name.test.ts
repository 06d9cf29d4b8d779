import { basename, join, resolve, win32 } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../src/client/files/file-name.js';

/** As a header value arrives: one character for each byte. */
const raw = (text: string) => Buffer.from(text).toString('latin1');

describe('The name of a downloaded file', () => {
  it.each([
    ['attachment; filename="cat.jpg"', 'cat.jpg'],
    ['attachment; filename=cat.jpg', 'cat.jpg'],
    ['attachment; filename="测试.jpg"', '测试.jpg'],
    ['attachment; filename=测试 1.jpg; size=3', '测试 1.jpg'],
    ['attachment; filename="x.jpg"; filename*=UTF-8\'\'%E6%B5%8B.jpg', '测.jpg'],
    ["attachment; FileName*=utf-8'zh'%E6%B5%8B.jpg", '测.jpg'],
    ["attachment; filename*=ISO-8859-1''caf%E9.jpg", 'café.jpg'],
    ['attachment; filename="a \\"b\\".jpg"', 'a _b_.jpg'],
    ["attachment; filename*=UTF-8''%ZZ; filename=plain.jpg", 'plain.jpg'],
    ['attachment; note="filename=evil.sh"; filename="good.jpg"', 'good.jpg'],
  ])('is read from %s', (header, name) => {
    expect(fileNameOf(raw(header))).toBe(name);
  });

  it.each([
    ["attachment; filename*=UTF-8''%0A..%2F..%2Fevil.jpg", 'evil.jpg'],
    ['attachment; filename="C:\\\\Windows\\\\evil.dll"', 'evil.dll'],
    ['attachment; filename="C:evil.dll"', 'evil.dll'],
    ['attachment; filename=".."', undefined],
    ['attachment; filename="."', undefined],
    ['attachment; filename="a/.. "', undefined],
    ["attachment; filename*=UTF-8''%2E%00%2E", undefined],
    ["attachment; filename*=UTF-8''a%E2%80%A8b.jpg", 'ab.jpg'],
    ["attachment; filename*=UTF-8''gpj%E2%80%AEexe.jpg", 'gpjexe.jpg'],
    ['attachment; filename=""', undefined],
    ['attachment', undefined],
  ])('is a bare name or none: %s', (header, name) => {
    expect(fileNameOf(raw(header))).toBe(name);
  });

  it.each(['x', '测', '😀'])(
    'is no longer than a file system takes, and keeps its extension: %s',
    (character) => {
      const name = fileNameOf(raw(`attachment; filename="${character.repeat(300)}.jpeg"`))!;
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(Buffer.byteLength(name)).toBeGreaterThan(245);
      expect(name).toMatch(/\.jpeg$/);
      expect(name.isWellFormed()).toBe(true);
      expect(fileNameOf(raw('attachment; filename=cat.jpg'))).toBe('cat.jpg');
    },
  );

  it('never leads out of the folder that it is joined to', () => {
    const part = fc.constantFrom(
      '..',
      '/',
      '\\',
      '%2F',
      '%5C',
      '%2E',
      '%00',
      '%0A',
      '.',
      ' ',
      ':',
      'a',
      'é',
      '"',
      ';',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(part), fc.boolean(), (parts, extended) => {
        const text = parts.join('');
        const header = extended ? `attachment; filename*=UTF-8''${text}` : `attachment; filename="${text}"`;
        const name = fileNameOf(raw(header));
        if (name === undefined) return;
        expect(basename(name)).toBe(name);
        expect(win32.basename(name)).toBe(name);
        expect(resolve(join('/folder', name))).toBe(`/folder/${name}`);
        // oxlint-disable-next-line no-control-regex
        expect(name).not.toMatch(/[\u0000-\u001f\u2028]/);
      }),
    );
  });
});
