import type { OrderView } from '../../../src/simulator/pay/pay-console.js';
import type { Word } from '../text/zh.js';

/** How orders are paid, in words. */
export const KINDS: Readonly<Record<OrderView['tradeType'], Word>> = {
  JSAPI: 'payKindJsapi',
  APP: 'payKindApp',
  MWEB: 'payKindMweb',
  NATIVE: 'payKindNative',
  MICROPAY: 'payKindMicropay',
};

/** What became of orders, in words. */
export const STATES: Readonly<Record<OrderView['state'], Word>> = {
  NOTPAY: 'payStateNotpay',
  SUCCESS: 'payStateSuccess',
  REFUND: 'payStateRefund',
  CLOSED: 'payStateClosed',
  REVOKED: 'payStateRevoked',
  USERPAYING: 'payStateUserpaying',
  PAYERROR: 'payStatePayerror',
};
