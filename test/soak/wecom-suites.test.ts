import { describe, expect, it } from 'vitest';
import { killSuites } from '../support/work/killed-suites.js';

const KILLS = Number(process.env['WORK_KILLS'] ?? 100);

describe('The process of a suite in long runs', () => {
  it(`loses no ticket and no permanent code over ${KILLS} kills right after an acknowledgement`, async () => {
    const report = await killSuites(KILLS);
    process.stdout.write(`${JSON.stringify(report)}\n`);
    expect(report).toEqual({
      kills: KILLS,
      notAcknowledged: [],
      lostTickets: [],
      lostCorps: [],
      deadCorps: [],
      exchanges: KILLS,
    });
  });
});
