import { describe, expect, it } from 'vitest';
import * as message from './message.properties.js';
import { SHORT } from './run-options.js';

describe('the readers with arbitrary input', () => {
  // FZ-04
  it('read the same tree as a general parser', () => {
    expect(message.sameAsSaxes(SHORT)).toBeGreaterThan(SHORT.runs / 4);
  });

  // FZ-04
  it('refuse every damaged document that a general parser refuses', () => {
    expect(message.damagedLikeSaxes(SHORT)).toBeGreaterThan(SHORT.runs / 4);
  });

  // FZ-04
  it('read or refuse with their own error, and leave Object.prototype unchanged', () => {
    expect(message.anythingRead(SHORT)).toBeGreaterThan(SHORT.runs);
  });

  // FZ-05, WH-36
  it('read replies as they were built', () => {
    expect(message.repliesRoundTrip(SHORT)).toBeGreaterThan(SHORT.runs);
  });
});
