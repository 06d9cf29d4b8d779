import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { AGENT, CORP, WorkCaller } from '../../support/work-caller.js';

let simulator: WechatSimulator;
let caller: WorkCaller;

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  caller = await new WorkCaller(simulator).login();
});
afterEach(() => simulator.stop());

describe('members', () => {
  it('are zhangsan, lisi and wangwu from the start', async () => {
    const { userlist } = await caller.get('/cgi-bin/user/list?department_id=1&fetch_child=1');
    expect(userlist.map(({ userid }: { userid: string }) => userid)).toEqual(['zhangsan', 'lisi', 'wangwu']);
    expect(userlist[0]).toMatchObject({ name: '张三', department: [2], status: 1, main_department: 2 });
    const { userlist: own } = await caller.get('/cgi-bin/user/simplelist?department_id=2');
    expect(own.map(({ name }: { name: string }) => name)).toEqual(['张三', '李四']);
  });

  it('are created, read, changed, renamed and deleted', async () => {
    const made = { userid: 'zhaoliu', name: '赵六', department: [2, 3], mobile: '13900000000' };
    expect((await caller.post('/cgi-bin/user/create', made)).errcode).toBe(0);
    expect(await caller.get('/cgi-bin/user/get?userid=ZHAOLIU')).toMatchObject(made);
    expect(await caller.post('/cgi-bin/user/getuserid', { mobile: '13900000000' })).toMatchObject({
      userid: 'zhaoliu',
    });
    await caller.post('/cgi-bin/user/update', { userid: 'zhaoliu', name: '赵', new_userid: 'zhao' });
    expect(await caller.get('/cgi-bin/user/get?userid=zhao')).toMatchObject({
      name: '赵',
      mobile: '13900000000',
    });
    expect((await caller.get('/cgi-bin/user/get?userid=zhaoliu')).errcode).toBe(60111);
    expect((await caller.get('/cgi-bin/user/delete?userid=zhao')).errcode).toBe(0);
    expect((await caller.get('/cgi-bin/user/delete?userid=zhao')).errcode).toBe(60111);
    expect((await caller.post('/cgi-bin/user/batchdelete', { useridlist: ['lisi', 'wangwu'] })).errcode).toBe(
      0,
    );
    const { dept_user } = await caller.post('/cgi-bin/user/list_id', {});
    expect(dept_user).toEqual([{ userid: 'zhangsan', department: 2 }]);
  });

  it('are refused where they do not fit', async () => {
    const create = async (body: object) => (await caller.post('/cgi-bin/user/create', body)).errcode;
    expect(await create({ name: 'x' })).toBe(41009);
    expect(await create({ userid: '-x', name: 'x' })).toBe(40003);
    expect(await create({ userid: 'x' })).toBe(40063);
    expect(await create({ userid: 'ZhangSan', name: 'x' })).toBe(60102);
    expect(await create({ userid: 'x', name: 'x', department: [77] })).toBe(60003);
    expect(await create({ userid: 'x', name: 'x', mobile: '13800138000' })).toBe(60104);
    expect(await create({ userid: 'x', name: 'x', department: 2 })).toBe(40058);
    expect((await caller.get('/cgi-bin/user/get?userid=')).errcode).toBe(41009);
  });

  it('are hidden from an application that may not see them', async () => {
    await caller.control('PUT', `/corps/${CORP}`, { agents: { [AGENT]: { visible: ['lisi'] } } });
    expect((await caller.get('/cgi-bin/user/get?userid=zhangsan')).errcode).toBe(60011);
    const { userlist } = await caller.get('/cgi-bin/user/simplelist?department_id=1&fetch_child=1');
    expect(userlist).toHaveLength(1);
  });

  it('are listed page by page, by ids', async () => {
    const first = await caller.post('/cgi-bin/user/list_id', { limit: 2 });
    expect(first.dept_user).toHaveLength(2);
    const second = await caller.post('/cgi-bin/user/list_id', { limit: 2, cursor: first.next_cursor });
    expect(second).toMatchObject({ next_cursor: '', dept_user: [{ userid: 'wangwu', department: 3 }] });
    expect((await caller.post('/cgi-bin/user/list_id', { cursor: 'x' })).errcode).toBe(40058);
  });

  it('become OpenIDs and userids again', async () => {
    const { openid } = await caller.post('/cgi-bin/user/convert_to_openid', { userid: 'lisi' });
    expect(openid).toMatch(/^o[\w-]{27}$/);
    expect(await caller.post('/cgi-bin/user/convert_to_userid', { openid })).toMatchObject({
      userid: 'lisi',
    });
    expect((await caller.post('/cgi-bin/user/convert_to_userid', { openid: 'x' })).errcode).toBe(40073);
  });

  it('can be added by the control API, and are gone after a reset', async () => {
    const members = [{ userid: 'qianqi', name: '钱七', department: [3] }];
    expect(await caller.control('PUT', `/corps/${CORP}/members`, members)).toMatchObject({ count: 4 });
    expect(await caller.get('/cgi-bin/user/get?userid=qianqi')).toMatchObject({ name: '钱七' });
    expect((await caller.control('PUT', `/corps/${CORP}/members`, [{ name: 'x' }])).status).toBe(400);
    simulator.reset();
    expect((await caller.get('/cgi-bin/user/get?userid=qianqi')).errcode).toBe(60111);
  });
});

describe('departments', () => {
  it('are created, listed, changed and deleted', async () => {
    const made = await caller.post('/cgi-bin/department/create', { name: '测试部', parentid: 2 });
    expect(made).toEqual({ errcode: 0, errmsg: 'created', id: 4 });
    const { department } = await caller.get('/cgi-bin/department/list?id=2');
    expect(department.map(({ id }: { id: number }) => id)).toEqual([2, 4]);
    await caller.post('/cgi-bin/department/update', { id: 4, name: '质量部', parentid: 3 });
    const read = await caller.get('/cgi-bin/department/get?id=4');
    expect(read.department).toMatchObject({ name: '质量部', parentid: 3 });
    expect((await caller.get('/cgi-bin/department/delete?id=4')).errcode).toBe(0);
    const { department_id } = await caller.get('/cgi-bin/department/simplelist');
    expect(department_id.map(({ id }: { id: number }) => id)).toEqual([1, 2, 3]);
  });

  it('are refused where they do not fit', async () => {
    const create = async (body: object) => (await caller.post('/cgi-bin/department/create', body)).errcode;
    expect(await create({ name: '', parentid: 1 })).toBe(60001);
    expect(await create({ name: 'a|b', parentid: 1 })).toBe(60009);
    expect(await create({ name: '研发部', parentid: 1 })).toBe(60008);
    expect(await create({ name: 'x', parentid: 77 })).toBe(60004);
    const update = async (body: object) => (await caller.post('/cgi-bin/department/update', body)).errcode;
    expect(await update({ id: 77 })).toBe(60003);
    expect(await update({ id: 2, parentid: 2 })).toBe(60010);
    const remove = async (id: number) => (await caller.get(`/cgi-bin/department/delete?id=${id}`)).errcode;
    expect([await remove(1), await remove(2), await remove(77)]).toEqual([60007, 60005, 60003]);
  });
});

describe('tags', () => {
  it('are created, given, taken and deleted', async () => {
    const { tagid } = await caller.post('/cgi-bin/tag/create', { tagname: '核心' });
    const change = { tagid, userlist: ['zhangsan', 'nobody'], partylist: [3] };
    expect(await caller.post('/cgi-bin/tag/addtagusers', change)).toMatchObject({
      errcode: 0,
      invalidlist: 'nobody',
    });
    expect(await caller.get(`/cgi-bin/tag/get?tagid=${tagid}`)).toMatchObject({
      tagname: '核心',
      userlist: [{ userid: 'zhangsan', name: '张三' }],
      partylist: [3],
    });
    await caller.post('/cgi-bin/tag/deltagusers', { tagid, userlist: ['zhangsan'] });
    expect((await caller.get(`/cgi-bin/tag/get?tagid=${tagid}`)).userlist).toEqual([]);
    await caller.post('/cgi-bin/tag/update', { tagid, tagname: '骨干' });
    expect((await caller.get('/cgi-bin/tag/list')).taglist).toContainEqual({ tagid, tagname: '骨干' });
    await caller.get(`/cgi-bin/tag/delete?tagid=${tagid}`);
    expect((await caller.get(`/cgi-bin/tag/get?tagid=${tagid}`)).errcode).toBe(40068);
  });

  it('are refused where they do not fit', async () => {
    const create = async (tagname: string) => (await caller.post('/cgi-bin/tag/create', { tagname })).errcode;
    expect([await create(''), await create('值班'), await create('长'.repeat(33))]).toEqual([
      41018, 40071, 40072,
    ]);
    const add = async (body: object) => (await caller.post('/cgi-bin/tag/addtagusers', body)).errcode;
    expect(await add({ tagid: 1 })).toBe(40035);
    expect(await add({ tagid: 1, userlist: ['nobody'] })).toBe(40070);
    expect(await add({ userlist: ['lisi'] })).toBe(41017);
  });
});
