// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 消费者投诉. */
export interface PayComplaintsGet {
  /** 查询投诉通知回调. */
  '/v3/merchant-service/complaint-notifications': {
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      mchid: string;
      url: string;
    }>;
  };
  /**
   * 查询投诉信息.
   * @deprecated 已停用或被替代.
   */
  '/v3/merchant-service/complaints': {
    needs: 'nothing';
    query: {
      limit?: number;
      offset?: number;
      begin_date?: string;
      end_date?: string;
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询投诉单列表. */
  '/v3/merchant-service/complaints-v2': {
    needs: 'first';
    query: {
      complainted_mchid?: string;
      begin_date: string;
      end_date: string;
      limit?: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data: {
        complaint_id: string;
        /** A time as in RFC 3339. */
        complaint_time: string;
        complaint_detail: string;
        complaint_state: string;
        /** A number, sent as text. */
        complainted_mchid?: string;
        payer_phone?: string;
        payer_openid?: string;
        complaint_media_list: {
          media_type: string;
          media_url: string[];
          [field: string]: unknown;
        }[];
        complaint_order_info: {
          transaction_id: string;
          out_trade_no: string;
          amount: number;
          [field: string]: unknown;
        }[];
        problem_type?: string;
        problem_description: string;
        apply_refund_amount?: number;
        complaint_full_refunded: boolean;
        incoming_user_response: boolean;
        user_complaint_times: number;
        user_tag_list?: string[];
        service_order_info?: {
          order_id?: string;
          out_order_no?: string;
          state?: string;
          [field: string]: unknown;
        }[];
        additional_info?: {
          type: string;
          share_power_info?: {
            /** A time as in RFC 3339. */
            return_time?: string;
            return_address_info?: {
              return_address?: string;
              /** A number, sent as text. */
              longitude?: string;
              /** A number, sent as text. */
              latitude?: string;
              [field: string]: unknown;
            };
            is_returned_to_same_machine?: boolean;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        in_platform_service?: boolean;
        need_immediate_service?: boolean;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count?: number;
    }>;
  };
  /** 查询投诉单详情. */
  '/v3/merchant-service/complaints-v2/{complaint_id}': {
    params: { complaint_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      complaint_id: string;
      complaint_detail: string;
      complaint_state: string;
      /** A time as in RFC 3339. */
      complaint_time: string;
      /** A number, sent as text. */
      complainted_mchid?: string;
      payer_phone?: string;
      payer_openid?: string;
      complaint_order_info: {
        transaction_id: string;
        out_trade_no: string;
        amount: number;
        [field: string]: unknown;
      }[];
      complaint_media_list: {
        media_type: string;
        media_url: string[];
        [field: string]: unknown;
      }[];
      problem_type?: string;
      problem_description: string;
      apply_refund_amount?: number;
      complaint_full_refunded: boolean;
      incoming_user_response: boolean;
      user_complaint_times: number;
      user_tag_list?: string[];
      service_order_info?: {
        order_id?: string;
        out_order_no?: string;
        state?: string;
        [field: string]: unknown;
      }[];
      additional_info?: {
        type: string;
        share_power_info?: {
          /** A time as in RFC 3339. */
          return_time?: string;
          return_address_info?: {
            return_address?: string;
            /** A number, sent as text. */
            longitude?: string;
            /** A number, sent as text. */
            latitude?: string;
            [field: string]: unknown;
          };
          is_returned_to_same_machine?: boolean;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      in_platform_service?: boolean;
      need_immediate_service?: boolean;
    }>;
  };
  /** 查询投诉协商历史. */
  '/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': {
    params: { complaint_id: string };
    needs: 'nothing';
    query: {
      limit?: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data: {
        log_id: string;
        operator: string;
        /** A time as in RFC 3339. */
        operate_time: string;
        operate_type: string;
        operate_details?: string;
        image_list?: string[];
        complaint_media_list?: {
          media_type: string;
          media_url: string[];
          [field: string]: unknown;
        }[];
        user_appy_platform_service_reason?: string;
        user_appy_platform_service_reason_description?: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count?: number;
    }>;
  };
  /**
   * 查询投诉详情.
   * @deprecated 已停用或被替代.
   */
  '/v3/merchant-service/complaints/{transaction_id}': {
    params: { transaction_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /**
   * 查询投诉协商历史.
   * @deprecated 已停用或被替代.
   */
  '/v3/merchant-service/complaints/{transaction_id}/negotiation-historys': {
    params: { transaction_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 图片下载. */
  '/v3/merchant-service/images/{media_id}': {
    params: { media_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer;
  };
}

/** Paths of POST with a JSON body: 消费者投诉. */
export interface PayComplaintsPost {
  /** 创建投诉通知回调. */
  '/v3/merchant-service/complaint-notifications': {
    needs: 'first';
    body: {
      url: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      url: string;
    }>;
  };
  /** 反馈处理完成. */
  '/v3/merchant-service/complaints-v2/{complaint_id}/complete': {
    params: { complaint_id: string };
    needs: 'nothing';
    body: {
      complainted_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 提交回复. */
  '/v3/merchant-service/complaints-v2/{complaint_id}/response': {
    params: { complaint_id: string };
    needs: 'first';
    body: {
      complainted_mchid?: string;
      response_content: string;
      response_images?: readonly string[];
      jump_url?: string;
      jump_url_text?: string;
      mini_program_jump_info?: {
        appid: string;
        path: string;
        text: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 回复需要即时服务的投诉单. */
  '/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': {
    params: { complaint_id: string };
    needs: 'nothing';
    body: {
      message?: {
        blocks?: readonly {
          faq_list?: {
            faqs?: readonly {
              action?: {
                action_type?: string;
                jump_url?: string;
                mini_program_jump_info?: {
                  path?: string;
                  appid?: string;
                  text?: string;
                };
                message_info?: {
                  custom_data?: string;
                  content?: string;
                };
                action_id?: string;
              };
              faq_id?: string;
              faq_title?: string;
            }[];
          };
          button_group?: {
            invalid_info?: {
              multi_clickable?: boolean;
              expired_time?: string;
            };
            button_layout?: string;
            buttons?: readonly {
              text?: string;
              invalid_info?: {
                expired_time?: string;
                multi_clickable?: boolean;
              };
              action?: {
                action_type?: string;
                action_id?: string;
                message_info?: {
                  custom_data?: string;
                  content?: string;
                };
                jump_url?: string;
                mini_program_jump_info?: {
                  path?: string;
                  text?: string;
                  appid?: string;
                };
              };
            }[];
          };
          button?: {
            text?: string;
            invalid_info?: {
              multi_clickable?: boolean;
              expired_time?: string;
            };
            action?: {
              action_type?: string;
              mini_program_jump_info?: {
                text?: string;
                path?: string;
                appid?: string;
              };
              jump_url?: string;
              message_info?: {
                content?: string;
                custom_data?: string;
              };
              action_id?: string;
            };
          };
          type?: string;
          image?: {
            image_style_type?: string;
            media_id?: string;
          };
          text?: {
            text?: string;
            color?: string;
            is_bold?: boolean;
          };
          link?: {
            invalid_info?: {
              multi_clickable?: boolean;
              expired_time?: string;
            };
            text?: string;
            action?: {
              action_id?: string;
              action_type?: string;
              message_info?: {
                content?: string;
                custom_data?: string;
              };
              mini_program_jump_info?: {
                appid?: string;
                path?: string;
                text?: string;
              };
              jump_url?: string;
            };
          };
        }[];
        custom_data?: string;
        sender_identity?: string;
      };
      idempotent_id?: string;
      complainted_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 更新退款审批结果. */
  '/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': {
    params: { complaint_id: string };
    needs: 'first';
    body: {
      action: string;
      launch_refund_day?: number;
      reject_reason?: string;
      reject_media_list?: readonly string[];
      remark?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /**
   * 商户反馈.
   * @deprecated 已停用或被替代.
   */
  '/v3/merchant-service/feedbacks': {
    needs: 'nothing';
    body: {
      transaction_id?: string;
      feedback_content?: string;
      feedback_type?: number;
      complainted_mchid?: string;
      launch_confirm_process?: boolean;
      feedback_images?: readonly unknown[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}

/** Paths of PUT: 消费者投诉. */
export interface PayComplaintsPut {
  /** 更新投诉通知回调. */
  '/v3/merchant-service/complaint-notifications': {
    needs: 'first';
    body: {
      url: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      url: string;
    }>;
  };
}

/** Paths of DELETE: 消费者投诉. */
export interface PayComplaintsDelete {
  /** 删除投诉通知回调. */
  '/v3/merchant-service/complaint-notifications': {
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
}

/** Paths that answer with a file: 消费者投诉. */
export interface PayComplaintsDownload {
  /** 图片下载. */
  '/v3/merchant-service/images/{media_id}': {
    params: { media_id: string };
    args: [options?: WechatPostOptions];
  };
}
