import { OK } from '../../../server/answers.js';
import type { JsonObject } from '../../../util/json.js';
import { isObject } from '../../../util/json.js';
import { lengthOf, textOf } from '../../../util/text.js';
import type { Customer, Follow } from '../../state/customers.js';
import type { WorkCall } from '../work-call.js';
import { demand, WorkRefusal } from '../work-errors.js';
import type { WorkRoute } from '../work-route.js';
import { member } from './user.routes.js';

const MOST_ATTACHMENTS = 9;

/** Customers (客户联系): reading them, notes, and the welcome. */
export const customerRoutes: readonly WorkRoute[] = [
  {
    method: 'GET',
    path: '/cgi-bin/externalcontact/get_follow_user_list',
    handle: ({ corp, agent }) => ({
      ...OK,
      follow_user: corp.directory
        .members()
        .map(({ userid }) => userid)
        .filter((userid) => agent.canSee(userid)),
    }),
  },
  { method: 'GET', path: '/cgi-bin/externalcontact/list', handle: list },
  {
    method: 'GET',
    path: '/cgi-bin/externalcontact/get',
    handle(call) {
      const customer = find(call, call.param('external_userid'));
      const follow_user = [...customer.followers].map(([userid, follow]) => followInfo(call, userid, follow));
      return { ...OK, external_contact: profile(customer), follow_user };
    },
  },
  { method: 'POST', path: '/cgi-bin/externalcontact/batch/get_by_user', handle: batchGet },
  { method: 'POST', path: '/cgi-bin/externalcontact/remark', handle: remark },
  { method: 'POST', path: '/cgi-bin/externalcontact/send_welcome_msg', handle: welcome },
  { method: 'POST', path: '/cgi-bin/externalcontact/mark_tag', handle: markTags },
];

function find(call: WorkCall, id: string): Customer {
  demand(id !== '', 41035);
  const customer = call.corp.customers.find(id);
  demand(customer, 40096);
  return customer;
}

const profile = ({ externalUserid, name, unionid }: Customer) => ({
  external_userid: externalUserid,
  name,
  avatar: '',
  type: 1,
  gender: 0,
  unionid,
});

function followInfo(call: WorkCall, userid: string, follow: Follow) {
  const { remark: note, description, createtime, state, tagIds, extra } = follow;
  const groups = [...call.corp.customers.tagGroups.values()];
  const tags = groups.flatMap(({ group_name, tag }) =>
    tag
      .filter(({ id }) => tagIds.includes(id))
      .map(({ id, name }) => ({ group_name, tag_name: name, tag_id: id, type: 1 })),
  );
  const common = { userid, remark: note, description, createtime, tags, remark_mobiles: [], add_way: 1 };
  return { ...common, ...(state && { state }), oper_userid: userid, ...extra };
}

function list(call: WorkCall) {
  const { userid } = member(call, call.param('userid'));
  const customers = call.corp.customers.of(userid);
  // A member without customers is refused, not answered with an empty list.
  demand(customers.length > 0, 84061);
  return { ...OK, external_userid: customers.map(({ externalUserid }) => externalUserid) };
}

function batchGet(call: WorkCall) {
  const userids = call.texts('userid_list');
  demand(userids.length > 0, 41009);
  demand(userids.length <= 100, 40032);
  const limit = call.whole('limit') ?? 50;
  demand(limit >= 1 && limit <= 100, 40058, 'limit');
  const cursor = call.field('cursor');
  const from = cursor === '' ? 0 : Number(/^e(\d+)$/.exec(cursor)?.[1] ?? Number.NaN);
  demand(!Number.isNaN(from), 40058, 'cursor');
  const pairs = userids.flatMap((userid) => {
    const own = member(call, userid).userid;
    return call.corp.customers.of(own).map((customer) => ({ own, customer }));
  });
  const external_contact_list = pairs.slice(from, from + limit).map(({ own, customer }) => {
    const follow = customer.followers.get(own)!;
    const { tags: _, ...info } = followInfo(call, own, follow);
    return { external_contact: profile(customer), follow_info: { ...info, tag_id: follow.tagIds } };
  });
  return { ...OK, external_contact_list, next_cursor: from + limit < pairs.length ? `e${from + limit}` : '' };
}

/** What one member notes about a customer of theirs. */
function followOf(call: WorkCall): Follow {
  const { userid } = member(call, call.field('userid'));
  const follow = find(call, call.field('external_userid')).followers.get(userid);
  demand(follow, 84061);
  return follow;
}

function remark(call: WorkCall) {
  const follow = followOf(call);
  const body = call.json();
  demand(lengthOf(textOf(body.remark)) <= 20, 40058, 'remark');
  demand(lengthOf(textOf(body.description)) <= 150, 40058, 'description');
  if (body.remark !== undefined) follow.remark = textOf(body.remark);
  if (body.description !== undefined) follow.description = textOf(body.description);
  if (body.remark_mobiles !== undefined) follow.extra.remark_mobiles = call.texts('remark_mobiles');
  if (body.remark_company !== undefined) follow.extra.remark_corp_name = textOf(body.remark_company);
  return OK;
}

/** One welcome, within twenty seconds of the first contact; whichever application is first. */
function welcome(call: WorkCall) {
  const body = call.json();
  const code = call.field('welcome_code');
  demand(code !== '', 41049);
  const text = isObject(body.text) ? textOf(body.text.content) : '';
  const attachments = call.list('attachments');
  demand(text !== '' || attachments.length > 0, 40063, 'text or attachments');
  demand(Buffer.byteLength(text) <= 4000, 45002);
  demand(attachments.length <= MOST_ATTACHMENTS, 41064);
  for (const attachment of attachments) checkAttachment(call, attachment);
  const found = call.corp.customers.welcome(code);
  if (typeof found === 'number') throw new WorkRefusal(found);
  const { messages, clock, chat } = call.state;
  const { agentId, corpId } = call.agent;
  const to = found.externalUserid;
  messages.push({ appId: corpId, agentId, to, type: 'welcome', body, at: clock.now() });
  const content: JsonObject = { content: text };
  chat.add({
    appId: `${corpId}/${found.userid}`,
    openid: to,
    from: 'account',
    via: 'custom',
    kind: 'text',
    content,
  });
  return OK;
}

const ATTACHMENTS = new Set(['image', 'link', 'miniprogram', 'video', 'file']);

function checkAttachment(call: WorkCall, attachment: unknown): void {
  demand(isObject(attachment), 40058, 'attachments');
  const kind = textOf(attachment.msgtype);
  demand(ATTACHMENTS.has(kind), 41065);
  const content = attachment[kind];
  demand(isObject(content), 40063, kind);
  const media = textOf(content.media_id);
  if (media) demand(call.corp.media.find(media), 40007);
  else if (kind === 'video' || kind === 'file') demand(false, 41006);
}

function markTags(call: WorkCall) {
  const follow = followOf(call);
  const [add, remove] = [call.texts('add_tag'), call.texts('remove_tag')];
  demand(add.length + remove.length > 0, 40063, 'add_tag or remove_tag');
  const known = new Set(
    [...call.corp.customers.tagGroups.values()].flatMap(({ tag }) => tag.map(({ id }) => id)),
  );
  for (const id of add) demand(known.has(id), 40068);
  follow.tagIds = [...new Set([...follow.tagIds, ...add])].filter((id) => !remove.includes(id));
  return OK;
}
