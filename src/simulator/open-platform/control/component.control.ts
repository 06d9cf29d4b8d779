import { readUrl } from '../../control/account-fields.js';
import type { ControlCall, ControlRoute } from '../../control/control-route.js';
import { BadControlCall, Fields, needed } from '../../control/fields.js';
import { readPushOptions } from '../../control/push-fields.js';
import { PushNotPossible } from '../../push/push-sender.js';
import type { UserActions } from '../../push/user-actions.js';
import type { Account } from '../../state/account/account.js';
import type { AdministratorActions } from '../push/administrator-actions.js';
import type { EventSender } from '../push/event-sender.js';
import type { AuditOutcome } from '../mini/mini-code.js';
import type { ReleaseTest } from '../release-test/release-test.js';
import type { TicketPushes } from '../push/ticket-pushes.js';
import type { Authorization } from '../state/authorization.js';
import type { Component } from '../state/component.js';
import type { Components } from '../state/components.js';
import { readComponent, readSets } from './component-fields.js';

const APP_ID = /^[0-9A-Za-z_@-]{1,64}$/;
const YEAR = 366 * 86_400;

/** What the control of platforms acts on. */
export interface ComponentControls {
  readonly components: Components;
  readonly tickets: TicketPushes;
  readonly administrator: AdministratorActions;
  readonly events: EventSender;
  readonly users: UserActions;
  readonly releaseTest: ReleaseTest;
  /** Ends the review of a mini program's code. @returns its id; undefined where none runs */
  readonly decideAudit: (account: Account, outcome: AuditOutcome, reason?: string) => number | undefined;
  /** Called after a change that no other part tells of. */
  readonly changed: () => void;
}

/** Control of third-party platforms. */
export const componentControl = (it: ComponentControls): readonly ControlRoute[] => [
  ...settingsControl(it),
  ...eventControl(it),
  ...authorizerControl(it),
  ...tokenControl(it),
  ...releaseControl(it),
];

/** A platform's settings. */
const settingsControl = (it: ComponentControls): readonly ControlRoute[] => [
  {
    method: 'GET',
    path: '/components/:appId',
    about: "a third-party platform's settings, with its secret and keys",
    handle: (call) => settingsOf(componentOf(it, call)),
  },
  {
    method: 'PUT',
    path: '/components/:appId',
    about:
      'create a third-party platform, or change what is given; with stays: true, a reset comes back to it',
    handle({ state, params: { appId = '' }, body }) {
      if (state.accounts.has(appId)) throw new BadControlCall(`${appId} is an account.`);
      const settings = readComponent(appId, body ?? {});
      const stays = Fields.of(body ?? {}).flag('stays');
      const component = stays ? it.components.keep(settings) : it.components.put(settings);
      it.tickets.schedule(component);
      return settingsOf(component);
    },
  },
];

/** What is pushed to the event URL, and who authorizes. */
const eventControl = (it: ComponentControls): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: '/components/:appId/ticket',
    about:
      'push a component_verify_ticket: { value, createTime, drop, double }; drop and double count from this one',
    handle(call) {
      const component = componentOf(it, call);
      const fields = Fields.of(call.body ?? {});
      demandReachable(it, component);
      const { tickets } = component;
      tickets.dropNext = fields.whole('drop', 0, 1_000_000) ?? tickets.dropNext;
      tickets.doubleNext = fields.flag('double') ?? tickets.doubleNext;
      return it.tickets.push(component, {
        value: fields.text('value', /^[\x21-\x7e]{1,512}$/),
        createTime: fields.whole('createTime', 0, 100_000_000_000),
      });
    },
  },
  {
    method: 'POST',
    path: '/components/:appId/authorize',
    about:
      'an account authorizes the platform: { authorizerAppId, via: push | redirect | both, differentCodes }',
    handle: (call) => authorize(it, call),
  },
  {
    method: 'POST',
    path: '/components/:appId/unauthorize',
    about:
      'an account withdraws its authorization: { authorizerAppId }; with lost: true the push does not arrive',
    handle(call) {
      const component = componentOf(it, call);
      const fields = Fields.of(call.body);
      const authorization = authorizationOf(component, authorizerIn(fields));
      const lost = fields.flag('lost') ?? false;
      if (!lost) demandReachable(it, component);
      return it.administrator.unauthorize(component, authorization, { lost });
    },
  },
  {
    method: 'POST',
    path: '/components/:appId/events',
    about: 'push any event to the event URL: { infoType, fields? }; it changes nothing that WeChat knows',
    handle(call) {
      const component = componentOf(it, call);
      const fields = Fields.of(call.body);
      const infoType = needed(fields.text('infoType', /^\w{1,64}$/), 'infoType');
      const event = fields.has('fields') ? fields.raw('fields') : {};
      Fields.of(event, '"fields"');
      demandReachable(it, component);
      return it.events.push(component, { InfoType: infoType, ...(event as object) });
    },
  },
];

/** One account that has authorized the platform. */
const authorizerControl = (it: ComponentControls): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: '/components/:appId/authorizers/:authorizerAppId/push',
    about: 'deliver a message or event of an authorized account to the platform',
    handle(call) {
      const component = componentOf(it, call);
      const authorization = authorizationOf(component, call.params.authorizerAppId ?? '');
      const account = accountNamed(call, authorization.appId);
      if (account.channel?.receiveId !== component.appId) {
        throw new BadControlCall(
          `Messages of ${account.appId} do not go to ${component.appId}: the platform has no messageUrl, or was not granted messages.`,
        );
      }
      const fields = Fields.of(call.body);
      const message = fields.raw('message');
      Fields.of(message, '"message"');
      return it.users.act(account, { ...(message as object) }, readPushOptions(fields));
    },
  },
  {
    method: 'POST',
    path: '/components/:appId/authorizers/:authorizerAppId/forget',
    about: "make an authorizer's current access token invalid",
    handle(call) {
      const component = componentOf(it, call);
      const authorization = authorizationOf(component, call.params.authorizerAppId ?? '');
      call.state.skipRenewalPause();
      authorization.accessToken.invalidate();
      it.changed();
      return { ok: true };
    },
  },
  {
    method: 'POST',
    path: '/components/:appId/authorizers/:authorizerAppId/audit',
    about: "decide the review of a mini program's code: { outcome: success | fail | delay, reason }",
    handle(call) {
      const component = componentOf(it, call);
      const authorization = authorizationOf(component, call.params.authorizerAppId ?? '');
      const fields = Fields.of(call.body);
      const outcome = fields.choice('outcome', ['success', 'fail', 'delay']);
      if (outcome === undefined) throw new BadControlCall('"outcome" is missing: success, fail or delay.');
      const reason = fields.text('reason', /^[^]{1,1000}$/);
      const auditId = it.decideAudit(accountNamed(call, authorization.appId), outcome, reason);
      if (auditId !== undefined) return { auditId };
      throw new BadControlCall(`No review of ${authorization.appId} is running.`, 409);
    },
  },
];

/** Tokens and quotas of the platform. */
const tokenControl = (it: ComponentControls): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: '/components/:appId/invalidate',
    about: "make the platform's current component_access_token invalid",
    handle(call) {
      const component = componentOf(it, call);
      call.state.skipRenewalPause();
      component.accessToken.invalidate();
      it.changed();
      return { ok: true };
    },
  },
  {
    method: 'POST',
    path: '/components/:appId/lifetime',
    about: 'how long new tokens of the platform and its authorizers are valid, in seconds',
    handle(call) {
      const component = componentOf(it, call);
      const fields = Fields.of(call.body);
      const expiresIn = fields.number('expiresIn', 0, YEAR) ?? component.lifetime.expiresIn;
      const overlap = fields.number('overlap', 0, YEAR) ?? component.lifetime.overlap;
      if (expiresIn <= 0) throw new BadControlCall('"expiresIn" must be more than 0.');
      component.lifetime = { expiresIn, overlap };
      return component.lifetime;
    },
  },
  {
    method: 'PUT',
    path: '/components/:appId/quota',
    about: 'limit what the platform calls for itself, by path; further calls answer 45009 or 45011',
    handle(call) {
      const { quota } = componentOf(it, call);
      const fields = Fields.of(call.body);
      const path = needed(fields.text('path', /^\/\S{0,200}$/), 'path');
      const perDay = fields.whole('perDay', 0, Number.MAX_SAFE_INTEGER);
      const perMinute = fields.whole('perMinute', 0, Number.MAX_SAFE_INTEGER);
      quota.limit(path, { perDay, perMinute });
      return { path, ...quota.line(path) };
    },
  },
];

/** The release test (全网发布检测). */
const releaseControl = (it: ComponentControls): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: '/components/:appId/release-test',
    about:
      'run the release test (全网发布检测) against the platform; { pair: 1 to 5 }, by default one at random',
    handle(call) {
      const component = componentOf(it, call);
      const pair = Fields.of(call.body ?? {}).whole('pair', 1, 5);
      if (it.releaseTest.isRunning) throw new BadControlCall('A release test is running.', 409);
      return it.releaseTest.run(component, pair);
    },
  },
];

async function authorize(it: ComponentControls, call: ControlCall) {
  const component = componentOf(it, call);
  const fields = Fields.of(call.body);
  const account = accountNamed(call, authorizerIn(fields));
  const via = fields.choice('via', ['push', 'redirect', 'both']) ?? 'both';
  if (via !== 'redirect') demandReachable(it, component);
  const { authCode, redirectUrl, pushed } = it.administrator.authorize(component, account, {
    via,
    differentCodes: fields.flag('differentCodes'),
    permissionSets: readSets(fields),
    tokens: fields.flag('tokens'),
    redirectUri: readUrl(fields, 'redirectUri'),
  });
  // With both ways, redirect and push are to race: the answer does not wait for the push.
  if (via === 'push') await pushed;
  else
    pushed?.catch((error: unknown) =>
      call.state.reportBug(error, `authorization push to ${component.appId}`),
    );
  return { authCode, redirectUrl };
}

const authorizerIn = (fields: Fields): string =>
  needed(fields.text('authorizerAppId', APP_ID), 'authorizerAppId');

function settingsOf({ settings: { aesKeys, ...rest } }: Component): object {
  return { ...rest, encodingAesKey: aesKeys[0] ?? null };
}

function componentOf({ components }: ComponentControls, { params: { appId = '' } }: ControlCall): Component {
  const component = components.find(appId);
  if (component) return component;
  throw new BadControlCall(
    `There is no component ${appId}; PUT /_simulator/components/${appId} creates one.`,
    404,
  );
}

function accountNamed({ state }: ControlCall, appId: string): Account {
  const account = state.accounts.get(appId);
  if (account) return account;
  throw new BadControlCall(
    `There is no account ${appId}; PUT /_simulator/accounts/${appId} creates one.`,
    404,
  );
}

function authorizationOf(component: Component, appId: string): Authorization {
  const authorization = component.authorizations.get(appId);
  if (authorization?.state === 'authorized') return authorization;
  throw new BadControlCall(`${appId} has not authorized ${component.appId}.`, 404);
}

function demandReachable({ events }: ComponentControls, { settings }: Component): void {
  const lack = events.lackOf(settings);
  if (lack === undefined) return;
  throw new PushNotPossible(
    `Component ${settings.appId} has no ${lack}, which a push needs. Set it with PUT /_simulator/components/${settings.appId}.`,
  );
}
