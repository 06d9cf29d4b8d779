import type { JsonObject } from '../../../util/json.js';
import { textOf } from '../../../util/text.js';
import { invalidRequest, orderNotThere, paramError, PayRefusal } from '../../refusal.js';
import { combinedView } from '../../state/order-view.js';
import type { Order, PlacedOrder } from '../../state/orders.js';
import type { Members } from '../members.js';
import { text, TIME } from '../members.js';
import { H5_SCENE, NOTIFY_URL, type OrderKind, ORDER_KINDS, OUT_TRADE_NO, SCENE } from '../order-kinds.js';
import type { PayCall } from '../pay-call.js';
import { NO_CONTENT, type PayRoute } from '../pay-route.js';
import { expiry, prepaid } from './order.routes.js';

const BASE = '/v3/combine-transactions';
/** How many orders can be paid at once. */
const MOST = 50;
const ID = text(32);

const SUB_ORDER: Members = {
  mchid: ID,
  'sub_mchid?': ID,
  'sub_appid?': ID,
  attach: text(128),
  description: text(127),
  out_trade_no: OUT_TRADE_NO,
  amount: { total_amount: 'fen', currency: /^CNY$/ },
  'settle_info?': { 'profit_sharing?': 'bool', 'subsidy_amount?': 'count' },
  'goods_tag?': text(32),
  'detail?': text(6000),
};

const bodyOf = ({ name }: OrderKind): Members => ({
  combine_appid: ID,
  combine_mchid: ID,
  combine_out_trade_no: /^[0-9A-Za-z_\-|*]{1,32}$/,
  sub_orders: [SUB_ORDER],
  'time_start?': TIME,
  'time_expire?': TIME,
  notify_url: NOTIFY_URL,
  'limit_pay?': [text(32)],
  ...(name === 'jsapi'
    ? { combine_payer_info: { openid: text(128), 'identity?': 'any' } }
    : { 'combine_payer_info?': 'any' }),
  ...(name === 'h5' ? { scene_info: H5_SCENE } : { 'scene_info?': SCENE }),
});

const CLOSE: Members = {
  combine_appid: ID,
  sub_orders: [{ mchid: ID, 'sub_mchid?': ID, 'sub_appid?': ID, out_trade_no: OUT_TRADE_NO }],
};

/** Combined orders (合单支付): several orders that are paid at once, all or none. */
export const combinedRoutes: readonly PayRoute[] = [
  ...ORDER_KINDS.filter(({ name }) => name !== 'codepay').map((kind): PayRoute => ({
    method: 'POST',
    path: `${BASE}/${kind.name}`,
    body: bodyOf(kind),
    handle(call) {
      const whole = place(call, kind);
      call.merchant.lastNotifyUrl = whole.notifyUrl;
      return prepaid(call, kind, whole);
    },
  })),
  {
    method: 'GET',
    path: `${BASE}/out-trade-no/{combine_out_trade_no}`,
    handle: (call) => combinedView(find(call)),
  },
  {
    method: 'POST',
    path: `${BASE}/out-trade-no/{combine_out_trade_no}/close`,
    body: CLOSE,
    handle(call) {
      const whole = find(call);
      const { orders, combined } = call.merchant;
      const listed = (call.content.sub_orders as JsonObject[]).map((part) => textOf(part.out_trade_no));
      const parts = whole.parts ?? [];
      if (
        listed.toSorted().join() !==
        parts
          .map(({ outTradeNo }) => outTradeNo)
          .toSorted()
          .join()
      ) {
        throw paramError('/body/sub_orders', '子单信息与下单时不一致');
      }
      combined.close(whole);
      for (const part of parts) orders.close(part);
      return NO_CONTENT;
    },
  },
];

function find({ merchant, params }: PayCall): Order {
  const whole = merchant.combined.find(params.combine_out_trade_no!);
  if (!whole) throw orderNotThere();
  return whole;
}

function place({ content, merchant, state }: PayCall, kind: OrderKind): Order {
  const subs = content.sub_orders as JsonObject[];
  if (subs.length < 1 || subs.length > MOST) throw paramError('/body/sub_orders', `子单数量须为1到${MOST}`);
  if (content.combine_mchid !== merchant.mchId) {
    throw paramError('/body/combine_mchid', '与签名的商户号不一致', content.combine_mchid);
  }
  const number = textOf(content.combine_out_trade_no);
  const numbers = subs.map((sub) => textOf(sub.out_trade_no));
  if (new Set(numbers).size < numbers.length) throw invalidRequest('子单商户订单号重复');
  const taken = numbers.find((one) => {
    const other = merchant.orders.find(one);
    return other && other.whole?.outTradeNo !== number;
  });
  if (taken !== undefined) throw new PayRefusal(403, 'OUT_TRADE_NO_USED', `子单商户订单号重复：${taken}`);
  const payer = content.combine_payer_info as Record<string, string> | undefined;
  const common = {
    tradeType: kind.tradeType,
    currency: 'CNY',
    notifyUrl: textOf(content.notify_url),
    payer: kind.name === 'jsapi' ? payer : undefined,
    expiresAt: expiry(content.time_expire as string | undefined, state.clock.now()),
  };
  const placed: PlacedOrder = {
    ...common,
    outTradeNo: number,
    description: textOf(subs[0]!.description),
    total: subs.reduce((sum, sub) => sum + (sub.amount as { total_amount: number }).total_amount, 0),
    attach: undefined,
    owner: { combine_appid: textOf(content.combine_appid), combine_mchid: merchant.mchId },
    sharesProfit: false,
    asked: content,
  };
  const whole = merchant.combined.place(placed);
  whole.parts ??= subs.map((sub) => {
    const part = merchant.orders.place({ ...common, ...partOf(sub, textOf(content.combine_appid)) });
    part.whole = whole;
    return part;
  });
  return whole;
}

function partOf(
  sub: JsonObject,
  appid: string,
): Pick<PlacedOrder, 'outTradeNo' | 'description' | 'total' | 'attach' | 'owner' | 'sharesProfit' | 'asked'> {
  const { sub_mchid: subMchId, sub_appid: subAppId } = sub;
  return {
    outTradeNo: textOf(sub.out_trade_no),
    description: textOf(sub.description),
    total: (sub.amount as { total_amount: number }).total_amount,
    attach: textOf(sub.attach),
    owner: {
      appid,
      mchid: textOf(sub.mchid),
      ...(subMchId !== undefined && { sub_mchid: textOf(subMchId) }),
      ...(subAppId !== undefined && { sub_appid: textOf(subAppId) }),
    },
    sharesProfit: (sub.settle_info as JsonObject | undefined)?.profit_sharing === true,
    asked: sub,
  };
}
