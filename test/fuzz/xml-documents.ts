import * as fc from 'fast-check';

/** Names of elements. Some of them are special in JavaScript. */
export const names = fc.constantFrom(
  'ToUserName',
  'Content',
  'MsgType',
  'Event',
  'a',
  '__proto__',
  'constructor',
  'item',
  'A.b-c_1',
);
/**
 * Text with every character that is special in XML, but without carriage returns, which general parsers turn into line
 * feeds.
 */
const pieces = fc.constantFrom(
  ' ',
  '\n',
  '\t',
  'x',
  '汉',
  '😀',
  '7',
  '>',
  ']',
  ']]',
  '"',
  "'",
  '\u0085',
  '\u2028',
);
const bare = fc
  .array(
    fc.oneof(pieces, fc.constantFrom('&lt;', '&gt;', '&amp;', '&quot;', '&apos;', '&#65;', '&#x1F600;')),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('').replaceAll('>', '&gt;'));
const cdata = fc
  .array(fc.oneof(pieces, fc.constantFrom('<', '&', '&lt;', '<b>', '</a>', '<![CDATA[')), { maxLength: 8 })
  .map((parts) => `<![CDATA[${parts.join('').replaceAll(']]>', ']] >')}]]>`);
const blank = fc.constantFrom('', '', ' ', '\n  ');

/** XML as WeChat could write it, with each element name once in its parent. */
export const documents: fc.Arbitrary<string> = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'content' },
    {
      weight: 4,
      arbitrary: fc.oneof(
        bare,
        fc.tuple(blank, cdata).map(([gap, section]) => gap + section + gap),
      ),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.uniqueArray(fc.tuple(names, tie('content')), { selector: ([name]) => name, maxLength: 4 }),
          blank,
        )
        .map(elements),
    },
  ),
  element: tie('content').map((content) => `<xml>${content}</xml>`),
})).element;

function elements([children, gap]: [[string, string][], string]): string {
  return gap + children.map(([name, content]) => `<${name}>${content}</${name}>${gap}`).join('');
}
