import type { Merchant } from '../state/merchant.js';
import type { PayState } from '../state/pay-state.js';
import type { AskedSharing, Sharing } from '../state/profit-sharing.js';
import { rfc3339 } from '../state/times.js';
import type { Notifier } from './notifier.js';

/** How long a sharing takes, in milliseconds on the simulator's clock. */
const SHARING_MS = 1000;

/** What happens to profit sharing after it was asked for. */
export class SharingActions {
  constructor(
    private readonly pay: PayState,
    private readonly notifier: Notifier,
  ) {}

  /** Takes a sharing; a moment later it is finished, and the receivers' address is notified. */
  ask(merchant: Merchant, asked: AskedSharing): Sharing {
    const { made, isNew } = merchant.sharing.share(asked);
    if (isNew) this.notifier.later(SHARING_MS, () => this.finish(merchant, made));
    this.pay.changed();
    return made;
  }

  private finish(merchant: Merchant, sharing: Sharing): void {
    merchant.sharing.finish(sharing);
    this.pay.changed();
    const url = sharing.notifyUrl ?? merchant.settings.notifyUrl;
    if (url === undefined) return;
    for (const { result, type, account, amount, description } of sharing.shares) {
      if (result !== 'SUCCESS') continue;
      const resource = {
        mchid: merchant.mchId,
        transaction_id: sharing.order.transactionId,
        order_id: sharing.orderId,
        out_order_no: sharing.outOrderNo,
        receiver: { type, account, amount, description },
        success_time: rfc3339(sharing.finishedAt ?? 0),
      };
      this.notifier.notifySoon(merchant, { eventType: 'PROFITSHARING.SUCCESS', resource, url });
    }
  }
}
