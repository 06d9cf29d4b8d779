import type { OpenedStore } from './opened-store.js';

/** A key under which nothing lasts. */
const PROBE_KEY = 'wechat:probe';
const PROBE_MS = 1000;

/**
 * Asks a store whether it is there. Readers whose values are in memory do not need it for a minute, and nobody writes
 * for hours: what fails at the moment is tried again here, so that a health report does not go on saying so.
 */
export async function probeStore({ tokens, lease, atomic }: OpenedStore): Promise<void> {
  const { guard } = tokens;
  const quiet = (): undefined => undefined;
  await tokens.read(PROBE_KEY).catch(quiet);
  if (atomic === undefined) return;
  if (guard.isRefused('writes')) {
    await guard.run(() => atomic.put(PROBE_KEY, '', PROBE_MS), 'writes').catch(quiet);
  }
  if (guard.isRefused('leases')) {
    const grant = await lease.acquire(PROBE_KEY, PROBE_MS).catch(quiet);
    await grant?.release();
  }
}
