import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';
import { readQr } from '../support/block-jpeg.js';
import type { Json } from '../support/simulator-caller.js';
import { SimulatorCaller, OA } from '../support/simulator-caller.js';
import { WebhookStub } from '../support/webhook-stub.js';

let simulator: WechatSimulator;
let caller: SimulatorCaller;

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  caller = await new SimulatorCaller(simulator).login();
});
afterEach(() => simulator.stop());

async function upload(
  path: string,
  bytes: Uint8Array,
  name: string,
  fields: Record<string, string> = {},
): Promise<Json> {
  const form = new FormData();
  form.append('media', new Blob([new Uint8Array(bytes)]), name);
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  return (await caller.fetch(path, { method: 'POST', body: form })).json();
}
/** Bytes of every value, including line ends and the dashes of a boundary. */
const BYTES = Uint8Array.from({ length: 5000 }, (_, i) => (i % 7 === 0 ? 13 : i % 256));

describe('temporary media', () => {
  it('can be downloaded byte for byte for three days', async () => {
    const { type, media_id } = await upload('/cgi-bin/media/upload?type=image', BYTES, '照片.png');
    expect(type).toBe('image');
    const response = await caller.fetch(`/cgi-bin/media/get?media_id=${media_id}`);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="/);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(BYTES);
    simulator.advance(3 * 86_400 + 1);
    await caller.login();
    expect((await caller.get(`/cgi-bin/media/get?media_id=${media_id}`)).errcode).toBe(40007);
  });

  it('of a video are returned as a URL', async () => {
    const { media_id } = await upload('/cgi-bin/media/upload?type=video', BYTES, 'v.mp4');
    const { video_url } = await caller.get(`/cgi-bin/media/get?media_id=${media_id}`);
    expect(new Uint8Array(await (await fetch(video_url)).arrayBuffer())).toEqual(BYTES);
  });

  it("from a user's picture can be downloaded", async () => {
    const webhook = await WebhookStub.start();
    await simulator.deliversTo(webhook.url);
    await simulator.user('oPhotographer').sendsImage(BYTES);
    const [, id] = /<MediaId><!\[CDATA\[(.*?)\]\]>/.exec(webhook.last.plain)!;
    const [, url] = /<PicUrl><!\[CDATA\[(.*?)\]\]>/.exec(webhook.last.plain)!;
    for (const response of [await caller.fetch(`/cgi-bin/media/get?media_id=${id}`), await fetch(url!)]) {
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(BYTES);
    }
    await webhook.stop();
  });

  it.each([
    [40004, 'poem', 'p.txt', 10],
    [40005, 'image', 'p.txt', 10],
    [44001, 'image', 'p.png', 0],
    [40010, 'voice', 'v.mp3', 2 * 1024 * 1024 + 1],
    [40012, 'thumb', 't.jpg', 64 * 1024 + 1],
  ])('are refused with %i: %s %s of %i bytes', async (errcode, type, name, size) => {
    expect((await upload(`/cgi-bin/media/upload?type=${type}`, new Uint8Array(size), name)).errcode).toBe(
      errcode,
    );
  });

  it('need a file', async () => {
    expect((await caller.post('/cgi-bin/media/upload?type=image', {})).errcode).toBe(41005);
    expect((await caller.get('/cgi-bin/media/get?media_id=nothing')).errcode).toBe(40007);
  });
});

describe('permanent material', () => {
  it('is stored, listed, counted and deleted', async () => {
    const { media_id, url } = await upload('/cgi-bin/material/add_material?type=image', BYTES, 'a.jpg');
    expect(url).toMatch(/^http/);
    simulator.advance(30 * 86_400);
    await caller.login();
    const response = await caller.fetch('/cgi-bin/material/get_material', {
      method: 'POST',
      body: JSON.stringify({ media_id }),
    });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(BYTES);
    expect(await caller.get('/cgi-bin/material/get_materialcount')).toMatchObject({
      image_count: 1,
      voice_count: 0,
    });
    const list = await caller.post('/cgi-bin/material/batchget_material', {
      type: 'image',
      offset: 0,
      count: 20,
    });
    expect(list).toMatchObject({ total_count: 1, item_count: 1, item: [{ media_id, name: 'a.jpg' }] });
    await caller.post('/cgi-bin/material/del_material', { media_id });
    expect((await caller.post('/cgi-bin/material/get_material', { media_id })).errcode).toBe(40007);
  });

  it('of a video has a description', async () => {
    const description = JSON.stringify({ title: '片名', introduction: '简介' });
    const { media_id } = await upload('/cgi-bin/material/add_material?type=video', BYTES, 'v.mp4', {
      description,
    });
    expect(await caller.post('/cgi-bin/material/get_material', { media_id })).toMatchObject({
      title: '片名',
      description: '简介',
    });
    expect((await upload('/cgi-bin/material/add_material?type=video', BYTES, 'v.mp4')).errcode).toBe(47003);
  });

  it('is not deleted while the menu uses it', async () => {
    const { media_id } = await upload('/cgi-bin/material/add_material?type=image', BYTES, 'a.jpg');
    await caller.post('/cgi-bin/menu/create', { button: [{ type: 'media_id', name: 'A', media_id }] });
    expect((await caller.post('/cgi-bin/material/del_material', { media_id })).errcode).toBe(48005);
  });
});

describe('QR codes', () => {
  const create = (body: object) => caller.post('/cgi-bin/qrcode/create', body);

  it('are pictures that can be decoded and scanned', async () => {
    const { ticket, url, expire_seconds } = await create({
      expire_seconds: 600,
      action_name: 'QR_STR_SCENE',
      action_info: { scene: { scene_str: 'poster-7' } },
    });
    expect(expire_seconds).toBe(600);
    const picture = await fetch(`${simulator.url}/cgi-bin/showqrcode?ticket=${encodeURIComponent(ticket)}`);
    expect(picture.headers.get('content-type')).toBe('image/jpeg');
    expect(readQr(Buffer.from(await picture.arrayBuffer()))).toBe(url);

    const webhook = await WebhookStub.start();
    await simulator.deliversTo(webhook.url);
    await simulator.user('oNewcomer').scans(url);
    expect(webhook.last.plain).toContain(
      '<Event><![CDATA[subscribe]]></Event><EventKey><![CDATA[qrscene_poster-7]]></EventKey>',
    );
    await simulator.user('oNewcomer').scans(ticket);
    expect(webhook.last.plain).toContain(
      `<Event><![CDATA[SCAN]]></Event><EventKey><![CDATA[poster-7]]></EventKey><Ticket><![CDATA[${ticket}]]></Ticket>`,
    );
    expect(await caller.get('/cgi-bin/user/info?openid=oNewcomer')).toMatchObject({
      subscribe_scene: 'ADD_SCENE_QR_CODE',
      qr_scene_str: 'poster-7',
    });
    await webhook.stop();
    simulator.advance(601);
    expect(
      (await fetch(`${simulator.url}/cgi-bin/showqrcode?ticket=${encodeURIComponent(ticket)}`)).status,
    ).toBe(404);
  });

  it.each([
    [{ action_name: 'QR_SCENE', action_info: { scene: { scene_id: 0 } } }],
    [{ action_name: 'QR_LIMIT_SCENE', action_info: { scene: { scene_id: 100_001 } } }],
    [{ action_name: 'QR_LIMIT_STR_SCENE', action_info: { scene: { scene_str: 'x'.repeat(65) } } }],
    [{ action_name: 'QR', action_info: { scene: { scene_id: 1 } } }],
    [{ action_name: 'QR_SCENE' }],
  ])('are refused when they break a rule: %j', async (body) => {
    expect((await create(body)).errcode).toBe(40097);
  });

  it('have short keys', async () => {
    const { short_key } = await caller.post('/cgi-bin/shorten/gen', {
      long_data: 'loooong',
      expire_seconds: 60,
    });
    expect(await caller.post('/cgi-bin/shorten/fetch', { short_key })).toMatchObject({
      long_data: 'loooong',
      expire_seconds: 60,
    });
    simulator.advance(61);
    expect((await caller.post('/cgi-bin/shorten/fetch', { short_key })).errcode).toBe(47003);
  });
});

describe('articles', () => {
  const ARTICLE = { title: '标题', content: '<p>正文</p><script>x</script>', thumb_media_id: '' };
  beforeEach(async () => {
    const { media_id } = await upload('/cgi-bin/material/add_material?type=image', BYTES, 'cover.jpg');
    ARTICLE.thumb_media_id = media_id as string;
  });

  it('are drafted, changed, listed and published, with an event at the end', async () => {
    const webhook = await WebhookStub.start();
    await simulator.deliversTo(webhook.url);
    const { media_id } = await caller.post('/cgi-bin/draft/add', { articles: [ARTICLE] });
    await caller.post('/cgi-bin/draft/update', {
      media_id,
      index: 0,
      articles: { ...ARTICLE, title: '新标题' },
    });
    const { news_item } = await caller.post('/cgi-bin/draft/get', { media_id });
    expect(news_item).toMatchObject([{ title: '新标题', digest: '正文', content: '<p>正文</p>' }]);
    const list = await caller.post('/cgi-bin/draft/batchget', { offset: 0, count: 20, no_content: 1 });
    expect(list).toMatchObject({ total_count: 1, item: [{ media_id }] });
    expect(list.item[0].content.news_item[0].content).toBeUndefined();

    const { publish_id } = await caller.post('/cgi-bin/freepublish/submit', { media_id });
    const status = () => caller.post('/cgi-bin/freepublish/get', { publish_id });
    expect(await status()).toMatchObject({ publish_status: 1 });
    simulator.advance(2);
    const { publish_status, article_id, article_detail } = await status();
    expect(publish_status).toBe(0);
    expect(await (await fetch(article_detail.item[0].article_url)).text()).toContain('新标题');
    await expect.poll(() => webhook.last?.plain).toContain(`<article_id><![CDATA[${article_id}]]>`);
    expect((await caller.get('/cgi-bin/draft/count')).total_count).toBe(0);
    expect((await caller.post('/cgi-bin/freepublish/batchget', { offset: 0, count: 1 })).total_count).toBe(1);
    await caller.post('/cgi-bin/freepublish/delete', { article_id });
    expect((await caller.post('/cgi-bin/freepublish/batchget', { offset: 0, count: 1 })).total_count).toBe(0);
    await webhook.stop();
  });

  it.each([
    [44003, { articles: [] }],
    [45003, { articles: [{ ...ARTICLE, title: '长'.repeat(33) }] }],
    [44004, { articles: [{ ...ARTICLE, content: '' }] }],
    [40007, { articles: [{ title: 'x', content: 'y' }] }],
  ])('are refused with %i', async (errcode, body) => {
    expect((await caller.post('/cgi-bin/draft/add', body)).errcode).toBe(errcode);
  });

  it('are sent to all followers, to a tag, or to some', async () => {
    const webhook = await WebhookStub.start();
    await simulator.deliversTo(webhook.url);
    const text = { msgtype: 'text', text: { content: '大家好' } };
    expect((await caller.post('/cgi-bin/message/mass/send', { touser: ['o1'], ...text })).errcode).toBe(
      40130,
    );
    const all = { filter: { is_to_all: true }, ...text, clientmsgid: 'morning' };
    expect((await caller.post('/cgi-bin/message/mass/sendall', all)).errcode).toBe(0);
    expect((await caller.post('/cgi-bin/message/mass/sendall', all)).errcode).toBe(45065);
    expect(simulator.messages.map(({ to }) => to)).toEqual(OA.followers.map(({ openid }) => openid));
    simulator.advance(2);
    await expect.poll(() => webhook.last?.plain).toContain('<Event><![CDATA[MASSSENDJOBFINISH]]></Event>');
    expect(webhook.last.plain).toContain('<TotalCount>3</TotalCount>');
    await webhook.stop();
  });
});
