import type { Owner } from '../../core/owner.js';

/** The name of this product in owners, keys and injection tokens. */
export const PAY_PRODUCT = 'pay';

/**
 * What holds the open orders of all merchants: the owner of one merchant's has its number as a further id.
 *
 * @param application the application's name, where several share a record store
 */
export const openOrdersOwner = (application: string | undefined): Owner => ({
  product: PAY_PRODUCT,
  ids: [application === undefined ? 'open-orders' : `open-orders@${application}`],
});

/** A merchant as the engine knows it. */
export const payOwner = (mchId: string): Owner => ({ product: PAY_PRODUCT, ids: [mchId] });
