import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isTokenFault, retcodeOf, retcodes } from '../../../src/account/call/retcodes.js';

interface Entry {
  code: number;
  class: string;
  meaning: string;
  action: string;
}
const { codes } = JSON.parse(
  readFileSync(new URL('../../../scripts/data/retcodes.json', import.meta.url), 'utf8'),
) as { codes: Entry[] };

describe('return codes', () => {
  it('contains every code of the data it was generated from', () => {
    expect(codes).toHaveLength(241);
    expect(retcodes().size).toBe(241);
    for (const { code, class: kind, meaning, action } of codes) {
      expect(retcodeOf(code)).toEqual({ code, class: kind, meaning, advice: action === '-' ? '' : action });
    }
  });

  // TK-70
  it.each([
    [40013, 'WECHAT_APP_ID'],
    [40125, 'WECHAT_APP_SECRET'],
    [40001, 'WECHAT_APP_SECRET'],
  ])('says which variable to correct for %i', (code, variable) => {
    expect(retcodeOf(code)!.advice).toContain(`set ${variable}`);
  });

  // TK-70
  it('treats exactly 40001, 40014 and 42001 as faults of the token', () => {
    const faults = codes.map(({ code }) => code).filter(isTokenFault);
    expect(faults.sort((a, b) => a - b)).toEqual([40001, 40014, 42001]);
    for (const other of [0, -1, 40003, 45011, 48001, 41001, 42002, 42007, 40125, 61023, 99_999, Number.NaN]) {
      expect(isTokenFault(other)).toBe(false);
    }
  });

  // TK-70
  it('classifies thirty codes according to the table', () => {
    const expected: Record<string, number[]> = {
      'token-invalid': [40001, 40014, 42001, 41001],
      'oauth-code': [40029, 40163, 42002, 42007],
      credential: [40013, 40125, 40243],
      'ip-whitelist': [40164, 89503],
      'quota-minute': [45011, 44991, 44990],
      'quota-day': [45009],
      permission: [48001, 50004],
      'bad-request': [40003, 40037, 47001],
      'user-state': [43004, 45015, 45047],
      'not-found': [40007, 46003],
      'api-security': [40230, 40240],
      'system-busy': [-1, 61450],
    };
    const flat = Object.entries(expected).flatMap(([kind, list]) =>
      list.map((code) => [code, kind] as const),
    );
    expect(flat.length).toBeGreaterThanOrEqual(30);
    for (const [code, kind] of flat) expect([code, retcodeOf(code)?.class]).toEqual([code, kind]);
    expect(retcodeOf(123_456)).toBeUndefined();
  });
});
