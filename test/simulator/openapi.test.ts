import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { membersOf } from '../../src/simulator/control/openapi/control-openapi.js';
import { CONTROL_BODIES, CONTROL_QUERIES } from '../../src/simulator/control/openapi/control-bodies.js';
import { DEMO_CORP, WechatSimulator } from '../../src/simulator/index.js';
import { MerchantCaller } from '../support/pay/merchant-caller.js';
import type { Json } from '../support/simulator-caller.js';
import { OA } from '../support/simulator-caller.js';

const ORDER = 'order-0001';
const SEALED = { token: 'token', encodingAesKey: `${'k'.repeat(42)}A` };
/** Members that are looked at later: after an object that this test has not, or for another `via` alone. */
const LATER = new Set([
  'POST /merchants/:mchId/confirm-pay-score deliveries',
  'POST /merchants/:mchId/grant-pay-score deliveries',
  'POST /merchants/:mchId/withdraw-pay-score deliveries',
  'POST /suites/:suiteId/authorize redirectUri',
]);

let simulator: WechatSimulator;
let document: Json;
let routes: string[];
const at = (path: string) => `${simulator.url}/_simulator${path}`;
beforeAll(async () => {
  simulator = await WechatSimulator.start();
  document = await (await fetch(at('/openapi.json'))).json();
  const { calls } = (await (await fetch(at(''))).json()) as { calls: string[] };
  routes = calls.map((line) => line.split(' - ')[0]!.replace('/_simulator', ''));
  // What the paths of the calls name below.
  await fetch(at('/suites/wwsuite'), {
    method: 'PUT',
    body: JSON.stringify({
      ...SEALED,
      commandUrl: 'http://127.0.0.1:9/',
      dataUrl: 'http://127.0.0.1:9/$CORPID$',
    }),
  });
  simulator.configureComponents([
    {
      appId: 'wxplatform',
      ...SEALED,
      eventUrl: 'http://127.0.0.1:9/',
      messageUrl: 'http://127.0.0.1:9/$APPID$',
    },
  ]);
  await simulator.component('wxplatform').authorize(OA.appId, { via: 'redirect' });
  const shop = new MerchantCaller(simulator);
  await shop.post('/v3/pay/transactions/native', {
    appid: OA.appId,
    mchid: shop.keys.mchId,
    description: 'tea',
    out_trade_no: ORDER,
    notify_url: 'http://127.0.0.1:9/',
    amount: { total: 100, currency: 'CNY' },
  });
  await simulator.merchant().pay(ORDER);
  simulator.corp().configure({ robots: { robot1: { callbackUrl: 'http://127.0.0.1:9/' } } });
});
afterAll(() => simulator.stop());

const described = (): string[] =>
  Object.entries<Json>(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods as object).map(
      (method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1').replace(/^\/$/, '')}`,
    ),
  );

describe('the OpenAPI document of the control API', () => {
  it('has every call, and no other', () => {
    const own = ['GET ', 'GET /openapi.json', 'GET /events'];
    expect(described().toSorted()).toEqual([...routes, ...own].toSorted());
  });

  it('describes the body of no call that does not exist', () => {
    const known = new Set(routes);
    expect(
      [...Object.keys(CONTROL_BODIES), ...Object.keys(CONTROL_QUERIES)].filter((call) => !known.has(call)),
    ).toEqual([]);
  });

  it('gives each call a name of its own', () => {
    const ids = Object.values<Json>(document.paths).flatMap((methods) =>
      Object.values<Json>(methods as object).map(({ operationId }) => operationId as string),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is what is checked in', () => {
    const file = readFileSync(new URL('../../docs/simulator-control-api.json', import.meta.url), 'utf8');
    expect(JSON.parse(file)).toEqual(document);
  });
});

const NAMES: Record<string, string> = {
  mchId: '1900000001',
  corpId: DEMO_CORP.corpId,
  agentId: '1000002',
  authorizerAppId: OA.appId,
  suiteId: 'wwsuite',
  openKfid: 'first',
  robotId: 'robot1',
  externalUserid: 'wmNobody',
};
const pathOf = (path: string): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) =>
    name === 'appId' ? (path.startsWith('/components') ? 'wxplatform' : OA.appId) : NAMES[name]!,
  );
/** Something that a member of a kind cannot be. */
const WRONG: Record<string, unknown> = {
  text: 7,
  url: 'nonsense',
  number: 'x',
  whole: 1.5,
  flag: 'yes',
  object: 7,
};

describe('the bodies that it describes', () => {
  const cases = Object.entries(CONTROL_BODIES)
    .filter(([call, line]) => line !== 'LIST' && call !== 'PUT /session')
    .flatMap(([call, line]) =>
      membersOf(line)
        .filter(({ name, kind }) => !LATER.has(`${call} ${name}`) && (kind in WRONG || kind.includes('|')))
        .map(({ name, kind }) => ({
          call,
          line,
          name,
          wrong: kind.includes('|') ? 'nonsense' : WRONG[kind],
        })),
    );

  it.each(cases)('$call looks at $name', async ({ call, line, name, wrong }) => {
    const [method = '', path = ''] = call.split(' ');
    // The other members that are needed are right, so that the refusal is about this one.
    const body = Object.fromEntries(
      membersOf(line)
        .filter(({ needed }) => needed)
        .map((member) => [member.name, right(member.name, member.kind)]),
    );
    const response = await fetch(at(pathOf(path)), {
      method,
      body: JSON.stringify({ ...body, [name]: wrong }),
    });
    const { error } = (await response.json()) as { error?: string };
    expect([response.status, error]).toEqual([400, expect.stringContaining(`"${name}"`)]);
  });

  function right(name: string, kind: string): unknown {
    if (name === 'path') return '/cgi-bin/user/get';
    if (name === 'authorizerAppId') return OA.appId;
    if (name === 'corpId') return DEMO_CORP.corpId;
    if (name === 'outTradeNo') return ORDER;
    if (name === 'event_type') return 'TRANSACTION.SUCCESS';
    if (name === 'contentType') return 'image/png';
    if (name === 'base64') return 'AAAA';
    if (name === 'userid') return 'zhangsan';
    if (kind === 'object') return {};
    if (kind === 'number') return 1;
    return kind.includes('|') ? kind.split('|')[0] : 'x';
  }
});
