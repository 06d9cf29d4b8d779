import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endpoints, resolveOptions, WechatModule, type WechatModuleOptions } from '../../../src/index.js';
import { WechatSimulator } from '../../../src/simulator/wechat-simulator.js';
import methods from '../../data/migration-methods.json' with { type: 'json' };
import { json } from '../../support/loopback.js';
import { faultsOf } from '../../support/compile.js';
import { startApiRig, type ApiRig } from '../wire/index.js';
import { scopeOf, type Scope } from './scope.js';
import { namesIn, PACKAGES, rowsOf } from './tables.js';

/** An answer that works for every iterator and download. */
const ANSWER = {
  total: 0, count: 0, data: { openid: [] }, next_openid: '', total_count: 0, item_count: 0, item: [],
  user_info_list: [], recordlist: [], number: 0, msgid: 1, media_id: 'm', ticket: 'T',
}; // prettier-ignore

/** Paths that WeChat no longer documents, and one that stands for any path. */
const GONE = ['/pay/delivernotify', '/pay/orderquery', '/payfeedback/update', '/wxa/some/new/path'];

let rig: ApiRig;
let simulator: WechatSimulator;
let app: INestApplicationContext;
let scope: Scope;

beforeAll(async () => {
  rig = await startApiRig((_, response) => json(response, ANSWER));
  simulator = await WechatSimulator.start();
  app = await NestFactory.createApplicationContext(WechatModule.forRoot(simulator.moduleOptions()), {
    logger: false,
  });
  scope = scopeOf(rig.wechat, app);
  // The groups in the tables belong to the account of the configuration.
  Object.assign(rig.wechat.conf, { appId: scope.appId, appSecret: scope.appSecret });
}, 60_000);
afterAll(async () => {
  await app.close();
  await simulator.stop();
  await rig.stop();
});

/** Module options are validated as at boot. */
const moduleInScope = {
  forRoot(options: WechatModuleOptions) {
    resolveOptions(options);
    return WechatModule.forRoot(options);
  },
  forRootAsync: WechatModule.forRootAsync.bind(WechatModule),
};

/** Runs the code of a table cell: a promise is awaited, an iterator is read. */
async function run(code: string): Promise<unknown> {
  const names = { ...scope, WechatModule: moduleInScope };
  // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval
  const evaluate = new Function(...Object.keys(names), `return (${code});`) as (
    ...args: unknown[]
  ) => unknown;
  const result: unknown = await evaluate(...Object.values(names));
  if (typeof result === 'object' && result !== null && Symbol.asyncIterator in result) {
    for await (const item of result as AsyncIterable<unknown>) void item;
  }
  return result;
}

/** Code that answers without a request to WeChat. */
const LOCAL = /\.(jssdk\.\w+|qrcode\.imageUrl|oauth\.(authorizeUrl|loginUrl|newState)|decrypt)\(/;

/** A call to WeChat, which must make a request. */
const isCall = (code: string): boolean =>
  /^(wechat\.\w+\.\w+|mini\.(\w+\.)?\w+|wechat\.client\.\w+)\(/.test(code) && !LOCAL.test(code);

/** The requests of each piece of code. Code that is in several tables runs once. */
const made = new Map<string, string[]>();

async function requestsOf(code: string): Promise<string[]> {
  let requests = made.get(code);
  if (!requests) {
    rig.server.requests.length = 0;
    await run(code);
    requests = rig.server.requests.map(({ method, url }) => `${method} ${url.split('?', 1)[0]}`);
    made.set(code, requests);
  }
  return requests;
}

describe.each(PACKAGES)('the migration table from %s', (name) => {
  const rows = rowsOf(name);

  it('has a row for every public method, and no other', () => {
    expect(rows.flatMap(({ theirs }) => namesIn(theirs)).sort()).toEqual([...methods[name]].sort());
  });

  it('gives a reason wherever there is no counterpart', () => {
    const silent = rows.filter(({ here, note }) => here.length === 0 && note === '');
    expect(silent).toEqual([]);
  });

  const covered = rows.flatMap(({ theirs, here }) => here.map((code) => [theirs, code] as const));

  it.each(covered)('%s is %s', async (_, code) => {
    const requests = await requestsOf(code);
    expect(requests.length > 0).toBe(isCall(code));
    const known = new Set(
      (await endpoints()).flatMap(({ methods: takes, path }) => takes.map((method) => `${method} ${path}`)),
    );
    const strange = requests.filter((call) => !known.has(call) && !GONE.includes(call.split(' ')[1]!));
    expect(strange).toEqual([]);
  });
});

describe('the code in the migration tables', () => {
  it('compiles', { timeout: 120_000 }, () => {
    const code = PACKAGES.flatMap((name) => rowsOf(name).flatMap(({ here }) => here));
    const names = Object.keys(scope).filter((name) => code.some((piece) => piece.includes(name)));
    const source =
      `import type { Scope } from './scope.js';\n` +
      `export function every({ ${names.join(', ')} }: Scope): unknown[] {\n  return [\n` +
      code.map((piece) => `    () => (${piece}),\n`).join('') +
      '  ];\n}\n';
    expect(faultsOf(new URL('code.virtual.ts', import.meta.url), source)).toEqual([]);
  });
});
