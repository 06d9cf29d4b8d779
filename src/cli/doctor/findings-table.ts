import type { Finding, Level } from './finding.js';

const SIGNS: Record<Level, string> = { ok: '✓', warning: '!', fault: '✗' };

/** The findings for people: one line each, what to do below it, and a sum. */
export function findingsTable(findings: readonly Finding[]): string {
  const width = Math.max(0, ...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ level, check, found, advice }) => [
    `${SIGNS[level]} ${check.padEnd(width)}  ${found}`,
    ...(advice === undefined ? [] : [`  ${''.padEnd(width)}  → ${advice}`]),
  ]);
  const count = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  return [...lines, '', `${count('ok')} fine, ${count('warning')} to look at, ${count('fault')} wrong`].join(
    '\n',
  );
}
