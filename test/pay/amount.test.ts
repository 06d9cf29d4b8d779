import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFen, toYuan, yuan } from '../../src/pay/groups/amount.js';

describe('an amount', () => {
  it.each([
    ['12.34', 1234],
    ['12.3', 1230],
    ['12', 1200],
    ['0.01', 1],
    ['0', 0],
    ['1.15', 115],
    ['0010.10', 1010],
  ])('of %s yuan is %i fen', (text, fen) => {
    expect(yuan(text)).toBe(fen);
  });

  it.each(['', '1.', '.5', '1.234', '-1', '+1', '1e3', ' 1', '1,000', '１', '99999999999999', 12.34, null])(
    'of %j yuan is refused',
    (text) => {
      expect(() => yuan(text as string)).toThrow(/at most two decimals/);
    },
  );

  it('goes to yuan and back', () => {
    fc.assert(fc.property(fc.nat({ max: 1e12 }), (fen) => yuan(toYuan(fen)) === fen));
    expect(toYuan(5)).toBe('0.05');
    expect(toYuan(-1234)).toBe('-12.34');
  });

  it.each([1.5, '100', Number.NaN, Infinity, 2 ** 53, null])('of %j fen is refused', (fen) => {
    expect(() => checkFen(fen, 'amount.total')).toThrow(/amount\.total must be a whole number of fen/);
  });
});
