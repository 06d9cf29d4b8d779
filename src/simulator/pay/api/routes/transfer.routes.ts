import type { JsonObject } from '../../../util/json.js';
import { textOf } from '../../../util/text.js';
import { notThere, paramError } from '../../refusal.js';
import type { Transfer } from '../../state/transfers.js';
import { rfc3339 } from '../../state/times.js';
import type { Members } from '../members.js';
import { text } from '../members.js';
import { NOTIFY_URL } from '../order-kinds.js';
import type { PayCall } from '../pay-call.js';
import type { PayRoute } from '../pay-route.js';

const BASE = '/v3/fund-app/mch-transfer/transfer-bills';
/** The least that can be transferred, in fen. */
const LEAST = 10;
/** From this amount on the name of the user is needed, in fen. */
const NAMED_FROM = 200_000;

/** What must be reported with a transfer, by its scene (转账场景). Other scenes are not checked. */
const REPORTS: Readonly<Record<string, readonly string[]>> = {
  1000: ['活动名称', '奖励说明'],
  1002: ['补贴类型'],
  1005: ['岗位类型', '报酬说明'],
  1011: ['赔付原因'],
};

const TRANSFER: Members = {
  appid: text(32),
  out_bill_no: /^[0-9A-Za-z]{1,32}$/,
  transfer_scene_id: text(36),
  openid: text(64),
  'user_name?': text(1024),
  transfer_amount: 'fen',
  transfer_remark: text(32),
  'notify_url?': NOTIFY_URL,
  'user_recv_perception?': text(32),
  transfer_scene_report_infos: [{ info_type: text(15), info_content: text(32) }],
  'user_recv_style?': { 'type?': /^(?:CONFIRM_PAGE|RED_PACKET)$/ },
};

/** Transfers to users (商家转账): asking for them, querying and cancelling them. */
export const transferRoutes: readonly PayRoute[] = [
  {
    method: 'POST',
    path: BASE,
    body: TRANSFER,
    handle(call) {
      check(call);
      const transfer = call.actions.transfers.ask(call.merchant, call.content);
      return {
        out_bill_no: transfer.outBillNo,
        transfer_bill_no: transfer.transferBillNo,
        create_time: rfc3339(transfer.createdAt),
        state: transfer.state,
        ...(transfer.state === 'WAIT_USER_CONFIRM' && { package_info: transfer.packageInfo }),
      };
    },
  },
  {
    method: 'GET',
    path: `${BASE}/out-bill-no/{out_bill_no}`,
    handle: ({ merchant, params }) =>
      merchant.transfers.view(there(merchant.transfers.find(params.out_bill_no!))),
  },
  {
    method: 'GET',
    path: `${BASE}/transfer-bill-no/{transfer_bill_no}`,
    handle: ({ merchant, params }) =>
      merchant.transfers.view(there(merchant.transfers.findById(params.transfer_bill_no!))),
  },
  {
    method: 'POST',
    path: `${BASE}/out-bill-no/{out_bill_no}/cancel`,
    handle({ merchant, actions, params }) {
      const transfer = there(merchant.transfers.find(params.out_bill_no!));
      actions.transfers.cancel(merchant, transfer);
      return {
        out_bill_no: transfer.outBillNo,
        transfer_bill_no: transfer.transferBillNo,
        state: transfer.state,
        update_time: rfc3339(transfer.updatedAt),
      };
    },
  },
];

function check(call: PayCall): void {
  const { content } = call;
  const amount = content.transfer_amount as number;
  if (amount < LEAST) throw paramError('/body/transfer_amount', '转账金额不能小于0.1元', amount);
  if (content.user_name !== undefined) call.decrypt('/body/user_name', content.user_name);
  else if (amount >= NAMED_FROM)
    throw paramError('/body/user_name', '转账金额大于等于2000元时，收款用户姓名必填');
  const reported = (content.transfer_scene_report_infos as JsonObject[]).map(({ info_type }) => info_type);
  const needed = REPORTS[textOf(content.transfer_scene_id)] ?? [];
  if (!needed.every((type) => reported.includes(type))) {
    throw paramError('/body/transfer_scene_report_infos', '需传入转账场景报备信息');
  }
}

function there(transfer: Transfer | undefined): Transfer {
  if (!transfer) throw notThere('转账单');
  return transfer;
}
