import { Injectable } from '@nestjs/common';
import { hideContents } from '../../core/hide-properties.js';
import type { PayCalls } from '../call/pay-calls.js';
import { PayGroups } from '../groups/pay-groups.js';
import type { WechatPayMerchant } from '../merchant/pay-merchant.js';
import { WechatPayMerchants } from '../merchant/pay-merchants.js';

/**
 * WeChat Pay. Inject it: its groups are those of the merchant at the module's top level, and {@link merchant} has the
 * others.
 *
 * @example
 * constructor(private readonly pay: WechatPayService) {}
 *
 * const order = { description, out_trade_no, amount: { total: 100 }, payer: { openid } };
 * const { prepay_id } = await this.pay.jsapi.create(order);
 * return this.pay.jsapi.invokeParameters(prepay_id);
 */
@Injectable()
export class WechatPayService extends PayGroups {
  static {
    hideContents(this);
  }

  constructor(private readonly merchants: WechatPayMerchants) {
    super();
  }

  /** @throws WechatConfigError where the module has no merchant at its top level */
  protected get calls(): PayCalls {
    return this.merchants.partsOf(this.merchants.get().conf).calls;
  }

  /**
   * A merchant that was configured at start.
   *
   * @param name as under `merchants`, or the merchant's number
   * @throws WechatConfigError when there is no such merchant
   */
  merchant(name: string): WechatPayMerchant {
    return this.merchants.get(name);
  }

  /**
   * Any merchant by its number, asking the module's `merchantResolver` for one that was not configured at start.
   *
   * @throws WechatConfigError when nobody knows the merchant
   */
  resolve(mchId: string): Promise<WechatPayMerchant> {
    return this.merchants.resolve(mchId);
  }
}
