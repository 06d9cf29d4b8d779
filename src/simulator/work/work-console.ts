/**
 * What the console gets of WeCom: its part of the snapshot, and of the event `product`. Types only; both sides import
 * them. Without secrets; times are milliseconds on the simulator's clock.
 */
import type { MenuView } from '../console-protocol.js';

export interface WorkConsole {
  corps: ConsoleCorp[];
  /** The ids of suites. */
  suites: string[];
}

export interface ConsoleCorp {
  corpId: string;
  name: string;
  /** At most two hundred, those who were added last. */
  members: { userid: string; name: string }[];
  agents: ConsoleAgent[];
  /** The ids of AI robots. */
  robots: string[];
}

export interface ConsoleAgent {
  /** A number, or the name of a special secret. */
  agentId: string;
  name: string;
  callbackUrl: string | undefined;
  /** The menu as the application created it, `null` when there is none. */
  menu: MenuView | null;
  credentials: ConsoleWorkCredential[];
  counters: WorkCounters;
}

export interface ConsoleWorkCredential {
  kind: 'access_token' | 'jsapi_ticket' | 'agent_config';
  /** Its first characters. */
  masked: string;
  expiresAt: number;
}

export interface WorkCounters {
  tokenRequests: number;
  /** Tokens that the requests brought. The others brought the same one again. */
  tokensIssued: number;
  ticketRequests: number;
  apiCalls: number;
  invalidTokenCalls: number;
}
