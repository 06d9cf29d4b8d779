import type { WireEntry } from '../../../src/simulator/console-protocol.js';
import { t } from '../text/text.js';
import type { Word } from '../text/zh.js';
import { wire } from './simulator.js';

/** What went wrong with a delivery: nobody was there, the answer was late, or it was not right. */
export type TroubleKind = 'timeout' | 'unreachable' | 'status' | 'answer';

/** An application that fails. */
export interface Trouble {
  kind: TroubleKind;
  /** The verdict of the delivery. */
  why: string;
  /** The delivery that failed, and the one that is under way meanwhile. */
  delivery: number;
  next: number | undefined;
}

const CODE = /^E[A-Z_]+$/;

/** The kind of a failure, by the verdict of its delivery. */
export function kindOf(why: string): TroubleKind {
  const verdict = bare(why);
  if (verdict === 'timeout') return 'timeout';
  if (/^status \d+$/.test(verdict)) return 'status';
  if (CODE.test(verdict) || verdict === 'connection broken' || verdict === 'socket hang up')
    return 'unreachable';
  return 'answer';
}

/** Without what tells that it was the check of an address. */
const bare = (verdict: string): string => verdict.replace(/^(?:handshake|URL verification): /, '');

const WORDS: Readonly<Record<TroubleKind, Word>> = {
  timeout: 'troubleTimeout',
  unreachable: 'troubleUnreachable',
  status: 'troubleStatus',
  answer: 'troubleAnswer',
};

/** A failure in words. */
export function inWords(why: string): string {
  const verdict = bare(why);
  return t(WORDS[kindOf(why)], { why: verdict, status: verdict.replace('status ', '') });
}

/** How the last delivery to an application went; nothing before the first, and after it moved. */
export function lastDelivery(owner: string, address: string | undefined): WireEntry | undefined {
  const last = wire.value.findLast(
    ({ direction, appId, pending }) => direction === 'push' && appId === owner && !pending,
  );
  const moved = last?.url !== undefined && address !== undefined && !address.startsWith(last.url);
  return moved ? undefined : last;
}

/** What is wrong with an application, by its last delivery; nothing while it answers right. */
export function troubleOf(owner: string, address: string | undefined): Trouble | undefined {
  const last = lastDelivery(owner, address);
  if (!last || last.ok) return undefined;
  const next = wire.value.find(
    ({ id, pending, appId, delivery = 1 }) => pending && id > last.id && appId === owner && delivery > 1,
  );
  return {
    kind: kindOf(last.verdict),
    why: last.verdict,
    delivery: last.delivery ?? 1,
    next: next?.delivery,
  };
}
