import { describe, expect, it } from 'vitest';
import * as boundaries from './boundaries.properties.js';

// The signature joins its fields without a delimiter, so the text can be cut in other places. There are two defences,
// and each is tested with the other one removed.
describe('moved boundaries of signed fields', () => {
  // WH-01
  it('are refused by the frame alone and by the grammar alone, for cuts at multiples of 64 characters', () => {
    const { cuts, opened, grammatical } = boundaries.cutsBy64(200);
    expect(cuts).toBeGreaterThan(1000);
    expect({ opened, grammatical }).toEqual({ opened: 0, grammatical: 0 });
  });

  // WH-01
  it('are refused by the frame alone and by the grammar alone, for random cuts', () => {
    expect(boundaries.randomCuts(2000, 20_261_121)).toBe(2000);
  });

  // WH-02
  it('never bring a message to a handler that was forged inside the content of another', () => {
    const realistic = boundaries.forgedInContent(400, 'text');
    expect(realistic.attempts).toBe(400);
    expect({ ...realistic, attempts: 0 }).toEqual({ attempts: 0, opened: 0, accepted: 0 });
    // If WeChat allowed any byte in a message, the frame could be forged, but the grammar would still refuse it.
    const worst = boundaries.forgedInContent(400, 'any byte');
    expect(worst.opened).toBeGreaterThan(0);
    expect(worst.accepted).toBe(0);
  });

  // FZ-02
  it('are never accepted when any byte of a valid push was changed', () => {
    expect(boundaries.mutations(2000, 20_261_121)).toBe(2000);
  });

  // FZ-03
  it('are never accepted for two cuts of the signed text', () => {
    // If no signature had stayed valid, the test would not have tested anything.
    expect(boundaries.twoCuts(2000, 20_261_121)).toBeGreaterThan(100);
  });
});
