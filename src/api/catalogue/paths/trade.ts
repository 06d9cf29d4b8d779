// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { UploadFile } from '../../../client/files/upload.js';
import type { OpenAnswer } from '../../answer.js';
import type { UploadCallOptions } from '../../upload-call-options.js';

/** Paths of GET: trade guarantee 交易保障; comments (mini) 交易评价; paid capability 付费管理. */
export interface MiniTradeGet {
  /** 查询投诉单详情 (getOrderDetail). */
  '/wxaapi/minishop/complaintOrderDetail': {
    needs: 'nothing';
    query: {
      complaintOrderId?: string | number;
    };
    answer: OpenAnswer<{
      complaintOrder: {
        complaintOrderId: string | number;
        openId: string;
        type: number;
        appealState: number;
        nickName: string;
        headImgUrl: string;
        phoneNumber: string | number;
        customerMaterial?: {
          content?: string;
          mediaIdList?: string[];
          [field: string]: unknown;
        };
        outTradeNo: string;
        orderId: string;
        status: number;
        productName: string;
        payTime: string | number;
        totalCostStr: string;
        createTime: string | number;
        expireTime: string | number;
        [field: string]: unknown;
      };
      item: {
        itemType: number;
        appealItemType?: number;
        time: string | number;
        nickName?: string;
        phoneNumber?: string | number;
        content?: string;
        mediaIdList?: string[];
        blameResult?: number;
        [field: string]: unknown;
      }[];
      returnBill?: {
        returnId: string;
        deliveryName?: string;
        waybillId: string;
        orderStatus: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取交易保障标状态 (GetGuaranteeStatus). */
  '/wxaapi/wxamptrade/get_guarantee_status': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      isActived: boolean;
      msg?: string;
      reasons?: string[];
    }>;
  };
  /** 获取小程序交易体验分违规记录 (GetPenaltyList). */
  '/wxaapi/wxamptrade/get_penalty_list': {
    needs: 'nothing';
    query: {
      offset?: number;
      limit?: number;
    };
    answer: OpenAnswer<{
      appealList: {
        /** A number, sent as text. */
        illegalOrderId: string;
        orderId: string | number;
        /** A number, sent as text. */
        complaintOrderId: string;
        illegalWording: string;
        status: number;
        minusScore: number;
        illegalTime: string | number;
        updateTime: string | number;
        [field: string]: unknown;
      }[];
      totalNum: number;
      currentScore: number;
    }>;
  };
  /** 查询评价详情 (getCommentInfo). */
  '/wxaapi/comment/commentinfo/get': {
    needs: 'nothing';
    query: {
      commentId?: string;
    };
    answer: OpenAnswer<{
      info: {
        content: {
          commentId: string;
          amount: number;
          orderId: string;
          wxPayId: string;
          payTime: string | number;
          createTime: string | number;
          score: number;
          productInfo: {
            productList: {
              name: string;
              picUrl: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          orderInfo?: {
            busiOrderId: string;
            [field: string]: unknown;
          };
          userInfo?: {
            openid: string;
            nickName: string;
            headImg: string;
            [field: string]: unknown;
          };
          bizInfo?: {
            appid: string;
            nickName: string;
            headImg: string;
            [field: string]: unknown;
          };
          content: {
            txt: string;
            media?: {
              img?: string;
              thumbImg?: string;
              video?: string;
              videoCover?: string;
              videoDuration?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          extInfo?: {
            isAlreadySendTmpl?: boolean;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      processInfo?: {
        commentId: string;
        actionList: {
          type: number;
          updateTime?: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      oldComment?: {
        commentId: string;
        createTime: string | number;
        score: number;
        content: {
          txt?: string;
          media?: {
            img?: string;
            thumbImg?: string;
            video?: string;
            videoCover?: string;
            videoDuration?: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询评价列表 (getCcommentList). */
  '/wxaapi/comment/mpcommentlist/get': {
    needs: 'nothing';
    query: {
      startTime?: string | number;
      endTime?: string | number;
      filterType?: number;
      offset?: number;
      limit?: number;
    };
    answer: OpenAnswer<{
      commentList: {
        commentId: string;
        amount: number;
        orderId: string;
        wxPayId: string;
        payTime: string | number;
        createTime: string | number;
        score: number;
        productInfo: {
          productList: {
            name: string;
            picUrl: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        orderInfo?: {
          busiOrderId: string;
          [field: string]: unknown;
        };
        userInfo?: {
          openid: string;
          nickName: string;
          headImg: string;
          [field: string]: unknown;
        };
        bizInfo?: {
          appid: string;
          nickName: string;
          headImg: string;
          [field: string]: unknown;
        };
        content: {
          txt: string;
          media?: {
            img?: string;
            thumbImg?: string;
            video?: string;
            videoCover?: string;
            videoDuration?: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        extInfo?: {
          isAlreadySendTmpl: boolean;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      total: number;
      offset?: number;
    }>;
  };
  /** 查询评论列表 (getCommenTreplyList). */
  '/wxaapi/comment/replyandcommentreplylist/get': {
    needs: 'nothing';
    query: {
      commentId?: string;
    };
    answer: OpenAnswer<{
      list: {
        reply: {
          replyId: string;
          commentId: string;
          replyContent: {
            content: string;
            [field: string]: unknown;
          };
          replyObject: {
            nickname: string;
            imgUrl: string;
            [field: string]: unknown;
          };
          createTime: string | number;
          updateTime: string | number;
          [field: string]: unknown;
        };
        commentReplyList: {
          commentReplyId: string;
          commentId: string;
          commentReplyContent: {
            content: string;
            [field: string]: unknown;
          };
          commentReplyObject: {
            nickname: string;
            imgUrl: string;
            [field: string]: unknown;
          };
          createTime: string | number;
          updateTime: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询购买资源包的用量情况 (getUsageDetail). */
  '/wxa/charge/usage/get': {
    needs: 'nothing';
    query: {
      spuId?: string;
      offset?: number;
      limit?: number;
    };
    answer: OpenAnswer<{
      all: string | number;
      effectiveAll: string | number;
      effectiveUse: string | number;
      startServiceTime: string | number;
      endServiceTime: string | number;
      detailList: {
        pkgId: string;
        spuId: string;
        skuId?: string;
        status: number;
        startTime: string | number;
        endTime: string | number;
        all: string | number;
        used: string | number;
        source?: number;
        [field: string]: unknown;
      }[];
      total: number;
    }>;
  };
  /** 获取小程序某个付费能力的最近用量数据 (getRecentAverageUsage). */
  '/wxa/charge/usage/get_recent_average': {
    needs: 'nothing';
    query: {
      spuId?: string;
    };
    answer: OpenAnswer<{
      averageData: string | number;
    }>;
  };
}

/** Paths of POST with a JSON body: trade management 小程序交易管理(发货); trade guarantee 交易保障; comments (mini) 交易评价; user orders 购物订单; WeChat store gifts 微信小店礼物; promoter 推客; red packet cover 红包封面. */
export interface MiniTradePost {
  /** 品牌申请 (famousBrandApply). */
  '/wxa/sec/famousbrand/apply': {
    needs: 'first';
    body: {
      Application: {
        apply_for: number;
        audit_info?: {
          brand_name: string;
          brand_type: number;
          flagship_in_which_ec_platform?: string;
          ec_platform_proof_list?: readonly string[];
          other_material_list?: readonly string[];
          authority_certified_proof_list?: readonly string[];
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 小程序品牌申请状态查询 (getFamousBrandApplyStatus). */
  '/wxa/sec/famousbrand/get_status': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      progress: {
        status: number;
        [field: string]: unknown;
      };
      application: {
        apply_for: number;
        audit_info?: {
          audit_reason?: string;
          [field: string]: unknown;
        };
        status: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询订单发货状态 (getOrder). */
  '/wxa/sec/order/get_order': {
    needs: 'nothing';
    body: {
      merchant_id?: string;
      sub_merchant_id?: string;
      merchant_trade_no?: string;
      transaction_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order: {
        merchant_id: string;
        sub_merchant_id?: string;
        merchant_trade_no: string;
        transaction_id?: string;
        description: string;
        openid: string;
        paid_amount: number;
        order_state: number;
        pay_time?: string | number;
        trade_create_time: string | number;
        in_complaint: boolean;
        shipping?: {
          logistics_type: number;
          delivery_mode: number;
          goods_desc?: string;
          finish_shipping: boolean;
          finish_shipping_count: number;
          shipping_list: {
            express_company?: string;
            tracking_no?: string;
            goods_desc?: string;
            contact?: {
              consignor_contact?: string;
              receiver_contact?: string;
              [field: string]: unknown;
            };
            upload_time: string | number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询订单列表 (getOrderList). */
  '/wxa/sec/order/get_order_list': {
    needs: 'nothing';
    body: {
      pay_time_range?: {
        begin_time?: string | number;
        end_time?: string | number;
      };
      order_state?: number;
      openid?: string;
      last_index?: string;
      page_size?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_list: {
        merchant_id: string;
        sub_merchant_id?: string;
        merchant_trade_no: string;
        transaction_id?: string;
        description: string;
        openid: string;
        paid_amount: number;
        order_state: number;
        pay_time?: string | number;
        trade_create_time: string | number;
        in_complaint: boolean;
        shipping?: {
          logistics_type?: number;
          delivery_mode?: number;
          goods_desc?: string;
          finish_shipping?: boolean;
          finish_shipping_count?: number;
          shipping_list?: {
            express_company?: string;
            tracking_no?: string;
            goods_desc?: string;
            contact?: {
              consignor_contact?: string;
              receiver_contact?: string;
              [field: string]: unknown;
            };
            upload_time?: string | number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      has_more: boolean;
      last_index?: string;
    }>;
  };
  /** 查询小程序是否已开通发货信息管理服务 (isTradeManaged). */
  '/wxa/sec/order/is_trade_managed': {
    needs: 'nothing';
    body: {
      appid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      is_trade_managed: boolean;
    }>;
  };
  /** 查询小程序是否已完成交易结算管理确认 (isTradeManagementConfirmationCompleted). */
  '/wxa/sec/order/is_trade_management_confirmation_completed': {
    needs: 'nothing';
    body: {
      appid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      completed: boolean;
    }>;
  };
  /** 确认收货提醒 (notifyConfirmReceive). */
  '/wxa/sec/order/notify_confirm_receive': {
    needs: 'first';
    body: {
      merchant_id?: string;
      sub_merchant_id?: string;
      merchant_trade_no?: string;
      transaction_id?: string;
      received_time: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 特殊发货报备 (opspecialorder). */
  '/wxa/sec/order/opspecialorder': {
    needs: 'nothing';
    body: {
      order_id?: string;
      type?: number;
      delay_to?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 消息跳转路径设置 (setMsgJumPpath). */
  '/wxa/sec/order/set_msg_jump_path': {
    needs: 'first';
    body: {
      path: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 小程序交易类型变更申请 (setwxatradetypecgi). */
  '/wxa/sec/order/setwxatradetypecgi': {
    needs: 'nothing';
    body: {
      trade_type?: number;
      material_list?: readonly {
        type?: number;
        media_id?: string;
      }[];
      reason?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 发货信息合单录入 (uploadCombinedShippingInfo). */
  '/wxa/sec/order/upload_combined_shipping_info': {
    needs: 'first';
    body: {
      order_key: {
        order_number_type: number;
        mchid?: string;
        out_trade_no?: string;
        transaction_id?: string;
      };
      payer: {
        openid: string;
      };
      sub_orders: readonly {
        order_key: {
          order_number_type: number;
          mchid?: string;
          out_trade_no?: string;
          transaction_id?: string;
        };
        logistics_type: number;
        delivery_mode: number;
        is_all_delivered?: boolean;
        shipping_list: readonly {
          express_company?: string;
          tracking_no?: string;
          item_desc?: string;
          contact?: {
            consignor_contact?: string;
            receiver_contact?: string;
          };
        }[];
      }[];
      /** A time as in RFC 3339. */
      upload_time: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 发货信息录入 (uploadShippingInfo). */
  '/wxa/sec/order/upload_shipping_info': {
    needs: 'first';
    body: {
      order_key: {
        order_number_type: number;
        mchid?: string;
        out_trade_no?: string;
        transaction_id?: string;
      };
      payer: {
        openid: string;
      };
      logistics_type: number;
      delivery_mode: number;
      is_all_delivered?: boolean;
      shipping_list: readonly {
        express_company?: string;
        tracking_no?: string;
        item_desc?: string;
        contact?: {
          consignor_contact?: string;
          receiver_contact?: string;
        };
      }[];
      /** A time as in RFC 3339. */
      upload_time: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 商家申诉 (busiAppeal). */
  '/wxaapi/minishop/busiAppeal': {
    needs: 'nothing';
    body: {
      complaintOrderId?: string | number;
      content?: string;
      mediaIdList?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 商家回应投诉 (respondComplaint). */
  '/wxaapi/minishop/bussiRespondComplaint': {
    needs: 'first';
    body: {
      complaintOrderId: string | number;
      content?: string;
      mediaIdList?: readonly string[];
      bussiHandle: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 商家补充凭证 (supplyProof). */
  '/wxaapi/minishop/bussiSupplyProof': {
    needs: 'first';
    body: {
      complaintOrderId: string | number;
      content?: string;
      mediaIdList?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 商家提交退款凭证 (submitRefund). */
  '/wxaapi/minishop/bussiSupplyRefund': {
    needs: 'nothing';
    body: {
      complaintOrderId?: string | number;
      content?: string;
      mediaIdList?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 重置Api客服quota (resetApiKfQuota). */
  '/wxaapi/comment/apikfquota/reset': {
    needs: 'first';
    body: {
      commentId: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 创建回复 (addCommenTreply). */
  '/wxaapi/comment/commentreply/add': {
    needs: 'first';
    body: {
      commentId: string;
      content: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 删除回复 (deleteCommenTreply). */
  '/wxaapi/comment/commentreply/delete': {
    needs: 'first';
    body: {
      commentId: string;
      replyId: string;
      commentReplyId: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 确认和解 (confirmCompromise). */
  '/wxaapi/comment/confirmcompromise': {
    needs: 'first';
    body: {
      commentId: string;
      picList?: readonly string[];
      content?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 创建评论 (addReply). */
  '/wxaapi/comment/reply/add': {
    needs: 'nothing';
    body: {
      commentId?: string;
      content?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      success?: boolean;
    }>;
  };
  /** 删除评论 (deleteReply). */
  '/wxaapi/comment/reply/delete': {
    needs: 'nothing';
    body: {
      commentId?: string;
      replyId?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      success?: boolean;
    }>;
  };
  /** 上传合单购物详情 (uploadCombinedShoppingInfo). */
  '/user-order/combine-orders': {
    needs: 'first';
    body: {
      order_key: {
        order_number_type: number;
        mchid?: string;
        out_trade_no?: string;
        transaction_id?: string;
      };
      sub_orders: readonly {
        order_key: {
          order_number_type: number;
          mchid?: string;
          out_trade_no?: string;
          transaction_id?: string;
        };
        merchant_order_no: string;
        order_detail_jump_link?: {
          type: string;
          appid?: string;
          path?: string;
          url?: string;
        };
        item_list: readonly {
          merchant_item_id: string;
          name: string;
          description?: string;
          unit_price: number;
          quantity: number;
          image_url: readonly string[];
          item_detail_jump_link?: {
            type: string;
            appid?: string;
            path?: string;
            url?: string;
          };
        }[];
        logistics_type?: string;
      }[];
      payer: {
        openid: string;
      };
      /** A time as in RFC 3339. */
      upload_time: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 上传合单物流信息 (uploadCombinedShippingInfo). */
  '/user-order/combine-orders/shippings': {
    needs: 'first';
    body: {
      order_key: {
        order_number_type: number;
        mchid?: string;
        out_trade_no?: string;
        transaction_id?: string;
      };
      sub_orders: readonly {
        order_key: {
          order_number_type: number;
          mchid?: string;
          out_trade_no?: string;
          transaction_id?: string;
        };
        shipping_list: readonly {
          express_company: string;
          tracking_no: string;
          contact?: {
            consignor_contact?: string;
            receiver_contact?: string;
          };
          item_list?: readonly {
            merchant_item_id: string;
          }[];
        }[];
        delivery_mode: string;
      }[];
      payer: {
        openid: string;
      };
      /** A time as in RFC 3339. */
      upload_time: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 上传购物详情 (uploadShoppingInfo). */
  '/user-order/orders': {
    needs: 'first';
    body: {
      order_key: {
        order_number_type: number;
        mchid?: string;
        out_trade_no?: string;
        transaction_id?: string;
      };
      order_list: readonly {
        merchant_order_no: string;
        order_detail_jump_link?: {
          type: string;
          appid?: string;
          path?: string;
          url?: string;
        };
        item_list: readonly {
          merchant_item_id: string;
          name: string;
          description?: string;
          unit_price: number;
          quantity: number;
          image_url: readonly string[];
          item_detail_jump_link?: {
            type: string;
            appid?: string;
            path?: string;
            url?: string;
          };
        }[];
      }[];
      payer: {
        openid: string;
      };
      logistics_type?: string;
      /** A time as in RFC 3339. */
      upload_time: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 上传物流信息 (uploadShippingInfo). */
  '/user-order/orders/shippings': {
    needs: 'first';
    body: {
      order_key: {
        order_number_type: number;
        mchid?: string;
        out_trade_no?: string;
        transaction_id?: string;
      };
      shipping_list: readonly {
        express_company: string;
        tracking_no: string;
        contact?: {
          consignor_contact?: string;
          receiver_contact?: string;
        };
        item_list?: readonly {
          merchant_item_id: string;
        }[];
      }[];
      payer: {
        openid: string;
      };
      delivery_mode: string;
      /** A time as in RFC 3339. */
      upload_time: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 验证购物详情上传结果 (ShoppingInfoVerifyUploadResult). */
  '/user-order/shoppinginfo/verify': {
    needs: 'first';
    body: {
      order_key: {
        order_number_type: number;
        mchid?: string;
        out_trade_no?: string;
        transaction_id?: string;
      };
      payer: {
        openid: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 上传礼物单图片素材 (openUpload). */
  '/channels/ec/open/upload': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      media_id: string;
    }>;
  };
  /** 创建礼物订单 (createPresentOrder). */
  '/channels/ec/order/presentorder/create': {
    needs: 'first';
    body: {
      idempotent_id?: string;
      activity_id: string;
      openid: string;
      shop_appid: string;
      wishmessage?: string;
      /** A number, sent as text. */
      product_id: string;
      /** A number, sent as text. */
      sku_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      present_order_id: string;
    }>;
  };
  /** promoter addpromoter. */
  '/promoter/addpromoter': {
    needs: 'first';
    body: {
      promoter_list: readonly {
        openid: string;
        role_id: number;
        retail_id?: string;
        extra_info?: string;
        name?: string;
        phone?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      fail_list: {
        openid: string;
        role_id: number;
        retail_id?: string;
        extra_info?: string;
        name?: string;
        phone?: string;
        errcode?: number;
        errmsg?: string;
        [field: string]: unknown;
      }[];
      total_cnt: number;
      fail_cnt: number;
    }>;
  };
  /** promoter addrole. */
  '/promoter/addrole': {
    needs: 'first';
    body: {
      name: string;
      desc?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      role_id: number;
      name: string;
      desc: string;
    }>;
  };
  /** promoter getinvitationmaterial. */
  '/promoter/getinvitationmaterial': {
    needs: 'first';
    body: {
      role_id: number;
      invitation_type?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      tag?: string;
      poster?: string;
      qrcode?: string;
    }>;
  };
  /** promoter getmsg. */
  '/promoter/getmsg': {
    needs: 'first';
    body: {
      msg_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      send_cnt: number;
      percent?: number;
      fail_cnt: number;
      fail_info?: {
        id: string;
        errcode: number;
        [field: string]: unknown;
      }[];
      fail_info_url?: string;
      msg_type: number;
      content: string;
      appid?: string;
      path?: string;
      list_type: number;
      role_id?: number[];
      retail_id?: string[];
      id?: string[];
    }>;
  };
  /** promoter getmsgclickdata. */
  '/promoter/getmsgclickdata': {
    needs: 'first';
    body: {
      dimonsion: number;
      msg_type?: number;
      msg_id?: string;
      send_date?: string;
      begin_send_time?: string | number;
      end_send_time?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data_list: {
        msg_type?: number;
        msg_id?: string;
        send_time?: string | number;
        click_uv: number;
        click_pv: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** promoter getorder. */
  '/promoter/getorder': {
    needs: 'first';
    body: {
      openid: string;
      mch_id?: string;
      out_trade_no?: string;
      trade_no?: string;
      status?: number;
      date?: string;
      start_id?: string;
      need_unionid?: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_list: {
        promoter_openid: string;
        role_id: number;
        retail_id?: string;
        extra_info?: string;
        openid: string;
        scene: number;
        path: string;
        create_time: string | number;
        share_extra_info?: string;
        mch_id: string;
        out_trade_no: string;
        trade_no: string;
        status: number;
        paid_amount: number;
        paid_time: string | number;
        refunded_time?: string | number;
        [field: string]: unknown;
      }[];
      total_cnt: number;
      start_id?: string;
    }>;
  };
  /** promoter getpromoter. */
  '/promoter/getpromoter': {
    needs: 'nothing';
    body: {
      openid?: string;
      role_id?: number;
      retail_id?: string;
      begin_time?: string | number;
      end_time?: string | number;
      auth_status?: number;
      decl_status?: number;
      start_id?: string;
      need_unionid?: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      promoter_list: {
        id: string;
        openid: string;
        role_id: number;
        retail_id?: string;
        extra_info?: string;
        name?: string;
        phone?: string;
        auth_status: number;
        decl_status: number;
        update_time: string | number;
        [field: string]: unknown;
      }[];
      total_cnt: number;
      fail_cnt?: number;
    }>;
  };
  /** promoter getrelation. */
  '/promoter/getrelation': {
    needs: 'first';
    body: {
      openid: string;
      scene?: number;
      path?: string;
      begin_time?: string | number;
      end_time?: string | number;
      start_id?: string;
      need_unionid?: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      relation_list: {
        promoter_openid: string;
        role_id: number;
        retail_id?: string;
        extra_info?: string;
        openid: string;
        scene: number;
        path: string;
        create_time: string | number;
        share_extra_info?: string;
        [field: string]: unknown;
      }[];
      total_cnt: number;
      start_id?: string;
    }>;
  };
  /** promoter getrole. */
  '/promoter/getrole': {
    needs: 'nothing';
    body: {
      role_id?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      role_list: {
        role_id: number;
        name: string;
        desc: string;
        [field: string]: unknown;
      }[];
      total_cnt: number;
    }>;
  };
  /** promoter getsharematerial. */
  '/promoter/getsharematerial': {
    needs: 'first';
    body: {
      title?: string;
      path: string;
      openid: string;
      extra_info?: string;
      share_type?: number;
      env_version?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      tag?: string;
      share_path?: string;
      qrcode?: string;
    }>;
  };
  /** promoter sendmsg. */
  '/promoter/sendmsg': {
    needs: 'first';
    body: {
      msg_type: number;
      content: string;
      appid?: string;
      path?: string;
      list_type: number;
      role_id?: readonly number[];
      retail_id?: readonly string[];
      id?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      msg_id: string;
    }>;
  };
  /** promoter singlesendmsg. */
  '/promoter/singlesendmsg': {
    needs: 'first';
    body: {
      msg_type: number;
      content: string;
      appid?: string;
      path?: string;
      id?: string;
      openid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** promoter updatepromoter. */
  '/promoter/updatepromoter': {
    needs: 'first';
    body: {
      id: string;
      role_id?: number;
      retail_id?: string;
      extra_info?: string;
      name?: string;
      phone?: string;
      decl_status?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** promoter updaterole. */
  '/promoter/updaterole': {
    needs: 'first';
    body: {
      role_id: number;
      name?: string;
      desc?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取微信红包封面 (getRedPacketCoverUrl). */
  '/redpacketcover/wxapp/cover_url/get_by_token': {
    needs: 'first';
    body: {
      openid: string;
      ctoken: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data: {
        url: string;
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths that take a file: WeChat store gifts 微信小店礼物. */
export interface MiniTradeUpload {
  /** 上传礼物单图片素材 (openUpload). */
  '/channels/ec/open/upload': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query?: WechatQuery;
        field: 'file';
        fields?: {
          openid?: string;
          upload_type?: number;
          file_url?: string;
        };
      },
    ];
    answer: OpenAnswer<{
      media_id: string;
    }>;
  };
}
