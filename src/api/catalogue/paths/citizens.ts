// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { OpenAnswer } from '../../answer.js';

/** Paths of POST with a JSON body: city service 城市服务; face verification 人脸核身; employment 用工关系. */
export interface MiniCitizensPost {
  /** identify getinfo. */
  '/cityservice/face/identify/getinfo': {
    needs: 'first';
    body: {
      verify_result: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      identify_ret: number;
      identify_time: string | number;
      validate_data?: string;
      openid?: string;
      user_id_key?: string;
      name_utf8_md5?: string;
      id_card_number_md5?: string;
      finish_time?: string | number;
    }>;
  };
  /** 获取用户人脸核身会话唯一标识 (getVerifyId). */
  '/cityservice/face/identify/getverifyid': {
    needs: 'nothing';
    body: {
      out_seq_no?: string;
      cert_info?: {
        cert_type?: string;
        cert_name?: string;
        cert_no?: string;
      };
      openid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      verify_id?: string;
      expires_in?: number;
    }>;
  };
  /** 查询用户人脸核身真实验证结果 (queryVerifyInfo). */
  '/cityservice/face/identify/queryverifyinfo': {
    needs: 'nothing';
    body: {
      verify_id?: string;
      out_seq_no?: string;
      cert_hash?: string;
      openid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      verify_ret?: number;
    }>;
  };
  /** 获取城市服务限定页面链接 (cityserviceservicehomepath). */
  '/cityservice/getservicepath': {
    needs: 'first';
    body: {
      page_type: number;
      src_channel: number;
      city_name?: string;
      card_type?: number;
      service_id?: number;
      content_name?: string;
      /** JSON, as text. */
      params?:
        | string
        | readonly {
            key?: string;
            value?: string;
          }[];
      ext_params?: readonly {
        key: string;
        value: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      app_id?: string;
      path: string;
      query_string: string;
      business_type?: string | number;
      username?: string;
    }>;
  };
  /** 消息通路发消息 (cityservice). */
  '/cityservice/sendmsgdata': {
    needs: 'first';
    body: {
      openid: string;
      biz_template_id: string;
      result_page_style_id?: string;
      deal_msg_style_id?: string;
      card_style_id?: string;
      order_no: string;
      url?: string;
      data?: {
        [key: string]: {
          value: string;
          color?: string;
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      result_page_url?: string;
    }>;
  };
  /** 获取人脸核身照片 (getImage). */
  '/cityservice/face/identify/getimage': {
    needs: 'first';
    body: {
      verify_result: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取人脸核身用户 key (getUserIdKey). */
  '/cityservice/face/identify/getuseridkey': {
    needs: 'first';
    body: {
      name: string;
      id_card_number: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      user_id_key: string;
      expires_in: number;
    }>;
  };
  /** 解绑用工关系 (UnbindUserB2CAuthInfo). */
  '/wxa/business/unbinduserb2cauthinfo': {
    needs: 'first';
    body: {
      openid_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
}

/** Paths of POST with a JSON body: city service 城市服务. */
export interface SharedCitizensPost {
  /** 查询用户实名API (cityservice). */
  '/cityservice/getmedrealname': {
    needs: 'first';
    body: {
      app_id?: string;
      open_id: string;
      wxmed_authcode: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      app_id: string;
      open_id: string;
      key_version: number;
      cipher_real_name: string;
      cipher_algorithm: string;
    }>;
  };
  /** 查询用户是否开通 (cityservice). */
  '/cityservice/getmsgrelation': {
    needs: 'first';
    body: {
      business_id: number;
      open_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      is_subscribed: number;
    }>;
  };
  /** 消息推送接口 (cityservice). */
  '/cityservice/sendchannelmsg': {
    needs: 'first';
    body: {
      app_id: string;
      open_id: string;
      order_id?: string;
      msg_id: string;
      status: number;
      business_id: number;
      testonly_is_trial?: 0 | 1;
      business_info?: {
        redirect_page?: {
          page_type?: string;
          url?: string;
          app_id?: string;
          fullpath?: string;
        };
        address?: string;
        admission_no?: string;
        admission_time?: string;
        amount?: number;
        apply_status?: string;
        appointment_date?: string;
        appointment_progress?: string;
        appointment_time?: string;
        audit_status?: string;
        balance?: number;
        bed_status?: string;
        checklist_date?: string;
        clear_time?: string;
        comment_status?: string;
        critical_value_name?: string;
        critical_value_result?: string;
        deliver_content?: string;
        deliver_no?: string;
        department_name?: string;
        deposit?: number;
        detect_time?: string;
        doc_advice?: string;
        doc_name?: string;
        enter_time?: string;
        fail_reason?: string;
        fee?: number;
        file_type?: string;
        follow_up_status?: string;
        hospital_name?: string;
        in_hospital?: string;
        in_hospital_state?: string;
        initiator?: string;
        init_time?: string;
        inquiry_time?: string;
        inspect_item?: string;
        inspect_place?: string;
        inspect_time?: string;
        medical_item?: string;
        medical_place?: string;
        medical_time?: string;
        medicine?: string;
        medicine_name?: string;
        medicine_remind?: string;
        memo?: string;
        out_hospital?: string;
        pat_hospital_id?: string;
        pat_name?: string;
        pay_amount?: number;
        pay_time?: string | number;
        prescription_content?: string;
        rescription_time?: string;
        receive_way?: string;
        reception_status?: string;
        recharge_amount?: number;
        refundable_amount?: number;
        refund_amount?: number;
        refund_result?: string;
        refund_status?: string;
        reject_reason?: string;
        reply_content?: string;
        reply_time?: string;
        revisit_plan?: string;
        sign_status?: string;
        stop_reason?: string;
        surgery_doc?: string;
        suegery_name?: string;
        surgery_time?: string;
        surgery_department?: string;
        surgery_stage?: string;
        ticket_date?: string;
        ticket_time?: string | number;
        tips?: string;
        todo?: string;
        trade_amount?: number;
        trade_time?: string | number;
        transfer_status?: string;
        wait_status?: string;
        [key: string]: unknown;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
}

/** Paths that answer with a file: face verification 人脸核身. */
export interface MiniCitizensDownload {
  /** 获取人脸核身照片 (getImage). */
  '/cityservice/face/identify/getimage': {
    args: [
      options: WechatPostOptions & {
        body: {
          verify_result: string;
        };
      },
    ];
  };
}
