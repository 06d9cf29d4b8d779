// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// Live rooms, short dramas, books, calls and games of mini programs.
import { boolean, number, struct, text } from '../parse/fields.js';
import type { EventPush } from '../push.js';
import { event } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';

/**
 * A user follows a live room or stops (直播长期订阅).
 *
 * (mini program; confirmed)
 */
export interface WxaliveFollowNotifyPush extends EventPush<'wxalive_follow_notify', 'wxalive_follow_notify'> {
  readonly followNotify: {
    /** 64 bits, in decimal digits. */
    readonly roomId: string;
    readonly userOpenid: string;
    readonly time: number;
    readonly liveStatus: number;
    readonly action: string;
  };
}

/**
 * The outcome of a live room's notice to subscribers.
 *
 * (mini program; confirmed)
 */
export interface WxalivePushMessageNotifyPush extends EventPush<
  'wxalive_push_message_notify',
  'wxalive_push_message_notify'
> {
  readonly pushMessageApiNotify: {
    readonly messageId: string;
    /** 64 bits, in decimal digits. */
    readonly roomId: string;
    readonly totalCount: number;
    readonly successCount: number;
    readonly openidErrorCount: number;
    readonly relationErrorCount: number;
    readonly userRecvLimitCount: number;
    readonly internalErrorCount: number;
  };
}

/**
 * A media upload of the short-drama library ended (媒资上传完成).
 *
 * (mini program; confirmed)
 */
export interface SecvodUploadEventPush extends EventPush<'secvod_upload_event', 'secvod_upload_event'> {
  readonly uploadEvent: {
    /** 64 bits, in decimal digits. */
    readonly mediaId: string;
    readonly sourceContext: string;
    readonly errcode: number;
    readonly errmsg: string;
  };
}

/**
 * A short drama was reviewed (剧目审核状态).
 *
 * (mini program; confirmed)
 */
export interface SecvodAuditEventPush extends EventPush<'secvod_audit_event', 'secvod_audit_event'> {
  readonly auditEvent: {
    /** 64 bits, in decimal digits. */
    readonly dramaId: string;
    readonly auditDetail: {
      readonly status: number;
      readonly auditType: number;
      readonly createTime: number;
      readonly auditTime: number;
    };
  };
}

/**
 * A book was reviewed (书籍审核).
 *
 * (mini program; confirmed)
 */
export interface SecbookAuditEventPush extends EventPush<'secbook_audit_event', 'secbook_audit_event'> {
  readonly auditEvent: {
    readonly bookId: string;
    readonly auditDetail: {
      readonly status: number;
      readonly createTime: number;
      readonly auditTime: number;
    };
  };
}

/**
 * A book or chapter was banned or released.
 *
 * (mini program; confirmed)
 */
export interface BookBanStatusChangePush extends EventPush<
  'book_ban_status_change',
  'book_ban_status_change'
> {
  readonly bookId: string;
  readonly bookTitle: string;
  readonly chapterId?: string;
  readonly chapterTitle?: string;
  readonly banStatus: number;
  readonly time: number;
}

/**
 * WeChat asks whether a user may read a chapter.
 *
 * Its page shows the three modes in JSON: in compatible mode the body keeps the plain fields and adds
 * Encrypt.
 * Reply: ErrCode and ChapterPerms: return Reply.raw({ ErrCode: 0, ErrMsg: '', ChapterPerms: [...] }).
 *
 * (mini program; confirmed)
 */
export interface WxaNovelChapterPermissionPush extends EventPush<
  'wxa_novel_chapter_permission',
  'wxa_novel_chapter_permission'
> {
  readonly bookId: string;
  readonly chapterIndex: number;
  readonly chapterId: string;
  readonly customServerParams?: string;
  readonly source?: number;
}

/**
 * A call of an IoT device (硬件设备通话).
 *
 * (mini program; confirmed)
 */
export interface IotVoipNotifyPush extends EventPush<'iot_voip_notify', 'iot_voip_notify'> {
  readonly action: string;
  readonly payload: string;
  readonly roomId: string;
  readonly sessionKey: string;
  readonly serverToken: string;
  readonly modelId: string;
  readonly sn: string;
}

/**
 * Coins of a mini game were delivered.
 *
 * No ToUserName/FromUserName in the sample. Payload is a JSON string.
 *
 * (mini game; confirmed (one SDK))
 */
export interface MinigameCoinDeliverCompletedPush extends EventPush<
  'minigame_coin_deliver_completed',
  'minigame_coin_deliver_completed'
> {
  readonly miniGame: { readonly payload: string; readonly payEventSig: string; readonly isMock: boolean };
}

/** Live rooms, short dramas, books, calls and games of mini programs. */
export const miniContent = (): readonly PushDefinition[] => [
  event('wxalive_follow_notify', 'wxalive_follow_notify', () => [
    struct('followNotify', 'FollowNotify', [
      text('roomId', 'room_id'),
      text('userOpenid', 'user_openid'),
      number('time', 'time'),
      number('liveStatus', 'live_status'),
      text('action', 'action'),
    ]),
  ]),
  event('wxalive_push_message_notify', 'wxalive_push_message_notify', () => [
    struct('pushMessageApiNotify', 'PushMessageApiNotify', [
      text('messageId', 'message_id'),
      text('roomId', 'room_id'),
      number('totalCount', 'total_count'),
      number('successCount', 'success_count'),
      number('openidErrorCount', 'openid_error_count'),
      number('relationErrorCount', 'relation_error_count'),
      number('userRecvLimitCount', 'user_recv_limit_count'),
      number('internalErrorCount', 'internal_error_count'),
    ]),
  ]),
  event('secvod_upload_event', 'secvod_upload_event', () => [
    struct('uploadEvent', 'upload_event', [
      text('mediaId', 'media_id'),
      text('sourceContext', 'source_context'),
      number('errcode', 'errcode'),
      text('errmsg', 'errmsg'),
    ]),
  ]),
  event('secvod_audit_event', 'secvod_audit_event', () => [
    struct('auditEvent', 'audit_event', [
      text('dramaId', 'drama_id'),
      struct('auditDetail', 'audit_detail', [
        number('status', 'status'),
        number('auditType', 'audit_type'),
        number('createTime', 'create_time'),
        number('auditTime', 'audit_time'),
      ]),
    ]),
  ]),
  event('secbook_audit_event', 'secbook_audit_event', () => [
    struct('auditEvent', 'audit_event', [
      text('bookId', 'book_id'),
      struct('auditDetail', 'audit_detail', [
        number('status', 'status'),
        number('createTime', 'create_time'),
        number('auditTime', 'audit_time'),
      ]),
    ]),
  ]),
  event('book_ban_status_change', 'book_ban_status_change', () => [
    text('bookId', 'book_id'),
    text('bookTitle', 'book_title'),
    text('chapterId?', 'chapter_id'),
    text('chapterTitle?', 'chapter_title'),
    number('banStatus', 'ban_status'),
    number('time', 'time'),
  ]),
  event(
    'wxa_novel_chapter_permission',
    'wxa_novel_chapter_permission',
    () => [
      text('bookId', 'BookId'),
      number('chapterIndex', 'ChapterIndex'),
      text('chapterId', 'ChapterId'),
      text('customServerParams?', 'CustomServerParams'),
      number('source?', 'Source'),
    ],
    { result: 'ErrCode' },
  ),
  event('iot_voip_notify', 'iot_voip_notify', () => [
    text('action', 'Action'),
    text('payload', 'Payload'),
    text('roomId', 'RoomId'),
    text('sessionKey', 'SessionKey'),
    text('serverToken', 'ServerToken'),
    text('modelId', 'ModelId'),
    text('sn', 'Sn'),
  ]),
  event('minigame_coin_deliver_completed', 'minigame_coin_deliver_completed', () => [
    struct('miniGame', 'MiniGame', [
      text('payload', 'Payload'),
      text('payEventSig', 'PayEventSig'),
      boolean('isMock', 'IsMock'),
    ]),
  ]),
];
