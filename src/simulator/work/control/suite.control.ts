import type { ControlCall, ControlRoute } from '../../control/control-route.js';
import { readUrl } from '../../control/account-fields.js';
import { BadControlCall, Fields, needed } from '../../control/fields.js';
import type { SuitePushes } from '../push/suite-pushes.js';
import { channelOf } from '../push/suite-pushes.js';
import { defined } from '../../util/defined.js';
import { randomText } from '../../util/random.js';
import { checkUrl } from '../push/url-check.js';
import type { Suite } from '../state/suite.js';
import type { WorkState } from '../state/work-state.js';
import { readWorkPushOptions } from './agent.control.js';
import { corpOf } from './corp-fields.js';

const TEXT = /^[\x21-\x7e]{1,256}$/;

/** Control of suites (第三方应用, 代开发模板). */
export const suiteControl = (work: WorkState, pushes: SuitePushes): readonly ControlRoute[] => [
  ...settingsControl(work, pushes),
  ...installationControl(work, pushes),
  ...pushControl(work, pushes),
];

/** A suite's settings. */
const settingsControl = (work: WorkState, pushes: SuitePushes): readonly ControlRoute[] => [
  {
    method: 'GET',
    path: '/suites/:suiteId',
    about: "a suite's settings, with its secret and keys",
    handle: (call) => suiteOf(work, call).settings,
  },
  {
    method: 'PUT',
    path: '/suites/:suiteId',
    about: 'create a suite, or change what is given: secrets, keys, addresses, delegated',
    handle({ params: { suiteId = '' }, body }) {
      const fields = Fields.of(body ?? {});
      const suite = work.putSuite({
        suiteId,
        ...defined({
          suiteSecret: fields.text('suiteSecret', TEXT),
          token: fields.text('token', /^[\x21-\x7e]{1,64}$/),
          encodingAesKey: fields.text('encodingAesKey', /^[0-9A-Za-z+/]{43}$/),
          commandUrl: readUrl(fields, 'commandUrl'),
          dataUrl: readUrl(fields, 'dataUrl'),
          providerCorpId: fields.text('providerCorpId', /^[\w-]{1,64}$/),
          providerSecret: fields.text('providerSecret', TEXT),
          delegated: fields.flag('delegated'),
        }),
      });
      suite.expiresIn = fields.number('expiresIn', 1, 366 * 86_400) ?? suite.expiresIn;
      pushes.start(suite);
      return suite.settings;
    },
  },
];

/** Tickets, and the corps that install and remove the suite. */
const installationControl = (work: WorkState, pushes: SuitePushes): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: '/suites/:suiteId/ticket',
    about: 'push a suite ticket now: { value?, createTime?, drop?, double? } loses or doubles the next ones',
    handle(call) {
      const suite = suiteOf(work, call);
      const fields = Fields.of(call.body ?? {});
      return pushes.ticket(suite, {
        value: fields.text('value', TEXT),
        createTime: fields.whole('createTime', 0, Number.MAX_SAFE_INTEGER),
        drop: fields.whole('drop', 0, 1000),
        double: fields.flag('double'),
      });
    },
  },
  {
    method: 'POST',
    path: '/suites/:suiteId/authorize',
    about: 'a corp installs the suite: { corpId, via: "push" | "redirect", redirectUri?, state? }',
    handle: (call) => authorize(work, pushes, call),
  },
  {
    method: 'POST',
    path: '/suites/:suiteId/unauthorize',
    about: 'a corp removes the suite: { corpId }; its permanent code and token are dead',
    async handle(call) {
      const suite = suiteOf(work, call);
      const { corp, agent } = installation(work, call, suite);
      suite.installations.delete(corp.corpId);
      agent.token.invalidate();
      corp.agents.delete(agent.agentId);
      const { deliveries, outcome } = await pushes.command(suite, 'cancel_auth', { AuthCorpId: corp.corpId });
      return { deliveries, outcome };
    },
  },
  {
    method: 'POST',
    path: '/suites/:suiteId/reset-permanent-code',
    about: 'a corp resets the secret of a delegated application: { corpId }; a new auth code is pushed',
    async handle(call) {
      const suite = suiteOf(work, call);
      const { corp, agent } = installation(work, call, suite);
      // The old secret is dead at once.
      agent.change({ secret: randomText(43) });
      const authCode = suite.issueAuthCode(corp.corpId);
      const event = { AuthCode: authCode };
      const { deliveries, outcome } = await pushes.command(suite, 'reset_permanent_code', event);
      return { authCode, deliveries, outcome };
    },
  },
];

/** Any push, and the check of addresses. */
const pushControl = (work: WorkState, pushes: SuitePushes): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: '/suites/:suiteId/events',
    about: 'push any event to the command address: { infoType, fields?, receiveId? }',
    handle(call) {
      const suite = suiteOf(work, call);
      const fields = Fields.of(call.body);
      const infoType = needed(fields.text('infoType', /^ ?\w{1,64}$/), 'infoType');
      const event = fields.has('fields') ? fields.raw('fields') : {};
      Fields.of(event, '"fields"');
      return pushes.command(
        suite,
        infoType,
        event as object as Record<string, unknown>,
        readWorkPushOptions(fields),
      );
    },
  },
  {
    method: 'POST',
    path: '/suites/:suiteId/corps/:corpId/push',
    about: 'push a message or event of a corp to the data address',
    handle(call) {
      const suite = suiteOf(work, call);
      const corp = corpOf(work, call);
      const fields = Fields.of(call.body);
      const message = fields.raw('message');
      Fields.of(message, '"message"');
      return pushes.data(suite, corp, { ...(message as object) }, readWorkPushOptions(fields));
    },
  },
  {
    method: 'POST',
    path: '/suites/:suiteId/verify-url',
    about: 'check an address as WeCom does when it is saved: { address: "command" | "data", receiveId? }',
    handle(call) {
      const suite = suiteOf(work, call);
      const fields = Fields.of(call.body ?? {});
      const { commandUrl, dataUrl, providerCorpId } = suite.settings;
      const isData = fields.choice('address', ['command', 'data']) === 'data';
      const options = readWorkPushOptions(fields);
      // All addresses of a provider are checked with its own corp id.
      const receiveId = options.receiveId ?? providerCorpId;
      return checkUrl(work.root, channelOf(suite, isData ? dataUrl : commandUrl, receiveId, options));
    },
  },
];

function suiteOf(work: WorkState, { params: { suiteId = '' } }: ControlCall): Suite {
  const suite = work.suites.get(suiteId);
  if (suite) return suite;
  throw new BadControlCall(
    `There is no suite ${suiteId}; PUT /_simulator/suites/${suiteId} creates one.`,
    404,
  );
}

function corpIn(work: WorkState, call: ControlCall) {
  const corpId = needed(Fields.of(call.body).text('corpId', TEXT), 'corpId');
  return corpOf(work, { ...call, params: { corpId } });
}

function installation(work: WorkState, call: ControlCall, suite: Suite) {
  const corp = corpIn(work, call);
  const agent = corp.agents.get(suite.installations.get(corp.corpId)?.agentId ?? '');
  if (agent) return { corp, agent };
  throw new BadControlCall(`${corp.corpId} has not installed ${suite.suiteId}.`, 404);
}

/** From the market an event brings the code; from the provider's own page the redirect does, and no event comes. */
async function authorize(work: WorkState, pushes: SuitePushes, call: ControlCall) {
  const suite = suiteOf(work, call);
  const corp = corpIn(work, call);
  const fields = Fields.of(call.body);
  const state = fields.text('state', /^[^\0]{1,128}$/);
  const authCode = suite.issueAuthCode(corp.corpId, state);
  if (fields.choice('via', ['push', 'redirect']) === 'redirect') {
    const url = new URL(readUrl(fields, 'redirectUri') ?? 'http://127.0.0.1/');
    url.searchParams.append('auth_code', authCode);
    url.searchParams.append('expires_in', '600');
    if (state !== undefined) url.searchParams.append('state', state);
    return { authCode, redirectUrl: url.href };
  }
  const event = { AuthCode: authCode, ...(state !== undefined && { State: state }) };
  const { deliveries, outcome } = await pushes.command(suite, 'create_auth', event);
  return { authCode, deliveries, outcome };
}
