import { OK } from '../../../server/answers.js';
import { lengthOf } from '../../../util/text.js';
import type { WorkTag } from '../../state/directory.js';
import type { WorkCall } from '../work-call.js';
import { demand } from '../work-errors.js';
import type { WorkRoute } from '../work-route.js';

/** Tags of members (标签管理). */
export const tagRoutes: readonly WorkRoute[] = [
  { method: 'POST', path: '/cgi-bin/tag/create', handle: create },
  {
    method: 'POST',
    path: '/cgi-bin/tag/update',
    handle(call) {
      const tag = find(call, call.field('tagid'));
      checkName(call, call.field('tagname'), tag.tagid);
      tag.tagname = call.field('tagname');
      return { errcode: 0, errmsg: 'updated' };
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/tag/delete',
    handle(call) {
      call.corp.directory.tags.delete(find(call, call.param('tagid')).tagid);
      return { errcode: 0, errmsg: 'deleted' };
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/tag/get',
    handle(call) {
      const { tagname, users, parties } = find(call, call.param('tagid'));
      const { directory } = call.corp;
      const members = [...users].flatMap((userid) => directory.find(userid) ?? []);
      const userlist = members.map(({ userid, name }) => ({ userid, name }));
      return { ...OK, tagname, userlist, partylist: [...parties] };
    },
  },
  { method: 'POST', path: '/cgi-bin/tag/addtagusers', handle: (call) => change(call, 'add') },
  { method: 'POST', path: '/cgi-bin/tag/deltagusers', handle: (call) => change(call, 'delete') },
  {
    method: 'GET',
    path: '/cgi-bin/tag/list',
    handle: ({ corp }) => ({
      ...OK,
      taglist: [...corp.directory.tags.values()].map(({ tagid, tagname }) => ({ tagid, tagname })),
    }),
  },
];

function find(call: WorkCall, id: string): WorkTag {
  demand(id !== '', 41017);
  const tag = call.corp.directory.tags.get(Number(id));
  demand(tag, 40068);
  return tag;
}

function checkName(call: WorkCall, name: string, own?: number): void {
  demand(name !== '', 41018);
  demand(lengthOf(name) <= 32, 40072);
  const taken = [...call.corp.directory.tags.values()].some(
    (tag) => tag.tagname === name && tag.tagid !== own,
  );
  demand(!taken, 40071);
}

function create(call: WorkCall) {
  const { directory } = call.corp;
  const tagname = call.field('tagname');
  checkName(call, tagname);
  const tagid = call.whole('tagid') ?? directory.freeTagId();
  demand(!directory.tags.has(tagid), 40068);
  directory.tags.set(tagid, { tagid, tagname, users: new Set(), parties: new Set() });
  return { errcode: 0, errmsg: 'created', tagid };
}

/** Members and departments join a tag, or leave it; those that are unknown are listed in the answer. */
function change(call: WorkCall, how: 'add' | 'delete') {
  const tag = find(call, call.field('tagid'));
  const { directory } = call.corp;
  const [users, parties] = [call.texts('userlist'), call.list('partylist').map(Number)];
  demand(users.length + parties.length > 0, 40035);
  const unknownUsers = users.filter((userid) => !directory.find(userid));
  const unknownParties = parties.filter((id) => !directory.departments.has(id));
  demand(unknownUsers.length + unknownParties.length < users.length + parties.length, 40070);
  for (const userid of users) if (directory.find(userid)) tag.users[how](userid.toLowerCase());
  for (const id of parties) if (directory.departments.has(id)) tag.parties[how](id);
  return {
    ...OK,
    ...(unknownUsers.length > 0 && { invalidlist: unknownUsers.join('|') }),
    ...(unknownParties.length > 0 && { invalidparty: unknownParties }),
  };
}
