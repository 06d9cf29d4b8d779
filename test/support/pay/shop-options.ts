import type { OpenOrdersOptions, WechatPayMerchantOptions } from '../../../src/pay/index.js';

/** What a shop's process is told. */
export interface ShopOptions {
  /** The merchant's keys, as text. */
  merchant: WechatPayMerchantOptions;
  redisUrl: string;
  /** Where notifications go. */
  notifyUrl: string;
  /** How long a handler takes at most, in milliseconds. */
  handlerMs: number;
  /** How orders that are not heard of are followed; without it they are not. */
  openOrders?: OpenOrdersOptions;
}

/** A hash in Redis: order number and amount, and how often a handler came to its end. */
export const handledKey = 'shop:handled';
