import type { PushFormat } from '../../message/parse/body.js';
import type { RawObject } from '../../message/parse/raw.js';
import type { UnknownName } from '../../message/push.js';

/** What every push of WeCom has. */
export interface WorkPushBase {
  /** The definition that the push was read by; `unknown` and `unknown_event` where there is none. */
  readonly name: string;
  /** How the push was written; a reply is written the same way. */
  readonly format: PushFormat;
  /** The corp id; empty in notices to a suite or provider. */
  readonly toUserName: string;
  /** The userid of the member, or `sys`; empty in notices to a suite or provider. */
  readonly fromUserName: string;
  /** Unix seconds. */
  readonly createTime: number;
  /** The application, as the encrypted part names it; absent in most events of the corp. */
  readonly agentId?: number;
  /** Of a notice to a suite: the suite or template. */
  readonly suiteId?: string;
  /** Of a notice to a suite or provider: the corp that it is about. */
  readonly authCorpId?: string;
  /** Of a notice to a provider: the provider. */
  readonly serviceCorpId?: string;
  /** The whole push under WeCom's own names, every value as it was sent. */
  readonly raw: RawObject;
}

/** A message that a member sent to an application. */
export interface WorkMessagePush<Name extends string, MsgType extends string> extends WorkPushBase {
  readonly name: Name;
  readonly msgType: MsgType;
  /** 64 bits, in decimal digits. */
  readonly msgId: string;
  readonly event?: undefined;
  readonly changeType?: undefined;
}

/** Something that happened. It has the same shape as an event of an application and as a notice to a suite. */
export interface WorkEventPush<Name extends string, Event extends string> extends WorkPushBase {
  readonly name: Name;
  readonly msgType: 'event';
  /** The `Event` or the `InfoType`, in the documented spelling. */
  readonly event: Event;
  readonly changeType?: undefined;
  readonly eventKey?: string;
  readonly msgId?: undefined;
}

/** An event that comes in several kinds, told apart by `ChangeType`. */
export interface WorkChangePush<
  Name extends string,
  Event extends string,
  ChangeType extends string,
> extends WorkPushBase {
  readonly name: Name;
  readonly msgType: 'event';
  readonly event: Event;
  /** In the documented spelling. Handlers are chosen by it. */
  readonly changeType: ChangeType;
  readonly msgId?: undefined;
}

/** A message or an event that this package does not know. Everything is in `raw`. */
export interface WorkUnknownPush extends WorkPushBase {
  readonly name: 'unknown' | 'unknown_event';
  readonly msgType: UnknownName;
  readonly event?: UnknownName;
  readonly changeType?: string;
  readonly eventKey?: string;
  readonly msgId?: string;
}

/** What every push of a robot has. */
export interface WorkRobotPushBase {
  readonly name: string;
  readonly format: PushFormat;
  readonly msgId: string;
  /** The robot. */
  readonly robotId: string;
  /** The group; absent in a single chat. */
  readonly chatId?: string;
  readonly chatType: string;
  /** The userid of the member. */
  readonly fromUserName: string;
  /** The corp of the member, where the robot belongs to another one. */
  readonly fromCorpId?: string;
  readonly raw: RawObject;
}

/** A message to a robot. */
export interface WorkRobotMessagePush<Name extends string, MsgType extends string> extends WorkRobotPushBase {
  readonly name: Name;
  readonly msgType: MsgType;
  readonly event?: undefined;
  /** The text of a text message, the recognised text of a voice message. */
  readonly content?: string;
  /** The message that this one quotes, under WeCom's own names. */
  readonly quote?: RawObject;
}

/** Something that happened in a chat with a robot. */
export interface WorkRobotEventPush<Name extends string, Event extends string> extends WorkRobotPushBase {
  readonly name: Name;
  readonly msgType: 'event';
  readonly event: Event;
  readonly createTime: number;
}
