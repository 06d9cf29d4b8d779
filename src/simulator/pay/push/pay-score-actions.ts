import type { JsonObject } from '../../util/json.js';
import type { Merchant } from '../state/merchant.js';
import type { PayScorePermission } from '../state/pay-score/pay-score-permissions.js';
import type { PayScoreOrder } from '../state/pay-score/pay-score.js';
import type { PayState } from '../state/pay-state.js';
import type { Notification } from './notification.js';
import type { NotificationResult, Notifier, NotifyOptions } from './notifier.js';

/** How long after its end an order is paid, in milliseconds on the simulator's clock. */
const PAY_MS = 1000;

/** What happens to pay score (微信支付分) orders and permissions after they were begun. */
export class PayScoreActions {
  constructor(
    private readonly pay: PayState,
    private readonly notifier: Notifier,
  ) {}

  /** The user confirms an order; the notification follows. */
  async confirm(
    merchant: Merchant,
    order: PayScoreOrder,
    openid: string,
    options: NotifyOptions,
  ): Promise<NotificationResult['deliveries']> {
    merchant.payScore.confirm(order, openid);
    this.pay.changed();
    return this.notify(merchant, order, 'PAYSCORE.USER_CONFIRM', options);
  }

  /** The merchant ends an order; what it costs is paid by itself soon after. */
  complete(merchant: Merchant, order: PayScoreOrder, asked: JsonObject): void {
    merchant.payScore.complete(order, asked);
    this.pay.changed();
    if (order.state === 'DONE') return;
    this.notifier.later(PAY_MS, () => {
      // Paid in another way in the meantime, as the merchant said.
      if (order.state !== 'DOING') return;
      merchant.payScore.pay(order, this.payment(merchant, order), 'NEWTON');
      this.pay.changed();
      void this.notify(merchant, order, 'PAYSCORE.USER_PAID', {});
    });
  }

  /** A user gives the permission that was asked for; the notification follows. */
  async grant(
    merchant: Merchant,
    permission: PayScorePermission,
    openid: string,
    options: NotifyOptions,
  ): Promise<NotificationResult['deliveries']> {
    merchant.payScorePermissions.grant(permission, openid);
    this.pay.changed();
    return this.tell(merchant, permission, 'PAYSCORE.USER_OPEN_SERVICE', options);
  }

  /** The merchant, or the user in WeChat, ends a permission; the notification follows if it was in force. */
  async withdraw(
    merchant: Merchant,
    permission: PayScorePermission,
    options: NotifyOptions,
  ): Promise<NotificationResult['deliveries']> {
    if (!merchant.payScorePermissions.end(permission)) return [];
    this.pay.changed();
    return this.tell(merchant, permission, 'PAYSCORE.USER_CLOSE_SERVICE', options);
  }

  /** The payment is an order of its own, so that it can be refunded by its transaction. */
  private payment(merchant: Merchant, { orderId, asked, charged, openid }: PayScoreOrder): string {
    const placed = merchant.orders.place({
      tradeType: 'JSAPI',
      outTradeNo: orderId,
      description: String(asked.service_introduction),
      total: charged!.total,
      currency: 'CNY',
      attach: undefined,
      notifyUrl: undefined,
      owner: { appid: String(asked.appid), mchid: merchant.mchId },
      payer: undefined,
      sharesProfit: false,
      expiresAt: undefined,
      asked: {},
    });
    return merchant.orders.pay(placed, openid ?? 'oSimulatorUser');
  }

  private notify(
    merchant: Merchant,
    order: PayScoreOrder,
    eventType: string,
    options: NotifyOptions,
  ): Promise<NotificationResult['deliveries']> {
    const resource = merchant.payScore.view(order);
    return this.send(merchant, order.notifyUrl, { eventType, resource }, options);
  }

  private tell(
    merchant: Merchant,
    permission: PayScorePermission,
    eventType: string,
    options: NotifyOptions,
  ): Promise<NotificationResult['deliveries']> {
    const resource = merchant.payScorePermissions.notice(permission);
    return this.send(merchant, permission.notifyUrl, { eventType, resource }, options);
  }

  private async send(
    merchant: Merchant,
    address: string | undefined,
    notification: Omit<Notification, 'url'>,
    options: NotifyOptions,
  ): Promise<NotificationResult['deliveries']> {
    const url = address ?? merchant.settings.notifyUrl;
    if (url === undefined) return [];
    return (await this.notifier.notify(merchant, { ...notification, url }, options)).deliveries;
  }
}
