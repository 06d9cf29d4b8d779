import type { ApiAnswer, WechatLang } from '../answer.js';

/** How somebody came to follow the account. */
export type SubscribeScene =
  | 'ADD_SCENE_SEARCH'
  | 'ADD_SCENE_ACCOUNT_MIGRATION'
  | 'ADD_SCENE_PROFILE_CARD'
  | 'ADD_SCENE_QR_CODE'
  | 'ADD_SCENE_PROFILE_LINK'
  | 'ADD_SCENE_PROFILE_ITEM'
  | 'ADD_SCENE_PAID'
  | 'ADD_SCENE_WECHAT_ADVERTISEMENT'
  | 'ADD_SCENE_REPRINT'
  | 'ADD_SCENE_LIVESTREAM'
  | 'ADD_SCENE_CHANNELS'
  | 'ADD_SCENE_WXA'
  | 'ADD_SCENE_OTHERS';

/** A user who follows the account, or did. With `subscribe: 0` only `openid` (and `unionid`) are set. */
export interface Follower {
  subscribe: 0 | 1;
  openid: string;
  unionid?: string;
  language?: string;
  /** Unix seconds. */
  subscribe_time?: number;
  remark?: string;
  groupid?: number;
  tagid_list?: number[];
  subscribe_scene?: SubscribeScene;
  qr_scene?: number;
  qr_scene_str?: string;
  /** No longer filled in since 27 December 2021. */
  nickname?: string;
  /** No longer filled in since 27 December 2021. */
  headimgurl?: string;
  /** No longer filled in since 2021: 0. */
  sex?: 0 | 1 | 2;
  /** No longer filled in since 2021. */
  city?: string;
  /** No longer filled in since 2021. */
  province?: string;
  /** No longer filled in since 2021. */
  country?: string;
  [field: string]: unknown;
}

/** What `/cgi-bin/user/info` answers. */
export interface FollowerAnswer extends Follower, ApiAnswer {}

/** What `/cgi-bin/user/info/batchget` answers. */
export interface FollowersAnswer extends ApiAnswer {
  user_info_list: Follower[];
}

/** The body of `/cgi-bin/user/info/batchget`: at most 100. */
export interface FollowersBody {
  user_list: readonly { openid: string; lang?: WechatLang }[];
}

/** The body of `/cgi-bin/user/info/updateremark`. */
export interface RemarkBody {
  openid: string;
  /** Fewer than 30 characters. */
  remark: string;
}

/** The body of `/cgi-bin/changeopenid`: at most 100 OpenIDs. */
export interface ChangeOpenIdsBody {
  from_appid: string;
  openid_list: readonly string[];
}

/** What `/cgi-bin/changeopenid` answers. */
export interface ChangedOpenIdsAnswer extends ApiAnswer {
  result_list: { ori_openid: string; new_openid?: string; err_msg: string; [field: string]: unknown }[];
}
