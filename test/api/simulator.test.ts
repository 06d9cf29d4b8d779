import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WechatApiError } from '../../src/http/http.errors.js';
import { Reply } from '../../src/message/reply/reply.js';
import { DEMO_ACCOUNTS } from '../../src/simulator/state/account/demo-accounts.js';
import { WechatSimulator } from '../../src/simulator/wechat-simulator.js';
import { WechatModule } from '../../src/module/wechat.module.js';
import type { WechatService } from '../../src/module/wechat.service.js';
import { getWechatToken } from '../../src/core/constants.js';
import { Loopback } from '../support/loopback.js';

const { official, mini } = DEMO_ACCOUNTS;
const [xiaoming, xiaohong, alice] = official.followers;
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'); // prettier-ignore

let simulator: WechatSimulator;
let webhook: Loopback;
let app: INestApplicationContext;
let wechat: WechatService;
let miniProgram: WechatService;

beforeAll(async () => {
  simulator = await WechatSimulator.start();
  webhook = await Loopback.start((_, response) => void response.end('success'));
  for (const { appId } of [official, mini]) await simulator.deliversTo(webhook.url, '', appId);
  app = await NestFactory.createApplicationContext(WechatModule.forRoot(simulator.moduleOptions()), {
    logger: false,
  });
  wechat = app.get<WechatService>(getWechatToken());
  miniProgram = app.get<WechatService>(getWechatToken('mini'));
}, 60_000);
afterAll(async () => {
  await app.close();
  await simulator.stop();
  await webhook.stop();
});

/** A code that the user's phone would send. */
async function code(appId: string, body: object): Promise<string> {
  const response = await fetch(`${simulator.url}/_simulator/accounts/${appId}/codes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return ((await response.json()) as { code: string }).code;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('an Official Account, against the simulator', () => {
  it('creates its menu, reads it and deletes it', async () => {
    const button = [{ type: 'click' as const, name: '帮助', key: 'HELP' }];
    await wechat.menu.create(button);
    expect((await wechat.menu.get()).menu.button).toMatchObject(button);
    await wechat.menu.delete();
    await expect(wechat.menu.get()).rejects.toMatchObject({ errcode: 46003 });
  });

  it('lists its followers and reads the remark of each', async () => {
    expect((await all(wechat.users.all())).sort()).toEqual(
      official.followers.map(({ openid }) => openid).sort(),
    );
    await wechat.users.setRemark(alice.openid, 'Wonderland');
    const followers = await all(wechat.users.allWithInfo());
    expect(followers.find(({ openid }) => openid === alice.openid)).toMatchObject({
      subscribe: 1,
      remark: 'Wonderland',
    });
    await expect(wechat.users.get('oNobody')).rejects.toBeInstanceOf(WechatApiError);
  });

  it('tags its followers', async () => {
    const { tag } = await wechat.tags.create('friends');
    await wechat.tags.add(tag.id, [xiaoming.openid, xiaohong.openid]);
    expect((await all(wechat.tags.members(tag.id))).sort()).toEqual(
      [xiaoming.openid, xiaohong.openid].sort(),
    );
    await wechat.tags.remove(tag.id, [xiaohong.openid]);
    expect((await wechat.tags.of(xiaohong.openid)).tagid_list).not.toContain(tag.id);
    await wechat.tags.rename(tag.id, 'good friends');
    expect((await wechat.tags.list()).tags.map(({ name }) => name)).toContain('good friends');
    await wechat.tags.delete(tag.id);
  });

  it('puts a follower on the blacklist', async () => {
    await wechat.blacklist.add([xiaohong.openid]);
    expect(await all(wechat.blacklist.all())).toEqual([xiaohong.openid]);
    await wechat.blacklist.remove([xiaohong.openid]);
    expect(await all(wechat.blacklist.all())).toEqual([]);
  });

  it('uploads a picture and fetches the same bytes', async () => {
    const { media_id } = await wechat.media.upload('image', PNG, { name: 'dot.png' });
    expect(media_id).toBeTruthy();
    expect(Buffer.from(await (await wechat.media.download(media_id)).bytes())).toEqual(PNG);
    await expect(wechat.media.download('no-such-media')).rejects.toMatchObject({ errcode: 40007 });
  });

  it('keeps a picture as material', async () => {
    const { media_id, url } = await wechat.material.add('image', PNG, { name: 'dot.png' });
    expect(url).toMatch(/^https?:/);
    expect((await all(wechat.material.all('image'))).map((item) => item.media_id)).toContain(media_id);
    expect(Buffer.from(await (await wechat.material.download(media_id)).bytes())).toEqual(PNG);
    await wechat.material.delete(media_id);
    expect((await wechat.material.counts()).image_count).toBe(0);
  });

  it('sends a reply as a customer-service message', async () => {
    await simulator.user(alice.openid).sends('hello');
    const before = simulator.messages.length;
    await wechat.customerService.sendReply(alice.openid, Reply.text('late, but here'));
    expect(simulator.messages.slice(before)).toMatchObject([
      {
        appId: official.appId,
        to: alice.openid,
        type: 'text',
        body: { text: { content: 'late, but here' } },
      },
    ]);
  });

  it('makes a QR code and fetches its picture', async () => {
    const { ticket, expire_seconds } = await wechat.qrcode.createTemporary('from-a-poster', 3600);
    expect(expire_seconds).toBe(3600);
    const picture = await wechat.qrcode.download(ticket);
    expect(picture.contentType).toMatch(/^image\//);
    expect((await picture.bytes()).length).toBeGreaterThan(100);
    expect((await fetch(wechat.qrcode.imageUrl(ticket))).status).toBe(200);
  });

  it('signs a page with the ticket that it has cached', async () => {
    const config = await wechat.jssdk.config('https://example.com/page?x=1');
    expect(config.appId).toBe(official.appId);
    expect(config.signature).toMatch(/^[0-9a-f]{40}$/);
  });

  it('gets the profile of a web user', async () => {
    const oauthCode = await code(official.appId, {
      kind: 'oauth',
      openid: alice.openid,
      scope: 'snsapi_userinfo',
    });
    const session = await wechat.oauth.exchangeCode(oauthCode);
    expect(session.openid).toBe(alice.openid);
    expect(await wechat.oauth.userInfo(session.access_token, session.openid)).toMatchObject({
      nickname: alice.nickname,
    });
    await wechat.oauth.check(session.access_token, session.openid);
    expect((await wechat.oauth.refresh(session.refresh_token)).openid).toBe(alice.openid);
    await expect(wechat.oauth.exchangeCode(oauthCode)).rejects.toMatchObject({ class: 'oauth-code' });
  });

  it('makes a draft and lists it', async () => {
    const { media_id: cover } = await wechat.material.add('image', PNG, { name: 'cover.png' });
    const { media_id } = await wechat.draft.add([
      { title: '标题', content: '<p>正文</p>', thumb_media_id: cover },
    ]);
    expect((await wechat.draft.get(media_id)).news_item[0]).toMatchObject({ title: '标题' });
    expect((await all(wechat.draft.all())).map((draft) => draft.media_id)).toEqual([media_id]);
    expect((await wechat.draft.count()).total_count).toBe(1);
    await wechat.draft.delete(media_id);
  });

  it('asks for its quota', async () => {
    const { quota } = await wechat.quota.get('/cgi-bin/user/get');
    expect(quota.used + quota.remain).toBe(quota.daily_limit);
    expect((await wechat.quota.listCallbackIps()).ip_list.length).toBeGreaterThan(0);
  });

  // SC-05
  it('encodes ids, so that no id changes the path or adds a parameter', async () => {
    for (const id of ['../../cgi-bin/token', 'x?y=1', 'x#y', 'x\r\nz: 1', 'x&secret=s&access_token=t']) {
      await expect(wechat.media.download(id)).rejects.toMatchObject({ errcode: 40007 });
      await expect(wechat.users.get(id)).rejects.toBeInstanceOf(WechatApiError);
    }
    const { accounts } = simulator.state();
    expect(accounts[official.appId]!.invalidTokenCalls).toBe(0);
  });

  it('calls a path without a typed method, and one that is not in the catalogue', async () => {
    await wechat.api.post('/card/batchget', { offset: 0, count: 10 });
    await expect(wechat.api.get('/cgi-bin/no/such/path')).rejects.toMatchObject({ errcode: 40066 });
  });
});

describe('a mini program, against the simulator', () => {
  const { openid } = mini.followers[0];

  it('logs a user in, once for each code', async () => {
    const login = await code(mini.appId, { kind: 'login', openid });
    const session = await miniProgram.mini.code2Session(login);
    expect(session).toMatchObject({ openid });
    expect(Buffer.from(session.session_key, 'base64')).toHaveLength(16);
    await miniProgram.mini.checkSession(openid, session.session_key);
    await expect(miniProgram.mini.checkSession(openid, PNG.toString('base64', 0, 16))).rejects.toMatchObject({
      class: 'session',
    });
    await expect(miniProgram.mini.code2Session(login)).rejects.toMatchObject({ class: 'oauth-code' });
  });

  it('gets a phone number for its code', async () => {
    const phone = await code(mini.appId, { kind: 'phone', phoneNumber: '13800138000' });
    const { phone_info } = await miniProgram.mini.getPhoneNumber(phone);
    expect(phone_info.phoneNumber).toBe('13800138000');
    expect(phone_info.watermark.appid).toBe(mini.appId);
  });

  it('creates a mini program code and links', async () => {
    const picture = await miniProgram.mini.codes.createUnlimited({ scene: 'a=1', check_path: false });
    expect(picture.contentType).toMatch(/^image\//);
    expect((await picture.bytes()).length).toBeGreaterThan(100);
    const { openlink } = await miniProgram.mini.links.createScheme({ expire_type: 1, expire_interval: 1 });
    expect(openlink).toMatch(/^weixin:\/\//);
  });

  it('checks a text with content security', async () => {
    const check = { openid, scene: 2 as const, content: 'a friendly text' };
    expect((await miniProgram.mini.security.checkText(check)).result.suggest).toBe('pass');
  });

  it('sends a customer-service message to a user who wrote', async () => {
    await simulator.user(openid, mini.appId).sends('hello');
    await miniProgram.mini.customerService.sendText(openid, 'hello too');
    expect(simulator.messages.at(-1)).toMatchObject({ appId: mini.appId, to: openid, type: 'text' });
  });
});
