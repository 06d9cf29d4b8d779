import { OK } from '../../../server/answers.js';
import type { Agent, WorkTicketKind } from '../../state/agent.js';
import type { WorkCall } from '../work-call.js';
import { demand, WorkRefusal } from '../work-errors.js';
import type { WorkRoute } from '../work-route.js';

/** So many wrong secrets in an hour block a corp for an hour. */
const MOST_FAILURES = 2000;

/** `gettoken`, both tickets, and the addresses of WeCom. */
export const tokenRoutes: readonly WorkRoute[] = [
  { method: 'GET', path: '/cgi-bin/gettoken', token: 'none', handle: getToken },
  {
    method: 'GET',
    path: '/cgi-bin/get_jsapi_ticket',
    counter: 'ticketRequests',
    handle: (call) => ticket(call, 'jsapi'),
  },
  {
    method: 'GET',
    path: '/cgi-bin/ticket/get',
    counter: 'ticketRequests',
    handle(call) {
      demand(call.param('type') === 'agent_config', 91040);
      return ticket(call, 'agent_config');
    },
  },
  { method: 'GET', path: '/cgi-bin/getcallbackip', handle: () => ({ ...OK, ip_list: ['127.0.0.1'] }) },
  { method: 'GET', path: '/cgi-bin/get_api_domain_ip', handle: () => ({ ...OK, ip_list: ['127.0.0.1'] }) },
];

/** The same token as long as it lives; a new one afterwards. Nothing replaces a living one. */
function getToken(call: WorkCall) {
  const agent = agentOfSecret(call);
  call.callingAgent = agent;
  agent.counters.tokenRequests++;
  call.work.changed();
  const { settings } = agent;
  demand(!settings.disabled, 50003);
  if (settings.trustedIps && !settings.trustedIps.includes(call.ip)) throw new WorkRefusal(60020);
  const corp = call.corp;
  demand(corp.quota.use('/cgi-bin/gettoken') === 0, 45009);
  const isRepeated = agent.token.alive !== undefined;
  if (!isRepeated) {
    agent.counters.tokensIssued++;
    call.work.tokens.add(agent.token.issue({ expiresIn: corp.expiresIn, overlap: 0 }));
  }
  const whole = isRepeated && settings.repeatedLife === 'whole';
  return {
    ...OK,
    access_token: agent.token.current!.value,
    expires_in: whole ? corp.expiresIn : agent.token.remaining,
  };
}

function agentOfSecret(call: WorkCall): Agent {
  const [corpId, secret] = [call.param('corpid'), call.param('corpsecret')];
  demand(corpId !== '', 41002);
  demand(secret !== '', 41004);
  const corp = call.work.corps.get(corpId);
  demand(corp, 40013);
  const now = call.state.clock.now();
  corp.failures = corp.failures.filter((at) => at > now - 3_600_000);
  demand(corp.failures.length < MOST_FAILURES, 45009);
  const agent = corp.agentOfSecret(secret);
  const suite = call.work.suites.get(agent?.suiteId ?? '');
  // The permanent code is a secret for `gettoken` only where the application was developed on behalf of the corp.
  if (agent && (!suite || suite.settings.delegated)) return agent;
  corp.failures.push(now);
  throw new WorkRefusal(40001);
}

function ticket({ agent, corp, work }: WorkCall, kind: WorkTicketKind) {
  const slot = agent.tickets[kind];
  if (!slot.alive) slot.issue({ expiresIn: corp.expiresIn, overlap: 0 });
  work.changed();
  return { ...OK, ticket: slot.current!.value, expires_in: slot.remaining };
}
