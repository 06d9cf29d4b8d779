import type { VirtualClock } from '../../state/virtual-clock.js';
import type { JsonObject } from '../../util/json.js';
import { randomDigits } from '../../util/random.js';
import { invalidRequest, notThere } from '../refusal.js';
import type { Order } from './orders.js';
import { dayDigits, rfc3339 } from './times.js';

/** `PENDING`: the merchant has not answered yet. `PROCESSED`: the merchant has marked it as settled. */
export type ComplaintState = 'PENDING' | 'PROCESSING' | 'PROCESSED';

/** One thing that was said or done about a complaint. */
export interface Negotiation {
  readonly id: string;
  readonly at: number;
  readonly operator: '投诉人' | '商家';
  readonly type: string;
  readonly details: string;
}

/** A complaint of a consumer (消费者投诉). */
export interface Complaint {
  readonly complaintId: string;
  readonly madeAt: number;
  readonly detail: string;
  readonly phone: string;
  readonly order: Order;
  /** The newest first. */
  readonly history: Negotiation[];
  state: ComplaintState;
}

/** The complaints of one merchant number. */
export class Complaints {
  /** Where they are announced; set by the API. */
  notifyUrl: string | undefined;
  private readonly complaints = new Map<string, Complaint>();

  constructor(private readonly clock: VirtualClock) {}

  /** The newest first. */
  all(): Complaint[] {
    return [...this.complaints.values()].toReversed();
  }

  /** @throws PayRefusal when there is no such complaint */
  need(complaintId: string): Complaint {
    const complaint = this.complaints.get(complaintId);
    if (!complaint) throw notThere('投诉单');
    return complaint;
  }

  /** The user of a paid order complains. */
  make(order: Order, detail: string, phone: string): Complaint {
    const now = this.clock.now();
    const complaint: Complaint = {
      complaintId: `2000${dayDigits(now)}${randomDigits(16)}`,
      madeAt: now,
      detail,
      phone,
      order,
      history: [],
      state: 'PENDING',
    };
    this.complaints.set(complaint.complaintId, complaint);
    this.say(complaint, '投诉人', 'USER_CREATE_COMPLAINT', detail);
    return complaint;
  }

  /** The merchant answers. */
  answer(complaint: Complaint, content: string): void {
    if (complaint.state === 'PROCESSED') throw invalidRequest('投诉单已处理完成，不允许回复');
    complaint.state = 'PROCESSING';
    this.say(complaint, '商家', 'MERCHANT_RESPONSE', content);
  }

  /** The merchant says that it is settled. */
  complete(complaint: Complaint): void {
    if (complaint.state === 'PENDING') throw invalidRequest('请先回复用户，再反馈处理完成');
    if (complaint.state === 'PROCESSED') return;
    complaint.state = 'PROCESSED';
    this.say(complaint, '商家', 'MERCHANT_CONFIRM_COMPLETE', '商家已处理完成');
  }

  /** A complaint as the API answers it, its phone number in clear. */
  view(complaint: Complaint, mchId: string): JsonObject {
    const { order, history } = complaint;
    return {
      complaint_id: complaint.complaintId,
      complaint_time: rfc3339(complaint.madeAt),
      complaint_detail: complaint.detail,
      complaint_state: complaint.state,
      complainted_mchid: mchId,
      payer_phone: complaint.phone,
      payer_openid: order.openid ?? '',
      complaint_order_info: [
        { transaction_id: order.transactionId ?? '', out_trade_no: order.outTradeNo, amount: order.total },
      ],
      complaint_media_list: [],
      problem_type: 'OTHERS',
      problem_description: complaint.detail.slice(0, 256),
      complaint_full_refunded: order.refunded >= order.total,
      incoming_user_response: history[0]?.operator === '投诉人',
      user_complaint_times: 1,
    };
  }

  private say(
    { history }: Complaint,
    operator: Negotiation['operator'],
    type: string,
    details: string,
  ): void {
    history.unshift({ id: randomDigits(18), at: this.clock.now(), operator, type, details });
  }
}
