import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { MENU, MENU_READ, OA, require, TEMPLATE, useSimulator, writes } from './rig.js';

const API = require('co-wechat-api');

describe('co-wechat-api', () => {
  const held = useSimulator();
  let api;
  before(() => {
    const { url } = held.simulator;
    api = new API(OA.appId, OA.appSecret);
    api.prefix = `${url}/cgi-bin/`;
    api.mpPrefix = `${url}/cgi-bin/`;
    api.snsPrefix = `${url}/sns/`;
    api.fileServerPrefix = `${url}/cgi-bin/`;
    api.customservicePrefix = `${url}/customservice/`;
    api.wxaPrefix = `${url}/wxa/`;
  });

  it('gets a token', async () => {
    const { accessToken } = await api.ensureAccessToken();
    assert.equal(accessToken, held.simulator.state().accounts[OA.appId].current.value);
  });

  it('gets a ticket and signs a page with it', async () => {
    const { ticket } = await api.ensureTicket();
    assert.match(ticket, /^sM4A/);
    const config = await api.getJsConfig({ debug: false, jsApiList: [], url: 'http://example.com/' });
    assert.match(config.signature, /^[0-9a-f]{40}$/);
  });

  it('creates a menu and reads it back', async () => {
    assert.equal((await api.createMenu(MENU)).errcode, 0);
    assert.deepEqual((await api.getMenu()).menu.button, MENU_READ);
  });

  it('lists users and reads one', async () => {
    const { total, data } = await api.getFollowers();
    assert.equal(total, OA.followers.length);
    assert.equal((await api.getUser(data.openid[0])).subscribe, 1);
  });

  it('sends a customer-service message', async () => {
    await writes(held.simulator, OA.followers[0].openid);
    await api.sendText(OA.followers[0].openid, '你好');
    assert.equal(held.simulator.messages.at(-1).body.text.content, '你好');
  });

  it('sends a template message', async () => {
    const { errcode, msgid } = await api.sendTemplate(OA.followers[0].openid, TEMPLATE, 'http://x/', '#f00', {
      first: { value: 'hi' },
    });
    assert.equal(errcode, 0);
    assert.ok(msgid);
  });

  it('creates a QR code', async () => {
    const { ticket } = await api.createTmpQRCode(123, 600);
    const picture = await fetch(
      `${held.simulator.url}/cgi-bin/showqrcode?ticket=${encodeURIComponent(ticket)}`,
    );
    assert.equal(picture.headers.get('content-type'), 'image/jpeg');
  });

  it('renews a token that died', async () => {
    held.simulator.invalidateToken();
    assert.equal((await api.getFollowers()).total, OA.followers.length);
  });
});
