import type { ApiCall } from './api-call.js';
import type { Account } from '../../state/account/account.js';
import type { ApiRoute } from './api-route.js';
import { demand, WechatRefusal } from './errors.js';

/** What a token may be made of; anything that fits is judged as a token that was replaced. */
const WELL_FORMED = /^[0-9A-Za-z_-]{1,512}$/;

/**
 * Whose token a call carries, and what is wrong with it: 0, 40001, 40014, 41001 or 42001; for a token that a platform
 * holds, also what the platform may not do.
 */
export function inspectToken(call: ApiCall, access: ApiRoute['access'] = 'token'): number {
  const forPlatform = access === 'platform';
  const value = call.param('access_token') || (forPlatform ? call.param('component_access_token') : '');
  if (value === '') return 41001;
  const issued = call.state.tokens.find(value);
  if (!issued) return WELL_FORMED.test(value) ? 40001 : 40014;
  call.caller = call.state.accounts.get(issued.appId);
  call.holder = issued.holder;
  if (!call.caller && !issued.holder) return 40001;
  const now = call.state.clock.now();
  // What died first says why: a token that was replaced in its lifetime stays "not latest".
  if (now >= issued.expiresAt && issued.expiresAt <= issued.deadFrom) return 42001;
  if (now >= issued.deadFrom) return 40001;
  if (access === 'either') return 0;
  if (issued.holder) return issued.holder.refusal(call.path, forPlatform);
  return forPlatform ? 61014 : 0;
}

/** What says that a token is no longer good; other refusals say that it was used for the wrong thing. */
const DEAD = new Set([40001, 40014, 42001, 61003]);

/** Counts a call made with a dead token. One that was never issued here counts for the account most likely meant. */
export function countInvalid(call: ApiCall, errcode: number): void {
  if (!DEAD.has(errcode)) return;
  if (call.holder) return call.holder.countInvalid();
  const account = call.caller ?? call.state.accounts.values().next().value;
  if (account) account.counters.invalidTokenCalls++;
}

/** The switches that close a path to an account or to an address. */
export function checkAccess(call: ApiCall): void {
  const { settings } = call.account;
  demand(!settings.forbidden.includes(call.path), 48001);
}

/** Refuses an AppID that no account has. WeChat looks at it before anything else. */
export function checkAppId(call: ApiCall, appId: string): Account {
  demand(appId !== '', 41002);
  const account = call.state.accounts.get(appId);
  demand(account, call.state.otherAppIds.get(appId) ?? 40013);
  return account;
}

/** Refuses an AppID with its secret as the token endpoints do. */
export function checkSecret(call: ApiCall, appId: string, secret: string): void {
  const account = checkAppId(call, appId);
  demand(secret !== '', 41004);
  const { settings } = account;
  demand(!settings.frozen, 40243);
  demand(settings.appSecret === secret, 40125);
  if (settings.ipWhitelist && !settings.ipWhitelist.includes(call.ip)) {
    throw new WechatRefusal(40164, `${call.ip} ipv6 ::ffff:${call.ip}, not in whitelist`);
  }
  call.caller = account;
}
