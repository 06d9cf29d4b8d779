import { OK } from '../../../server/answers.js';
import { isObject } from '../../../util/json.js';
import { randomText } from '../../../util/random.js';
import { lengthOf, textOf } from '../../../util/text.js';
import { KfAccount } from '../../state/kf.js';
import type { WorkCall } from '../work-call.js';
import { demand, WorkRefusal } from '../work-errors.js';
import type { WorkRoute } from '../work-route.js';

const KINDS = new Set([
  'text',
  'image',
  'voice',
  'video',
  'file',
  'link',
  'miniprogram',
  'msgmenu',
  'location',
  'business_card',
  'ca_link',
]);

/** Reading takes a moment, so that calls at the same time meet. */
const READING_MS = 20;

/** Accounts that are being read now: two readers at once are refused. */
const reading = new WeakSet<KfAccount>();

/** WeChat customer service (微信客服): accounts, records, messages, sessions. */
export const kfRoutes: readonly WorkRoute[] = [
  { method: 'POST', path: '/cgi-bin/kf/sync_msg', handle: sync },
  { method: 'POST', path: '/cgi-bin/kf/send_msg', handle: send },
  { method: 'POST', path: '/cgi-bin/kf/send_msg_on_event', handle: sendOnEvent },
  {
    method: 'POST',
    path: '/cgi-bin/kf/service_state/get',
    handle(call) {
      const { state, servicer } = account(call).session(customer(call));
      return { ...OK, service_state: state, ...(servicer && { servicer_userid: servicer }) };
    },
  },
  { method: 'POST', path: '/cgi-bin/kf/service_state/trans', handle: transfer },
  {
    method: 'POST',
    path: '/cgi-bin/kf/account/list',
    handle: ({ corp }) => ({
      ...OK,
      account_list: [...corp.kf.values()].map(({ openKfid, name }) => ({
        open_kfid: openKfid,
        name,
        avatar: '',
        manage_privilege: true,
      })),
    }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/kf/account/add',
    handle(call) {
      const name = call.field('name');
      demand(lengthOf(name) >= 1 && lengthOf(name) <= 16, 95006);
      const openKfid = `wk${randomText(30)}`;
      call.corp.kf.set(openKfid, new KfAccount(openKfid, name, call.state.clock));
      return { ...OK, open_kfid: openKfid };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/kf/account/update',
    handle(call) {
      account(call).name = call.field('name') || account(call).name;
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/kf/account/del',
    handle(call) {
      call.corp.kf.delete(account(call).openKfid);
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/kf/add_contact_way',
    handle(call) {
      const { openKfid } = account(call);
      const scene = call.field('scene');
      demand(/^[\w-]{0,32}$/.test(scene), 40058, 'scene');
      const query = scene ? `?enc_scene=${scene}` : '';
      return { ...OK, url: `https://work.weixin.qq.com/kfid/${openKfid}${query}` };
    },
  },
  { method: 'POST', path: '/cgi-bin/kf/servicer/add', handle: (call) => servicers(call, 'add') },
  { method: 'POST', path: '/cgi-bin/kf/servicer/del', handle: (call) => servicers(call, 'delete') },
  {
    method: 'GET',
    path: '/cgi-bin/kf/servicer/list',
    handle(call) {
      const kf = call.corp.kf.get(call.param('open_kfid'));
      demand(kf, 95004);
      return { ...OK, servicer_list: [...kf.servicers].map((userid) => ({ userid, status: 0 })) };
    },
  },
  { method: 'POST', path: '/cgi-bin/kf/customer/batchget', handle: customers },
];

function account(call: WorkCall): KfAccount {
  const id = call.field('open_kfid');
  demand(id !== '', 95000);
  const kf = call.corp.kf.get(id);
  demand(kf, 95004);
  return kf;
}

function customer(call: WorkCall, name = 'external_userid'): string {
  const id = call.field(name);
  demand(id !== '', 41035);
  return id;
}

async function sync(call: WorkCall) {
  const kf = account(call);
  demand(!reading.has(kf), 45033);
  reading.add(kf);
  try {
    await new Promise((resolve) => setTimeout(resolve, READING_MS));
    const refused = kf.admit(call.field('token'));
    demand(refused === 0, refused);
    const limit = call.whole('limit') ?? 1000;
    demand(limit >= 1 && limit <= 1000, 40058, 'limit');
    const page = kf.page(call.field('cursor'), limit);
    demand(page, 40058, 'cursor');
    return { ...OK, next_cursor: page.next, has_more: page.more ? 1 : 0, msg_list: page.records };
  } finally {
    reading.delete(kf);
  }
}

function readMessage(call: WorkCall, kinds: ReadonlySet<string> = KINDS) {
  const body = call.json();
  const kind = call.field('msgtype');
  demand(kinds.has(kind), 40008);
  const content = body[kind];
  demand(isObject(content), 40063, kind);
  if (kind === 'text') {
    demand(textOf(content.content) !== '', 44004);
    demand(Buffer.byteLength(textOf(content.content)) <= 2048, 45002);
  }
  if (textOf(content.media_id)) demand(call.corp.media.find(textOf(content.media_id)), 40007);
  const msgid = call.field('msgid');
  demand(/^[0-9A-Za-z_-]{0,32}$/.test(msgid), 40058, 'msgid');
  return { kind, content, msgid: msgid || randomText(32) };
}

function reach(call: WorkCall, kf: KfAccount, to: string, message: ReturnType<typeof readMessage>): void {
  const { kind, content } = message;
  const { agent, state } = call;
  const { corpId, agentId } = agent;
  const body = call.json();
  state.messages.push({ appId: corpId, agentId, to, type: kind, body, at: state.clock.now() });
  const appId = `${corpId}/${kf.openKfid}`;
  state.chat.add({ appId, openid: to, from: 'account', via: 'custom', kind, content });
}

function send(call: WorkCall) {
  const kf = account(call);
  const to = customer(call, 'touser');
  const message = readMessage(call);
  const refused = kf.send(to);
  demand(refused === 0, refused);
  reach(call, kf, to, message);
  return { ...OK, msgid: message.msgid };
}

function sendOnEvent(call: WorkCall) {
  const message = readMessage(call, new Set(['text', 'msgmenu']));
  for (const kf of call.corp.kf.values()) {
    const to = kf.useCode(call.field('code'));
    if (to === undefined) continue;
    reach(call, kf, to, message);
    return { ...OK, msgid: message.msgid };
  }
  throw new WorkRefusal(95007);
}

/** Which states a session may go to from each: 0 new, 1 AI, 2 pool, 3 servicer, 4 ended. */
const STEPS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 3, 4],
  1: [2, 3, 4],
  2: [3, 4],
  3: [3, 4, 2],
  4: [],
};

function transfer(call: WorkCall) {
  const kf = account(call);
  const external = customer(call);
  const session = kf.session(external);
  const to = call.whole('service_state');
  demand(to !== undefined && STEPS[session.state]?.includes(to), 95016);
  const servicer = call.field('servicer_userid');
  if (to === 3) demand(kf.servicers.has(servicer), 95014);
  Object.assign(session, { state: to, servicer: to === 3 ? servicer : '' });
  const wait = to === 4 ? 20_000 : 48 * 3_600_000;
  return { ...OK, msg_code: kf.issueCode(external, wait) };
}

function servicers(call: WorkCall, how: 'add' | 'delete') {
  const kf = account(call);
  const result_list = call.texts('userid_list').map((userid) => {
    if (!call.corp.directory.find(userid)) return { userid, errcode: 40003, errmsg: 'invalid userid' };
    kf.servicers[how](userid);
    return { userid, errcode: 0, errmsg: 'ok' };
  });
  demand(result_list.length > 0, 41009);
  return { ...OK, result_list };
}

function customers(call: WorkCall) {
  const ids = call.texts('external_userid_list');
  demand(ids.length >= 1 && ids.length <= 100, 41035);
  const known = new Set([...call.corp.kf.values()].flatMap((kf) => kf.customers()));
  const customer_list = ids
    .filter((id) => known.has(id))
    .map((external_userid) => ({ external_userid, nickname: '客户', avatar: '', gender: 0 }));
  return { ...OK, customer_list, invalid_external_userid: ids.filter((id) => !known.has(id)) };
}
