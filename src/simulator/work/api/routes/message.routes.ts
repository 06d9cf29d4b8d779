import { OK } from '../../../server/answers.js';
import { isObject } from '../../../util/json.js';
import type { JsonObject } from '../../../util/json.js';
import { textOf } from '../../../util/text.js';
import { APP_KINDS, checkContent } from '../content/check-content.js';
import { arrive } from '../content/arrive.js';
import { invalidLists, readReceivers } from '../content/receivers.js';
import { checkTemplateCard, isPressed } from '../content/template-card.js';
import type { WorkCall } from '../work-call.js';
import { demand } from '../work-errors.js';
import type { WorkRoute } from '../work-route.js';

const LONGEST_CHECK_SECONDS = 4 * 3600;

/** Application messages: sending, updating cards, recalling. */
export const messageRoutes: readonly WorkRoute[] = [
  { method: 'POST', path: '/cgi-bin/message/send', handle: send },
  {
    method: 'POST',
    path: '/cgi-bin/message/recall',
    handle(call) {
      const msgid = call.field('msgid');
      demand(msgid !== '', 40058, 'msgid is missing');
      const errcode = call.corp.sent.recall(msgid, call.agent.key);
      demand(errcode === 0, errcode);
      return OK;
    },
  },
  { method: 'POST', path: '/cgi-bin/message/update_template_card', handle: updateCard },
  {
    method: 'POST',
    path: '/cgi-bin/message/get_statistics',
    handle: ({ agent }) => ({
      ...OK,
      statistics: [{ agentid: agent.pushedId, app_name: agent.settings.name, count: agent.arrivals.size }],
    }),
  },
];

function send(call: WorkCall) {
  const body = call.json();
  call.demandOwnAgent(call.field('agentid'));
  const receivers = readReceivers(call);
  const { kind, content } = checkContent(call.corp, body, APP_KINDS);
  const known = duplicate(call, body);
  const { agent, corp } = call;
  const sent = known ?? corp.sent.add({ agentKey: agent.key, receivers: receivers.userids, body });
  if (!known) {
    remember(call, body, sent.msgid);
    for (const userid of receivers.userids) {
      if (agent.arrives(userid)) arrive(call, userid, kind, content, body);
      else call.warnings.push(`${userid} has had 30 messages in a minute, or 1,000 in an hour: dropped.`);
    }
  }
  const hasCode = kind === 'template_card' && isPressed(content);
  return {
    ...OK,
    ...invalidLists(receivers),
    msgid: sent.msgid,
    ...(hasCode && { response_code: corp.sent.issueCode(sent) }),
  };
}

const contentKey = (call: WorkCall, body: JsonObject): string => `${call.agent.key} ${JSON.stringify(body)}`;

function duplicate(call: WorkCall, body: JsonObject) {
  return body.enable_duplicate_check === 1 ? call.corp.sent.duplicateOf(contentKey(call, body)) : undefined;
}

function remember(call: WorkCall, body: JsonObject, msgid: string): void {
  if (body.enable_duplicate_check !== 1) return;
  const seconds = call.whole('duplicate_check_interval') ?? 1800;
  demand(seconds > 0 && seconds <= LONGEST_CHECK_SECONDS, 40058, 'duplicate_check_interval');
  call.corp.sent.remember(contentKey(call, body), msgid, seconds);
}

/** A card is changed once for each `response_code`: its buttons become a text, or it becomes another card. */
function updateCard(call: WorkCall) {
  const body = call.json();
  call.demandOwnAgent(call.field('agentid'));
  const { button, template_card: card } = body;
  demand(isObject(button) || isObject(card), 40063, 'button or template_card');
  if (isObject(card)) checkTemplateCard(card);
  else demand(textOf((button as JsonObject).replace_name) !== '', 42020);
  const { corp, agent } = call;
  const sent = corp.sent.useCode(call.field('response_code'), agent.key);
  demand(sent, 60140);
  const userids = body.atall === 1 ? sent.receivers : call.texts('userids');
  const [valid, invalid] = [[] as string[], [] as string[]];
  for (const userid of userids) (corp.directory.find(userid) ? valid : invalid).push(userid);
  for (const userid of valid)
    arrive(call, userid, 'card-update', isObject(card) ? card : (button as JsonObject), body);
  // An array here, not text as in message/send.
  return { ...OK, invaliduser: invalid };
}
