import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_CORP, WechatSimulator } from '../../../src/simulator/index.js';
import { AGENT, CORP, WorkCaller } from '../../support/work-caller.js';

let simulator: WechatSimulator;
let caller: WorkCaller;

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  caller = await new WorkCaller(simulator).login();
});
afterEach(() => simulator.stop());

const text = { msgtype: 'text', text: { content: 'hello' } };
const code = async (message: object): Promise<number> =>
  (await caller.send({ touser: 'zhangsan', ...message })).errcode;
const receivers = () => simulator.messages.map(({ to }) => to);

describe('message/send', () => {
  it('reaches members, whatever the case of their ids, and shows in the state', async () => {
    const answer = await caller.send({ touser: 'ZhangSan|lisi', ...text });
    expect(answer).toMatchObject({ errcode: 0, errmsg: 'ok', msgid: expect.any(String) });
    expect(answer).not.toHaveProperty('invaliduser');
    expect(receivers()).toEqual(['zhangsan', 'lisi']);
    const { messages } = await caller.control('GET', '/state');
    expect(messages[0]).toMatchObject({ appId: CORP, agentId: AGENT, to: 'zhangsan', type: 'text' });
    expect(messages[0].body.text.content).toBe('hello');
    expect(simulator.corp().user('zhangsan').received).toMatchObject([{ text: 'hello', via: 'custom' }]);
  });

  it('reaches departments, tags and everybody', async () => {
    await caller.send({ toparty: '2', ...text });
    await caller.send({ totag: '1', ...text });
    await caller.send({ touser: '@all', ...text });
    expect(receivers()).toEqual(['zhangsan', 'lisi', 'zhangsan', 'zhangsan', 'lisi', 'wangwu']);
  });

  it('tells who got nothing in an answer with errcode 0, and refuses when nobody is left', async () => {
    const partly = await caller.send({ touser: 'zhangsan|Nobody|x', toparty: '2|77', totag: '88', ...text });
    expect(partly).toMatchObject({
      errcode: 0,
      invaliduser: 'nobody|x',
      invalidparty: '77',
      invalidtag: '88',
    });
    expect((await caller.send({ touser: 'nobody', ...text })).errcode).toBe(81013);
    expect((await caller.send(text)).errcode).toBe(82001);
    await caller.control('PUT', `/corps/${CORP}`, { agents: { [AGENT]: { visible: ['lisi'] } } });
    expect(await caller.send({ touser: 'zhangsan|lisi', ...text })).toMatchObject({
      invaliduser: 'zhangsan',
    });
  });

  it("refuses another application's AgentID, and one that is none", async () => {
    expect(await code({ ...text, agentid: 1000003 })).toBe(301002);
    expect(await code({ ...text, agentid: 'x' })).toBe(40056);
    expect(await code({ ...text, agentid: undefined })).toBe(41011);
  });

  it('takes every kind of message', async () => {
    const form = new FormData();
    form.append('media', new Blob(['the bytes of a picture']), 'picture.png');
    const upload = await caller.fetch('/cgi-bin/media/upload?type=image', { method: 'POST', body: form });
    const { media_id } = (await upload.json()) as { media_id: string };
    const card = {
      card_type: 'text_notice',
      main_title: { title: 't' },
      card_action: { type: 1, url: 'https://a.b' },
    };
    const kinds = {
      text: { content: 'x' },
      image: { media_id },
      voice: { media_id },
      video: { media_id, title: 't' },
      file: { media_id },
      textcard: { title: 't', description: 'd', url: 'https://a.b' },
      news: { articles: [{ title: 't', url: 'https://a.b' }] },
      mpnews: { articles: [{ title: 't', thumb_media_id: media_id, content: 'c' }] },
      markdown: { content: '**x**' },
      miniprogram_notice: { appid: 'wx1', title: 'title', content_item: [{ key: 'k', value: 'v' }] },
      template_card: card,
      interactive_taskcard: { title: 't', description: 'd', task_id: 'T1', btn: [{ key: 'k', name: 'n' }] },
    };
    for (const [msgtype, content] of Object.entries(kinds)) {
      expect([msgtype, await code({ msgtype, [msgtype]: content })]).toEqual([msgtype, 0]);
    }
    expect(simulator.messages.map(({ type }) => type)).toEqual(Object.keys(kinds));
  });

  it.each([
    [40008, { msgtype: 'fax' }],
    [40008, { msgtype: undefined }],
    [44004, { msgtype: 'text' }],
    [44004, { msgtype: 'text', text: { content: '' } }],
    [45002, { msgtype: 'text', text: { content: '长'.repeat(683) } }],
    [41006, { msgtype: 'image', image: {} }],
    [40007, { msgtype: 'file', file: { media_id: 'unknown' } }],
    [41016, { msgtype: 'textcard', textcard: { description: 'd', url: 'u' } }],
    [41033, { msgtype: 'textcard', textcard: { title: 't', url: 'u' } }],
    [41010, { msgtype: 'textcard', textcard: { title: 't', description: 'd' } }],
    [44003, { msgtype: 'news', news: { articles: [] } }],
    [
      45008,
      { msgtype: 'news', news: { articles: Array.from({ length: 9 }, () => ({ title: 't', url: 'u' })) } },
    ],
    [90200, { msgtype: 'miniprogram_notice', miniprogram_notice: { title: 't' } }],
    [42031, { msgtype: 'template_card', template_card: { card_type: 'x' } }],
    [42033, { msgtype: 'template_card', template_card: { card_type: 'text_notice' } }],
    [42045, { msgtype: 'template_card', template_card: { card_type: 'text_notice', sub_title_text: 's' } }],
    [
      42014,
      { msgtype: 'template_card', template_card: { card_type: 'button_interaction', sub_title_text: 's' } },
    ],
  ])('refuses with %i what it does not understand: %j', async (errcode, message) => {
    expect(await code(message)).toBe(errcode);
    expect(simulator.messages).toEqual([]);
  });

  it('refuses a body that is empty or no JSON', async () => {
    const raw = async (body: string) =>
      (await (await caller.fetch('/cgi-bin/message/send', { method: 'POST', body })).json()) as {
        errcode: number;
      };
    expect((await raw('')).errcode).toBe(44002);
    expect((await raw('{"agentid":')).errcode).toBe(40058);
    expect((await raw('[]')).errcode).toBe(40058);
  });

  it('drops without a word what is more than 30 messages a minute for one member', async () => {
    for (let i = 0; i < 31; i++) expect(await code(text)).toBe(0);
    expect(simulator.messages).toHaveLength(30);
    expect(simulator.wire.at(-1)?.warnings?.join()).toContain('dropped');
    simulator.advance(60);
    await code(text);
    expect(simulator.messages).toHaveLength(31);
  });

  it('delivers a repeated message once where the check for duplicates is on', async () => {
    const message = { touser: 'lisi', ...text, enable_duplicate_check: 1, duplicate_check_interval: 60 };
    const [first, second] = [await caller.send(message), await caller.send(message)];
    expect([first.errcode, second.errcode]).toEqual([0, 0]);
    expect(simulator.messages).toHaveLength(1);
    simulator.advance(61);
    await caller.send(message);
    expect(simulator.messages).toHaveLength(2);
  });
});

describe('a card with buttons', () => {
  const card = {
    msgtype: 'template_card',
    template_card: {
      card_type: 'button_interaction',
      main_title: { title: 'Deploy?' },
      task_id: 'deploy-1',
      button_list: [{ text: 'Yes', key: 'yes' }],
    },
  };
  const update = (response_code: string, extra: object = { button: { replace_name: 'Done' } }) =>
    caller.post('/cgi-bin/message/update_template_card', {
      agentid: Number(AGENT),
      userids: ['zhangsan', 'nobody'],
      response_code,
      ...extra,
    });

  it('can be updated once with its code, and lists unknown members in an array', async () => {
    const { response_code } = await caller.send({ touser: 'zhangsan', ...card });
    expect(await update(response_code)).toMatchObject({ errcode: 0, invaliduser: ['nobody'] });
    expect((await update(response_code)).errcode).toBe(60140);
    expect((await update('unknown')).errcode).toBe(60140);
  });

  it('can be updated for 72 hours', async () => {
    const { response_code } = await caller.send({ touser: 'zhangsan', ...card });
    simulator.advance(72 * 3600 + 1);
    await caller.login();
    expect((await update(response_code)).errcode).toBe(60140);
  });

  it('wants a button or another card', async () => {
    const { response_code } = await caller.send({ touser: 'zhangsan', ...card });
    expect((await update(response_code, {})).errcode).toBe(40063);
    expect((await update(response_code, { template_card: { card_type: 'x' } })).errcode).toBe(42031);
  });
});

describe('message/recall', () => {
  it('recalls a message of the application within a day', async () => {
    const recall = async (msgid: string) => (await caller.post('/cgi-bin/message/recall', { msgid })).errcode;
    const { msgid } = await caller.send({ touser: 'lisi', ...text });
    expect([await recall(msgid), await recall('unknown')]).toEqual([0, 40058]);
    simulator.advance(86_401);
    await caller.login();
    expect(await recall(msgid)).toBe(42052);
  });
});

describe('groups of an application', () => {
  it('are made, changed, read and written to', async () => {
    const create = await caller.post('/cgi-bin/appchat/create', {
      name: '群',
      owner: 'lisi',
      userlist: ['zhangsan', 'lisi'],
      chatid: 'chat1',
    });
    expect(create).toMatchObject({ errcode: 0, chatid: 'chat1' });
    await caller.post('/cgi-bin/appchat/update', {
      chatid: 'chat1',
      add_user_list: ['wangwu'],
      del_user_list: ['zhangsan'],
    });
    const { chat_info } = await caller.get('/cgi-bin/appchat/get?chatid=chat1');
    expect(chat_info).toMatchObject({ name: '群', owner: 'lisi', userlist: ['lisi', 'wangwu'] });
    await caller.post('/cgi-bin/appchat/send', { chatid: 'chat1', ...text });
    expect(receivers()).toEqual(['lisi', 'wangwu']);
  });

  it('are refused where they do not fit', async () => {
    const make = async (body: object) => (await caller.post('/cgi-bin/appchat/create', body)).errcode;
    expect(await make({ userlist: ['zhangsan'] })).toBe(86006);
    expect(await make({ userlist: ['zhangsan', 'nobody'] })).toBe(86216);
    expect(await make({ userlist: ['zhangsan', 'lisi'], owner: 'wangwu' })).toBe(86207);
    expect(await make({ userlist: ['zhangsan', 'lisi'], chatid: 'no-dash' })).toBe(86001);
    expect((await caller.post('/cgi-bin/appchat/send', { chatid: 'x', ...text })).errcode).toBe(86003);
    await caller.control('PUT', `/corps/${CORP}`, { agents: { [AGENT]: { visible: ['zhangsan', 'lisi'] } } });
    expect(await make({ userlist: ['zhangsan', 'lisi'] })).toBe(60011);
  });
});

describe('a group robot', () => {
  const key = DEMO_CORP.webhookKeys[0];
  const send = (body: object, as: string = key) =>
    caller.plain('POST', `/cgi-bin/webhook/send?key=${as}`, body);

  it('sends with the key of its address alone', async () => {
    expect(await send(text)).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(simulator.messages[0]).toMatchObject({ to: 'group', type: 'text' });
    expect((await send(text, 'unknown')).errcode).toBe(93000);
    expect((await send({ msgtype: 'mpnews', mpnews: {} })).errcode).toBe(40008);
  });

  it('sends a picture with the right md5 only', async () => {
    const bytes = Buffer.from('picture');
    const picture = (md5: string) => ({ msgtype: 'image', image: { base64: bytes.toString('base64'), md5 } });
    expect((await send(picture(createHash('md5').update(bytes).digest('hex')))).errcode).toBe(0);
    expect((await send(picture('0'.repeat(32)))).errcode).toBe(40058);
  });

  it('uploads a file with its key, and sends it', async () => {
    const form = new FormData();
    form.append('media', new Blob(['the bytes of a file']), '报告.txt');
    const url = `${simulator.url}/qyapi/cgi-bin/webhook/upload_media?key=${key}&type=file`;
    const { media_id } = (await (await fetch(url, { method: 'POST', body: form })).json()) as {
      media_id: string;
    };
    expect((await send({ msgtype: 'file', file: { media_id } })).errcode).toBe(0);
  });

  it('sends twenty messages a minute', async () => {
    for (let i = 0; i < 20; i++) expect((await send(text)).errcode).toBe(0);
    expect((await send(text)).errcode).toBe(45009);
    simulator.advance(60);
    expect((await send(text)).errcode).toBe(0);
  });
});
