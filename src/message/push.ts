import type { PushFormat } from './parse/body.js';
import type { RawObject } from './parse/raw.js';

/**
 * A MsgType or Event that is in no definition. What stands there is an ordinary string, as it was sent. The type
 * is an enumeration's because TypeScript takes that for a string which is equal to no literal, so that comparing
 * with a known name narrows a union; a branded string would not.
 */
export type UnknownName = NamesOfNoDefinition;

declare enum NamesOfNoDefinition {
  AsItWasSent = '(a name of no definition)',
}

/** What every push has. */
export interface PushBase {
  /** The definition that the push was read by; unique where `event` is not. */
  readonly name: string;
  /** How the push was written; a reply is written the same way. */
  readonly format: PushFormat;
  /** The account's original id, `gh_...`. */
  readonly toUserName: string;
  /** The user's OpenID, or a sender of the platform's. */
  readonly fromUserName: string;
  /** Unix seconds. */
  readonly createTime: number;
  /** The whole push under WeChat's own names, every value as it was sent. */
  readonly raw: RawObject;
}

/** A message that a user sent. */
export interface MessagePush<Name extends string, MsgType extends string> extends PushBase {
  readonly name: Name;
  readonly msgType: MsgType;
  /** 64 bits, in decimal digits. */
  readonly msgId?: string;
  readonly event?: undefined;
  readonly eventKey?: undefined;
  readonly infoType?: undefined;
}

/** Something that happened. */
export interface EventPush<
  Name extends string,
  Event extends string,
  MsgType extends string = 'event',
> extends PushBase {
  readonly name: Name;
  readonly msgType: MsgType;
  /** In the documented spelling, whatever the case it was sent in. */
  readonly event: Event;
  readonly eventKey?: string;
  readonly msgId?: string;
  readonly infoType?: undefined;
}

/**
 * A notice to a third-party platform. It has neither receiver nor sender; `toUserName` and `fromUserName` are empty.
 */
export interface ComponentPush<InfoType extends string> extends PushBase {
  readonly name: InfoType;
  /** Not sent by WeChat: tells these notices from messages and events. */
  readonly msgType: 'component';
  readonly infoType: InfoType;
  readonly event?: undefined;
  readonly eventKey?: undefined;
  readonly msgId?: undefined;
}

/** A message of a type that this package does not know, or with none. Everything is in `raw`. */
export interface UnknownPush extends PushBase {
  readonly name: 'unknown';
  readonly msgType: UnknownName;
  readonly event?: undefined;
  readonly eventKey?: undefined;
  readonly infoType?: undefined;
  readonly msgId?: string;
}

/** An event that this package does not know. Everything is in `raw`. */
export interface UnknownEventPush extends PushBase {
  readonly name: 'unknown_event';
  readonly msgType: 'event';
  readonly event: UnknownName;
  readonly eventKey?: string;
  readonly infoType?: undefined;
  readonly msgId?: string;
}
