import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';
import { type ExampleProcess, runExample } from '../support/example-process.js';
import { freePort } from '../support/free-port.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const NAMES = ['ai-bot', 'echo-bot', 'first-payment', 'mini-login', 'platform', 'wecom-assistant'];

interface Answered {
  status: number;
  body: Record<string, unknown>;
}

async function ask(url: string, method = 'GET', body?: unknown, token?: string): Promise<Answered> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
}

// Each starts a process of its own, which takes its time on a machine that does other things too.
describe('the examples', { timeout: 120_000 }, () => {
  let simulator: WechatSimulator;
  let example: ExampleProcess | undefined;
  let ends: (() => unknown)[];

  beforeEach(async () => {
    ends = [];
    simulator = await WechatSimulator.start({ port: 0 });
  });
  afterEach(async () => {
    await example?.stop();
    example = undefined;
    await simulator.stop();
    for (const end of ends) await end();
  });

  const account = (): Record<string, string> => {
    const { appId, appSecret, token, encodingAesKey, apiBaseUrl } = simulator.moduleOptions();
    return {
      WECHAT_APP_ID: appId,
      WECHAT_APP_SECRET: appSecret,
      WECHAT_TOKEN: String(token),
      WECHAT_ENCODING_AES_KEY: String(encodingAesKey),
      WECHAT_API_BASE_URL: apiBaseUrl,
    };
  };
  const start = async (name: string, variables: Record<string, string>, port?: number) => {
    example = await runExample(name, variables, port);
    return example;
  };

  it('are six files, and the list of them names each', () => {
    const files = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.ts'));
    expect(files.toSorted()).toEqual(NAMES.map((name) => `${name}.ts`));
    for (const list of ['examples/README.md', 'examples/README.zh-CN.md']) {
      expect(existsSync(join(root, list))).toBe(true);
      for (const file of files) expect(readFileSync(join(root, list), 'utf8')).toContain(`](${file})`);
    }
  });

  it('echo-bot repeats texts and pictures, and makes its menu', async () => {
    const { url } = await start('echo-bot', account());
    await simulator.deliversTo(`${url}/wechat`);
    const alice = simulator.user('alice');
    await alice.sends('hello');
    expect((await alice.receives()).text).toBe('You said: hello');
    const { reply } = await alice.sendsImage();
    expect(reply?.parsed).toMatchObject({ MsgType: 'image' });
    await alice.receives();
    await alice.follows();
    expect((await alice.receives()).text).toMatch(/^Welcome/);
    await alice.clicks('HELP');
    expect((await alice.receives()).text).toBe('I repeat what you write.');
    expect((await alice.sendsLocation(23, 113)).outcome).toBe('success');
    expect(JSON.stringify(simulator.wire)).toContain('/cgi-bin/menu/create');
  });

  it('ai-bot sends each paragraph while the model still writes, and remembers the conversation', async () => {
    const asked: { messages: { role: string; content: string }[]; stream: boolean }[] = [];
    let proceed: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (proceed = resolve));
    const answer = async (text: string, response: ServerResponse): Promise<void> => {
      asked.push(JSON.parse(text) as (typeof asked)[number]);
      const say = (content: string): unknown =>
        response.write(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const part of ['Light is ', 'scattered.', '\n\nBlue ']) say(part);
      await gate;
      for (const part of ['more than ', 'red.']) say(part);
      response.end('data: [DONE]\n\n');
    };
    const model = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk) => (text += String(chunk)));
      request.on('end', () => void answer(text, response));
    });
    await new Promise<void>((resolve) => model.listen(0, '127.0.0.1', resolve));
    ends.push(() => model.close());
    const modelUrl = `http://127.0.0.1:${(model.address() as AddressInfo).port}/v1`;
    const { url } = await start('ai-bot', { ...account(), MODEL_URL: modelUrl, MODEL_KEY: 'key' });
    await simulator.deliversTo(`${url}/wechat`);
    const alice = simulator.user('alice');
    const sent = alice.sends('Why is the sky blue?');
    expect((await alice.receives()).text).toBe('Light is scattered.');
    expect(alice.received).toHaveLength(1); // the rest is not written yet
    proceed();
    expect((await alice.receives()).text).toBe('Blue more than red.');
    expect((await sent).outcome).toBe('success');
    await alice.sends('Why?');
    expect(asked.map(({ stream }) => stream)).toEqual([true, true]);
    expect(asked[1]!.messages).toEqual([
      { role: 'user', content: 'Why is the sky blue?' },
      { role: 'assistant', content: 'Light is scattered.\n\nBlue more than red.' },
      { role: 'user', content: 'Why?' },
    ]);
  });

  it('mini-login makes a session of a code, and asks for a login without one', async () => {
    const { mini } = simulator.moduleOptions().accounts!;
    const { url } = await start('mini-login', {
      WECHAT_MINI_APP_ID: mini!.appId,
      WECHAT_MINI_APP_SECRET: mini!.appSecret,
      WECHAT_API_BASE_URL: simulator.url,
    });
    const alice = simulator.user('alice', mini!.appId);
    const code = alice.logsIn();
    const { status, body } = await ask(`${url}/login`, 'POST', { code });
    expect(status).toBe(200);
    const token = String(body['token']);
    expect(await ask(`${url}/me`, 'GET', undefined, token)).toEqual({
      status: 200,
      body: { openid: 'alice' },
    });
    expect((await ask(`${url}/me`)).status).toBe(401);
    expect((await ask(`${url}/login`, 'POST', { code })).status).toBe(400); // good once
    expect((await ask(`${url}/login`, 'POST', {})).status).toBe(400);
    const phone = alice.givesPhoneNumber('13912345678');
    expect((await ask(`${url}/phone`, 'POST', { code: phone }, token)).body).toEqual({
      phoneNumber: '13912345678',
    });
  });

  it('first-payment is told that an order was paid, finds out by itself, and pays back', async () => {
    const { mchId, serialNo, privateKey, apiV3Key, publicKeyId, publicKey } = simulator.merchant().keys;
    const port = await freePort();
    const { url } = await start(
      'first-payment',
      {
        WECHAT_PAY_MCH_ID: mchId,
        WECHAT_PAY_SERIAL_NO: serialNo,
        WECHAT_PAY_PRIVATE_KEY: privateKey,
        WECHAT_PAY_API_V3_KEY: apiV3Key,
        WECHAT_PAY_PUBLIC_KEY_ID: publicKeyId!,
        WECHAT_PAY_PUBLIC_KEY: publicKey!,
        WECHAT_PAY_PLATFORM_CERTIFICATES: 'on', // the simulator signs with both kinds of keys
        WECHAT_PAY_APP_ID: simulator.moduleOptions().appId,
        WECHAT_PAY_BASE_URL: simulator.url,
        WECHAT_PAY_NOTIFY_URL: `http://127.0.0.1:${port}/wechat/pay`,
      },
      port,
    );
    const { outTradeNo, codeUrl } = (await ask(`${url}/orders`, 'POST')).body;
    expect(codeUrl).toMatch(/^weixin:\/\//);
    const order = `${url}/orders/${String(outTradeNo)}`;
    expect((await ask(order)).body).toEqual({ state: 'open' });
    const { deliveries } = await simulator.merchant().pay(String(outTradeNo));
    expect(deliveries.map(({ status }) => status)).toEqual([204]);
    expect((await ask(order)).body).toEqual({ state: 'paid' });
    expect((await ask(`${order}/refund`, 'POST')).body).toEqual({ state: 'refunding' });
    await expect
      .poll(async () => (await ask(order)).body, { timeout: 10_000 })
      .toEqual({ state: 'refunded' });
    expect((await ask(`${url}/orders/nothing`)).status).toBe(404);
    // A payment whose notification is lost.
    const lost = String((await ask(`${url}/orders`, 'POST')).body['outTradeNo']);
    await simulator.merchant().pay(lost, { deliveries: 0 });
    expect((await ask(`${url}/orders/${lost}`)).body).toEqual({ state: 'paid' });
  });

  it('platform links an account, and gives each account its own answers', async () => {
    const records = await mkdtemp(join(tmpdir(), 'wechat-example-'));
    ends.push(() => rm(records, { recursive: true, force: true }));
    const port = await freePort();
    const component = simulator.component();
    const { appId, appSecret, token, encodingAesKey } = component.moduleOptions();
    const { url } = await start(
      'platform',
      {
        WECHAT_API_BASE_URL: simulator.url,
        WECHAT_RECORDS: `file:${records}`,
        WECHAT_OPEN_APP_ID: appId,
        WECHAT_OPEN_APP_SECRET: appSecret,
        WECHAT_OPEN_TOKEN: token,
        WECHAT_OPEN_ENCODING_AES_KEY: String(encodingAesKey),
        PUBLIC_URL: `http://127.0.0.1:${port}`,
      },
      port,
    );
    await component.deliversTo(url, '/wechat/open');
    await component.pushesTicket();
    const shop = simulator.moduleOptions().appId;
    const begun = await fetch(`${url}/accounts/link`, { redirect: 'manual' });
    const back = new URL(new URL(begun.headers.get('location')!).searchParams.get('redirect_uri')!);
    const { authCode } = await component.authorize(shop, { via: 'redirect' });
    const done = `${url}/accounts/linked?auth_code=${encodeURIComponent(authCode)}&${back.searchParams.toString()}`;
    expect(await (await fetch(done)).text()).toBe(`${shop} is linked.`);
    expect(await (await fetch(done)).text()).toBe('Please begin again.');
    expect((await ask(`${url}/accounts`)).body).toMatchObject([{ appId: shop, state: 'authorized' }]);
    await ask(`${url}/accounts/${shop}/answers/open`, 'PUT', { answer: 'From nine to five.' });
    const hours = await component.push(shop, { MsgType: 'text', Content: 'open' });
    expect(hours.reply?.parsed).toMatchObject({ Content: 'From nine to five.' });
    const other = await component.push(shop, { MsgType: 'text', Content: 'hello' });
    expect(other.reply?.parsed).toMatchObject({ Content: 'I have no answer to that.' });
  });

  it('wecom-assistant answers members, sends notices, and streams as a robot', async () => {
    const corp = simulator.corp();
    const { corpId, agentId, secret, token, encodingAesKey, apiBaseUrl } = corp.account();
    const robot = { token: 'robotToken', encodingAesKey: 'robot0Example0EncodingAESKey000000000000010' };
    const { url } = await start('wecom-assistant', {
      WECHAT_WORK_CORP_ID: corpId,
      WECHAT_WORK_AGENT_ID: String(agentId),
      WECHAT_WORK_SECRET: secret,
      WECHAT_WORK_TOKEN: token,
      WECHAT_WORK_ENCODING_AES_KEY: encodingAesKey,
      WECHAT_WORK_API_BASE_URL: apiBaseUrl,
      WECHAT_WORK_ROBOT_TOKEN: robot.token,
      WECHAT_WORK_ROBOT_ENCODING_AES_KEY: robot.encodingAesKey,
    });
    await corp.deliversTo(`${url}/wechat/work`);
    const zhangsan = corp.user('zhangsan');
    await zhangsan.sends('who am i');
    expect((await zhangsan.receives()).text).toMatch(/^You are \S+\.$/);
    await zhangsan.sends('hello');
    expect((await zhangsan.receives()).text).toBe('You said: hello');
    const lisi = corp.user('lisi');
    const notice = await ask(`${url}/notices`, 'POST', { toUser: ['lisi'], text: 'The report is ready.' });
    expect(notice).toEqual({ status: 201, body: { unreachable: [] } });
    expect((await lisi.receives()).text).toBe('The report is ready.');
    corp.configure({ robots: { AIBOT: { ...robot, callbackUrl: `${url}/wechat/robot`, pollMs: 60 } } });
    const { status, body } = await ask(
      `${simulator.url}/_simulator/corps/${corpId}/robots/AIBOT/push`,
      'POST',
      { message: { msgtype: 'text', text: { content: 'why' }, from: { userid: 'zhangsan' } } },
    );
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain('You asked: why. Let me think about that.');
  });
});
