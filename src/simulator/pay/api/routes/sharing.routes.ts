import type { JsonObject } from '../../../util/json.js';
import { textOf } from '../../../util/text.js';
import { notThere, paramError } from '../../refusal.js';
import type { Order } from '../../state/orders.js';
import type { Sharing, SharingReturn } from '../../state/profit-sharing.js';
import { MOST_SHARED } from '../../state/profit-sharing.js';
import { rfc3339 } from '../../state/times.js';
import type { Members } from '../members.js';
import { text } from '../members.js';
import { NOTIFY_URL } from '../order-kinds.js';
import type { PayCall } from '../pay-call.js';
import type { PayRoute } from '../pay-route.js';

const BASE = '/v3/profitsharing';
const TYPE = /^(?:MERCHANT_ID|PERSONAL_OPENID|PERSONAL_SUB_OPENID)$/;
const NUMBER = /^[0-9A-Za-z_\-|*@]{1,64}$/;
const SUB_MERCHANT = { 'sub_mchid?': text(32), 'sub_appid?': text(32) };

const RECEIVER: Members = { ...SUB_MERCHANT, appid: text(32), type: TYPE, account: text(64) };

const SHARING: Members = {
  ...SUB_MERCHANT,
  appid: text(32),
  transaction_id: text(32),
  out_order_no: NUMBER,
  receivers: [{ type: TYPE, account: text(64), 'name?': text(1024), amount: 'fen', description: text(80) }],
  unfreeze_unsplit: 'bool',
  'notify_url?': NOTIFY_URL,
};

/** Profit sharing (分账). */
export const sharingRoutes: readonly PayRoute[] = [
  {
    method: 'POST',
    path: `${BASE}/receivers/add`,
    body: { ...RECEIVER, 'name?': text(1024), relation_type: text(32), 'custom_relation?': text(10) },
    handle(call) {
      const { appid: _appid, sub_appid: _subAppId, ...receiver } = call.content;
      if (receiver.name !== undefined) call.decrypt('/body/name', receiver.name);
      else if (receiver.type === 'MERCHANT_ID') throw paramError('/body/name', '接收方为商户时必填');
      call.merchant.sharing.addReceiver(receiver);
      return receiver;
    },
  },
  {
    method: 'POST',
    path: `${BASE}/receivers/delete`,
    body: RECEIVER,
    handle({ content, merchant }) {
      const { appid: _appid, sub_appid: _subAppId, ...receiver } = content;
      merchant.sharing.removeReceiver(receiver);
      return receiver;
    },
  },
  {
    method: 'POST',
    path: `${BASE}/orders`,
    body: SHARING,
    handle(call) {
      const { content, merchant, actions } = call;
      const receivers = content.receivers as {
        type: string;
        account: string;
        name?: string;
        amount: number;
        description: string;
      }[];
      for (const [index, { name }] of receivers.entries()) {
        if (name !== undefined) call.decrypt(`/body/receivers/${index}/name`, name);
      }
      const shares = receivers.map(({ name: _name, ...share }) => share);
      // The same name is encrypted differently every time.
      const sharing = actions.sharing.ask(merchant, {
        ...common(call),
        shares,
        unfreezes: content.unfreeze_unsplit === true,
        asked: { ...content, receivers: shares },
      });
      return merchant.sharing.view(sharing);
    },
  },
  {
    method: 'POST',
    path: `${BASE}/orders/unfreeze`,
    body: {
      'sub_mchid?': text(32),
      transaction_id: text(32),
      out_order_no: NUMBER,
      description: text(80),
      'notify_url?': NOTIFY_URL,
    },
    handle(call) {
      const asked = { ...common(call), shares: [], unfreezes: true, asked: call.content };
      return call.merchant.sharing.view(call.actions.sharing.ask(call.merchant, asked));
    },
  },
  {
    method: 'GET',
    path: `${BASE}/orders/{out_order_no}`,
    handle(call) {
      const sharing = there(call.merchant.sharing.find(call.params.out_order_no!));
      if (call.param('transaction_id') !== sharing.order.transactionId) throw notThere('分账单');
      return call.merchant.sharing.view(sharing);
    },
  },
  {
    method: 'POST',
    path: `${BASE}/return-orders`,
    body: {
      'sub_mchid?': text(32),
      'order_id?': text(64),
      'out_order_no?': NUMBER,
      out_return_no: NUMBER,
      return_mchid: text(32),
      amount: 'fen',
      description: text(80),
    },
    handle({ content, merchant }) {
      const { sharing } = merchant;
      const found = sharing.find(textOf(content.out_order_no)) ?? sharing.findById(textOf(content.order_id));
      const made = sharing.giveBack({
        outReturnNo: textOf(content.out_return_no),
        sharing: there(found),
        account: textOf(content.return_mchid),
        amount: content.amount as number,
        description: textOf(content.description),
        asked: content,
      });
      return returnView(made);
    },
  },
  {
    method: 'GET',
    path: `${BASE}/return-orders/{out_return_no}`,
    handle(call) {
      const found = call.merchant.sharing.findReturn(call.params.out_return_no!);
      if (!found || found.sharing.outOrderNo !== call.param('out_order_no')) throw notThere('回退单');
      return returnView(found);
    },
  },
  {
    method: 'GET',
    path: `${BASE}/transactions/{transaction_id}/amounts`,
    handle({ merchant, params }) {
      const order = paidOrder(merchant.orders.findByTransaction(params.transaction_id!));
      return { transaction_id: order.transactionId, unsplit_amount: order.unsplit };
    },
  },
  {
    method: 'GET',
    path: `${BASE}/merchant-configs/{sub_mchid}`,
    handle: ({ params }) => ({ sub_mchid: params.sub_mchid, max_ratio: MOST_SHARED * 10_000 }),
  },
];

function common({ content, merchant }: PayCall) {
  return {
    outOrderNo: textOf(content.out_order_no),
    order: paidOrder(merchant.orders.findByTransaction(textOf(content.transaction_id))),
    notifyUrl: content.notify_url as string | undefined,
  };
}

function paidOrder(order: Order | undefined): Order {
  if (!order) throw paramError('/body/transaction_id', '微信支付订单不存在');
  return order;
}

function there(sharing: Sharing | undefined): Sharing {
  if (!sharing) throw notThere('分账单');
  return sharing;
}

function returnView({ sharing, ...made }: SharingReturn): JsonObject {
  return {
    order_id: sharing.orderId,
    out_order_no: sharing.outOrderNo,
    out_return_no: made.outReturnNo,
    return_id: made.returnId,
    return_mchid: made.account,
    amount: made.amount,
    description: made.description,
    result: 'SUCCESS',
    create_time: rfc3339(made.createdAt),
    finish_time: rfc3339(made.createdAt),
  };
}
