import type { ApiCall } from '../api/api-call.js';
import { textOf } from '../../util/text.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import type { MassJob } from '../../state/account/account.js';
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
      const sent = jobOf(call, id);
      return { msg_id: sent?.id ?? id, msg_status: sent?.status ?? 'SEND_SUCCESS' };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/message/mass/delete',
    handle(call) {
      const id = call.field('msg_id');
      // Articles may be named by their address instead.
      const sent = id === '' && call.field('url') !== '' ? undefined : jobOf(call, id);
      if (sent) sent.status = 'DELETE';
      return OK;
    },
  },
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
  checkMedia(call, kind, content);
  for (const to of receivers.slice(0, 1000)) {
    state.send(account, { to, type: 'mass', body });
    state.chat.add({ appId: account.appId, openid: to, from: 'account', via: 'mass', kind, content });
  }
}

/** A picture, sound, film or article must be one of the account. */
function checkMedia(call: ApiCall, kind: string, content: Record<string, unknown>): void {
  if (kind === 'mpnews') return call.demandArticles(textOf(content.media_id));
  if (kind !== 'voice' && kind !== 'image' && kind !== 'mpvideo') return;
  const list = Array.isArray(content.media_ids) ? (content.media_ids as unknown[]) : [content.media_id];
  for (const id of list) call.demandFile(textOf(id));
}

function jobOf(call: ApiCall, id: string): MassJob | undefined {
  demand(id !== '', 40035, 'msg_id');
  const job = call.account.massJobs.get(id);
  call.demandIfStrict(job, 40035, `the account sent no mass message ${id}`);
  return job;
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
  const dataId = BigInt(randomDigits(10));
  const job: MassJob = { id: msgId, status: 'SENDING' };
  account.massJobs.set(String(msgId), job);
  const { mpnews } = call.json();
  if (isObject(mpnews)) account.comments.article(String(dataId), articlesOf(call, textOf(mpnews.media_id)));
  if (once) account.clientMessageIds.set(`mass ${once}`, msgId);
  call.pushLater(JOB_MS, () => {
    if (job.status === 'SENDING') job.status = 'SEND_SUCCESS';
    return {
      FromUserName: PLATFORM_OPENID,
      MsgType: 'event',
      Event: 'MASSSENDJOBFINISH',
      MsgID: String(msgId),
      Status: 'send success',
      TotalCount: receivers.length,
      FilterCount: receivers.length,
      SentCount: receivers.length,
      ErrorCount: 0,
    };
  });
  return { ...OK, msg_id: msgId, msg_data_id: dataId };
}

const articlesOf = ({ account }: ApiCall, id: string): number =>
  (account.drafts.find(id) ?? account.news.find(id))?.articles.length ?? 1;

function receiversOf(call: ApiCall): string[] {
  const { touser, filter } = call.json();
  const { people } = call.account;
  if (call.path.endsWith('/send')) {
    demand(Array.isArray(touser), 40031);
    demand(touser.length >= 2, 40130);
    demand(touser.length <= 10_000, 40032);
    const receivers = (touser as unknown[]).map(textOf);
    for (const openid of receivers) {
      call.demandIfStrict(people.find(openid)?.subscribed, 40003, `${openid} does not follow the account`);
    }
    return receivers;
  }
  demand(isObject(filter), 40050);
  const followers = people.followers();
  const tag = Number(filter.tag_id);
  if (filter.is_to_all !== true) call.demandIfStrict(call.account.tags.find(tag), 45159, 'no such tag');
  const chosen =
    filter.is_to_all === true ? followers : followers.filter(({ tagIds }) => tagIds.includes(tag));
  return chosen.map(({ openid }) => openid);
}
