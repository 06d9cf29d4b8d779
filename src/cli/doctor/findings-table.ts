import type { Finding, Level } from './finding.js';

const SIGNS: Record<Level, string> = { ok: '✓', warning: '!', fault: '✗' };
/** How much of a line the names of the checks may take. */
const SHARE_OF_NAMES = 0.4;
const NARROWEST_TEXT = 24;
/** The sign and the space behind it. */
const MARGIN = 2;
/** Chinese characters, which take two columns. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/**
 * The findings for people: what was found beside the name of the check, what to do below it, and a sum.
 *
 * @param columns the width of the terminal; without one, lines are as long as they are
 */
export function findingsTable(findings: readonly Finding[], columns = Infinity): string {
  const most = Math.floor(columns * SHARE_OF_NAMES);
  const names = findings.map(({ check }) => check.length).filter((length) => length <= most);
  const width = Math.max(0, ...names);
  const room = Math.max(NARROWEST_TEXT, columns - MARGIN - width - 2);
  const indent = ' '.repeat(MARGIN + width + 2);
  const lines = findings.flatMap(({ level, check, found, advice }) => {
    const [first = '', ...rest] = wrapped(found, room);
    // A name that is longer than its column has a line of its own.
    const head =
      check.length > width
        ? [`${SIGNS[level]} ${check}`, indent + first]
        : [`${SIGNS[level]} ${check.padEnd(width)}  ${first}`];
    const todo = advice === undefined ? [] : wrapped(advice, room - MARGIN);
    const advised = todo.map((line, index) => `${index === 0 ? '→' : ' '} ${line}`);
    return [...head, ...[...rest, ...advised].map((line) => indent + line)];
  });
  const count = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  return [...lines, '', `${count('ok')} fine, ${count('warning')} to look at, ${count('fault')} wrong`].join(
    '\n',
  );
}

/** A text in lines of at most `width` columns, broken at its spaces. A longer word has a line of its own. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

const columnsOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);
