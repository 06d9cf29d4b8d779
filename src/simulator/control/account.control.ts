import type { SimulatedAccountOptions } from '../state/account/account-settings.js';
import { completeSettings } from '../state/account/account-settings.js';
import type { Account } from '../state/account/account.js';
import type { Lifetime } from '../state/account/credential-slot.js';
import { CODE_KINDS } from '../state/account/codes.js';
import { DEFAULT_OPENID } from '../push/push-message.js';
import { randomDigits } from '../util/random.js';
import type { SimulatorState } from '../state/simulator-state.js';
import type { UserActions } from '../push/user-actions.js';
import { checkHandshake } from '../push/handshake.js';
import { OPENID, readAccount, readFollowers } from './account-fields.js';
import { BadControlCall, Fields, needed } from './fields.js';
import { unattended } from './unattended.js';
import { accountOf } from './account-of.js';
import type { ControlRoute } from './control-route.js';
import { readPushOptions } from './push-fields.js';

const OK = { ok: true };
const YEAR = 366 * 86_400;

/** Control of one account. */
export const accountControl = (actions: UserActions): readonly ControlRoute[] => [
  {
    method: 'GET',
    path: '/accounts/:appId',
    about: "an account's settings, with its secret and keys",
    handle: (call) => settingsOf(accountOf(call)),
  },
  {
    method: 'PUT',
    path: '/accounts/:appId',
    about:
      'create an account, or change what is given; with handshake: true, only if its webhook passes the handshake; ' +
      'with stays: true, a reset comes back to it',
    async handle({ state, params: { appId = '' }, body }) {
      const settings = readAccount(appId, body ?? {});
      if (Fields.of(body ?? {}).flag('handshake')) await demandHandshake(state, settings);
      const stays = Fields.of(body ?? {}).flag('stays');
      return settingsOf(stays ? state.keep(settings) : state.put(settings));
    },
  },
  {
    method: 'POST',
    path: '/accounts/:appId/push',
    about:
      'deliver a message or event as WeChat does; with wait: false, without waiting for what comes of it',
    handle(call) {
      const account = accountOf(call);
      const fields = Fields.of(call.body);
      const message = fields.raw('message');
      Fields.of(message, '"message"');
      const acted = actions.act(account, { ...(message as object) }, readPushOptions(fields));
      return fields.flag('wait') === false ? unattended(call, acted) : acted;
    },
  },
  {
    method: 'POST',
    path: '/accounts/:appId/invalidate',
    about: 'make the current access token invalid',
    handle(call) {
      const { state } = call;
      const account = accountOf(call);
      state.invalidate(account);
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/accounts/:appId/rival',
    about: 'another server fetches a classic access token; the current one stays valid for the overlap only',
    handle(call) {
      const { state } = call;
      const account = accountOf(call);
      state.tokens.add(account.classic.issue(account.lifetime));
      state.credentialChanged(account, 'access_token', 'issued');
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/accounts/:appId/handshake',
    about: "check the webhook's address as WeChat does when it is saved",
    handle: (call) => checkHandshake(call.state, accountOf(call).settings),
  },
  {
    method: 'POST',
    path: '/accounts/:appId/codes',
    about: 'a code for login, phone number or OAuth; it can be used once',
    handle(call) {
      const account = accountOf(call);
      const fields = Fields.of(call.body);
      const kind = needed(fields.choice('kind', CODE_KINDS), 'kind');
      const openid = fields.text('openid', OPENID) ?? account.people.followers()[0]?.openid ?? DEFAULT_OPENID;
      const scope = fields.choice('scope', ['snsapi_base', 'snsapi_userinfo', 'snsapi_login']);
      const phoneNumber = fields.text('phoneNumber', /^\+?[\d ()-]{1,30}$/) ?? `1380013${randomDigits(4)}`;
      return { code: account.codes.issue({ kind, openid, scope: scope ?? 'snsapi_userinfo', phoneNumber }) };
    },
  },
  {
    method: 'PUT',
    path: '/accounts/:appId/followers',
    about: "replace the account's followers",
    handle(call) {
      const { state } = call;
      const account = accountOf(call);
      account.people.replace(readFollowers(call.body));
      state.changed(account);
      return { count: account.people.all().length };
    },
  },
  {
    method: 'PUT',
    path: '/accounts/:appId/quota',
    about: 'limit calls of one path; further calls answer 45009 or 45011',
    handle(call) {
      const account = accountOf(call);
      const { path, ...limits } = readLimit(call.body);
      account.quota.limit(path, limits);
      return { path, ...account.quota.line(path) };
    },
  },
  {
    method: 'POST',
    path: '/accounts/:appId/lifetime',
    about: 'how long new tokens and tickets are valid, in seconds',
    handle(call) {
      const account = accountOf(call);
      account.lifetime = readLifetime(account, call.body);
      return account.lifetime;
    },
  },
];

/** Lives of tokens: `{ expiresIn, overlap }`; what is missing stays as it is. */
export function readLifetime({ lifetime }: Account, body: unknown): Lifetime {
  const fields = Fields.of(body);
  const expiresIn = fields.number('expiresIn', 0, YEAR) ?? lifetime.expiresIn;
  const overlap = fields.number('overlap', 0, YEAR) ?? lifetime.overlap;
  if (expiresIn <= 0) throw new BadControlCall('"expiresIn" must be more than 0.');
  return { expiresIn, overlap };
}

/** Limits of one path: `{ path, perDay, perMinute }`. */
export function readLimit(body: unknown): { path: string; perDay?: number; perMinute?: number } {
  const fields = Fields.of(body);
  return {
    path: needed(fields.text('path', /^\/\S{0,200}$/), 'path'),
    perDay: fields.whole('perDay', 0, Number.MAX_SAFE_INTEGER),
    perMinute: fields.whole('perMinute', 0, Number.MAX_SAFE_INTEGER),
  };
}

/** WeChat's own page saves an address only if it answers with the echostr. */
async function demandHandshake(state: SimulatorState, settings: SimulatedAccountOptions): Promise<void> {
  const before = state.accounts.get(settings.appId)?.settings;
  const { ok, why } = await checkHandshake(state, completeSettings(settings, before));
  if (!ok) throw new BadControlCall(`The webhook failed the handshake (${why}); nothing was saved.`);
}

function settingsOf({ settings: { aesKeys, ...rest } }: ReturnType<typeof accountOf>): object {
  return { ...rest, encodingAesKey: aesKeys[0] ?? null };
}
