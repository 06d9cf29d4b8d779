import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MessageCipher } from '../../../src/crypto/message-cipher.js';
import { WechatSimulator } from '../../../src/simulator/index.js';
import type { Json } from '../../support/simulator-caller.js';
import { element, WorkCallback } from '../../support/work-callback.js';
import { AGENT, CORP, WorkCaller } from '../../support/work-caller.js';

let simulator: WechatSimulator;
let caller: WorkCaller;
let callback: WorkCallback;

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  callback = await WorkCallback.start();
  await simulator.corp().deliversTo(callback.url);
  caller = await new WorkCaller(simulator).login();
});
afterEach(async () => {
  await simulator.stop();
  await callback.stop();
});

const control = (path: string, body?: unknown): Promise<Json> =>
  caller.control('POST', `/corps/${CORP}${path}`, body);
const pushed = (index: number): string => {
  const { encodingAesKey } = simulator.corp().account();
  return new MessageCipher(encodingAesKey, CORP).decrypt(element(callback.received[index]!.body, 'Encrypt'));
};
const ext = (path: string, body: object) => caller.post(`/cgi-bin/externalcontact/${path}`, body);

describe('a customer', () => {
  it('is added, announced with a welcome code, read and noted about', async () => {
    const { externalUserid, welcomeCode } = await control('/customers', {
      userid: 'lisi',
      state: 'shop',
      name: 'Ann',
    });
    await callback.arrived(1);
    expect(element(pushed(0), 'ChangeType')).toBe('add_external_contact');
    expect(element(pushed(0), 'WelcomeCode')).toBe(welcomeCode);
    const { external_userid } = await caller.get('/cgi-bin/externalcontact/list?userid=lisi');
    expect(external_userid).toEqual([externalUserid]);
    await ext('remark', { userid: 'lisi', external_userid: externalUserid, remark: '老客户' });
    const read = await caller.get(`/cgi-bin/externalcontact/get?external_userid=${externalUserid}`);
    expect(read).toMatchObject({
      external_contact: { name: 'Ann', type: 1 },
      follow_user: [{ userid: 'lisi', remark: '老客户', state: 'shop' }],
    });
    const batch = await ext('batch/get_by_user', { userid_list: ['lisi'] });
    expect(batch).toMatchObject({
      next_cursor: '',
      external_contact_list: [{ follow_info: { remark: '老客户' } }],
    });
    await control(`/customers/${externalUserid}/leave`, { userid: 'lisi' });
    await callback.arrived(2);
    expect(element(pushed(1), 'ChangeType')).toBe('del_follow_user');
    expect((await caller.get('/cgi-bin/externalcontact/list?userid=lisi')).errcode).toBe(84061);
  });

  it('is refused where it is unknown', async () => {
    expect((await caller.get('/cgi-bin/externalcontact/get?external_userid=x')).errcode).toBe(40096);
    expect((await caller.get('/cgi-bin/externalcontact/get?external_userid=')).errcode).toBe(41035);
    expect((await ext('remark', { userid: 'lisi', external_userid: 'x' })).errcode).toBe(40096);
  });

  it('is welcomed once, within twenty seconds, by whichever application is first', async () => {
    await caller.control('PUT', `/corps/${CORP}`, { agents: { '1000003': {} } });
    const other = await new WorkCaller(simulator, CORP, '1000003').login();
    const first = await control('/customers', {});
    const say = { welcome_code: first.welcomeCode, text: { content: 'hi' } };
    expect((await other.post('/cgi-bin/externalcontact/send_welcome_msg', say)).errcode).toBe(0);
    expect((await ext('send_welcome_msg', say)).errcode).toBe(41051);
    expect(simulator.messages).toMatchObject([
      { type: 'welcome', to: first.externalUserid, agentId: '1000003' },
    ]);
    const late = await control('/customers', {});
    simulator.advance(21);
    expect((await ext('send_welcome_msg', { ...say, welcome_code: late.welcomeCode })).errcode).toBe(41050);
    expect((await ext('send_welcome_msg', { text: { content: 'x' } })).errcode).toBe(41049);
    expect((await ext('send_welcome_msg', { welcome_code: 'x' })).errcode).toBe(40063);
    const attachments = Array.from({ length: 10 }, () => ({
      msgtype: 'link',
      link: { title: 't', url: 'u' },
    }));
    expect((await ext('send_welcome_msg', { welcome_code: 'x', attachments })).errcode).toBe(41064);
  });

  it('is given tags of the corp', async () => {
    const { externalUserid } = await control('/customers', {});
    const { tag_group } = await ext('add_corp_tag', {
      group_name: '等级',
      tag: [{ name: 'A' }, { name: 'B' }],
    });
    const [{ id }] = tag_group.tag;
    const mark = { userid: 'zhangsan', external_userid: externalUserid };
    expect((await ext('mark_tag', { ...mark, add_tag: [id] })).errcode).toBe(0);
    expect((await ext('mark_tag', { ...mark, add_tag: ['x'] })).errcode).toBe(40068);
    const read = await caller.get(`/cgi-bin/externalcontact/get?external_userid=${externalUserid}`);
    expect(read.follow_user[0].tags).toMatchObject([{ group_name: '等级', tag_name: 'A' }]);
    await ext('edit_corp_tag', { id, name: 'C' });
    await ext('del_corp_tag', { tag_id: [tag_group.tag[1].id] });
    const list = await ext('get_corp_tag_list', {});
    expect(list.tag_group).toMatchObject([{ group_name: '等级', tag: [{ name: 'C' }] }]);
  });

  it('comes by a way that is made, read and deleted', async () => {
    const { config_id } = await ext('add_contact_way', { type: 1, scene: 2, state: 's', user: ['lisi'] });
    expect(await ext('get_contact_way', { config_id })).toMatchObject({ contact_way: { state: 's' } });
    expect((await ext('del_contact_way', { config_id })).errcode).toBe(0);
    expect((await ext('get_contact_way', { config_id })).errcode).toBe(41044);
    expect((await ext('add_contact_way', { type: 9, scene: 1 })).errcode).toBe(41039);
  });
});

describe('WeChat customer service', () => {
  const kf = (path: string, body: object) => caller.post(`/cgi-bin/kf/${path}`, body);
  const says = (content: string, externalUserid?: string) =>
    control('/kf/first/messages', { externalUserid, message: { msgtype: 'text', text: { content } } });
  const openKfid = async (): Promise<string> => (await kf('account/list', {})).account_list[0].open_kfid;

  it('announces messages with a token, and gives them page by page', async () => {
    const { externalUserid } = await says('one');
    await says('two', externalUserid);
    await says('three', externalUserid);
    await callback.arrived(3);
    expect(element(pushed(0), 'Event')).toBe('kf_msg_or_event');
    const [token, open_kfid] = [element(pushed(0), 'Token'), element(pushed(0), 'OpenKfId')];
    const first = await kf('sync_msg', { token, open_kfid, limit: 2 });
    expect(first).toMatchObject({ has_more: 1, msg_list: [{ origin: 3, text: { content: 'one' } }, {}] });
    const second = await kf('sync_msg', { token, open_kfid, cursor: first.next_cursor });
    expect(second).toMatchObject({ has_more: 0, msg_list: [{ text: { content: 'three' } }] });
    const third = await kf('sync_msg', { token, open_kfid, cursor: second.next_cursor });
    expect(third).toMatchObject({ has_more: 0, msg_list: [], next_cursor: second.next_cursor });
  });

  it('takes a token for ten minutes, and ten calls a minute without one', async () => {
    await says('x');
    await callback.arrived(1);
    const [token, open_kfid] = [element(pushed(0), 'Token'), await openKfid()];
    expect((await kf('sync_msg', { token: 'bad', open_kfid })).errcode).toBe(95007);
    simulator.advance(601);
    expect((await kf('sync_msg', { token, open_kfid })).errcode).toBe(95007);
    for (let i = 0; i < 10; i++) expect((await kf('sync_msg', { open_kfid })).errcode).toBe(0);
    expect((await kf('sync_msg', { open_kfid })).errcode).toBe(45009);
    expect((await kf('sync_msg', { open_kfid, cursor: 'x', token })).errcode).toBe(95007);
  });

  it('refuses two readers of one account at the same time', async () => {
    const open_kfid = await openKfid();
    const answers = await Promise.all([1, 2, 3].map(() => kf('sync_msg', { open_kfid })));
    const codes = new Set(answers.map(({ errcode }) => errcode));
    expect(codes).toEqual(new Set([0, 45033]));
  });

  it('sends five messages for each of the customer, within 48 hours', async () => {
    const { externalUserid: touser } = await says('x');
    const open_kfid = await openKfid();
    const send = async () =>
      (await kf('send_msg', { touser, open_kfid, msgtype: 'text', text: { content: 'y' } })).errcode;
    for (let i = 0; i < 5; i++) expect(await send()).toBe(0);
    expect(await send()).toBe(95001);
    await says('again', touser);
    expect(await send()).toBe(0);
    expect(simulator.messages).toHaveLength(6);
    simulator.advance(48 * 3600 + 1);
    await caller.login();
    expect(await send()).toBe(95002);
  });

  it('has sessions that go from state to state', async () => {
    const { externalUserid: external_userid } = await says('x');
    const open_kfid = await openKfid();
    const to = (service_state: number, servicer_userid?: string) =>
      kf('service_state/trans', { open_kfid, external_userid, service_state, servicer_userid });
    expect((await to(3, 'lisi')).errcode).toBe(95014);
    await kf('servicer/add', { open_kfid, userid_list: ['lisi'] });
    expect((await to(3, 'lisi')).errcode).toBe(0);
    expect(await kf('service_state/get', { open_kfid, external_userid })).toMatchObject({
      service_state: 3,
      servicer_userid: 'lisi',
    });
    const message = { open_kfid, touser: external_userid, msgtype: 'text', text: { content: 'y' } };
    expect((await kf('send_msg', message)).errcode).toBe(95018);
    expect((await to(1)).errcode).toBe(95016);
    const { msg_code } = await to(4);
    expect((await kf('send_msg', message)).errcode).toBe(95013);
    const bye = { code: msg_code, msgtype: 'text', text: { content: 'bye' } };
    expect([
      (await kf('send_msg_on_event', bye)).errcode,
      (await kf('send_msg_on_event', bye)).errcode,
    ]).toEqual([0, 95007]);
  });

  it('welcomes who enters, for twenty seconds', async () => {
    const { welcomeCode } = await control('/kf/first/enter', {});
    const hello = { code: welcomeCode, msgtype: 'text', text: { content: 'hello' } };
    simulator.advance(21);
    expect((await kf('send_msg_on_event', hello)).errcode).toBe(95007);
    expect((await kf('customer/batchget', { external_userid_list: ['x'] })).invalid_external_userid).toEqual([
      'x',
    ]);
  });
});

describe('a reset', () => {
  it('forgets customers and messages', async () => {
    const { externalUserid } = await control('/customers', {});
    simulator.reset();
    expect((await caller.get(`/cgi-bin/externalcontact/get?external_userid=${externalUserid}`)).errcode).toBe(
      40096,
    );
    expect(caller.state).toMatchObject({ tokenRequests: 0 });
    expect(simulator.corp().account().agentId).toBe(Number(AGENT));
  });
});
