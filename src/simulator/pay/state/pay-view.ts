import type { MerchantView, OrderView, PayView } from '../pay-console.js';
import type { Merchant } from './merchant.js';
import type { Order } from './orders.js';
import type { PayState } from './pay-state.js';

/** The console gets every change, which must not carry every order. */
const MOST_ORDERS = 50;

export const payView = ({ merchants }: PayState): PayView => ({
  merchants: [...merchants.values()].map(merchantView),
});

/** What a QR code of a Native order says. */
export const codeUrlOf = ({ prepayId }: Order): string =>
  `weixin://wxpay/bizpayurl?pr=${prepayId.slice(-9)}&prepay_id=${prepayId}`;

function merchantView(merchant: Merchant): MerchantView {
  const { settings, keys, counters, transfers } = merchant;
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
    orders: payable(merchant).map(orderView),
    transfers: transfers
      .all()
      .filter(({ state }) => state === 'WAIT_USER_CONFIRM')
      .slice(-MOST_ORDERS)
      .map(({ outBillNo, openid, amount, remark }) => ({ outBillNo, openid, amount, remark })),
  };
}

/** The newest orders that somebody can pay: combined ones as one, and not their parts. */
function payable({ orders, combined }: Merchant): Order[] {
  const all = [...orders.newest(MOST_ORDERS), ...combined.newest(MOST_ORDERS)];
  return all
    .filter(({ whole }) => whole === undefined)
    .toSorted((one, other) => other.createdAt - one.createdAt)
    .slice(0, MOST_ORDERS);
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
