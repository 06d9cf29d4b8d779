import { handler } from '../../webhook/declare/handler.decorators.js';
import { parameter } from '../../webhook/declare/param.decorators.js';
import { COMBINED, PAYMENT } from './notification-shapes.js';
import type { PayNotifications } from './notifications.types.js';
import type { PayMessage } from './pay-push.js';

const PAYMENT_DONE = 'TRANSACTION.SUCCESS';

/** One method for several event types. */
const onTypes =
  (name: string, ...types: readonly string[]) =>
  (): MethodDecorator =>
  (target, method, descriptor) => {
    for (const type of types) on(`@${name}()`, type)(target, method, descriptor);
  };

function on(label: string, type: string, key?: string): MethodDecorator {
  return handler(label, { kind: 'event', event: type.toLowerCase(), key });
}

/**
 * Handles the payment of an order. The parameter is a `Payment`, for a service provider a `PartnerPayment`.
 *
 * Compare `amount.total` with the own order, and be ready to be called again for the same order.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export const OnPayment = (): MethodDecorator => on('@OnPayment()', PAYMENT_DONE, PAYMENT);

/** Handles the payment of combined orders (合单). The parameter is a `CombinedPayment`. */
export const OnCombinedPayment = (): MethodDecorator => on('@OnCombinedPayment()', PAYMENT_DONE, COMBINED);

/**
 * Handles the end of a refund: `refund_status` says which. The parameter is a `RefundNotification`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 */
export const OnRefund = onTypes('OnRefund', 'REFUND.SUCCESS', 'REFUND.ABNORMAL', 'REFUND.CLOSED');

/**
 * Handles the end of a transfer to a user (商家转账): `state` says which. The parameter is a `TransferNotification`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012712115
 */
export const OnTransfer = onTypes('OnTransfer', 'MCHTRANSFER.BILL.FINISHED');

/**
 * Handles what happens to pay score (微信支付分) orders and permissions.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
 */
export const OnPayScore = onTypes(
  'OnPayScore',
  'PAYSCORE.USER_CONFIRM',
  'PAYSCORE.USER_PAID',
  'PAYSCORE.USER_OPEN_SERVICE',
  'PAYSCORE.USER_CLOSE_SERVICE',
  'PAYSCORE.USER_SIGN_PLAN',
  'PAYSCORE.USER_CANCEL_SIGN_PLAN',
  'PAYSCORE.USER_ACCEPTED',
  'PAYSCORE.BIND_SERVICE_ACCOUNT',
);

/**
 * Handles complaints of consumers: a new one, or a change of state. The parameter is a `ComplaintNotification`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
 */
export const OnComplaint = onTypes('OnComplaint', 'COMPLAINT.CREATE', 'COMPLAINT.STATE_CHANGE');

/**
 * Handles notifications of any type. The parameter is `PayNotifications['COUPON.USE']`, and so on.
 *
 * @param type the `event_type`, such as `COUPON.USE`
 */
export const OnPayEvent = (type: keyof PayNotifications | (string & {})): MethodDecorator =>
  on(`@OnPayEvent(${JSON.stringify(type)})`, type);

/** Handles every notification that no other handler takes. */
export const OnAnyPayEvent = (): MethodDecorator => handler('@OnAnyPayEvent()', { kind: 'anyEvent' });

/** The resource of the notification, decrypted. */
export const Notification = parameter(({ push }) => (push as PayMessage).envelope.resource);

/** What the notification says around its resource: a `PayEnvelope` with its id, type and time. */
export const Envelope = parameter(({ push }) => (push as PayMessage).envelope);
