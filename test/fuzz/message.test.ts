import { describe, expect, it } from 'vitest';
import * as message from './message.properties.js';
import { SHORT } from './run-options.js';

describe('the readers, given anything', () => {
  it('FZ-04 read the tree that a general parser reads', () => {
    expect(message.sameAsSaxes(SHORT)).toBeGreaterThan(SHORT.runs / 4);
  });

  it('FZ-04 read no damaged document that a general parser refuses', () => {
    expect(message.damagedLikeSaxes(SHORT)).toBeGreaterThan(SHORT.runs / 4);
  });

  it('FZ-04 read or refuse in their own way, and leave Object.prototype alone', () => {
    expect(message.anythingRead(SHORT)).toBeGreaterThan(SHORT.runs);
  });

  it('FZ-05 WH-36 read replies as they were built', () => {
    expect(message.repliesRoundTrip(SHORT)).toBeGreaterThan(SHORT.runs);
  });
});
