// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 设备. */
export interface PayDevicesGet {
  /** 获取出厂检查结果. */
  '/v3/iotmanage/device-inspections/{device_sn}': {
    params: { device_sn: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      device_sn: string;
      camera_sn: string;
      wired_mac: string;
      wireless_mac: string;
      bluetooth_mac: string;
      app_version: string;
      imei: string;
      result: string;
      /** A time as in RFC 3339. */
      inspect_time: string;
      errors?: string[];
      warnings?: string[];
    }>;
  };
  /** 智能设备列表. */
  '/v3/iotmanage/devices': {
    needs: 'nothing';
    query: {
      limit?: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data: {
        device_sn?: string;
        camera_sn?: string;
        device_category_code?: string;
        device_category?: string;
        device_class_code?: string;
        device_class?: string;
        device_model?: string;
        app_scene_code?: string;
        app_scene?: string;
        operating_system?: string;
        activation_status?: string;
        /** A time as in RFC 3339. */
        activation_time?: string;
        mchid?: string;
        merchant_shortname?: string;
        sub_mchid?: string;
        sub_merchant_shortname?: string;
        [field: string]: unknown;
      }[];
      offset: number;
      limit: number;
      total_count: number;
    }>;
  };
  /** 查询音箱绑定信息. */
  '/v3/pay-devices/open-scenario-speaker/{device_sn}': {
    params: { device_sn: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 查询订单. */
  '/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': {
    params: { device_id: string; print_order_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      print_order_no: string;
      template_id: string;
      notify_url?: string;
      print_state: string;
      print_state_description: string;
      variable_list?: {
        key: string;
        value: string;
        [field: string]: unknown;
      }[];
      table_list?: {
        key: string;
        row_list: {
          cell_list: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: 设备. */
export interface PayDevicesPost {
  /** 绑定音箱设备码牌. */
  '/v3/pay-devices/open-scenario-speaker/{device_sn}/bind': {
    params: { device_sn: string };
    needs: 'nothing';
    body: {
      code_url?: string;
      sub_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 出厂预绑定音箱和码牌. */
  '/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': {
    params: { device_sn: string };
    needs: 'nothing';
    body: {
      code_url?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 解绑音箱设备码牌. */
  '/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': {
    params: { device_sn: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 码牌支付结果上报. */
  '/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': {
    params: { transaction_id: string };
    needs: 'nothing';
    body: {
      code_url?: string;
      sub_mchid?: string;
      out_trade_no?: string;
      device_sn?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 小票机打印. */
  '/v3/pay-devices/printers/{device_id}/print-orders': {
    params: { device_id: string };
    needs: 'first';
    body: {
      print_order_no: string;
      template_id: string;
      notify_url?: string;
      variable_list?: readonly {
        key: string;
        value: string;
      }[];
      table_list?: readonly {
        key: string;
        row_list: readonly {
          cell_list: readonly string[];
        }[];
      }[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}
