import type { ApiAnswer } from '../answer.js';

/** A live room to create; `editroom` takes the same with its `id`. */
export interface LiveRoomBody {
  /** 3 to 17 Chinese characters. */
  name: string;
  /** A temporary media: the background, 1080 by 1920. */
  coverImg: string;
  /** Unix seconds: 10 minutes to 6 months from now. */
  startTime: number;
  /** Unix seconds: 30 minutes to 24 hours later. */
  endTime: number;
  /** 2 to 15 Chinese characters. */
  anchorName: string;
  /** A WeChat id that has passed the real-name check. */
  anchorWechat: string;
  subAnchorWechat?: string;
  createrWechat?: string;
  /** A temporary media: 800 by 640. */
  shareImg: string;
  /** A temporary media: 800 by 800. */
  feedsImg?: string;
  isFeedsPublic?: 0 | 1;
  /** 1 pushed by a studio, 0 by a phone. */
  type: 0 | 1;
  closeLike: 0 | 1;
  closeGoods: 0 | 1;
  closeComment: 0 | 1;
  closeReplay?: 0 | 1;
  closeShare?: 0 | 1;
  closeKf?: 0 | 1;
}

/** What `/wxaapi/broadcast/room/create` answers. */
export interface LiveRoomAnswer extends ApiAnswer {
  roomId: number;
  /** A mini program code of the anchor's real-name check, where that is still to be done. */
  qrcode_url?: string;
}

/** A live room to change; its kind stays as it is. */
export type EditedLiveRoom = Omit<LiveRoomBody, 'type'> & Partial<Pick<LiveRoomBody, 'type'>>;

/** Goods of a live room. Lists of rooms and lists of goods name some of the fields differently. */
export interface LiveGoods {
  goods_id?: number;
  goodsId?: number;
  name?: string;
  cover_img?: string;
  coverImgUrl?: string;
  cover_img_url?: string;
  url?: string;
  /** Yuan in the list of goods, fen in the list of rooms. */
  price?: number;
  price2?: number;
  /** 1 one price, 2 a range, 3 a reduced price. */
  price_type?: number;
  priceType?: number;
  /** 0 not reviewed, 1 in review, 2 approved, 3 refused. */
  audit_status?: number;
  third_party_tag?: number;
  thirdPartyTag?: number;
  third_party_appid?: string;
  [field: string]: unknown;
}

/** What `/wxaapi/broadcast/role/addrole` answers. */
export interface AddedRoleAnswer extends ApiAnswer {
  /** A code that the person scans to pass the real-name check, where that is still to be done. */
  codeurl?: string;
}

/** What `/wxa/business/get_wxa_followers` answers. */
export interface LiveFollowersAnswer extends ApiAnswer {
  followers: {
    openid: string;
    room_id?: number;
    room_status?: number;
    /** Unix seconds. */
    subscribe_time?: number;
    [field: string]: unknown;
  }[];
  page_break: number;
}

/** A live room as the list has it. */
export interface LiveRoom {
  roomid: number;
  name: string;
  cover_img: string;
  share_img: string;
  /** 101 live, 102 not begun, 103 over, 104 forbidden, 105 paused, 106 broken, 107 expired. */
  live_status: number;
  start_time: number;
  end_time: number;
  anchor_name: string;
  goods: LiveGoods[];
  [field: string]: unknown;
}

/** What `/wxa/business/getliveinfo` answers. */
export interface LiveRoomsAnswer extends ApiAnswer {
  total: number;
  room_info: LiveRoom[];
}

/** What `/wxa/business/getliveinfo` answers: rooms, or recordings for the action `get_replay`. */
export interface LiveInfoAnswer extends ApiAnswer {
  total: number;
  room_info?: LiveRoom[];
  live_replay?: LiveReplayAnswer['live_replay'];
}

/** The recordings of a live room. */
export interface LiveReplayAnswer extends ApiAnswer {
  total: number;
  live_replay: { expire_time: string; create_time: string; media_url: string; [field: string]: unknown }[];
}

/** What `/wxaapi/broadcast/room/getpushurl` answers. */
export interface PushUrlAnswer extends ApiAnswer {
  pushAddr: string;
}

/** What `/wxaapi/broadcast/room/getsharedcode` answers. */
export interface SharedCodeAnswer extends ApiAnswer {
  cdnUrl: string;
  pagePath: string;
  posterUrl: string;
}

/** What `/wxaapi/broadcast/room/getsubanchor` answers. */
export interface SubAnchorAnswer extends ApiAnswer {
  username: string;
}

/** What `/wxaapi/broadcast/room/getassistantlist` answers. */
export interface AssistantsAnswer extends ApiAnswer {
  list: {
    timestamp: number;
    headimg: string;
    nickname: string;
    alias: string;
    openid: string;
    [field: string]: unknown;
  }[];
  count: number;
  maxCount: number;
}

/** 1 administrator, 2 anchor, 3 operator. */
export type LiveRole = 1 | 2 | 3;

/** What `/wxaapi/broadcast/role/getrolelist` answers. */
export interface RolesAnswer extends ApiAnswer {
  total: number;
  list: {
    headingimg: string;
    nickname: string;
    openid: string;
    roleList: number[];
    /** Unix seconds, as text. */
    updateTimestamp: string;
    username: string;
    [field: string]: unknown;
  }[];
}

/** Goods to sell in live rooms. */
export interface LiveGoodsInfo {
  /** A temporary media. */
  coverImgUrl: string;
  /** At most 14 Chinese characters. */
  name: string;
  /** 1 one price, 2 from `price` to `price2`, 3 `price2` instead of `price`. */
  priceType: 1 | 2 | 3;
  /** Yuan. */
  price: number;
  price2?: number;
  url: string;
  thirdPartyAppid?: string;
}

/** What `/wxaapi/broadcast/goods/add` answers. */
export interface AddedGoodsAnswer extends ApiAnswer {
  goodsId: number;
  auditId: number;
}

/** What `/wxaapi/broadcast/goods/getapproved` answers. */
export interface ApprovedGoodsAnswer extends ApiAnswer {
  total: number;
  goods: LiveGoods[];
}
