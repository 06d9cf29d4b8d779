import { afterEach, beforeEach, expect, it } from 'vitest';
import { endpoints } from '../../src/api/catalogue/endpoints.js';
import { WechatSimulator } from '../../src/simulator/index.js';
import { accountModels, answerFaults, sampleBody } from '../../src/simulator/models/index.js';
import { apiRoutes } from '../../src/simulator/wechat/routes/index.js';
import { SimulatorCaller, MINI, OA } from '../support/simulator-caller.js';

let simulator: WechatSimulator;
let caller: SimulatorCaller;

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  caller = await new SimulatorCaller(simulator).login();
});
afterEach(() => simulator.stop());

it('returns quotas, and clears them ten times a month', async () => {
  const cgi_path = '/cgi-bin/menu/create';
  simulator.limit(cgi_path, { perDay: 1, perMinute: 5 });
  await caller.post(cgi_path, { button: [] });
  const quota = () => caller.post('/cgi-bin/openapi/quota/get', { cgi_path });
  expect(await quota()).toMatchObject({
    quota: { daily_limit: 1, used: 1, remain: 0 },
    rate_limit: { call_count: 5, refresh_second: 60 },
  });
  expect((await caller.post(cgi_path, { button: [] })).errcode).toBe(45009);
  const clear = async (): Promise<number> =>
    (await caller.post('/cgi-bin/clear_quota', { appid: OA.appId })).errcode;
  expect(await clear()).toBe(0);
  expect((await quota()).quota.used).toBe(0);
  for (let i = 0; i < 9; i++) await clear();
  expect(await clear()).toBe(48006);
  const { appId: appid, appSecret: appsecret } = OA;
  expect(
    (await caller.plain('POST', `/cgi-bin/clear_quota/v2?appid=${appid}&appsecret=${appsecret}`)).errcode,
  ).toBe(48006);
  simulator.advance(31 * 86_400);
  expect((await caller.plain('POST', '/cgi-bin/clear_quota/v2', { appid, appsecret })).errcode).toBe(0);
  await caller.login();
  expect((await caller.post('/cgi-bin/clear_quota', { appid: MINI.appId })).errcode).toBe(40013);
  expect((await caller.post('/cgi-bin/openapi/quota/get', { cgi_path: '/sns/userinfo' })).errcode).toBe(
    76022,
  );
});

it('explains a request by its rid to its own account, for a week', async () => {
  const { errmsg } = await caller.post('/cgi-bin/message/custom/send', { touser: 'o1', msgtype: 'poem' });
  const [, rid] = / rid: (\S+)$/.exec(errmsg)!;
  const ask = (who: SimulatorCaller, id = rid) => who.post('/cgi-bin/openapi/rid/get', { rid: id });
  expect((await ask(caller)).request).toMatchObject({
    request_url: expect.stringContaining('access_token=***'),
    request_body: '{"touser":"o1","msgtype":"poem"}',
    response_body: expect.stringContaining('40008'),
    client_ip: '127.0.0.1',
  });
  expect((await ask(caller, 'x')).errcode).toBe(76002);
  expect((await ask(caller, '61725984-6126f6f9-040f19c4')).errcode).toBe(76001);
  expect((await ask(await new SimulatorCaller(simulator, MINI).login())).errcode).toBe(76003);
  simulator.advance(8 * 86_400);
  expect((await ask(await caller.login())).errcode).toBe(76004);
});

it('returns its IP addresses and checks the webhook URL', async () => {
  expect((await caller.get('/cgi-bin/get_api_domain_ip')).ip_list).toContain('127.0.0.1');
  const check = (action: string) =>
    caller.post('/cgi-bin/callback/check', { action, check_operator: 'DEFAULT' });
  expect(await check('all')).toMatchObject({ dns: [{ ip: '127.0.0.1' }], ping: [{ package_loss: '0%' }] });
  expect((await check('dance')).errcode).toBe(40202);
});

it('answers 48001 on paths that are closed to an account', async () => {
  await caller.own('PUT', '', { forbidden: ['/cgi-bin/menu/create'] });
  expect((await caller.post('/cgi-bin/menu/create', {})).errcode).toBe(48001);
});

it('models the paths that it lists, each once and in the catalogue', async () => {
  const known = new Set((await endpoints()).map(({ path }) => path));
  const paths = apiRoutes.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  const ownPages = ['/jssdk-check', '/mmbiz', '/s'];
  expect(paths.filter((path) => !known.has(path) && !ownPages.includes(path))).toEqual([]);
});

it('answers every other path of the catalogue with a sample of its type, marked by a header, and logs it', async () => {
  await caller.own('PUT', '', { strict: false });
  const modelled = new Set(apiRoutes.map(({ path }) => path));
  const rest = (await endpoints()).filter(({ path }) => !modelled.has(path));
  expect(rest.length).toBeGreaterThan(500);
  let samples = 0;
  for (const { path, methods } of rest) {
    const method = methods.includes('POST') ? 'POST' : 'GET';
    const model = await accountModels.find(method, path);
    const body = method === 'POST' && { body: JSON.stringify(model ? sampleBody(model) : {}) };
    const response = await caller.fetch(path, { method, ...body });
    expect([path, response.status]).toEqual([path, 200]);
    expect([path, response.headers.get('x-simulator')]).toEqual([path, model ? 'sample' : 'not-modelled']);
    if (model) samples++;
    const type = model?.binary ? 'image/png' : 'application/json';
    expect([path, response.headers.get('content-type')]).toEqual([path, expect.stringContaining(type)]);
    const answer: unknown = model?.binary ? { errcode: 0 } : await response.json();
    expect([path, answer]).toEqual([path, expect.objectContaining({ errcode: 0 })]);
    expect([path, model ? answerFaults(model, answer) : []]).toEqual([path, []]);
  }
  expect(samples).toBeGreaterThan(rest.length * 0.8);
});

it('says in the wire log that an answer is a sample, and what WeChat would mind about the request', async () => {
  await caller.own('PUT', '', { strict: false });
  const { errcode } = await caller.post('/card/code/deposit', { card_id: 7 });
  expect(errcode).toBe(0);
  expect(simulator.wire.at(-1)).toMatchObject({
    modelled: false,
    sample: true,
    ok: true,
    warnings: [
      'WeChat would answer 40097: body.card_id must be text.',
      'WeChat would answer 40097: body.code is missing.',
    ],
  });
});

it('refuses such a request unless the account says otherwise', async () => {
  expect(await caller.post('/card/code/deposit', { card_id: 'c' })).toMatchObject({ errcode: 40097 });
  expect(simulator.wire.at(-1)).toMatchObject({ modelled: false, ok: false, errcode: 40097 });
  expect(simulator.wire.at(-1)?.sample).toBeUndefined();
  expect((await caller.post('/card/code/deposit', { card_id: 'c', code: ['1'] })).errcode).toBe(0);
});

it('refuses a body that is missing or no JSON, for every account', async () => {
  const answer = async (body?: string) =>
    (await caller.fetch('/card/code/deposit', { method: 'POST', ...(body && { body }) })).json();
  expect(await answer()).toMatchObject({ errcode: 44002 });
  expect(await answer('code=1')).toMatchObject({ errcode: 47001 });
  expect(await answer('{"code":')).toMatchObject({ errcode: 47001 });
});

it('gives a sample that is the last page', async () => {
  const mini = await new SimulatorCaller(simulator, MINI).login();
  const { data } = await mini.get('/wxa/getwxagameframe');
  expect(data).toMatchObject({ has_more: false, frame_list: [{}] });
});

it('checks method and token of paths that it does not play', async () => {
  expect((await caller.get('/cv/ocr/idcard')).errcode).toBe(43002);
  expect((await caller.plain('POST', '/cv/ocr/idcard', {})).errcode).toBe(41001);
});

it('refuses a path that WeChat does not have with 40066, whatever the token', async () => {
  const unknown = await caller.fetch('/cgi-bin/not/there');
  expect(unknown.headers.get('x-simulator')).toBe('unknown-path');
  expect(await unknown.json()).toMatchObject({
    errcode: 40066,
    errmsg: expect.stringMatching(/^invalid url rid: /),
  });
  expect((await caller.plain('POST', '/cgi-bin/not/there', {})).errcode).toBe(40066);
});
