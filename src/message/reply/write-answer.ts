import type { PushFormat } from '../parse/body.js';
import { writeElement } from './xml-writer.js';
import type { OnReplaced, XmlValue } from './xml-writer.js';

/** Writes the body of an answer in the format of its push. */
export function writeAnswer(
  body: { readonly [name: string]: XmlValue | undefined },
  format: PushFormat,
  onReplaced: OnReplaced = () => undefined,
): string {
  if (format === 'xml') return writeElement('xml', body, onReplaced);
  // JSON carries control characters as escapes. UTF-8 cannot carry half a surrogate pair.
  return JSON.stringify(body, (name, value: unknown) => {
    if (typeof value !== 'string' || value.isWellFormed()) return value;
    onReplaced(name, 'half an emoji (a surrogate without its pair)');
    return value.toWellFormed();
  });
}
