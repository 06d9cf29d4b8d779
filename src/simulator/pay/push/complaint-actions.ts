import type { Complaint } from '../state/complaints.js';
import type { Merchant } from '../state/merchant.js';
import type { Order } from '../state/orders.js';
import type { PayState } from '../state/pay-state.js';
import type { NotificationResult, Notifier, NotifyOptions } from './notifier.js';
import { NotPossible } from './not-possible.js';

/** What a complaint led to. */
export interface ComplaintResult {
  readonly complaintId: string;
  /** One entry for each delivery of the notification; none where no address was set for it. */
  readonly deliveries: NotificationResult['deliveries'];
}

/** What users do about orders that they are not content with. */
export class ComplaintActions {
  constructor(
    private readonly pay: PayState,
    private readonly notifier: Notifier,
  ) {}

  /**
   * The user of a paid order complains; the notification follows.
   *
   * @throws NotPossible when the order was not paid
   */
  async complain(
    merchant: Merchant,
    order: Order,
    { detail, phone }: Pick<Complaint, 'detail' | 'phone'>,
    options: NotifyOptions,
  ): Promise<ComplaintResult> {
    if (order.transactionId === undefined || order.parts) {
      throw new NotPossible('Only a user who has paid can complain, about one order.');
    }
    const { complaintId } = merchant.complaints.make(order, detail, phone);
    this.pay.changed();
    const url = merchant.complaints.notifyUrl;
    if (url === undefined) return { complaintId, deliveries: [] };
    const resource = { complaint_id: complaintId, action_type: 'CREATE_COMPLAINT' };
    const notification = { eventType: 'COMPLAINT.CREATE', resource, url };
    const { deliveries } = await this.notifier.notify(merchant, notification, options);
    return { complaintId, deliveries };
  }
}
