import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { MENU, MINI, OA, require, useSimulator, writes } from './rig.js';

const { MiniApp, OfficialAccount } = require('node-easywechat');

/** Its default cache writes the token into a file; this one forgets with the process. */
class MemoryCache {
  entries = new Map();
  async get(key) {
    return this.entries.get(key) ?? null;
  }
  async has(key) {
    return this.entries.has(key);
  }
  async set(key, value) {
    this.entries.set(key, value);
    return true;
  }
  async delete(key) {
    return this.entries.delete(key);
  }
}

describe('node-easywechat', () => {
  const held = useSimulator();
  let app;
  let client;
  before(() => {
    app = new OfficialAccount({
      app_id: OA.appId,
      secret: OA.appSecret,
      token: OA.token,
      aes_key: OA.encodingAesKey,
      use_stable_access_token: true,
      http: { baseURL: `${held.simulator.url}/` },
    });
    app.setCache(new MemoryCache());
    client = app.getClient();
  });

  it('gets a token', async () => {
    const token = await app.getAccessToken().getToken();
    assert.equal(token, held.simulator.state().accounts[OA.appId].current.value);
  });

  it('gets a ticket and signs a page with it', async () => {
    const config = await app.getTicket().configSignature('http://example.com/');
    assert.match(config.signature, /^[0-9a-f]{40}$/);
    assert.equal(held.simulator.state().accounts[OA.appId].ticketRequests, 1);
  });

  it('creates a menu', async () => {
    const response = await client.post('/cgi-bin/menu/create', { json: MENU });
    assert.equal(response.toObject().errcode, 0);
  });

  it('lists users', async () => {
    const response = await client.get('/cgi-bin/user/get');
    assert.equal(response.toObject().total, OA.followers.length);
  });

  it('sends a customer-service message', async () => {
    await writes(held.simulator, OA.followers[0].openid);
    const message = { touser: OA.followers[0].openid, msgtype: 'text', text: { content: '你好' } };
    await client.post('/cgi-bin/message/custom/send', { json: message });
    assert.deepEqual(held.simulator.messages.at(-1).body, message);
  });

  it('logs a mini program’s user in', async () => {
    const mini = new MiniApp({
      app_id: MINI.appId,
      secret: MINI.appSecret,
      token: MINI.token,
      aes_key: MINI.encodingAesKey,
      http: { baseURL: `${held.simulator.url}/` },
    });
    mini.setCache(new MemoryCache());
    const code = held.simulator.user('oMini', MINI.appId).logsIn();
    const session = await mini.getUtils().codeToSession(code);
    assert.equal(session.openid, 'oMini');
  });
});
