import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';
import type { Json } from '../support/simulator-caller.js';
import { MINI, OA, SimulatorCaller } from '../support/simulator-caller.js';
import { WebhookStub } from '../support/webhook-stub.js';

let simulator: WechatSimulator;
let caller: SimulatorCaller;
let webhook: WebhookStub;
const [XIAOMING, XIAOHONG] = OA.followers.map(({ openid }) => openid) as [string, string];

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  caller = await new SimulatorCaller(simulator).login();
  webhook = await WebhookStub.start();
  await simulator.deliversTo(webhook.url);
});
afterEach(async () => {
  await simulator.stop();
  await webhook.stop();
});

const code = async (answer: Promise<Json>): Promise<number> => (await answer).errcode ?? 0;
async function upload(path: string, name: string, who = caller): Promise<Json> {
  const form = new FormData();
  form.append(path.startsWith('/cv') ? 'img' : 'media', new Blob(['bytes']), name);
  return (await who.fetch(path, { method: 'POST', body: form })).json();
}
const cover = async (): Promise<string> =>
  (await upload('/cgi-bin/material/add_material?type=image', 'a.jpg')).media_id;

describe('articles without a draft', () => {
  it('are permanent material that is counted, listed, changed and removed', async () => {
    const one = { title: '一', content: 'x', thumb_media_id: await cover() };
    const { media_id } = await caller.post('/cgi-bin/material/add_news', { articles: [one] });
    const count = async () => (await caller.get('/cgi-bin/material/get_materialcount')).news_count as number;
    expect(await count()).toBe(1);
    await caller.post('/cgi-bin/material/update_news', {
      media_id,
      index: 0,
      articles: { ...one, title: '二' },
    });
    const list = await caller.post('/cgi-bin/material/batchget_material', {
      type: 'news',
      offset: 0,
      count: 1,
    });
    expect(list).toMatchObject({
      total_count: 1,
      item: [{ media_id, content: { news_item: [{ title: '二' }] } }],
    });
    await caller.post('/cgi-bin/material/del_material', { media_id });
    expect(await count()).toBe(0);
    // Drafts are no material.
    await caller.post('/cgi-bin/draft/add', { articles: [one] });
    expect(await count()).toBe(0);
  });

  it('and films are uploaded for mass sending', async () => {
    const thumb = (await upload('/cgi-bin/media/upload?type=thumb', 'a.jpg')).thumb_media_id as string;
    const articles = [{ title: '一', content: 'x', thumb_media_id: thumb }];
    const { media_id } = await caller.post('/cgi-bin/media/uploadnews', { articles });
    const filter = { is_to_all: true };
    const all = { filter, msgtype: 'mpnews', mpnews: { media_id }, send_ignore_reprint: 0 };
    expect(await code(caller.post('/cgi-bin/message/mass/sendall', all))).toBe(0);
    const film = (await upload('/cgi-bin/media/upload?type=video', 'a.mp4')).media_id as string;
    const video = await caller.post('/cgi-bin/media/uploadvideo', {
      media_id: film,
      title: 't',
      description: 'd',
    });
    expect(video.type).toBe('video');
    const mpvideo = { media_id: video.media_id as string };
    expect(
      await code(caller.post('/cgi-bin/message/mass/sendall', { filter, msgtype: 'mpvideo', mpvideo })),
    ).toBe(0);
    expect(await code(caller.post('/cgi-bin/media/uploadvideo', { media_id: 'x' }))).toBe(40007);
  });
});

describe('comments', () => {
  it('are read, chosen, answered once and deleted', async () => {
    const articles = [{ title: '一', content: 'x', thumb_media_id: await cover() }];
    const { media_id } = await caller.post('/cgi-bin/draft/add', { articles });
    const { msg_data_id } = await caller.post('/cgi-bin/freepublish/submit', { media_id });
    const alice = simulator.user('alice');
    const user_comment_id = alice.comments(msg_data_id, 'nice');
    alice.comments(msg_data_id, 'again');
    expect(() => alice.comments('1', 'x')).toThrow('No article was sent or published');
    const list = (type: number) =>
      caller.post('/cgi-bin/comment/list', { msg_data_id, begin: 0, count: 10, type });
    expect(await list(0)).toMatchObject({
      total: 2,
      comment: [{ openid: 'alice', content: 'nice', comment_type: 0 }, {}],
    });
    const one = { msg_data_id, user_comment_id };
    await caller.post('/cgi-bin/comment/markelect', one);
    expect((await list(2)).total).toBe(1);
    await caller.post('/cgi-bin/comment/unmarkelect', one);
    expect((await list(2)).total).toBe(0);
    const reply = () => code(caller.post('/cgi-bin/comment/reply/add', { ...one, content: 'thanks' }));
    expect([await reply(), await reply()]).toEqual([0, 88005]);
    expect((await list(0)).comment[0].reply.content).toBe('thanks');
    await caller.post('/cgi-bin/comment/reply/delete', one);
    expect(await reply()).toBe(0);
    await caller.post('/cgi-bin/comment/delete', one);
    expect((await list(0)).total).toBe(1);
    expect(await code(caller.post('/cgi-bin/comment/markelect', one))).toBe(88008);
    expect(await code(caller.post('/cgi-bin/comment/open', { msg_data_id: 7 }))).toBe(88001);
  });
});

describe('statistics', () => {
  const days = (path: string, begin_date: string, end_date = begin_date, who = caller) =>
    who.post(`/datacube/${path}`, { begin_date, end_date });
  const today = () => new Date(simulator.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10);

  it('count who came, who left and who wrote, the day before', async () => {
    const day = today();
    await simulator.user('alice').follows();
    await simulator.user(XIAOMING).sends('hi');
    await simulator.user(XIAOMING).sends('again');
    await simulator.user(XIAOMING).unfollows();
    await simulator.user(XIAOHONG).unfollows();
    expect(await code(days('getusersummary', day))).toBe(61501);
    expect(await code(days('getusersummary', '27.11.2026'))).toBe(61500);
    simulator.advance(86_400);
    await caller.login();
    await simulator.user('bob').follows();
    expect((await days('getusersummary', day)).list).toEqual([
      { ref_date: day, user_source: 0, new_user: 1, cancel_user: 2 },
    ]);
    expect((await days('getusercumulate', day)).list).toMatchObject([{ ref_date: day, cumulate_user: 2 }]);
    expect((await days('getupstreammsg', day)).list).toEqual([
      { ref_date: day, msg_type: 1, msg_user: 1, msg_count: 2 },
    ]);
    expect(await code(days('getarticletotal', '2026-11-01', '2026-11-02'))).toBe(61501);
  });

  it('tell of articles that were published, and of visits to a mini program', async () => {
    const day = today();
    const articles = [{ title: '一', content: 'x', thumb_media_id: await cover() }];
    const { media_id } = await caller.post('/cgi-bin/draft/add', { articles });
    await caller.post('/cgi-bin/freepublish/submit', { media_id });
    simulator.advance(2);
    const js_code = simulator.user('oVisitor', MINI.appId).logsIn();
    const query = `appid=${MINI.appId}&secret=${MINI.appSecret}&grant_type=authorization_code&js_code=${js_code}`;
    await caller.plain('GET', `/sns/jscode2session?${query}`);
    simulator.advance(86_400);
    await caller.login();
    const mini = await new SimulatorCaller(simulator, MINI).login();
    expect((await days('getarticletotal', day)).list).toMatchObject([
      { title: '一', details: [{ target_user: 3, int_page_read_user: 0 }] },
    ]);
    const compact = day.replaceAll('-', '');
    expect((await days('getweanalysisappiddailyvisittrend', compact, compact, mini)).list).toMatchObject([
      { ref_date: compact, session_cnt: 1, visit_uv: 1 },
    ]);
    expect(await days('getweanalysisappidvisitpage', compact, compact, mini)).toMatchObject({
      ref_date: compact,
      list: [{ page_visit_pv: 1 }],
    });
  });
});

describe('groups', () => {
  it('hold everybody once', async () => {
    const { group } = await caller.post('/cgi-bin/groups/create', { group: { name: '朋友' } });
    const groupOf = async () =>
      (await caller.post('/cgi-bin/groups/getid', { openid: XIAOMING })).groupid as number;
    expect(await groupOf()).toBe(0);
    const move = (to_groupid: number) =>
      code(caller.post('/cgi-bin/groups/members/update', { openid: XIAOMING, to_groupid }));
    expect([await move(group.id as number), await move(999)]).toEqual([0, 40050]);
    expect(await groupOf()).toBe(group.id);
    expect((await caller.get('/cgi-bin/groups/get')).groups).toContainEqual({ ...group, count: 1 });
    const rename = (id: number) =>
      code(caller.post('/cgi-bin/groups/update', { group: { id, name: '老朋友' } }));
    expect([await rename(group.id as number), await rename(999)]).toEqual([0, 40050]);
    const both = { openid_list: [XIAOMING, XIAOHONG], to_groupid: group.id as number };
    expect(await code(caller.post('/cgi-bin/groups/members/batchupdate', both))).toBe(0);
    expect((await caller.get('/cgi-bin/groups/get')).groups).toContainEqual({
      id: group.id,
      name: '老朋友',
      count: 2,
    });
    expect(await code(caller.post('/cgi-bin/groups/create', { group: { name: '' } }))).toBe(40051);
    await caller.post('/cgi-bin/groups/delete', { group: { id: group.id as number } });
    expect(await groupOf()).toBe(0);
    expect(await code(caller.post('/cgi-bin/groups/delete', { group: { id: 1 } }))).toBe(45058);
  });
});

describe('notices', () => {
  it('of one-time subscriptions are sent once for each agreement', async () => {
    const send = () =>
      code(
        caller.post('/cgi-bin/message/template/subscribe', {
          touser: XIAOMING,
          template_id: 'T',
          scene: '1000',
          title: '提醒',
          data: { content: { value: 'x' } },
        }),
      );
    expect(await send()).toBe(43101);
    simulator.user(XIAOMING).agreesOnceTo('T');
    expect([await send(), await send()]).toEqual([0, 43101]);
    expect(simulator.messages).toMatchObject([{ to: XIAOMING, type: 'subscribe' }]);
  });

  it('share cards change until they are over', async () => {
    const mini = await new SimulatorCaller(simulator, MINI).login();
    const { activity_id } = await mini.post('/cgi-bin/message/wxopen/activityid/create', {});
    const send = (target_state: number, id = activity_id as string) =>
      code(
        mini.post('/cgi-bin/message/wxopen/updatablemsg/send', {
          activity_id: id,
          target_state,
          template_info: { parameter_list: [{ name: 'member_count', value: '2' }] },
        }),
      );
    expect([await send(7), await send(0), await send(1), await send(0), await send(0, 'x')]).toEqual([
      47502, 0, 0, 47501, 47501,
    ]);
  });

  it('service cards are kept', async () => {
    const mini = await new SimulatorCaller(simulator, MINI).login();
    const card = { openid: 'o1', notify_type: 1, notify_code: 'c' };
    expect(await code(mini.post('/wxa/get_user_notify', card))).toBe(47003);
    expect(await code(mini.post('/wxa/set_user_notifyext', { ...card, ext_json: '{}' }))).toBe(47003);
    expect(await code(mini.post('/wxa/set_user_notify', { ...card, content_json: '{' }))).toBe(47001);
    await mini.post('/wxa/set_user_notify', { ...card, content_json: '{"a":1}' });
    expect(await mini.post('/wxa/get_user_notify', card)).toMatchObject({
      notify_info: { notify_type: 1, content_json: '{"a":1}', code_state: 1 },
    });
    simulator.advance(31 * 86_400);
    await mini.login();
    expect((await mini.post('/wxa/get_user_notify', card)).notify_info.code_state).toBe(2);
  });

  it('replies that were set in the console can be read', async () => {
    const info = () => caller.get('/cgi-bin/get_current_autoreply_info');
    expect(await info()).toMatchObject({ is_autoreply_open: 0, keyword_autoreply_info: { list: [] } });
    const keywords = [{ rule: 'r', words: ['价格'], reply: '99 元' }];
    await caller.own('PUT', '', { autoReplies: { followed: '你好', keywords } });
    expect(await info()).toMatchObject({
      is_add_friend_reply_open: 1,
      add_friend_autoreply_info: { type: 'text', content: '你好' },
      keyword_autoreply_info: {
        list: [{ keyword_list_info: [{ content: '价格' }], reply_list_info: [{ content: '99 元' }] }],
      },
    });
  });
});

describe('pictures', () => {
  it('are judged by their name and content', async () => {
    const mini = await new SimulatorCaller(simulator, MINI).login();
    expect((await upload('/wxa/img_sec_check', 'cat.jpg', mini)).errcode).toBe(0);
    expect((await upload('/wxa/img_sec_check', 'risky.jpg', mini)).errcode).toBe(87014);
  });

  it('of cards are read', async () => {
    expect(await upload('/cv/ocr/idcard', 'me.jpg')).toMatchObject({ type: 'Front', name: '张三' });
    const url = (name: string) => `img_url=${encodeURIComponent(`https://x.example/${name}`)}`;
    expect(await caller.post(`/cv/ocr/idcard?${url('back.jpg')}`, {})).toMatchObject({ type: 'Back' });
    expect((await caller.post(`/cv/ocr/bankcard?${url('a.jpg')}`, {})).number).toMatch(/^\d{19}$/);
    expect((await caller.post(`/cv/ocr/bizlicense?${url('a.jpg')}`, {})).reg_num).toBeTruthy();
    expect(await code(caller.post(`/cv/ocr/idcard?${url('blank.jpg')}`, {}))).toBe(101001);
    expect(await code(caller.post('/cv/ocr/idcard?img_url=x', {}))).toBe(101000);
  });
});
