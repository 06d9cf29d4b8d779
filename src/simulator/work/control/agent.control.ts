import type { ControlRoute } from '../../control/control-route.js';
import { readUrl } from '../../control/account-fields.js';
import { Fields } from '../../control/fields.js';
import { unattended } from '../../control/unattended.js';
import { randomOpenId } from '../../util/random.js';
import { checkUrl } from '../push/url-check.js';
import { checkChannel } from '../push/work-channel.js';
import type { WorkPushOptions, WorkSender } from '../push/work-sender.js';
import { channelOf } from '../push/work-sender.js';
import type { WorkState } from '../state/work-state.js';
import { agentOf, USERID } from './corp-fields.js';

/** Control of one application of a corp. */
export const agentControl = (work: WorkState, sender: WorkSender): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: '/corps/:corpId/agents/:agentId/push',
    about: 'deliver a message or event as WeCom does; with wait: false, without waiting for what comes of it',
    handle(call) {
      const { corp, agent } = agentOf(work, call);
      const fields = Fields.of(call.body);
      const message = fields.raw('message');
      Fields.of(message, '"message"');
      const options = readWorkPushOptions(fields);
      if (fields.flag('wait') === false) checkChannel(channelOf(agent, options));
      const pushed = sender.push(corp, agent, { ...(message as object) }, options);
      return fields.flag('wait') === false ? unattended(call, pushed) : pushed;
    },
  },
  {
    method: 'POST',
    path: '/corps/:corpId/agents/:agentId/invalidate',
    about: 'make the current access token invalid',
    handle(call) {
      const { agent } = agentOf(work, call);
      work.root.skipRenewalPause();
      agent.token.invalidate();
      work.changed();
      return { ok: true };
    },
  },
  {
    method: 'POST',
    path: '/corps/:corpId/agents/:agentId/verify-url',
    about: 'check the callback address as WeCom does when it is saved',
    handle(call) {
      const { agent } = agentOf(work, call);
      const options = call.body === undefined ? {} : readWorkPushOptions(Fields.of(call.body));
      return checkUrl(work.root, channelOf(agent, options));
    },
  },
  {
    method: 'POST',
    path: '/corps/:corpId/agents/:agentId/codes',
    about:
      'a code for OAuth or the web login (kind oauth), or for wx.qy.login (kind login); it can be used once',
    handle(call) {
      const { corp, agent } = agentOf(work, call);
      const fields = Fields.of(call.body ?? {});
      const userid = fields.text('userid', USERID);
      const external = fields.text('externalUserid', USERID);
      const openid = fields.text('openid', USERID) ?? (external && randomOpenId());
      const member = userid ?? corp.directory.members()[0]?.userid ?? 'zhangsan';
      if (fields.choice('kind', ['oauth', 'login']) === 'login') {
        const grant = { kind: 'login', openid: member, scope: 'snsapi_base', phoneNumber: '' } as const;
        return { code: agent.sessionCodes.issue(grant) };
      }
      const scope = fields.choice('scope', ['snsapi_base', 'snsapi_privateinfo']) ?? 'snsapi_base';
      const who = openid === undefined ? { userid: member } : { openid, externalUserid: external };
      return { code: agent.issueLoginCode({ ...who, scope }) };
    },
  },
];

/** Reads the options of one push; what is missing is taken from its application. */
export function readWorkPushOptions(fields: Fields): WorkPushOptions {
  const style = fields.has('xmlStyle') ? Fields.of(fields.raw('xmlStyle'), '"xmlStyle"') : undefined;
  return {
    callbackUrl: readUrl(fields, 'callbackUrl'),
    replyTimeoutMs: fields.number('replyTimeoutMs', 1, 600_000),
    deliveries: fields.whole('deliveries', 1, 100),
    receiveId: fields.raw('receiveId') === '' ? '' : fields.text('receiveId', /^[\x21-\x7e]{1,128}$/),
    agentIdIn: fields.choice('agentIdIn', ['first', 'last', 'empty', 'none']),
    xmlStyle: style && {
      cdataEverywhere: style.flag('cdataEverywhere'),
      indented: style.flag('indented'),
      reversed: style.flag('reversed'),
      wellFormed: style.flag('wellFormed'),
    },
  };
}
