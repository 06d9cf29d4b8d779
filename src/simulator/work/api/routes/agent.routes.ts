import { OK } from '../../../server/answers.js';
import type { MenuButton } from '../../../console-protocol.js';
import type { JsonObject } from '../../../util/json.js';
import { isObject } from '../../../util/json.js';
import { lengthOf, textOf } from '../../../util/text.js';
import type { WorkCall } from '../work-call.js';
import { demand } from '../work-errors.js';
import type { WorkRoute } from '../work-route.js';

const BUTTON_TYPES = new Set([
  'click',
  'view',
  'scancode_push',
  'scancode_waitmsg',
  'pic_sysphoto',
  'pic_photo_or_album',
  'pic_weixin',
  'location_select',
  'view_miniprogram',
]);

/** The application itself, and its menu. */
export const agentRoutes: readonly WorkRoute[] = [
  { method: 'GET', path: '/cgi-bin/agent/get', handle: get },
  {
    method: 'GET',
    path: '/cgi-bin/agent/list',
    handle: ({ agent }) => ({
      ...OK,
      agentlist: [{ agentid: agent.pushedId, name: agent.settings.name, square_logo_url: '' }],
    }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/agent/set',
    handle(call) {
      call.demandOwnAgent(call.field('agentid'));
      const name = call.field('name');
      if (name) demand(lengthOf(name) <= 32, 45022);
      if (name) call.agent.change({ name });
      call.work.changed();
      return OK;
    },
  },
  { method: 'POST', path: '/cgi-bin/menu/create', handle: createMenu },
  {
    method: 'GET',
    path: '/cgi-bin/menu/get',
    handle(call) {
      call.demandOwnAgent(call.param('agentid'));
      demand(call.agent.menu, 46003);
      return { ...OK, ...call.agent.menu };
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/menu/delete',
    handle(call) {
      call.demandOwnAgent(call.param('agentid'));
      call.agent.menu = undefined;
      call.work.changed();
      return OK;
    },
  },
];

function get(call: WorkCall) {
  call.demandOwnAgent(call.param('agentid'));
  const { agent, corp } = call;
  const { name, visible, disabled, trustedDomain } = agent.settings;
  const userids = visible ?? corp.directory.members().map(({ userid }) => userid);
  return {
    ...OK,
    agentid: agent.pushedId,
    name,
    square_logo_url: '',
    description: '',
    allow_userinfos: { user: userids.map((userid) => ({ userid })) },
    allow_partys: { partyid: visible ? [] : [1] },
    allow_tags: { tagid: [] },
    close: disabled ? 1 : 0,
    redirect_domain: trustedDomain ?? '',
    report_location_flag: 0,
    isreportenter: 1,
    home_url: '',
  };
}

function createMenu(call: WorkCall) {
  call.demandOwnAgent(call.param('agentid'));
  const buttons = call.list('button');
  demand(buttons.length >= 1 && buttons.length <= 3, 40016);
  for (const button of buttons) checkButton(button, 1);
  call.agent.menu = { button: buttons as MenuButton[] };
  call.work.changed();
  return OK;
}

function checkButton(value: unknown, level: number): void {
  demand(isObject(value), 40058, 'button');
  const { name, sub_button: sub } = value;
  demand(textOf(name) !== '', 41102);
  demand(Buffer.byteLength(textOf(name)) <= (level === 1 ? 16 : 40), level === 1 ? 40018 : 40025);
  if (!Array.isArray(sub) || sub.length === 0) return checkAction(value);
  demand(level === 1, 40022);
  demand(sub.length <= 5, 40023);
  for (const one of sub as unknown[]) checkButton(one, 2);
}

function checkAction({ type, key, url, appid }: JsonObject): void {
  demand(BUTTON_TYPES.has(textOf(type)), 40017);
  if (type === 'view') {
    demand(/^https?:\/\//.test(textOf(url)), 45034);
    demand(Buffer.byteLength(textOf(url)) <= 1024, 40020);
  } else if (type === 'view_miniprogram') demand(textOf(appid) !== '', 90200);
  else demand(Buffer.byteLength(textOf(key)) >= 1 && Buffer.byteLength(textOf(key)) <= 128, 40019);
}
