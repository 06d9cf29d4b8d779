// The return codes of WeCom: one text, with what to do said once for each class where a code says nothing of its own.

const ADVICE = {
  fix: '',
  operator: 'ask the administrator of the corp',
};

/** src/work/call/work-retcodes.data.ts */
export function retcodeFile(codes) {
  const sorted = codes.toSorted((a, b) => a.code - b.code);
  const classes = [...new Set(sorted.map((entry) => entry.class))].toSorted((a, b) => (a < b ? -1 : 1));
  const rows = sorted.map(({ code, class: kind, meaning, action = '' }) => {
    const advice = ADVICE[action] ?? action;
    if (/[|\n]/.test(`${meaning}${advice}`)) throw new Error(`return code ${code}: no | and no line break`);
    return [code, classes.indexOf(kind), meaning, advice].join('|');
  });
  const escaped = rows.join('\n').replace(/[\\`$]/g, '\\$&');
  return `// Generated from scripts/data/work/retcodes.jsonl by npm run generate: change the data, not this file.

/** What kind of failure a return code of WeCom stands for. */
export type WorkRetcodeClass =
${classes.map((name) => `  | '${name}'`).join('\n')};

/** The classes, in the order that {@link WORK_RETCODES} counts them. */
export const WORK_RETCODE_CLASSES: readonly WorkRetcodeClass[] = [
${classes.map((name) => `  '${name}',`).join('\n')}
];

/** One line for each code: \`code|class|meaning|advice\`. */
export const WORK_RETCODES = \`
${escaped}
\`;
`;
}
