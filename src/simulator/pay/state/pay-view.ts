import type { Merchant, MerchantCounters } from './merchant.js';
import type { MerchantMode } from './merchant-settings.js';
import type { Order, TradeState, TradeType } from './orders.js';
import type { PayState } from './pay-state.js';

/** What the console shows of WeChat Pay; without secrets. Times are milliseconds on the simulator's clock. */
export interface PayView {
  readonly merchants: readonly MerchantView[];
}

/** One merchant number. */
export interface MerchantView {
  readonly mchId: string;
  readonly mode: MerchantMode;
  /** The serial number of the merchant's certificate. */
  readonly serialNo: string;
  readonly publicKeyId: string | null;
  /** The platform certificates that are valid now, the newest first. */
  readonly certificates: readonly { serialNo: string; validTo: number; isCurrent: boolean }[];
  readonly counters: MerchantCounters;
  /** The newest orders, the newest first. */
  readonly orders: readonly OrderView[];
  /** Transfers that wait for their user. */
  readonly transfers: readonly TransferView[];
}

export interface OrderView {
  readonly outTradeNo: string;
  readonly tradeType: TradeType;
  readonly state: TradeState;
  readonly description: string;
  /** Whole fen. */
  readonly total: number;
  readonly refunded: number;
  readonly createdAt: number;
  /** Who is to pay, or has paid. */
  readonly openid: string | null;
  /** What a QR code of the order says; for Native orders. */
  readonly codeUrl: string | null;
  /** The last attempt to notify the application of the payment. */
  readonly notified: { readonly attempt: number; readonly status: number } | null;
}

export interface TransferView {
  readonly outBillNo: string;
  readonly openid: string;
  /** Whole fen. */
  readonly amount: number;
  readonly remark: string;
}

/** The console gets every change, which must not carry every order. */
const MOST_ORDERS = 50;

export const payView = ({ merchants }: PayState): PayView => ({
  merchants: [...merchants.values()].map(merchantView),
});

/** What a QR code of a Native order says. */
export const codeUrlOf = ({ prepayId }: Order): string =>
  `weixin://wxpay/bizpayurl?pr=${prepayId.slice(-9)}&prepay_id=${prepayId}`;

function merchantView({ settings, keys, counters, orders, transfers }: Merchant): MerchantView {
  return {
    mchId: settings.mchId,
    mode: settings.mode,
    serialNo: settings.serialNo,
    publicKeyId: keys.publicKeyId ?? null,
    certificates: keys.issued().map(({ serial, expiresAt, endsAt }, index) => ({
      serialNo: serial,
      validTo: Math.min(endsAt ?? expiresAt, expiresAt),
      isCurrent: index === 0,
    })),
    counters: { ...counters },
    orders: orders.newest(MOST_ORDERS).map(orderView),
    transfers: transfers
      .all()
      .filter(({ state }) => state === 'WAIT_USER_CONFIRM')
      .slice(-MOST_ORDERS)
      .map(({ outBillNo, openid, amount, remark }) => ({ outBillNo, openid, amount, remark })),
  };
}

function orderView(order: Order): OrderView {
  const { payer } = order;
  return {
    outTradeNo: order.outTradeNo,
    tradeType: order.tradeType,
    state: order.state,
    description: order.description,
    total: order.total,
    refunded: order.refunded,
    createdAt: order.createdAt,
    openid: order.openid ?? payer?.openid ?? payer?.sub_openid ?? payer?.sp_openid ?? null,
    codeUrl: order.tradeType === 'NATIVE' ? codeUrlOf(order) : null,
    notified: order.notified ?? null,
  };
}
