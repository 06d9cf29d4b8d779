import { number } from './table.js';

/** A bound that this package must keep, with what was measured. */
export const atLeast = (what, value, bound, unit = '') => ({
  what,
  value,
  bound,
  unit,
  met: value >= bound,
  text: `${what}: ${number(value)}${unit}, at least ${bound}${unit}`,
});

export const atMost = (what, value, bound, unit = '') => ({
  what,
  value,
  bound,
  unit,
  met: value <= bound,
  text: `${what}: ${number(value)}${unit}, at most ${bound}${unit}`,
});
