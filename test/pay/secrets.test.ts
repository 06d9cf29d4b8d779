import { inspect } from 'node:util';
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  Notification,
  OnPayment,
  type Payment,
  WechatEvents,
  WechatHealth,
  WechatPayController,
  WechatPayMerchants,
  WechatPayService,
} from '../../src/pay/index.js';
import { sealResource } from '../../src/pay/crypto/index.js';
import { SPOILS, Spoiler } from '../support/pay/spoiled-notifications.js';
import { seededRandom } from '../support/seeded-random.js';
import { deliver, notification, type PayApp, payment, startPayApp } from './pay-app.js';
import { apiV3Key, merchantOptions, MovedClock, PayPlatform } from './pay-platform.js';
import { keys } from './pay-vectors.js';

const API_V2_KEY = 'v2keyv2keyv2keyv2keyv2keyv2keyv2';
/** A user's words inside a resource, and what only its plain text has. */
const ATTACH = 'only-in-the-plain-text-of-a-resource';
const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';
/** A member that is sent encrypted. */
const USER_NAME = '欧阳只在请求里';

@WechatPayController('wechat/pay')
class Payments {
  @OnPayment() paid(@Notification() { out_trade_no: number }: Payment) {
    if (number === 'order-boom') throw new Error('the warehouse is closed');
  }
}

const exporter = new InMemorySpanExporter();
const clock = new MovedClock();
let platform: PayPlatform;
let app: PayApp;
/** Everything that leaves the package except towards WeChat Pay, as text. */
const sinks: Record<string, string[]> = { errors: [], responses: [], events: [], printed: [] };

beforeAll(async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
  );
  platform = await PayPlatform.start(clock);
  const pay = merchantOptions({ baseUrl: platform.url, apiV2Key: API_V2_KEY });
  app = await startPayApp({ clock, pay: { ...pay, openOrders: true }, controllers: [Payments] });
  const events = app.app.get(WechatEvents);
  for (const name of [
    'push.refused',
    'push.handled',
    'push.dedupFailed',
    'api.called',
    'store.degraded',
  ] as const) {
    events.on(name, (event: unknown) => sinks['events']!.push(inspect(event, { depth: 9 })));
  }
});
afterAll(async () => {
  await app.app.close();
  await platform.stop();
  trace.disable();
  context.disable();
});

/** An error as the most talkative logger writes it: with its stack, its causes and every member, hidden ones too. */
function written(error: unknown): string[] {
  const all = [inspect(error, { depth: 9, showHidden: true }), String(error)];
  try {
    all.push(JSON.stringify(error));
  } catch {
    // A circle of objects.
  }
  return all;
}

async function fail(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    sinks['errors']!.push(...written(error));
    return;
  }
  throw new Error('it did not fail');
}

it('neither keys nor plain texts are in logs, errors, events, spans, responses or what is printed', async () => {
  const { pay } = app;
  const url = `${app.url}/wechat/pay`;
  const once = { retry: 'never' } as const;
  const transfer = {
    out_bill_no: 'bill1',
    transfer_scene_id: '1000',
    openid: OPENID,
    user_name: USER_NAME,
    transfer_amount: 30,
    transfer_remark: '奖励',
    transfer_scene_report_infos: [],
  };

  // Answers that fail in every way; some of them echo what was sent.
  const echo = `${ATTACH} ${keys.apiV3Key} ${USER_NAME}`;
  const answers: (() => unknown)[] = [];
  for (const [status, code] of [
    [400, 'PARAM_ERROR'],
    [401, 'SIGN_ERROR'],
    [500, 'SYSTEM_ERROR'],
  ] as const) {
    answers.push(() =>
      platform.on('POST /v3/fund-app/mch-transfer/transfer-bills', (_, response) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ code, message: echo.replace(ATTACH, '') }));
      }),
    );
  }
  answers.push(() =>
    platform.on(
      'POST /v3/fund-app/mch-transfer/transfer-bills',
      (_, response) => void response.end('<html>'),
    ),
  );
  answers.push(() =>
    platform.on('POST /v3/fund-app/mch-transfer/transfer-bills', (_, response) =>
      platform.signed(response, {}, 200, { signature: Buffer.alloc(256).toString('base64') }),
    ),
  );
  for (const answer of answers) {
    answer();
    await fail(() => pay.transfers.create(transfer, once));
  }
  await fail(() => pay.native.create({ description: '😀', out_trade_no: 'order-1', amount: { total: 1 } }));
  await fail(() => pay.orders.query('order-404', once));
  await fail(() => pay.redPackets.send({} as never));
  await fail(async () => app.app.get(WechatPayMerchants).get('nobody'));

  // Notifications: good, failing, and spoiled in every way, with words of a user in them.
  const resource = payment('order-good', { attach: ATTACH });
  const sent = [
    await deliver(url, clock, notification({ resource })),
    await deliver(url, clock, notification({ resource: payment('order-boom', { attach: ATTACH }) })),
    await deliver(url, clock, notification({ resource: { mchid: '1900007291', attach: ATTACH } })),
    await deliver(url, clock, notification({ event_type: 'COUPON.USE', resource: { attach: ATTACH } })),
    await deliver(url, clock, notification({ sealed: sealResource(`{"attach":"${ATTACH}`, apiV3Key) })),
    await deliver(url, clock, ATTACH),
  ];
  const spoiler = new Spoiler(clock, seededRandom(3));
  for (let index = 0; index < 120; index++) {
    const { headers, body } = spoiler.spoiled(SPOILS[index % SPOILS.length]!);
    const response = await fetch(url, { method: 'POST', headers, body }).catch(() => undefined);
    if (response) sent.push({ status: response.status, body: await response.text() });
  }
  sinks['responses']!.push(...sent.map(({ status, body }) => `${status} ${body}`));
  expect(sent.slice(0, 2).map(({ status }) => status)).toEqual([204, 500]);

  // What somebody prints while looking for a fault.
  const health = await app.app.get(WechatHealth).report();
  for (const thing of [
    pay,
    pay.conf,
    pay.transfers,
    app.app.get(WechatPayMerchants),
    app.app.get(WechatPayService),
    health,
  ]) {
    sinks['printed']!.push(inspect(thing, { depth: 9, showHidden: true }));
  }
  sinks['logs'] = app.logs.lines.map(({ message, level, context: where }) => `${level} ${where} ${message}`);
  sinks['spans'] = exporter
    .getFinishedSpans()
    .map(({ name, attributes, events, status }) => JSON.stringify({ name, attributes, events, status }));
  for (const [sink, texts] of Object.entries(sinks))
    expect(texts.length, `nothing came into ${sink}`).toBeGreaterThan(0);

  const pemLines = keys.merchant.private.split('\n').filter((line) => line.length > 40);
  const jwk = keys.merchant.private.replace(/-----[^-]+-----|\s/g, '').slice(200, 260);
  const secrets: Record<string, string[]> = {
    'the APIv3 key': [
      keys.apiV3Key,
      Buffer.from(keys.apiV3Key).toString('base64'),
      Buffer.from(keys.apiV3Key).toString('hex'),
    ],
    'the APIv2 key': [API_V2_KEY],
    'the private key': [...pemLines, jwk],
    'the plain text of a resource': [ATTACH, `"attach"`],
    'a user': [OPENID],
    'a member that is sent encrypted': [USER_NAME],
  };
  const found = Object.entries(secrets).flatMap(([secret, texts]) =>
    Object.entries(sinks).flatMap(([sink, lines]) =>
      lines
        .filter((line) => texts.some((text) => line.includes(text)))
        .map((line) => `${secret} in ${sink}: ${line.slice(0, 300)}`),
    ),
  );
  expect(found).toEqual([]);
});
