import type { ApiCall } from '../api/api-call.js';
import { textOf } from '../../util/text.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import { isObject } from '../../util/json.js';
import { PLATFORM_OPENID } from '../../push/push-message.js';
import { randomDigits } from '../../util/random.js';

/** How long mass sending takes. */
const JOB_MS = 1000;

/** Messages to all followers, to a tag, or to a list. */
export const massRoutes: readonly ApiRoute[] = [
  { method: 'POST', path: '/cgi-bin/message/mass/sendall', handle: massSend },
  { method: 'POST', path: '/cgi-bin/message/mass/send', handle: massSend },
  {
    method: 'POST',
    path: '/cgi-bin/message/mass/preview',
    handle(call) {
      const to = call.field('touser') || call.field('towxname');
      demand(to !== '', 40003);
      deliver(call, [to]);
      return { ...OK, msg_id: Number(randomDigits(9)) };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/mass/get',
    handle(call) {
      const id = call.field('msg_id');
      demand(id !== '', 40035, 'msg_id');
      return { msg_id: id, msg_status: 'SEND_SUCCESS' };
    },
  },
  { method: 'POST', path: '/cgi-bin/message/mass/delete', handle: () => OK },
  {
    method: 'POST',
    path: '/cgi-bin/message/mass/speed/get',
    handle: ({ account }) => ({
      speed: account.massSpeed,
      realspeed: [80, 60, 45, 30, 10][account.massSpeed],
    }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/mass/speed/set',
    handle(call) {
      const { speed } = call.json();
      demand(speed !== undefined, 45084);
      demand(Number.isInteger(speed) && Number(speed) >= 0 && Number(speed) <= 4, 45083);
      call.account.massSpeed = Number(speed);
      return OK;
    },
  },
];

/** What each kind of mass message is called in the body. */
const MASS_KINDS = new Set(['mpnews', 'text', 'voice', 'image', 'mpvideo', 'wxcard']);

function deliver(call: ApiCall, receivers: readonly string[]): void {
  const { account, state } = call;
  const body = call.json();
  const kind = textOf(body.msgtype);
  demand(MASS_KINDS.has(kind), 40008);
  // Pictures for many stand in `images`, a single one (previews) in `image`; the kind is `image` for both.
  const content = body[kind] ?? (kind === 'image' ? body['images'] : undefined);
  demand(isObject(content), 47003, kind);
  for (const to of receivers.slice(0, 1000)) {
    state.send(account, { to, type: 'mass', body });
    state.chat.add({ appId: account.appId, openid: to, from: 'account', via: 'mass', kind, content });
  }
}

function massSend(call: ApiCall) {
  const { account } = call;
  const receivers = receiversOf(call);
  const once = call.field('clientmsgid');
  demand(once.length <= 64, 45067);
  const before = once && account.clientMessageIds.get(`mass ${once}`);
  if (before) return { errcode: 45065, errmsg: 'clientmsgid exist', msg_id: before };
  deliver(call, receivers);
  const msgId = BigInt(randomDigits(10));
  if (once) account.clientMessageIds.set(`mass ${once}`, msgId);
  call.pushLater(JOB_MS, {
    FromUserName: PLATFORM_OPENID,
    MsgType: 'event',
    Event: 'MASSSENDJOBFINISH',
    MsgID: String(msgId),
    Status: 'send success',
    TotalCount: receivers.length,
    FilterCount: receivers.length,
    SentCount: receivers.length,
    ErrorCount: 0,
  });
  return { ...OK, msg_id: msgId, msg_data_id: BigInt(randomDigits(10)) };
}

function receiversOf(call: ApiCall): string[] {
  const { touser, filter } = call.json();
  const { people } = call.account;
  if (call.path.endsWith('/send')) {
    demand(Array.isArray(touser), 40031);
    demand(touser.length >= 2, 40130);
    demand(touser.length <= 10_000, 40032);
    return (touser as unknown[]).map(textOf);
  }
  demand(isObject(filter), 40050);
  const followers = people.followers();
  const tag = Number(filter.tag_id);
  const chosen =
    filter.is_to_all === true ? followers : followers.filter(({ tagIds }) => tagIds.includes(tag));
  return chosen.map(({ openid }) => openid);
}
