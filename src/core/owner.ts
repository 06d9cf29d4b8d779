/**
 * What a credential, a record or a push belongs to: a product's name and a list of ids, outermost first.
 *
 * | product | ids |
 * | --- | --- |
 * | `account` | AppID of an Official Account or Mini Program |
 * | `component` | AppID of a third-party platform; with a second id, the AppID of an account that authorized it |
 * | `work` | corp id, agent id |
 * | `pay` | merchant number; for the records of open orders `open-orders` and the merchant number |
 *
 * The engine compares owners and encodes them into keys. It never reads the ids. A product is added as a room beside
 * `account/`: docs/architecture.md, "The three cuts", says which interfaces it implements.
 */
export interface Owner {
  readonly product: string;
  readonly ids: readonly string[];
}

/** The product of Official Accounts and Mini Programs. Its keys carry no product name: they are the oldest ones. */
export const ACCOUNT_PRODUCT = 'account';
/** The product of third-party platforms (components) and of the accounts that authorized them. */
export const COMPONENT_PRODUCT = 'component';

/**
 * The owner as a part of a key: `wx1` for an account, `work:ww1/1000002` for any other product.
 *
 * Each id is percent-encoded, so an id with a `:`, a `/` or a brace cannot reach the key of another owner and cannot
 * leave the directory of a file store.
 */
export function ownerKey({ product, ids }: Owner): string {
  const path = ids.map(encodeURIComponent).join('/');
  return product === ACCOUNT_PRODUCT ? path : `${encodeURIComponent(product)}:${path}`;
}

/** The owner for people: `wx1`, `ww1/1000002`. Used in events, logs and errors. */
export function ownerLabel({ ids }: Owner): string {
  return ids.join('/');
}
