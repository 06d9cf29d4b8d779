import { describe, expect, it } from 'vitest';
import { soak } from '../support/fleet/fleet-soak.js';

const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

describe(`5 000 cycles of four processes in virtual time (SEED=${SEED})`, () => {
  // SK-01 (classic), SK-02 (stable)
  it.each(['classic', 'stable'] as const)(
    'shows callers no dead token and no error, and makes few requests (%s)',
    async (source) => {
      const report = await soak({ source, cycles: 5000, seed: SEED });
      expect(report).toMatchObject({ invalidUses: 0, errors: 0, backwards: 0 });
      expect(report.requests).toBeLessThanOrEqual(report.most);
      expect(report.outages).toBeGreaterThan(0);
      // There are about 550 outages of four minutes. One in a hundred may meet a token at the end of its life.
      expect(report.outlasted).toBeLessThanOrEqual(source === 'classic' ? 0 : 4 * 8 * 5);
    },
  );
});
