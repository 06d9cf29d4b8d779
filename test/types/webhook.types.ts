// Checked by the type check of the project: a line marked with @ts-expect-error that compiles is an error there.
import { createParamDecorator, ParseIntPipe } from '@nestjs/common';
import {
  Content,
  EventKey,
  getPush,
  Match,
  OnAnyMessage,
  OnImage,
  OnMenuClick,
  OnSubscribe,
  OnText,
  OnWechatEvent,
  OpenId,
  Push,
  Reply,
  WechatController,
} from 'nestjs-wechat';
import type { ImagePush, WechatPush, WechatDedupStore } from 'nestjs-wechat';

export const Format = createParamDecorator((_: unknown, context) => getPush(context)?.format);

@WechatController('wechat', {
  account: 'shop',
  policy: 'customer-service',
  onError: 'Sorry',
  version: '1',
  host: 'h',
})
export class Bot {
  @OnText('ping') text() {}
  @OnText(/a(.)/) pattern(@Match(1) one: string, @Match('n') n: string, @Match() all: RegExpExecArray) {
    return `${one}${n}${all.index}`;
  }
  @OnText() any(@Content() text: string, @OpenId() from: string, @Format() format: string) {
    return `${text}${from}${format}`;
  }
  @OnText(/(\d+)/, { policy: 'drop' }) piped(@Match(1, ParseIntPipe) n: number) {
    return String(n);
  }
  @OnImage({ onError: 'Sorry' }) image(@Push() push: ImagePush) {
    return Reply.image(push.mediaId);
  }
  @OnSubscribe('poster') subscribed(@EventKey() key: string) {
    return key;
  }
  @OnMenuClick('HELP', { policy: 'wait-for-retry' }) help() {}
  @OnWechatEvent('TEMPLATESENDJOBFINISH', undefined, { onError: 'x' }) sent() {}
  @OnAnyMessage() rest(@Push() push: WechatPush) {
    if (push.msgType === 'location') return `${push.locationX},${push.locationY}`;
    if (push.event === 'SCAN') return push.ticket;
    // @ts-expect-error a text has no media
    if (push.msgType === 'text') return push.mediaId;
    return Reply.none();
  }

  // @ts-expect-error a number is no text
  @OnText(1) wrong1() {}
  // @ts-expect-error there is no such policy
  @OnText('a', { policy: 'wait' }) wrong2() {}
  // @ts-expect-error the text of onError is a text
  @OnImage({ onError: Reply.none() }) wrong3() {}
  // @ts-expect-error an event needs its name
  @OnWechatEvent() wrong4() {}
  // @ts-expect-error a group is a number or a name
  wrong5(@Match(true) text: string) {
    return text;
  }
}

// @ts-expect-error a webhook needs its path
@WechatController()
export class NoPath {}

// @ts-expect-error there is no such option
@WechatController('wechat', { acount: 'shop' })
export class WrongOption {}

// A store for duplicates may answer synchronously or with a promise.
export const atOnce: WechatDedupStore = {
  add: () => undefined,
  get: () => undefined,
  swap: () => true,
};
export const later: WechatDedupStore = {
  add: () => Promise.resolve('kept'),
  get: () => Promise.resolve(undefined),
  swap: () => Promise.resolve(false),
};
