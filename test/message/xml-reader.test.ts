import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/message/parse/body.js';
import { WechatMessageError } from '../../src/message/message.errors.js';
import type { MessageFault } from '../../src/message/message.errors.js';
import { refusalOf } from '../support/message/refusal.js';

const parse = (xml: string) => ({ ...parseBody(xml).root });
const within = (value: string) => parse(`<xml><a>${value}</a></xml>`)['a'];

describe('the text of an element', () => {
  it('is kept exactly in CDATA', () => {
    for (const text of [
      ' a ',
      '\n',
      '',
      '&lt;&amp;',
      '<b>1</b>',
      ']]',
      ']',
      '>',
      '\r\n',
      '😀',
      '007',
      '　',
    ]) {
      expect(within(`<![CDATA[${text}]]>`)).toBe(text);
    }
  });

  it('is trimmed outside CDATA, and its entities are decoded', () => {
    expect(within(' \t\r\n a  b \n')).toBe('a  b');
    expect(within('&lt;a&gt;&amp;&quot;&apos;')).toBe(`<a>&"'`);
    expect(within('&#65;&#x42;&#x1F600;&#10;')).toBe('AB😀\n');
    // Entities are decoded only once.
    expect(within('&amp;lt;')).toBe('&lt;');
    // An ideographic space is text.
    expect(within('　a　')).toBe('　a　');
    expect(within('')).toBe('');
    expect(within('   ')).toBe('');
  });

  it('may have white space around CDATA, and several sections', () => {
    expect(within('\n  <![CDATA[ x ]]>\n  ')).toBe(' x ');
    expect(within('<![CDATA[a]]]]><![CDATA[>b]]>')).toBe('a]]>b');
    expect(within(' x <![CDATA[ y ]]> z ')).toBe('x  y  z');
  });

  // WH-34
  it('is never converted to another type', () => {
    const values = [
      '007',
      '1e5',
      '0x1F',
      '+8613800000000',
      'true',
      '6054768590064713728',
      '1.50',
      '-0',
      'null',
      'NaN',
    ];
    for (const value of values) {
      expect(within(value)).toBe(value);
      expect(within(`<![CDATA[${value}]]>`)).toBe(value);
    }
    expect(within('<![CDATA[ 123 ]]>')).toBe(' 123 ');
  });
});

describe('the structure of a push', () => {
  it('may have white space around it and an XML declaration before it', () => {
    const declarations = [
      '',
      '<?xml version="1.0"?>',
      "<?xml version='1.0' encoding='UTF-8'?>\n",
      '<?xml version="1.0" encoding="utf-8" ?>',
    ];
    for (const declaration of declarations) {
      expect(parse(`${declaration}<xml>\n<a>1</a>\n</xml>\n`)).toEqual({ a: '1' });
    }
    expect(parse(' \r\n\t<xml ><a\n>1</a ></xml\t>')).toEqual({ a: '1' });
    expect(parse('<xml><a/><b /></xml>')).toEqual({ a: '', b: '' });
    expect(parse('<xml/>')).toEqual({});
    expect(parse('<xml></xml>')).toEqual({});
  });

  it('turns a repeated structure into a list, and texts that are known to be items', () => {
    expect(parse('<xml><l><i><x>1</x></i></l></xml>')).toEqual({ l: { i: { x: '1' } } });
    expect(parse('<xml><i><x>1</x></i><i><x>2</x></i><i><x>3</x></i></xml>')).toEqual({
      i: [{ x: '1' }, { x: '2' }, { x: '3' }],
    });
    expect(parse('<xml><fail_idx>1</fail_idx><fail_idx>2</fail_idx></xml>')).toEqual({
      fail_idx: ['1', '2'],
    });
  });

  // WH-33
  it('gives no special meaning to any name', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
    for (const name of names) {
      const { root } = parseBody(
        `<xml><${name}>1</${name}><b><${name}><polluted>1</polluted></${name}></b></xml>`,
      );
      expect(Object.getPrototypeOf(root)).toBeNull();
      expect(Object.keys(root)).toEqual([name, 'b']);
      expect(root[name]).toBe('1');
      const inner = root['b'] as Record<string, unknown>;
      expect(Object.getPrototypeOf(inner)).toBeNull();
      expect(Object.keys(inner)).toEqual([name]);
    }
    expect(parseBody('<xml><a>1</a></xml>').root['toString']).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a refused document', () => {
  // WH-30, WH-35
  const cases: [string, MessageFault, string][] = [
    ['a DOCTYPE', 'doctype', '<!DOCTYPE xml><xml><a>1</a></xml>'],
    [
      'an external entity',
      'doctype',
      '<!DOCTYPE xml [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><a>&x;</a></xml>',
    ],
    ['a DOCTYPE in small letters', 'doctype', '<!doctype xml><xml/>'],
    ['a DOCTYPE after a declaration', 'doctype', '<?xml version="1.0"?>\n<!DOCTYPE xml><xml/>'],
    ['a DOCTYPE inside', 'doctype', '<xml><!DOCTYPE xml><a>1</a></xml>'],
    ['an ENTITY inside', 'doctype', '<xml><a><!ENTITY x "y"></a></xml>'],
    ['a parameter entity', 'not-well-formed', '<xml>%x;</xml>'],
    ['another encoding', 'not-well-formed', '<?xml version="1.0" encoding="UTF-16"?><xml/>'],
    ['UTF-16 read as UTF-8', 'not-well-formed', '<\0x\0m\0l\0/\0>\0'],
    ['a byte order mark', 'not-well-formed', '\ufeff<xml/>'],
    ['two roots', 'not-well-formed', '<xml><a>1</a></xml><xml><a>2</a></xml>'],
    ['another root', 'wrong-root', '<message><a>1</a></message>'],
    ['a root whose name begins with xml', 'wrong-root', '<xml2></xml2>'],
    ['a root in capitals', 'wrong-root', '<XML></XML>'],
    ['a text after the root', 'not-well-formed', '<xml><a>1</a></xml>x'],
    ['a NUL after the root', 'not-well-formed', '<xml><a>1</a></xml>\0'],
    ['a text before the root', 'not-well-formed', 'x<xml><a>1</a></xml>'],
    ['a repeated text', 'repeated', '<xml><a>1</a><a>2</a></xml>'],
    ['a repeated text with the same value', 'repeated', '<xml><a>1</a><a>1</a></xml>'],
    ['a repeated empty element', 'repeated', '<xml><a></a><a/></xml>'],
    ['a text and a structure with the same name', 'repeated', '<xml><a>1</a><a><b>1</b></a></xml>'],
    ['a structure and a text with the same name', 'repeated', '<xml><a><b>1</b></a><a>1</a></xml>'],
    ['a repeated text far inside', 'repeated', '<xml><a><b>1</b><b>2</b></a></xml>'],
    ['an element not closed', 'not-well-formed', '<xml><a>1</xml>'],
    ['elements crossed', 'not-well-formed', '<xml><a><b>1</a></b></xml>'],
    ['an end tag too many', 'not-well-formed', '<xml></a></xml>'],
    ['an end tag that begins alike', 'not-well-formed', '<xml><a>1</ab></xml>'],
    ['no end', 'not-well-formed', '<xml><a>1</a>'],
    ['half a tag', 'not-well-formed', '<xml><a'],
    ['a lone <', 'not-well-formed', '<'],
    ['a tag with no name', 'not-well-formed', '<xml>< a>1</a></xml>'],
    ['a name that begins with a digit', 'not-well-formed', '<xml><1a>1</1a></xml>'],
    ['an attribute', 'not-well-formed', '<xml><a b="1">1</a></xml>'],
    ['an attribute of the root', 'not-well-formed', '<xml a="1"></xml>'],
    ['a comment', 'not-well-formed', '<xml><!-- a --><a>1</a></xml>'],
    ['a processing instruction', 'not-well-formed', '<xml><?a b?></xml>'],
    ['a second declaration', 'not-well-formed', '<?xml version="1.0"?><?xml version="1.0"?><xml/>'],
    ['a declaration behind white space', 'not-well-formed', ' <?xml version="1.0"?><xml/>'],
    ['text beside elements', 'not-well-formed', '<xml><a>1</a>text</xml>'],
    ['CDATA beside elements', 'not-well-formed', '<xml><a>1</a><![CDATA[ ]]></xml>'],
    ['text in the root', 'not-well-formed', '<xml>text</xml>'],
    ['an unknown entity', 'not-well-formed', '<xml><a>&nbsp;</a></xml>'],
    ['a bare &', 'not-well-formed', '<xml><a>a & b</a></xml>'],
    ['an entity not closed', 'not-well-formed', '<xml><a>&lt</a></xml>'],
    ['a reference to NUL', 'not-well-formed', '<xml><a>&#0;</a></xml>'],
    ['a reference to a control character', 'not-well-formed', '<xml><a>&#x1F;</a></xml>'],
    ['a reference to a surrogate', 'not-well-formed', '<xml><a>&#xD800;</a></xml>'],
    ['a reference beyond Unicode', 'not-well-formed', '<xml><a>&#x110000;</a></xml>'],
    ['a reference to U+FFFE', 'not-well-formed', '<xml><a>&#xFFFE;</a></xml>'],
    ['a reference with no digits', 'not-well-formed', '<xml><a>&#;</a></xml>'],
    [']]> outside CDATA', 'not-well-formed', '<xml><a>]]></a></xml>'],
    ['CDATA not closed', 'not-well-formed', '<xml><a><![CDATA[1</a></xml>'],
    ['CDATA in small letters', 'not-well-formed', '<xml><a><![cdata[1]]></a></xml>'],
    ['a control character', 'not-well-formed', '<xml><a><![CDATA[\x01]]></a></xml>'],
    ['U+FFFF', 'not-well-formed', '<xml><a>\uffff</a></xml>'],
    ['half a surrogate pair', 'not-well-formed', '<xml><a>\ud800</a></xml>'],
    ['nothing', 'empty', ''],
    ['white space', 'empty', ' \r\n\t'],
    ['neither XML nor JSON', 'not-well-formed', 'a=1&b=2'],
  ];

  it.each(cases)('%s (%s)', (_, reason, xml) => {
    expect(refusalOf(xml)).toBe(reason);
  });

  it('has nesting deeper than 32', () => {
    const nested = (levels: number) =>
      '<xml>' + '<a>'.repeat(levels - 1) + '</a>'.repeat(levels - 1) + '</xml>';
    expect(refusalOf(nested(32))).toBe('accepted');
    expect(refusalOf(nested(33))).toBe('too-deep');
  });

  it('has more elements or characters than a push can have', () => {
    expect(refusalOf(`<xml>${'<i><x/></i>'.repeat(990)}</xml>`)).toBe('accepted');
    expect(refusalOf(`<xml>${'<i><x/></i>'.repeat(1010)}</xml>`)).toBe('too-many-elements');
    expect(refusalOf(`<xml><a>${'x'.repeat(65_536)}</a></xml>`)).toBe('too-large');
  });

  it('is reported without any part of the body', () => {
    const error = (() => {
      try {
        parseBody('<xml><secret>secret</secret>');
      } catch (caught) {
        return caught as Error;
      }
      return undefined;
    })();
    expect(error).toBeInstanceOf(WechatMessageError);
    expect(`${error!.message} ${JSON.stringify(error)}`).not.toContain('secret');
  });
});

describe('a body made to exhaust memory or time', () => {
  const flat = `<!DOCTYPE xml [<!ENTITY a "${'a'.repeat(19_000)}">]><xml><a>${'&a;'.repeat(3000)}</a></xml>`;
  const nested = `<!DOCTYPE xml [${Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i} "${`&e${i - 1};`.repeat(10)}">`).join('')}]><xml>&e19;</xml>`;
  // WH-31, WH-32
  const bodies: [string, string][] = [
    ['nested entities', nested],
    ['a large entity used 3,000 times', flat],
    ['60 document types', `${'<!DOCTYPE xml>'.repeat(60)}<xml/>`],
    ['400,000 character references', `<xml><a>${'&#65;'.repeat(400_000)}</a></xml>`],
    ['as many references as fit, the last one broken', `<xml><a>${'&#65;'.repeat(13_000)}&#0;</a></xml>`],
    ['50,000 levels', '<xml>' + '<a>'.repeat(50_000)],
    ['as many levels as fit', '<xml>' + '<a>'.repeat(21_000)],
    ['50,000 attributes', `<xml ${Array.from({ length: 50_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`],
    ['64 KiB of <![', '<xml>' + '<!['.repeat(21_000)],
    ['64 KiB of <!', '<!'.repeat(32_000)],
    ['64 KiB of CDATA not closed', '<xml>' + '<a><![CDATA['.repeat(5000)],
    ['64 KiB of &', `<xml><a>${'&'.repeat(65_000)}</a></xml>`],
    ['64 KiB of white space in a tag', `<xml${' '.repeat(65_000)}`],
    ['64 KiB of a declaration', `<?xml ${' '.repeat(65_000)}`],
    ['64 KiB of a name', `<${'a'.repeat(65_000)}`],
    ['as many names as fit', `<xml>${Array.from({ length: 7000 }, (_, i) => `<a${i}/>`).join('')}</xml>`],
  ];

  it.each(bodies)('is refused within 50 ms: %s', (_, body) => {
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const reason = refusalOf(body);
    const ms = performance.now() - start;
    expect(reason).not.toBe('accepted');
    // 50 ms on an idle machine. The limit allows for other processes.
    expect(ms).toBeLessThan(250);
    expect(process.memoryUsage().rss - before).toBeLessThan(20 * 1024 * 1024);
  });
});
