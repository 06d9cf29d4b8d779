import { computed } from '@preact/signals';
import type { MerchantView, PayView } from '../../../src/simulator/pay/pay-console.js';
import { productViews } from '../live/simulator.js';

/** The merchants of WeChat Pay, as the simulator shows them. */
export const merchants = computed<readonly MerchantView[]>(
  () => (productViews.value.pay as PayView | undefined)?.merchants ?? [],
);

export const merchantOf = (mchId: string): MerchantView | undefined =>
  merchants.value.find((merchant) => merchant.mchId === mchId);

/** An amount in fen as people read it: `¥1.00`. */
export const yuan = (fen: number): string =>
  `¥${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
