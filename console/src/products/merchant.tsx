import { CashierPane } from '../pay/cashier-pane.js';
import { MerchantCards } from '../pay/merchant-cards.js';
import { merchants } from '../pay/merchants.js';
import type { ProductView } from './product-view.js';

/** WeChat Pay: a cashier in the phone, the orders and keys beside it. */
export const merchant: ProductView = {
  name: 'pay',
  subjects: () => merchants.value.map(({ mchId }) => ({ id: mchId, name: mchId, label: 'merchant' })),
  Pane: CashierPane,
  Cards: MerchantCards,
};
