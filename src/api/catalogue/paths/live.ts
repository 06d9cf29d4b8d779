// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { ApiAnswer, OpenAnswer } from '../../answer.js';
import type {
  AddedGoodsAnswer,
  AddedRoleAnswer,
  ApprovedGoodsAnswer,
  AssistantsAnswer,
  EditedLiveRoom,
  LiveFollowersAnswer,
  LiveGoodsInfo,
  LiveInfoAnswer,
  LiveRoomAnswer,
  LiveRoomBody,
  PushUrlAnswer,
  RolesAnswer,
  SharedCodeAnswer,
  SubAnchorAnswer,
} from '../../mini/live.types.js';

/** Paths of GET: live broadcast 小程序直播. */
export interface MiniLiveGet {
  /** 获取商品列表 (getGoodsInfo). */
  '/wxaapi/broadcast/goods/getapproved': {
    needs: 'first';
    query: { offset: number; limit?: number; status: 0 | 1 | 2 | 3 };
    answer: ApprovedGoodsAnswer;
  };
  /** 直播挂件获取全局KEY (getdefault). */
  '/wxaapi/broadcast/goods/getkey': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      vendorGoodsKey?: string[];
    }>;
  };
  /** 查询成员列表 (getRoleList). */
  '/wxaapi/broadcast/role/getrolelist': {
    needs: 'nothing';
    query: { role?: number; offset?: number; limit?: number; keyword?: string };
    answer: RolesAnswer;
  };
  /** 查询直播间小助手 (getAssistantList). */
  '/wxaapi/broadcast/room/getassistantlist': {
    needs: 'first';
    query: { roomId: number };
    answer: AssistantsAnswer;
  };
  /** 获取直播间推流地址 (getPushUrl). */
  '/wxaapi/broadcast/room/getpushurl': {
    needs: 'first';
    query: { roomId: number };
    answer: PushUrlAnswer;
  };
  /** 获取直播间分享二维码 (getSharedCode). */
  '/wxaapi/broadcast/room/getsharedcode': {
    needs: 'first';
    query: { roomId: number; params?: string };
    answer: SharedCodeAnswer;
  };
  /** 获取主播副号 (getSubAnchor). */
  '/wxaapi/broadcast/room/getsubanchor': {
    needs: 'first';
    query: { roomId: number };
    answer: SubAnchorAnswer;
  };
}

/** Paths of POST with a JSON body: live broadcast 小程序直播. */
export interface MiniLivePost {
  /** 获取长期订阅用户 (getFollowers). */
  '/wxa/business/get_wxa_followers': {
    needs: 'nothing';
    body: {
      limit?: number;
      page_break?: number;
    };
    options: WechatPostOptions;
    answer: LiveFollowersAnswer;
  };
  /** 获取商品的信息与审核状态 (getGoodsAuditInfo). */
  '/wxa/business/getgoodswarehouse': {
    needs: 'nothing';
    body: {
      goods_ids?: readonly (string | number)[];
    };
    options: WechatPostOptions;
    answer: ApprovedGoodsAnswer;
  };
  /** 获取直播间列表和回放 (getLiveInfo). */
  '/wxa/business/getliveinfo': {
    needs: 'first';
    body:
      | {
          start: number;
          limit: number;
        }
      | {
          action: 'get_replay';
          room_id: string | number;
          start: number;
          limit: number;
        };
    options: WechatCallOptions & {
      query?: {
        action?: string;
      };
    };
    answer: LiveInfoAnswer;
  };
  /** 发送直播开始事件 (pushMessage). */
  '/wxa/business/push_message': {
    needs: 'first';
    body: {
      room_id: string | number;
      user_openid: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      message_id: string;
    }>;
  };
  /** broadcast getgoodswarehouse. */
  '/wxaapi/broadcast/getgoodswarehouse': {
    needs: 'first';
    body: {
      goods_ids: readonly (string | number)[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      goods: {
        goods_id: string | number;
        name: string;
        url: string;
        cover_img_url: string;
        price_type: number;
        price: number;
        price2: number;
        audit_status: number;
        thirdPartyAppid?: string;
        third_party_tag?: number;
        [field: string]: unknown;
      }[];
      total: number;
    }>;
  };
  /** 添加并提审商品 (addGoods). */
  '/wxaapi/broadcast/goods/add': {
    needs: 'first';
    body: { goodsInfo: LiveGoodsInfo };
    options: WechatPostOptions;
    answer: AddedGoodsAnswer;
  };
  /** 重新提交商品审核 (resubmitAudit). */
  '/wxaapi/broadcast/goods/audit': {
    needs: 'first';
    body: {
      goodsId: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      auditId: string | number;
    }>;
  };
  /** 删除商品 (deleteGoodsInfo). */
  '/wxaapi/broadcast/goods/delete': {
    needs: 'first';
    body: {
      goodsId: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 删除直播间商品 (deleteDoods). */
  '/wxaapi/broadcast/goods/deleteInRoom': {
    needs: 'first';
    body: {
      roomId: string | number;
      goodsId: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 下载商品讲解视频 (downloadGoodsVideo). */
  '/wxaapi/broadcast/goods/getVideo': {
    needs: 'first';
    body: {
      roomId: string | number;
      goodsId: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      url: string;
    }>;
  };
  /** 上下架商品 (SaleGoods). */
  '/wxaapi/broadcast/goods/onsale': {
    needs: 'first';
    body: {
      roomId: string | number;
      goodsId: string | number;
      onSale: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 推送商品 (pushGoods). */
  '/wxaapi/broadcast/goods/push': {
    needs: 'first';
    body: {
      roomId: string | number;
      goodsId: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 撤回商品审核 (resetAudit). */
  '/wxaapi/broadcast/goods/resetaudit': {
    needs: 'first';
    body: {
      goodsId: string | number;
      auditId: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 直播挂件设置全局KEY (setdefault). */
  '/wxaapi/broadcast/goods/setkey': {
    needs: 'nothing';
    body: {
      goodsKey?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 直播间商品排序 (sortGoods). */
  '/wxaapi/broadcast/goods/sort': {
    needs: 'first';
    body: {
      roomId: string | number;
      goods: readonly {
        goodsId: string | number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 更新商品 (updateGoodsinfo). */
  '/wxaapi/broadcast/goods/update': {
    needs: 'first';
    body: {
      goodsInfo: {
        name?: string;
        url?: string;
        coverImgUrl?: string;
        priceType?: number;
        price?: number;
        price2?: number;
        thirdPartyAppid?: string;
        goodsId: string | number;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 设置成员角色 (getRoleListdw). */
  '/wxaapi/broadcast/role/addrole': {
    needs: 'first';
    body: {
      role: number;
      username: string;
    };
    options: WechatPostOptions;
    answer: AddedRoleAnswer;
  };
  /** 移除成员角色 (deleteRole). */
  '/wxaapi/broadcast/role/deleterole': {
    needs: 'first';
    body: {
      role: number;
      username: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 添加管理直播间小助手 (addveAssistant). */
  '/wxaapi/broadcast/room/addassistant': {
    needs: 'first';
    body: {
      roomId: string | number;
      users: readonly {
        username: string;
        nickname: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 导入商品 (importGoods). */
  '/wxaapi/broadcast/room/addgoods': {
    needs: 'first';
    body: {
      roomId: string | number;
      ids: readonly (string | number)[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 添加主播副号 (addSubAnchor). */
  '/wxaapi/broadcast/room/addsubanchor': {
    needs: 'first';
    body: {
      roomId: string | number;
      username: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 创建直播间 (createRoom). */
  '/wxaapi/broadcast/room/create': {
    needs: 'first';
    body: LiveRoomBody;
    options: WechatPostOptions;
    answer: LiveRoomAnswer;
  };
  /** 删除直播间 (deleteRoom). */
  '/wxaapi/broadcast/room/deleteroom': {
    needs: 'first';
    body: { id: number };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 删除主播副号 (deleteSubAnchor). */
  '/wxaapi/broadcast/room/deletesubanchor': {
    needs: 'first';
    body: {
      roomId: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 编辑直播间 (editRoom). */
  '/wxaapi/broadcast/room/editroom': {
    needs: 'first';
    body: EditedLiveRoom & { id: number };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 修改直播间小助手 (modifyAssistant). */
  '/wxaapi/broadcast/room/modifyassistant': {
    needs: 'first';
    body: {
      roomId: string | number;
      username: string;
      nickname: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 修改主播副号 (modifySubAnchor). */
  '/wxaapi/broadcast/room/modifysubanchor': {
    needs: 'first';
    body: {
      roomId: string | number;
      username: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 删除直播间小助手 (removeAssistant). */
  '/wxaapi/broadcast/room/removeassistant': {
    needs: 'first';
    body: {
      roomId: string | number;
      username: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 禁言管理 (updateComment). */
  '/wxaapi/broadcast/room/updatecomment': {
    needs: 'first';
    body: {
      roomId: string | number;
      banComment: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 官方收录管理 (updateFeedPublic). */
  '/wxaapi/broadcast/room/updatefeedpublic': {
    needs: 'first';
    body: {
      roomId: string | number;
      isFeedsPublic: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 客服功能管理 (updateKF). */
  '/wxaapi/broadcast/room/updatekf': {
    needs: 'first';
    body: {
      roomId: string | number;
      closeKf: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 回放功能管理 (updateReplay). */
  '/wxaapi/broadcast/room/updatereplay': {
    needs: 'first';
    body: {
      roomId: string | number;
      closeReplay: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
}
