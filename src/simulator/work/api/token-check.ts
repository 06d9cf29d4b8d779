import type { IssuedCredential } from '../../state/account/credential-slot.js';
import type { WorkCall } from './work-call.js';
import { demand, WorkRefusal } from './work-errors.js';
import type { WorkRoute } from './work-route.js';

/** Whose token a call carries, and what is wrong with it: 0 or the code of the refusal. */
export function inspectToken(call: WorkCall, kind: WorkRoute['token'] = 'app'): number {
  if (kind === 'none') return 0;
  if (kind === 'app') return inspectAppToken(call);
  const [parameter, missing, invalid, expired] =
    kind === 'suite'
      ? (['suite_access_token', 41022, 40082, 42009] as const)
      : (['provider_access_token', 41001, 40014, 42001] as const);
  // One old path sends the provider's token under the name of the application's.
  const value = call.param(parameter) || (kind === 'provider' ? call.param('access_token') : '');
  if (value === '') return missing;
  const issued = call.work.tokens.find(value);
  const [owner, suiteId = ''] = issued?.appId.split('/') ?? [];
  const suite = owner === kind ? call.work.suites.get(suiteId) : undefined;
  if (!issued || !suite) return invalid;
  call.callingSuite = suite;
  return ageOf(call, issued, invalid, expired);
}

function inspectAppToken(call: WorkCall): number {
  const value = call.param('access_token');
  if (value === '') return 41001;
  const issued = call.work.tokens.find(value);
  const agent = issued && call.work.agent(issued.appId);
  if (!issued || !agent) return 40014;
  call.callingAgent = agent;
  return ageOf(call, issued, 40014, agent.settings.expiredCode);
}

function ageOf(call: WorkCall, issued: IssuedCredential, invalid: number, expired: number): number {
  const now = call.state.clock.now();
  // What ended first says why.
  if (now >= issued.expiresAt && issued.expiresAt <= issued.deadFrom) return expired;
  return now >= issued.deadFrom ? invalid : 0;
}

/** Counts a call made with a dead token. One that was never issued here counts for the application most likely meant. */
export function countInvalid(call: WorkCall, errcode: number, kind: WorkRoute['token'] = 'app'): void {
  if (errcode === 0 || errcode === 41001 || errcode === 41022) return;
  if (kind !== 'app') {
    const suite = call.callingSuite ?? call.work.suites.values().next().value;
    if (suite) suite.counters.invalidTokenCalls++;
    return;
  }
  const agent = call.callingAgent ?? call.work.corps.values().next().value?.agents.values().next().value;
  if (agent) agent.counters.invalidTokenCalls++;
}

/** The switches that close WeCom to an application, an address, or a path to an application. */
export function checkAccess(call: WorkCall): void {
  const { settings } = call.agent;
  demand(!settings.disabled, 50003);
  if (settings.trustedIps && !settings.trustedIps.includes(call.ip)) throw new WorkRefusal(60020);
  demand(!settings.forbidden.includes(call.apiPath), 48002);
}
