import type { JsonObject } from '../../../util/json.js';
import { orderNotThere, paramError, PayRefusal } from '../../refusal.js';
import { orderView } from '../../state/order-view.js';
import { codeUrlOf } from '../../state/pay-view.js';
import type { Order, PlacedOrder } from '../../state/orders.js';
import { randomHex } from '../../../util/random.js';
import { textOf } from '../../../util/text.js';
import type { Members } from '../members.js';
import type { OrderKind, Role } from '../order-kinds.js';
import { ORDER_KINDS, OWNERS } from '../order-kinds.js';
import type { PayCall } from '../pay-call.js';
import type { PayRoute } from '../pay-route.js';
import { NO_CONTENT, PayAnswer } from '../pay-route.js';

const MINUTE_MS = 60_000;
const ROLES: readonly (readonly [Role, string])[] = [
  ['merchant', '/v3/pay/transactions'],
  ['partner', '/v3/pay/partner/transactions'],
];

const CLOSE: Readonly<Record<Role, Members>> = {
  merchant: { mchid: 'text' },
  partner: { sp_mchid: 'text', sub_mchid: 'text' },
};
const REVERSE: Readonly<Record<Role, Members>> = {
  merchant: { 'mchid?': 'text', appid: 'text' },
  partner: { 'sp_mchid?': 'text', sub_mchid: 'text', 'sp_appid?': 'text', 'sub_appid?': 'text' },
};

/** Orders: placing, querying and closing them, for merchants and partners (服务商). */
export const orderRoutes: readonly PayRoute[] = ROLES.flatMap(([role, base]): PayRoute[] => [
  ...ORDER_KINDS.map((kind) => placeRoute(role, base, kind)),
  {
    method: 'GET',
    path: `${base}/out-trade-no/{out_trade_no}`,
    handle: (call) => answerQuery(call, role, call.merchant.orders.find(call.params.out_trade_no!)),
  },
  {
    method: 'GET',
    path: `${base}/id/{transaction_id}`,
    handle: (call) =>
      answerQuery(call, role, call.merchant.orders.findByTransaction(call.params.transaction_id!)),
  },
  {
    method: 'POST',
    path: `${base}/out-trade-no/{out_trade_no}/close`,
    body: CLOSE[role],
    handle(call) {
      checkSigner(call, role);
      call.merchant.orders.close(owned(role, call.merchant.orders.find(call.params.out_trade_no!)));
      return NO_CONTENT;
    },
  },
  {
    method: 'POST',
    path: `${base}/out-trade-no/{out_trade_no}/reverse`,
    body: REVERSE[role],
    handle(call) {
      const order = owned(role, call.merchant.orders.find(call.params.out_trade_no!));
      call.merchant.orders.reverse(order);
      return { ...order.owner, out_trade_no: order.outTradeNo };
    },
  },
]);

function placeRoute(role: Role, base: string, kind: OrderKind): PayRoute {
  return {
    method: 'POST',
    path: `${base}/${kind.name}`,
    body: { ...OWNERS[role], ...kind.members(role) },
    handle(call) {
      checkSigner(call, role);
      const order = call.merchant.orders.place(read(call, role, kind));
      if (order.notifyUrl !== undefined) call.merchant.lastNotifyUrl = order.notifyUrl;
      return kind.name === 'codepay' ? payByCode(order, call.merchant.orders) : prepaid(call, kind, order);
    },
  };
}

/** What the application shows or hands to the client, so that an order is paid later. */
export function prepaid({ state }: PayCall, { name }: OrderKind, order: Order): JsonObject {
  if (name === 'native') return { code_url: codeUrlOf(order) };
  if (name === 'h5') {
    const parameters = new URLSearchParams({ prepay_id: order.prepayId, package: randomHex(10) });
    return { h5_url: `${state.baseUrl}/cgi-bin/mmpayweb-bin/checkmweb?${parameters.toString()}` };
  }
  return { prepay_id: order.prepayId };
}

/** The user's payment code was scanned. One that ends in 0 stands for a user who must enter the password first. */
function payByCode(order: Order, orders: PayCall['merchant']['orders']): JsonObject | PayAnswer {
  const payer = order.asked.payer as JsonObject;
  if (textOf(payer.auth_code).endsWith('0')) {
    order.state = 'USERPAYING';
    return new PayAnswer(202, { code: 'USERPAYING', message: '需要用户输入支付密码' });
  }
  orders.pay(order, `o${textOf(payer.auth_code).padStart(27, '0')}`);
  return orderView(order);
}

function read({ content, merchant, state }: PayCall, role: Role, kind: OrderKind): PlacedOrder {
  const { total, currency = 'CNY' } = content.amount as { total: number; currency?: string };
  const payer = content.payer as Record<string, string> | undefined;
  const names = Object.keys(OWNERS[role]).map((name) => name.replace('?', ''));
  const owner = names.flatMap((name) => (content[name] === undefined ? [] : [[name, textOf(content[name])]]));
  if (kind.name === 'jsapi' && role === 'partner' && !payer?.sp_openid === !payer?.sub_openid) {
    throw paramError('/body/payer', 'sp_openid和sub_openid须有且仅有一个');
  }
  const { appIds } = merchant.settings;
  const appId = textOf(content.appid ?? content.sp_appid);
  if (appIds && !appIds.includes(appId)) {
    throw new PayRefusal(400, 'APPID_MCHID_NOT_MATCH', 'appid和mchid不匹配', undefined, 268_445_527);
  }
  return {
    tradeType: kind.tradeType,
    outTradeNo: textOf(content.out_trade_no),
    description: textOf(content.description),
    total,
    currency,
    attach: content.attach as string | undefined,
    notifyUrl: content.notify_url as string | undefined,
    owner: Object.fromEntries(owner) as Record<string, string>,
    payer: kind.name === 'jsapi' ? payer : undefined,
    sharesProfit: (content.settle_info as JsonObject | undefined)?.profit_sharing === true,
    expiresAt: expiry(content.time_expire as string | undefined, state.clock.now()),
    asked: content,
  };
}

/** When an order ends by itself; undefined where it does not say. */
export function expiry(time: string | undefined, now: number): number | undefined {
  if (time === undefined) return undefined;
  const at = Date.parse(time);
  if (Number.isNaN(at)) throw paramError('/body/time_expire', '不是有效的时间', time);
  if (at < now + MINUTE_MS) throw paramError('/body/time_expire', '须晚于当前时间1分钟以上', time);
  return at;
}

/** The number in the body must be the one that signs. */
function checkSigner({ content, merchant }: PayCall, role: Role): void {
  const name = role === 'merchant' ? 'mchid' : 'sp_mchid';
  if (content[name] !== merchant.mchId)
    throw paramError(`/body/${name}`, '与签名的商户号不一致', content[name]);
}

function answerQuery(call: PayCall, role: Role, order: Order | undefined): JsonObject {
  const name = role === 'merchant' ? 'mchid' : 'sp_mchid';
  if (call.param(name) !== call.merchant.mchId) {
    throw paramError(`/query/${name}`, call.param(name) ? '与签名的商户号不一致' : '必填项缺失');
  }
  const found = owned(role, order);
  if (role === 'partner' && call.param('sub_mchid') !== found.owner.sub_mchid) throw orderNotThere();
  return orderView(found);
}

/** An order that was placed in the same role. */
function owned(role: Role, order: Order | undefined): Order {
  if (!order || (order.owner.sp_mchid !== undefined) !== (role === 'partner')) throw orderNotThere();
  return order;
}
