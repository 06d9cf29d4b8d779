import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/message/parse/body.js';
import { WechatMessageError } from '../../src/message/message.errors.js';
import type { MessageFault } from '../../src/message/message.errors.js';
import { readPushXml } from '../../src/message/parse/xml-reader.js';
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

  it('may have white space around its CDATA section', () => {
    expect(within('\n  <![CDATA[ x ]]>\n  ')).toBe(' x ');
    expect(within('<![CDATA[x]]>\n')).toBe('x');
  });

  it('keeps the characters that XML forbids', () => {
    for (const character of ['\0', '\x01', '\b', '\x0b', '\x1f', '\ufffe', '\uffff']) {
      expect(within(`<![CDATA[a${character}b]]>`)).toBe(`a${character}b`);
      expect(within(`a${character}b`)).toBe(`a${character}b`);
    }
  });

  it('ends in CDATA only where the end tag of its element follows', () => {
    for (const text of [
      '<xml><status><![CDATA[1]]></status></xml>',
      'a]]>b',
      ']]>',
      ']]>]]>',
      ']]',
      ']]]]><![CDATA[>',
      ']]><![CDATA[',
      ']]></b>',
      ']]></aa>',
      ']]></a',
      ']]> </a>b',
      ']]></A>',
    ]) {
      expect(within(`<![CDATA[${text}]]>`)).toBe(text);
    }
    // Where white space stands in front of the section, it may stand behind it, too.
    expect(parse('<xml><a> <![CDATA[1]]> </a><b> <![CDATA[]]>]]> </b></xml>')).toEqual({ a: '1', b: ']]>' });
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

  it('turns a repeated element into a list', () => {
    expect(parse('<xml><l><i><x>1</x></i></l></xml>')).toEqual({ l: { i: { x: '1' } } });
    expect(parse('<xml><i><x>1</x></i><i><x>2</x></i><i><x>3</x></i></xml>')).toEqual({
      i: [{ x: '1' }, { x: '2' }, { x: '3' }],
    });
    expect(parse('<xml><fail_idx>1</fail_idx><fail_idx>2</fail_idx></xml>')).toEqual({
      fail_idx: ['1', '2'],
    });
    expect(
      parse('<xml><info><field><![CDATA[a]]></field><field><![CDATA[]]>]]></field><field/></info></xml>'),
    ).toEqual({ info: { field: ['a', ']]>', ''] } });
    // Numbers hold no markup, so they may stand apart.
    expect(parse('<xml><a>1</a><b>2</b><a>3</a></xml>')).toEqual({ a: ['1', '3'], b: '2' });
  });

  it('has its text beside elements ignored in the root', () => {
    expect(parse('<xml>\n<a>1</a>webwx_msg_cli_ver_0x1</xml>')).toEqual({ a: '1' });
    expect(parse('<xml>a & b<a>1</a> x <b>2</b></xml>')).toEqual({ a: '1', b: '2' });
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

describe('a text message as WeChat writes it', () => {
  const text =
    '<xml><ToUserName><![CDATA[gh_1]]></ToUserName>\n<FromUserName><![CDATA[o1]]></FromUserName>' +
    '<CreateTime>1714037059</CreateTime><MsgType><![CDATA[text]]></MsgType>' +
    '<Content><![CDATA[你好 <b>&amp;</b>]]></Content><MsgId>6054768590064713728</MsgId></xml>';
  /** What comes of a document. A declaration before it keeps the expression for text messages from reading it. */
  const outcome = (xml: string, declaration: '' | '<?xml version="1.0"?>') => {
    try {
      return readPushXml(declaration + xml);
    } catch (error) {
      return error instanceof WechatMessageError ? `${error.reason} ${error.detail}` : error;
    }
  };

  it('is read like any other document', () => {
    const root = readPushXml(text);
    expect(Object.getPrototypeOf(root)).toBeNull();
    expect({ ...root }).toEqual({
      ToUserName: 'gh_1',
      FromUserName: 'o1',
      CreateTime: '1714037059',
      MsgType: 'text',
      Content: '你好 <b>&amp;</b>',
      MsgId: '6054768590064713728',
    });
    expect(() => readPushXml(text, 6)).toThrow(WechatMessageError);
    expect(readPushXml(text, 7)).toEqual(root);
  });

  it('comes to the same with any character more or less, wherever it stands', () => {
    for (let at = 0; at <= text.length; at++) {
      for (const put of [' ', '\n', ']', ']]>', '<', '&', 'x', '7', '<a/>', '<MsgId>1</MsgId>', '']) {
        const changed = text.slice(0, at) + put + text.slice(put === '' ? at + 1 : at);
        expect([changed, outcome(changed, '')]).toEqual([changed, outcome(changed, '<?xml version="1.0"?>')]);
      }
    }
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
    [
      'a repeated sender',
      'repeated',
      '<xml><FromUserName>1</FromUserName><FromUserName>1</FromUserName></xml>',
    ],
    ['a repeated text of a user', 'repeated', '<xml><Content>1</Content><Content>2</Content></xml>'],
    ['a repeated empty id', 'repeated', '<xml><MsgId></MsgId><MsgId/></xml>'],
    ['text beside elements inside', 'not-well-formed', '<xml><b><a>1</a>text</b></xml>'],
    ['a control character beside elements', 'not-well-formed', '<xml><a>1</a>\x01</xml>'],
    ['a control character in a tag', 'not-well-formed', '<xml><a\x01>1</a></xml>'],
    ['a control character in an end tag', 'not-well-formed', '<xml><a>1</a\x01></xml>'],
    [']]> beside elements', 'not-well-formed', '<xml><a>1</a>]]></xml>'],
    ['text in front of CDATA', 'not-well-formed', '<xml><a>x<![CDATA[1]]></a></xml>'],
    ['text behind CDATA', 'not-well-formed', '<xml><a><![CDATA[1]]>x</a></xml>'],
    ['an element behind CDATA', 'not-well-formed', '<xml><a><![CDATA[1]]><b>1</b></a></xml>'],
    ['CDATA in the root', 'not-well-formed', '<xml><![CDATA[1]]></xml>'],
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

describe('a text that holds the end of its own element', () => {
  const push = (fields: [string, string][]) =>
    refusalOf(
      `<xml>${fields.map(([name, text]) => `<${name}><![CDATA[${text}]]></${name}>`).join('')}</xml>`,
    );

  it('is refused where it opens a field that WeChat writes later', () => {
    for (const target of ['FromUserName', 'MsgType', 'MsgId', 'Title', 'EventKey']) {
      expect(
        push([
          ['Content', `a]]></Content><${target}><![CDATA[evil`],
          [target, 'genuine'],
        ]),
      ).toBe('ambiguous');
      expect(
        push([
          ['Note', `a]]></Note><X>evil</X><${target}><![CDATA[`],
          [target, 'genuine'],
        ]),
      ).toBe('ambiguous');
    }
  });

  it('is refused where it wraps a field between two halves of itself', () => {
    expect(push([['Note', 'a]]></Note><MsgId>1</MsgId><Note><![CDATA[b']])).toBe('ambiguous');
    expect(push([['Content', 'a]]></Content><MsgId>1</MsgId><Content><![CDATA[b']])).toBe('repeated');
    const nested = (text: string) => `<xml><Info><Note><![CDATA[${text}]]></Note></Info></xml>`;
    expect(refusalOf(nested('a]]></Note></Info><MsgId>1</MsgId><Info><Note><![CDATA[b'))).toBe('ambiguous');
    expect(refusalOf(nested('a]]></Note><X>1</X><Note><![CDATA[b'))).toBe('ambiguous');
  });

  it('is refused where two texts share the attack', () => {
    const first = 'a]]></N></A><MsgId>9</MsgId><B><A><N><![CDATA[b';
    const second = 'c]]></X></B><X><![CDATA[d';
    expect(refusalOf(`<xml><A><N><![CDATA[${first}]]></N></A><X><![CDATA[${second}]]></X></xml>`)).toBe(
      'ambiguous',
    );
  });

  it('is read where only one reading is possible', () => {
    expect(
      push([
        ['Title', 'a'],
        ['Note', ']]></Title>'],
      ]),
    ).toBe('accepted');
    expect(
      push([
        ['Title', 'a'],
        ['Note', ']]></Title><Note><![CDATA['],
      ]),
    ).toBe('ambiguous');
    // No sender's id holds `]]>`.
    expect(
      push([
        ['FromUserName', 'a'],
        ['Content', ']]></FromUserName><Content><![CDATA['],
      ]),
    ).toBe('accepted');
  });

  it('is judged in a time that does not grow with the square of the list', () => {
    const lists = [
      '<l><n><![CDATA[]]></m>]]></n><m><![CDATA[]]></n>]]></m></l>'.repeat(640),
      '<o><a><n><![CDATA[1]]></n></a><b><n><![CDATA[2]]></n></b></o>'.repeat(390),
    ];
    for (const list of lists) {
      const start = performance.now();
      expect(refusalOf(`<xml>${list}</xml>`)).toBe('accepted');
      // 20 ms alone; other processes may share the machine.
      expect(performance.now() - start).toBeLessThan(500);
    }
  });

  it('gains items of its own list alone', () => {
    expect(parse('<xml><l><i><a><![CDATA[1]]></a></i><i><a><![CDATA[2]]></a></i></l></xml>')).toEqual({
      l: { i: [{ a: '1' }, { a: '2' }] },
    });
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
    [
      '64 KiB of texts that could end anywhere',
      `<xml>${'<a><b><![CDATA[]]></b></a>'.repeat(1)}${'<c><b><![CDATA[]]></b></c><d><![CDATA[]]></b></d>'.repeat(1200)}`,
    ],
    [
      'as many readings as fit',
      `<xml>${Array.from({ length: 900 }, (_, i) => `<a${i % 7}><![CDATA[]]></a${(i + 1) % 7}>]]></a${i % 7}>`).join('')}</xml>`,
    ],
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
