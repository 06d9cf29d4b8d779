import type { ProductFactory } from './product.js';

/** The products beside Official Accounts and Mini Programs, which every simulator has. */
export const PRODUCTS: readonly ProductFactory[] = [];
