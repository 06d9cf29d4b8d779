import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { DEMO_CORP } from '../../dist/simulator/index.js';
import { require, useSimulator } from './rig.js';

const wecom = require('@wecom/crypto');
const { Work } = require('node-easywechat');

const CORP = DEMO_CORP.corpId;
const [AGENT] = Object.keys(DEMO_CORP.agents);
const { secret, token, encodingAesKey } = DEMO_CORP.agents[AGENT];

const element = (xml, name) =>
  new RegExp(`<${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${name}>`, 's').exec(xml)?.[1];

/** A callback address on a free port: `answer({ query, body, method })` gives what it says. */
function useCallback() {
  const held = { answer: () => '' };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const query = Object.fromEntries(new URL(request.url, 'http://x').searchParams);
    try {
      response.end(held.answer({ query, body, method: request.method }));
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  });
  before(async () => {
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    held.url = `http://127.0.0.1:${server.address().port}/`;
  });
  after(() => new Promise((resolve) => server.close(resolve)));
  return held;
}

/** Opens with Tencent's package what arrived, and checks its signature. */
function opened({ query, body }, id) {
  const encrypt = element(body, 'Encrypt');
  assert.equal(wecom.getSignature(token, query.timestamp, query.nonce, encrypt), query.msg_signature);
  const plain = wecom.decrypt(encodingAesKey, encrypt);
  assert.equal(plain.id, id);
  return plain.message;
}

describe('@wecom/crypto', () => {
  const held = useSimulator();
  const callback = useCallback();
  before(() => held.simulator.corp().deliversTo(callback.url));

  it('opens the echostr of the URL verification', async () => {
    callback.answer = ({ query }) => {
      const { timestamp, nonce, echostr, msg_signature: signature } = query;
      assert.equal(wecom.getSignature(token, timestamp, nonce, echostr), signature);
      const { message, id } = wecom.decrypt(encodingAesKey, echostr);
      assert.equal(id, CORP);
      return message;
    };
    assert.equal((await held.simulator.corp().verifyUrl()).ok, true);
  });

  it('opens messages, and its sealed replies are understood', async () => {
    callback.answer = (request) => {
      const message = opened(request, CORP);
      assert.equal(element(message, 'AgentID'), AGENT);
      const reply =
        `<xml><ToUserName><![CDATA[${element(message, 'FromUserName')}]]></ToUserName>` +
        `<FromUserName><![CDATA[${element(message, 'ToUserName')}]]></FromUserName>` +
        `<CreateTime>${request.query.timestamp}</CreateTime><MsgType><![CDATA[text]]></MsgType>` +
        `<Content><![CDATA[echo: ${element(message, 'Content')}]]></Content></xml>`;
      const sealed = wecom.encrypt(encodingAesKey, reply, CORP);
      const signature = wecom.getSignature(token, request.query.timestamp, request.query.nonce, sealed);
      return (
        `<xml><Encrypt><![CDATA[${sealed}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature>` +
        `<TimeStamp>${request.query.timestamp}</TimeStamp><Nonce><![CDATA[${request.query.nonce}]]></Nonce></xml>`
      );
    };
    const { outcome, reply } = await held.simulator.corp().user('zhangsan').sends('你好 🌏');
    assert.equal(outcome, 'replied');
    assert.equal(reply.parsed.Content, 'echo: 你好 🌏');
  });

  it('opens what a suite is pushed at both of its addresses', async () => {
    const suiteId = 'ww1234567890suite';
    const control = (method, path, body) =>
      fetch(`${held.simulator.url}/_simulator/suites/${suiteId}${path}`, {
        method,
        body: JSON.stringify(body),
      }).then((response) => response.json());
    await control('PUT', '', { token, encodingAesKey, commandUrl: callback.url, dataUrl: callback.url });
    callback.answer = (request) => {
      const message = opened(request, suiteId);
      assert.match(element(message, 'SuiteTicket'), /^\S{20,}$/);
      return 'success';
    };
    assert.equal((await control('POST', '/ticket', {})).outcome, 'success');
    callback.answer = (request) => {
      assert.equal(element(opened(request, CORP), 'Content'), 'hi');
      return '';
    };
    const pushed = await control('POST', `/corps/${CORP}/push`, { message: { Content: 'hi' } });
    assert.equal(pushed.outcome, 'success');
  });

  it('opens what an AI robot is asked, and seals its streamed answer', async () => {
    const control = (method, path, body) =>
      fetch(`${held.simulator.url}/_simulator/corps/${CORP}${path}`, {
        method,
        body: JSON.stringify(body),
      }).then((response) => response.json());
    const robot = { token, encodingAesKey, callbackUrl: callback.url, pollMs: 5 };
    await control('PUT', '', { robots: { robot1: robot } });
    let asked = 0;
    callback.answer = ({ query, body }) => {
      const { encrypt } = JSON.parse(body);
      assert.equal(wecom.getSignature(token, query.timestamp, query.nonce, encrypt), query.msg_signature);
      const { message, id } = wecom.decrypt(encodingAesKey, encrypt);
      assert.equal(id, '');
      assert.equal(JSON.parse(message).msgtype, asked++ === 0 ? 'text' : 'stream');
      const stream = { id: 's1', finish: asked === 3, content: 'answer '.repeat(asked) };
      const sealed = wecom.encrypt(encodingAesKey, JSON.stringify({ msgtype: 'stream', stream }), '');
      const signature = wecom.getSignature(token, query.timestamp, query.nonce, sealed);
      const timestamp = Number(query.timestamp);
      return JSON.stringify({ encrypt: sealed, msgsignature: signature, timestamp, nonce: query.nonce });
    };
    const { stream } = await control('POST', '/robots/robot1/push', { message: {} });
    assert.deepEqual(stream, { id: 's1', content: 'answer '.repeat(3), finish: true, polls: 2 });
  });
});

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

describe('node-easywechat as a client of WeCom', () => {
  const held = useSimulator();
  let app;
  let client;
  before(() => {
    app = new Work({
      corp_id: CORP,
      secret,
      token,
      aes_key: encodingAesKey,
      http: { baseURL: `${held.simulator.url}/qyapi/` },
    });
    app.setCache(new MemoryCache());
    client = app.getClient();
  });
  const agent = () => held.simulator.state().corps[CORP].agents[AGENT];

  it('gets a token once', async () => {
    const value = await app.getAccessToken().getToken();
    assert.equal(value, agent().current.value);
    await app.getAccessToken().getToken();
    assert.equal(agent().tokenRequests, 1);
  });

  it('sends an application message', async () => {
    const message = { touser: 'lisi', agentid: Number(AGENT), msgtype: 'text', text: { content: '你好' } };
    const answer = (await client.post('/cgi-bin/message/send', { json: message })).toObject();
    assert.equal(answer.errcode, 0);
    assert.deepEqual(held.simulator.messages.at(-1).body, message);
  });

  it('reads departments and members', async () => {
    const departments = (await client.get('/cgi-bin/department/list')).toObject();
    assert.equal(departments.department.length, 3);
    const member = (await client.get('/cgi-bin/user/get', { params: { userid: 'zhangsan' } })).toObject();
    assert.equal(member.name, '张三');
  });

  it('is told when something is wrong', async () => {
    const wrong = { touser: 'nobody', agentid: Number(AGENT), msgtype: 'text', text: { content: 'x' } };
    const response = await client.post('/cgi-bin/message/send', { json: wrong });
    assert.equal(response.toObject(false).errcode, 81013);
  });
});
