import { sleep } from '../../core/waiting.js';
import { isNotFound } from '../call/error-codes.js';
import { moneyCall } from '../call/money-calls.js';
import type { PayCallOptions, PayCalls } from '../call/pay-calls.js';
import { WechatPayApiError, WechatPayUnknownError } from '../call/pay.errors.js';
import type { Refund, RefundRequest } from './refund.types.js';
import { Refunds } from './refunds.js';

/** How long {@link Settle} waits before it queries, in milliseconds; as many queries as there are waits. */
const WAITS_MS: readonly number[] = [1000, 3000, 10_000];

/** Options of a call whose outcome is to be settled. */
export interface SettleOptions extends Omit<PayCallOptions, 'params'> {
  /** How long to wait before each query, in milliseconds. Default 1 s, 3 s and 10 s. */
  waitsMs?: readonly number[];
}

/**
 * Makes a call that moves money and does not leave its outcome open: where it is not known whether it was performed,
 * its number is queried, and the call is repeated with the same number only if WeChat Pay knows nothing of it.
 */
export class Settle {
  private readonly refunds: Refunds;

  constructor(private readonly calls: PayCalls) {
    this.refunds = new Refunds(calls);
  }

  /** Asks for a refund, as `pay.refunds.create()` does. */
  refund(request: RefundRequest, options?: SettleOptions): Promise<Refund> {
    return this.post('/v3/refund/domestic/refunds', this.refunds.prepare(request), options);
  }

  /**
   * Makes a call that carries a number of the merchant's own.
   *
   * A call on something that exists already (an order is closed, a transfer cancelled), and one whose answer no query
   * gives (an order is placed), is not queried but repeated as it is, which does no harm.
   *
   * @returns the answer of the call, or that of the query where the call had been performed all the same
   * @throws WechatPayUnknownError where the outcome is not known after the last query
   */
  async post<T extends object>(path: string, body: object, options: SettleOptions = {}): Promise<T> {
    const { waitsMs = WAITS_MS, ...call } = options;
    const isRepeated = moneyCall('POST', path, body)?.isRepeated ?? false;
    for (const waitMs of waitsMs) {
      try {
        return await this.calls.post<T>(path, body, call);
      } catch (error) {
        if (!(error instanceof WechatPayUnknownError) || !error.query) throw error;
        await sleep(this.calls.clock, waitMs, { signal: call.signal, keepAlive: true });
        const found = isRepeated ? undefined : await this.find<T>(error, call);
        if (found) return found;
      }
    }
    return this.calls.post<T>(path, body, call);
  }

  /**
   * What WeChat Pay knows under the number; undefined where it knows nothing.
   *
   * @throws the error that left the outcome open, where the query does not tell it either
   */
  private async find<T extends object>(
    unknown: WechatPayUnknownError,
    call: PayCallOptions,
  ): Promise<T | undefined> {
    const { path, query } = unknown.query!;
    try {
      return await this.calls.get<T>(path, {
        ...(call.signal && { signal: call.signal }),
        ...(query && { query }),
      });
    } catch (error) {
      if (error instanceof WechatPayApiError && isNotFound(error.errcode)) return undefined;
      throw unknown;
    }
  }
}
