// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 停车. */
export interface PayParkingVehicleGet {
  /** 查询停车场进件申请单. */
  '/v3/parking/reminders/application/query': {
    needs: 'nothing';
    query: {
      parking_lot_audit_no?: string;
      out_parking_lot_id?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询停车场进件申请单列表. */
  '/v3/parking/reminders/applications': {
    needs: 'nothing';
    query: {
      out_parking_lot_id?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询停车场信息. */
  '/v3/parking/reminders/parking-lot': {
    needs: 'nothing';
    query: {
      out_parking_lot_id?: string;
      wx_parking_lot_id?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 通过商户ETC绑定号查询签约状态. */
  '/v3/vehicle/etc/contracts/{contract_id}': {
    params: { contract_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      sp_openid?: string;
      sub_openid?: string;
      contract_id: string;
      plate_number: string;
      bind_state: string;
    }>;
  };
  /** 查询订单. */
  '/v3/vehicle/etc/transactions/id/{transaction_id}': {
    params: { transaction_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      mchid: string;
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      out_trade_no: string;
      transaction_id?: string;
      trade_type: string;
      trade_state: string;
      trade_state_desc: string;
      bank_type?: string;
      attach?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      payer?: {
        openid: string;
        sub_openid?: string;
        [field: string]: unknown;
      };
      amount: {
        total: number;
        currency?: string;
        payer_total?: number;
        discount_total?: number;
        [field: string]: unknown;
      };
      device_info?: {
        device_id?: string;
        device_ip?: string;
        [field: string]: unknown;
      };
      promotion_detail?: {
        promotion_id: string;
        name?: string;
        scope?: string;
        type?: string;
        amount: number;
        activity_id?: string;
        wxpay_contribute?: number;
        merchant_contribute?: number;
        other_contribute?: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询订单. */
  '/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': {
    params: { out_trade_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      mchid: string;
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      out_trade_no: string;
      transaction_id?: string;
      trade_type: string;
      trade_state: string;
      trade_state_desc: string;
      bank_type?: string;
      attach?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      payer?: {
        openid: string;
        sub_openid?: string;
        [field: string]: unknown;
      };
      amount: {
        total: number;
        currency?: string;
        payer_total?: number;
        discount_total?: number;
        [field: string]: unknown;
      };
      device_info?: {
        device_id?: string;
        device_ip?: string;
        [field: string]: unknown;
      };
      promotion_detail?: {
        promotion_id: string;
        name?: string;
        scope?: string;
        type?: string;
        amount: number;
        activity_id?: string;
        wxpay_contribute?: number;
        merchant_contribute?: number;
        other_contribute?: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询ETC签约状态. */
  '/v3/vehicle/etc/users/{openid}/contracts': {
    params: { openid: string };
    needs: 'first';
    query: {
      sub_mchid?: string;
      plan_id: string;
      plate_number: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      sp_openid?: string;
      sub_openid?: string;
      contract_id: string;
      plate_number: string;
      bind_state: string;
    }>;
  };
  /** 查询车牌服务开通信息. */
  '/v3/vehicle/parking/services/find': {
    needs: 'first';
    query: {
      sub_mchid?: string;
      appid: string;
      plate_number: string;
      plate_color: string;
      openid: string;
    };
    answer: PayAnswer<{
      plate_number: string;
      plate_color: string;
      openid: string;
      service_state: string;
      /** A time as in RFC 3339. */
      service_open_time?: string;
    }>;
  };
  /** 查询订单. */
  '/v3/vehicle/transactions/out-trade-no/{out_trade_no}': {
    params: { out_trade_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      description: string;
      out_trade_no: string;
      transaction_id?: string;
      trade_state: string;
      trade_state_description?: string;
      bank_type?: string;
      attach?: string;
      user_repaid?: string;
      trade_scene: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      payer: {
        openid: string;
        sub_openid?: string;
        [field: string]: unknown;
      };
      amount: {
        total: number;
        currency?: string;
        payer_total?: number;
        discount_total?: number;
        [field: string]: unknown;
      };
      parking_info?: {
        parking_id: string;
        plate_number: string;
        plate_color: string;
        /** A time as in RFC 3339. */
        start_time: string;
        /** A time as in RFC 3339. */
        end_time: string;
        parking_name: string;
        charging_duration: number;
        device_id: string;
        [field: string]: unknown;
      };
      promotion_detail?: {
        coupon_id: string;
        name?: string;
        scope?: string;
        type?: string;
        amount: number;
        stock_id?: string;
        wechatpay_contribute?: number;
        merchant_contribute?: number;
        other_contribute?: number;
        currency?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: 停车. */
export interface PayParkingVehiclePost {
  /** 提交停车场进件申请. */
  '/v3/parking/reminders/application': {
    needs: 'nothing';
    body: {
      parking_lot?: {
        parking_sign_url?: string;
        payment_path?: string;
        phone_number?: string;
        notification_text_list?: readonly unknown[];
        parking_order_path?: string;
        charging_rule?: {
          time_rounding_type?: string;
          fixed_interval_rule?: readonly {
            plate_type?: string;
            vehicle_type?: string;
            end_time?: string;
            start_time?: string;
            max_fee_per_day?: number;
            day_type?: string;
            interval_amount?: number;
            is_green_vehicle_free_parking?: boolean;
            interval_duration?: number;
            first_amount?: number;
            interval_max_amount?: number;
            first_duration_mode?: string;
            free_period_charging_mode?: string;
            free_period_calculation_mode?: string;
            first_duration?: number;
          }[];
          duration_segment_rule?: readonly {
            day_type?: string;
            end_time?: string;
            interval_max_amount?: number;
            vehicle_type?: string;
            interval_min?: number;
            charge_mode?: string;
            duration_from?: number;
            fixed_amount?: number;
            max_fee_per_day?: number;
            interval_amount?: number;
            plate_type?: string;
            start_time?: string;
            duration_to?: number;
          }[];
          pre_entry_rule?: readonly {
            start_time?: string;
            amount?: number;
            max_fee_per_day?: number;
            plate_type?: string;
            day_type?: string;
            vehicle_type?: string;
            end_time?: string;
          }[];
          free_exit_duration?: number;
          first_charge_time_mode?: string;
          fee_limit_type?: string;
          daily_limit_type?: string;
          holiday_mode?: string;
          free_entry_duration?: number;
          rule_type?: string;
          aggregate_limit_mode?: string;
        };
        longitude?: string;
        parking_lot_address?: string;
        payment_mini_prog_appid?: string;
        parking_lot_type?: string;
        out_parking_lot_id?: string;
        parking_order_mini_prog_appid?: string;
        parking_lot_name?: string;
        latitude?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 撤回停车场进件申请. */
  '/v3/parking/reminders/application/withdraw': {
    needs: 'nothing';
    body: {
      parking_lot_audit_no?: string;
      out_parking_lot_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 同步车辆入场通知. */
  '/v3/parking/reminders/entry': {
    needs: 'nothing';
    body: {
      enter_timestamp?: number;
      out_serial_number?: string;
      entrance_number?: string;
      plate_color?: string;
      car_type?: string;
      entrance_name?: string;
      discount_template_id?: readonly unknown[];
      plate_number?: string;
      vehicle_type?: string;
      parking_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 同步车辆离场通知. */
  '/v3/parking/reminders/exit': {
    needs: 'nothing';
    body: {
      pay_type?: string;
      pay_state?: string;
      openid?: string;
      pay_time?: number;
      out_serial_number?: string;
      plate_color?: string;
      exit_timestamp?: number;
      out_trade_no?: string;
      token?: string;
      total_amount?: number;
      plate_number?: string;
      paid_amount?: number;
      pay_channel?: string;
      parking_id?: string;
      wx_trade_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 同步非临停扩展支付. */
  '/v3/parking/reminders/ext-payment': {
    needs: 'nothing';
    body: {
      wx_parking_lot_id?: string;
      out_trade_no?: string;
      pay_time?: number;
      wx_trade_no?: string;
      fee_items?: readonly {
        amount?: number;
        fee_type?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 查询停车费用. */
  '/v3/parking/reminders/parking-fee': {
    needs: 'nothing';
    body: {
      out_parking_id?: string;
      out_serial_number?: string;
      plate_number?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 同步支付结果通知. */
  '/v3/parking/reminders/payment': {
    needs: 'nothing';
    body: {
      pay_type?: string;
      openid?: string;
      sub_mchid?: string;
      out_serial_number?: string;
      pay_time?: number;
      out_trade_no?: string;
      token?: string;
      total_amount?: number;
      plate_number?: string;
      paid_amount?: number;
      pay_channel?: string;
      parking_state?: string;
      parking_id?: string;
      wx_trade_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 预开通用户ETC指定卡扣费. */
  '/v3/vehicle/etc/preopen': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      sp_appid: string;
      sub_appid?: string;
      openid: string;
      plan_id: string;
      etc_device_id?: string;
      plate_number: string;
      /** A time as in RFC 3339. */
      start_time: string;
      identify: {
        encrypted_real_name: string;
        encrypted_credential_id: string;
        credential_type?: string;
      };
      bank_card_no?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      preopen_id: string;
    }>;
  };
  /** 高速场景商户扣款. */
  '/v3/vehicle/etc/transactions/highway': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      out_trade_no: string;
      contract_id: string;
      description: string;
      attach?: string;
      goods_tag?: string;
      amount: {
        total: number;
        currency: string;
      };
      highway_info: {
        plate_number: string;
        /** A time as in RFC 3339. */
        start_time: string;
        /** A time as in RFC 3339. */
        end_time: string;
        channel_type: string;
        car_type: string;
        entrance?: string;
        exit?: string;
        carrying_capacity?: number;
        carrying_range?: string;
      };
      device_info?: {
        device_id?: string;
        device_ip?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      out_trade_no: string;
      transaction_id?: string;
      trade_type: string;
      trade_state: string;
      trade_state_desc: string;
      bank_type?: string;
      attach?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      payer?: {
        openid: string;
        sub_openid?: string;
        [field: string]: unknown;
      };
      amount: {
        total: number;
        currency?: string;
        payer_total?: number;
        discount_total?: number;
        [field: string]: unknown;
      };
      device_info?: {
        device_id?: string;
        device_ip?: string;
        [field: string]: unknown;
      };
      promotion_detail?: {
        promotion_id: string;
        name?: string;
        scope?: string;
        type?: string;
        amount: number;
        activity_id?: string;
        wxpay_contribute?: number;
        merchant_contribute?: number;
        other_contribute?: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 创建停车入场. */
  '/v3/vehicle/parking/parkings': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      out_parking_no: string;
      plate_number: string;
      /** `BLUE`, for example. */
      plate_color: string;
      notify_url: string;
      /** A time as in RFC 3339. */
      start_time: string;
      parking_name: string;
      free_duration: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      id: string;
      out_parking_no: string;
      plate_number: string;
      plate_color: string;
      /** A time as in RFC 3339. */
      start_time: string;
      parking_name: string;
      free_duration: number;
      state: string;
      block_reason?: string;
    }>;
  };
  /** 扣费受理. */
  '/v3/vehicle/transactions/parking': {
    needs: 'first';
    body: {
      appid: string;
      sub_appid?: string;
      sub_mchid?: string;
      description: string;
      out_trade_no: string;
      attach?: string;
      trade_scene: string;
      notify_url: string;
      goods_tag?: string;
      profit_sharing?: string;
      amount: {
        total: number;
        currency?: string;
      };
      parking_info?: {
        parking_id: string;
        plate_number: string;
        /** `BLUE`, for example. */
        plate_color: string;
        /** A time as in RFC 3339. */
        start_time: string;
        /** A time as in RFC 3339. */
        end_time: string;
        parking_name: string;
        charging_duration: number;
        device_id: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      description: string;
      out_trade_no: string;
      transaction_id?: string;
      trade_state: string;
      trade_state_description?: string;
      bank_type?: string;
      attach?: string;
      user_repaid?: string;
      trade_scene: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      payer: {
        openid: string;
        sub_openid?: string;
        [field: string]: unknown;
      };
      amount: {
        total: number;
        currency?: string;
        payer_total?: number;
        discount_total?: number;
        [field: string]: unknown;
      };
      parking_info?: {
        parking_id: string;
        plate_number: string;
        plate_color: string;
        /** A time as in RFC 3339. */
        start_time: string;
        /** A time as in RFC 3339. */
        end_time: string;
        parking_name: string;
        charging_duration: number;
        device_id: string;
        [field: string]: unknown;
      };
      promotion_detail?: {
        coupon_id: string;
        name?: string;
        scope?: string;
        type?: string;
        amount: number;
        stock_id?: string;
        wechatpay_contribute?: number;
        merchant_contribute?: number;
        other_contribute?: number;
        currency?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
}
