/** A Markdown table; the first column is text, the rest are figures. */
export function markdownTable(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** A figure with a fitting number of digits. */
export function number(value) {
  if (value === undefined || Number.isNaN(value)) return '–';
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(size >= 10 ? 1 : 2);
}

/** A median and what lies around it. */
export const spread = ({ median, q1, q3 }) => `${number(median)} (${number(q1)}–${number(q3)})`;
