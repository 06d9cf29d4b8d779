import type { WechatClock } from '../../core/clock.js';
import type { CredentialRecord } from '../../core/credential/credential.js';
import { readRecord } from '../../core/credential/credential-record.js';
import type { StoredValue } from '../../core/credential/token-store.js';
import { marginMs, remainingMs } from './cached-credential.js';
import type { KeptCredential } from './kept-credential.js';

/** One more try, where another process wrote between the read and the write. */
const REPLACE_TRIES = 2;

/**
 * Reads the store, and takes over what is newer there or writes back what is newer here. Never throws: the
 * guard counts and reports failures, and what is in memory goes on being served.
 */
export async function syncWithStore(kept: KeptCredential, clock: WechatClock): Promise<void> {
  const { store, key, initial } = kept.setup;
  const { state } = kept;
  try {
    const found = liveRecord(kept, await store.read(key), clock);
    const cached = kept.valid();
    if (found && (cached === undefined || isNewer(found.record, cached.record))) {
      kept.adopt(found.record, found.lifeMs, true);
    } else if (cached !== undefined) {
      state.markSaved(found?.record.version === cached.record.version);
      // A value that was refused a moment ago is not spread.
      if (!state.saved && !kept.isRefused()) await saveToStore(kept, clock);
    }
  } catch {
    // See above.
  }
  state.markRead(clock.monotonic());
  const lifeMs = initial === undefined ? 0 : initial.expiresAt * 1000 - clock.now();
  if (initial && lifeMs > 0 && state.cached === undefined) {
    kept.adopt(initial, lifeMs);
    await saveToStore(kept, clock);
  }
}

/**
 * Replaces what the store keeps by the cached value, which was handed in by hand. Its version is made greater
 * than the kept one's, which may come from a process whose clock is ahead. Never throws, like {@link saveToStore}.
 */
export async function replaceInStore(kept: KeptCredential, clock: WechatClock): Promise<void> {
  const { store, key } = kept.setup;
  const { record } = kept.state.cached!;
  for (let tries = 0; tries < REPLACE_TRIES; tries++) {
    const stored = await store.read(key).catch(() => undefined);
    const version = Math.max(record.version, (readRecord(stored?.value)?.version ?? 0) + 1);
    kept.adopt({ ...record, version }, record.expiresAt * 1000 - clock.now());
    await saveToStore(kept, clock);
    if (kept.state.cached?.credential.value === record.value) return;
  }
}

/** Writes the cached value to the store. Never throws: a store that fails must not cost a good value. */
export async function saveToStore(kept: KeptCredential, clock: WechatClock): Promise<void> {
  const { store, key } = kept.setup;
  const { state } = kept;
  const { cached } = state;
  // An account that has another AppID by now writes nothing under its old one.
  if (cached === undefined || state.dropped) return;
  const ttlMs = Math.ceil(remainingMs(cached, clock));
  if (ttlMs <= 0) return;
  const mark = (saved: boolean): void => {
    if (state.cached === cached) state.markSaved(saved);
  };
  try {
    const written = await store.write(key, cached.record, ttlMs);
    mark(written);
    if (written) return;
    // A newer one is kept: ours was overtaken, or what is there only looks like a record.
    const found = liveRecord(kept, await store.read(key), clock);
    if (found) kept.adopt(found.record, found.lifeMs, true);
    else mark(await store.overwrite(key, cached.record, ttlMs));
  } catch {
    mark(false);
  }
}

/** The record in a stored value with the life that it has left, by the store's clock where that is known. */
function liveRecord(
  { setup: { kind } }: KeptCredential,
  stored: StoredValue | undefined,
  clock: WechatClock,
): { record: CredentialRecord; lifeMs: number } | undefined {
  const record = readRecord(stored?.value, kind.isValue);
  if (record === undefined) return undefined;
  const lifeMs = stored?.ttlMs ?? record.expiresAt * 1000 - clock.now();
  return lifeMs > marginMs(record, kind.marginMs) ? { record, lifeMs } : undefined;
}

/** Two processes that renewed in the same moment without a lease have one version; what is kept wins. */
function isNewer(kept: CredentialRecord, cached: CredentialRecord): boolean {
  return kept.version > cached.version || (kept.version === cached.version && kept.value !== cached.value);
}
