import type { SimulatedAccountOptions } from '../state/account/account-settings.js';
import { completeSettings } from '../state/account/account-settings.js';
import { CODE_KINDS } from '../state/account/codes.js';
import { DEFAULT_OPENID } from '../push/push-message.js';
import { randomDigits } from '../util/random.js';
import type { SimulatorState } from '../state/simulator-state.js';
import { checkHandshake } from '../push/handshake.js';
import { OPENID, readAccount, readFollowers } from './account-fields.js';
import { BadControlCall, Fields, needed } from './fields.js';
import type { ControlRoute } from './control-route.js';
import { readPushOptions } from './push-fields.js';

const OK = { ok: true };
const YEAR = 366 * 86_400;

/** Control of one account. */
export const accountControl: readonly ControlRoute[] = [
  {
    method: 'PUT',
    path: '/accounts/:appId',
    about: 'create an account, or change what is given; with handshake: true only if its webhook answers',
    async handle({ state, appId, body }) {
      const settings = readAccount(appId, body ?? {});
      if (Fields.of(body ?? {}).flag('handshake')) await demandHandshake(state, settings);
      const { aesKeys, ...rest } = state.put(settings).settings;
      return { ...rest, encodingAesKey: aesKeys[0] ?? null };
    },
  },
  {
    method: 'POST',
    path: '/accounts/:appId/push',
    about: 'deliver a message or event as WeChat does',
    handle({ actions, account, body }) {
      const fields = Fields.of(body);
      const message = fields.raw('message');
      Fields.of(message, '"message"');
      return actions.act(account, { ...(message as object) }, readPushOptions(fields));
    },
  },
  {
    method: 'POST',
    path: '/accounts/:appId/invalidate',
    about: 'the current access token is dead from now on',
    handle({ state, account }) {
      state.invalidate(account);
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/accounts/:appId/rival',
    about: 'another server fetches a classic access token: the current one lives on for the overlap only',
    handle({ state, account }) {
      state.tokens.add(account.classic.issue(account.lifetime));
      state.credentialChanged(account, 'access_token', 'issued');
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/accounts/:appId/handshake',
    about: "the check of the webhook's address",
    handle: ({ state, account }) => checkHandshake(state, account.settings),
  },
  {
    method: 'POST',
    path: '/accounts/:appId/codes',
    about: 'a code for login, phone number or OAuth, good once',
    handle({ account, body }) {
      const fields = Fields.of(body);
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
    about: "the account's followers from now on",
    handle({ state, account, body }) {
      account.people.replace(readFollowers(body));
      state.changed(account);
      return { count: account.people.all().length };
    },
  },
  {
    method: 'PUT',
    path: '/accounts/:appId/quota',
    about: 'limits of one path from now on: 45009 and 45011 beyond them',
    handle({ account, body }) {
      const fields = Fields.of(body);
      const path = needed(fields.text('path', /^\/\S{0,200}$/), 'path');
      const perDay = fields.whole('perDay', 0, Number.MAX_SAFE_INTEGER);
      const perMinute = fields.whole('perMinute', 0, Number.MAX_SAFE_INTEGER);
      account.quota.limit(path, { perDay, perMinute });
      return { path, ...account.quota.line(path) };
    },
  },
  {
    method: 'POST',
    path: '/accounts/:appId/lifetime',
    about: 'seconds for tokens and tickets issued from now on',
    handle({ account, body }) {
      const fields = Fields.of(body);
      const expiresIn = fields.number('expiresIn', 0, YEAR) ?? account.lifetime.expiresIn;
      const overlap = fields.number('overlap', 0, YEAR) ?? account.lifetime.overlap;
      if (expiresIn <= 0) throw new BadControlCall('"expiresIn" must be more than 0.');
      account.lifetime = { expiresIn, overlap };
      return account.lifetime;
    },
  },
];

/** As WeChat's own page: an address that does not give the echostr back is not saved. */
async function demandHandshake(state: SimulatorState, settings: SimulatedAccountOptions): Promise<void> {
  const before = state.accounts.get(settings.appId)?.settings;
  const { ok, why } = await checkHandshake(state, completeSettings(settings, before));
  if (!ok) throw new BadControlCall(`The webhook failed the handshake (${why}); nothing was saved.`);
}
