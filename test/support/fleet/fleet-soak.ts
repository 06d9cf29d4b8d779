import { Fleet } from './virtual-fleet.js';
import { seededRandom } from '../seeded-random.js';

const LIFE_S = 7200;
const STEP_S = 30;
const OUTAGE_CHANCE = 0.0005;
const OUTAGE_S = 240;
/** One back-off step. A process without a token may wait this long after WeChat has recovered. */
const RECOVERY_S = 30;
/** The latest time before its end at which the renewal of a stable token begins. */
const LEAST_LEAD_S = 60;

/** The result of a soak. `most` is the number of token requests that must suffice. */
export interface SoakReport {
  seed: number;
  invalidUses: number;
  /** Calls that failed although WeChat was up, or had been down for less than the token's last minute. */
  errors: number;
  /** Calls that failed because an outage began before the renewal and lasted longer than the token. */
  outlasted: number;
  backwards: number;
  requests: number;
  most: number;
  outages: number;
}

/** Runs four processes through many token cycles in virtual time, with random outages of WeChat. */
export async function soak(options: {
  source: 'classic' | 'stable';
  cycles: number;
  seed: number;
}): Promise<SoakReport> {
  const { source, cycles, seed } = options;
  const random = seededRandom(seed);
  const fleet = new Fleet(4, { source, random });
  // A cycle ends when the token is renewed, about ten or three minutes before its end.
  const seconds = cycles * (LIFE_S - (source === 'classic' ? 600 : 175));
  let outages = 0;
  let upAgain = 0;
  let errors = 0;
  let outlasted = 0;
  for (let at = 0; at < seconds; at += STEP_S) {
    if (fleet.office.up && random() < OUTAGE_CHANCE) {
      fleet.office.up = false;
      upAgain = at + OUTAGE_S;
      outages += 1;
    } else if (at >= upAgain) {
      fleet.office.up = true;
    }
    const before = fleet.errors;
    await fleet.run(STEP_S, STEP_S);
    const failed = fleet.errors - before;
    const recovering = outages > 0 && at - upAgain <= RECOVERY_S;
    const downFor = fleet.office.up && !recovering ? 0 : at - (upAgain - OUTAGE_S);
    if (downFor >= LEAST_LEAD_S) outlasted += failed;
    else errors += failed;
  }
  // An outage during a renewal costs a few more attempts.
  const most = Math.ceil(cycles * (source === 'classic' ? 1.15 : 2.2)) + 1;
  const report = {
    seed,
    invalidUses: fleet.office.invalidUses,
    errors,
    outlasted,
    backwards: fleet.shared.backwards,
    requests: fleet.office.total,
    most,
    outages,
  };
  await fleet.close();
  return report;
}
