import { OK } from '../../../server/answers.js';
import { lengthOf } from '../../../util/text.js';
import type { Department } from '../../state/directory.js';
import type { WorkCall } from '../work-call.js';
import { demand } from '../work-errors.js';
import type { WorkRoute } from '../work-route.js';

const FORBIDDEN = /[\\:*?"<>|｜]/;

/** Departments (部门管理). */
export const departmentRoutes: readonly WorkRoute[] = [
  { method: 'POST', path: '/cgi-bin/department/create', handle: create },
  { method: 'POST', path: '/cgi-bin/department/update', handle: update },
  { method: 'GET', path: '/cgi-bin/department/delete', handle: remove },
  { method: 'GET', path: '/cgi-bin/department/list', handle: (call) => ({ ...OK, department: below(call) }) },
  {
    method: 'GET',
    path: '/cgi-bin/department/simplelist',
    handle: (call) => ({
      ...OK,
      department_id: below(call).map(({ id, parentid, order }) => ({ id, parentid, order })),
    }),
  },
  {
    method: 'GET',
    path: '/cgi-bin/department/get',
    handle: (call) => ({ ...OK, department: find(call, call.param('id')) }),
  },
];

function find(call: WorkCall, id: string): Department {
  const found = call.corp.directory.departments.get(Number(id || Number.NaN));
  demand(found, 60003);
  return found;
}

function below(call: WorkCall): Department[] {
  const { departments } = call.corp.directory;
  const id = call.param('id') || '1';
  find(call, id);
  const wanted = call.corp.directory.below(Number(id));
  return [...departments.values()].filter((one) => wanted.has(one.id));
}

function checkName(call: WorkCall, name: string, parentid: number, own?: number): void {
  demand(lengthOf(name) >= 1 && lengthOf(name) <= 64, 60001);
  demand(!FORBIDDEN.test(name), 60009);
  const siblings = [...call.corp.directory.departments.values()].filter((one) => one.parentid === parentid);
  demand(!siblings.some((one) => one.name === name && one.id !== own), 60008);
}

function create(call: WorkCall) {
  const { directory } = call.corp;
  const name = call.field('name');
  const parentid = call.whole('parentid') ?? 1;
  demand(directory.departments.has(parentid), 60004);
  checkName(call, name, parentid);
  const id = call.whole('id') ?? directory.freeDepartmentId();
  demand(!directory.departments.has(id), 60008);
  demand(id > 1, 40058, 'id must be greater than 1');
  const order = call.whole('order') ?? 99_990_000;
  const english = call.field('name_en');
  directory.departments.set(id, { id, name, ...(english && { name_en: english }), parentid, order });
  return { errcode: 0, errmsg: 'created', id };
}

function update(call: WorkCall) {
  const department = find(call, call.field('id'));
  const { directory } = call.corp;
  const name = call.field('name') || department.name;
  const parentid = call.whole('parentid') ?? department.parentid;
  if (department.id !== 1) demand(directory.departments.has(parentid), 60004);
  demand(!directory.below(department.id).has(parentid), 60010);
  checkName(call, name, parentid, department.id);
  Object.assign(department, { name, parentid, order: call.whole('order') ?? department.order });
  return { errcode: 0, errmsg: 'updated' };
}

function remove(call: WorkCall) {
  const { id } = find(call, call.param('id'));
  const { directory } = call.corp;
  demand(id !== 1, 60007);
  demand(directory.below(id).size === 1, 60006);
  demand(directory.membersOf(id, false).length === 0, 60005);
  directory.departments.delete(id);
  return { errcode: 0, errmsg: 'deleted' };
}
