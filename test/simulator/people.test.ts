import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';
import { SimulatorCaller, OA } from '../support/simulator-caller.js';

let simulator: WechatSimulator;
let caller: SimulatorCaller;
const [XIAOMING, XIAOHONG] = OA.followers.map(({ openid }) => openid) as [string, string];

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  caller = await new SimulatorCaller(simulator).login();
});
afterEach(() => simulator.stop());

describe('the menu', () => {
  const MENU = {
    button: [
      { type: 'click', name: '今日', key: 'TODAY' },
      { name: '更多', sub_button: [{ type: 'view', name: '网页', url: 'http://example.com/' }] },
    ],
  };

  it('is created, read, and deleted', async () => {
    expect((await caller.get('/cgi-bin/menu/get')).errcode).toBe(46003);
    expect(await caller.post('/cgi-bin/menu/create', MENU)).toEqual({ errcode: 0, errmsg: 'ok' });
    const leaf = { ...MENU.button[1]!.sub_button![0], sub_button: [] };
    expect((await caller.get('/cgi-bin/menu/get')).menu).toEqual({
      button: [
        { ...MENU.button[0], sub_button: [] },
        { name: '更多', sub_button: [leaf] },
      ],
    });
    expect(
      (await caller.get('/cgi-bin/get_current_selfmenu_info')).selfmenu_info.button[1].sub_button.list,
    ).toHaveLength(1);
    await caller.get('/cgi-bin/menu/delete');
    expect((await caller.get('/cgi-bin/menu/get')).errcode).toBe(46003);
  });

  it.each([
    [40016, { button: [] }],
    [40016, { button: Array.from({ length: 4 }, () => MENU.button[0]) }],
    [40018, { button: [{ ...MENU.button[0], name: '一二三四五六' }] }],
    [40023, { button: [{ name: 'x', sub_button: Array.from({ length: 6 }, () => MENU.button[0]) }] }],
    [40017, { button: [{ type: 'dance', name: 'x' }] }],
    [40019, { button: [{ type: 'click', name: 'x' }] }],
    [40020, { button: [{ type: 'view', name: 'x' }] }],
    [65308, { button: [{ name: 'x' }] }],
  ])('answers %i to a menu that breaks a rule', async (errcode, body) => {
    expect((await caller.post('/cgi-bin/menu/create', body)).errcode).toBe(errcode);
  });

  it('requires raw UTF-8', async () => {
    const body = String.raw`{"button":[{"type":"click","name":"\u4eca","key":"K"}]}`;
    const response = await caller.fetch('/cgi-bin/menu/create', { method: 'POST', body });
    expect(((await response.json()) as { errcode: number }).errcode).toBe(40033);
  });

  it('has conditional menus, which are tried before the default one', async () => {
    const mine = { button: [{ type: 'click', name: 'VIP', key: 'V' }] };
    const add = (matchrule: object) => caller.post('/cgi-bin/menu/addconditional', { ...mine, matchrule });
    expect((await add({ tag_id: '100' })).errcode).toBe(65303);
    await caller.post('/cgi-bin/menu/create', MENU);
    expect((await add({})).errcode).toBe(65304);
    const { menuid } = await add({ tag_id: '100' });
    const read = await caller.get('/cgi-bin/menu/get');
    // A text where it is made, a number where it is read.
    expect(read).toMatchObject({
      menu: { menuid: expect.any(Number) },
      conditionalmenu: [{ menuid: Number(menuid) }],
    });
    const seen = async (user_id: string) => (await caller.post('/cgi-bin/menu/trymatch', { user_id })).button;
    await caller.post('/cgi-bin/tags/create', { tag: { name: 'vip' } });
    await caller.post('/cgi-bin/tags/members/batchtagging', { openid_list: [XIAOMING], tagid: 100 });
    expect(await seen(XIAOMING)).toEqual(mine.button);
    expect(await seen(XIAOHONG)).toEqual(MENU.button);
    expect((await caller.post('/cgi-bin/menu/delconditional', { menuid: 'x' })).errcode).toBe(65301);
    expect((await caller.post('/cgi-bin/menu/delconditional', { menuid })).errcode).toBe(0);
  });
});

describe('users', () => {
  it('are listed page by page', async () => {
    await caller.own(
      'PUT',
      '/followers',
      Array.from({ length: 10_001 }, (_, i) => ({ openid: `o${i}` })),
    );
    const first = await caller.get('/cgi-bin/user/get');
    expect(first).toMatchObject({ total: 10_001, count: 10_000, next_openid: 'o9999' });
    expect(await caller.get(`/cgi-bin/user/get?next_openid=o9999`)).toMatchObject({
      count: 1,
      next_openid: 'o10000',
    });
    expect(await caller.get(`/cgi-bin/user/get?next_openid=o10000`)).toEqual({
      total: 10_001,
      count: 0,
      next_openid: '',
    });
  });

  it('are returned with their information, one by one and in batches', async () => {
    const info = await caller.get(`/cgi-bin/user/info?openid=${XIAOMING}&lang=zh_CN`);
    expect(info).toMatchObject({
      subscribe: 1,
      openid: XIAOMING,
      language: 'zh_CN',
      remark: '',
      tagid_list: [],
    });
    const many = await caller.post('/cgi-bin/user/info/batchget', {
      user_list: [{ openid: XIAOMING }, { openid: XIAOHONG }],
    });
    // WeChat gives no nickname and no picture any more, in a batch neither.
    expect(many.user_info_list).toMatchObject([
      { openid: XIAOMING, nickname: '', headimgurl: '' },
      { openid: XIAOHONG, nickname: '', headimgurl: '' },
    ]);
    expect((await caller.get('/cgi-bin/user/info?openid=oNobody')).errcode).toBe(40003);
    expect((await caller.get('/cgi-bin/user/info')).errcode).toBe(41009);
  });

  it('have remarks', async () => {
    await caller.post('/cgi-bin/user/info/updateremark', { openid: XIAOMING, remark: '老板' });
    expect((await caller.get(`/cgi-bin/user/info?openid=${XIAOMING}`)).remark).toBe('老板');
  });

  it('are tagged and untagged', async () => {
    const { tag } = await caller.post('/cgi-bin/tags/create', { tag: { name: '广东' } });
    expect(tag).toEqual({ id: 100, name: '广东' });
    expect((await caller.post('/cgi-bin/tags/create', { tag: { name: '广东' } })).errcode).toBe(45157);
    expect((await caller.post('/cgi-bin/tags/create', { tag: { name: '太'.repeat(11) } })).errcode).toBe(
      45158,
    );
    expect((await caller.post('/cgi-bin/tags/update', { tag: { id: 1, name: 'x' } })).errcode).toBe(45058);
    expect((await caller.post('/cgi-bin/tags/delete', { tag: { id: 999 } })).errcode).toBe(45159);
    await caller.post('/cgi-bin/tags/members/batchtagging', {
      openid_list: [XIAOMING, XIAOHONG],
      tagid: 100,
    });
    expect((await caller.get('/cgi-bin/tags/get')).tags).toEqual([{ id: 100, name: '广东', count: 2 }]);
    expect((await caller.post('/cgi-bin/tags/getidlist', { openid: XIAOMING })).tagid_list).toEqual([100]);
    await caller.post('/cgi-bin/tags/members/batchuntagging', { openid_list: [XIAOMING], tagid: 100 });
    expect((await caller.post('/cgi-bin/user/tag/get', { tagid: 100 })).data.openid).toEqual([XIAOHONG]);
    const many = Array.from({ length: 51 }, () => XIAOMING);
    expect(
      (await caller.post('/cgi-bin/tags/members/batchtagging', { openid_list: many, tagid: 100 })).errcode,
    ).toBe(40032);
    await caller.post('/cgi-bin/tags/delete', { tag: { id: 100 } });
    expect((await caller.post('/cgi-bin/tags/getidlist', { openid: XIAOHONG })).tagid_list).toEqual([]);
  });

  it('are added to the blacklist and removed from it', async () => {
    await caller.post('/cgi-bin/tags/members/batchblacklist', { openid_list: [XIAOMING] });
    const list = () => caller.post('/cgi-bin/tags/members/getblacklist', { begin_openid: '' });
    expect(await list()).toMatchObject({ total: 1, data: { openid: [XIAOMING] } });
    await caller.post('/cgi-bin/tags/members/batchunblacklist', { openid_list: [XIAOMING] });
    expect(await list()).toEqual({ total: 0, count: 0, next_openid: '' });
  });
});

describe('somebody who is not on the list of followers', () => {
  const push = (message: object) =>
    caller.own('POST', '/push', { message, webhookUrl: 'http://127.0.0.1:9/' });
  const info = (openid: string) => caller.get(`/cgi-bin/user/info?openid=${openid}`);

  it.each([
    ['writes', { MsgType: 'text', Content: 'hi' }],
    ['sends a picture', { MsgType: 'image' }],
    ['uses the menu', { MsgType: 'event', Event: 'CLICK', EventKey: 'K' }],
    ['tells where they are', { MsgType: 'event', Event: 'LOCATION' }],
  ])('is a follower from the moment that they do what only followers can: %s', async (_, message) => {
    expect((await info('oStranger')).errcode).toBe(40003);
    await push({ ...message, FromUserName: 'oStranger' });
    expect(await info('oStranger')).toMatchObject({ subscribe: 1, openid: 'oStranger' });
    expect((await caller.get('/cgi-bin/user/get')).data.openid).toContain('oStranger');
  });

  it('does not follow if the test has said so', async () => {
    await caller.own('POST', '/followers', { openid: 'oFormer', subscribed: false });
    await push({ MsgType: 'text', FromUserName: 'oFormer' });
    expect(await info('oFormer')).toMatchObject({ subscribe: 0 });
  });

  it('stays unknown after an event that WeChat itself causes', async () => {
    await push({ MsgType: 'event', Event: 'qualification_verify_success', FromUserName: 'oPlatform' });
    expect((await info('oPlatform')).errcode).toBe(40003);
  });
});
