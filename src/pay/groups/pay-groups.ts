import { PayApi } from '../api/pay-api.js';
import type { PayCalls } from '../call/pay-calls.js';
import type { MerchantConf } from '../conf/merchant-conf.js';
import { Bills } from './bills/bills.js';
import {
  AppOrders,
  H5Orders,
  JsapiOrders,
  MiniProgramOrders,
  NativeOrders,
} from './orders/merchant-orders.js';
import { Orders } from './orders/orders.js';
import { CodePayments } from './products/code-payments.js';
import { CombinedOrders } from './products/combined-orders.js';
import { Complaints } from './products/complaints.js';
import { Coupons } from './products/coupons.js';
import { Media } from './products/media.js';
import { Parking } from './products/parking.js';
import { PartnerOrders } from './products/partner.js';
import { PartnerPayScore, PartnerPayScorePermissions } from './products/partner-pay-score.js';
import { PayScore } from './products/pay-score.js';
import { PayScorePermissions } from './products/pay-score-permissions.js';
import { ProfitSharing } from './products/profit-sharing.js';
import { Transfers } from './products/transfers.js';
import { Refunds } from './refunds.js';
import { Settle } from './settle.js';
import { RedPackets } from '../v2/red-packets.js';
import type { V2Client } from '../v2/v2-client.js';

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

  /** Payments by a code that the user shows (付款码支付). */
  get code(): CodePayments {
    return this.group(CodePayments);
  }

  /** Combined orders (合单支付). */
  get combined(): CombinedOrders {
    return this.group(CombinedOrders);
  }

  /** Complaints of consumers (消费者投诉). */
  get complaints(): Complaints {
    return this.group(Complaints);
  }

  /** Cash coupons (代金券). */
  get coupons(): Coupons {
    return this.group(Coupons);
  }

  /** Pictures and videos (图片、视频上传). */
  get media(): Media {
    return this.group(Media);
  }

  /** Parking that is paid by the plate of a car (停车服务). */
  get parking(): Parking {
    return this.group(Parking);
  }

  /** Orders of a service provider (服务商) for its sub-merchants. */
  get partner(): PartnerOrders {
    return this.group(PartnerOrders);
  }

  /** Pay score (微信支付分). */
  get payScore(): PayScore {
    return this.group(PayScore);
  }

  /** Permissions of pay score (微信支付分授权). */
  get payScorePermissions(): PayScorePermissions {
    return this.group(PayScorePermissions);
  }

  /** Pay score of a service provider (服务商) for its sub-merchants. */
  get partnerPayScore(): PartnerPayScore {
    return this.group(PartnerPayScore);
  }

  /** Permissions of pay score that a service provider (服务商) asks for. */
  get partnerPayScorePermissions(): PartnerPayScorePermissions {
    return this.group(PartnerPayScorePermissions);
  }

  /** Profit sharing (分账). */
  get profitSharing(): ProfitSharing {
    return this.group(ProfitSharing);
  }

  /** Transfers to users (商家转账). */
  get transfers(): Transfers {
    return this.group(Transfers);
  }

  /** Red packets (现金红包), over APIv2. */
  get redPackets(): RedPackets {
    return new RedPackets(this.calls.v2);
  }

  /** The interfaces that still speak APIv2: `pay.v2.post('/pay/micropay', {...})`. */
  get v2(): V2Client {
    return this.calls.v2;
  }

  private group<T>(type: Group<T>): T {
    const { calls } = this;
    let made = this.#groups.get(type) as T | undefined;
    if (made === undefined) this.#groups.set(type, (made = new type(calls)));
    return made;
  }
}
