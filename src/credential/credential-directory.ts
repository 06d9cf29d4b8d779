import type { OwnerCredentials } from './owner-credentials.js';

/** Finds the credentials of one product's owners. */
interface CredentialFinder {
  /**
   * The credentials of the owner with these ids, outermost first; undefined where this product keeps none of that
   * owner.
   */
  find(ids: readonly string[]): OwnerCredentials | undefined | Promise<OwnerCredentials | undefined>;
  /** The secret that proves that somebody is this owner, where the product has one. */
  secretOf?(ids: readonly string[]): string | undefined;
}

/**
 * All credentials that an application keeps, by the ids of their owner. Each product adds its finder; the central token
 * server reads here and knows no product.
 */
export class CredentialDirectory {
  private readonly finders: CredentialFinder[] = [];

  add(finder: CredentialFinder): void {
    this.finders.push(finder);
  }

  /** The credentials of the owner with these ids. */
  async find(ids: readonly string[]): Promise<OwnerCredentials | undefined> {
    for (const finder of this.finders) {
      const found = await finder.find(ids);
      if (found) return found;
    }
    return undefined;
  }

  /** The secret of the owner with these ids. */
  secretOf(ids: readonly string[]): string | undefined {
    for (const finder of this.finders) {
      const secret = finder.secretOf?.(ids);
      if (secret !== undefined) return secret;
    }
    return undefined;
  }
}
