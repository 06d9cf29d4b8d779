import { signal } from '@preact/signals';
import { recall, remember } from './memory.js';

/** A message that did not reach the simulator: it was down, or it refused it. Kept until it is sent or thrown away. */
export interface Unsent {
  readonly id: string;
  /** Whose chat it belongs to: an AppID, or `corp/agent`. */
  readonly owner: string;
  /** Who wrote it: an OpenID or a userid. */
  readonly person: string;
  readonly message: Readonly<Record<string, unknown>>;
  readonly why: string;
  /** Milliseconds on the browser's clock. */
  readonly at: number;
}

const MEMORY = 'unsent';
const KEPT = 50;

const unsent = signal<readonly Unsent[]>(readMemory());

function readMemory(): Unsent[] {
  try {
    const kept: unknown = JSON.parse(recall(MEMORY) ?? '[]');
    return Array.isArray(kept) ? (kept as Unsent[]) : [];
  } catch {
    return [];
  }
}

function keep(next: readonly Unsent[]): void {
  unsent.value = next.slice(-KEPT);
  remember(MEMORY, JSON.stringify(unsent.value));
}

/** The messages of one chat that were not sent. */
export const unsentOf = (owner: string, person: string): readonly Unsent[] =>
  unsent.value.filter((one) => one.owner === owner && one.person === person);

export function holdBack(one: Omit<Unsent, 'id' | 'at'>): void {
  keep([
    ...unsent.peek(),
    { ...one, id: crypto.getRandomValues(new Uint32Array(2)).join('-'), at: Date.now() },
  ]);
}

export function discard(id: string): void {
  keep(unsent.peek().filter((one) => one.id !== id));
}
