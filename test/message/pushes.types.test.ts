// These are checked by the compiler. The code also runs, but this proves nothing more.
import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  EventName,
  EventOf,
  MassSendJobFinishPush,
  MenuClickPush,
  MessageOf,
  MessageType,
  SubscribePush,
  SubscribeScanProductPush,
  TextPush,
  UnknownEventPush,
  UnknownPush,
  WechatPush,
  WxaMediaCheckPush,
  WxaMediaCheckV1Push,
} from '../../src/message/index.js';
import { WechatReplyError } from '../../src/message/message.errors.js';
import { readPush } from '../../src/message/parse/read-push.js';
import { Reply } from '../../src/message/reply/reply.js';

const push = readPush('{"MsgType":"text","Content":"a"}');

describe('the types of pushes', () => {
  it('narrow by msgType', () => {
    if (push.msgType === 'text') {
      expectTypeOf(push).toEqualTypeOf<TextPush>();
      expectTypeOf(push.content).toEqualTypeOf<string>();
      expectTypeOf(push.bizmsgmenuid).toEqualTypeOf<string | undefined>();
      expectTypeOf(push.msgId).toEqualTypeOf<string>();
      // @ts-expect-error a text has no picture
      expectTypeOf(push.picUrl).toBeAny();
    }
    if (push.msgType === 'location') expectTypeOf(push.locationX).toEqualTypeOf<number>();
    // @ts-expect-error there is no such MsgType
    expectTypeOf<'txet'>().toExtend<WechatPush['msgType']>();
    expect(push.msgType).toBe('text');
  });

  it('narrow by event, and by name where an event has two kinds', () => {
    if (push.event === 'CLICK') expectTypeOf(push).toEqualTypeOf<MenuClickPush>();
    if (push.event === 'MASSSENDJOBFINISH') {
      expectTypeOf(push).toEqualTypeOf<MassSendJobFinishPush>();
      expectTypeOf(push.articleUrlResult?.resultList[0]?.articleUrl).toEqualTypeOf<string | undefined>();
    }
    if (push.event === 'subscribe')
      expectTypeOf(push).toEqualTypeOf<SubscribePush | SubscribeScanProductPush>();
    if (push.event === 'wxa_media_check') {
      expectTypeOf(push).toEqualTypeOf<WxaMediaCheckPush | WxaMediaCheckV1Push>();
      if (push.name === 'wxa_media_check') expectTypeOf(push.traceId).toEqualTypeOf<string>();
    }
    // @ts-expect-error events are in the documented spelling
    expectTypeOf<'click'>().toExtend<WechatPush['event']>();
    if (push.infoType === 'authorized') expectTypeOf(push.authorizationCode).toEqualTypeOf<string>();
    expect(push.event).toBeUndefined();
  });

  it('keep an unknown push whole', () => {
    if (push.name === 'unknown') expectTypeOf(push).toEqualTypeOf<UnknownPush>();
    if (push.name === 'unknown_event') expectTypeOf(push).toEqualTypeOf<UnknownEventPush>();
    // The fields that identify a duplicate can be read from any push without narrowing.
    expectTypeOf(push.msgId).toEqualTypeOf<string | undefined>();
    expectTypeOf(push.eventKey).toEqualTypeOf<string | undefined>();
    expectTypeOf(push.msgType).toExtend<string>();
    expectTypeOf(push.event).toExtend<string | undefined>();
    expect(push.raw['Content']).toBe('a');
  });

  it('are found by MsgType and by event', () => {
    expectTypeOf<MessageOf<'text'>>().toEqualTypeOf<TextPush>();
    expectTypeOf<EventOf<'CLICK'>>().toEqualTypeOf<MenuClickPush>();
    expectTypeOf<'text' | 'image' | 'miniprogrampage'>().toExtend<MessageType>();
    expectTypeOf<'subscribe' | 'SCAN' | 'LOCATION'>().toExtend<EventName>();
    // @ts-expect-error there is no such event
    expectTypeOf<EventOf<'click'>>().toBeNever();
    expect(push.name).toBe('text');
  });

  it('cannot be changed', () => {
    const change = (any: WechatPush) => {
      // @ts-expect-error a push is what was sent
      any.toUserName = 'gh_2';
    };
    expect(change).toBeTypeOf('function');
  });
});

describe('the types of replies', () => {
  it('require the fields that WeChat requires', () => {
    // @ts-expect-error a music reply needs the media id of its picture
    expect(() => Reply.music({ title: 'a' })).toThrow(WechatReplyError);
    // @ts-expect-error an article needs a title
    expect(() => Reply.news([{ url: 'a' }])).toThrow(WechatReplyError);
    // @ts-expect-error a text is a string
    expect(() => Reply.text(1)).toThrow(WechatReplyError);
    const reply: Reply = Reply.text('a');
    expectTypeOf(reply.type).toExtend<Reply['type']>();
    // @ts-expect-error a reply cannot be changed
    expect(() => (reply.content = 'b')).toThrow(TypeError);
  });
});
