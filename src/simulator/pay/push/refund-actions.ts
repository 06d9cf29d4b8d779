import type { Merchant } from '../state/merchant.js';
import { refundNotice } from '../state/refund-view.js';
import type { AskedRefund, Refund, RefundStatus } from '../state/refunds.js';
import type { PayState } from '../state/pay-state.js';
import type { Notifier } from './notifier.js';

/** How long a refund takes, in milliseconds on the simulator's clock. */
const REFUND_MS = 1000;

/** What happens to refunds after they were asked for. */
export class RefundActions {
  constructor(
    private readonly pay: PayState,
    private readonly notifier: Notifier,
  ) {}

  /** Takes a refund; a moment later the money arrives, and the notification is sent. */
  ask(merchant: Merchant, asked: AskedRefund): Refund {
    const { made, isNew } = merchant.refunds.create(asked);
    if (isNew) this.settleLater(merchant, made);
    this.pay.changed();
    return made;
  }

  /** Ends a refund, and notifies of it. */
  end(merchant: Merchant, refund: Refund, status: Exclude<RefundStatus, 'PROCESSING'>): void {
    merchant.refunds.end(refund, status);
    this.pay.changed();
    const url = refund.notifyUrl ?? merchant.settings.notifyUrl ?? refund.order.notifyUrl;
    if (url === undefined) return;
    this.notifier.notifySoon(merchant, {
      eventType: `REFUND.${status}`,
      resource: refundNotice(refund),
      url,
    });
  }

  /** The refund goes to a bank account after all (异常退款). */
  tryAgain(merchant: Merchant, refund: Refund): void {
    refund.status = 'PROCESSING';
    this.settleLater(merchant, refund);
  }

  private settleLater(merchant: Merchant, refund: Refund): void {
    this.notifier.later(REFUND_MS, () => {
      if (refund.status === 'PROCESSING') this.end(merchant, refund, 'SUCCESS');
    });
  }
}
