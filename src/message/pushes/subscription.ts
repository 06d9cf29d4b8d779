// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// Subscription messages.
import { list, number, struct, text } from '../parse/fields.js';
import type { EventPush } from '../push.js';
import { event } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';

/**
 * A user answered the request for subscription messages (订阅通知弹窗).
 *
 * accept|reject. PopupScene 0 = inside a Mini Program page (mini, official); for oa 1 = H5 page and 2 =
 * article (unconfirmed, the official XML sample shows 2). JSON: the wrapper is missing, List sits at top
 * level and is a BARE OBJECT when it has one element, an array otherwise; CreateTime and PopupScene are
 * strings.
 *
 * (official account, mini program; confirmed)
 */
export interface SubscribeMsgPopupPush extends EventPush<'subscribe_msg_popup', 'subscribe_msg_popup_event'> {
  readonly subscribeMsgPopupEvent: {
    readonly list: readonly {
      readonly templateId: string;
      readonly subscribeStatusString: string;
      readonly popupScene: string;
    }[];
  };
}

/**
 * A user changed subscriptions in the settings (管理订阅通知).
 *
 * User manages notices in Service Notifications. Only reject is pushed. Same JSON quirks.
 *
 * (official account, mini program; confirmed)
 */
export interface SubscribeMsgChangePush extends EventPush<
  'subscribe_msg_change',
  'subscribe_msg_change_event'
> {
  readonly subscribeMsgChangeEvent: {
    readonly list: readonly { readonly templateId: string; readonly subscribeStatusString: string }[];
  };
}

/**
 * The outcome of a subscription message (发送订阅通知).
 *
 * ErrorCode "0" and ErrorStatus "success" on success. Reports only failures that happen after acceptance.
 * Same JSON quirks.
 *
 * (official account, mini program; confirmed)
 */
export interface SubscribeMsgSentPush extends EventPush<'subscribe_msg_sent', 'subscribe_msg_sent_event'> {
  readonly subscribeMsgSentEvent: {
    readonly list: readonly {
      readonly templateId: string;
      readonly msgId: string;
      readonly errorCode: string;
      readonly errorStatus: string;
    }[];
  };
}

/**
 * The outcome of a service card message.
 *
 * New one-time subscription (service card).
 *
 * (mini program; confirmed)
 */
export interface NotifyServiceMsgSendResultPush extends EventPush<
  'notify_service_msg_send_result',
  'notify_service_msg_send_result'
> {
  readonly openid: string;
  readonly notifyCode: string;
  readonly notifyType: number;
  readonly cardStatus: number;
  readonly failRet: number;
  readonly failMsg: string;
}

/** Subscription messages. */
export const subscription = (): readonly PushDefinition[] => [
  event('subscribe_msg_popup', 'subscribe_msg_popup_event', () => [
    struct(
      'subscribeMsgPopupEvent',
      'SubscribeMsgPopupEvent',
      [
        list('list', 'List', [
          text('templateId', 'TemplateId'),
          text('subscribeStatusString', 'SubscribeStatusString'),
          text('popupScene', 'PopupScene'),
        ]),
      ],
      { mayBeFlat: true },
    ),
  ]),
  event('subscribe_msg_change', 'subscribe_msg_change_event', () => [
    struct(
      'subscribeMsgChangeEvent',
      'SubscribeMsgChangeEvent',
      [
        list('list', 'List', [
          text('templateId', 'TemplateId'),
          text('subscribeStatusString', 'SubscribeStatusString'),
        ]),
      ],
      { mayBeFlat: true },
    ),
  ]),
  event('subscribe_msg_sent', 'subscribe_msg_sent_event', () => [
    struct(
      'subscribeMsgSentEvent',
      'SubscribeMsgSentEvent',
      [
        list('list', 'List', [
          text('templateId', 'TemplateId'),
          text('msgId', 'MsgID'),
          text('errorCode', 'ErrorCode'),
          text('errorStatus', 'ErrorStatus'),
        ]),
      ],
      { mayBeFlat: true },
    ),
  ]),
  event('notify_service_msg_send_result', 'notify_service_msg_send_result', () => [
    text('openid', 'openid'),
    text('notifyCode', 'notify_code'),
    number('notifyType', 'notify_type'),
    number('cardStatus', 'card_status'),
    number('failRet', 'fail_ret'),
    text('failMsg', 'fail_msg'),
  ]),
];
