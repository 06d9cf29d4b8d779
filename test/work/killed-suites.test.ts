import { describe, expect, it } from 'vitest';
import { killSuites } from '../support/work/killed-suites.js';

/** `test/soak/wecom-suites.test.ts` has the long form. */
const KILLS = 8;

describe('The process of a suite that is killed right after an acknowledgement', () => {
  it('has lost neither the newest ticket nor the permanent code of a corp', async () => {
    expect(await killSuites(KILLS)).toEqual({
      kills: KILLS,
      notAcknowledged: [],
      lostTickets: [],
      lostCorps: [],
      deadCorps: [],
      exchanges: KILLS,
    });
  }, 120_000);
});
