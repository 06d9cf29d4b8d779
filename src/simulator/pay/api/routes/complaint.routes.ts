import { encryptSensitive } from '../../../../pay/crypto/index.js';
import type { JsonObject } from '../../../util/json.js';
import { textOf } from '../../../util/text.js';
import { notThere, paramError } from '../../refusal.js';
import type { Complaint } from '../../state/complaints.js';
import { rfc3339 } from '../../state/times.js';
import { type Members, text } from '../members.js';
import { NOTIFY_URL } from '../order-kinds.js';
import type { PayCall } from '../pay-call.js';
import { NO_CONTENT, type PayRoute } from '../pay-route.js';

const NOTIFICATIONS = '/v3/merchant-service/complaint-notifications';
const COMPLAINTS = '/v3/merchant-service/complaints-v2';
const ONE = `${COMPLAINTS}/{complaint_id}`;
/** How many are listed at once at most. */
const MOST = 50;
const MOST_RECORDS = 300;
const DAY = /^\d{4}-\d\d-\d\d$/;

const RESPONSE: Members = {
  'complainted_mchid?': text(32),
  response_content: text(500),
  'response_images?': [text(512)],
  'jump_url?': text(512),
  'jump_url_text?': text(10),
  'mini_program_jump_info?': { appid: text(32), path: text(512), text: text(10) },
};

/** Complaints of consumers (消费者投诉). */
export const complaintRoutes: readonly PayRoute[] = [
  ...(['POST', 'PUT'] as const).map((method): PayRoute => ({
    method,
    path: NOTIFICATIONS,
    body: { url: NOTIFY_URL },
    handle(call) {
      call.merchant.complaints.notifyUrl = textOf(call.content.url);
      return addressOf(call);
    },
  })),
  { method: 'GET', path: NOTIFICATIONS, handle: addressOf },
  {
    method: 'DELETE',
    path: NOTIFICATIONS,
    handle(call) {
      call.merchant.complaints.notifyUrl = undefined;
      return NO_CONTENT;
    },
  },
  {
    method: 'GET',
    path: COMPLAINTS,
    handle(call) {
      const [from, to] = ['begin_date', 'end_date'].map((name) => {
        const day = call.param(name);
        if (!DAY.test(day)) throw paramError(`/query/${name}`, '应为yyyy-MM-dd', day);
        return day;
      }) as [string, string];
      const inTime = call.merchant.complaints.all().filter(({ madeAt }) => {
        const day = rfc3339(madeAt).slice(0, 10);
        return from <= day && day <= to;
      });
      return page(call, inTime, 10, MOST, (complaint) => view(call, complaint));
    },
  },
  { method: 'GET', path: ONE, handle: (call) => view(call, find(call)) },
  {
    method: 'GET',
    path: `${ONE}/negotiation-historys`,
    handle: (call) =>
      page(call, find(call).history, 100, MOST_RECORDS, ({ id, at, operator, type, details }) => ({
        log_id: id,
        operator,
        operate_time: rfc3339(at),
        operate_type: type,
        operate_details: details,
        image_list: [],
      })),
  },
  {
    method: 'POST',
    path: `${ONE}/response`,
    body: RESPONSE,
    handle(call) {
      call.merchant.complaints.answer(find(call), textOf(call.content.response_content));
      return NO_CONTENT;
    },
  },
  {
    method: 'POST',
    path: `${ONE}/complete`,
    body: { 'complainted_mchid?': text(32) },
    handle(call) {
      call.merchant.complaints.complete(find(call));
      return NO_CONTENT;
    },
  },
];

const find = ({ merchant, params }: PayCall): Complaint => merchant.complaints.need(params.complaint_id!);

/** A complaint, with the phone number encrypted for the merchant. */
function view({ merchant }: PayCall, complaint: Complaint): JsonObject {
  const phone = encryptSensitive(complaint.phone, merchant.settings.keys.publicKey);
  return { ...merchant.complaints.view(complaint, merchant.mchId), payer_phone: phone };
}

function addressOf({ merchant }: PayCall): JsonObject {
  const { notifyUrl: url } = merchant.complaints;
  if (url === undefined) throw notThere('投诉通知回调地址');
  return { mchid: merchant.mchId, url };
}

function page<T>(
  call: PayCall,
  all: readonly T[],
  usual: number,
  most: number,
  toJson: (item: T) => JsonObject,
): JsonObject {
  const limit = wholeNumber(call, 'limit') ?? usual;
  const offset = wholeNumber(call, 'offset') ?? 0;
  if (limit < 1 || limit > most) throw paramError('/query/limit', `须为1到${most}`, limit);
  return { data: all.slice(offset, offset + limit).map(toJson), limit, offset, total_count: all.length };
}

function wholeNumber(call: PayCall, name: string): number | undefined {
  const given = call.param(name);
  if (given === '') return undefined;
  if (!/^\d{1,9}$/.test(given)) throw paramError(`/query/${name}`, '应为整数', given);
  return Number(given);
}
