import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import { isObject } from '../../util/json.js';
import { textOf } from '../../util/text.js';
import { peopleOf, personOf } from './user.routes.js';

/** WeChat's own groups: none, black list, starred. */
const OWN = new Map([
  [0, '未分组'],
  [1, '黑名单'],
  [2, '星标组'],
]);

/** Groups, the forerunners of tags: everybody is in exactly one. */
export const groupRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/groups/create',
    handle(call) {
      const { groups } = call.account;
      demand(groups.size < 100, 45056);
      const name = nameOf(call);
      const id = 100 + call.account.groupsMade++;
      groups.set(id, name);
      return { group: { id, name } };
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/groups/get',
    handle({ account: { groups, people } }) {
      const count = (id: number) => people.followers().filter(({ groupId }) => groupId === id).length;
      return { groups: [...OWN, ...groups].map(([id, name]) => ({ id, name, count: count(id) })) };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/groups/getid',
    handle: (call) => ({ groupid: personOf(call, call.field('openid')).groupId }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/groups/update',
    handle(call) {
      const { group } = call.json();
      const id = own(call, isObject(group) ? group.id : undefined);
      call.account.groups.set(id, nameOf(call));
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/groups/delete',
    handle(call) {
      const { group } = call.json();
      const id = own(call, isObject(group) ? group.id : undefined);
      for (const person of call.account.people.all()) if (person.groupId === id) person.groupId = 0;
      call.account.groups.delete(id);
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/groups/members/update',
    handle(call) {
      const id = target(call);
      personOf(call, call.field('openid')).groupId = id;
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/groups/members/batchupdate',
    handle(call) {
      const id = target(call);
      for (const person of peopleOf(call, 50)) person.groupId = id;
      return OK;
    },
  },
];

function nameOf(call: ApiCall): string {
  const { group } = call.json();
  demand(isObject(group), 47001);
  const name = textOf(group.name);
  demand(name !== '' && Buffer.byteLength(name) <= 90, 40051);
  return name;
}

/** A group that the account made. */
function own(call: ApiCall, id: unknown): number {
  const number = Number(textOf(id) || Number.NaN);
  demand(!OWN.has(number), 45058);
  demand(call.account.groups.has(number), 40050);
  return number;
}

/** Any group. */
function target(call: ApiCall): number {
  const id = Number(textOf(call.json().to_groupid) || Number.NaN);
  demand(OWN.has(id) || call.account.groups.has(id), 40050);
  return id;
}
