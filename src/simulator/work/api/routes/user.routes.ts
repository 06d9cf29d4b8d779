import { OK } from '../../../server/answers.js';
import type { JsonObject } from '../../../util/json.js';
import { textOf } from '../../../util/text.js';
import type { Member } from '../../state/directory.js';
import type { WorkCall } from '../work-call.js';
import { demand } from '../work-errors.js';
import type { WorkRoute } from '../work-route.js';

const USERID = /^[0-9A-Za-z][\w.@-]{0,63}$/;
const PAGE = 10_000;

/** Members (成员管理). */
export const userRoutes: readonly WorkRoute[] = [
  { method: 'POST', path: '/cgi-bin/user/create', handle: create },
  { method: 'POST', path: '/cgi-bin/user/update', handle: update },
  {
    method: 'GET',
    path: '/cgi-bin/user/get',
    handle: (call) => ({ ...OK, ...member(call, call.param('userid')) }),
  },
  // These are GETs, although they change something.
  {
    method: 'GET',
    path: '/cgi-bin/user/delete',
    handle(call) {
      call.corp.directory.remove(member(call, call.param('userid')).userid);
      return changed(call);
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/user/authsucc',
    handle(call) {
      member(call, call.param('userid'));
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/batchdelete',
    handle(call) {
      const userids = call.texts('useridlist');
      demand(userids.length > 0, 41009);
      demand(userids.length <= 200, 40032);
      for (const userid of userids) member(call, userid);
      for (const userid of userids) call.corp.directory.remove(userid);
      return changed(call);
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/user/simplelist',
    handle: (call) => ({
      ...OK,
      userlist: inDepartment(call).map(({ userid, name, department, open_userid }) => ({
        userid,
        name,
        department,
        open_userid,
      })),
    }),
  },
  { method: 'GET', path: '/cgi-bin/user/list', handle: (call) => ({ ...OK, userlist: inDepartment(call) }) },
  { method: 'POST', path: '/cgi-bin/user/list_id', handle: listId },
  {
    method: 'POST',
    path: '/cgi-bin/user/getuserid',
    handle: (call) => ({ ...OK, userid: by(call, 'mobile', call.field('mobile')) }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/get_userid_by_email',
    handle: (call) => ({ ...OK, userid: by(call, 'email', call.field('email')) }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/convert_to_openid',
    handle: (call) => ({ ...OK, openid: openidOf(member(call, call.field('userid'))) }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/convert_to_userid',
    handle(call) {
      const openid = call.field('openid');
      const found = call.corp.directory.members().find((one) => openidOf(one) === openid);
      demand(found, 40073);
      return { ...OK, userid: found.userid };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/get_active_stat',
    handle: (call) => ({ ...OK, active_cnt: call.corp.directory.members().length }),
  },
];

const openidOf = ({ open_userid }: Member): string => `o${textOf(open_userid).slice(2, 29)}`;

/** A member whom the application may see. */
export function member(call: WorkCall, userid: string): Member {
  demand(userid !== '', 41009);
  const found = call.corp.directory.find(userid);
  demand(found, 60111);
  demand(call.agent.canSee(found.userid), 60011);
  return found;
}

function changed(call: WorkCall): JsonObject {
  call.work.changed();
  return OK;
}

function departmentsOf(call: WorkCall): number[] | undefined {
  if (call.json().department === undefined) return undefined;
  const ids = call.list('department').map(Number);
  demand(ids.length > 0 && ids.length <= 100, 40066);
  for (const id of ids) demand(call.corp.directory.departments.has(id), 60003);
  return ids;
}

function create(call: WorkCall) {
  const { directory } = call.corp;
  const [userid, name] = [call.field('userid'), call.field('name')];
  demand(userid !== '', 41009);
  demand(USERID.test(userid), 40003);
  demand(name !== '', 40063, 'name');
  demand(!directory.find(userid), 60102);
  const department = departmentsOf(call) ?? [1];
  const mobile = call.field('mobile');
  if (mobile) demand(!directory.members().some((one) => one.mobile === mobile), 60104);
  const email = call.field('email');
  if (email) demand(!directory.members().some((one) => one.email === email), 60106);
  directory.put({ ...call.json(), userid, name, department });
  return changed(call);
}

function update(call: WorkCall) {
  const found = member(call, call.field('userid'));
  const { directory } = call.corp;
  const department = departmentsOf(call);
  const { new_userid: _, ...given } = call.json();
  directory.put({ ...given, userid: found.userid, ...(department && { department }) });
  const renamed = call.field('new_userid');
  if (renamed) {
    demand(USERID.test(renamed), 40003);
    demand(!directory.find(renamed), 60102);
    directory.rename(directory.find(found.userid)!, renamed);
  }
  return changed(call);
}

function inDepartment(call: WorkCall): Member[] {
  const { directory } = call.corp;
  const id = call.param('department_id') || '1';
  demand(directory.departments.has(Number(id)), 60003);
  // Whom the application may not see is left out of lists.
  return directory
    .membersOf(Number(id), call.param('fetch_child') === '1')
    .filter(({ userid }) => call.agent.canSee(userid));
}

function listId(call: WorkCall) {
  const limit = call.whole('limit') ?? PAGE;
  demand(limit >= 1 && limit <= PAGE, 40058, 'limit');
  const cursor = call.field('cursor');
  const from = cursor === '' ? 0 : Number(/^c(\d+)$/.exec(cursor)?.[1] ?? Number.NaN);
  demand(!Number.isNaN(from), 40058, 'cursor');
  const pairs = call.corp.directory
    .members()
    .flatMap(({ userid, department }) => department.map((id) => ({ userid, department: id })));
  const next = from + limit < pairs.length ? `c${from + limit}` : '';
  return { ...OK, next_cursor: next, dept_user: pairs.slice(from, from + limit) };
}

function by(call: WorkCall, field: 'mobile' | 'email', value: string): string {
  demand(value !== '', 40063, field);
  const found = call.corp.directory.members().find((one) => one[field] === value);
  demand(found, 46004);
  return found.userid;
}
