import type { Logger } from '@nestjs/common';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/webhook/http/refusal.js';
import { RefusalLog } from '../../src/webhook/http/refusal-log.js';
import { FakeClock } from '../support/fake-clock.js';

function setUp() {
  const clock = new FakeClock();
  const lines: string[] = [];
  const log = new RefusalLog({ warn: (line: string) => lines.push(line) } as unknown as Logger, clock);
  return { clock, lines, log };
}

describe('the log of refused requests', () => {
  it('has a line for each refusal while there are few', async () => {
    const { clock, lines, log } = setUp();
    for (let i = 0; i < 5; i++) {
      log.refused('account "default"', new Refusal(401, 'the signature is wrong'));
      await clock.advance(1);
    }
    expect(lines).toEqual(
      Array(5).fill('Refused a request to the webhook of account "default" with 401: the signature is wrong'),
    );
  });

  // WH-56
  it('has one line a second with a count in a flood, and a last one at its end', async () => {
    const { clock, lines, log } = setUp();
    for (let i = 0; i < 10_000; i++) {
      log.refused('account "default"', new Refusal(401, 'the signature is wrong'));
      if (i % 10 === 9) await clock.advance(0.01);
    }
    await clock.advance(5);
    expect(lines.length).toBeLessThanOrEqual(3 + 10);
    const counted = lines.flatMap((line) => /\((\d+) such requests/.exec(line)?.[1] ?? []).map(Number);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(10_000 - 3);
  });

  it('keeps reasons, and owners of one name, apart', () => {
    const { lines, log } = setUp();
    for (const label of ['account "a"', 'merchant "a"']) {
      for (const reason of ['one', 'two']) {
        for (let i = 0; i < 10; i++) log.refused(label, new Refusal(400, reason));
      }
    }
    expect(lines).toHaveLength(4 * 3);
  });

  it('writes the outstanding counts when the application closes', () => {
    const { lines, log } = setUp();
    for (let i = 0; i < 10; i++) log.refused('a', new Refusal(400, 'one', `${i} s`));
    log.close();
    expect(lines).toHaveLength(4);
    expect(lines[3]).toContain('one: 9 s (7 such requests in the last second)');
  });
});
