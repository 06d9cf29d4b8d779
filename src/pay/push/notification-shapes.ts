import type { PayNumber } from '../call/pay.errors.js';

type Json = Readonly<Record<string, unknown>>;

/** What WeChat Pay sends as `TRANSACTION.SUCCESS`, told apart by its members. */
export const PAYMENT = 'payment';
export const COMBINED = 'combined';
const OTHER = 'other';

/**
 * The member that holds the business number, by the beginning of the event type. `REFUND.ABNORMAL` is not final: the
 * refund is sent to another account, which may fail again.
 */
const NUMBERS: readonly (readonly [prefix: string, member: string])[] = [
  ['REFUND.SUCCESS', 'out_refund_no'],
  ['REFUND.CLOSED', 'out_refund_no'],
  ['MCHTRANSFER.BILL.', 'out_bill_no'],
  ['MCHTRANSFER.BATCH.', 'out_batch_no'],
];

/** Types whose notices may be about another merchant than the one that receives them. */
const ABOUT_OTHERS = ['PROFITSHARING.', 'MALL_', 'RISKTRADE.'];

/** Members that a resource of a type always has. A resource without them does not fit its type. */
const NEEDED: readonly (readonly [prefix: string, members: readonly string[]])[] = [
  ['REFUND.', ['out_refund_no', 'refund_status']],
  ['MCHTRANSFER.BILL.', ['out_bill_no', 'state']],
  ['MCHTRANSFER.BATCH.', ['out_batch_no', 'batch_status']],
  ['COMPLAINT.', ['complaint_id', 'action_type']],
  ['PAYSCORE.USER_CONFIRM', ['out_order_no', 'state']],
  ['PAYSCORE.USER_PAID', ['out_order_no', 'state']],
  ['PROFITSHARING.', ['out_order_no', 'transaction_id']],
];

/** The event type of payments. */
export const TRANSACTION_SUCCESS = 'TRANSACTION.SUCCESS';

/**
 * Which kind of object a resource is, where one event type carries several.
 *
 * @returns undefined for a resource that does not fit its type
 */
export function shapeOf(type: string, resource: Json): string | undefined {
  if (type !== TRANSACTION_SUCCESS) {
    const needed = NEEDED.find(([prefix]) => type.startsWith(prefix))?.[1] ?? [];
    const hasAll = Object.keys(resource).length > 0 && needed.every((member) => isText(resource[member]));
    return hasAll ? OTHER : undefined;
  }
  if (isText(resource['combine_out_trade_no']) && Array.isArray(resource['sub_orders'])) return COMBINED;
  if (isText(resource['out_trade_no']) && isText(resource['trade_state'])) {
    const { total } = (resource['amount'] ?? {}) as Json;
    return Number.isSafeInteger(total) ? PAYMENT : undefined;
  }
  // A contract for a car's toll payments is announced under the same type.
  return isText(resource['contract_id']) || isText(resource['plate_number']) ? OTHER : undefined;
}

/** The number of the order, or of the combined orders, that a payment is for. */
export function orderNumber(payment: Json): PayNumber | undefined {
  const { combine_out_trade_no: combined, out_trade_no: value } = payment;
  if (isText(combined)) return { name: 'combine_out_trade_no', value: combined };
  return isText(value) ? { name: 'out_trade_no', value } : undefined;
}

/**
 * The business number under which something is final: it can be announced again under another id, and must not be
 * handled again.
 */
export function finalNumber(type: string, resource: Json): string | undefined {
  if (type === TRANSACTION_SUCCESS) {
    const order = orderNumber(resource);
    // An order and combined orders may have the same number.
    return order && `${order.name} ${order.value}`;
  }
  const member = NUMBERS.find(([prefix]) => type.startsWith(prefix))?.[1];
  const number = member === undefined ? undefined : resource[member];
  return isText(number) ? number : undefined;
}

/**
 * The merchant that a resource is about; undefined where it names none that has to be the receiver.
 *
 * Notices of profit sharing go to the merchants that receive a share, and name the one who shares; those of malls
 * (智慧商圈) and of risks may name the shop in which was paid.
 */
export function merchantIn(type: string, resource: Json): string | undefined {
  if (ABOUT_OTHERS.some((prefix) => type.startsWith(prefix))) return undefined;
  const { sp_mchid: provider, combine_mchid: combined, mchid, mch_id: older } = resource;
  const named = provider ?? combined ?? mchid ?? older;
  if (typeof named === 'number') return String(named);
  return named === undefined || typeof named === 'string' ? named : '';
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
