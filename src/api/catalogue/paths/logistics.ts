// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { OpenAnswer, UntypedAnswer } from '../../answer.js';

/** Paths of GET: express & delivery 物流/配送; logistics assistant 物流助手; wechat logistics 微信物流服务. */
export interface MiniLogisticsGet {
  /** 获取所有绑定的物流账号. */
  '/cgi-bin/express/business/accountService/getall': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedAnswer;
  };
  /** 获取所有绑定的物流账号 (getAllAccount). */
  '/cgi-bin/express/business/account/getall': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      list: {
        biz_id: string;
        delivery_id: string;
        status_code: number;
        alias: string;
        remark_wrong_msg?: string;
        remark_content?: string;
        quota_num?: number;
        quota_update_time?: string | number;
        service_type?: {
          service_type?: number;
          service_name?: string;
          [field: string]: unknown;
        }[];
        update_time: string | number;
        create_time: string | number;
        [field: string]: unknown;
      }[];
      count: number;
    }>;
  };
  /** 获取支持的快递公司列表 (getAllDelivery). */
  '/cgi-bin/express/business/delivery/getall': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      data: {
        delivery_id: string;
        delivery_name: string;
        can_use_cash?: number;
        can_get_quota?: number;
        cash_biz_id?: string;
        service_type?: {
          service_type?: number;
          service_name?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      count: number;
    }>;
  };
  /** 获取打印员 (getPrinter). */
  '/cgi-bin/express/business/printer/getall': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      openid: string[];
      tagid_list: string[];
      count: number;
    }>;
  };
  /** 开通无忧退货 (insurance). */
  '/wxa/business/insurance_freight/open': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer;
  };
  /** 查询开通状态 (insurance). */
  '/wxa/business/insurance_freight/query_open': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      is_open: number;
    }>;
  };
}

/** Paths of POST with a JSON body: express & delivery 物流/配送; instant delivery 即时配送; logistics assistant 物流助手; wechat logistics 微信物流服务. */
export interface MiniLogisticsPost {
  /** 绑定、解绑物流账号. */
  '/cgi-bin/express/business/accountService/bind': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** return add. */
  '/cgi-bin/express/delivery/return/add': {
    needs: 'first';
    body: {
      shop_order_id: string;
      biz_addr: {
        country: string;
        province: string;
        city: string;
        area: string;
        address: string;
        name: string;
        mobile: string;
      };
      user_addr?: {
        country: string;
        province: string;
        city: string;
        area: string;
        address: string;
        name: string;
        mobile: string;
      };
      openid: string;
      order_path: string;
      goods_list: readonly {
        name: string;
        url: string;
      }[];
      order_price: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      return_id: string | number;
    }>;
  };
  /** return get. */
  '/cgi-bin/express/delivery/return/get': {
    needs: 'first';
    body: {
      return_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      status: string | number;
      waybill_id: string;
      order_status: number;
      delivery_id: string;
      delivery_name: string;
    }>;
  };
  /** return unbind. */
  '/cgi-bin/express/delivery/return/unbind': {
    needs: 'first';
    body: {
      return_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** single_waybill evaluate_feedback. */
  '/cgi-bin/express/delivery/single_waybill/evaluate_feedback': {
    needs: 'nothing';
    body: {
      token?: string;
      waybill_id?: string;
      result?: string;
      desc?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 配送公司更新配送单状态. */
  '/cgi-bin/express/local/business/delivery/update_order': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** business update_order. */
  '/cgi-bin/express/local/business/update_order': {
    needs: 'nothing';
    body: {
      shopid?: string;
      shop_order_id?: string;
      delivery_sign?: string;
      order_status?: number;
      action_time?: string | number;
      action_msg?: string;
      wx_token?: string;
      shop_no?: string;
      waybill_id?: string;
      wxa_path?: string;
      agent?: {
        name?: string;
        phone?: string;
        is_phone_encrypted?: 0 | 1;
      };
      expected_delivery_time?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      resultcode?: number;
      resultmsg?: string;
    }>;
  };
  /** 获取已支持的配送公司列表 (getAllImmeDelivery). */
  '/cgi-bin/express/local/business/delivery/getall': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      resultcode: number;
      resultmsg: string;
      list: {
        delivery_id: string;
        delivery_name: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 申请开通即时配送 (openDelivery). */
  '/cgi-bin/express/local/business/open': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      resultcode: number;
      resultmsg: string;
    }>;
  };
  /** 添加配送单 (addLocalOrder). */
  '/cgi-bin/express/local/business/order/add': {
    needs: 'first';
    body: {
      shopid?: string;
      shop_order_id: string;
      delivery_sign?: string;
      shop_no: string;
      delivery_id: string;
      openid: string;
      sender?: {
        name: string;
        city: string;
        address: string;
        address_detail: string;
        phone: string;
        lng: number;
        lat: number;
        coordinate_type?: number;
      };
      receiver: {
        name: string;
        city: string;
        address: string;
        address_detail: string;
        phone: string;
        lng: number;
        lat: number;
        coordinate_type?: number;
      };
      cargo: {
        goods_value: number;
        goods_height?: number;
        goods_length?: number;
        goods_width?: number;
        goods_weight?: number;
        goods_detail?: {
          goods: readonly {
            good_count: number;
            good_name: string;
            good_price?: number;
            good_unit?: string;
          }[];
        };
        goods_pickup_info?: string;
        goods_delivery_info?: string;
        cargo_first_class: string;
        cargo_second_class: string;
      };
      order_info: {
        delivery_service_code?: string;
        order_type: number;
        expected_delivery_time?: string | number;
        expected_finish_time?: string | number;
        expected_pick_time?: string | number;
        poi_seq?: string;
        order_time?: string | number;
        is_insured?: 0 | 1;
        declared_value?: number;
        tips?: number;
        is_direct_delivery?: 0 | 1;
        cash_on_delivery?: number;
        cash_on_pickup?: number;
        rider_pick_method?: number;
        is_finish_code_needed?: 0 | 1;
        is_pickup_code_needed?: 0 | 1;
        note?: string;
      };
      shop?: {
        wxa_appid?: string;
        wxa_path: string;
        img_url: string;
        goods_name: string;
        goods_count: number;
      };
      sub_biz_id?: string;
      delivery_token?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      resultcode: number;
      resultmsg: string;
      fee: number;
      deliverfee: number;
      couponfee: number;
      tips: number;
      insurancefee: number;
      distance: number;
      waybill_id: string;
      order_status: number;
      finish_code: number;
      pickup_code: number;
      dispatch_duration: number;
      delivery_token?: string;
    }>;
  };
  /** 添加小费 (addTips). */
  '/cgi-bin/express/local/business/order/addtips': {
    needs: 'first';
    body: {
      shopid?: string;
      shop_order_id: string;
      delivery_sign?: string;
      shop_no: string;
      waybill_id: string;
      openid?: string;
      tips: number;
      remark: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      resultcode: number;
      resultmsg: string;
    }>;
  };
  /** 取消配送单 (cancelLocalOrder). */
  '/cgi-bin/express/local/business/order/cancel': {
    needs: 'first';
    body: {
      shopid?: string;
      shop_order_id: string;
      delivery_sign?: string;
      shop_no: string;
      delivery_id: string;
      waybill_id?: string;
      cancel_reason_id: number;
      cancel_reason?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      resultcode: number;
      resultmsg: string;
      deduct_fee: number;
      desc: string;
    }>;
  };
  /** 异常件退回商家确认 (abnormalConfirm). */
  '/cgi-bin/express/local/business/order/confirm_return': {
    needs: 'first';
    body: {
      shopid?: string;
      shop_order_id: string;
      delivery_sign?: string;
      shop_no: string;
      waybill_id: string;
      remark?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      resultcode: number;
      resultmsg: string;
    }>;
  };
  /** 拉取配送单信息 (getLocalOrder). */
  '/cgi-bin/express/local/business/order/get': {
    needs: 'nothing';
    body: {
      shopid?: string;
      shop_order_id?: string;
      delivery_sign?: string;
      shop_no?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      resultcode?: number;
      resultmsg?: string;
      waybill_id?: string;
      order_status?: number;
      rider_name?: string;
      rider_phone?: string;
      rider_lng?: number;
      rider_lat?: number;
      reach_time?: number;
    }>;
  };
  /** 预下配送单 (preAddOrder). */
  '/cgi-bin/express/local/business/order/pre_add': {
    needs: 'first';
    body: {
      shopid?: string;
      shop_order_id: string;
      delivery_sign?: string;
      shop_no: string;
      delivery_id: string;
      openid: string;
      sender?: {
        name: string;
        city: string;
        address: string;
        address_detail: string;
        phone: string;
        lng: number;
        lat: number;
        coordinate_type?: number;
      };
      receiver: {
        name: string;
        city: string;
        address: string;
        address_detail: string;
        phone: string;
        lng: number;
        lat: number;
        coordinate_type?: number;
      };
      cargo: {
        goods_value: number;
        goods_height?: number;
        goods_length?: number;
        goods_width?: number;
        goods_weight?: number;
        goods_detail?: {
          goods: readonly {
            good_count: number;
            good_name: string;
            good_price?: number;
            good_unit?: string;
          }[];
        };
        goods_pickup_info?: string;
        goods_delivery_info?: string;
        cargo_first_class: string;
        cargo_second_class: string;
      };
      order_info: {
        delivery_service_code?: string;
        order_type: number;
        expected_delivery_time?: string | number;
        expected_finish_time?: string | number;
        expected_pick_time?: string | number;
        poi_seq?: string;
        order_time?: string | number;
        is_insured?: 0 | 1;
        declared_value?: number;
        tips?: number;
        is_direct_delivery?: 0 | 1;
        cash_on_delivery?: number;
        cash_on_pickup?: number;
        rider_pick_method?: number;
        is_finish_code_needed?: 0 | 1;
        is_pickup_code_needed?: 0 | 1;
        note?: string;
      };
      shop?: {
        wxa_appid?: string;
        wxa_path: string;
        img_url: string;
        goods_name: string;
        goods_count: number;
      };
      sub_biz_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      resultcode: number;
      resultmsg: string;
      fee: number;
      deliverfee: number;
      couponfee: number;
      tips: number;
      insurancefee: number;
      distance: number;
      waybill_id?: string;
      order_status?: number;
      finish_code?: number;
      pickup_code?: number;
      dispatch_duration: number;
      delivery_token?: string;
    }>;
  };
  /** 预取消配送单 (preCancelOrder). */
  '/cgi-bin/express/local/business/order/precancel': {
    needs: 'first';
    body: {
      shopid?: string;
      shop_order_id: string;
      delivery_sign?: string;
      shop_no: string;
      delivery_id: string;
      waybill_id?: string;
      cancel_reason_id: number;
      cancel_reason?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      resultcode: number;
      resultmsg: string;
      deduct_fee: number;
      desc: string;
    }>;
  };
  /** 重新下单 (reOrder). */
  '/cgi-bin/express/local/business/order/readd': {
    needs: 'first';
    body: {
      shopid?: string;
      shop_order_id: string;
      delivery_sign?: string;
      shop_no: string;
      delivery_id: string;
      openid: string;
      sender?: {
        name: string;
        city: string;
        address: string;
        address_detail: string;
        phone: string;
        lng: number;
        lat: number;
        coordinate_type?: number;
      };
      receiver: {
        name: string;
        city: string;
        address: string;
        address_detail: string;
        phone: string;
        lng: number;
        lat: number;
        coordinate_type?: number;
      };
      cargo: {
        goods_value: number;
        goods_height?: number;
        goods_length?: number;
        goods_width?: number;
        goods_weight?: number;
        goods_detail?: {
          goods: readonly {
            good_count: number;
            good_name: string;
            good_price?: number;
            good_unit?: string;
          }[];
        };
        goods_pickup_info?: string;
        goods_delivery_info?: string;
        cargo_first_class: string;
        cargo_second_class: string;
      };
      order_info: {
        delivery_service_code?: string;
        order_type: number;
        expected_delivery_time?: string | number;
        expected_finish_time?: string | number;
        expected_pick_time?: string | number;
        poi_seq?: string;
        order_time?: string | number;
        is_insured?: 0 | 1;
        declared_value?: number;
        tips?: number;
        is_direct_delivery?: 0 | 1;
        cash_on_delivery?: number;
        cash_on_pickup?: number;
        rider_pick_method?: number;
        is_finish_code_needed?: 0 | 1;
        is_pickup_code_needed?: 0 | 1;
        note?: string;
      };
      shop?: {
        wxa_appid?: string;
        wxa_path: string;
        img_url: string;
        goods_name: string;
        goods_count: number;
      };
      sub_biz_id?: string;
      delivery_token?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      resultcode: number;
      resultmsg: string;
      fee: number;
      deliverfee: number;
      couponfee: number;
      tips: number;
      insurancefee: number;
      distance: number;
      waybill_id: string;
      order_status: number;
      finish_code: number;
      pickup_code: number;
      dispatch_duration: number;
      delivery_token?: string;
    }>;
  };
  /** 模拟更新配送单状态 (realMockUpdateOrder). */
  '/cgi-bin/express/local/business/realmock_update_order': {
    needs: 'first';
    body: {
      shopid?: string;
      shop_order_id: string;
      delivery_sign?: string;
      order_status: number;
      action_time: string | number;
      action_msg?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      resultcode: number;
      resultmsg: string;
    }>;
  };
  /** 发起绑定请求 (bindLocalAccount). */
  '/cgi-bin/express/local/business/shop/add': {
    needs: 'first';
    body: {
      delivery_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      resultcode: number;
      resultmsg: string;
    }>;
  };
  /** 拉取已绑定账号 (getBindAccount). */
  '/cgi-bin/express/local/business/shop/get': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      resultcode: number;
      resultmsg: string;
      shop_list: {
        delivery_id: string;
        shopid: string;
        audit_result: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 模拟配送公司更新配送单状态 (mockUpdateOrder). */
  '/cgi-bin/express/local/business/test_update_order': {
    needs: 'first';
    body: {
      shopid?: string;
      shop_order_id: string;
      delivery_sign?: string;
      order_status: number;
      action_time: string | number;
      action_msg?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      resultcode: number;
      resultmsg: string;
    }>;
  };
  /** 更新配送单状态 (updateOrder). */
  '/cgi-bin/express/local/delivery/update_order': {
    needs: 'nothing';
    body: {
      wx_token?: string;
      order_status?: number;
      waybill_id?: string;
      action_msg?: string;
      action_time?: string | number;
      agent?: {
        name?: string;
        phone?: string;
        is_phone_encrypted?: number;
        lng?: number;
        lat?: number;
      };
      shopid?: string;
      shop_order_id?: string;
      shop_no?: string;
      wxa_path?: string;
      expected_delivery_time?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      resultcode?: number;
      resultmsg?: string;
    }>;
  };
  /** 绑定/解绑物流账号 (bindAccount). */
  '/cgi-bin/express/business/account/bind': {
    needs: 'first';
    body: {
      type: string;
      biz_id: string;
      delivery_id: string;
      password?: string;
      remark_content?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 生成运单 (addOrder). */
  '/cgi-bin/express/business/order/add': {
    needs: 'first';
    body: {
      add_source: number;
      wx_appid?: string;
      order_id: string;
      openid?: string;
      delivery_id: string;
      biz_id: string;
      custom_remark?: string;
      tagid?: number;
      sender: {
        name: string;
        tel?: string;
        mobile?: string;
        company?: string;
        post_code?: string;
        country?: string;
        province: string;
        city: string;
        area: string;
        address: string;
      };
      receiver: {
        name: string;
        tel?: string;
        mobile?: string;
        company?: string;
        post_code?: string;
        country?: string;
        province: string;
        city: string;
        area: string;
        address: string;
      };
      cargo: {
        count: number;
        space_x?: number;
        space_y?: number;
        space_z?: number;
        weight?: number;
        detail_list?: readonly {
          name: string;
          count: number;
        }[];
      };
      shop?: {
        wxa_path: string;
        img_url?: string;
        goods_name?: string;
        goods_count?: number;
        detail_list?: readonly {
          goods_name?: string;
          goods_img_url?: string;
          goods_desc?: string;
        }[];
      };
      insured: {
        use_insured: 0 | 1;
        insured_value: number;
      };
      service: {
        service_type: number;
        service_name: string;
      };
      expect_time?: string | number;
      take_mode?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      delivery_resultcode?: number;
      delivery_resultmsg?: string;
      order_id: string;
      waybill_id: string;
      waybill_data: {
        key: string;
        value: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 批量获取运单数据. */
  '/cgi-bin/express/business/order/batchget': {
    needs: 'first';
    body: {
      order_list: readonly {
        order_id: string;
        delivery_id: string;
        waybill_id?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_list: {
        errcode: number;
        errmsg: string;
        order_id: string;
        delivery_id: string;
        waybill_id: string;
        waybill_data: {
          key: string;
          value: string;
          [field: string]: unknown;
        }[];
        print_html?: string;
        order_status: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 取消运单 (cancelOrder). */
  '/cgi-bin/express/business/order/cancel': {
    needs: 'first';
    body: {
      order_id: string;
      openid?: string;
      delivery_id: string;
      waybill_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      delivery_resultcode?: number;
      delivery_resultmsg?: string;
    }>;
  };
  /** 获取运单数据 (getOrder). */
  '/cgi-bin/express/business/order/get': {
    needs: 'first';
    body: {
      order_id: string;
      openid?: string;
      delivery_id: string;
      waybill_id?: string;
      print_type?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_id: string;
      delivery_id: string;
      waybill_id: string;
      waybill_data: {
        key: string;
        value: string;
        [field: string]: unknown;
      }[];
      print_html?: string;
      order_status: number;
    }>;
  };
  /** 查询运单轨迹 (getPath). */
  '/cgi-bin/express/business/path/get': {
    needs: 'first';
    body: {
      order_id: string;
      openid?: string;
      delivery_id: string;
      waybill_id?: string;
      print_type?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      openid?: string;
      delivery_id: string;
      waybill_id: string;
      path_item_list: {
        action_time: string | number;
        action_type: number;
        action_msg: string;
        [field: string]: unknown;
      }[];
      path_item_num: number;
    }>;
  };
  /** 配置面单打印员 (updatePrinter). */
  '/cgi-bin/express/business/printer/update': {
    needs: 'first';
    body: {
      update_type: string;
      openid: string;
      /** Several, separated by `,`. */
      tagid_list?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取电子面单余额 (getQuota). */
  '/cgi-bin/express/business/quota/get': {
    needs: 'first';
    body: {
      delivery_id: string;
      biz_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      quota_num: number;
    }>;
  };
  /** 模拟更新订单状态 (testUpdateOrder). */
  '/cgi-bin/express/business/test_update_order': {
    needs: 'first';
    body: {
      order_id: string;
      delivery_id: string;
      biz_id: string;
      waybill_id: string;
      action_time: string | number;
      action_type: number;
      action_msg: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取面单联系人信息 (getContact). */
  '/cgi-bin/express/delivery/contact/get': {
    needs: 'first';
    body: {
      token: string;
      waybill_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      waybill_id: string;
      sender: {
        name: string;
        tel?: string;
        mobile?: string;
        address: string;
        [field: string]: unknown;
      };
      receiver: {
        name: string;
        tel?: string;
        mobile?: string;
        address: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 更新运单轨迹 (updatePath). */
  '/cgi-bin/express/delivery/path/update': {
    needs: 'first';
    body: {
      token: string;
      waybill_id: string;
      action_time: string | number;
      action_type: number;
      action_msg: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 运力返回用户投诉处理结果 (scatterupdatecomplainresult). */
  '/cgi-bin/express/delivery/scatter/update_complaint_result': {
    needs: 'nothing';
    body: {
      token?: string;
      waybill_id?: string;
      result?: string;
      desc?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 更新商户审核结果 (updateBusiness). */
  '/cgi-bin/express/delivery/service/business/update': {
    needs: 'first';
    body: {
      shop_app_id: string;
      biz_id: string;
      result_code: number;
      result_msg?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 运力取消订单 (scatterdeliverycancel). */
  '/cgi-bin/express/delivery/single_waybill/cancel_order': {
    needs: 'nothing';
    body: {
      token?: string;
      reason?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 运力更新需支付的运费 (scatterupdateorderfee). */
  '/cgi-bin/express/delivery/single_waybill/fee': {
    needs: 'nothing';
    body: {
      token?: string;
      waybill_id?: string;
      need_pay?: number;
      fee?: number;
      original_fee?: number;
      base_fee?: number;
      insured_fee?: number;
      other_fee?: number;
      remark?: string;
      pay_goods_name?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 对账单下载 (scatter). */
  '/cgi-bin/express/delivery/single_waybill/get_bill': {
    needs: 'nothing';
    body: {
      date?: string;
      /** `ALL`, for example. */
      type?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 运力公司退款 (scatterdeliveryrefund). */
  '/cgi-bin/express/delivery/single_waybill/refund_order': {
    needs: 'nothing';
    body: {
      token?: string;
      fee?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 运力更新订单状态 (scatterupdateorderstatus). */
  '/cgi-bin/express/delivery/single_waybill/update': {
    needs: 'nothing';
    body: {
      token?: string;
      waybill_id?: string;
      action_time?: string | number;
      action_type?: number;
      action_msg?: string;
      pickup_courier_name?: string;
      pickup_courier_phone?: string;
      delivery_courier_name?: string;
      delivery_courier_phone?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 预览面单模板 (previewTemplate). */
  '/cgi-bin/express/delivery/template/preview': {
    needs: 'first';
    body: {
      waybill_id: string;
      waybill_template: string;
      waybill_data: string;
      custom: {
        order_id: string;
        openid?: string;
        delivery_id: string;
        biz_id: string;
        custom_remark?: string;
        tagid?: number;
        sender: {
          name: string;
          tel?: string;
          mobile?: string;
          company?: string;
          post_code?: string;
          country?: string;
          province: string;
          city: string;
          area: string;
          address: string;
        };
        receiver: {
          name: string;
          tel?: string;
          mobile?: string;
          company?: string;
          post_code?: string;
          country?: string;
          province: string;
          city: string;
          area: string;
          address: string;
        };
        cargo: {
          count: number;
          space_x?: number;
          space_y?: number;
          space_z?: number;
          weight?: number;
          detail_list?: readonly {
            name: string;
            count: number;
          }[];
        };
        shop?: {
          wxa_path: string;
          img_url?: string;
          goods_name?: string;
          goods_count?: number;
          detail_list?: readonly {
            goods_name?: string;
            goods_img_url?: string;
            goods_desc?: string;
          }[];
        };
        insured: {
          use_insured: 0 | 1;
          insured_value: number;
        };
        service: {
          service_type: number;
          service_name: string;
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      waybill_id: string;
      rendered_waybill_template: string;
    }>;
  };
  /** 创建退货ID (addReturnId). */
  '/cgi-bin/express/delivery/no_worry_return/add': {
    needs: 'first';
    body: {
      shop_order_id?: string;
      biz_addr?: {
        country: string;
        province: string;
        city: string;
        area: string;
        address: string;
        name: string;
        mobile: string;
      };
      user_addr?: {
        country: string;
        province: string;
        city: string;
        area: string;
        address: string;
        name: string;
        mobile: string;
      };
      openid: string;
      order_path?: string;
      goods_list?: readonly {
        name: string;
        url: string;
      }[];
      order_price?: number;
      wx_pay_id?: string;
      notify_code?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      return_id: string | number;
    }>;
  };
  /** 查询退货ID状态 (getReturnId). */
  '/cgi-bin/express/delivery/no_worry_return/get': {
    needs: 'first';
    body: {
      return_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      status: string | number;
      waybill_id: string;
      order_status: number;
      delivery_id: string;
      delivery_name: string;
    }>;
  };
  /** 解绑退货ID (unbindReturnId). */
  '/cgi-bin/express/delivery/no_worry_return/unbind': {
    needs: 'first';
    body: {
      return_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /**
   * 传运单 (follow).
   * @deprecated replaced by the trace interfaces.
   */
  '/cgi-bin/express/delivery/open_msg/follow_waybill': {
    needs: 'first';
    body: {
      openid: string;
      waybill_id: string;
      sender_phone?: string;
      receiver_phone?: string;
      goods_info?: {
        detail_list: readonly {
          goods_name: string;
          goods_img_url: string;
          goods_desc?: string;
        }[];
      };
      trans_id?: string;
      order_detail_path?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      waybill_token: string;
    }>;
  };
  /** 获取运力id列表 (get). */
  '/cgi-bin/express/delivery/open_msg/get_delivery_list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      delivery_list: {
        delivery_id: string;
        delivery_name: string;
        [field: string]: unknown;
      }[];
      count: number;
    }>;
  };
  /**
   * 查运单 (query).
   * @deprecated replaced by the trace interfaces.
   */
  '/cgi-bin/express/delivery/open_msg/query_follow_trace': {
    needs: 'first';
    body: {
      openid: string;
      waybill_token: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      waybill_info: {
        waybill_id: string;
        status: number;
        [field: string]: unknown;
      };
      shop_info?: {
        goods_info?: {
          detail_list: {
            goods_name: string;
            goods_img_url: string;
            goods_desc?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      delivery_info?: {
        delivery_id?: string;
        delivery_name?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询运单 (query). */
  '/cgi-bin/express/delivery/open_msg/query_trace': {
    needs: 'first';
    body: {
      openid?: string;
      waybill_token: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      waybill_info: {
        waybill_id: string;
        status: number;
        [field: string]: unknown;
      };
      shop_info?: {
        goods_info?: {
          detail_list: {
            goods_name: string;
            goods_img_url: string;
            goods_desc?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      delivery_info?: {
        delivery_id?: string;
        delivery_name?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 传运单 (trace). */
  '/cgi-bin/express/delivery/open_msg/trace_waybill': {
    needs: 'first';
    body: {
      openid: string;
      waybill_id: string;
      sender_phone?: string;
      receiver_phone?: string;
      goods_info?: {
        detail_list: readonly {
          goods_name: string;
          goods_img_url: string;
          goods_desc?: string;
        }[];
      };
      delivery_id?: string;
      trans_id?: string;
      order_detail_path?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      waybill_token: string;
    }>;
  };
  /**
   * 更新物品信息接口 (update).
   * @deprecated replaced by the trace interfaces.
   */
  '/cgi-bin/express/delivery/open_msg/update_follow_waybill_goods': {
    needs: 'first';
    body: {
      openid: string;
      waybill_token: string;
      goods_info?: {
        detail_list: readonly {
          goods_name: string;
          goods_img_url: string;
          goods_desc?: string;
        }[];
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 更新物流信息 (update). */
  '/cgi-bin/express/delivery/open_msg/update_waybill_goods': {
    needs: 'first';
    body: {
      openid?: string;
      waybill_token: string;
      goods_info?: {
        detail_list: readonly {
          goods_name: string;
          goods_img_url: string;
          goods_desc?: string;
        }[];
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 推送已绑定物流轨迹信息 (deliveryPathNotify). */
  '/cgi-bin/express/delivery/pathnotify': {
    needs: 'nothing';
    body: {
      sender?: {
        name?: string;
        phone?: string;
        province?: string;
        city?: string;
        area?: string;
        street?: string;
        address?: string;
        id?: string;
      };
      receiver?: {
        name?: string;
        phone?: string;
        province?: string;
        city?: string;
        area?: string;
        street?: string;
        address?: string;
        id?: string;
      };
      waybill_id?: string;
      path?: {
        action_time?: string | number;
        action_type?: number;
        action_msg?: string;
        pickup_courier_name?: string;
        pickup_courier_phone?: string;
        delivery_courier_name?: string;
        delivery_courier_phone?: string;
      };
      create_time?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      exist?: number;
    }>;
  };
  /** 用户手机状态查询 (deliveryUserQuery). */
  '/cgi-bin/express/delivery/userquery': {
    needs: 'nothing';
    body: {
      phone?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      exist?: number;
    }>;
  };
  /** 创建配送单 (intracity). */
  '/cgi-bin/express/intracity/addorder': {
    needs: 'first';
    body: {
      wx_store_id: string;
      store_order_id: string;
      user_openid: string;
      user_name: string;
      user_phone: string;
      user_lng: string | number;
      user_lat: string | number;
      user_address: string;
      order_seq?: string;
      verify_code_type?: number;
      order_detail_path?: string;
      callback_url?: string;
      cargo: {
        cargo_name: string;
        cargo_type: number;
        cargo_weight: number;
        cargo_price: number;
        cargo_num: number;
        item_list: readonly {
          item_name: string;
          item_pic_url: string;
          count: number;
        }[];
      };
      use_sandbox?: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      wx_store_id: string;
      store_order_id: string;
      wx_order_id?: string;
      service_trans_id: string;
      trans_order_id: string;
      waybill_id?: string;
      distance: number;
      fee: number;
      fetch_code?: string;
      order_seq?: string;
    }>;
  };
  /** 开通门店权限 (intracity). */
  '/cgi-bin/express/intracity/apply': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 门店余额查询 (intracity). */
  '/cgi-bin/express/intracity/balancequery': {
    needs: 'first';
    body: {
      wx_store_id: string;
      service_trans_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      wx_store_id: string;
      appid: string;
      all_balance: number;
      balance_detail: {
        balance: number;
        service_trans_id: string;
        service_trans_name: string;
        order_list?: {
          payorder_id: string | number;
          charge_amt: number;
          unused_amt: number;
          begin_time: string | number;
          end_time: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 取消配送单 (intracity). */
  '/cgi-bin/express/intracity/cancelorder': {
    needs: 'first';
    body: {
      wx_store_id?: string;
      store_order_id?: string;
      wx_order_id?: string;
      cancel_reason_id: number;
      cancel_reason?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      wx_store_id: string;
      wx_order_id: string;
      store_order_id: string;
      appid: string;
      order_status: number;
      deductfee?: number;
    }>;
  };
  /** 创建门店 (intracity). */
  '/cgi-bin/express/intracity/createstore': {
    needs: 'first';
    body: {
      out_store_id: string;
      store_name: string;
      order_pattern?: number;
      service_trans_prefer?: string;
      address_info?: {
        province: string;
        city: string;
        area: string;
        street: string;
        house: string;
        lng: number;
        lat: number;
        phone: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      out_store_id: string;
      wx_store_id: string;
      appid: string;
    }>;
  };
  /** 查询支持同城配送的城市 (intracity). */
  '/cgi-bin/express/intracity/getcity': {
    needs: 'nothing';
    body: {
      service_trans_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      support_list?: {
        service_trans_id?: string;
        city_list?: {
          city_code?: number;
          city_name?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询扣费主体 (intracity). */
  '/cgi-bin/express/intracity/getpaymode': {
    needs: 'nothing';
    body: {
      appid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      pay_mode?: string;
      pay_appid?: string;
      pay_component_appid?: string;
    }>;
  };
  /** 模拟回调接口 (intracity). */
  '/cgi-bin/express/intracity/mocknotify': {
    needs: 'first';
    body: {
      wx_store_id?: string;
      store_order_id?: string;
      wx_order_id?: string;
      order_status: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 查询运费 (intracity). */
  '/cgi-bin/express/intracity/preaddorder': {
    needs: 'first';
    body: {
      wx_store_id: string;
      user_name: string;
      user_phone: string;
      user_lng: string | number;
      user_lat: string | number;
      user_address: string;
      cargo: {
        cargo_name: string;
        cargo_type: number;
        cargo_weight: number;
        cargo_price: number;
        cargo_num: number;
      };
      use_sandbox?: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      service_trans_id: string;
      distance: number;
      est_fee: number;
      expected_finished_time?: string | number;
      promise_delivery_time?: string | number;
    }>;
  };
  /** 门店运费流水查询 (intracity). */
  '/cgi-bin/express/intracity/queryflow': {
    needs: 'first';
    body: {
      wx_store_id: string;
      flow_type: number;
      service_trans_id?: string;
      begin_time?: string | number;
      end_time?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      total_pay_amt?: number;
      total_refund_amt?: number;
      total_deduct_amt?: number;
      flow_list: {
        flow_type: number;
        appid: string;
        wx_store_id: string;
        pay_order_id: string | number;
        wx_order_id?: string;
        bill_id?: string;
        service_trans_id: string;
        openid?: string;
        pay_amount: number;
        refund_amount?: number;
        deduct_amount?: number;
        pay_status: string;
        refund_status?: string;
        pay_time: string | number;
        refund_time: string | number;
        create_time: string | number;
        consume_deadline?: string | number;
        delivery_status?: number;
        delivery_finished_time?: string | number;
        [field: string]: unknown;
      }[];
      total: number;
    }>;
  };
  /** 查询配送单 (intracity). */
  '/cgi-bin/express/intracity/queryorder': {
    needs: 'nothing';
    body: {
      wx_store_id?: string;
      store_order_id?: string;
      wx_order_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      wx_store_id?: string;
      wx_order_id: string;
      store_order_id: string;
      appid: string;
      order_status: number;
      user_openid: string;
      service_trans_id: string;
      delivery_no: string;
      distance: number;
      actualfee: number;
      deductfee: number;
      create_time: string | number;
      accept_time?: string | number;
      fetch_time?: string | number;
      finish_time?: string | number;
      cancel_time?: string | number;
      expected_finish_time?: string | number;
      fetch_code?: string;
      recv_code?: string;
      order_seq?: string;
      cargo_info: {
        cargo_name: string;
        cargo_type: number;
        cargo_weight: number;
        cargo_price: number;
        cargo_num: number;
        item_list: {
          item_name: string;
          item_pic_url: string;
          item_num: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      receiver_info: {
        receiver_name?: string;
        address: string;
        lng: string | number;
        lat: string | number;
        phone_num: string;
        [field: string]: unknown;
      };
      store_info: {
        wx_store_id?: string;
        store_name: string;
        address: string;
        lng: string | number;
        lat: string | number;
        phone_num: string;
        [field: string]: unknown;
      };
      transporter_info?: {
        transporter_name?: string;
        transporter_phone?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询门店 (intracity). */
  '/cgi-bin/express/intracity/querystore': {
    needs: 'nothing';
    body: {
      out_store_id?: string;
      wx_store_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      appid: string;
      store_list: {
        out_store_id: string;
        wx_store_id: string;
        city_id: string | number;
        order_pattern: number;
        service_trans_prefer?: string;
        address_info?: {
          province: string;
          city: string;
          area: string;
          street: string;
          house: string;
          lng: string | number;
          lat: string | number;
          phone: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      total: number;
    }>;
  };
  /** 设置扣费主体 (intracity). */
  '/cgi-bin/express/intracity/setpaymode': {
    needs: 'nothing';
    body: {
      appid?: string;
      pay_mode?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 门店运费充值 (intracity). */
  '/cgi-bin/express/intracity/storecharge': {
    needs: 'first';
    body: {
      wx_store_id: string;
      service_trans_id: string;
      amount: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      payurl: string;
      wx_store_id: string;
      appid: string;
    }>;
  };
  /** 门店运费退款 (intracity). */
  '/cgi-bin/express/intracity/storerefund': {
    needs: 'first';
    body: {
      wx_store_id: string;
      service_trans_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      wx_store_id: string;
      appid: string;
      refund_amount: number;
    }>;
  };
  /** 更新门店 (intracity). */
  '/cgi-bin/express/intracity/updatestore': {
    needs: 'first';
    body: {
      keys: {
        out_store_id?: string;
        wx_store_id?: string;
      };
      content: {
        store_name?: string;
        order_pattern?: number;
        service_trans_prefer?: string;
        address_info?: {
          province: string;
          city: string;
          area: string;
          street: string;
          house: string;
          lng: number;
          lat: number;
          phone: string;
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      out_store_id?: string;
      wx_store_id?: string;
      appid?: string;
    }>;
  };
  /** 申请支付 (insurance). */
  '/wxa/business/insurance_freight/applypay': {
    needs: 'first';
    body: {
      order_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      pay_url: string;
    }>;
  };
  /** 无忧退理赔 (insurance). */
  '/wxa/business/insurance_freight/claim': {
    needs: 'first';
    body: {
      openid: string;
      order_no: string;
      refund_delivery_no: string;
      refund_company: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      report_no: string;
    }>;
  };
  /** 申请充值订单号 (insurance). */
  '/wxa/business/insurance_freight/createchargeid': {
    needs: 'first';
    body: {
      quota: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_id: string | number;
    }>;
  };
  /** 发货时投保 (insurance). */
  '/wxa/business/insurance_freight/createorder': {
    needs: 'first';
    body: {
      openid: string;
      order_no: string;
      pay_time: string | number;
      pay_amount: number;
      delivery_no: string;
      delivery_place: {
        province: string;
        city: string;
        county: string;
        address: string;
      };
      receipt_place: {
        province: string;
        city: string;
        county: string;
        address: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      policy_no: string;
      insurance_end_date: string;
      estimate_amount: number;
      premium?: number;
    }>;
  };
  /** 拉取保单信息 (insurance). */
  '/wxa/business/insurance_freight/getorderlist': {
    needs: 'nothing';
    body: {
      openid?: string;
      order_no?: string;
      policy_no?: string;
      report_no?: string;
      delivery_no?: string;
      refund_delivery_no?: string;
      begin_time?: string | number;
      end_time?: string | number;
      status_list?: readonly number[];
      offset?: number;
      limit?: number;
      sort_direct?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list: {
        order_no: string;
        policy_no: string;
        report_no: string;
        delivery_no: string;
        refund_delivery_no: string;
        insurance_end_date: string;
        estimate_amount: number;
        premium: number;
        status: number;
        pay_fail_reason?: string;
        pay_finish_time?: string | number;
        [field: string]: unknown;
      }[];
      total: number;
    }>;
  };
  /** 拉取充值订单信息 (insurance). */
  '/wxa/business/insurance_freight/getpayorderlist': {
    needs: 'nothing';
    body: {
      status_list?: readonly number[];
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list: {
        order_id: string | number;
        order_status: number;
        total_price: number;
        create_time: string | number;
        pay_time: string | number;
        can_refund: boolean;
        refund_time?: string | number;
        refund_status?: number;
        refund_amt?: number;
        [field: string]: unknown;
      }[];
      total: number;
    }>;
  };
  /** 拉取理赔摘要 (insurance). */
  '/wxa/business/insurance_freight/getsummary': {
    needs: 'nothing';
    body: {
      begin_time?: string | number;
      end_time?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      total: number;
      claim_num: number;
      claim_succ_num: number;
      premium: number;
      funds: number;
      need_close: boolean;
    }>;
  };
  /** 开通无忧退货 (insurance). */
  '/wxa/business/insurance_freight/open': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 查询开通状态 (insurance). */
  '/wxa/business/insurance_freight/query_open': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      is_open: number;
    }>;
  };
  /** 充值保费退款 (insurance). */
  '/wxa/business/insurance_freight/refund': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 设置保费告警余额 (insurance). */
  '/wxa/business/insurance_freight/update_notify_funds': {
    needs: 'first';
    body: {
      notify_funds: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
}

/** Paths that answer with a file: logistics assistant 物流助手. */
export interface MiniLogisticsDownload {
  /** 对账单下载 (scatter). */
  '/cgi-bin/express/delivery/single_waybill/get_bill': {
    args: [
      options: WechatPostOptions & {
        body: {
          date?: string;
          /** `ALL`, for example. */
          type?: string;
        };
      },
    ];
  };
}
