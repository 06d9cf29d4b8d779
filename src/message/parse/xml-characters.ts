// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f]/;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL_OR_SURROGATE = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]/;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Whether XML 1.0 can carry a text at all: it excludes most control characters and lone surrogates. */
export function isLegalXml(text: string): boolean {
  // Most texts have no character beyond U+FFFF, and one pass tells. The two that stand apart from the others are
  // looked for apart: within the expression they would double its time.
  if (text.includes('\uffff') || text.includes('\ufffe')) return false;
  return !CONTROL_OR_SURROGATE.test(text) || (!CONTROL.test(text) && text.isWellFormed());
}

/** The text with U+FFFD for each character that XML 1.0 cannot carry. */
export function legalXml(text: string): string {
  return text.toWellFormed().replace(ILLEGAL, '\ufffd');
}

/** XML's own white space, by its code; a wide space of Chinese text is text. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
