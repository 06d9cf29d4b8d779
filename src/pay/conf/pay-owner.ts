import type { Owner } from '../../core/owner.js';

/** The name of this product in owners, keys and injection tokens. */
export const PAY_PRODUCT = 'pay';

/** A merchant as the engine knows it. */
export const payOwner = (mchId: string): Owner => ({ product: PAY_PRODUCT, ids: [mchId] });
