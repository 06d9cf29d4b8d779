import type { CredentialSlot } from '../state/account/credential-slot.js';
import type { Agent } from './state/agent.js';
import type { WorkState } from './state/work-state.js';
import type { ConsoleAgent, ConsoleWorkCredential, WorkConsole } from './work-console.js';

/** The console gets every change, which must not carry a hundred thousand members. */
const MOST_MEMBERS = 200;

/** WeCom as the console shows it; with no secret. */
export const workView = ({ corps, suites }: WorkState): WorkConsole => ({
  corps: [...corps.values()].map(({ corpId, name, directory, agents, robots }) => ({
    corpId,
    name,
    members: directory
      .members()
      .slice(-MOST_MEMBERS)
      .map((member) => ({ userid: member.userid, name: member.name })),
    agents: [...agents.values()].map(agentView),
    robots: [...robots.keys()],
  })),
  suites: [...suites.keys()],
});

const agentView = (agent: Agent): ConsoleAgent => ({
  agentId: agent.agentId,
  name: agent.settings.name,
  callbackUrl: agent.settings.callbackUrl,
  menu: agent.menu ?? null,
  credentials: [
    ...credential('access_token', agent.token),
    ...credential('jsapi_ticket', agent.tickets.jsapi),
    ...credential('agent_config', agent.tickets.agent_config),
  ],
  counters: { ...agent.counters },
});

const credential = (
  kind: ConsoleWorkCredential['kind'],
  { alive }: CredentialSlot,
): ConsoleWorkCredential[] =>
  alive
    ? [{ kind, masked: `${alive.value.slice(0, 8)}…`, expiresAt: Math.min(alive.expiresAt, alive.deadFrom) }]
    : [];
