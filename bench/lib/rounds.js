import { summary } from './stats.js';

/**
 * Measures all subjects in each round, every round beginning with another subject, so that whatever disturbs the
 * machine disturbs all alike and shows as spread.
 *
 * @param {{ name: string }[]} subjects
 * @param {number} rounds
 * @param {(subject, round: number) => Promise<number> | number} measure
 * @param {number} [warmups] rounds whose figures are thrown away
 */
export async function interleaved(subjects, rounds, measure, warmups = 1) {
  const samples = new Map(subjects.map((subject) => [subject.name, []]));
  for (let round = -warmups; round < rounds; round++) {
    for (let i = 0; i < subjects.length; i++) {
      const subject = subjects[(i + round + warmups) % subjects.length];
      const figure = await measure(subject, round);
      if (round >= 0) samples.get(subject.name).push(figure);
    }
  }
  return samples;
}

/** Another subject's figure divided by this one's, round by round: more is better when figures are times. */
export function ratios(samples, base, name) {
  const own = samples.get(name);
  return summary(samples.get(base).map((figure, round) => figure / own[round]));
}
