// Generated from scripts/data/work/events.jsonl by npm run generate: change the data, not this file.

import type { WorkKfRecordBase } from './kf-record-base.js';

/** A message of type `text`. */
export interface WorkKfTextRecord extends WorkKfRecordBase {
  readonly msgtype: 'text';
  readonly text: {
    readonly content: string;
    readonly menu_id?: string;
  };
}

/** A message of type `image`. */
export interface WorkKfImageRecord extends WorkKfRecordBase {
  readonly msgtype: 'image';
  readonly image: {
    readonly media_id: string;
  };
}

/** A message of type `voice`. */
export interface WorkKfVoiceRecord extends WorkKfRecordBase {
  readonly msgtype: 'voice';
  readonly voice: {
    readonly media_id: string;
  };
}

/** A message of type `file`. */
export interface WorkKfFileRecord extends WorkKfRecordBase {
  readonly msgtype: 'file';
  readonly file: {
    readonly media_id: string;
  };
}

/** A message of type `video`. */
export interface WorkKfVideoRecord extends WorkKfRecordBase {
  readonly msgtype: 'video';
  readonly video: {
    readonly media_id: string;
  };
}

/** A message of type `location`. */
export interface WorkKfLocationRecord extends WorkKfRecordBase {
  readonly msgtype: 'location';
  readonly location: {
    readonly latitude: number;
    readonly longitude: number;
    readonly name: string;
    readonly address?: string;
  };
}

/** A message of type `link`. */
export interface WorkKfLinkRecord extends WorkKfRecordBase {
  readonly msgtype: 'link';
  readonly link: {
    readonly title: string;
    readonly desc?: string;
    readonly url: string;
    readonly pic_url?: string;
  };
}

/** A message of type `business_card`. */
export interface WorkKfBusinessCardRecord extends WorkKfRecordBase {
  readonly msgtype: 'business_card';
  readonly business_card: {
    readonly userid: string;
  };
}

/** A message of type `miniprogram`. */
export interface WorkKfMiniprogramRecord extends WorkKfRecordBase {
  readonly msgtype: 'miniprogram';
  readonly miniprogram: {
    readonly title: string;
    readonly appid: string;
    readonly pagepath: string;
    readonly thumb_media_id: string;
  };
}

/** A message of type `msgmenu`. */
export interface WorkKfMsgmenuRecord extends WorkKfRecordBase {
  readonly msgtype: 'msgmenu';
  readonly msgmenu: {
    readonly head_content?: string;
    readonly list?: readonly unknown[];
    readonly tail_content?: string;
  };
}

/** A message of type `channels_shop_product`. */
export interface WorkKfChannelsShopProductRecord extends WorkKfRecordBase {
  readonly msgtype: 'channels_shop_product';
  readonly channels_shop_product: {
    readonly product_id: string;
    readonly head_img: string;
    readonly title: string;
    readonly sales_price: string;
    readonly shop_nickname: string;
    readonly shop_head_img: string;
  };
}

/** A message of type `channels_shop_order`. */
export interface WorkKfChannelsShopOrderRecord extends WorkKfRecordBase {
  readonly msgtype: 'channels_shop_order';
  readonly channels_shop_order: {
    readonly order_id: string;
    readonly product_titles: string;
    readonly price_wording: string;
    readonly state: string;
    readonly image_url: string;
    readonly shop_nickname: string;
  };
}

/** A message of type `merged_msg`. msg_content is a JSON text. */
export interface WorkKfMergedMsgRecord extends WorkKfRecordBase {
  readonly msgtype: 'merged_msg';
  readonly merged_msg: {
    readonly title: string;
    readonly item: readonly {
      readonly sender_name: string;
      readonly msgtype: string;
      readonly send_time: number;
      readonly msg_content: string;
    }[];
  };
}

/** A message of type `channels`. */
export interface WorkKfChannelsRecord extends WorkKfRecordBase {
  readonly msgtype: 'channels';
  readonly channels: {
    readonly sub_type: number;
    readonly nickname: string;
    readonly title?: string;
  };
}

/** The event `enter_session`. welcome_code: 20 s, once; absent when the user was welcomed in the last 48 h. */
export interface WorkKfEnterSessionRecord extends WorkKfRecordBase {
  readonly msgtype: 'event';
  readonly event: {
    readonly event_type: 'enter_session';
    readonly open_kfid: string;
    readonly external_userid: string;
    readonly scene: string;
    readonly scene_param?: string;
    readonly welcome_code?: string;
    readonly wechat_channels?: {
      readonly nickname?: string;
      readonly scene: number;
    };
  };
}

/** The event `msg_send_fail`. */
export interface WorkKfMsgSendFailRecord extends WorkKfRecordBase {
  readonly msgtype: 'event';
  readonly event: {
    readonly event_type: 'msg_send_fail';
    readonly open_kfid: string;
    readonly external_userid: string;
    readonly fail_msgid: string;
    readonly fail_type: number;
  };
}

/** The event `servicer_status_change`. */
export interface WorkKfServicerStatusChangeRecord extends WorkKfRecordBase {
  readonly msgtype: 'event';
  readonly event: {
    readonly event_type: 'servicer_status_change';
    readonly servicer_userid: string;
    readonly status: number;
    readonly open_kfid: string;
    readonly stop_type?: number;
  };
}

/** The event `session_status_change`. */
export interface WorkKfSessionStatusChangeRecord extends WorkKfRecordBase {
  readonly msgtype: 'event';
  readonly event: {
    readonly event_type: 'session_status_change';
    readonly open_kfid: string;
    readonly external_userid: string;
    readonly change_type: number;
    readonly old_servicer_userid?: string;
    readonly new_servicer_userid?: string;
    readonly msg_code?: string;
  };
}

/** The event `user_recall_msg`. */
export interface WorkKfUserRecallMsgRecord extends WorkKfRecordBase {
  readonly msgtype: 'event';
  readonly event: {
    readonly event_type: 'user_recall_msg';
    readonly open_kfid: string;
    readonly external_userid: string;
    readonly recall_msgid: string;
  };
}

/** The event `servicer_recall_msg`. */
export interface WorkKfServicerRecallMsgRecord extends WorkKfRecordBase {
  readonly msgtype: 'event';
  readonly event: {
    readonly event_type: 'servicer_recall_msg';
    readonly open_kfid: string;
    readonly external_userid: string;
    readonly recall_msgid: string;
    readonly servicer_userid: string;
  };
}

/** The event `reject_customer_msg_switch_change`. */
export interface WorkKfRejectCustomerMsgSwitchChangeRecord extends WorkKfRecordBase {
  readonly msgtype: 'event';
  readonly event: {
    readonly event_type: 'reject_customer_msg_switch_change';
    readonly servicer_userid: string;
    readonly open_kfid: string;
    readonly external_userid: string;
    readonly reject_switch: number;
  };
}

/** A record that `kf/sync_msg` gives. Narrow it by `msgtype`, and events by `event.event_type`. */
export type WorkKfRecord =
  | WorkKfTextRecord
  | WorkKfImageRecord
  | WorkKfVoiceRecord
  | WorkKfFileRecord
  | WorkKfVideoRecord
  | WorkKfLocationRecord
  | WorkKfLinkRecord
  | WorkKfBusinessCardRecord
  | WorkKfMiniprogramRecord
  | WorkKfMsgmenuRecord
  | WorkKfChannelsShopProductRecord
  | WorkKfChannelsShopOrderRecord
  | WorkKfMergedMsgRecord
  | WorkKfChannelsRecord
  | WorkKfEnterSessionRecord
  | WorkKfMsgSendFailRecord
  | WorkKfServicerStatusChangeRecord
  | WorkKfSessionStatusChangeRecord
  | WorkKfUserRecallMsgRecord
  | WorkKfServicerRecallMsgRecord
  | WorkKfRejectCustomerMsgSwitchChangeRecord;
