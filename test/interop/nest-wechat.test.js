import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { MENU, MINI, OA, require, TEMPLATE, useSimulator, writes } from './rig.js';

require('reflect-metadata');
const axios = require('axios');
const { WeChatService } = require('nest-wechat');

const HOSTS = ['https://api.weixin.qq.com', 'https://mp.weixin.qq.com'];

describe('nest-wechat', () => {
  const held = useSimulator();
  let service;
  before(() => {
    // It has WeChat's address written in; its HTTP client is told another. Nothing else gets out.
    axios.interceptors.request.use((config) => {
      const host = HOSTS.find((one) => config.url.startsWith(one));
      assert.ok(host, `an unexpected address: ${config.url}`);
      config.url = held.simulator.url + config.url.slice(host.length);
      return config;
    });
    service = new WeChatService({
      appId: OA.appId,
      secret: OA.appSecret,
      token: OA.token,
      encodingAESKey: OA.encodingAesKey,
    });
  });

  it('gets tokens, classic and stable', async () => {
    const classic = await service.getAccountAccessToken();
    const stable = await service.getStableAccessToken();
    assert.ok(classic.access_token && stable.access_token);
    assert.notEqual(classic.access_token, stable.access_token);
  });

  it('gets a ticket and signs a page with it', async () => {
    assert.equal((await service.getJSApiTicket()).errcode, 0);
    assert.match((await service.jssdkSignature('http://example.com/')).signature, /^[0-9a-f]{40}$/);
  });

  it('sends a template message and creates a QR code', async () => {
    const to = OA.followers[0].openid;
    const sent = await service.sendTemplateMessage({
      touser: to,
      template_id: TEMPLATE,
      data: { first: { value: 'x' } },
    });
    assert.equal(sent.errcode, 0);
    const scene = { action_name: 'QR_SCENE', action_info: { scene: { scene_id: 1 } }, expire_seconds: 60 };
    const { ticket } = await service.createQRCode(scene);
    const { data } = await service.showQRCode(ticket);
    assert.equal(data.subarray(6, 10).toString(), 'JFIF');
  });

  // For these it has no methods of its own: its users send them with its token.
  it('creates a menu, lists users and sends a customer-service message with its token', async () => {
    const { access_token: token } = await service.getStableAccessToken();
    const at = (path) => `https://api.weixin.qq.com/cgi-bin/${path}?access_token=${token}`;
    assert.equal((await axios.post(at('menu/create'), MENU)).data.errcode, 0);
    assert.equal((await axios.get(at('user/get'))).data.total, OA.followers.length);
    await writes(held.simulator, OA.followers[0].openid);
    const message = { touser: OA.followers[0].openid, msgtype: 'text', text: { content: '你好' } };
    assert.equal((await axios.post(at('message/custom/send'), message)).data.errcode, 0);
    assert.deepEqual(held.simulator.messages.at(-1).body, message);
  });

  it('logs a mini program’s user in and gets the phone number', async () => {
    const user = held.simulator.user('oMini', MINI.appId);
    const session = await service.mp.code2Session(user.logsIn(), MINI.appId, MINI.appSecret);
    assert.equal(session.openid, 'oMini');
    const { data } = await service.mp.getAccessToken(MINI.appId, MINI.appSecret);
    const phone = await service.mp.getPhoneNumber(user.givesPhoneNumber('13800138000'), data.access_token);
    assert.equal(phone.data.phone_info.purePhoneNumber, '13800138000');
  });
});
