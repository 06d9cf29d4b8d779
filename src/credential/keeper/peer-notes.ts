import { createHash } from 'node:crypto';
import type { WechatClock } from '../../core/clock.js';
import { WechatApiError, WechatUpstreamError, type UpstreamFailure } from '../../http/http.errors.js';
import { type AtomicStore, besideKey } from '../../store/atomic-store.js';
import { CoolDown } from './cool-down.js';
import { type FailureClass, FailureMemory, longestBackoffMs } from './failure-memory.js';
import type { CredentialKeeper } from './keeper.js';

/*
 * What processes tell each other beside the credential itself: that a renewal failed, and for how long nobody
 * needs to try again; that a renewal by stale value took place, so that its value is known to be fresh. Both are
 * courtesies: without an atomic store, or when it fails, every process knows what it met itself.
 */

/** A failure's note outlives its wait, so that the next failure knows that it is not the first. */
const NOTE_TAIL_MS = 120_000;
/** Longer than the longest cool-down. */
const RENEWAL_NOTE_MS = 600_000;

interface FailureNote {
  kind: FailureClass;
  count: number;
  /** On the store's clock, in microseconds. */
  until: number;
  errcode?: number | string;
  errmsg?: string;
  path?: string;
  class?: string;
  advice?: string;
  upstream?: UpstreamFailure;
}

interface RenewalNote {
  digest: string;
  level: number;
  /** On the store's clock, in microseconds. */
  at: number;
}

/** Learns of a renewal that failed in another process. */
export function learnFailure(keeper: CredentialKeeper, clock: WechatClock): Promise<void> {
  return withNotes(keeper, async (notes, key) => {
    const noteKey = besideKey(key, 'failure');
    const [text, now] = await Promise.all([notes.get(noteKey), notes.now(noteKey)]);
    const note = readFailureNote(text);
    if (note === undefined) return;
    let waitMs = (note.until - now) / 1000;
    const longestMs = longestBackoffMs(note.kind);
    if (waitMs > longestMs) {
      // No failure waits that long. The store's clock fell back after a failover, or somebody else wrote the note. It is
      // put right in the store too, or it would be believed again after each wait.
      waitMs = longestMs;
      const capped = JSON.stringify({ ...note, until: now + waitMs * 1000 });
      await notes.swap(noteKey, text!, capped, waitMs + NOTE_TAIL_MS);
    }
    keeper.failures ??= new FailureMemory();
    keeper.failures.learn(note.kind, note.count, errorOf(note), clock.monotonic() + waitMs);
  });
}

/**
 * Tells the other processes that a renewal failed and when the next is due. What only a person can mend is not told:
 * it may be this process's alone, whose secret is wrong or whose address is not on the white list.
 */
export function noteFailure(keeper: CredentialKeeper, waitMs: number): Promise<void> {
  const { failures } = keeper;
  if (failures === undefined || waitMs <= 0) return Promise.resolve();
  const { kind, count, error } = failures;
  if (kind === 'permanent') return Promise.resolve();
  return withNotes(keeper, async (notes, key) => {
    const noteKey = besideKey(key, 'failure');
    const until = (await notes.now(noteKey)) + waitMs * 1000;
    const note: FailureNote = { kind, count, until };
    if (error instanceof WechatApiError) {
      const { errcode, errmsg, path, class: kindOfRefusal, advice } = error;
      Object.assign(note, { errcode, errmsg, path, class: kindOfRefusal, advice });
    } else if (error instanceof WechatUpstreamError) {
      note.upstream = error.kind;
    }
    await notes.put(noteKey, JSON.stringify(note), waitMs + NOTE_TAIL_MS);
  });
}

/** The failures are over. */
export function clearFailure(keeper: CredentialKeeper): Promise<void> {
  return withNotes(keeper, async (notes, key) => {
    const noteKey = besideKey(key, 'failure');
    const text = await notes.get(noteKey);
    if (text !== undefined) await notes.swap(noteKey, text, undefined, 0);
  });
}

/** Learns whether the refused value came from a renewal by stale value in another process, and when. */
export function learnRenewal(keeper: CredentialKeeper, stale: string, clock: WechatClock): Promise<void> {
  if (keeper.coolDown?.brought === stale) return Promise.resolve();
  return withNotes(keeper, async (notes, key) => {
    const noteKey = besideKey(key, 'renewal');
    const [text, now] = await Promise.all([notes.get(noteKey), notes.now(noteKey)]);
    const note = parse(text) as RenewalNote | undefined;
    if (note?.digest !== digestOf(stale)) return;
    const agoMs = isCount(note.at) ? Math.max(0, (now - note.at) / 1000) : 0;
    keeper.coolDown ??= new CoolDown();
    keeper.coolDown.renewed(stale, clock.monotonic() - agoMs, isCount(note.level) ? note.level : 0);
  });
}

/** Tells the other processes that a value came from a renewal by stale value. */
export function noteRenewal(keeper: CredentialKeeper, value: string): Promise<void> {
  const level = keeper.coolDown?.level ?? 0;
  return withNotes(keeper, async (notes, key) => {
    const noteKey = besideKey(key, 'renewal');
    const note: RenewalNote = { digest: digestOf(value), level, at: await notes.now(noteKey) };
    await notes.put(noteKey, JSON.stringify(note), RENEWAL_NOTE_MS);
  });
}

async function withNotes(
  { setup, dropped }: CredentialKeeper,
  use: (notes: AtomicStore, key: string) => Promise<void>,
): Promise<void> {
  const { store, key, polls } = setup;
  const { atomic, guard } = store;
  // A business server's troubles with the central server say nothing about WeChat, and the two may share a store.
  if (atomic === undefined || polls || dropped) return;
  await guard.run(() => use(atomic, key)).catch(() => undefined);
}

/** Values are secret and notes are not: a part of the digest is enough to recognise one. */
function digestOf(value: string): string {
  return createHash('sha256').update(value).digest('base64url').slice(0, 22);
}

function errorOf({ errcode, errmsg = '', path = '', upstream, ...note }: FailureNote): Error {
  if (errcode !== undefined) {
    const { class: kind, advice } = note;
    return new WechatApiError(errcode, errmsg, path, {
      ...(kind !== undefined && { class: kind }),
      ...(advice !== undefined && { advice }),
    });
  }
  return new WechatUpstreamError(
    upstream ?? 'network',
    'Another process could not renew the credential a moment ago; it is tried again shortly.',
  );
}

/** The note in a kept text; undefined for one that is no note, or that is for the process alone that wrote it. */
function readFailureNote(text: string | undefined): FailureNote | undefined {
  const note = parse(text) as Partial<FailureNote> | undefined;
  if (note?.kind !== 'quota' && note?.kind !== 'transient') return undefined;
  if (typeof note.until !== 'number' || !Number.isFinite(note.until)) return undefined;
  return { ...note, kind: note.kind, until: note.until, count: isCount(note.count) ? note.count : 1 };
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
