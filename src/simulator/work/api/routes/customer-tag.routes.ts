import { OK } from '../../../server/answers.js';
import { isObject } from '../../../util/json.js';
import { randomText } from '../../../util/random.js';
import { lengthOf, textOf } from '../../../util/text.js';
import type { CustomerTagGroup } from '../../state/customers.js';
import type { WorkCall } from '../work-call.js';
import { demand, WorkRefusal } from '../work-errors.js';
import type { WorkRoute } from '../work-route.js';

/** The corp's tags for customers, ways to become a contact, and groups with customers. */
export const customerTagRoutes: readonly WorkRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/externalcontact/get_corp_tag_list',
    handle(call) {
      const [tagIds, groupIds] = [call.texts('tag_id'), call.texts('group_id')];
      const all = [...call.corp.customers.tagGroups.values()];
      if (tagIds.length === 0 && groupIds.length === 0) return { ...OK, tag_group: all };
      const tag_group = all.flatMap((group) => {
        if (groupIds.includes(group.group_id)) return [group];
        const tag = group.tag.filter(({ id }) => tagIds.includes(id));
        return tag.length > 0 ? [{ ...group, tag }] : [];
      });
      return { ...OK, tag_group };
    },
  },
  { method: 'POST', path: '/cgi-bin/externalcontact/add_corp_tag', handle: add },
  { method: 'POST', path: '/cgi-bin/externalcontact/edit_corp_tag', handle: edit },
  { method: 'POST', path: '/cgi-bin/externalcontact/del_corp_tag', handle: remove },
  { method: 'POST', path: '/cgi-bin/externalcontact/add_contact_way', handle: addWay },
  {
    method: 'POST',
    path: '/cgi-bin/externalcontact/get_contact_way',
    handle: (call) => ({ ...OK, contact_way: way(call) }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/externalcontact/del_contact_way',
    handle(call) {
      call.corp.customers.contactWays.delete(textOf(way(call).config_id));
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/externalcontact/groupchat/list',
    handle({ corp }) {
      const group_chat_list = [...corp.customers.groups.keys()].map((chat_id) => ({ chat_id, status: 0 }));
      return { ...OK, group_chat_list };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/externalcontact/groupchat/get',
    handle(call) {
      const group = call.corp.customers.groups.get(call.field('chat_id'));
      demand(group, 40050);
      return { ...OK, group_chat: group };
    },
  },
];

function add(call: WorkCall) {
  const { tagGroups } = call.corp.customers;
  const names = call.list('tag').map((tag) => (isObject(tag) ? textOf(tag.name) : ''));
  demand(names.length > 0, 41018);
  for (const name of names) demand(lengthOf(name) >= 1 && lengthOf(name) <= 30, 40072);
  const now = call.state.clock.seconds();
  const [id, name] = [call.field('group_id'), call.field('group_name')];
  const known = id
    ? tagGroups.get(id)
    : [...tagGroups.values()].find(({ group_name }) => group_name === name);
  if (id) demand(known, 40068);
  demand(known || name !== '', 41018);
  const group: CustomerTagGroup = known ?? {
    group_id: `et${randomText(30)}`,
    group_name: name,
    create_time: now,
    order: call.whole('order') ?? 0,
    tag: [],
  };
  for (const one of names) demand(!group.tag.some((tag) => tag.name === one), 40071);
  const added = names.map((one) => ({ id: `et${randomText(30)}`, name: one, create_time: now, order: 0 }));
  group.tag.push(...added);
  tagGroups.set(group.group_id, group);
  return { ...OK, tag_group: { ...group, tag: added } };
}

function edit(call: WorkCall) {
  const [id, name] = [call.field('id'), call.field('name')];
  demand(lengthOf(name) >= 1 && lengthOf(name) <= 30, 40072);
  for (const group of call.corp.customers.tagGroups.values()) {
    const tag = group.tag.find((one) => one.id === id);
    if (tag) tag.name = name;
    else if (group.group_id === id) group.group_name = name;
    else continue;
    return OK;
  }
  throw new WorkRefusal(40068);
}

function remove(call: WorkCall) {
  const { tagGroups } = call.corp.customers;
  const [tagIds, groupIds] = [call.texts('tag_id'), call.texts('group_id')];
  demand(tagIds.length + groupIds.length > 0, 40063, 'tag_id or group_id');
  for (const id of groupIds) demand(tagGroups.delete(id), 40068);
  for (const group of tagGroups.values()) {
    group.tag = group.tag.filter(({ id }) => !tagIds.includes(id));
    if (group.tag.length === 0) tagGroups.delete(group.group_id);
  }
  return OK;
}

function addWay(call: WorkCall) {
  const [type, scene] = [call.whole('type'), call.whole('scene')];
  demand(type !== undefined, 41037);
  demand(scene !== undefined, 41038);
  demand(type === 1 || type === 2, 41039);
  demand(scene === 1 || scene === 2, 41040);
  demand(lengthOf(call.field('state')) <= 30, 40058, 'state');
  demand(call.list('user').length <= 100, 41041);
  for (const userid of call.texts('user')) demand(call.corp.directory.find(userid), 40003);
  const config_id = randomText(32);
  const qr_code = `https://wework.qpic.cn/wwpic/${config_id}/0`;
  call.corp.customers.contactWays.set(config_id, { ...call.json(), config_id, qr_code });
  return { ...OK, config_id, ...(scene === 2 && { qr_code }) };
}

function way(call: WorkCall) {
  const id = call.field('config_id');
  demand(id !== '', 41043);
  const found = call.corp.customers.contactWays.get(id);
  demand(found, 41044);
  return found;
}
