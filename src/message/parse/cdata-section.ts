import { isBlank } from './xml-characters.js';

export const CDATA_START = '<![CDATA[';
export const CDATA_END = ']]>';

const LESS_THAN = 0x3c;
const SLASH = 0x2f;

/** Whether the `]]>` at `at` is followed by the end tag of the element `name`, written as WeChat writes it. */
export function endsElement(text: string, name: string, at: number): boolean {
  const tag = at + CDATA_END.length;
  return startsEndTag(text, tag) && text.startsWith(name, tag + 2) && text[tag + 2 + name.length] === '>';
}

/** Whether `</` stands at `at`. */
export function startsEndTag(text: string, at: number): boolean {
  return text.charCodeAt(at) === LESS_THAN && text.charCodeAt(at + 1) === SLASH;
}

/**
 * Where the text of a CDATA section ends whose first `]]>` is not followed by the end tag of its element, or not at
 * once: at the first `]]>` that is. -1 where there is none.
 *
 * White space may stand between the two only in a push that is written so; that shows at the other end of the
 * section, in front of it, where no user can put any. Elsewhere it counts where there is no other end, so that a user
 * may type `]]> </Content>`.
 *
 * @param first where the first `]]>` of the section stands
 * @param isIndented whether white space stands between the start tag and the section
 */
export function sectionEnd(text: string, name: string, first: number, isIndented: boolean): number {
  if (isIndented) return nextEnd(text, name, first);
  const exact = text.indexOf(`${CDATA_END}</${name}>`, first);
  return exact === -1 ? nextEnd(text, name, first) : exact;
}

/** The next `]]>` from `from` that the end tag of `name` follows, white space or not; -1 where there is none. */
function nextEnd(text: string, name: string, from: number): number {
  for (let at = text.indexOf(CDATA_END, from); at !== -1; at = text.indexOf(CDATA_END, at + 1)) {
    const tag = skipBlank(text, at + CDATA_END.length);
    if (!text.startsWith('</', tag) || !text.startsWith(name, tag + 2)) continue;
    if (text[skipBlank(text, tag + 2 + name.length)] === '>') return at;
  }
  return -1;
}

/** Behind the white space at `at`. */
export function skipBlank(text: string, at: number): number {
  let end = at;
  while (isBlank(text.charCodeAt(end))) end++;
  return end;
}
