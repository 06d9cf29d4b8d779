import type { Account } from '../state/account/account.js';
import type { AccountCounters } from '../console-protocol.js';
import type { QuotaLine } from '../state/account/quota.js';
import type { Channel, Issued } from '../state/account/credential-slot.js';
import type { SentMessage, World } from '../state/simulator-state.js';

/** A token or ticket that is valid now. */
export interface LiveCredential {
  value: string;
  /** Unix seconds. */
  expiresAt: number;
}

export interface AccountState extends AccountCounters {
  kind: 'official' | 'mini';
  /** Calls and limits by path. */
  quota: Record<string, QuotaLine>;
  /** The newest access token, while it is valid. */
  current: LiveCredential | null;
  /** The one before it, while it still overlaps. */
  previous: LiveCredential | null;
  tickets: Record<'jsapi' | 'wx_card', { current: LiveCredential | null; previous: LiveCredential | null }>;
}

/** What the simulator counted and holds. */
export interface SimulatorState {
  accounts: Record<string, AccountState>;
  /** What the application sent, the newest last. */
  messages: SentMessage[];
}

/** What the simulator counted and holds, tokens in clear: it is a simulator. */
export function stateOf(world: World): SimulatorState {
  return {
    accounts: Object.fromEntries(
      [...world.accounts].map(([appId, account]) => [appId, accountState(account)]),
    ),
    messages: world.messages.all(),
  };
}

function accountState(account: Account): AccountState {
  const { current, previous } = account.currentToken;
  return {
    kind: account.settings.kind,
    ...account.counters,
    quota: account.quota.lines(),
    current: live(current),
    previous: live(previous),
    tickets: { jsapi: both(account.tickets.jsapi), wx_card: both(account.tickets.wx_card) },
  };
}

const both = (channel: Channel) => ({ current: live(channel.alive), previous: live(channel.overlapping) });

const live = (issued: Issued | undefined): LiveCredential | null =>
  issued
    ? { value: issued.value, expiresAt: Math.floor(Math.min(issued.expiresAt, issued.deadFrom) / 1000) }
    : null;
