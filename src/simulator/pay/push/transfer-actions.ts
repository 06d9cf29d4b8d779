import type { JsonObject } from '../../util/json.js';
import type { Merchant } from '../state/merchant.js';
import type { PayState } from '../state/pay-state.js';
import type { Transfer } from '../state/transfers.js';
import type { Notifier } from './notifier.js';

const DAY_MS = 86_400_000;
/** How long a cancellation takes, in milliseconds on the simulator's clock. */
const CANCEL_MS = 1000;

/** What happens to transfers after they were asked for. */
export class TransferActions {
  constructor(
    private readonly pay: PayState,
    private readonly notifier: Notifier,
  ) {}

  /** Takes a transfer, which fails when the user has not confirmed it after a day. */
  ask(merchant: Merchant, asked: JsonObject): Transfer {
    const { made, isNew } = merchant.transfers.create(asked);
    if (isNew) {
      this.notifier.later(DAY_MS, () => {
        if (made.state === 'WAIT_USER_CONFIRM') this.finish(merchant, made, 'FAIL', 'OVERDUE_CLOSE');
      });
    }
    this.pay.changed();
    return made;
  }

  /** The user confirms: the money arrives. */
  confirm(merchant: Merchant, transfer: Transfer): void {
    this.finish(merchant, transfer, 'SUCCESS');
  }

  /** The merchant takes a transfer back that nobody has confirmed. */
  cancel(merchant: Merchant, transfer: Transfer): void {
    if (transfer.state === 'CANCELING' || transfer.state === 'CANCELLED') return;
    merchant.transfers.change(transfer, ['WAIT_USER_CONFIRM'], 'CANCELING');
    this.notifier.later(CANCEL_MS, () => this.finish(merchant, transfer, 'CANCELLED'));
  }

  private finish(
    merchant: Merchant,
    transfer: Transfer,
    state: 'SUCCESS' | 'FAIL' | 'CANCELLED',
    failReason?: string,
  ): void {
    merchant.transfers.change(transfer, ['WAIT_USER_CONFIRM', 'CANCELING'], state, failReason);
    this.pay.changed();
    const url = transfer.notifyUrl ?? merchant.settings.notifyUrl;
    if (url === undefined) return;
    const resource = merchant.transfers.notice(transfer);
    this.notifier.notifySoon(merchant, { eventType: 'MCHTRANSFER.BILL.FINISHED', resource, url });
  }
}
