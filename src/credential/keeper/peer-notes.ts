import { createHash } from 'node:crypto';
import type { WechatClock } from '../../core/clock.js';
import type { FailureNote } from '../../core/credential/credential-kind.js';
import { type AtomicStore, besideKey } from '../../store/atomic-store.js';
import { longestWaitMs } from './failure-memory.js';
import type { KeptCredential } from './kept-credential.js';

/*
 * Processes share three notes about a credential: a renewal failed, and the next one may begin then; this value is
 * fresh, from a renewal by stale value; a renewal brought the same value again. The notes only save requests. Without
 * an atomic store, or when the store fails, each process knows its own renewals only.
 */

/** A failure's note outlives its wait, so that the next failure knows that it is not the first. */
const NOTE_TAIL_MS = 120_000;
/** Longer than the longest cool-down. */
const RENEWAL_NOTE_MS = 600_000;
/** What the note itself says of a failure, apart from what the product's rules add. */
const OWN_FIELDS = new Set(['kind', 'count', 'until']);

interface SharedFailure {
  kind: 'quota' | 'transient' | 'busy';
  count: number;
  /** On the store's clock, in microseconds. */
  until: number;
  /** The error, as the product's rules describe it. */
  error: FailureNote;
}

interface RenewalNote {
  digest: string;
  level: number;
  /** On the store's clock, in microseconds. */
  at: number;
}

/** Reads whether a renewal failed in another process. */
export function loadFailure(kept: KeptCredential, clock: WechatClock): Promise<void> {
  return withNotes(kept, async (notes, key) => {
    const noteKey = besideKey(key, 'failure');
    const [text, now] = await Promise.all([notes.get(noteKey), notes.now(noteKey)]);
    const failure = decodeFailure(text);
    if (failure === undefined) return;
    const { kind, count } = failure;
    let waitMs = (failure.until - now) / 1000;
    const longestMs = longestWaitMs(kind);
    if (waitMs > longestMs) {
      // No failure waits that long. The store's clock fell back after a failover, or another program wrote the note. It
      // is put right in the store too, or it would be believed again after each wait.
      waitMs = longestMs;
      const capped = encodeFailure({ ...failure, until: now + waitMs * 1000 });
      await notes.swap(noteKey, text!, capped, waitMs + NOTE_TAIL_MS);
    }
    const error = kept.setup.kind.failures.fromNote(failure.error);
    kept.state.learnFailure({ kind, count, error, until: clock.monotonic() + waitMs });
  });
}

/**
 * Tells the other processes that a renewal failed and when the next is due. What only a person can mend is not told:
 * it may be this process's alone, whose secret is wrong or whose address is not on the white list.
 */
export function publishFailure(kept: KeptCredential, waitMs: number): Promise<void> {
  const { failures } = kept.state;
  if (failures === undefined || waitMs <= 0) return Promise.resolve();
  const { class: kind, count } = failures;
  if (kind === 'permanent' || kind === 'local') return Promise.resolve();
  const error = kept.setup.kind.failures.toNote(failures.error) ?? {};
  return withNotes(kept, async (notes, key) => {
    const noteKey = besideKey(key, 'failure');
    const until = (await notes.now(noteKey)) + waitMs * 1000;
    await notes.put(noteKey, encodeFailure({ kind, count, until, error }), waitMs + NOTE_TAIL_MS);
  });
}

/** Removes the note of a failure: renewals succeed again, or the configuration has changed. */
export function clearFailure(kept: KeptCredential): Promise<void> {
  return withNotes(kept, async (notes, key) => {
    const noteKey = besideKey(key, 'failure');
    const text = await notes.get(noteKey);
    if (text !== undefined) await notes.swap(noteKey, text, undefined, 0);
  });
}

/** Reads whether the refused value came from a renewal by stale value in another process, and when. */
export function loadRenewal(kept: KeptCredential, stale: string, clock: WechatClock): Promise<void> {
  const { coolDown } = kept.state;
  if (coolDown.brought === stale) return Promise.resolve();
  return withNotes(kept, async (notes, key) => {
    const noteKey = besideKey(key, 'renewal');
    const [text, now] = await Promise.all([notes.get(noteKey), notes.now(noteKey)]);
    const note = parse(text) as RenewalNote | undefined;
    if (note?.digest !== digestOf(stale)) return;
    const agoMs = isCount(note.at) ? Math.max(0, (now - note.at) / 1000) : 0;
    coolDown.renewed(stale, clock.monotonic() - agoMs, isCount(note.level) ? note.level : 0);
  });
}

/** Tells the other processes that a value came from a renewal by stale value. */
export function publishRenewal(kept: KeptCredential, value: string): Promise<void> {
  const { level } = kept.state.coolDown;
  return withNotes(kept, async (notes, key) => {
    const noteKey = besideKey(key, 'renewal');
    const note: RenewalNote = { digest: digestOf(value), level, at: await notes.now(noteKey) };
    await notes.put(noteKey, JSON.stringify(note), RENEWAL_NOTE_MS);
  });
}

/** Reads whether a renewal by stale value brought nothing new to another process a moment ago. */
export function loadUnchanged(kept: KeptCredential, clock: WechatClock): Promise<void> {
  const { unchangedMs } = kept.setup.kind;
  if (unchangedMs === undefined) return Promise.resolve();
  return withNotes(kept, async (notes, key) => {
    const noteKey = besideKey(key, 'unchanged');
    const [text, now] = await Promise.all([notes.get(noteKey), notes.now(noteKey)]);
    const at = Number(text);
    if (text === undefined || !isCount(at)) return;
    const leftMs = Math.min(unchangedMs, unchangedMs - (now - at) / 1000);
    if (leftMs > 0) kept.state.renewedUnchanged(clock.monotonic() + leftMs);
  });
}

/** Tells the other processes that a renewal by stale value brought nothing new. */
export function publishUnchanged(kept: KeptCredential, unchangedMs: number): Promise<void> {
  return withNotes(kept, async (notes, key) => {
    const noteKey = besideKey(key, 'unchanged');
    await notes.put(noteKey, String(await notes.now(noteKey)), unchangedMs);
  });
}

async function withNotes(
  { setup, state }: KeptCredential,
  use: (notes: AtomicStore, key: string) => Promise<void>,
): Promise<void> {
  const { store, key, kind } = setup;
  const { atomic, guard } = store;
  // A business server's failures with the central server say nothing about WeChat, and the two may share a store.
  if (atomic === undefined || kind.managedElsewhere || state.dropped) return;
  await guard.run(() => use(atomic, key)).catch(() => undefined);
}

/** Values are secret and notes are not: a part of the digest is enough to recognise one. */
function digestOf(value: string): string {
  return createHash('sha256').update(value).digest('base64url').slice(0, 22);
}

function encodeFailure({ error, ...own }: SharedFailure): string {
  return JSON.stringify({ ...error, ...own });
}

/** The failure in a kept text; undefined for one that is not a note, or that is for the process alone that wrote it. */
function decodeFailure(text: string | undefined): SharedFailure | undefined {
  const note = parse(text);
  if (typeof note !== 'object' || note === null) return undefined;
  const { kind, count, until } = note as Record<string, unknown>;
  if (kind !== 'quota' && kind !== 'transient' && kind !== 'busy') return undefined;
  if (typeof until !== 'number' || !Number.isFinite(until)) return undefined;
  const details = Object.entries(note).filter(([name, value]) => !OWN_FIELDS.has(name) && isScalar(value));
  return {
    kind,
    count: isCount(count) ? count : 1,
    until,
    error: Object.fromEntries(details) as FailureNote,
  };
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function parse(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}
