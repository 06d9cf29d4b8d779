import type { WechatHttpMethod } from '../../http/wechat-http.js';
import { moneyCall } from './money-calls.js';
import type { PayNumber, PayQuery } from './pay.errors.js';

/** An order that WeChat Pay has taken, and how to find out what became of it. */
export interface PlacedOrder {
  readonly number: PayNumber;
  readonly query: PayQuery;
  /** Milliseconds since 1970; undefined for an order without `time_expire`. */
  readonly expiresAt: number | undefined;
}

const ORDERS = String.raw`^/v3/(?:pay/(?:partner/)?transactions|combine-transactions)/`;
/** Orders that somebody pays later. A payment by code ends with its call. */
const PLACING = new RegExp(
  `${ORDERS}(?:jsapi|app|h5|native|miniprogram|jsapi-with-contract|app-with-contract)$`,
);
const CLOSING = new RegExp(String.raw`${ORDERS}out-trade-no/[^/]+/(?:close|reverse)$`);

/** The order that a call has placed; undefined for any other call. */
export function placedOrder(method: WechatHttpMethod, path: string, body: unknown): PlacedOrder | undefined {
  if (method !== 'POST' || !PLACING.test(path)) return undefined;
  const { number, query } = moneyCall(method, path, body) ?? {};
  if (!number || !query) return undefined;
  const { time_expire: expire } = body as { time_expire?: unknown };
  const time = typeof expire === 'string' ? Date.parse(expire) : Number.NaN;
  return { number, query, expiresAt: Number.isNaN(time) ? undefined : time };
}

/** The number of the order that a call has closed; undefined for any other call. */
export function closedOrder(method: WechatHttpMethod, path: string): PayNumber | undefined {
  return method === 'POST' && CLOSING.test(path) ? moneyCall(method, path, undefined)?.number : undefined;
}
