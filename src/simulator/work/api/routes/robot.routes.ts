import { OK } from '../../../server/answers.js';
import { isObject } from '../../../util/json.js';
import { textOf } from '../../../util/text.js';
import type { Robot, RobotRound } from '../../state/robot.js';
import { checkTemplateCard } from '../content/template-card.js';
import type { WorkCall } from '../work-call.js';
import { demand, WorkRefusal } from '../work-errors.js';
import type { WorkRoute } from '../work-route.js';

/** Late answers of AI robots: the code in the address is the proof. */
export const robotRoutes: readonly WorkRoute[] = [
  { method: 'POST', path: '/cgi-bin/aibot/response', token: 'none', handle: respond },
];

function respond(call: WorkCall) {
  const body = call.json();
  const kind = textOf(body.msgtype);
  demand(kind === 'markdown' || kind === 'template_card', 40008);
  const content = body[kind];
  demand(isObject(content), 40063, kind);
  if (kind === 'markdown') demand(textOf(content.content) !== '', 44004);
  else checkTemplateCard(content);
  const { robot, round } = roundOf(call);
  const { messages, chat, clock } = call.state;
  const to = round.chatid ?? round.userid;
  messages.push({ appId: robot.corpId, agentId: robot.robotId, to, type: kind, body, at: clock.now() });
  chat.add({ appId: robot.key, openid: to, from: 'account', via: 'custom', kind, content });
  return OK;
}

function roundOf(call: WorkCall): { robot: Robot; round: RobotRound } {
  const code = call.param('response_code');
  for (const { robots } of call.work.corps.values()) {
    for (const robot of robots.values()) {
      const round = robot.useRound(code);
      if (round === 'unknown') continue;
      // Once, within an hour.
      demand(round !== 'over', 60140);
      return { robot, round };
    }
  }
  throw new WorkRefusal(60140);
}
