import type { Account } from '../state/account/account.js';
import type { AccountCounters } from '../console-protocol.js';
import type { QuotaLine } from '../state/account/quota.js';
import type { CredentialSlot, IssuedCredential } from '../state/account/credential-slot.js';
import type { SentMessage, SimulatorState } from '../state/simulator-state.js';

/** A token or ticket that is valid now. */
export interface LiveCredential {
  value: string;
  /** Unix seconds. */
  expiresAt: number;
}

export interface AccountReport extends AccountCounters {
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
export interface StateReport {
  accounts: Record<string, AccountReport>;
  /** What the application sent, the newest last. */
  messages: SentMessage[];
}

/** What the simulator counted and holds, tokens in clear: it is a simulator. */
export function reportOf(state: SimulatorState): StateReport {
  return {
    accounts: Object.fromEntries(
      [...state.accounts].map(([appId, account]) => [appId, accountReport(account)]),
    ),
    messages: state.messages.all(),
  };
}

function accountReport(account: Account): AccountReport {
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

const both = (slot: CredentialSlot) => ({ current: live(slot.alive), previous: live(slot.overlapping) });

const live = (issued: IssuedCredential | undefined): LiveCredential | null =>
  issued
    ? { value: issued.value, expiresAt: Math.floor(Math.min(issued.expiresAt, issued.deadFrom) / 1000) }
    : null;
