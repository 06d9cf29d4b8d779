/** An amount to pay. */
export interface OrderAmount {
  /** Whole fen (分), at least 1. */
  total: number;
  /** `CNY` */
  currency?: string;
}

/** What was bought. */
export interface OrderDetail {
  /** Fen. */
  cost_price?: number;
  invoice_id?: string;
  goods_detail?: readonly {
    merchant_goods_id: string;
    wechatpay_goods_id?: string;
    goods_name?: string;
    quantity: number;
    /** Fen. */
    unit_price: number;
  }[];
}

/** Where the user pays. */
export interface OrderScene {
  /** The user's IP address. */
  payer_client_ip: string;
  device_id?: string;
  store_info?: { id: string; name?: string; area_code?: string; address?: string };
}

/** Where an H5 payment is made: it needs the kind of page. */
export interface H5Scene extends OrderScene {
  h5_info: {
    type: 'iOS' | 'Android' | 'Wap';
    app_name?: string;
    app_url?: string;
    bundle_id?: string;
    package_name?: string;
  };
}

/** What all orders have in common. */
export interface OrderBase {
  /** At most 127 characters, without emoji. */
  description: string;
  /** The merchant's own number: 6 to 32 of letters, digits, `_`, `-`, `|` and `*`, unique for the merchant. */
  out_trade_no: string;
  amount: OrderAmount;
  /** RFC 3339. An order that is placed again must have the same one. */
  time_expire?: string;
  /** Comes back in the notification; at most 128 characters. */
  attach?: string;
  goods_tag?: string;
  support_fapiao?: boolean;
  detail?: OrderDetail;
  settle_info?: {
    /** True keeps the money back for profit sharing; it cannot be set later. */
    profit_sharing?: boolean;
  };
  limit_pay?: readonly string[];
  /** Default: the merchant's `notifyUrl`. */
  notify_url?: string;
}

/** An order of an ordinary merchant. */
export interface MerchantOrder extends OrderBase {
  /** Default: the merchant's `appId`. */
  appid?: string;
  scene_info?: OrderScene;
}

/** An order in a web page of WeChat (JSAPI) or a mini program. */
export interface JsapiOrder extends MerchantOrder {
  /** The user, as the app of the order knows them. */
  payer: { openid: string };
}

/** An order in a browser outside WeChat. */
export interface H5Order extends MerchantOrder {
  scene_info: H5Scene;
}

/** An order of a service provider (服务商) for one of its sub-merchants. */
export interface PartnerOrder extends OrderBase {
  /** The app of the provider. Default: the merchant's `appId`. */
  sp_appid?: string;
  sub_mchid: string;
  /** The app of the sub-merchant. */
  sub_appid?: string;
  scene_info?: OrderScene;
}

/** A provider's order in a web page or a mini program: the user is known to one of the two apps. */
export interface PartnerJsapiOrder extends PartnerOrder {
  payer: { sp_openid: string } | { sub_openid: string };
}

/** A provider's order in a browser outside WeChat. */
export interface PartnerH5Order extends PartnerOrder {
  scene_info: H5Scene;
}

/** What became of an order. */
export type TradeState =
  | 'SUCCESS'
  | 'REFUND'
  | 'NOTPAY'
  | 'CLOSED'
  | 'REVOKED'
  | 'USERPAYING'
  | 'PAYERROR'
  | 'ACCEPT'
  | (string & {});

/** The amounts of an order. Compare `total` with the own order: `payer_total` may be less, by coupons. */
export interface TransactionAmount {
  /** Fen. */
  total: number;
  /** What the user paid, in fen; absent before the payment. */
  payer_total?: number;
  currency?: string;
  payer_currency?: string;
}

/** A coupon that was used. */
export interface PromotionDetail {
  coupon_id: string;
  name?: string;
  scope?: string;
  type?: string;
  /** Fen. */
  amount: number;
  stock_id?: string;
  wechatpay_contribute?: number;
  merchant_contribute?: number;
  other_contribute?: number;
  currency?: string;
  goods_detail?: readonly {
    goods_id: string;
    quantity: number;
    unit_price: number;
    discount_amount: number;
    goods_remark?: string;
  }[];
}

/** What every transaction has. Members that only a payment brings are absent before it. */
export interface TransactionBase {
  out_trade_no: string;
  transaction_id?: string;
  trade_type?: string;
  trade_state: TradeState;
  trade_state_desc?: string;
  bank_type?: string;
  attach?: string;
  /** RFC 3339. */
  success_time?: string;
  amount: TransactionAmount;
  scene_info?: { device_id?: string };
  promotion_detail?: readonly PromotionDetail[];
}

/** An order of an ordinary merchant, as WeChat Pay knows it. */
export interface Transaction extends TransactionBase {
  appid: string;
  mchid: string;
  payer?: { openid: string };
}

/** An order of a service provider, as WeChat Pay knows it. */
export interface PartnerTransaction extends TransactionBase {
  sp_appid: string;
  sp_mchid: string;
  sub_mchid: string;
  sub_appid?: string;
  payer?: { sp_openid?: string; sub_openid?: string };
}
