// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// Messages that users send.
import { number, text } from '../parse/fields.js';
import type { EventPush, MessagePush } from '../push.js';
import { deviceEvent, message } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';

/**
 * A text message (文本消息).
 *
 * bizmsgmenuid: only when the user tapped an entry of a msgmenu customer-service message. BusinessId: only
 * for customer-service sub-merchants. MsgDataId and Idx: only when the message comes from an article.
 *
 * (official account, mini program; confirmed)
 */
export interface TextPush extends MessagePush<'text', 'text'> {
  readonly content: string;
  /** 64 bits, in decimal digits. */
  readonly msgId: string;
  readonly bizmsgmenuid?: string;
  readonly msgDataId?: string;
  readonly idx?: string;
  readonly businessId?: string;
}

/**
 * An image message (图片消息).
 *
 * (official account, mini program; confirmed)
 */
export interface ImagePush extends MessagePush<'image', 'image'> {
  readonly picUrl: string;
  readonly mediaId: string;
  /** 64 bits, in decimal digits. */
  readonly msgId: string;
  readonly msgDataId?: string;
  readonly idx?: string;
  readonly businessId?: string;
}

/**
 * A voice message (语音消息).
 *
 * voiceFormat is amr or speex. Recognition was sent only while speech recognition was switched on; the
 * ability has been withdrawn. MediaId16K is the 16 kHz variant.
 *
 * (official account; confirmed)
 */
export interface VoicePush extends MessagePush<'voice', 'voice'> {
  readonly mediaId: string;
  readonly voiceFormat: string;
  readonly recognition?: string;
  readonly mediaId16K?: string;
  /** 64 bits, in decimal digits. */
  readonly msgId: string;
  readonly msgDataId?: string;
  readonly idx?: string;
}

/**
 * A video message (视频消息).
 *
 * (official account; confirmed)
 */
export interface VideoPush extends MessagePush<'video', 'video'> {
  readonly mediaId: string;
  readonly thumbMediaId: string;
  /** 64 bits, in decimal digits. */
  readonly msgId: string;
  readonly msgDataId?: string;
  readonly idx?: string;
}

/**
 * A short video (小视频消息).
 *
 * (official account; confirmed)
 */
export interface ShortvideoPush extends MessagePush<'shortvideo', 'shortvideo'> {
  readonly mediaId: string;
  readonly thumbMediaId: string;
  /** 64 bits, in decimal digits. */
  readonly msgId: string;
  readonly msgDataId?: string;
  readonly idx?: string;
}

/**
 * A location that the user sent (地理位置消息).
 *
 * Location_X is LATITUDE, Location_Y is longitude. Not the same as the LOCATION event.
 *
 * (official account; confirmed)
 */
export interface LocationPush extends MessagePush<'location', 'location'> {
  readonly locationX: number;
  readonly locationY: number;
  readonly scale: number;
  readonly label: string;
  /** 64 bits, in decimal digits. */
  readonly msgId: string;
  readonly msgDataId?: string;
  readonly idx?: string;
}

/**
 * A link message (链接消息).
 *
 * (official account; confirmed)
 */
export interface LinkPush extends MessagePush<'link', 'link'> {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  /** 64 bits, in decimal digits. */
  readonly msgId: string;
  readonly msgDataId?: string;
  readonly idx?: string;
}

/**
 * A mini program card sent in a customer-service session (小程序卡片).
 *
 * Mini Program customer-service session: the user sends a page card.
 *
 * (mini program; confirmed)
 */
export interface MiniprogrampagePush extends MessagePush<'miniprogrampage', 'miniprogrampage'> {
  /** 64 bits, in decimal digits. */
  readonly msgId: string;
  readonly title: string;
  readonly appId: string;
  readonly pagePath: string;
  readonly thumbUrl: string;
  readonly thumbMediaId: string;
}

/**
 * A file message.
 *
 * In no official list, seen in the field. There is no MediaId, so the file cannot be fetched.
 *
 * (official account; unconfirmed; documentation: undocumented)
 */
export interface FilePush extends MessagePush<'file', 'file'> {
  readonly title: string;
  readonly description?: string;
  readonly fileKey: string;
  readonly fileMd5: string;
  /** 64 bits, in decimal digits. */
  readonly fileTotalLen: string;
  /** 64 bits, in decimal digits. */
  readonly msgId: string;
}

/**
 * A text from a device of the hardware platform.
 *
 * WeChat hardware platform (closed to new users). Content is base64.
 *
 * (official account; unconfirmed; documentation: legacy)
 */
export interface DeviceTextPush extends MessagePush<'device_text', 'device_text'> {
  readonly deviceType: string;
  readonly deviceId: string;
  readonly content: string;
  readonly sessionId: string;
  /** 64 bits, in decimal digits. */
  readonly msgId?: string;
  readonly openId: string;
}

/**
 * An event of a device of the hardware platform.
 *
 * MsgType is device_event (not event).
 *
 * (official account; unconfirmed; documentation: legacy)
 */
export interface DeviceEventPush extends EventPush<
  'device_event',
  'bind' | 'unbind' | 'subscribe_status' | 'unsubscribe_status',
  'device_event'
> {
  readonly deviceType: string;
  readonly deviceId: string;
  readonly content?: string;
  readonly sessionId?: string;
  readonly openId: string;
  readonly opType?: number;
}

/** Messages that users send. */
export const messages = (): readonly PushDefinition[] => [
  message('text', () => [
    text('content', 'Content'),
    text('msgId', 'MsgId'),
    text('bizmsgmenuid?', 'bizmsgmenuid'),
    text('msgDataId?', 'MsgDataId'),
    text('idx?', 'Idx'),
    text('businessId?', 'BusinessId'),
  ]),
  message('image', () => [
    text('picUrl', 'PicUrl'),
    text('mediaId', 'MediaId'),
    text('msgId', 'MsgId'),
    text('msgDataId?', 'MsgDataId'),
    text('idx?', 'Idx'),
    text('businessId?', 'BusinessId'),
  ]),
  message('voice', () => [
    text('mediaId', 'MediaId'),
    text('voiceFormat', 'Format'),
    text('recognition?', 'Recognition'),
    text('mediaId16K?', 'MediaId16K'),
    text('msgId', 'MsgId'),
    text('msgDataId?', 'MsgDataId'),
    text('idx?', 'Idx'),
  ]),
  message('video', () => [
    text('mediaId', 'MediaId'),
    text('thumbMediaId', 'ThumbMediaId'),
    text('msgId', 'MsgId'),
    text('msgDataId?', 'MsgDataId'),
    text('idx?', 'Idx'),
  ]),
  message('shortvideo', () => [
    text('mediaId', 'MediaId'),
    text('thumbMediaId', 'ThumbMediaId'),
    text('msgId', 'MsgId'),
    text('msgDataId?', 'MsgDataId'),
    text('idx?', 'Idx'),
  ]),
  message('location', () => [
    number('locationX', 'Location_X'),
    number('locationY', 'Location_Y'),
    number('scale', 'Scale'),
    text('label', 'Label'),
    text('msgId', 'MsgId'),
    text('msgDataId?', 'MsgDataId'),
    text('idx?', 'Idx'),
  ]),
  message('link', () => [
    text('title', 'Title'),
    text('description', 'Description'),
    text('url', 'Url'),
    text('msgId', 'MsgId'),
    text('msgDataId?', 'MsgDataId'),
    text('idx?', 'Idx'),
  ]),
  message('miniprogrampage', () => [
    text('msgId', 'MsgId'),
    text('title', 'Title'),
    text('appId', 'AppId'),
    text('pagePath', 'PagePath'),
    text('thumbUrl', 'ThumbUrl'),
    text('thumbMediaId', 'ThumbMediaId'),
  ]),
  message('file', () => [
    text('title', 'Title'),
    text('description?', 'Description'),
    text('fileKey', 'FileKey'),
    text('fileMd5', 'FileMd5'),
    text('fileTotalLen', 'FileTotalLen'),
    text('msgId', 'MsgId'),
  ]),
  message('device_text', () => [
    text('deviceType', 'DeviceType'),
    text('deviceId', 'DeviceID'),
    text('content', 'Content'),
    text('sessionId', 'SessionID'),
    text('msgId?', 'MsgId'),
    text('openId', 'OpenID'),
  ]),
  deviceEvent('device_event', 'bind', () => [
    text('deviceType', 'DeviceType'),
    text('deviceId', 'DeviceID'),
    text('content?', 'Content'),
    text('sessionId?', 'SessionID'),
    text('openId', 'OpenID'),
    number('opType?', 'OpType'),
  ]),
  deviceEvent('device_event', 'unbind', () => [
    text('deviceType', 'DeviceType'),
    text('deviceId', 'DeviceID'),
    text('content?', 'Content'),
    text('sessionId?', 'SessionID'),
    text('openId', 'OpenID'),
    number('opType?', 'OpType'),
  ]),
  deviceEvent('device_event', 'subscribe_status', () => [
    text('deviceType', 'DeviceType'),
    text('deviceId', 'DeviceID'),
    text('content?', 'Content'),
    text('sessionId?', 'SessionID'),
    text('openId', 'OpenID'),
    number('opType?', 'OpType'),
  ]),
  deviceEvent('device_event', 'unsubscribe_status', () => [
    text('deviceType', 'DeviceType'),
    text('deviceId', 'DeviceID'),
    text('content?', 'Content'),
    text('sessionId?', 'SessionID'),
    text('openId', 'OpenID'),
    number('opType?', 'OpType'),
  ]),
];
