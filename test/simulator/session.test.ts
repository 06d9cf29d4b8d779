import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Content, OnText, WechatController, WechatModule } from '../../src/index.js';
import type { SimulatorSession } from '../../src/simulator/index.js';
import { replay, SessionError, WechatSimulator } from '../../src/simulator/index.js';
import { hasFileModes, modeOf } from '../support/file-modes.js';
import { MerchantCaller } from '../support/pay/merchant-caller.js';
import { MINI, OA, SimulatorCaller } from '../support/simulator-caller.js';
import { WebhookStub } from '../support/webhook-stub.js';
import { WorkCaller } from '../support/work-caller.js';

const OWN = {
  appId: 'wxown000000000001',
  appSecret: 'ownSecret0123456789abcdefghijklm',
  token: 'ownWebhookToken',
  encodingAesKey: 'ownKey0123456789ownKey0123456789ownKey01234',
};
const MERCHANT = { mchId: '1900000077', apiV3Key: 'ownApiV3Key!with-$igns_32-bytes_' };
const CORP = { corpId: 'wwown', agents: { 1000009: { secret: 'ownAgentSecret0123456789' } } };
const PLATFORM = {
  appId: 'wxplatform00000001',
  appSecret: 'ownPlatformSecret00000000',
  token: 'ownPlatformToken',
};

/** Takes every push, and says what came. */
class Hooks {
  readonly seen: { path: string; body: string }[] = [];
  readonly statusOf: Record<string, number> = {};
  private constructor(private readonly server: Server) {}

  static async start(): Promise<Hooks> {
    const server = createServer();
    const hooks = new Hooks(server);
    server.on('request', (request, response) => void hooks.take(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return hooks;
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url!.split('?')[0]!;
    this.seen.push({ path, body: `${request.url} ${await textOf(request)}` });
    response.statusCode = this.statusOf[path] ?? 200;
    // Robots and applications of WeCom are answered with nothing.
    response.end(path.startsWith('/open') || path === '/command' ? 'success' : '');
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

let folder: string;
let webhook: WebhookStub;
const started: WechatSimulator[] = [];
const start = async (...options: Parameters<typeof WechatSimulator.start>) => {
  const simulator = await WechatSimulator.start(...options);
  started.push(simulator);
  return simulator;
};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wechat-session-'));
  webhook = await WebhookStub.start(OWN);
});
afterEach(async () => {
  for (const one of started.splice(0)) await one.stop();
});
afterAll(async () => {
  await webhook.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A simulator in which something has happened in every product. */
async function lived() {
  const simulator = await start();
  simulator.configureAccounts([{ ...OWN, webhookUrl: webhook.url, followers: [{ openid: 'oAnn' }] }]);
  simulator.configureMerchants([MERCHANT]);
  simulator.configureComponents([PLATFORM]);
  const caller = new SimulatorCaller(simulator, OWN);
  await caller.login();
  const classic = `/cgi-bin/token?grant_type=client_credential&appid=${OA.appId}&secret=${OA.appSecret}`;
  await caller.plain('GET', classic);
  await caller.post('/cgi-bin/menu/create', { button: [{ type: 'click', name: 'Today', key: 'TODAY' }] });
  await caller.post('/cgi-bin/tags/create', { tag: { name: 'friends' } });
  const { ticket } = await caller.get('/cgi-bin/ticket/getticket?type=jsapi');
  const mini = await new SimulatorCaller(simulator, MINI).login();
  const { code } = await mini.own('POST', '/codes', { kind: 'login', openid: 'oMini' });
  const login = `/sns/jscode2session?appid=${MINI.appId}&secret=${MINI.appSecret}&js_code=${code}&grant_type=authorization_code`;
  const { session_key: sessionKey } = await mini.plain('GET', login);
  const ann = simulator.user('oAnn', OWN.appId);
  await ann.sends('hello');
  await ann.sendsImage();
  await caller.post('/cgi-bin/message/custom/send', {
    touser: 'oAnn',
    msgtype: 'text',
    text: { content: 'hi' },
  });
  await caller.get('/cgi-bin/no/such/path');
  simulator.fault({ path: '/cgi-bin/tags/get', fault: 'errcode', value: 45009 });

  const shop = new MerchantCaller(simulator);
  const order = { appid: OWN.appId, mchid: shop.keys.mchId, description: 'tea', out_trade_no: 'session-1' };
  await shop.post('/v3/pay/transactions/native', {
    ...order,
    notify_url: 'http://127.0.0.1:9/notify',
    amount: { total: 100, currency: 'CNY' },
  });
  await simulator.merchant().pay('session-1');

  simulator.corp(CORP.corpId).configure(CORP);
  const worker = await new WorkCaller(simulator, CORP.corpId, '1000009').login();
  await worker.send({ touser: 'zhangsan', msgtype: 'text', text: { content: 'hi' } });

  await simulator.component(PLATFORM.appId).authorize(OWN.appId, { via: 'redirect' });
  simulator.advance(60);
  return { simulator, caller, worker, shop, sessionKey, ticket };
}

describe('a session with its secrets', () => {
  it('brings another simulator into the very same state, of every product', async () => {
    const { simulator, caller, worker, shop } = await lived();
    const file = join(folder, 'whole.json');
    simulator.save(file, 'keep');
    expect(hasFileModes ? await modeOf(file) : '600').toBe('600');
    const other = await start({ accounts: [], merchants: [], corps: [], components: [] });
    other.load(file);

    expect(other.state()).toEqual(simulator.state());
    expect(other.wire).toEqual(simulator.wire);
    expect(other.messages).toEqual(simulator.messages);
    expect(other.clock.ahead).toBeGreaterThanOrEqual(60_000);
    expect(other.session('keep').world).toEqual(simulator.session('keep').world);

    // What was given out is still good.
    Object.assign(caller, { simulator: other });
    expect((await caller.get('/cgi-bin/menu/get')).menu.button[0].key).toBe('TODAY');
    expect((await caller.get('/cgi-bin/user/get')).data.openid).toEqual(['oAnn']);
    expect((await caller.get('/cgi-bin/tags/get')).errcode).toBe(45009);
    Object.assign(worker, { simulator: other });
    expect((await worker.get('/cgi-bin/user/get?userid=lisi')).name).toBe('李四');
    Object.assign(shop, { simulator: other });
    const { body } = await shop.get(`/v3/pay/transactions/out-trade-no/session-1?mchid=${shop.keys.mchId}`);
    expect(body.trade_state).toBe('SUCCESS');
    expect(other.component(PLATFORM.appId).report).toEqual(simulator.component(PLATFORM.appId).report);
  });

  it('goes on from there: people write, orders are refunded, newer tokens are the current ones', async () => {
    const { simulator, shop } = await lived();
    const other = await start();
    other.load(simulator.session('keep'));
    await other.user('oAnn', OWN.appId).sends('again');
    expect(webhook.last.plain).toContain('again');
    const before = other.state().accounts[OA.appId]!.current!.value;
    const fetched = await new SimulatorCaller(other, OA).login();
    expect(fetched.token).not.toBe(before);
    expect(other.state().accounts[OA.appId]!.current!.value).toBe(fetched.token);
    Object.assign(shop, { simulator: other });
    const { status } = await shop.post('/v3/refund/domestic/refunds', {
      out_trade_no: 'session-1',
      out_refund_no: 'session-refund',
      amount: { refund: 40, total: 100, currency: 'CNY' },
    });
    expect(status).toBe(200);
    other.component(PLATFORM.appId).forget(OWN.appId);
    other.reset();
    expect(Object.keys(other.state().accounts)).toEqual([OA.appId, MINI.appId]);
  });

  it('tells what is to stay over a reset', async () => {
    const simulator = await start();
    const put = (one: WechatSimulator, path: string, body: object) =>
      fetch(`${one.url}/_simulator${path}`, { method: 'PUT', body: JSON.stringify(body) });
    const get = async (one: WechatSimulator, path: string) =>
      (await (await fetch(`${one.url}/_simulator${path}`)).json()) as object;
    const things: [string, object][] = [
      [`/accounts/${OWN.appId}`, { ...OWN, kind: 'mini' }],
      [`/merchants/${MERCHANT.mchId}`, { apiV3Key: MERCHANT.apiV3Key }],
      [`/components/${PLATFORM.appId}`, PLATFORM],
      [`/corps/${CORP.corpId}`, { ...CORP, webhookKeys: ['group-1'] }],
    ];
    for (const [path, body] of things) await put(simulator, path, { ...body, stays: true });
    await put(simulator, '/accounts/wx_short_lived', {});
    await put(simulator, `/accounts/${OA.appId}`, { token: 'byHand', stays: true });
    const other = await start();
    other.load(simulator.session('keep'));
    // As "Save" of the console: one setting.
    await put(other, `/accounts/${OWN.appId}`, { deliveries: 2, stays: true });
    other.reset();
    expect(Object.keys(other.state().accounts)).toEqual([OA.appId, MINI.appId, OWN.appId]);
    expect(await get(other, `/accounts/${OA.appId}`)).toMatchObject({
      token: 'byHand',
      appSecret: OA.appSecret,
    });
    expect(await get(other, `/accounts/${OWN.appId}`)).toMatchObject({ ...OWN, kind: 'mini', deliveries: 2 });
    for (const [path] of things.slice(1)) expect(await get(other, path)).toEqual(await get(simulator, path));
    // The key of a group robot is a secret here too.
    expect(JSON.stringify(simulator.session())).not.toContain('group-1');
  });

  it('of a version that did not tell what is to stay can be loaded', async () => {
    const { simulator } = await lived();
    const session = JSON.parse(JSON.stringify(simulator.session('keep'))) as SimulatorSession;
    for (const name of Object.keys(session.world.roots)) {
      if (name.startsWith('staying')) delete session.world.roots[name];
    }
    const other = await start();
    other.load(session);
    expect(other.state()).toEqual(simulator.state());
    const change = { method: 'PUT', body: JSON.stringify({ deliveries: 2, stays: true }) };
    await fetch(`${other.url}/_simulator/accounts/${OWN.appId}`, change);
    other.reset();
    const url = `${other.url}/_simulator/accounts/${OWN.appId}`;
    expect(await (await fetch(url)).json()).toMatchObject({ ...OWN, deliveries: 2 });
  });

  it('brings back what was started, after one without it', async () => {
    const other = await start({ merchants: [MERCHANT], components: [PLATFORM] });
    other.load((await start()).session('keep'));
    other.reset();
    expect(Object.keys(other.state().merchants)).toEqual([MERCHANT.mchId]);
    expect(Object.keys(other.state().components)).toEqual([PLATFORM.appId]);
  });

  it('replaces what the simulator had', async () => {
    const empty = await start({ accounts: [{ appId: 'wxone' }] });
    const { simulator } = await lived();
    simulator.load(empty.session('keep'));
    expect(Object.keys(simulator.state().accounts)).toEqual(['wxone']);
    expect(simulator.wire).toEqual([]);
  });
});

describe('a session without secrets', () => {
  it('holds none of them anywhere', async () => {
    const { simulator, caller, worker, sessionKey, ticket } = await lived();
    const text = JSON.stringify(simulator.session());
    const components = JSON.stringify(simulator.session('keep')).match(/refreshtoken@@@[\w-]+/g)!;
    const secrets = [
      OWN.appSecret,
      OWN.token,
      OWN.encodingAesKey,
      MERCHANT.apiV3Key,
      CORP.agents[1000009].secret,
      PLATFORM.appSecret,
      PLATFORM.token,
      caller.token,
      worker.token,
      sessionKey as string,
      ticket as string,
      ...components,
    ];
    expect(components.length).toBeGreaterThan(0);
    const kept = JSON.stringify(simulator.session('keep'));
    for (const secret of secrets) {
      expect(kept).toContain(JSON.stringify(secret).slice(1, -1));
      expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
    }
    // The merchant's own key is another one; that of the demonstration is published.
    const keyOf = (one: WechatSimulator) => one.merchant(MERCHANT.mchId).keys.privateKey;
    const loaded = await start();
    loaded.load(JSON.parse(text) as SimulatorSession);
    expect(text).not.toContain(JSON.stringify(keyOf(simulator)).slice(1, -1));
    expect(keyOf(loaded)).toContain('PRIVATE KEY');
    expect(keyOf(loaded)).not.toBe(keyOf(simulator));
    expect(loaded.merchant().keys.privateKey).toBe(simulator.merchant().keys.privateKey);
    expect(text).not.toMatch(/msg_signature=[0-9a-f]/);
    // Messages and names stay, and so do the published secrets of the demonstration.
    expect(text).toContain('hello');
    expect(text).toContain(OA.appSecret);
  });

  it('can be loaded: made-up secrets fit together', async () => {
    const { simulator } = await lived();
    const other = await start();
    other.load(JSON.parse(JSON.stringify(simulator.session())) as SimulatorSession);
    const named = other.moduleOptions().accounts![OWN.appId]!;
    expect(named.appSecret).toMatch(/^[a-zA-Z0-9]{32}$/);
    expect(named.appSecret).not.toBe(OWN.appSecret);
    const caller = await new SimulatorCaller(other, { appId: OWN.appId, appSecret: named.appSecret }).login();
    expect((await caller.get('/cgi-bin/user/get')).total).toBe(1);
    const stub = await WebhookStub.start({
      appId: OWN.appId,
      token: named.token!,
      encodingAesKey: named.encodingAesKey as string,
    });
    await other.deliversTo(stub.url, undefined, OWN.appId);
    await other.push({ Content: 'sealed' }, { webhookUrl: stub.url }, OWN.appId);
    expect(stub.last.plain).toContain('sealed');
    await stub.stop();
  });
});

describe('what is no session', () => {
  it.each([
    ['nothing', {}, 'no session'],
    ['a newer version', { format: 'nestjs-wechat-session', version: 2 }, 'newer version'],
    ['no world', { format: 'nestjs-wechat-session', version: 1, ahead: 0 }, 'damaged'],
    [
      'a reference into nothing',
      {
        format: 'nestjs-wechat-session',
        version: 1,
        ahead: 0,
        world: { roots: { accounts: { $: 7 } }, nodes: [] },
      },
      'damaged',
    ],
    [
      'a node that is none',
      {
        format: 'nestjs-wechat-session',
        version: 1,
        ahead: 0,
        world: { roots: { accounts: { $: 0 } }, nodes: [{ map: [['wx1', { $: 1 }]] }, null] },
      },
      'damaged',
    ],
  ])('is refused, and the reason is told: %s', async (_, document, message) => {
    const simulator = await start();
    expect(() => simulator.load(document as unknown as SimulatorSession)).toThrow(SessionError);
    expect(() => simulator.load(document as unknown as SimulatorSession)).toThrow(message);
    const response = await fetch(`${simulator.url}/_simulator/session`, {
      method: 'PUT',
      body: JSON.stringify(document),
    });
    expect(response.status).toBe(400);
  });

  it('is refused as a file', async () => {
    const simulator = await start();
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{');
    expect(() => simulator.load(file)).toThrow('it is not JSON');
    expect(() => simulator.load(join(folder, 'none.json'))).toThrow('cannot be read');
  });
});

it('is had and taken over HTTP', async () => {
  const { simulator } = await lived();
  const answer = await fetch(`${simulator.url}/_simulator/session?secrets=keep`);
  const other = await start();
  const put = await fetch(`${other.url}/_simulator/session`, { method: 'PUT', body: await answer.text() });
  expect(put.status).toBe(200);
  expect(other.state()).toEqual(simulator.state());
  const replaced = await (await fetch(`${simulator.url}/_simulator/session`)).text();
  expect(replaced).not.toContain(OWN.appSecret);
});

describe('replay', () => {
  let answer = (text: string): string | undefined => `echo: ${text}`;
  let app: INestApplication | undefined;
  afterEach(async () => {
    await app?.close();
    app = undefined;
    answer = (text) => `echo: ${text}`;
  });

  @WechatController('hooks/wechat')
  class EchoController {
    @OnText(/.*/s)
    echo(@Content() text: string) {
      return answer(text);
    }
  }

  async function appFor(simulator: WechatSimulator): Promise<INestApplication> {
    const module = await Test.createTestingModule({
      imports: [WechatModule.forRoot(simulator.moduleOptions())],
      controllers: [EchoController],
    }).compile();
    app = module.createNestApplication({ logger: false });
    return app;
  }

  async function recorded(): Promise<string> {
    const simulator = await start();
    await simulator.deliversTo(await appFor(simulator), '/hooks/wechat');
    await simulator.user('alice').sends('one');
    await simulator.user('bob').sends('two');
    await simulator.push({ MsgType: 'event', Event: 'CLICK', EventKey: 'K' });
    const file = join(folder, 'replay.json');
    simulator.save(file);
    await app!.close();
    return file;
  }

  it('finds no difference in an application that is as it was', async () => {
    const file = await recorded();
    const { pushes, differences, skipped } = await replay(file, { deliversTo: appFor });
    expect(pushes.map(({ kind, now }) => [kind, now.outcome])).toEqual([
      ['text', 'replied'],
      ['text', 'replied'],
      ['event:CLICK', 'success'],
    ]);
    expect([differences, skipped]).toEqual([[], []]);
  });

  it('names each difference', async () => {
    const file = await recorded();
    answer = (text) => (text === 'one' ? 'other' : undefined);
    const { differences } = await replay(file, { deliversTo: appFor });
    expect(differences).toEqual([
      'text: Content was "echo: one", is "other"',
      'text: was replied, is success',
    ]);
  });

  it('counts the deliveries of one push as one, and the last of them counts', async () => {
    const simulator = await start();
    const stub = await WebhookStub.start();
    stub.answer = (_, response) => {
      if (stub.seen.length < 3) response.statusCode = 500;
      return '';
    };
    await simulator.deliversTo(stub.url);
    await simulator.push({ Content: 'x' });
    stub.answer = () => '';
    const { pushes } = await replay(simulator.session(), { deliversTo: stub.url });
    expect(pushes).toHaveLength(1);
    expect(pushes[0]).toMatchObject({ recorded: { outcome: 'success' }, difference: undefined });
    await stub.stop();
  });

  it('plays what every product pushes, with codes and tickets that are new', async () => {
    const simulator = await start();
    const hooks = await Hooks.start();
    const at = (path: string): string => `${hooks.url}${path}`;
    const keys = { token: 'token', encodingAesKey: OWN.encodingAesKey };
    simulator.configureAccounts([{ ...OWN, webhookUrl: at('/own') }]);
    simulator.configureComponents([
      { ...PLATFORM, ...keys, eventUrl: at('/open'), messageUrl: at('/open/$APPID$') },
    ]);
    simulator.configureMerchants([{ ...MERCHANT, notifyUrl: at('/pay') }]);
    const robots = { helper: { ...keys, callbackUrl: at('/robot') } };
    const agents = { 1000009: { ...keys, callbackUrl: at('/work') } };
    simulator.corp(CORP.corpId).configure({ agents, robots });
    simulator.configureSuites([
      { suiteId: 'wwsuite', ...keys, commandUrl: at('/command'), dataUrl: at('/data') },
    ]);
    const platform = simulator.component(PLATFORM.appId);
    const corp = simulator.corp(CORP.corpId);
    const suite = simulator.suite('wwsuite');
    const install = (): Promise<Response> =>
      fetch(`${simulator.url}/_simulator/suites/wwsuite/authorize`, {
        method: 'POST',
        body: JSON.stringify({ corpId: CORP.corpId }),
      });

    await simulator.push({ Content: 'to the account' }, {}, OWN.appId);
    await platform.pushesTicket();
    await platform.authorize(OWN.appId, { via: 'push' });
    await simulator.push({ Content: 'to the platform' }, {}, OWN.appId);
    await platform.unauthorize(OWN.appId);
    await simulator.merchant(MERCHANT.mchId).notify('TRANSACTION.SUCCESS', { out_trade_no: 'no-1' });
    hooks.statusOf['/pay'] = 401;
    await simulator.merchant(MERCHANT.mchId).notify('REFUND.SUCCESS', { a: 1 }, { corrupt: 'signature' });
    delete hooks.statusOf['/pay'];
    await corp.push({ Content: 'to the application' });
    await corp.verifyUrl();
    await corp.pushToRobot({ msgtype: 'text', text: { content: 'to the robot' } });
    await suite.pushesTicket();
    await install();
    await suite.pushData(CORP.corpId, { Content: 'to the suite' });
    await corp.push({ MsgType: 'event', Event: 'batch_job_result' }, { callbackUrl: at('/job/1') });

    const first = hooks.seen.splice(0);
    expect(first.map(({ path }) => path)).toEqual([
      '/own',
      '/open',
      '/open',
      `/open/${OWN.appId}`,
      '/open',
      '/pay',
      '/pay',
      '/work',
      '/work',
      '/robot',
      '/command',
      '/command',
      '/data',
      '/job/1',
    ]);
    const later = await Hooks.start();
    later.statusOf['/pay'] = 401;
    const { pushes, differences, skipped } = await replay(simulator.session(), { deliversTo: later.url });
    expect(pushes.map(({ kind }) => kind)).toEqual([
      'text',
      'component_verify_ticket',
      'authorized',
      'text',
      'unauthorized',
      'TRANSACTION.SUCCESS',
      'REFUND.SUCCESS',
      'text',
      'text',
      'suite_ticket',
      'create_auth',
      'text',
    ]);
    expect(differences).toEqual(['TRANSACTION.SUCCESS: was success, is failed']);
    expect(skipped).toHaveLength(1);
    expect(skipped[0]).toContain(
      'batch_job_result to wwown/1000009, cannot be played: the result of a batch job',
    );
    expect(later.seen.map(({ path }) => path)).toEqual(
      first.map(({ path }) => path).filter((path, index) => path !== '/job/1' && index !== 8),
    );
    // The keys are those of the session, in which made-up ones replace the real ones.
    expect(new Set([...first, ...later.seen].map(({ body }) => body)).size).toBe(
      first.length + later.seen.length,
    );
    await hooks.stop();
    await later.stop();
  });

  it('says what it could not play', async () => {
    const simulator = await start();
    await simulator.deliversTo(webhook.url);
    await simulator.push({ Content: 'long '.repeat(2000) }, { mode: 'normal' });
    const { pushes, skipped } = await replay(simulator.session(), { deliversTo: webhook.url });
    expect(pushes).toEqual([]);
    expect(skipped[0]).toContain('cannot be played');
  });
});
