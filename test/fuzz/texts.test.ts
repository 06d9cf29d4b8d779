import { describe, expect, it } from 'vitest';
import { SHORT } from './run-options.js';
import * as texts from './texts.properties.js';

describe('what a user types', () => {
  it('reaches the handler as it was typed, in XML and in JSON', () => {
    expect(texts.textsArrive(SHORT)).toBeGreaterThan(SHORT.runs * 1.5);
  });

  it('sets no field of the push but its own', () => {
    const { read, refused } = texts.nothingInjected({ ...SHORT, runs: SHORT.runs * 5 });
    expect(read).toBeGreaterThan(SHORT.runs / 4);
    expect(refused).toBeGreaterThan(SHORT.runs / 4);
  });
});
