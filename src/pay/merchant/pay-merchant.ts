import { hideContents } from '../../core/hide-properties.js';
import type { PayCalls } from '../call/pay-calls.js';
import { PayGroups } from '../groups/pay-groups.js';

/** WeChat Pay for one merchant. */
export class WechatPayMerchant extends PayGroups {
  static {
    hideContents(this);
  }

  constructor(protected readonly calls: PayCalls) {
    super();
  }
}
