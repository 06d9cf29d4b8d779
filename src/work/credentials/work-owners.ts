import type { Owner } from '../../core/owner.js';

/** The product of WeCom in keys, events and logs. */
export const WORK_PRODUCT = 'work';

/** The owner of a suite's own credentials and records. */
export const suiteOwner = (suiteId: string): Owner => ({ product: WORK_PRODUCT, ids: [suiteId] });

/** The owner of what a corp gave to a suite. */
export const suiteCorpOwner = (suiteId: string, corpId: string): Owner => ({
  product: WORK_PRODUCT,
  ids: [suiteId, corpId],
});

/** The owner of the provider's token. */
export const providerOwner = (corpId: string): Owner => ({ product: WORK_PRODUCT, ids: [corpId] });
