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

describe('media', () => {
  const upload = async (type: string, bytes: string | Uint8Array<ArrayBuffer>, filename: string) => {
    const form = new FormData();
    form.append('media', new Blob([bytes]), filename);
    const response = await caller.fetch(`/cgi-bin/media/upload?type=${type}`, { method: 'POST', body: form });
    return (await response.json()) as { errcode: number; type: string; media_id: string; created_at: string };
  };

  it('are kept for three days and shared by all applications of the corp, Chinese names included', async () => {
    const made = await upload('file', 'the bytes of a report', '报告.txt');
    expect(made).toMatchObject({ errcode: 0, type: 'file', created_at: expect.stringMatching(/^\d{10}$/) });
    await caller.control('PUT', `/corps/${CORP}`, { agents: { '1000003': {} } });
    const other = await new WorkCaller(simulator, CORP, '1000003').login();
    const file = await other.fetch(`/cgi-bin/media/get?media_id=${made.media_id}`);
    expect(await file.text()).toBe('the bytes of a report');
    const name = Buffer.from(file.headers.get('content-disposition')!, 'latin1').toString();
    expect(name).toBe('attachment; filename="报告.txt"');
    simulator.advance(3 * 86_400 + 1);
    await caller.login();
    expect(await caller.get(`/cgi-bin/media/get?media_id=${made.media_id}`)).toMatchObject({
      errcode: 40007,
    });
  });

  it('are refused where they do not fit', async () => {
    const code = async (...args: Parameters<typeof upload>) => (await upload(...args)).errcode;
    expect(await code('fax', 'long enough', 'a.txt')).toBe(40004);
    expect(await code('file', 'tiny', 'a.txt')).toBe(44001);
    expect(await code('voice', 'long enough', 'a.mp3')).toBe(40005);
    expect(await code('voice', new Uint8Array(2 * 1024 * 1024 + 1), 'a.amr')).toBe(45001);
    expect(await caller.post('/cgi-bin/media/upload?type=file', {})).toMatchObject({ errcode: 41005 });
  });

  it('can be fetched by the platform itself; an event tells the end', async () => {
    const body = { scene: 1, type: 'video', url: 'https://example.com/a.mp4', filename: 'a.mp4' };
    const { jobid } = await caller.post('/cgi-bin/media/upload_by_url', body);
    const result = () => caller.post('/cgi-bin/media/get_upload_by_url_result', { jobid });
    expect(await result()).toMatchObject({ status: 1 });
    simulator.advance(2);
    expect(await result()).toMatchObject({ status: 2, detail: { errcode: 0, media_id: expect.any(String) } });
  });
});

describe('the menu of an application', () => {
  const button = [{ type: 'click', name: '帮助', key: 'HELP' }];
  const create = async (menu: unknown, agentid = AGENT) =>
    (await caller.post(`/cgi-bin/menu/create?agentid=${agentid}`, { button: menu })).errcode;

  it('is created, read and deleted, by its own token only', async () => {
    expect((await caller.get(`/cgi-bin/menu/get?agentid=${AGENT}`)).errcode).toBe(46003);
    expect([await create(button), await create(button, '1')]).toEqual([0, 301002]);
    expect(await caller.get(`/cgi-bin/menu/get?agentid=${AGENT}`)).toMatchObject({ button });
    await caller.get(`/cgi-bin/menu/delete?agentid=${AGENT}`);
    expect((await caller.get(`/cgi-bin/menu/get?agentid=${AGENT}`)).errcode).toBe(46003);
  });

  it.each([
    [40016, []],
    [40017, [{ type: 'fly', name: 'x' }]],
    [41102, [{ type: 'click', key: 'k' }]],
    [40018, [{ type: 'click', name: '六个汉字就太长', key: 'k' }]],
    [40019, [{ type: 'click', name: 'x' }]],
    [45034, [{ type: 'view', name: 'x', url: 'example.com' }]],
    [40023, [{ name: 'x', sub_button: Array.from({ length: 6 }, () => button[0]) }]],
    [40022, [{ name: 'x', sub_button: [{ name: 'y', sub_button: button }] }]],
  ])('is refused with %i where it does not fit', async (errcode, menu) => {
    expect(await create(menu)).toBe(errcode);
  });

  it('belongs to an application that tells about itself', async () => {
    expect(await caller.get(`/cgi-bin/agent/get?agentid=${AGENT}`)).toMatchObject({
      agentid: Number(AGENT),
      allow_partys: { partyid: [1] },
    });
    await caller.post('/cgi-bin/agent/set', { agentid: AGENT, name: '新名字' });
    expect((await caller.get('/cgi-bin/agent/list')).agentlist).toMatchObject([{ name: '新名字' }]);
  });
});

describe('a login', () => {
  const login = async (wish: object = {}): Promise<string> => (await caller.own('POST', '/codes', wish)).code;
  const info = (code: string) => caller.get(`/cgi-bin/auth/getuserinfo?code=${code}`);

  it('tells the userid once, and the details of those who agree', async () => {
    const code = await login({ userid: 'lisi', scope: 'snsapi_privateinfo' });
    const { user_ticket, ...rest } = await info(code);
    expect(rest).toEqual({ errcode: 0, errmsg: 'ok', userid: 'lisi' });
    const detail = await caller.post('/cgi-bin/auth/getuserdetail', { user_ticket });
    expect(detail).toMatchObject({ userid: 'lisi', mobile: '13800138001', email: 'lisi@example.com' });
    expect([(await info(code)).errcode, (await info('unknown')).errcode, (await info('')).errcode]).toEqual([
      42022, 40029, 41008,
    ]);
    simulator.advance(1801);
    expect((await caller.post('/cgi-bin/auth/getuserdetail', { user_ticket })).errcode).toBe(84014);
    expect((await caller.post('/cgi-bin/auth/getuserdetail', { user_ticket: 'x' })).errcode).toBe(84015);
  });

  it('belongs to one application, and ends after five minutes', async () => {
    await caller.control('PUT', `/corps/${CORP}`, { agents: { '1000003': {} } });
    const other = await new WorkCaller(simulator, CORP, '1000003').login();
    const code = simulator.corp().user('zhangsan').authorizes();
    expect((await other.get(`/cgi-bin/auth/getuserinfo?code=${code}`)).errcode).toBe(40029);
    simulator.advance(301);
    expect((await info(code)).errcode).toBe(42003);
  });

  it('gives OpenIDs of those who are no members, and capitals on the old path', async () => {
    expect(await info(await login({ externalUserid: 'wm1' }))).toMatchObject({
      openid: expect.stringMatching(/^o/),
      external_userid: 'wm1',
    });
    const old = await caller.get(`/cgi-bin/user/getuserinfo?code=${await login({ userid: 'wangwu' })}`);
    expect(old).toMatchObject({ UserId: 'wangwu' });
  });

  it('of a mini program becomes a session', async () => {
    const code = await login({ kind: 'login', userid: 'lisi' });
    const path = `/cgi-bin/miniprogram/jscode2session?grant_type=authorization_code&js_code=${code}`;
    expect(await caller.get(path)).toMatchObject({
      corpid: CORP,
      userid: 'lisi',
      session_key: expect.any(String),
    });
    expect((await caller.get(path)).errcode).toBe(42022);
  });
});

describe('faults and the wire', () => {
  it('play on the paths below /qyapi, and log without secrets', async () => {
    await caller.control('POST', '/faults', {
      path: '/qyapi/cgi-bin/getcallbackip',
      fault: 'errcode',
      value: 40014,
    });
    expect((await caller.get('/cgi-bin/getcallbackip')).errcode).toBe(40014);
    await caller.control('DELETE', '/faults');
    const { secret } = simulator.corp().account();
    await caller.getToken();
    const text = JSON.stringify(simulator.wire);
    expect(text.includes(secret)).toBe(false);
    expect(text.includes(caller.token)).toBe(false);
  });
});
