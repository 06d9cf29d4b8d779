import { createSecretKey, randomUUID } from 'node:crypto';
import { sealResource } from '../../../pay/crypto/index.js';
import type { JsonObject } from '../../util/json.js';
import { writeJson } from '../../util/json.js';
import type { Merchant } from '../state/merchant.js';
import { rfc3339 } from '../state/times.js';

/** A notification that is to be sent. */
export interface Notification {
  readonly eventType: string;
  /** What is encrypted. */
  readonly resource: JsonObject;
  readonly url: string;
}

/** A notification with its id, which stays the same however often it is sent. */
export interface WrittenNotification extends Notification {
  readonly id: string;
  /** The body, exactly as it is sent. */
  readonly body: string;
}

/** The `original_type` of a resource and what `summary` says, by what an event type begins with. */
const KINDS: readonly (readonly [prefix: string, originalType: string, summary: string])[] = [
  ['TRANSACTION.SUCCESS', 'transaction', '支付成功'],
  ['REFUND.SUCCESS', 'refund', '退款成功'],
  ['REFUND.ABNORMAL', 'refund', '退款异常'],
  ['REFUND.', 'refund', '退款关闭'],
  ['MCHTRANSFER.', 'mch_payment', '商家转账单据终态通知'],
  ['PAYSCORE.', 'payscore', '微信支付分订单通知'],
  ['PROFITSHARING.', 'profitsharing', '分账'],
  ['COMPLAINT.', 'complaint', '产生新投诉'],
  ['', 'transaction', '通知'],
];

/** Writes the body of a notification. */
export function writeNotification(
  merchant: Merchant,
  notification: Notification,
  now: number,
): WrittenNotification {
  const id = randomUUID();
  const { eventType, resource } = notification;
  const [, originalType, summary] = KINDS.find(([prefix]) => eventType.startsWith(prefix))!;
  const key = createSecretKey(Buffer.from(merchant.settings.apiV3Key));
  const body = writeJson({
    id,
    create_time: rfc3339(now),
    resource_type: 'encrypt-resource',
    event_type: eventType,
    summary,
    resource: { original_type: originalType, ...sealResource(writeJson(resource), key, originalType) },
  });
  return { ...notification, id, body };
}
