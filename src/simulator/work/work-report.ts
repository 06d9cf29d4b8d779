import type { LiveCredential } from '../control/state-report.js';
import type { CredentialSlot } from '../state/account/credential-slot.js';
import type { Agent, WorkTicketKind } from './state/agent.js';
import type { WorkCounters } from './work-console.js';
import type { Suite } from './state/suite.js';
import type { WorkState } from './state/work-state.js';

/** What was counted and is held of one application. */
export interface AgentReport extends WorkCounters {
  name: string;
  /** The access token, while it is valid. */
  current: LiveCredential | null;
  tickets: Record<WorkTicketKind, LiveCredential | null>;
}

/** WeCom's part of `GET /_simulator/state`. */
export interface WorkReport {
  corps: Record<string, { name: string; agents: Record<string, AgentReport>; robots: string[] }>;
  suites: Record<string, Suite['counters'] & { installations: string[] }>;
}

/** What was counted and is held, tokens in clear: it is a simulator. */
export function workReport({ corps, suites }: WorkState): WorkReport {
  return {
    corps: Object.fromEntries(
      [...corps.values()].map(({ corpId, name, agents, robots }) => [
        corpId,
        {
          name,
          agents: Object.fromEntries(
            [...agents.values()].map((agent) => [agent.agentId, agentReport(agent)]),
          ),
          robots: [...robots.keys()],
        },
      ]),
    ),
    suites: Object.fromEntries(
      [...suites.values()].map(({ suiteId, counters, installations }) => [
        suiteId,
        { ...counters, installations: [...installations.keys()] },
      ]),
    ),
  };
}

const agentReport = (agent: Agent): AgentReport => ({
  name: agent.settings.name,
  ...agent.counters,
  current: live(agent.token),
  tickets: { jsapi: live(agent.tickets.jsapi), agent_config: live(agent.tickets.agent_config) },
});

const live = ({ alive }: CredentialSlot): LiveCredential | null =>
  alive
    ? { value: alive.value, expiresAt: Math.floor(Math.min(alive.expiresAt, alive.deadFrom) / 1000) }
    : null;
