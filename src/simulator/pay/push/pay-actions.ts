import { textOf } from '../../util/text.js';
import type { JsonObject } from '../../util/json.js';
import type { Merchant } from '../state/merchant.js';
import { combinedView, orderView } from '../state/order-view.js';
import type { Order } from '../state/orders.js';
import type { Refund } from '../state/refunds.js';
import { randomDigits } from '../../util/random.js';
import type { Payment } from '../../state/trade/payments.js';
import type { PayState } from '../state/pay-state.js';
import { ComplaintActions } from './complaint-actions.js';
import type { Notifier, NotificationResult, NotifyOptions } from './notifier.js';
import { NotPossible } from './not-possible.js';
import { PayScoreActions } from './pay-score-actions.js';
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
  readonly payScore: PayScoreActions;
  readonly complaints: ComplaintActions;

  constructor(
    private readonly pay: PayState,
    private readonly notifier: Notifier,
  ) {
    this.refunds = new RefundActions(pay, notifier);
    this.transfers = new TransferActions(pay, notifier);
    this.sharing = new SharingActions(pay, notifier);
    this.payScore = new PayScoreActions(pay, notifier);
    this.complaints = new ComplaintActions(pay, notifier);
  }

  /** Somebody pays an order, or combined orders all at once; the notification follows. */
  async payOrder(
    merchant: Merchant,
    one: Order,
    openid: string | undefined,
    options: NotifyOptions,
  ): Promise<PaymentResult> {
    const order = one.whole ?? one;
    const asked = order.payer?.openid ?? order.payer?.sub_openid ?? order.payer?.sp_openid;
    const payer = openid ?? asked ?? 'oSimulatorUser';
    const transactionId = (order.parts ? merchant.combined : merchant.orders).pay(order, payer);
    for (const part of order.parts ?? []) merchant.orders.pay(part, payer);
    for (const paid of order.parts ?? [order]) {
      this.pay.simulator.payments.add(paymentOf(merchant, paid, paid.transactionId ?? transactionId));
    }
    this.pay.changed();
    if (order.notifyUrl === undefined) return { transactionId, deliveries: [] };
    const notification = {
      eventType: 'TRANSACTION.SUCCESS',
      resource: order.parts ? combinedView(order) : orderView(order),
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
    if (order.parts) throw new NotPossible('Pay back one of the combined orders, by its own number.');
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
    const { outTradeNo } = order.whole ?? order;
    const again = await this.notifier.again(merchant, 'TRANSACTION.SUCCESS', outTradeNo, options);
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
    const url = options.notifyUrl ?? this.addressFor(merchant, resource);
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
      merchant.findOrder(textOf(resource.out_trade_no ?? resource.combine_out_trade_no)) ??
      orders.findByTransaction(textOf(resource.transaction_id));
    return named?.notifyUrl ?? lastNotifyUrl ?? settings.notifyUrl;
  }
}

/** What the mini program or official account in which the order was placed knows of it. */
const paymentOf = (merchant: Merchant, order: Order, transactionId: string): Payment => ({
  appId: order.owner.sub_appid ?? order.owner.appid ?? order.owner.sp_appid ?? '',
  merchantId: merchant.mchId,
  outTradeNo: order.outTradeNo,
  transactionId,
  openid: order.openid ?? '',
  description: order.description,
  amount: order.total,
  createdAt: Math.floor(order.createdAt / 1000),
  paidAt: Math.floor((order.paidAt ?? order.createdAt) / 1000),
});
