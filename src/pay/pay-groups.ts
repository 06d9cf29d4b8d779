import { PayApi } from './api/pay-api.js';
import type { PayCalls } from './call/pay-calls.js';
import type { MerchantConf } from './conf/merchant-conf.js';
import { Bills } from './groups/bills/bills.js';
import {
  AppOrders,
  H5Orders,
  JsapiOrders,
  MiniProgramOrders,
  NativeOrders,
} from './groups/orders/merchant-orders.js';
import { Orders } from './groups/orders/orders.js';
import { Refunds } from './groups/refunds.js';
import { Settle } from './groups/settle.js';

type Group<T> = new (calls: PayCalls) => T;

/** What can be done for one merchant. Each group is made when it is first used. */
export abstract class PayGroups {
  /** Whose calls these are. */
  protected abstract readonly calls: PayCalls;
  readonly #groups = new Map<Group<unknown>, unknown>();

  /** The merchant's configuration. */
  get conf(): MerchantConf {
    return this.calls.conf;
  }

  /** Every interface of WeChat Pay by its path, typed. */
  get api(): PayApi {
    return this.group(PayApi);
  }

  /** Payments in apps (APP 支付). */
  get app(): AppOrders {
    return this.group(AppOrders);
  }

  /** Bills (账单), as streams. */
  get bills(): Bills {
    return this.group(Bills);
  }

  /** Payments in browsers outside WeChat (H5 支付). */
  get h5(): H5Orders {
    return this.group(H5Orders);
  }

  /** Payments in web pages of WeChat (JSAPI 支付). */
  get jsapi(): JsapiOrders {
    return this.group(JsapiOrders);
  }

  /** Payments in mini programs (小程序支付). */
  get mini(): MiniProgramOrders {
    return this.group(MiniProgramOrders);
  }

  /** Payments by a QR code that the user scans (Native 支付). */
  get native(): NativeOrders {
    return this.group(NativeOrders);
  }

  /** Orders, however they are paid: query and close. */
  get orders(): Orders {
    return this.group(Orders);
  }

  /** Refunds (退款). */
  get refunds(): Refunds {
    return this.group(Refunds);
  }

  /** Calls that move money, made so that their outcome does not stay open. */
  get settle(): Settle {
    return this.group(Settle);
  }

  private group<T>(type: Group<T>): T {
    const { calls } = this;
    let made = this.#groups.get(type) as T | undefined;
    if (made === undefined) this.#groups.set(type, (made = new type(calls)));
    return made;
  }
}
