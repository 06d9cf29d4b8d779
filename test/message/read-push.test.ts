import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WechatMessageError } from '../../src/message/message.errors.js';
import { readPush } from '../../src/message/parse/read-push.js';
import samples from '../data/pushes.json' with { type: 'json' };

const xml = (body: string) =>
  readPush(
    `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName>` +
      `<CreateTime>1348831860</CreateTime>${body}</xml>`,
  );

describe('pushes as WeChat sends them', () => {
  it.each(samples.map((sample) => [sample.what, sample] as const))('%s', (_, { body, typed }) => {
    const push = readPush(body);
    expect({ ...push, raw: undefined }).toEqual({ ...typed, raw: undefined });
  });
});

describe('pushes as WeChat sends them, with anything in their texts', () => {
  const XML_TEXT = /<([A-Za-z_]+)>(\s*)<!\[CDATA\[([^]*?)\]\]>/g;
  const JSON_TEXT = /"([A-Za-z_]+)"(\s*):(?:\s*)"((?:[^"\\]|\\.)*)"/g;
  /** What a push is, is decided by these. */
  const deciding = new Set(['MsgType', 'Event', 'InfoType', 'MsgID', 'MsgId']);
  const injected = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ']]>',
          '<![CDATA[',
          '<a>',
          '</a>',
          '&',
          '\0',
          '\u0001',
          '\u0014',
          '\u001f',
          '\ufffe',
          '\uffff',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.join('').replaceAll(/["\\]/g, ''));

  it.each(samples.map((sample) => [sample.what, sample.body] as const))('%s', (_, body) => {
    const texts = [...body.matchAll(body.trim().startsWith('<') ? XML_TEXT : JSON_TEXT)].filter(
      ([, name]) => !deciding.has(name!),
    );
    const before = leaves(readPush(body).raw);
    fc.assert(
      fc.property(fc.constantFrom(...texts), injected, (text, put) => {
        const at = text.index + text[0].length - (body.trim().startsWith('<') ? 3 : 1);
        const push = readPush(body.slice(0, at) + put + body.slice(at));
        const after = leaves(push.raw);
        expect(after.length).toBe(before.length);
        const changed = after.filter((leaf, i) => leaf !== before[i]);
        expect(changed).toEqual([expect.stringMatching(/[^]/)]);
        expect((changed[0] as string).endsWith(put)).toBe(true);
      }),
      { numRuns: 60, seed: 20_261_127 },
    );
  });
});

function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}

describe('the type of a push', () => {
  it('keeps the whole push under WeChat’s own names', () => {
    const push = xml('<MsgType>text</MsgType><Content> a </Content><New><Thing>1</Thing></New>');
    expect({ ...push.raw, New: undefined }).toEqual({
      ToUserName: 'gh_1',
      FromUserName: 'o1',
      CreateTime: '1348831860',
      MsgType: 'text',
      Content: 'a',
      New: undefined,
    });
    expect({ ...(push.raw['New'] as object) }).toEqual({ Thing: '1' });
  });

  it('finds an event in any case, and names it as documented', () => {
    for (const event of ['CLICK', 'click', 'Click']) {
      expect(xml(`<MsgType>event</MsgType><Event>${event}</Event>`)).toMatchObject({
        name: 'menu_click',
        event: 'CLICK',
      });
    }
    expect(xml('<MsgType>event</MsgType><Event>location</Event>')).toMatchObject({ name: 'location_report' });
    expect(xml('<MsgType>location</MsgType>')).toMatchObject({ name: 'location', msgType: 'location' });
    expect(xml('<MsgType>event</MsgType><Event>FreePublishJobFinish</Event>')).toMatchObject({
      name: 'publish_job_finish',
      event: 'PUBLISHJOBFINISH',
    });
  });

  it('distinguishes two kinds of one event by their shape', () => {
    const subscribe = (key: string) => xml(`<MsgType>event</MsgType><Event>subscribe</Event>${key}`).name;
    expect(subscribe('')).toBe('subscribe');
    expect(subscribe('<EventKey></EventKey>')).toBe('subscribe');
    expect(subscribe('<EventKey>qrscene_a|b|c</EventKey>')).toBe('subscribe');
    expect(subscribe('<EventKey>last_trade_no_1</EventKey>')).toBe('subscribe');
    expect(subscribe('<EventKey>1|ean13|6901939691600</EventKey>')).toBe('subscribe_scan_product');
    const check = (version: string) =>
      xml(`<MsgType>event</MsgType><Event>wxa_media_check</Event>${version}`).name;
    expect(check('<version>2</version>')).toBe('wxa_media_check');
    expect(check('<isrisky>1</isrisky>')).toBe('wxa_media_check_v1');
  });

  it('returns an unknown push whole', () => {
    expect(xml('<MsgType>hologram</MsgType><MsgId>1</MsgId><A>1</A>')).toMatchObject({
      name: 'unknown',
      msgType: 'hologram',
      msgId: '1',
      raw: { A: '1' },
    });
    expect(xml('<MsgType>event</MsgType><Event>New_Thing</Event><EventKey>k</EventKey>')).toMatchObject({
      name: 'unknown_event',
      msgType: 'event',
      event: 'New_Thing',
      eventKey: 'k',
    });
    expect(readPush('<xml><action>CheckContainerPath</action></xml>')).toMatchObject({
      name: 'unknown',
      msgType: '',
    });
    expect(readPush('{"action":"CheckContainerPath"}')).toMatchObject({
      raw: { action: 'CheckContainerPath' },
    });
    expect(readPush('{"InfoType":"new_notice","AppId":"wx1","CreateTime":1}')).toMatchObject({
      name: 'unknown',
    });
    for (const name of ['constructor', '__proto__', 'toString', 'event/CLICK']) {
      expect(xml(`<MsgType>${name}</MsgType>`).name).toBe('unknown');
      expect(xml(`<MsgType>event</MsgType><Event>${name}</Event>`).name).toBe('unknown_event');
    }
  });

  it('has every field of its type, even when the push lacks it', () => {
    expect(readPush('<xml><MsgType>text</MsgType></xml>')).toMatchObject({
      toUserName: '',
      fromUserName: '',
      createTime: Number.NaN,
      content: '',
      msgId: '',
    });
    expect(xml('<MsgType>event</MsgType><Event>pic_weixin</Event>')).toMatchObject({
      eventKey: '',
      sendPicsInfo: { count: Number.NaN, picList: [] },
    });
    expect(
      xml(
        '<MsgType>event</MsgType><Event>pic_weixin</Event><SendPicsInfo><Count>0</Count><PicList></PicList></SendPicsInfo>',
      ),
    ).toMatchObject({
      sendPicsInfo: { count: 0, picList: [] },
    });
    const text = xml('<MsgType>text</MsgType><Content>a</Content>');
    expect('bizmsgmenuid' in text).toBe(false);
    // A number field is a number or undefined.
    expect(xml('<MsgType>location</MsgType><Location_X>12abc</Location_X><Scale>0x10</Scale>')).toMatchObject(
      {
        locationX: Number.NaN,
        scale: Number.NaN,
      },
    );
  });

  it('converts every JSON value to text', () => {
    const push = (content: string) => readPush(`{"MsgType":"text","Content":${content}}`);
    expect(push('12345678901234567890')).toMatchObject({ content: '12345678901234567890' });
    expect(push('true')).toMatchObject({ content: 'true' });
    expect(push('null')).toMatchObject({ content: '' });
    expect(push('{"a":[1]}')).toMatchObject({ content: '{"a":[1]}' });
  });

  it('reads the items of a wrapper that is written for each of them', () => {
    const push = xml(
      '<MsgType>event</MsgType><Event>pic_weixin</Event><SendPicsInfo><Count>3</Count>' +
        '<PicList><item><PicMd5Sum>aa</PicMd5Sum></item></PicList>' +
        '<PicList><item><PicMd5Sum>bb</PicMd5Sum></item><item><PicMd5Sum>cc</PicMd5Sum></item></PicList></SendPicsInfo>',
    );
    expect(push).toMatchObject({
      sendPicsInfo: { picList: [{ picMd5Sum: 'aa' }, { picMd5Sum: 'bb' }, { picMd5Sum: 'cc' }] },
    });
  });

  it('keeps the repeated texts of an unknown event as a list', () => {
    const push = xml(
      '<MsgType>event</MsgType><Event>new_thing</Event><item_info><update_fields>a</update_fields>' +
        '<update_fields>b</update_fields></item_info>webwx_msg_cli_ver_0x1',
    );
    expect(push.name).toBe('unknown_event');
    expect({ ...(push.raw['item_info'] as object) }).toEqual({ update_fields: ['a', 'b'] });
  });

  it('refuses a list in place of a single structure', () => {
    const twice = '<ScanCodeInfo><ScanType>a</ScanType></ScanCodeInfo>'.repeat(2);
    expect(() => xml(`<MsgType>event</MsgType><Event>scancode_push</Event>${twice}`)).toThrow(
      WechatMessageError,
    );
    expect(() => readPush('{"MsgType":"event","Event":"scancode_push","ScanCodeInfo":[{},{}]}')).toThrow(
      WechatMessageError,
    );
  });
});
