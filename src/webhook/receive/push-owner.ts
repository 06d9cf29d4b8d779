import { ownerKey } from '../../core/owner.js';
import type { Owner } from '../../core/owner.js';

/** Who a push is for, as the engine needs it for every push. A protocol makes it once for each owner. */
export class PushOwner {
  /** The owner's part of a key. */
  readonly key: string;

  /** @param name how events and log lines call it */
  constructor(
    readonly owner: Owner,
    readonly name: string,
  ) {
    this.key = ownerKey(owner);
  }
}
