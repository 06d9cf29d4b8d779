/** Which order is refunded: by one of its two numbers. */
export type RefundedOrder =
  { transaction_id: string; out_trade_no?: undefined } | { out_trade_no: string; transaction_id?: undefined };

/** The amounts of a refund, in fen. */
export interface RefundAmount {
  /** What is given back. */
  refund: number;
  /** The whole order. */
  total: number;
  /** `CNY` */
  currency?: string;
  from?: readonly { account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {}); amount: number }[];
}

/** A refund to ask for. */
export type RefundRequest = RefundedOrder & {
  /** The merchant's own number, at most 64 characters; the same number asks for the same refund. */
  out_refund_no: string;
  amount: RefundAmount;
  /** The user sees it; at most 80 characters. */
  reason?: string;
  /** Default: the merchant's `notifyUrl`. */
  notify_url?: string;
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | (string & {});
  goods_detail?: readonly {
    merchant_goods_id: string;
    wechatpay_goods_id?: string;
    goods_name?: string;
    unit_price: number;
    refund_amount: number;
    refund_quantity: number;
  }[];
  /** For a service provider: whose order it is. */
  sub_mchid?: string;
};

/** How far a refund has come. `SUCCESS` in the answer of a request means taken, not done. */
export type RefundState = 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {});

/** A refund as WeChat Pay knows it. */
export interface Refund {
  refund_id: string;
  out_refund_no: string;
  transaction_id: string;
  out_trade_no: string;
  channel: string;
  user_received_account: string;
  /** RFC 3339. */
  success_time?: string;
  create_time: string;
  status: RefundState;
  funds_account?: string;
  amount: {
    total: number;
    refund: number;
    payer_total: number;
    payer_refund: number;
    settlement_refund?: number;
    settlement_total?: number;
    discount_refund?: number;
    currency?: string;
    refund_fee?: number;
    from?: readonly { account: string; amount: number }[];
  };
  promotion_detail?: readonly Record<string, unknown>[];
}

/** Where the money of an abnormal refund (异常退款) goes. Account and name are encrypted by the client. */
export interface AbnormalRefundRequest {
  out_refund_no: string;
  type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD';
  bank_type?: string;
  bank_account?: string;
  real_name?: string;
  sub_mchid?: string;
}
