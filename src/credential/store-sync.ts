import type { WechatClock } from '../clock.js';
import type { StoredValue } from '../store/token-store.js';
import { readRecord } from '../store/record.js';
import type { CredentialRecord } from './credential.js';
import type { CredentialKeeper } from './keeper.js';
import { marginMs, remainingMs } from './lifetime.js';

/**
 * Reads the store, and takes over what is newer there or writes back what is newer here. Never throws: the
 * guard counts and reports failures, and what is in memory goes on being served.
 */
export async function syncWithStore(keeper: CredentialKeeper, clock: WechatClock): Promise<void> {
  const { store, key, initial } = keeper.setup;
  try {
    const stored = await store.read(key);
    const found = liveRecord(stored, clock);
    const held = keeper.valid();
    if (found && (held === undefined || isNewer(found.record, held.record))) {
      keeper.adopt(found.record, found.lifeMs).saved = true;
    } else if (held !== undefined) {
      held.saved = found?.record.version === held.record.version;
      // What WeChat has just refused is not spread.
      if (!held.saved && !isRefused(keeper)) await saveToStore(keeper, clock);
    }
  } catch {
    // See above.
  }
  keeper.readAt = clock.monotonic();
  const lifeMs = initial === undefined ? 0 : initial.expiresAt * 1000 - clock.now();
  if (initial && lifeMs > 0 && keeper.held === undefined) await keeper.put(initial, lifeMs);
}

/** Writes what is held to the store. Never throws: a store that fails must not cost a good value. */
export async function saveToStore(keeper: CredentialKeeper, clock: WechatClock): Promise<void> {
  const { store, key } = keeper.setup;
  const { held } = keeper;
  if (held === undefined) return;
  const ttlMs = Math.ceil(remainingMs(held, clock));
  if (ttlMs <= 0) return;
  try {
    held.saved = await store.write(key, held.record, ttlMs);
    if (held.saved) return;
    // A newer one is kept: ours was overtaken, or what is there only looks like a record.
    const found = liveRecord(await store.read(key), clock);
    if (found) keeper.adopt(found.record, found.lifeMs).saved = true;
    else held.saved = await store.overwrite(key, held.record, ttlMs);
  } catch {
    held.saved = false;
  }
}

/** The record in a stored value with the life that it has left, by the store's clock where that is known. */
function liveRecord(
  stored: StoredValue | undefined,
  clock: WechatClock,
): { record: CredentialRecord; lifeMs: number } | undefined {
  const record = readRecord(stored?.value);
  if (record === undefined) return undefined;
  const lifeMs = stored?.ttlMs ?? record.expiresAt * 1000 - clock.now();
  return lifeMs > marginMs(record) ? { record, lifeMs } : undefined;
}

/** Two processes that renewed in the same moment without a lease have one version; what is kept wins. */
function isNewer(kept: CredentialRecord, held: CredentialRecord): boolean {
  return kept.version > held.version || (kept.version === held.version && kept.value !== held.value);
}

function isRefused({ running, held }: CredentialKeeper): boolean {
  return running?.demand.stale !== undefined && running.demand.stale === held?.credential.value;
}
