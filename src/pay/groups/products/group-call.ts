import type { PayCallOptions, PayCalls } from '../../call/pay-calls.js';
import { missing } from '../orders/order-checks.js';

/** Options that every method takes last. */
export type GroupOptions = Pick<PayCallOptions, 'signal' | 'timeoutMs' | 'retry'>;

/** What the groups of one product are made of. */
export abstract class PayGroup {
  constructor(protected readonly calls: PayCalls) {}

  protected get mchId(): string {
    return this.calls.conf.mchId;
  }

  /** The app of a call: the one given, or the merchant's. */
  protected appId(given?: string): string {
    const appId = given ?? this.calls.conf.appId;
    if (appId === undefined) throw missing('appid', 'the option appId (WECHAT_PAY_APP_ID)');
    return appId;
  }

  /** Where notifications of a call go: the address given, or the merchant's. */
  protected notifyUrl(given?: string): string {
    const url = given ?? this.calls.conf.notifyUrl;
    if (url === undefined) throw missing('notify_url', 'the option notifyUrl (WECHAT_PAY_NOTIFY_URL)');
    return url;
  }
}
