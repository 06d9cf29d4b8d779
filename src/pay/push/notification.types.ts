import type { PartnerTransaction, Transaction, TransactionAmount } from '../groups/orders/order.types.js';

/** A payment of an ordinary merchant's order. Compare `amount.total` with the own order. */
export interface Payment extends Transaction {
  transaction_id: string;
  success_time: string;
  payer: { openid: string };
}

/** A payment of a service provider's order. */
export interface PartnerPayment extends PartnerTransaction {
  transaction_id: string;
  success_time: string;
  payer: { sp_openid?: string; sub_openid?: string };
}

/** A payment of combined orders (合单). */
export interface CombinedPayment {
  combine_appid: string;
  combine_mchid: string;
  combine_out_trade_no: string;
  combine_payer_info?: { openid?: string };
  scene_info?: { device_id?: string };
  sub_orders: readonly {
    mchid: string;
    sub_mchid?: string;
    out_trade_no: string;
    transaction_id: string;
    trade_type?: string;
    trade_state: string;
    bank_type?: string;
    attach?: string;
    success_time?: string;
    amount: { total_amount: number; payer_amount?: number; currency?: string; payer_currency?: string };
    promotion_detail?: readonly Record<string, unknown>[];
  }[];
}

/** How a refund ended. The member is called `status` in the answers of the API. */
export interface RefundNotification {
  mchid?: string;
  sp_mchid?: string;
  sub_mchid?: string;
  out_trade_no: string;
  transaction_id: string;
  out_refund_no: string;
  refund_id: string;
  refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | (string & {});
  success_time?: string;
  user_received_account: string;
  amount: TransactionAmount & { refund: number; payer_refund?: number };
}

/** How a transfer to a user ended. */
export interface TransferNotification {
  mchid: string;
  out_bill_no: string;
  transfer_bill_no: string;
  state: 'SUCCESS' | 'FAIL' | 'CANCELLED' | (string & {});
  /** Fen. */
  transfer_amount: number;
  openid?: string;
  fail_reason?: string;
  create_time?: string;
  update_time?: string;
}

/** A complaint was made, or its state changed. The rest is fetched: `pay.complaints.get(complaint_id)`. */
export interface ComplaintNotification {
  complaint_id: string;
  action_type: string;
}

/** What a notification says around its resource. */
export interface PayEnvelope<Resource extends object = Record<string, unknown>> {
  /** The same for every delivery of the notification; `query` and the number of the order where there was none. */
  readonly id: string;
  /** RFC 3339. */
  readonly createTime: string;
  /** `TRANSACTION.SUCCESS`, `REFUND.SUCCESS`... */
  readonly eventType: string;
  readonly summary: string;
  /** `transaction`, `refund`, `mch_payment`... */
  readonly originalType: string | undefined;
  /** Decrypted. */
  readonly resource: Resource;
  /** The merchant that it was sent to. */
  readonly mchId: string;
  /** `query`: no notification has come, and a query has found the payment (option `openOrders`). */
  readonly source: 'notification' | 'query';
}
