import { textOf } from '../../util/text.js';
import type { JsonObject } from '../../util/json.js';
import type { Merchant } from '../state/merchant.js';
import { orderView } from '../state/order-view.js';
import type { Order } from '../state/orders.js';
import type { Refund } from '../state/refunds.js';
import { randomDigits } from '../../util/random.js';
import type { PayState } from '../state/pay-state.js';
import type { Notifier, NotificationResult, NotifyOptions } from './notifier.js';
import { NotPossible } from './not-possible.js';
import { RefundActions } from './refund-actions.js';
import { SharingActions } from './sharing-actions.js';
import { TransferActions } from './transfer-actions.js';

/** What a payment led to. */
export interface PaymentResult {
  readonly transactionId: string;
  /** One entry for each delivery of the notification; none for an order without an address for it. */
  readonly deliveries: NotificationResult['deliveries'];
}

/** What people do: users who pay, and the merchant in the merchant console (商户平台). */
export class PayActions {
  readonly refunds: RefundActions;
  readonly transfers: TransferActions;
  readonly sharing: SharingActions;

  constructor(
    private readonly pay: PayState,
    private readonly notifier: Notifier,
  ) {
    this.refunds = new RefundActions(pay, notifier);
    this.transfers = new TransferActions(pay, notifier);
    this.sharing = new SharingActions(pay, notifier);
  }

  /** Somebody pays an order; the notification follows. */
  async payOrder(
    merchant: Merchant,
    order: Order,
    openid: string | undefined,
    options: NotifyOptions,
  ): Promise<PaymentResult> {
    const asked = order.payer?.openid ?? order.payer?.sub_openid ?? order.payer?.sp_openid;
    const transactionId = merchant.orders.pay(order, openid ?? asked ?? 'oSimulatorUser');
    this.pay.changed();
    if (order.notifyUrl === undefined) return { transactionId, deliveries: [] };
    const notification = {
      eventType: 'TRANSACTION.SUCCESS',
      resource: orderView(order),
      url: order.notifyUrl,
    };
    const { deliveries } = await this.notifier.notify(merchant, notification, this.noting(order, options));
    return { transactionId, deliveries };
  }

  /** As {@link payOrder}, with WeChat's schedule; answers after the first delivery, the others follow. */
  payAndLeave(merchant: Merchant, order: Order, openid: string | undefined): Promise<PaymentResult> {
    return new Promise((resolve, reject) => {
      const onDelivery: NotifyOptions['onDelivery'] = (delivery) =>
        resolve({ transactionId: order.transactionId ?? '', deliveries: [delivery] });
      this.payOrder(merchant, order, openid, { onDelivery }).then(resolve, reject);
    });
  }

  /** The merchant pays an order back in the merchant console, all that is left when no amount is given. */
  refundOrder(merchant: Merchant, order: Order, refund = order.total - order.refunded): Refund {
    if (refund < 1) throw new NotPossible('The order is paid back already.');
    const outRefundNo = `console${randomDigits(20)}`;
    const { total } = order;
    const asked = { out_refund_no: outRefundNo, amount: { refund, total } };
    const what = { outRefundNo, order, refund, total, notifyUrl: undefined, reason: undefined, asked };
    return this.refunds.ask(merchant, what);
  }

  /** Sends the notification about a payment once more. */
  async notifyAgain(merchant: Merchant, order: Order): Promise<NotificationResult> {
    const options = this.noting(order, { deliveries: 1 });
    const again = await this.notifier.again(merchant, 'TRANSACTION.SUCCESS', order.outTradeNo, options);
    if (!again) throw new NotPossible('Nothing was notified about this order yet.');
    return again;
  }

  /** Sends any notification, to the address of what it is about, otherwise to the one seen last. */
  notify(
    merchant: Merchant,
    eventType: string,
    resource: JsonObject,
    options: NotifyOptions,
  ): Promise<NotificationResult> {
    const url = this.addressFor(merchant, resource);
    if (url === undefined) {
      throw new NotPossible(
        'There is no address yet: place an order with notify_url first, or set "notifyUrl".',
      );
    }
    return this.notifier.notify(merchant, { eventType, resource, url }, options);
  }

  /** Notes each attempt at the order, for the console. */
  private noting(order: Order, options: NotifyOptions): NotifyOptions {
    const onDelivery: NotifyOptions['onDelivery'] = (delivery, attempt) => {
      order.notified = { status: delivery.status, attempt };
      this.pay.changed();
      options.onDelivery?.(delivery, attempt);
    };
    return { ...options, onDelivery };
  }

  private addressFor(merchant: Merchant, resource: JsonObject): string | undefined {
    const { orders, lastNotifyUrl, settings } = merchant;
    const named =
      orders.find(textOf(resource.out_trade_no)) ?? orders.findByTransaction(textOf(resource.transaction_id));
    return named?.notifyUrl ?? lastNotifyUrl ?? settings.notifyUrl;
  }
}
