import { effect, signal } from '@preact/signals';
import { recall, remember } from './memory.js';
import { chat, connection } from './simulator.js';

/** The newest line that was seen, by chat; of other chats, everything up to `since` counts as seen. */
interface Seen {
  since: number;
  chats: Record<string, number>;
}

const MEMORY = 'seen';
const seen = signal<Seen | undefined>(readMemory());

function readMemory(): Seen | undefined {
  try {
    return JSON.parse(recall(MEMORY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(next: Seen): void {
  seen.value = next;
  remember(MEMORY, JSON.stringify(next));
}

const keyOf = (owner: string, person: string): string => `${owner} ${person}`;

/** How many messages of the account that person has not looked at. */
export function unreadOf(owner: string, person?: string): number {
  if (!seen.value) return 0;
  const { since, chats } = seen.value;
  return chat.value.filter(
    ({ id, from, appId, openid }) =>
      from !== 'user' &&
      (appId === owner || appId.startsWith(`${owner}/`)) &&
      (person === undefined || openid === person) &&
      id > (chats[keyOf(appId, openid)] ?? since),
  ).length;
}

/** The reader has the newest line of that chat before their eyes. */
export function markSeen(owner: string, person: string, id: number): void {
  const now = seen.peek() ?? { since: 0, chats: {} };
  const key = keyOf(owner, person);
  if (id <= (now.chats[key] ?? now.since)) return;
  keep({ ...now, chats: { ...now.chats, [key]: id } });
}

/** A first visit has seen everything; a simulator that counts from 1 again has said nothing yet. */
export function watchUnread(): void {
  effect(() => {
    if (connection.value !== 'open') return;
    const last = chat.value.at(-1)?.id ?? 0;
    const before = seen.peek();
    if (!before) keep({ since: last, chats: {} });
    else if (last > 0 && last < Math.max(before.since, ...Object.values(before.chats)))
      keep({ since: 0, chats: {} });
  });
}
