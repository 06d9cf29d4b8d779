import { COMBINED, PAYMENT, shapeOf, TRANSACTION_SUCCESS } from '../push/notification-shapes.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * What the answer of a query says of an order: it was paid, it may still be paid, or it never will be. `refunded`: it
 * was paid, and money was given back.
 */
export type OrderOutcome = 'paid' | 'open' | 'over' | 'refunded';

const OUTCOMES: Readonly<Record<string, OrderOutcome>> = {
  SUCCESS: 'paid',
  REFUND: 'refunded',
  CLOSED: 'over',
  REVOKED: 'over',
  PAYERROR: 'over',
};

/** Reads the state of an order, or of combined orders, which are paid all or none. */
export function outcomeOf(answer: Json): OrderOutcome {
  const { sub_orders: parts } = answer;
  const [first] = Array.isArray(parts) ? (parts as Json[]) : [answer];
  // A state that is not known today may still lead to a payment.
  const outcome = OUTCOMES[String(first?.['trade_state'])] ?? 'open';
  return outcome === 'paid' && !isWhole(answer) ? 'open' : outcome;
}

/** Whether an answer has what handlers of a payment rely on. */
function isWhole(answer: Json): boolean {
  const shape = shapeOf(TRANSACTION_SUCCESS, answer);
  return shape === PAYMENT || shape === COMBINED;
}
