import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/message/parse/body.js';
import { asXmlSaysIt, treeBySaxes } from '../fuzz/saxes-tree.js';
import { buildReply } from '../../src/message/reply/build-reply.js';
import { WechatReplyError } from '../../src/message/message.errors.js';
import { isReply, Reply } from '../../src/message/reply/reply.js';

const message = { format: 'xml', toUserName: 'gh_1', fromUserName: 'o1', msgType: 'text' } as const;
const event = { ...message, msgType: 'event' } as const;
const options = { now: 1348831860.9 };
const head =
  '<ToUserName><![CDATA[o1]]></ToUserName><FromUserName><![CDATA[gh_1]]></FromUserName><CreateTime>1348831860</CreateTime>';
const article = { title: 't', description: 'd', picUrl: 'p', url: 'u' };
const item =
  '<item><Title><![CDATA[t]]></Title><Description><![CDATA[d]]></Description><PicUrl><![CDATA[p]]></PicUrl><Url><![CDATA[u]]></Url></item>';

/** Every kind of reply, with its elements in XML and its members in JSON. */
const replies: [Reply, string, object][] = [
  [Reply.text('a\nb'), '<Content><![CDATA[a\nb]]></Content>', { Content: 'a\nb' }],
  [Reply.image('m'), '<Image><MediaId><![CDATA[m]]></MediaId></Image>', { Image: { MediaId: 'm' } }],
  [Reply.voice('m'), '<Voice><MediaId><![CDATA[m]]></MediaId></Voice>', { Voice: { MediaId: 'm' } }],
  [Reply.video('m'), '<Video><MediaId><![CDATA[m]]></MediaId></Video>', { Video: { MediaId: 'm' } }],
  [
    Reply.video({ mediaId: 'm', title: 't', description: 'd' }),
    '<Video><MediaId><![CDATA[m]]></MediaId><Title><![CDATA[t]]></Title><Description><![CDATA[d]]></Description></Video>',
    { Video: { MediaId: 'm', Title: 't', Description: 'd' } },
  ],
  [
    Reply.music({ thumbMediaId: 'm', title: 't', description: 'd', musicUrl: 'u', hqMusicUrl: 'h' }),
    '<Music><Title><![CDATA[t]]></Title><Description><![CDATA[d]]></Description><MusicUrl><![CDATA[u]]></MusicUrl><HQMusicUrl><![CDATA[h]]></HQMusicUrl><ThumbMediaId><![CDATA[m]]></ThumbMediaId></Music>',
    { Music: { Title: 't', Description: 'd', MusicUrl: 'u', HQMusicUrl: 'h', ThumbMediaId: 'm' } },
  ],
  [
    Reply.news([article]),
    `<ArticleCount>1</ArticleCount><Articles>${item}</Articles>`,
    { ArticleCount: 1, Articles: [{ Title: 't', Description: 'd', PicUrl: 'p', Url: 'u' }] },
  ],
  [Reply.transferToCustomerService(), '', {}],
  [
    Reply.transferToCustomerService('a@b'),
    '<TransInfo><KfAccount><![CDATA[a@b]]></KfAccount></TransInfo>',
    { TransInfo: { KfAccount: 'a@b' } },
  ],
  [Reply.transferToAi(), '', {}],
];

describe('the body of a reply', () => {
  it.each(replies)('%j is built as XML and as JSON', (reply, elements, members) => {
    expect(buildReply(reply, message, options)).toBe(
      `<xml>${head}<MsgType><![CDATA[${reply.type}]]></MsgType>${elements}</xml>`,
    );
    expect(JSON.parse(buildReply(reply, { ...message, format: 'json' }, options))).toEqual({
      ToUserName: 'o1',
      FromUserName: 'gh_1',
      CreateTime: 1348831860,
      MsgType: reply.type,
      ...members,
    });
  });

  it('is "success" when there is no reply', () => {
    expect(buildReply(Reply.none(), message, options)).toBe('success');
    expect(buildReply(Reply.none(), { ...message, format: 'json' }, options)).toBe('success');
  });

  it('may have one article for a message and up to eight for an event', () => {
    const eight = Reply.news(Array.from({ length: 8 }, () => article));
    expect(buildReply(eight, event, options)).toContain(
      `<ArticleCount>8</ArticleCount><Articles>${item.repeat(8)}</Articles>`,
    );
    expect(() => Reply.news(Array.from({ length: 9 }, () => article))).toThrow(
      /at most 8 articles; this one has 9/,
    );
    expect(() => Reply.news([])).toThrow(WechatReplyError);
  });

  it('holds the first article alone in an answer to a message, with one warning', () => {
    for (const format of ['xml', 'json'] as const) {
      const warnings: string[] = [];
      const two = Reply.news([article, { title: 'second' }]);
      const body = buildReply(
        two,
        { ...message, format },
        { now: 1, onWarning: (text) => warnings.push(text) },
      );
      expect(body).toBe(buildReply(Reply.news([article]), { ...message, format }, { now: 1 }));
      expect(warnings).toEqual([expect.stringMatching(/has 2 articles, and WeChat shows 1/)]);
    }
  });

  it('is the object of Reply.raw, with nothing added', () => {
    const raw = Reply.raw({
      ErrCode: 0,
      ErrMsg: 'a]]>b',
      Open: true,
      Nothing: null,
      Absent: undefined,
      List: [{ Id: '1' }, { Id: '2' }],
    });
    expect(buildReply(raw, message, options)).toBe(
      '<xml><ErrCode>0</ErrCode><ErrMsg><![CDATA[a]]]]><![CDATA[>b]]></ErrMsg><Open>true</Open><Nothing></Nothing>' +
        '<List><Id><![CDATA[1]]></Id></List><List><Id><![CDATA[2]]></Id></List></xml>',
    );
    expect(JSON.parse(buildReply(raw, { ...message, format: 'json' }, options))).toEqual({
      ErrCode: 0,
      ErrMsg: 'a]]>b',
      Open: true,
      Nothing: null,
      List: [{ Id: '1' }, { Id: '2' }],
    });
    expect(isReply(raw)).toBe(true);
    expect(() => buildReply(Reply.raw({ 'a><b': 1 }), message, options)).toThrow(WechatReplyError);
    expect(() => Reply.raw('text' as never)).toThrow(WechatReplyError);
    expect(() => Reply.raw([] as never)).toThrow(WechatReplyError);
  });

  it('warns of a text that WeChat may cut', () => {
    const warned = (text: string) => {
      const warnings: string[] = [];
      buildReply(Reply.text(text), message, { now: 1, onWarning: (warning) => warnings.push(warning) });
      return warnings;
    };
    expect(warned('汉'.repeat(682))).toEqual([]);
    expect(warned('x'.repeat(2048))).toEqual([]);
    expect(warned('汉'.repeat(683))).toEqual([expect.stringMatching(/2049 bytes.*2048/)]);
  });

  it('refuses a text with more bytes than the caller allows', () => {
    const fits = Reply.text('汉'.repeat(682));
    expect(buildReply(fits, message, { now: 1, maxTextBytes: 2048 })).toContain('汉');
    expect(() => buildReply(Reply.text('汉'.repeat(683)), message, { now: 1, maxTextBytes: 2048 })).toThrow(
      /2049 bytes and may have 2048/,
    );
    expect(buildReply(Reply.text('x'.repeat(60_000)), message, options).length).toBeGreaterThan(60_000);
  });
});

describe('a reply', () => {
  it('is refused when WeChat would show a failure notice', () => {
    const refused: (() => unknown)[] = [
      () => Reply.text(''),
      () => Reply.text(undefined as unknown as string),
      () => Reply.text(5 as unknown as string),
      () => Reply.image(''),
      () => Reply.voice(''),
      () => Reply.video(''),
      () => Reply.video({ mediaId: '', title: 't' }),
      () => Reply.music({ thumbMediaId: '' }),
      () => Reply.news([{ title: '' }]),
      () => Reply.transferToCustomerService(''),
      // A reply that was written by hand instead of with the functions.
      () => buildReply({ type: 'text', content: '' }, message, options),
      () => buildReply({ type: 'image', mediaId: undefined as unknown as string }, message, options),
    ];
    for (const make of refused) expect(make).toThrow(WechatReplyError);
  });

  it('is a frozen plain object with its type', () => {
    const news = Reply.news([article]);
    expect(Object.isFrozen(news) && Object.isFrozen(news.articles) && Object.isFrozen(news.articles[0])).toBe(
      true,
    );
    for (const [reply] of replies) {
      expect(Object.isFrozen(reply)).toBe(true);
      expect(isReply(reply)).toBe(true);
      expect(isReply({ ...reply })).toBe(true);
    }
    expect(isReply(Reply.none())).toBe(true);
    for (const value of [undefined, null, 'text', 5, {}, { type: 'txet' }, { type: undefined }, []]) {
      expect(isReply(value)).toBe(false);
    }
  });
});

// WH-36
describe('any content of a reply', () => {
  const nasty = [
    ']]>',
    ']]]]>',
    ']]>]]>',
    '<![CDATA[',
    ']]><Injected>1</Injected><![CDATA[',
    '</Content><Injected>1</Injected>',
    ']]></Content></xml><xml>',
    '&lt;&amp;&#65;',
    '😀\ufffd\u200b\u2028',
    ' \t\r\n ',
    '"\\\u007f\u0085',
  ];
  /** A reply with the text in every field that accepts text. */
  const everywhere = (text: string): [Reply, (root: Record<string, unknown>) => unknown[]][] => [
    [Reply.text(text), (root) => [root['Content']]],
    [Reply.image(text), (root) => Object.values(root['Image'] as object)],
    [Reply.voice(text), (root) => Object.values(root['Voice'] as object)],
    [
      Reply.video({ mediaId: text, title: text, description: text }),
      (root) => Object.values(root['Video'] as object),
    ],
    [
      Reply.music({ thumbMediaId: text, title: text, description: text, musicUrl: text, hqMusicUrl: text }),
      (root) => Object.values(root['Music'] as object),
    ],
    [
      Reply.news([{ title: text, description: text, picUrl: text, url: text }]),
      (root) => Object.values((root['Articles'] as { item: object }).item),
    ],
    [Reply.transferToCustomerService(text), (root) => Object.values(root['TransInfo'] as object)],
  ];

  /** A reply as a general parser reads it: WeChat has one, and a reader of pushes is no judge of it. */
  const rootOf = (xml: string) => treeBySaxes(xml) as Record<string, unknown>;

  it.each(nasty)('%j is read back unchanged and adds nothing', (text) => {
    for (const [reply, valuesOf] of everywhere(text)) {
      const push = { ...message, toUserName: text, fromUserName: text };
      const root = rootOf(buildReply(reply, push, options));
      const sent = asXmlSaysIt(text);
      expect(valuesOf(root)).toEqual(valuesOf(root).map(() => sent));
      expect([root['ToUserName'], root['FromUserName'], root['MsgType']]).toEqual([sent, sent, reply.type]);
      const plain = everywhere('x').find(([one]) => one.type === reply.type)![0];
      const names = Object.keys(rootOf(buildReply(plain, message, options)));
      expect(Object.keys(root)).toEqual(names);
    }
  });

  it('gets U+FFFD in the place of a character that XML cannot carry, with one warning', () => {
    const illegal = {
      '\0': 'U+0000',
      '\b': 'U+0008',
      '\x1f': 'U+001F',
      '\ufffe': 'U+FFFE',
      '\uffff': 'U+FFFF',
      '\ud83d': 'half an emoji',
      '\ude00\ud83d': 'half an emoji',
    };
    for (const [character, name] of Object.entries(illegal)) {
      for (const [reply, valuesOf] of everywhere(`a${character}b`)) {
        const warnings: string[] = [];
        const body = buildReply(reply, message, { now: 1, onWarning: (text) => warnings.push(text) });
        const root = rootOf(body);
        expect(valuesOf(root)).toEqual(
          valuesOf(root).map(() => `a${character.replaceAll(/[^]/g, '\ufffd')}b`),
        );
        expect(warnings).toEqual([expect.stringContaining(name)]);
      }
    }
  });

  it('loses half an emoji in JSON too, which UTF-8 cannot carry', () => {
    const warnings: string[] = [];
    const json = { ...message, format: 'json' } as const;
    const body = buildReply(Reply.text('a\ud83d'), json, {
      now: 1,
      onWarning: (text) => warnings.push(text),
    });
    expect(parseBody(body).root['Content']).toBe('a\ufffd');
    expect(warnings).toEqual([expect.stringContaining('half an emoji')]);
  });

  it('keeps its control characters in JSON', () => {
    const body = buildReply(Reply.text('a\b\0'), { ...message, format: 'json' }, options);
    expect(parseBody(body).root['Content']).toBe('a\b\0');
  });

  it('writes numbers as numbers', () => {
    for (const now of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => buildReply(Reply.text('a'), message, { now })).toThrow(WechatReplyError);
    }
  });
});
