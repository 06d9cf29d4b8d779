// Generated from scripts/data/work/events.jsonl by npm run generate: change the data, not this file.

import type { WorkChangePush, WorkEventPush } from '../work-push-base.js';

/** The event `kf_account_auth_change`. */
export interface WorkKfAccountAuthChangePush extends WorkEventPush<
  'kf_account_auth_change',
  'kf_account_auth_change'
> {
  readonly authAddOpenKfId?: readonly string[];
  readonly authDelOpenKfId?: readonly string[];
}

/** The event `kf_msg_or_event`. Only a hint: call kf/sync_msg with Token (10 minutes) and OpenKfId. Answer the push first, pull afterwards. */
export interface WorkKfMsgOrEventPush extends WorkEventPush<'kf_msg_or_event', 'kf_msg_or_event'> {
  readonly token: string;
  readonly openKfId: string;
}

/** The event `change_external_chat`, `create`. */
export interface WorkChangeExternalChatCreatePush extends WorkChangePush<
  'change_external_chat_create',
  'change_external_chat',
  'create'
> {
  readonly chatId: string;
}

/** The event `change_external_chat`, `dismiss`. */
export interface WorkChangeExternalChatDismissPush extends WorkChangePush<
  'change_external_chat_dismiss',
  'change_external_chat',
  'dismiss'
> {
  readonly chatId: string;
}

/** The event `change_external_chat`, `update`. UpdateDetail add_member | del_member | change_owner | change_name | change_notice. JoinScene 0 by member, 3 by scan. QuitScene 0 left, 1 removed. */
export interface WorkChangeExternalChatUpdatePush extends WorkChangePush<
  'change_external_chat_update',
  'change_external_chat',
  'update'
> {
  readonly chatId: string;
  readonly updateDetail?: string;
  readonly joinScene?: number;
  readonly quitScene?: number;
  readonly memChangeCnt?: number;
  readonly memChangeList?: readonly string[];
  readonly lastMemVer?: string;
  readonly curMemVer?: string;
}

/** The event `change_external_contact`, `add_external_contact`. WelcomeCode: once, 20 s, for externalcontact/send_welcome_msg; absent when another app or the admin settings already welcome. State: from the contact way or customer_channel of an acquisition link. FromUserName is sys. Changes made through the API are not pushed. */
export interface WorkChangeExternalContactAddExternalContactPush extends WorkChangePush<
  'change_external_contact_add_external_contact',
  'change_external_contact',
  'add_external_contact'
> {
  readonly userId: string;
  readonly externalUserId: string;
  readonly state?: string;
  readonly welcomeCode?: string;
}

/** The event `change_external_contact`, `add_half_external_contact`. WelcomeCode: once, 20 s, for externalcontact/send_welcome_msg; absent when another app or the admin settings already welcome. State: from the contact way or customer_channel of an acquisition link. FromUserName is sys. Changes made through the API are not pushed. */
export interface WorkChangeExternalContactAddHalfExternalContactPush extends WorkChangePush<
  'change_external_contact_add_half_external_contact',
  'change_external_contact',
  'add_half_external_contact'
> {
  readonly userId: string;
  readonly externalUserId: string;
  readonly state?: string;
  readonly welcomeCode?: string;
}

/** The event `change_external_contact`, `del_follow_user`. */
export interface WorkChangeExternalContactDelFollowUserPush extends WorkChangePush<
  'change_external_contact_del_follow_user',
  'change_external_contact',
  'del_follow_user'
> {
  readonly userId: string;
  readonly externalUserId: string;
}

/** The event `change_external_contact`, `del_external_contact`. Source DELETE_BY_TRANSFER when the customer was removed by a transfer. */
export interface WorkChangeExternalContactDelExternalContactPush extends WorkChangePush<
  'change_external_contact_del_external_contact',
  'change_external_contact',
  'del_external_contact'
> {
  readonly userId: string;
  readonly externalUserId: string;
  readonly source?: string;
}

/** The event `change_external_contact`, `edit_external_contact`. */
export interface WorkChangeExternalContactEditExternalContactPush extends WorkChangePush<
  'change_external_contact_edit_external_contact',
  'change_external_contact',
  'edit_external_contact'
> {
  readonly userId: string;
  readonly externalUserId: string;
}

/** The event `change_external_contact`, `msg_audit_approved`. The customer agreed to chat archiving. */
export interface WorkChangeExternalContactMsgAuditApprovedPush extends WorkChangePush<
  'change_external_contact_msg_audit_approved',
  'change_external_contact',
  'msg_audit_approved'
> {
  readonly userId: string;
  readonly externalUserId: string;
  readonly welcomeCode?: string;
}

/** The event `change_external_contact`, `transfer_fail`. FailReason customer_refused | customer_limit_exceed. */
export interface WorkChangeExternalContactTransferFailPush extends WorkChangePush<
  'change_external_contact_transfer_fail',
  'change_external_contact',
  'transfer_fail'
> {
  readonly failReason: string;
  readonly userId: string;
  readonly externalUserId: string;
}

/** The event `change_external_tag`, `create`. TagType tag | tag_group. */
export interface WorkChangeExternalTagCreatePush extends WorkChangePush<
  'change_external_tag_create',
  'change_external_tag',
  'create'
> {
  readonly id: string;
  readonly tagType?: string;
}

/** The event `change_external_tag`, `delete`. TagType tag | tag_group. */
export interface WorkChangeExternalTagDeletePush extends WorkChangePush<
  'change_external_tag_delete',
  'change_external_tag',
  'delete'
> {
  readonly id: string;
  readonly tagType?: string;
}

/** The event `change_external_tag`, `shuffle`. TagType tag | tag_group. shuffle: Id may be empty (all) and StrategyId is set for rule-group tags. */
export interface WorkChangeExternalTagShufflePush extends WorkChangePush<
  'change_external_tag_shuffle',
  'change_external_tag',
  'shuffle'
> {
  readonly id?: string;
  readonly strategyId?: string;
}

/** The event `change_external_tag`, `update`. TagType tag | tag_group. */
export interface WorkChangeExternalTagUpdatePush extends WorkChangePush<
  'change_external_tag_update',
  'change_external_tag',
  'update'
> {
  readonly id: string;
  readonly tagType?: string;
}

/** The event `msgaudit_notify`. Chat archive has new data; at least 15 s apart. Then pull with the native archive library. */
export interface WorkMsgauditNotifyPush extends WorkEventPush<'msgaudit_notify', 'msgaudit_notify'> {}

/** The event `customer_acquisition`, `balance_exhausted`. */
export interface WorkCustomerAcquisitionBalanceExhaustedPush extends WorkChangePush<
  'customer_acquisition_balance_exhausted',
  'customer_acquisition',
  'balance_exhausted'
> {}

/** The event `customer_acquisition`, `delete_link`. */
export interface WorkCustomerAcquisitionDeleteLinkPush extends WorkChangePush<
  'customer_acquisition_delete_link',
  'customer_acquisition',
  'delete_link'
> {
  readonly linkId: string;
}

/** The event `customer_acquisition`, `customer_start_chat`. */
export interface WorkCustomerAcquisitionCustomerStartChatPush extends WorkChangePush<
  'customer_acquisition_customer_start_chat',
  'customer_acquisition',
  'customer_start_chat'
> {
  readonly userId: string;
  readonly externalUserId: string;
}

/** The event `customer_acquisition`, `link_unavailable`. */
export interface WorkCustomerAcquisitionLinkUnavailablePush extends WorkChangePush<
  'customer_acquisition_link_unavailable',
  'customer_acquisition',
  'link_unavailable'
> {
  readonly linkId: string;
}

/** The event `customer_acquisition`, `balance_low`. */
export interface WorkCustomerAcquisitionBalanceLowPush extends WorkChangePush<
  'customer_acquisition_balance_low',
  'customer_acquisition',
  'balance_low'
> {}

/** The event `customer_acquisition`, `friend_request`. */
export interface WorkCustomerAcquisitionFriendRequestPush extends WorkChangePush<
  'customer_acquisition_friend_request',
  'customer_acquisition',
  'friend_request'
> {
  readonly linkId: string;
  readonly state?: string;
}

/** The event `customer_acquisition`, `balance_increased`. Quota went from zero to more. */
export interface WorkCustomerAcquisitionBalanceIncreasedPush extends WorkChangePush<
  'customer_acquisition_balance_increased',
  'customer_acquisition',
  'balance_increased'
> {}

/** The event `customer_acquisition`, `open_profile`. Only some business categories. */
export interface WorkCustomerAcquisitionOpenProfilePush extends WorkChangePush<
  'customer_acquisition_open_profile',
  'customer_acquisition',
  'open_profile'
> {
  readonly linkId: string;
  readonly state?: string;
}

/** The event `customer_acquisition`, `message_from_customer`. Since 2024-12-19 UserID, ExternalUserID and ChatSeq are no longer sent; ask get_chat_info with ChatKey (about 30 minutes). */
export interface WorkCustomerAcquisitionMessageFromCustomerPush extends WorkChangePush<
  'customer_acquisition_message_from_customer',
  'customer_acquisition',
  'message_from_customer'
> {
  readonly linkId: string;
  readonly chatKey: string;
  readonly chatSeq?: number;
  readonly userId?: string;
  readonly externalUserId?: string;
}

/** The event `customer_acquisition`, `del_follow_user`. Same ChangeType as in change_external_contact. */
export interface WorkCustomerAcquisitionDelFollowUserPush extends WorkChangePush<
  'customer_acquisition_del_follow_user',
  'customer_acquisition',
  'del_follow_user'
> {
  readonly userId: string;
  readonly externalUserId: string;
}

/** The event `customer_acquisition`, `quota_expire_soon`. */
export interface WorkCustomerAcquisitionQuotaExpireSoonPush extends WorkChangePush<
  'customer_acquisition_quota_expire_soon',
  'customer_acquisition',
  'quota_expire_soon'
> {
  readonly expireTime: number;
  readonly expireQuotaNum: number;
}

/** The event `customer_acquisition`, `service_balance_low`. Acquisition component of third-party apps (获客助手组件). */
export interface WorkCustomerAcquisitionServiceBalanceLowPush extends WorkChangePush<
  'customer_acquisition_service_balance_low',
  'customer_acquisition',
  'service_balance_low'
> {}

/** The event `customer_acquisition`, `service_balance_exhausted`. Acquisition component of third-party apps (获客助手组件). */
export interface WorkCustomerAcquisitionServiceBalanceExhaustedPush extends WorkChangePush<
  'customer_acquisition_service_balance_exhausted',
  'customer_acquisition',
  'service_balance_exhausted'
> {}

/** The event `customer_acquisition`, `service_balance_consumed`. Acquisition component of third-party apps (获客助手组件). */
export interface WorkCustomerAcquisitionServiceBalanceConsumedPush extends WorkChangePush<
  'customer_acquisition_service_balance_consumed',
  'customer_acquisition',
  'service_balance_consumed'
> {
  readonly linkId: string;
  readonly state?: string;
  readonly onceKey?: string;
}

/** The event `customer_acquisition`, `change_price`. Acquisition component of third-party apps (获客助手组件). Price in fen. */
export interface WorkCustomerAcquisitionChangePricePush extends WorkChangePush<
  'customer_acquisition_change_price',
  'customer_acquisition',
  'change_price'
> {
  readonly price: number;
  readonly effectiveTime: number;
}

/** The event `customer_acquisition_permit_change`. The set of members who may contact customers changed; no fields. */
export interface WorkCustomerAcquisitionPermitChangePush extends WorkEventPush<
  'customer_acquisition_permit_change',
  'customer_acquisition_permit_change'
> {}
