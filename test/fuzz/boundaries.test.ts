import { describe, expect, it } from 'vitest';
import * as boundaries from './boundaries.properties.js';

// The signature joins its fields with no delimiter. Two layers stand against cutting it anew, and each is
// tested with the other taken away.
describe('moved field boundaries', () => {
  it('WH-01 are refused by the frame alone, and by the grammar alone: cuts of 64 characters', () => {
    const { cuts, opened, grammatical } = boundaries.cutsBy64(200);
    expect(cuts).toBeGreaterThan(1000);
    expect({ opened, grammatical }).toEqual({ opened: 0, grammatical: 0 });
  });

  it('WH-01 are refused by the frame alone, and by the grammar alone: random cuts', () => {
    expect(boundaries.randomCuts(2000, 20_261_121)).toBe(2000);
  });

  it('WH-02 bring no message to a handler that was forged inside the content of another', () => {
    const realistic = boundaries.forgedInContent(400, 'text');
    expect(realistic.attempts).toBe(400);
    expect({ ...realistic, attempts: 0 }).toEqual({ attempts: 0, opened: 0, accepted: 0 });
    // Were WeChat to let any byte through, the frame could be forged; the grammar still stands.
    const worst = boundaries.forgedInContent(400, 'any byte');
    expect(worst.opened).toBeGreaterThan(0);
    expect(worst.accepted).toBe(0);
  });

  it('FZ-02 no byte of a valid push can be changed', () => {
    expect(boundaries.mutations(2000, 20_261_121)).toBe(2000);
  });

  it('FZ-03 no two cuts of the signed text are accepted', () => {
    // Were no signature left valid, nothing would have been tested.
    expect(boundaries.twoCuts(2000, 20_261_121)).toBeGreaterThan(100);
  });
});
