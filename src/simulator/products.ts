import { OpenPlatformProduct } from './open-platform/open-platform-product.js';
import { PayProduct } from './pay/pay-product.js';
import type { ProductFactory } from './product.js';
import { WorkProduct } from './work/work-product.js';

/** The products beside Official Accounts and Mini Programs, which every simulator has. */
export const PRODUCTS: readonly ProductFactory[] = [
  (state) => new PayProduct(state),
  (state) => new OpenPlatformProduct(state),
  (state) => new WorkProduct(state),
];
