import type { WechatClock } from '../core/clock.js';
import { EncryptedAtomicStore } from '../store/encryption/encrypted-atomic-store.js';
import type { OpenedStore } from '../store/opened-store.js';
import type { WechatDedupStore } from '../webhook/dedup/dedup-store.js';
import { MemoryDedupStore } from '../webhook/dedup/memory-dedup-store.js';

/**
 * The push memory of an application: in the shared store, where that has atomic operations, otherwise in this process.
 *
 * @param keys encrypt what is kept in a shared store, for it holds replies to users
 */
export function openPushMemory(
  { atomic }: OpenedStore,
  keys: readonly string[] | undefined,
  clock: WechatClock,
): WechatDedupStore {
  if (atomic === undefined) return new MemoryDedupStore(clock);
  return keys === undefined ? atomic : new EncryptedAtomicStore(atomic, keys);
}
