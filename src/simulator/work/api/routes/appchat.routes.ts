import { OK } from '../../../server/answers.js';
import { lengthOf } from '../../../util/text.js';
import { randomText } from '../../../util/random.js';
import type { AppChat } from '../../state/corp.js';
import { arrive } from '../content/arrive.js';
import { APP_KINDS, checkContent, GROUP_KINDS } from '../content/check-content.js';
import type { WorkCall } from '../work-call.js';
import { demand } from '../work-errors.js';
import type { WorkRoute } from '../work-route.js';

const KINDS = Object.fromEntries(GROUP_KINDS.map((kind) => [kind, APP_KINDS[kind]!]));

/** Groups that an application makes (应用群聊). It must be visible to the whole corp. */
export const appchatRoutes: readonly WorkRoute[] = [
  { method: 'POST', path: '/cgi-bin/appchat/create', handle: create },
  { method: 'POST', path: '/cgi-bin/appchat/update', handle: update },
  {
    method: 'GET',
    path: '/cgi-bin/appchat/get',
    handle(call) {
      const { chatid, name, owner, userlist } = own(call, call.param('chatid'));
      return { ...OK, chat_info: { chatid, name, owner, userlist, chat_type: 0 } };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/appchat/send',
    handle(call) {
      const body = call.json();
      const chat = own(call, call.field('chatid'));
      const { kind, content } = checkContent(call.corp, body, KINDS);
      for (const userid of chat.userlist) arrive(call, userid, kind, content, body);
      return OK;
    },
  },
];

function demandRoot({ agent }: WorkCall): void {
  demand(agent.settings.visible === undefined, 60011);
}

function own(call: WorkCall, chatid: string): AppChat {
  demandRoot(call);
  demand(chatid !== '', 86201);
  const chat = call.corp.chats.get(chatid);
  demand(chat, 86003);
  demand(chat.agentKey === call.agent.key, 86008);
  return chat;
}

function members(call: WorkCall, name: string): string[] {
  return call.texts(name).map((userid) => {
    const found = call.corp.directory.find(userid);
    demand(found, 86216, userid);
    return found.userid;
  });
}

function create(call: WorkCall) {
  demandRoot(call);
  const userlist = [...new Set(members(call, 'userlist'))];
  demand(userlist.length >= 2 && userlist.length <= 2000, 86006);
  const owner = call.field('owner') || userlist[0]!;
  demand(userlist.includes(owner), 86207);
  const name = call.field('name');
  demand(lengthOf(name) <= 50, 86004);
  const chatid = call.field('chatid') || randomText(32).replaceAll(/[-_]/g, '0');
  demand(/^[0-9A-Za-z]{1,32}$/.test(chatid), chatid.length > 32 ? 86205 : 86001);
  demand(!call.corp.chats.has(chatid), 86215);
  call.corp.chats.set(chatid, { chatid, agentKey: call.agent.key, name, owner, userlist });
  return { ...OK, chatid };
}

function update(call: WorkCall) {
  const chat = own(call, call.field('chatid'));
  const leaving = new Set(call.texts('del_user_list'));
  const userlist = [...new Set([...chat.userlist, ...members(call, 'add_user_list')])].filter(
    (userid) => !leaving.has(userid),
  );
  demand(userlist.length >= 2 && userlist.length <= 2000, 86006);
  const owner = call.field('owner') || chat.owner;
  demand(userlist.includes(owner), 86207);
  const name = call.field('name') || chat.name;
  demand(lengthOf(name) <= 50, 86004);
  Object.assign(chat, { userlist, owner, name });
  return OK;
}
