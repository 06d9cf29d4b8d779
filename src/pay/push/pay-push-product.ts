import type { MaybePromise } from '../../core/maybe-promise.js';
import type { PushContext, PushProduct, PushProtocol } from '../../webhook/receive/push-protocol.js';
import type { MerchantParts } from '../merchant/merchant-parts.js';
import type { WechatPayMerchants } from '../merchant/pay-merchants.js';
import type { PayPushOptions } from './pay-controller.decorator.js';
import { PayPushProtocol } from './pay-push-protocol.js';

type Params = Readonly<Record<string, string>>;

const NOBODY: readonly MerchantParts[] = [];

/** The webhook's side of WeChat Pay: a protocol for each controller. */
export class PayPushProduct implements PushProduct {
  constructor(private readonly merchants: WechatPayMerchants) {}

  /** @throws TypeError when the merchant is not configured */
  open(options: unknown, context: PushContext): PushProtocol {
    const { merchant } = options as PayPushOptions;
    if (merchant === undefined) {
      return new PayPushProtocol({ name: 'pay', context, candidates: (params) => this.byPath(params) });
    }
    const conf = this.merchants.confOf(merchant);
    if (!conf) {
      throw new TypeError(
        `the merchant "${merchant}" is not configured. Add it to \`merchants\` of WechatPayModule, or correct the name`,
      );
    }
    const parts = [this.merchants.partsOf(conf)];
    return new PayPushProtocol({ name: conf.name, context, candidates: () => parts });
  }

  /** The merchant that the path names; without a name in it, all that are configured. */
  private byPath(params: Params): MaybePromise<readonly MerchantParts[]> {
    const name = params['mchId'] ?? params['merchant'];
    const { merchants } = this;
    if (name === undefined) return merchants.confs().map((conf) => merchants.partsOf(conf));
    const conf = merchants.confOf(name);
    if (conf) return [merchants.partsOf(conf)];
    if (!merchants.canResolve || !/^\d{6,32}$/.test(name)) return NOBODY;
    return merchants.partsOfNumber(name).then(
      (parts) => [parts],
      () => NOBODY,
    );
  }
}
