import { textOf } from '../../../util/text.js';
import type { JsonObject } from '../../../util/json.js';
import { notThere, orderNotThere, paramError } from '../../refusal.js';
import type { Order } from '../../state/orders.js';
import { refundView } from '../../state/refund-view.js';
import type { Refund } from '../../state/refunds.js';
import type { Members } from '../members.js';
import { text } from '../members.js';
import { NOTIFY_URL } from '../order-kinds.js';
import type { PayCall } from '../pay-call.js';
import type { PayRoute } from '../pay-route.js';

const BASE = '/v3/refund/domestic/refunds';

const REFUND: Members = {
  'sub_mchid?': text(32),
  'transaction_id?': text(32),
  'out_trade_no?': text(32),
  out_refund_no: /^[0-9A-Za-z_\-|*@]{1,64}$/,
  'reason?': text(80),
  'notify_url?': NOTIFY_URL,
  'funds_account?': /^(?:AVAILABLE|UNSETTLED)$/,
  amount: {
    refund: 'fen',
    total: 'fen',
    currency: /^CNY$/,
    'from?': [{ account: /^(?:AVAILABLE|UNAVAILABLE)$/, amount: 'fen' }],
  },
  'goods_detail?': [
    {
      merchant_goods_id: text(32),
      'wechatpay_goods_id?': text(32),
      'goods_name?': text(256),
      unit_price: 'count',
      refund_amount: 'count',
      refund_quantity: 'fen',
    },
  ],
};

const ABNORMAL: Members = {
  'sub_mchid?': text(32),
  out_refund_no: text(64),
  type: /^(?:USER_BANK_CARD|MERCHANT_BANK_CARD)$/,
  'bank_type?': text(16),
  'bank_account?': text(1024),
  'real_name?': text(1024),
};

/** Refunds: asking for them and querying them. */
export const refundRoutes: readonly PayRoute[] = [
  {
    method: 'POST',
    path: BASE,
    body: REFUND,
    handle(call) {
      const { content, merchant, actions } = call;
      const { refund, total } = content.amount as { refund: number; total: number };
      const asked = {
        outRefundNo: textOf(content.out_refund_no),
        order: orderOf(call),
        refund,
        total,
        notifyUrl: content.notify_url as string | undefined,
        reason: content.reason as string | undefined,
        asked: content,
      };
      return refundView(actions.refunds.ask(merchant, asked));
    },
  },
  {
    method: 'GET',
    path: `${BASE}/{out_refund_no}`,
    handle: (call) => refundView(own(call, call.merchant.refunds.find(call.params.out_refund_no!))),
  },
  {
    method: 'POST',
    path: `${BASE}/{refund_id}/apply-abnormal-refund`,
    body: ABNORMAL,
    handle(call) {
      const { content, merchant, actions } = call;
      const refund = own(call, merchant.refunds.findById(call.params.refund_id!));
      if (refund.outRefundNo !== content.out_refund_no)
        throw paramError('/body/out_refund_no', '与退款单不一致');
      if (refund.status !== 'ABNORMAL') throw paramError('/body/out_refund_no', '退款单不是异常状态');
      if (content.type === 'USER_BANK_CARD') readBankCard(call);
      actions.refunds.tryAgain(merchant, refund);
      return refundView(refund);
    },
  },
];

/** The order of a request, by one of its two numbers; `sub_mchid` is for orders of partners. */
function orderOf({ content, merchant }: PayCall): Order {
  const { transaction_id, out_trade_no } = content;
  if ((transaction_id === undefined) === (out_trade_no === undefined)) {
    throw paramError('/body/out_trade_no', 'transaction_id和out_trade_no须有且仅有一个');
  }
  const order =
    merchant.orders.find(textOf(out_trade_no)) ?? merchant.orders.findByTransaction(textOf(transaction_id));
  if (!order) throw orderNotThere();
  checkSubMerchant(content.sub_mchid, order);
  return order;
}

function own(call: PayCall, refund: Refund | undefined): Refund {
  const subMerchant = call.method === 'GET' ? call.param('sub_mchid') || undefined : call.content.sub_mchid;
  if (!refund || refund.order.owner.sub_mchid !== subMerchant) throw notThere('退款单');
  return refund;
}

function checkSubMerchant(given: unknown, { owner }: Order): void {
  if (given !== owner.sub_mchid) throw paramError('/body/sub_mchid', '与订单的特约商户号不一致', given);
}

/** The account and the name are encrypted. */
function readBankCard(call: PayCall): void {
  const content: JsonObject = call.content;
  for (const name of ['bank_account', 'real_name']) {
    if (content[name] === undefined) throw paramError(`/body/${name}`, '必填项缺失');
    call.decrypt(`/body/${name}`, content[name]);
  }
}
