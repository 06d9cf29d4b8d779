// Generated from scripts/data/pay-events.jsonl by npm run generate: change the data, not this file.

import type { PayAnswer, PayUntypedAnswer } from '../api/pay-answer.js';

/** What the notifications of each event type carry, decrypted. */
export interface PayNotifications {
  /** 品牌会员积分兑券. */
  'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON': PayAnswer<{
    record_id?: string;
    exchange_coupon_template_id?: string;
    user_card_code?: string;
    card_id?: string;
    brand_id?: string;
    appid?: string;
    openid?: string;
    deduct_points?: number;
    product_coupon_id?: string;
    product_coupon_stock_type?: string;
    stock_id?: string;
  }>;
  /** 品牌会员积分同步. */
  'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT': PayAnswer<{
    user_card_code?: string;
    card_id?: string;
    brand_id?: string;
    openid?: string;
  }>;
  /** 品牌会员开通. */
  'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': PayAnswer<{
    user_card_code?: string;
    card_id?: string;
    brand_id?: string;
    openid?: string;
    card_type?: string;
    card_color?: string;
    card_picture_url?: string;
    phone_number?: string;
    level?: string;
    valid_date_information?: {
      type?: string;
      /** A time as in RFC 3339. */
      available_begin_time?: string;
      /** A time as in RFC 3339. */
      available_end_time?: string;
      available_day_after_receive?: number;
      [field: string]: unknown;
    };
    /** A time as in RFC 3339. */
    pickup_time?: string;
    user_information?: {
      common_field_list?: {
        name?: string;
        value?: string;
        [field: string]: unknown;
      }[];
      custom_field_list?: {
        name?: string;
        user_chosen_values?: string[];
        [field: string]: unknown;
      }[];
      [field: string]: unknown;
    };
    attach?: string;
    user_card_state?: string;
    invalid_reason?: string;
    /** A time as in RFC 3339. */
    invalid_time?: string;
    /** A time as in RFC 3339. */
    create_time?: string;
    /** A time as in RFC 3339. */
    modify_time?: string;
  }>;
  /** 产生新投诉通知. */
  'COMPLAINT.CREATE': PayAnswer<{
    complaint_id?: string;
    action_type?: string;
  }>;
  /** 投诉状态变化通知. */
  'COMPLAINT.STATE_CHANGE': PayAnswer<{
    complaint_id?: string;
    action_type?: string;
  }>;
  /** 领券事件回调通知. */
  'COUPON.SEND': PayAnswer<{
    event_type?: string;
    coupon_code?: string;
    stock_id?: string;
    openid?: string;
    unionid?: string;
    /** A time as in RFC 3339. */
    send_time?: string;
    send_channel?: string;
    send_merchant?: string;
    attach_info?: {
      transaction_id?: string;
      act_code?: string;
      hall_code?: string;
      hall_belong_mch_id?: string;
      card_id?: string;
      code?: string;
      activity_id?: string;
      [field: string]: unknown;
    };
  }>;
  /** 核销事件回调通知. */
  'COUPON.USE': PayAnswer<{
    coupon_id?: string;
    stock_id?: string;
    stock_creator_mchid?: string;
    coupon_name?: string;
    coupon_type?: string;
    status?: string;
    description?: string;
    /** A time as in RFC 3339. */
    available_begin_time?: string;
    /** A time as in RFC 3339. */
    available_end_time?: string;
    no_cash?: boolean;
    singleitem?: boolean;
    singleitem_discount_off?: {
      single_price_max?: number;
      [field: string]: unknown;
    };
    discount_to?: {
      cut_to_price?: number;
      max_price?: number;
      [field: string]: unknown;
    };
    normal_coupon_information?: {
      coupon_amount?: number;
      transaction_minimum?: number;
      [field: string]: unknown;
    };
    consume_information?: {
      /** A time as in RFC 3339. */
      consume_time?: string;
      consume_mchid?: string;
      transaction_id?: string;
      goods_detail?: {
        goods_id?: string;
        quantity?: number;
        price?: number;
        discount_amount?: number;
        [field: string]: unknown;
      }[];
      [field: string]: unknown;
    };
    /** A time as in RFC 3339. */
    create_time?: string;
  }>;
  /** 投放计划变更. */
  'DELIVERY_PLAN.CHANGE': PayAnswer<{
    plan_id?: string;
    plan_state?: string;
    audit_state?: string;
    change_reason?: string;
    /** A time as in RFC 3339. */
    modify_time?: string;
  }>;
  /** 守约状态变化通知. */
  'DISCOUNT_CARD.AGREEMENT_ENDED': PayAnswer<{
    mchid?: string;
    appid?: string;
    out_card_code?: string;
    card_template_id?: string;
    card_id?: string;
    openid?: string;
    time_range?: {
      /** A time as in RFC 3339. */
      begin_time?: string;
      /** A time as in RFC 3339. */
      end_time?: string;
      [field: string]: unknown;
    };
    state?: string;
    unfinished_reason?: string;
    total_amount?: number;
    pay_information?: {
      pay_amount?: number;
      pay_state?: string;
      transaction_id?: string;
      /** A time as in RFC 3339. */
      pay_time?: string;
      [field: string]: unknown;
    };
    objectives?: {
      objective_id?: string;
      name?: string;
      count?: number;
      unit?: string;
      description?: string;
      objective_completion_records?: {
        objective_completion_serial_no?: string;
        objective_id?: string;
        /** A time as in RFC 3339. */
        completion_time?: string;
        completion_type?: string;
        completion_count?: number;
        description?: string;
        remark?: string;
        [field: string]: unknown;
      }[];
      [field: string]: unknown;
    }[];
    rewards?: {
      reward_id?: string;
      name?: string;
      count_type?: string;
      count?: number;
      unit?: string;
      amount?: number;
      description?: string;
      reward_usage_records?: {
        reward_usage_serial_no?: string;
        reward_id?: string;
        /** A time as in RFC 3339. */
        usage_time?: string;
        usage_type?: string;
        usage_count?: number;
        amount?: number;
        description?: string;
        remark?: string;
        [field: string]: unknown;
      }[];
      [field: string]: unknown;
    }[];
    sharer_openid?: string;
    /** A time as in RFC 3339. */
    create_time?: string;
  }>;
  /** 微信先享卡用户领卡通知. */
  'DISCOUNT_CARD.GET_CARD': PayAnswer<{
    appid?: string;
    card_begin_time?: string;
    card_end_time?: string;
    card_name?: string;
    card_objectives?: {
      count?: number;
      description?: string;
      name?: string;
      objective_id?: number;
      unit?: string;
      [field: string]: unknown;
    }[];
    card_rewards?: {
      amount?: number;
      count?: number;
      description?: string;
      name?: string;
      reward_id?: number;
      unit?: string;
      [field: string]: unknown;
    }[];
    create_time?: string;
    discount_card_id?: string;
    estimated_reward_amount?: number;
    objective_description?: string;
    offline_instructions?: string;
    online_instructions?: string;
    openid?: string;
    order_id?: string;
    out_order_no?: string;
    out_trade_no?: string;
    reward_description?: string;
    service_id?: string;
    state?: string;
  }>;
  /** 微信先享卡用户结算通知. */
  'DISCOUNT_CARD.SETTLEMENT': PayAnswer<{
    appid?: string;
    card_begin_time?: string;
    card_end_time?: string;
    card_name?: string;
    create_time?: string;
    deduction_amount?: number;
    discount_card_id?: string;
    estimated_reward_amount?: number;
    objective_description?: string;
    objectives?: {
      count?: number;
      name?: string;
      objective_id?: number;
      objective_serial_no?: string;
      performance_description?: string;
      performance_time?: string;
      performance_type?: string;
      remark?: string;
      unit?: string;
      [field: string]: unknown;
    }[];
    offline_instructions?: string;
    online_instructions?: string;
    openid?: string;
    order_id?: string;
    out_order_no?: string;
    out_trade_no?: string;
    pay_time?: string;
    reward_description?: string;
    rewards?: {
      amount?: number;
      count?: number;
      description?: string;
      name?: string;
      remark?: string;
      reward_id?: number;
      reward_serial_no?: string;
      reward_time?: string;
      reward_type?: string;
      unit?: string;
      [field: string]: unknown;
    }[];
    service_id?: string;
    settlement_amount?: number;
    state?: string;
    total_amount?: number;
    transaction_id?: string;
  }>;
  /** 微信先享卡用户领卡通知. */
  'DISCOUNT_CARD.USER_ACCEPTED': PayAnswer<{
    mchid?: string;
    appid?: string;
    out_card_code?: string;
    card_template_id?: string;
    card_id?: string;
    openid?: string;
    time_range?: {
      /** A time as in RFC 3339. */
      begin_time?: string;
      /** A time as in RFC 3339. */
      end_time?: string;
      [field: string]: unknown;
    };
    state?: string;
    unfinished_reason?: string;
    total_amount?: number;
    pay_information?: {
      pay_amount?: number;
      pay_state?: string;
      transaction_id?: string;
      /** A time as in RFC 3339. */
      pay_time?: string;
      [field: string]: unknown;
    };
    objectives?: {
      objective_id?: string;
      name?: string;
      count?: number;
      unit?: string;
      description?: string;
      objective_completion_records?: {
        objective_completion_serial_no?: string;
        objective_id?: string;
        /** A time as in RFC 3339. */
        completion_time?: string;
        completion_type?: string;
        completion_count?: number;
        description?: string;
        remark?: string;
        [field: string]: unknown;
      }[];
      [field: string]: unknown;
    }[];
    rewards?: {
      reward_id?: string;
      name?: string;
      count_type?: string;
      count?: number;
      unit?: string;
      amount?: number;
      description?: string;
      reward_usage_records?: {
        reward_usage_serial_no?: string;
        reward_id?: string;
        /** A time as in RFC 3339. */
        usage_time?: string;
        usage_type?: string;
        usage_count?: number;
        amount?: number;
        description?: string;
        remark?: string;
        [field: string]: unknown;
      }[];
      [field: string]: unknown;
    }[];
    sharer_openid?: string;
    /** A time as in RFC 3339. */
    create_time?: string;
  }>;
  /** 扣费状态变化通知. */
  'DISCOUNT_CARD.USER_PAID': PayAnswer<{
    mchid?: string;
    appid?: string;
    out_card_code?: string;
    card_template_id?: string;
    card_id?: string;
    openid?: string;
    time_range?: {
      /** A time as in RFC 3339. */
      begin_time?: string;
      /** A time as in RFC 3339. */
      end_time?: string;
      [field: string]: unknown;
    };
    state?: string;
    unfinished_reason?: string;
    total_amount?: number;
    pay_information?: {
      pay_amount?: number;
      pay_state?: string;
      transaction_id?: string;
      /** A time as in RFC 3339. */
      pay_time?: string;
      [field: string]: unknown;
    };
    objectives?: {
      objective_id?: string;
      name?: string;
      count?: number;
      unit?: string;
      description?: string;
      objective_completion_records?: {
        objective_completion_serial_no?: string;
        objective_id?: string;
        /** A time as in RFC 3339. */
        completion_time?: string;
        completion_type?: string;
        completion_count?: number;
        description?: string;
        remark?: string;
        [field: string]: unknown;
      }[];
      [field: string]: unknown;
    }[];
    rewards?: {
      reward_id?: string;
      name?: string;
      count_type?: string;
      count?: number;
      unit?: string;
      amount?: number;
      description?: string;
      reward_usage_records?: {
        reward_usage_serial_no?: string;
        reward_id?: string;
        /** A time as in RFC 3339. */
        usage_time?: string;
        usage_type?: string;
        usage_count?: number;
        amount?: number;
        description?: string;
        remark?: string;
        [field: string]: unknown;
      }[];
      [field: string]: unknown;
    }[];
    sharer_openid?: string;
    /** A time as in RFC 3339. */
    create_time?: string;
  }>;
  /** 收付通合单代扣签约成功通知. */
  'ECOMMERCE_ENTRUST.SIGN': PayAnswer<{
    mchid?: string;
    appid?: string;
    out_contract_code?: string;
    contract_id?: string;
    plan_id?: number;
    openid?: string;
    /** A time as in RFC 3339. */
    operate_time?: string;
    /** A time as in RFC 3339. */
    contract_expired_time?: string;
    contract_termination_mode?: string;
  }>;
  /** 收付通合单代扣解约成功通知. */
  'ECOMMERCE_ENTRUST.TERMINATE': PayAnswer<{
    mchid?: string;
    appid?: string;
    out_contract_code?: string;
    contract_id?: string;
    plan_id?: number;
    openid?: string;
    /** A time as in RFC 3339. */
    operate_time?: string;
    /** A time as in RFC 3339. */
    contract_expired_time?: string;
    contract_termination_mode?: string;
  }>;
  /** 校园轻松付用户欠款状态变化通知. */
  'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE': PayAnswer<{
    appid?: string;
    openid?: string;
    state?: string;
    debt_count?: number;
    update_time?: string;
  }>;
  /** 解约成功通知. */
  'ENTRUST.RELEASE': PayAnswer<{
    appid?: string;
    plan_id?: string;
    openid?: string;
    contract_information?: {
      contract_id?: string;
      contract_status?: string;
      /** A time as in RFC 3339. */
      create_time?: string;
      [field: string]: unknown;
    };
  }>;
  /** 委托代扣签约成功通知. */
  'ENTRUST.SIGN': PayAnswer<{
    mchid?: string;
    appid?: string;
    plan_id?: number;
    out_contract_code?: string;
    contract_id?: string;
    contract_state?: string;
    /** A time as in RFC 3339. */
    contract_signed_time?: string;
    /** A time as in RFC 3339. */
    contract_expired_time?: string;
    openid?: string;
    contract_display_account?: string;
    out_user_code?: string;
    contract_terminate_info?: {
      /** A time as in RFC 3339. */
      contract_terminated_time?: string;
      contract_termination_mode?: string;
      contract_termination_remark?: string;
      [field: string]: unknown;
    };
    deduct_schedule?: {
      estimated_deduct_date?: string;
      estimated_deduct_amount?: {
        total?: number;
        currency?: string;
        [field: string]: unknown;
      };
      schedule_state?: string;
      scheduled_amount?: {
        total?: number;
        currency?: string;
        [field: string]: unknown;
      };
      deduct_amount?: {
        total?: number;
        currency?: string;
        [field: string]: unknown;
      };
      deduct_date?: string;
      [field: string]: unknown;
    };
  }>;
  /** 签约成功通知. */
  'ENTRUST.SIGNING': PayAnswer<{
    appid?: string;
    plan_id?: string;
    openid?: string;
    contract_information?: {
      contract_id?: string;
      contract_status?: string;
      /** A time as in RFC 3339. */
      create_time?: string;
      [field: string]: unknown;
    };
  }>;
  /** 委托代扣解约成功通知. */
  'ENTRUST.TERMINATE': PayAnswer<{
    mchid?: string;
    appid?: string;
    plan_id?: number;
    out_contract_code?: string;
    contract_id?: string;
    contract_state?: string;
    /** A time as in RFC 3339. */
    contract_signed_time?: string;
    /** A time as in RFC 3339. */
    contract_expired_time?: string;
    openid?: string;
    contract_display_account?: string;
    out_user_code?: string;
    contract_terminate_info?: {
      /** A time as in RFC 3339. */
      contract_terminated_time?: string;
      contract_termination_mode?: string;
      contract_termination_remark?: string;
      [field: string]: unknown;
    };
    deduct_schedule?: {
      estimated_deduct_date?: string;
      estimated_deduct_amount?: {
        total?: number;
        currency?: string;
        [field: string]: unknown;
      };
      schedule_state?: string;
      scheduled_amount?: {
        total?: number;
        currency?: string;
        [field: string]: unknown;
      };
      deduct_amount?: {
        total?: number;
        currency?: string;
        [field: string]: unknown;
      };
      deduct_date?: string;
      [field: string]: unknown;
    };
  }>;
  /** 代扣解约挽留业务-获取解约挽留信息. */
  'ENTRUST.TERMINATE_RETENTION': PayAnswer<{
    appid?: string;
    contract_id?: string;
    mchid?: string;
    openid?: string;
    out_contract_code?: string;
    plan_id?: number;
  }>;
  /** 发票卡券作废通知. */
  'FAPIAO.CARD_DISCARDED': PayAnswer<{
    mchid?: string;
    sub_mchid?: string;
    fapiao_apply_id?: string;
    fapiao_information?: {
      fapiao_id?: string;
      fapiao_status?: string;
      card_status?: string;
      [field: string]: unknown;
    }[];
  }>;
  /** 发票插入用户卡包成功通知. */
  'FAPIAO.CARD_INSERTED': PayAnswer<{
    mchid?: string;
    sub_mchid?: string;
    fapiao_apply_id?: string;
    fapiao_information?: {
      fapiao_id?: string;
      fapiao_status?: string;
      card_status?: string;
      [field: string]: unknown;
    }[];
  }>;
  /** 发票开具成功通知. */
  'FAPIAO.ISSUED': PayAnswer<{
    mchid?: string;
    sub_mchid?: string;
    fapiao_apply_id?: string;
    fapiao_information?: {
      fapiao_id?: string;
      fapiao_status?: string;
      card_status?: string;
      [field: string]: unknown;
    }[];
  }>;
  /** 发票冲红成功通知. */
  'FAPIAO.REVERSED': PayAnswer<{
    mchid?: string;
    sub_mchid?: string;
    fapiao_apply_id?: string;
    fapiao_information?: {
      fapiao_id?: string;
      fapiao_status?: string;
      card_status?: string;
      [field: string]: unknown;
    }[];
  }>;
  /** 用户发票抬头填写完成通知. */
  'FAPIAO.USER_APPLIED': PayAnswer<{
    mchid?: string;
    fapiao_apply_id?: string;
    /** A time as in RFC 3339. */
    apply_time?: string;
    fapiao_information?: {
      fapiao_id?: string;
      fapiao_status?: string;
      card_status?: string;
      [field: string]: unknown;
    }[];
  }>;
  /** 隔夜归还保险订单状态变化通知. */
  'HIRE_POWER_BANK.RECEIVE_INSURANCE': PayAnswer<{
    order_id?: string;
    out_order_no?: string;
    openid?: string;
    max_claim_count?: number;
    claimed_count?: number;
    order_receive_time?: string;
    order_receive_state?: string;
    order_begin_time?: string;
    order_end_time?: string;
  }>;
  /** 保险商户委托代续期完成通知. */
  'INSURANCE_ENTRUST.RENEW': PayAnswer<{
    appid?: string;
    contract_expired_time?: string;
    contract_id?: string;
    contract_signed_time?: string;
    contract_state?: string;
    insured_display_name?: string;
    mchid?: string;
    openid?: string;
    out_contract_code?: string;
    out_user_code?: string;
    plan_id?: number;
  }>;
  /** 保险商户委托代扣签约成功通知. */
  'INSURANCE_ENTRUST.SIGN': PayAnswer<{
    mchid?: string;
    appid?: string;
    plan_id?: number;
    out_contract_code?: string;
    contract_id?: string;
    contract_state?: string;
    /** A time as in RFC 3339. */
    contract_signed_time?: string;
    /** A time as in RFC 3339. */
    contract_expired_time?: string;
    openid?: string;
    insured_display_name?: string;
    out_user_code?: string;
    contract_terminate_info?: {
      /** A time as in RFC 3339. */
      contract_terminated_time?: string;
      contract_termination_mode?: string;
      contract_termination_remark?: string;
      [field: string]: unknown;
    };
  }>;
  /** 保险商户委托代扣解约完成通知. */
  'INSURANCE_ENTRUST.TERMINATE': PayAnswer<{
    mchid?: string;
    appid?: string;
    plan_id?: number;
    out_contract_code?: string;
    contract_id?: string;
    contract_state?: string;
    /** A time as in RFC 3339. */
    contract_signed_time?: string;
    /** A time as in RFC 3339. */
    contract_expired_time?: string;
    openid?: string;
    insured_display_name?: string;
    out_user_code?: string;
    contract_terminate_info?: {
      /** A time as in RFC 3339. */
      contract_terminated_time?: string;
      contract_termination_mode?: string;
      contract_termination_remark?: string;
      [field: string]: unknown;
    };
  }>;
  /** 商圈会员积分服务授权结果通知. */
  'MALL_AUTH.ACTIVATE_CARD': PayAnswer<{
    mchid?: string;
    openid?: string;
    code?: string;
    auth_type?: string;
  }>;
  /** 商圈会员场内退款通知. */
  'MALL_REFUND.SUCCESS': PayAnswer<{
    mchid?: string;
    merchant_name?: string;
    shop_name?: string;
    shop_number?: string;
    appid?: string;
    openid?: string;
    transaction_id?: string;
    refund_id?: string;
    pay_amount?: number;
    refund_amount?: number;
    /** A time as in RFC 3339. */
    refund_time?: string;
  }>;
  /** 商圈会员场内支付结果通知. */
  'MALL_TRANSACTION.SUCCESS': PayAnswer<{
    mchid?: string;
    merchant_name?: string;
    shop_name?: string;
    shop_number?: string;
    appid?: string;
    openid?: string;
    transaction_id?: string;
    amount?: number;
    /** A time as in RFC 3339. */
    time_end?: string;
    commit_tag?: string;
    auth_type?: string;
    code?: string;
  }>;
  /** 免确认收款授权结果. */
  'MCHTRANSFER.AUTHORIZATION.CONFIRMED': PayAnswer<{
    mchid?: string;
    appid?: string;
    out_authorization_no?: string;
    authorization_id?: string;
    state?: string;
    openid?: string;
    user_display_name?: string;
    /** A time as in RFC 3339. */
    authorize_time?: string;
  }>;
  /** 商家转账批次关闭回调通知. */
  'MCHTRANSFER.BATCH.CLOSED': PayAnswer<{
    mchid?: string;
    out_batch_no?: string;
    batch_id?: string;
    batch_status?: string;
    total_amount?: number;
    total_num?: number;
    close_reason?: string;
    /** A time as in RFC 3339. */
    update_time?: string;
  }>;
  /** 商家转账批次完成回调通知. */
  'MCHTRANSFER.BATCH.FINISHED': PayAnswer<{
    mchid?: string;
    out_batch_no?: string;
    batch_id?: string;
    batch_status?: string;
    total_amount?: number;
    total_num?: number;
    success_amount?: number;
    success_num?: number;
    fail_amount?: number;
    fail_num?: number;
    /** A time as in RFC 3339. */
    update_time?: string;
  }>;
  /** 商家转账回调通知（用户确认模式）. */
  'MCHTRANSFER.BILL.FINISHED': PayAnswer<{
    mchid?: string;
    out_bill_no?: string;
    transfer_bill_no?: string;
    state?: string;
    transfer_amount?: number;
    openid?: string;
    /** A time as in RFC 3339. */
    update_time?: string;
    /** A time as in RFC 3339. */
    create_time?: string;
    fail_reason?: string;
  }>;
  /** 商家转账到QQ钱包终态. */
  'MCHTRANSFER.QQWALLETBILL.FINISHED': PayAnswer<{
    mchid?: string;
    appid?: string;
    out_bill_no?: string;
    transfer_bill_no?: string;
    state?: string;
    transfer_amount?: number;
    transfer_remark?: string;
    openid?: string;
    user_qq?: string;
    user_name?: string;
    /** A time as in RFC 3339. */
    update_time?: string;
    /** A time as in RFC 3339. */
    create_time?: string;
    fail_reason?: string;
  }>;
  /** 医保混合收款成功. */
  'MEDICAL_INSURANCE.SUCCESS': PayAnswer<{
    mix_trade_no?: string;
    mix_pay_status?: string;
    self_pay_status?: string;
    med_ins_pay_status?: string;
    /** A time as in RFC 3339. */
    paid_time?: string;
    passthrough_response_content?: string;
    mix_pay_type?: string;
    order_type?: string;
    appid?: string;
    openid?: string;
    pay_for_relatives?: boolean;
    out_trade_no?: string;
    serial_no?: string;
    pay_order_id?: string;
    pay_auth_no?: string;
    geo_location?: string;
    city_id?: string;
    med_inst_name?: string;
    med_inst_no?: string;
    /** A time as in RFC 3339. */
    med_ins_order_create_time?: string;
    total_fee?: number;
    med_ins_gov_fee?: number;
    med_ins_self_fee?: number;
    med_ins_other_fee?: number;
    med_ins_cash_fee?: number;
    wechat_pay_cash_fee?: number;
    cash_add_detail?: unknown[];
    cash_reduce_detail?: unknown[];
    callback_url?: string;
    prepay_id?: string;
    attach?: string;
    channel_no?: string;
    med_ins_test_env?: boolean;
  }>;
  /** 会员卡领卡事件通知. */
  'MEMBERCARD.ACCEPT_CARD': PayUntypedAnswer;
  /** 会员卡激活事件通知. */
  'MEMBERCARD.ACTIVATE_CARD': PayAnswer<{
    event_type?: string;
    card_id?: string;
    code?: string;
    openid?: string;
    unionid?: string;
    activate_scene?: string;
    outer_str?: string;
    /** A time as in RFC 3339. */
    event_time?: string;
  }>;
  /** 用户管理会员卡事件通知. */
  'MEMBERCARD.USERCARD_MANAGE': PayAnswer<{
    event_type?: string;
    card_id?: string;
    code?: string;
    openid?: string;
    unionid?: string;
    activate_scene?: string;
    outer_str?: string;
    /** A time as in RFC 3339. */
    event_time?: string;
  }>;
  /** 服务账户绑定结果通知. */
  'PAYSCORE.BIND_SERVICE_ACCOUNT': PayAnswer<{
    service_id?: string;
    appid?: string;
    mchid?: string;
    sub_appid?: string;
    sub_mchid?: string;
    out_apply_no?: string;
    apply_state?: string;
    reject_reason?: string;
  }>;
  /** 支付分服务确认订单通知. */
  'PAYSCORE.USER_ACCEPTED': PayAnswer<{
    service_id?: string;
    appid?: string;
    mchid?: string;
    out_order_no?: string;
    state?: string;
    service_introduction?: string;
    total_amount?: number;
    post_payments?: {
      name?: string;
      amount?: number;
      description?: string;
      [field: string]: unknown;
    }[];
    post_discounts?: {
      name?: string;
      amount?: number;
      description?: string;
      [field: string]: unknown;
    }[];
    risk_fund?: {
      name?: string;
      amount?: number;
      description?: string;
      [field: string]: unknown;
    };
    time_range?: {
      start_time?: string;
      start_time_remark?: string;
      end_time?: string;
      end_time_remark?: string;
      [field: string]: unknown;
    };
    location?: {
      start_location?: string;
      end_location?: string;
      [field: string]: unknown;
    };
    attach?: string;
    order_id?: string;
    need_collection?: boolean;
    collection?: {
      state?: string;
      total_amount?: number;
      paying_amount?: number;
      paid_amount?: number;
      details?: {
        seq?: number;
        amount?: number;
        paid_type?: string;
        paid_time?: string;
        transaction_id?: string;
        promotion_detail?: {
          coupon_id?: string;
          name?: string;
          scope?: string;
          type?: string;
          amount?: number;
          stock_id?: string;
          wechatpay_contribute?: number;
          merchant_contribute?: number;
          other_contribute?: number;
          currency?: string;
          goods_detail?: {
            goods_id?: string;
            quantity?: number;
            unit_price?: number;
            discount_amount?: number;
            goods_remark?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      [field: string]: unknown;
    };
  }>;
  /** 取消签约回调通知. */
  'PAYSCORE.USER_CANCEL_SIGN_PLAN': PayAnswer<{
    sign_plan_id?: string;
    openid?: string;
    service_id?: string;
    mchid?: string;
    appid?: string;
    merchant_sign_plan_no?: string;
    merchant_callback_url?: string;
    plan_id?: string;
    going_detail_no?: number;
    sign_state?: string;
    cancel_sign_time?: string;
    cancel_sign_type?: string;
    cancel_reason?: string;
    plan_name?: string;
    plan_over_time?: string;
    total_origin_price?: number;
    deduction_quantity?: number;
    total_actual_price?: number;
    signed_detail_list?: {
      plan_detail_no?: number;
      original_price?: number;
      plan_discount_description?: string;
      actual_price?: number;
      plan_detail_state?: string;
      order_id?: string;
      merchant_plan_detail_no?: string;
      plan_detail_name?: string;
      actual_pay_price?: number;
      use_time?: string;
      complete_time?: string;
      cancel_time?: string;
      [field: string]: unknown;
    }[];
    sign_time?: string;
  }>;
  /** 支付分服务用户解除授权成功成功通知. */
  'PAYSCORE.USER_CLOSE_SERVICE':
    | PayAnswer<{
        mchid?: string;
        appid?: string;
        out_request_no?: string;
        authorization_code?: string;
        service_id?: string;
        openid?: string;
        user_service_status?: string;
        openorclose_time?: string;
      }>
    | PayAnswer<{
        mch_id?: string;
        sub_mch_id?: string;
        appid?: string;
        sub_appid?: string;
        channel_id?: string;
        authorization_code?: string;
        service_id?: string;
        openid?: string;
        sub_openid?: string;
        user_service_status?: string;
        openorclose_time?: string;
      }>
    | PayAnswer<{
        mch_id?: string;
        sub_mch_id?: string;
        appid?: string;
        sub_appid?: string;
        authorization_code?: string;
        service_id?: string;
        openid?: string;
        sub_openid?: string;
        user_service_status?: string;
        openorclose_time?: string;
      }>;
  /** 支付分服务用户确认成功通知. */
  'PAYSCORE.USER_CONFIRM':
    | PayAnswer<{
        mchid?: string;
        appid?: string;
        out_order_no?: string;
        order_id?: string;
        service_id?: string;
        service_introduction?: string;
        openid?: string;
        state?: string;
        state_description?: string;
        total_amount?: number;
        attach?: string;
        post_payments?: {
          name?: string;
          description?: string;
          amount?: number;
          count?: number;
          [field: string]: unknown;
        }[];
        post_discounts?: {
          name?: string;
          description?: string;
          amount?: number;
          [field: string]: unknown;
        }[];
        time_range?: {
          start_time?: string;
          start_time_remark?: string;
          end_time?: string;
          end_time_remark?: string;
          [field: string]: unknown;
        };
        location?: {
          start_location?: string;
          end_location?: string;
          [field: string]: unknown;
        };
        risk_fund?: {
          name?: string;
          description?: string;
          amount?: number;
          [field: string]: unknown;
        };
        need_collection?: boolean;
        collection?: {
          state?: string;
          total_amount?: number;
          paying_amount?: number;
          paid_amount?: number;
          details?: {
            seq?: number;
            amount?: number;
            paid_type?: string;
            paid_time?: string;
            transaction_id?: string;
            promotion_detail?: {
              coupon_id?: string;
              name?: string;
              scope?: string;
              type?: string;
              amount?: number;
              stock_id?: string;
              wechatpay_contribute?: number;
              merchant_contribute?: number;
              other_contribute?: number;
              currency?: string;
              goods_detail?: {
                goods_id?: string;
                quantity?: number;
                unit_price?: number;
                discount_amount?: number;
                goods_remark?: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
      }>
    | PayAnswer<{
        mchid?: string;
        sub_mchid?: string;
        appid?: string;
        sub_appid?: string;
        channel_id?: string;
        out_order_no?: string;
        order_id?: string;
        service_id?: string;
        service_introduction?: string;
        openid?: string;
        sub_openid?: string;
        state?: string;
        state_description?: string;
        total_amount?: number;
        attach?: string;
        post_payments?: {
          name?: string;
          description?: string;
          amount?: number;
          count?: number;
          [field: string]: unknown;
        }[];
        post_discounts?: {
          name?: string;
          description?: string;
          amount?: number;
          [field: string]: unknown;
        }[];
        time_range?: {
          start_time?: string;
          start_time_remark?: string;
          end_time?: string;
          end_time_remark?: string;
          [field: string]: unknown;
        };
        location?: {
          start_location?: string;
          end_location?: string;
          [field: string]: unknown;
        };
        risk_fund?: {
          name?: string;
          description?: string;
          amount?: number;
          [field: string]: unknown;
        };
        need_collection?: boolean;
        collection?: {
          state?: string;
          total_amount?: number;
          paying_amount?: number;
          paid_amount?: number;
          details?: {
            seq?: number;
            amount?: number;
            paid_type?: string;
            paid_time?: string;
            transaction_id?: string;
            promotion_detail?: {
              coupon_id?: string;
              name?: string;
              scope?: string;
              type?: string;
              amount?: number;
              stock_id?: string;
              wechatpay_contribute?: number;
              merchant_contribute?: number;
              other_contribute?: number;
              currency?: string;
              goods_detail?: {
                goods_id?: string;
                quantity?: number;
                unit_price?: number;
                discount_amount?: number;
                goods_remark?: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
      }>
    | PayAnswer<{
        mchid?: string;
        sub_mchid?: string;
        appid?: string;
        sub_appid?: string;
        out_order_no?: string;
        order_id?: string;
        service_id?: string;
        service_introduction?: string;
        openid?: string;
        sub_openid?: string;
        state?: string;
        state_description?: string;
        total_amount?: number;
        attach?: string;
        post_payments?: {
          name?: string;
          description?: string;
          amount?: number;
          count?: number;
          [field: string]: unknown;
        }[];
        post_discounts?: {
          name?: string;
          description?: string;
          amount?: number;
          [field: string]: unknown;
        }[];
        time_range?: {
          start_time?: string;
          start_time_remark?: string;
          end_time?: string;
          end_time_remark?: string;
          [field: string]: unknown;
        };
        location?: {
          start_location?: string;
          end_location?: string;
          [field: string]: unknown;
        };
        risk_fund?: {
          name?: string;
          description?: string;
          amount?: number;
          [field: string]: unknown;
        };
        need_collection?: boolean;
        collection?: {
          state?: string;
          total_amount?: number;
          paying_amount?: number;
          paid_amount?: number;
          details?: {
            seq?: number;
            amount?: number;
            paid_type?: string;
            paid_time?: string;
            transaction_id?: string;
            promotion_detail?: {
              coupon_id?: string;
              name?: string;
              scope?: string;
              type?: string;
              amount?: number;
              stock_id?: string;
              wechatpay_contribute?: number;
              merchant_contribute?: number;
              other_contribute?: number;
              currency?: string;
              goods_detail?: {
                goods_id?: string;
                quantity?: number;
                unit_price?: number;
                discount_amount?: number;
                goods_remark?: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
      }>;
  /** 支付分服务用户授权成功通知. */
  'PAYSCORE.USER_OPEN_SERVICE':
    | PayAnswer<{
        mchid?: string;
        appid?: string;
        out_request_no?: string;
        authorization_code?: string;
        service_id?: string;
        openid?: string;
        user_service_status?: string;
        openorclose_time?: string;
      }>
    | PayAnswer<{
        mch_id?: string;
        sub_mch_id?: string;
        appid?: string;
        sub_appid?: string;
        channel_id?: string;
        authorization_code?: string;
        service_id?: string;
        openid?: string;
        sub_openid?: string;
        user_service_status?: string;
        openorclose_time?: string;
      }>
    | PayAnswer<{
        mch_id?: string;
        sub_mch_id?: string;
        appid?: string;
        sub_appid?: string;
        authorization_code?: string;
        service_id?: string;
        openid?: string;
        sub_openid?: string;
        user_service_status?: string;
        openorclose_time?: string;
      }>;
  /** 支付分服务用户支付成功通知. */
  'PAYSCORE.USER_PAID':
    | PayAnswer<{
        mchid?: string;
        appid?: string;
        out_order_no?: string;
        order_id?: string;
        service_id?: string;
        service_introduction?: string;
        openid?: string;
        state?: string;
        state_description?: string;
        total_amount?: number;
        attach?: string;
        post_payments?: {
          name?: string;
          description?: string;
          amount?: number;
          count?: number;
          [field: string]: unknown;
        }[];
        post_discounts?: {
          name?: string;
          description?: string;
          amount?: number;
          [field: string]: unknown;
        }[];
        time_range?: {
          start_time?: string;
          start_time_remark?: string;
          end_time?: string;
          end_time_remark?: string;
          [field: string]: unknown;
        };
        location?: {
          start_location?: string;
          end_location?: string;
          [field: string]: unknown;
        };
        risk_fund?: {
          name?: string;
          description?: string;
          amount?: number;
          [field: string]: unknown;
        };
        need_collection?: boolean;
        collection?: {
          state?: string;
          total_amount?: number;
          paying_amount?: number;
          paid_amount?: number;
          details?: {
            seq?: number;
            amount?: number;
            paid_type?: string;
            paid_time?: string;
            transaction_id?: string;
            promotion_detail?: {
              coupon_id?: string;
              name?: string;
              scope?: string;
              type?: string;
              amount?: number;
              stock_id?: string;
              wechatpay_contribute?: number;
              merchant_contribute?: number;
              other_contribute?: number;
              currency?: string;
              goods_detail?: {
                goods_id?: string;
                quantity?: number;
                unit_price?: number;
                discount_amount?: number;
                goods_remark?: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
      }>
    | PayAnswer<{
        mchid?: string;
        sub_mchid?: string;
        appid?: string;
        sub_appid?: string;
        channel_id?: string;
        out_order_no?: string;
        order_id?: string;
        service_id?: string;
        service_introduction?: string;
        openid?: string;
        sub_openid?: string;
        state?: string;
        state_description?: string;
        total_amount?: number;
        attach?: string;
        post_payments?: {
          name?: string;
          description?: string;
          amount?: number;
          count?: number;
          [field: string]: unknown;
        }[];
        post_discounts?: {
          name?: string;
          description?: string;
          amount?: number;
          [field: string]: unknown;
        }[];
        time_range?: {
          start_time?: string;
          start_time_remark?: string;
          end_time?: string;
          end_time_remark?: string;
          [field: string]: unknown;
        };
        location?: {
          start_location?: string;
          end_location?: string;
          [field: string]: unknown;
        };
        risk_fund?: {
          name?: string;
          description?: string;
          amount?: number;
          [field: string]: unknown;
        };
        need_collection?: boolean;
        collection?: {
          state?: string;
          total_amount?: number;
          paying_amount?: number;
          paid_amount?: number;
          details?: {
            seq?: number;
            amount?: number;
            paid_type?: string;
            paid_time?: string;
            transaction_id?: string;
            promotion_detail?: {
              coupon_id?: string;
              name?: string;
              scope?: string;
              type?: string;
              amount?: number;
              stock_id?: string;
              wechatpay_contribute?: number;
              merchant_contribute?: number;
              other_contribute?: number;
              currency?: string;
              goods_detail?: {
                goods_id?: string;
                quantity?: number;
                unit_price?: number;
                discount_amount?: number;
                goods_remark?: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
      }>
    | PayAnswer<{
        mchid?: string;
        sub_mchid?: string;
        appid?: string;
        sub_appid?: string;
        out_order_no?: string;
        order_id?: string;
        service_id?: string;
        service_introduction?: string;
        openid?: string;
        sub_openid?: string;
        state?: string;
        state_description?: string;
        total_amount?: number;
        attach?: string;
        post_payments?: {
          name?: string;
          description?: string;
          amount?: number;
          count?: number;
          [field: string]: unknown;
        }[];
        post_discounts?: {
          name?: string;
          description?: string;
          amount?: number;
          [field: string]: unknown;
        }[];
        time_range?: {
          start_time?: string;
          start_time_remark?: string;
          end_time?: string;
          end_time_remark?: string;
          [field: string]: unknown;
        };
        location?: {
          start_location?: string;
          end_location?: string;
          [field: string]: unknown;
        };
        risk_fund?: {
          name?: string;
          description?: string;
          amount?: number;
          [field: string]: unknown;
        };
        need_collection?: boolean;
        collection?: {
          state?: string;
          total_amount?: number;
          paying_amount?: number;
          paid_amount?: number;
          details?: {
            seq?: number;
            amount?: number;
            paid_type?: string;
            paid_time?: string;
            transaction_id?: string;
            promotion_detail?: {
              coupon_id?: string;
              name?: string;
              scope?: string;
              type?: string;
              amount?: number;
              stock_id?: string;
              wechatpay_contribute?: number;
              merchant_contribute?: number;
              other_contribute?: number;
              currency?: string;
              goods_detail?: {
                goods_id?: string;
                quantity?: number;
                unit_price?: number;
                discount_amount?: number;
                goods_remark?: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
      }>;
  /** 签约成功回调通知. */
  'PAYSCORE.USER_SIGN_PLAN':
    | PayAnswer<{
        mchid?: string;
        appid?: string;
        plan_id?: string;
        plan_name?: string;
        service_id?: string;
        merchant_sign_plan_no?: string;
        sign_plan_id?: string;
        sign_state?: string;
        openid?: string;
        merchant_callback_url?: string;
        going_detail_no?: number;
        /** A time as in RFC 3339. */
        plan_over_time?: string;
        deduction_quantity?: number;
        total_origin_price?: number;
        total_actual_price?: number;
        /** A time as in RFC 3339. */
        sign_time?: string;
        cancel_sign_type?: string;
        cancel_reason?: string;
        /** A time as in RFC 3339. */
        cancel_sign_time?: string;
        signed_detail_list?: {
          plan_detail_no?: number;
          plan_detail_name?: string;
          plan_detail_state?: string;
          plan_discount_description?: string;
          original_price?: number;
          actual_price?: number;
          actual_pay_price?: number;
          merchant_plan_detail_no?: string;
          order_id?: string;
          /** A time as in RFC 3339. */
          use_time?: string;
          /** A time as in RFC 3339. */
          complete_time?: string;
          /** A time as in RFC 3339. */
          cancel_time?: string;
          [field: string]: unknown;
        }[];
      }>
    | PayAnswer<{
        mchid?: string;
        sub_mchid?: string;
        appid?: string;
        sub_appid?: string;
        plan_id?: string;
        plan_name?: string;
        service_id?: string;
        merchant_sign_plan_no?: string;
        sign_plan_id?: string;
        sign_state?: string;
        openid?: string;
        sub_openid?: string;
        merchant_callback_url?: string;
        going_detail_no?: number;
        /** A time as in RFC 3339. */
        plan_over_time?: string;
        deduction_quantity?: number;
        total_origin_price?: number;
        total_actual_price?: number;
        /** A time as in RFC 3339. */
        sign_time?: string;
        cancel_sign_type?: string;
        cancel_reason?: string;
        /** A time as in RFC 3339. */
        cancel_sign_time?: string;
        signed_detail_list?: {
          plan_detail_no?: number;
          plan_detail_name?: string;
          plan_detail_state?: string;
          plan_discount_description?: string;
          original_price?: number;
          actual_price?: number;
          actual_pay_price?: number;
          merchant_plan_detail_no?: string;
          order_id?: string;
          /** A time as in RFC 3339. */
          use_time?: string;
          /** A time as in RFC 3339. */
          complete_time?: string;
          /** A time as in RFC 3339. */
          cancel_time?: string;
          [field: string]: unknown;
        }[];
      }>;
  /** 商品券退券. */
  'PRODUCT_COUPON.RETURN': PayAnswer<{
    brand_id?: string;
    coupon_code?: string;
    product_coupon_id?: string;
    stock_id?: string;
    openid?: string;
    unionid?: string;
    send_channel?: string;
    send_request_no?: string;
    /** A time as in RFC 3339. */
    receive_time?: string;
    /** A time as in RFC 3339. */
    valid_begin_time?: string;
    /** A time as in RFC 3339. */
    valid_end_time?: string;
  }>;
  /** 商品券发券. */
  'PRODUCT_COUPON.SEND': PayAnswer<{
    brand_id?: string;
    coupon_code?: string;
    product_coupon_id?: string;
    stock_id?: string;
    openid?: string;
    unionid?: string;
    send_channel?: string;
    send_request_no?: string;
    /** A time as in RFC 3339. */
    receive_time?: string;
    /** A time as in RFC 3339. */
    valid_begin_time?: string;
    /** A time as in RFC 3339. */
    valid_end_time?: string;
  }>;
  /** 商品券核销. */
  'PRODUCT_COUPON.USE': PayAnswer<{
    brand_id?: string;
    coupon_code?: string;
    product_coupon_id?: string;
    stock_id?: string;
    openid?: string;
    unionid?: string;
    send_channel?: string;
    send_request_no?: string;
    /** A time as in RFC 3339. */
    receive_time?: string;
    /** A time as in RFC 3339. */
    valid_begin_time?: string;
    /** A time as in RFC 3339. */
    valid_end_time?: string;
  }>;
  /** 分账动账成功回退通知. */
  'PROFITSHARING.RETURN':
    | PayAnswer<{
        mchid?: string;
        transaction_id?: string;
        out_order_no?: string;
        order_id?: string;
        receiver?: {
          type?: string;
          account?: string;
          amount?: number;
          description?: string;
          [field: string]: unknown;
        };
        /** A time as in RFC 3339. */
        success_time?: string;
      }>
    | PayAnswer<{
        sp_mchid?: string;
        sub_mchid?: string;
        transaction_id?: string;
        out_order_no?: string;
        order_id?: string;
        receiver?: {
          type?: string;
          account?: string;
          amount?: number;
          description?: string;
          [field: string]: unknown;
        };
        /** A time as in RFC 3339. */
        success_time?: string;
      }>;
  /** 分账动账成功变动通知. */
  'PROFITSHARING.SUCCESS':
    | PayAnswer<{
        mchid?: string;
        transaction_id?: string;
        out_order_no?: string;
        order_id?: string;
        receiver?: {
          type?: string;
          account?: string;
          amount?: number;
          description?: string;
          [field: string]: unknown;
        };
        /** A time as in RFC 3339. */
        success_time?: string;
      }>
    | PayAnswer<{
        sp_mchid?: string;
        sub_mchid?: string;
        transaction_id?: string;
        out_order_no?: string;
        order_id?: string;
        receiver?: {
          type?: string;
          account?: string;
          amount?: number;
          description?: string;
          [field: string]: unknown;
        };
        /** A time as in RFC 3339. */
        success_time?: string;
      }>;
  /** 平台收付通商家充值-关闭充值通知. */
  'RECHARGE.CLOSED': PayAnswer<{
    sp_mchid?: string;
    sub_mchid?: string;
    out_recharge_no?: string;
    recharge_id?: string;
    recharge_channel?: string;
    recharge_scene?: string;
    recharge_state?: string;
    recharge_state_desc?: string;
    account_type?: string;
    recharge_amount?: {
      amount?: number;
      currency?: string;
      [field: string]: unknown;
    };
    bank_transfer_info?: {
      bill_no?: string;
      memo?: string;
      /** A time as in RFC 3339. */
      return_time?: string;
      return_reason?: string;
      bank_name?: string;
      bank_card_tail?: string;
      [field: string]: unknown;
    };
    qr_recharge_info?: {
      openid?: string;
      employee_type?: string;
      [field: string]: unknown;
    };
    /** A time as in RFC 3339. */
    accept_time?: string;
    /** A time as in RFC 3339. */
    success_time?: string;
    /** A time as in RFC 3339. */
    close_time?: string;
    remark?: string;
  }>;
  /** 平台收付通商家充值-充值成功通知. */
  'RECHARGE.SUCCESS': PayAnswer<{
    sp_mchid?: string;
    sub_mchid?: string;
    out_recharge_no?: string;
    recharge_id?: string;
    recharge_channel?: string;
    recharge_scene?: string;
    recharge_state?: string;
    recharge_state_desc?: string;
    account_type?: string;
    recharge_amount?: {
      amount?: number;
      currency?: string;
      [field: string]: unknown;
    };
    bank_transfer_info?: {
      bill_no?: string;
      memo?: string;
      /** A time as in RFC 3339. */
      return_time?: string;
      return_reason?: string;
      bank_name?: string;
      bank_card_tail?: string;
      [field: string]: unknown;
    };
    qr_recharge_info?: {
      openid?: string;
      employee_type?: string;
      [field: string]: unknown;
    };
    /** A time as in RFC 3339. */
    accept_time?: string;
    /** A time as in RFC 3339. */
    success_time?: string;
    /** A time as in RFC 3339. */
    close_time?: string;
    remark?: string;
  }>;
  /** 退款异常通知. */
  'REFUND.ABNORMAL':
    | PayAnswer<{
        mchid?: string;
        out_trade_no?: string;
        transaction_id?: string;
        out_refund_no?: string;
        refund_id?: string;
        refund_status?: string;
        user_received_account?: string;
        /** A time as in RFC 3339. */
        success_time?: string;
        amount?: {
          total?: number;
          refund?: number;
          currency?: string;
          payer_total?: number;
          payer_refund?: number;
          settlement_total?: number;
          settlement_refund?: number;
          discount_refund?: number;
          from?: {
            amount?: number;
            account?: string;
            [field: string]: unknown;
          }[];
          refund_fee?: number;
          [field: string]: unknown;
        };
      }>
    | PayAnswer<{
        sp_mchid?: string;
        sub_mchid?: string;
        out_trade_no?: string;
        transaction_id?: string;
        individual_auth_id?: string;
        out_refund_no?: string;
        refund_id?: string;
        refund_status?: string;
        user_received_account?: string;
        /** A time as in RFC 3339. */
        success_time?: string;
        amount?: {
          total?: number;
          refund?: number;
          currency?: string;
          payer_total?: number;
          payer_refund?: number;
          settlement_total?: number;
          settlement_refund?: number;
          discount_refund?: number;
          from?: {
            amount?: number;
            account?: string;
            [field: string]: unknown;
          }[];
          refund_fee?: number;
          [field: string]: unknown;
        };
      }>;
  /** 退款关闭通知. */
  'REFUND.CLOSED':
    | PayAnswer<{
        mchid?: string;
        out_trade_no?: string;
        transaction_id?: string;
        out_refund_no?: string;
        refund_id?: string;
        refund_status?: string;
        user_received_account?: string;
        /** A time as in RFC 3339. */
        success_time?: string;
        amount?: {
          total?: number;
          refund?: number;
          currency?: string;
          payer_total?: number;
          payer_refund?: number;
          settlement_total?: number;
          settlement_refund?: number;
          discount_refund?: number;
          from?: {
            amount?: number;
            account?: string;
            [field: string]: unknown;
          }[];
          refund_fee?: number;
          [field: string]: unknown;
        };
      }>
    | PayAnswer<{
        sp_mchid?: string;
        sub_mchid?: string;
        out_trade_no?: string;
        transaction_id?: string;
        individual_auth_id?: string;
        out_refund_no?: string;
        refund_id?: string;
        refund_status?: string;
        user_received_account?: string;
        /** A time as in RFC 3339. */
        success_time?: string;
        amount?: {
          total?: number;
          refund?: number;
          currency?: string;
          payer_total?: number;
          payer_refund?: number;
          settlement_total?: number;
          settlement_refund?: number;
          discount_refund?: number;
          from?: {
            amount?: number;
            account?: string;
            [field: string]: unknown;
          }[];
          refund_fee?: number;
          [field: string]: unknown;
        };
      }>;
  /** 退款成功通知. */
  'REFUND.SUCCESS':
    | PayAnswer<{
        mchid?: string;
        out_trade_no?: string;
        transaction_id?: string;
        out_refund_no?: string;
        refund_id?: string;
        refund_status?: string;
        user_received_account?: string;
        /** A time as in RFC 3339. */
        success_time?: string;
        amount?: {
          total?: number;
          refund?: number;
          currency?: string;
          payer_total?: number;
          payer_refund?: number;
          settlement_total?: number;
          settlement_refund?: number;
          discount_refund?: number;
          from?: {
            amount?: number;
            account?: string;
            [field: string]: unknown;
          }[];
          refund_fee?: number;
          [field: string]: unknown;
        };
      }>
    | PayAnswer<{
        sp_mchid?: string;
        sub_mchid?: string;
        out_trade_no?: string;
        transaction_id?: string;
        individual_auth_id?: string;
        out_refund_no?: string;
        refund_id?: string;
        refund_status?: string;
        user_received_account?: string;
        /** A time as in RFC 3339. */
        success_time?: string;
        amount?: {
          total?: number;
          refund?: number;
          currency?: string;
          payer_total?: number;
          payer_refund?: number;
          settlement_total?: number;
          settlement_refund?: number;
          discount_refund?: number;
          from?: {
            amount?: number;
            account?: string;
            [field: string]: unknown;
          }[];
          refund_fee?: number;
          [field: string]: unknown;
        };
      }>;
  /** 风险订单识别. */
  'RISKTRADE.IDENTIFICATION': PayAnswer<{
    mchid?: string;
    out_trade_no?: string;
    risk_type?: number;
    risk_level?: number;
  }>;
  /** 停车服务扣费失败通知. */
  'TRANSACTION.FAIL':
    | PayAnswer<{
        sp_mchid?: string;
        sub_mchid?: string;
        appid?: string;
        sub_appid?: string;
        description?: string;
        out_trade_no?: string;
        transaction_id?: string;
        trade_state?: string;
        trade_state_description?: string;
        bank_type?: string;
        attach?: string;
        user_repaid?: string;
        trade_scene?: string;
        /** A time as in RFC 3339. */
        success_time?: string;
        /** A time as in RFC 3339. */
        create_time?: string;
        payer?: {
          openid?: string;
          sub_openid?: string;
          [field: string]: unknown;
        };
        amount?: {
          total?: number;
          currency?: string;
          payer_total?: number;
          discount_total?: number;
          [field: string]: unknown;
        };
        parking_info?: {
          parking_id?: string;
          plate_number?: string;
          plate_color?: string;
          /** A time as in RFC 3339. */
          start_time?: string;
          /** A time as in RFC 3339. */
          end_time?: string;
          parking_name?: string;
          charging_duration?: number;
          device_id?: string;
          [field: string]: unknown;
        };
        promotion_detail?: {
          coupon_id?: string;
          name?: string;
          scope?: string;
          type?: string;
          amount?: number;
          stock_id?: string;
          wechatpay_contribute?: number;
          merchant_contribute?: number;
          other_contribute?: number;
          currency?: string;
          [field: string]: unknown;
        }[];
      }>
    | PayAnswer<{
        mchid?: string;
        appid?: string;
        out_trade_no?: string;
        transaction_id?: string;
        trade_state?: string;
        trade_state_description?: string;
        bank_type?: string;
        attach?: string;
        /** A time as in RFC 3339. */
        success_time?: string;
        payer?: {
          openid?: string;
          sub_openid?: string;
          [field: string]: unknown;
        };
        amount?: {
          total?: number;
          currency?: string;
          payer_total?: number;
          discount_total?: number;
          [field: string]: unknown;
        };
        device_information?: {
          device_id?: string;
          device_ip?: string;
          [field: string]: unknown;
        };
        promotion_detail?: {
          coupon_id?: string;
          name?: string;
          scope?: string;
          type?: string;
          amount?: number;
          stock_id?: string;
          wechatpay_contribute?: number;
          merchant_contribute?: number;
          other_contribute?: number;
          currency?: string;
          [field: string]: unknown;
        }[];
      }>;
  /** 校园轻松付扣费失败通知. */
  'TRANSACTION.INDUSTRY_FAILED': PayAnswer<{
    mchid?: string;
    appid?: string;
    sub_mchid?: string;
    sub_appid?: string;
    out_trade_no?: string;
    transaction_id?: string;
    trade_type?: string;
    trade_state?: string;
    trade_state_desc?: string;
    bank_type?: string;
    attach?: string;
    success_time?: string;
    payer?: {
      openid?: string;
      sub_openid?: string;
      [field: string]: unknown;
    };
    amount?: {
      total?: number;
      payer_total?: number;
      discount_total?: number;
      currency?: string;
      [field: string]: unknown;
    };
    device_info?: {
      device_id?: string;
      device_ip?: string;
      [field: string]: unknown;
    };
    promotion_detail?: {
      coupon_id?: string;
      name?: string;
      scope?: string;
      type?: string;
      amount?: number;
      stock_id?: string;
      wechatpay_contribute?: number;
      merchant_contribute?: number;
      other_contribute?: number;
      [field: string]: unknown;
    }[];
  }>;
  /** 校园轻松付扣费支付成功通知. */
  'TRANSACTION.INDUSTRY_SUCCESS': PayAnswer<{
    mchid?: string;
    appid?: string;
    sub_mchid?: string;
    sub_appid?: string;
    out_trade_no?: string;
    transaction_id?: string;
    trade_type?: string;
    trade_state?: string;
    trade_state_desc?: string;
    bank_type?: string;
    attach?: string;
    success_time?: string;
    payer?: {
      openid?: string;
      sub_openid?: string;
      [field: string]: unknown;
    };
    amount?: {
      total?: number;
      payer_total?: number;
      discount_total?: number;
      currency?: string;
      [field: string]: unknown;
    };
    device_info?: {
      device_id?: string;
      device_ip?: string;
      [field: string]: unknown;
    };
    promotion_detail?: {
      coupon_id?: string;
      name?: string;
      scope?: string;
      type?: string;
      amount?: number;
      stock_id?: string;
      wechatpay_contribute?: number;
      merchant_contribute?: number;
      other_contribute?: number;
      [field: string]: unknown;
    }[];
  }>;
  /** 用户对垫资单还款通知. */
  'TRANSACTION.PAY_BACK': PayAnswer<{
    sp_mchid?: string;
    sub_mchid?: string;
    appid?: string;
    sub_appid?: string;
    description?: string;
    out_trade_no?: string;
    transaction_id?: string;
    trade_state?: string;
    trade_state_description?: string;
    bank_type?: string;
    attach?: string;
    user_repaid?: string;
    trade_scene?: string;
    /** A time as in RFC 3339. */
    success_time?: string;
    /** A time as in RFC 3339. */
    create_time?: string;
    payer?: {
      openid?: string;
      sub_openid?: string;
      [field: string]: unknown;
    };
    amount?: {
      total?: number;
      currency?: string;
      payer_total?: number;
      discount_total?: number;
      [field: string]: unknown;
    };
    parking_info?: {
      parking_id?: string;
      plate_number?: string;
      plate_color?: string;
      /** A time as in RFC 3339. */
      start_time?: string;
      /** A time as in RFC 3339. */
      end_time?: string;
      parking_name?: string;
      charging_duration?: number;
      device_id?: string;
      [field: string]: unknown;
    };
    promotion_detail?: {
      coupon_id?: string;
      name?: string;
      scope?: string;
      type?: string;
      amount?: number;
      stock_id?: string;
      wechatpay_contribute?: number;
      merchant_contribute?: number;
      other_contribute?: number;
      currency?: string;
      [field: string]: unknown;
    }[];
  }>;
  /** 支付成功通知. */
  'TRANSACTION.SUCCESS':
    | PayAnswer<{
        sp_mchid?: string;
        sub_mchid?: string;
        appid?: string;
        sub_appid?: string;
        sp_openid?: string;
        sub_openid?: string;
        contract_id?: string;
        plate_number?: string;
        bind_state?: string;
      }>
    | PayAnswer<{
        sp_mchid?: string;
        sub_mchid?: string;
        appid?: string;
        sub_appid?: string;
        description?: string;
        out_trade_no?: string;
        transaction_id?: string;
        trade_state?: string;
        trade_state_description?: string;
        bank_type?: string;
        attach?: string;
        user_repaid?: string;
        trade_scene?: string;
        /** A time as in RFC 3339. */
        success_time?: string;
        /** A time as in RFC 3339. */
        create_time?: string;
        payer?: {
          openid?: string;
          sub_openid?: string;
          [field: string]: unknown;
        };
        amount?: {
          total?: number;
          currency?: string;
          payer_total?: number;
          discount_total?: number;
          [field: string]: unknown;
        };
        parking_info?: {
          parking_id?: string;
          plate_number?: string;
          plate_color?: string;
          /** A time as in RFC 3339. */
          start_time?: string;
          /** A time as in RFC 3339. */
          end_time?: string;
          parking_name?: string;
          charging_duration?: number;
          device_id?: string;
          [field: string]: unknown;
        };
        promotion_detail?: {
          coupon_id?: string;
          name?: string;
          scope?: string;
          type?: string;
          amount?: number;
          stock_id?: string;
          wechatpay_contribute?: number;
          merchant_contribute?: number;
          other_contribute?: number;
          currency?: string;
          [field: string]: unknown;
        }[];
      }>
    | PayAnswer<{
        mchid?: string;
        appid?: string;
        out_trade_no?: string;
        transaction_id?: string;
        trade_state?: string;
        trade_state_description?: string;
        bank_type?: string;
        attach?: string;
        /** A time as in RFC 3339. */
        success_time?: string;
        payer?: {
          openid?: string;
          sub_openid?: string;
          [field: string]: unknown;
        };
        amount?: {
          total?: number;
          currency?: string;
          payer_total?: number;
          discount_total?: number;
          [field: string]: unknown;
        };
        device_information?: {
          device_id?: string;
          device_ip?: string;
          [field: string]: unknown;
        };
        promotion_detail?: {
          coupon_id?: string;
          name?: string;
          scope?: string;
          type?: string;
          amount?: number;
          stock_id?: string;
          wechatpay_contribute?: number;
          merchant_contribute?: number;
          other_contribute?: number;
          currency?: string;
          [field: string]: unknown;
        }[];
      }>
    | PayAnswer<{
        combine_mchid?: string;
        combine_appid?: string;
        combine_out_trade_no?: string;
        combine_transaction_id?: string;
        sub_orders?: {
          mchid?: string;
          sub_mchid?: string;
          sub_appid?: string;
          sub_openid?: string;
          out_trade_no?: string;
          transaction_id?: string;
          trade_type?: string;
          trade_state?: string;
          bank_type?: string;
          individual_auth_id?: string;
          individual_name?: string;
          attach?: string;
          /** A time as in RFC 3339. */
          success_time?: string;
          amount?: {
            total_amount?: number;
            currency?: string;
            payer_amount?: number;
            payer_currency?: string;
            settlement_rate?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        combine_payer_info?: {
          openid?: string;
          [field: string]: unknown;
        };
        scene_info?: {
          device_id?: string;
          [field: string]: unknown;
        };
        installment_info?: {
          use_subsidy?: boolean;
          selected_installment_number?: number;
          [field: string]: unknown;
        };
      }>
    | PayAnswer<{
        mchid?: string;
        appid?: string;
        out_trade_no?: string;
        transaction_id?: string;
        trade_type?: string;
        trade_state?: string;
        trade_state_desc?: string;
        bank_type?: string;
        attach?: string;
        /** A time as in RFC 3339. */
        success_time?: string;
        payer?: {
          openid?: string;
          [field: string]: unknown;
        };
        amount?: {
          total?: number;
          currency?: string;
          payer_total?: number;
          payer_currency?: string;
          [field: string]: unknown;
        };
        scene_info?: {
          device_id?: string;
          [field: string]: unknown;
        };
        promotion_detail?: {
          coupon_id?: string;
          name?: string;
          scope?: string;
          type?: string;
          amount?: number;
          stock_id?: string;
          wechatpay_contribute?: number;
          merchant_contribute?: number;
          other_contribute?: number;
          currency?: string;
          goods_detail?: {
            goods_id?: string;
            quantity?: number;
            unit_price?: number;
            discount_amount?: number;
            goods_remark?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        installment_info?: {
          use_subsidy?: boolean;
          selected_installment_number?: number;
          [field: string]: unknown;
        };
      }>
    | PayAnswer<{
        sp_mchid?: string;
        sub_mchid?: string;
        sp_appid?: string;
        sub_appid?: string;
        out_trade_no?: string;
        transaction_id?: string;
        trade_type?: string;
        trade_state?: string;
        trade_state_desc?: string;
        bank_type?: string;
        attach?: string;
        /** A time as in RFC 3339. */
        success_time?: string;
        payer?: {
          sp_openid?: string;
          sub_openid?: string;
          [field: string]: unknown;
        };
        amount?: {
          total?: number;
          currency?: string;
          payer_total?: number;
          payer_currency?: string;
          [field: string]: unknown;
        };
        scene_info?: {
          device_id?: string;
          [field: string]: unknown;
        };
        promotion_detail?: {
          coupon_id?: string;
          name?: string;
          scope?: string;
          type?: string;
          amount?: number;
          stock_id?: string;
          wechatpay_contribute?: number;
          merchant_contribute?: number;
          other_contribute?: number;
          currency?: string;
          goods_detail?: {
            goods_id?: string;
            quantity?: number;
            unit_price?: number;
            discount_amount?: number;
            goods_remark?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        installment_info?: {
          use_subsidy?: boolean;
          selected_installment_number?: number;
          [field: string]: unknown;
        };
      }>;
  /** 停车入场状态变更通知. */
  'VEHICLE.ENTRANCE_STATE_CHANGE': PayAnswer<{
    sp_mchid?: string;
    sub_mchid?: string;
    out_parking_no?: string;
    parking_id?: string;
    plate_number?: string;
    plate_color?: string;
    /** A time as in RFC 3339. */
    start_time?: string;
    parking_name?: string;
    free_duration?: number;
    parking_state?: string;
    blocked_state_description?: string;
    /** A time as in RFC 3339. */
    state_update_time?: string;
  }>;
  /** ETC授权签约状态变化通知. */
  'VEHICLE.USER_STATE_CHANGE': PayAnswer<{
    appid?: string;
    sp_mchid?: string;
    sp_openid?: string;
    sub_mchid?: string;
    contract_id?: string;
    bind_state?: string;
    plate_number?: string;
  }>;
  /** 商户平台申诉通知. */
  'VIOLATION.APPEAL': PayAnswer<{
    sub_mchid?: string;
    company_name?: string;
    record_id?: string;
    punish_plan?: string;
    /** A time as in RFC 3339. */
    punish_time?: string;
    punish_description?: string;
    risk_type?: string;
    risk_description?: string;
  }>;
  /** 商户平台拦截通知. */
  'VIOLATION.INTERCEPT': PayAnswer<{
    sub_mchid?: string;
    company_name?: string;
    record_id?: string;
    punish_plan?: string;
    /** A time as in RFC 3339. */
    punish_time?: string;
    punish_description?: string;
    risk_type?: string;
    risk_description?: string;
  }>;
  /** 商户平台处罚通知. */
  'VIOLATION.PUNISH': PayAnswer<{
    sub_mchid?: string;
    company_name?: string;
    record_id?: string;
    punish_plan?: string;
    /** A time as in RFC 3339. */
    punish_time?: string;
    punish_description?: string;
    risk_type?: string;
    risk_description?: string;
  }>;
}
