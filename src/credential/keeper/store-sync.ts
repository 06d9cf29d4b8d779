import type { WechatClock } from '../../core/clock.js';
import type { StoredValue } from '../../core/token-store.js';
import { readRecord } from '../../core/credential-record.js';
import type { CredentialRecord } from '../../core/credential.js';
import type { CredentialKeeper } from './keeper.js';
import { marginMs, remainingMs } from './cached-credential.js';

/** Once more, where another process wrote between the look and the write. */
const REPLACE_TRIES = 2;

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

/**
 * Puts what is held in place of whatever the store keeps: it was handed in by hand. Its version is made greater than
 * the kept one's, which may come from a process whose clock is ahead. Never throws, like {@link saveToStore}.
 */
export async function replaceInStore(keeper: CredentialKeeper, clock: WechatClock): Promise<void> {
  const { store, key } = keeper.setup;
  const { record } = keeper.held!;
  for (let tries = 0; tries < REPLACE_TRIES; tries++) {
    const kept = await store.read(key).catch(() => undefined);
    const version = Math.max(record.version, (readRecord(kept?.value)?.version ?? 0) + 1);
    keeper.adopt({ ...record, version }, record.expiresAt * 1000 - clock.now());
    await saveToStore(keeper, clock);
    if (keeper.held?.credential.value === record.value) return;
  }
}

/** Writes what is held to the store. Never throws: a store that fails must not cost a good value. */
export async function saveToStore(keeper: CredentialKeeper, clock: WechatClock): Promise<void> {
  const { store, key } = keeper.setup;
  const { held } = keeper;
  // An account that has another AppID by now writes nothing under its old one.
  if (held === undefined || keeper.dropped) return;
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
