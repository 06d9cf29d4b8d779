import { Injectable, Module, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CombinedPayment,
  Envelope,
  Notification,
  OnAnyPayEvent,
  OnCombinedPayment,
  OnComplaint,
  OnPayEvent,
  OnPayment,
  OnPayScore,
  OnRefund,
  OnTransfer,
  type PayEnvelope,
  type Payment,
  type RefundNotification,
  WechatPayController,
  WechatPayModule,
} from '../../src/pay/index.js';
import { readApiV3Key, sealResource } from '../../src/pay/crypto/index.js';
import { PLATFORMS } from '../support/platforms.js';
import { deliver, notification, type PayApp, type PayAppOptions, payment, startPayApp } from './pay-app.js';
import {
  certificateList,
  certificateOptions,
  merchantOptions,
  MovedClock,
  PayPlatform,
} from './pay-platform.js';
import { keys, vectorsOf } from './pay-vectors.js';

const tuning = { deadlineMs: 400, parkMs: 900, drainMs: 300, leaseMs: 900 };

/** What handlers did, in order. */
let handled: string[] = [];
let release: () => void = () => undefined;
let gate: Promise<void>;
const failing = new Set<string>();

@Injectable()
class Orders {
  async paid({ out_trade_no: number, amount }: Payment): Promise<void> {
    if (number.startsWith('slow')) await gate;
    if (failing.has(number)) throw new Error(`The warehouse is closed for ${number}.`);
    handled.push(`paid ${number} ${amount.total}`);
  }
}

@WechatPayController('wechat/pay')
class Payments {
  constructor(private readonly orders: Orders) {}

  @OnPayment() paid(@Notification() paid: Payment) {
    return this.orders.paid(paid);
  }
  @OnCombinedPayment() combined(
    @Notification() { combine_out_trade_no: number, sub_orders }: CombinedPayment,
  ) {
    handled.push(`combined ${number} ${sub_orders.length}`);
  }
  @OnRefund() refunded(@Notification() refund: RefundNotification, @Envelope() { id }: PayEnvelope) {
    handled.push(`refund ${refund.out_refund_no} ${refund.refund_status} ${id}`);
  }
  @OnTransfer() transferred(@Envelope() { resource }: PayEnvelope<{ out_bill_no: string; state: string }>) {
    handled.push(`transfer ${resource.out_bill_no} ${resource.state}`);
  }
  @OnPayScore() score(@Envelope() { eventType }: PayEnvelope) {
    handled.push(eventType);
  }
  @OnComplaint() complaint(@Notification() { complaint_id: id }: { complaint_id: string }) {
    handled.push(`complaint ${id}`);
    return 'what a handler returns is not sent';
  }
  @OnPayEvent('COUPON.USE') coupon(@Envelope() { eventType, mchId, summary, createTime }: PayEnvelope) {
    handled.push([eventType, mchId, summary, createTime].join(' '));
  }
}

let clock: MovedClock;
const apps: PayApp[] = [];
async function start(options: Partial<PayAppOptions> = {}): Promise<PayApp> {
  const app = await startPayApp({
    clock,
    pay: { ...merchantOptions(), baseUrl: 'http://127.0.0.1:9' },
    controllers: [Payments],
    providers: [Orders],
    tuning,
    ...options,
  });
  apps.push(app);
  return app;
}

beforeEach(() => {
  clock = new MovedClock();
  handled = [];
  failing.clear();
  gate = new Promise((resolve) => (release = resolve));
});
afterEach(async () => {
  release();
  await Promise.all(apps.splice(0).map(({ app }) => app.close()));
});

const FAIL = /^\{"code":"FAIL","message":"[^"]+"\}$/;
const at = ({ url }: PayApp, path = '/wechat/pay') => url + path;

describe.each(PLATFORMS)('a notification of WeChat Pay on %s', (platform) => {
  it('reaches its handler, and is acknowledged with 204', async () => {
    const app = await start({ platform });
    const answer = await deliver(at(app), clock, notification({ resource: payment('order-1') }));
    expect(answer).toEqual({ status: 204, body: '' });
    expect(handled).toEqual(['paid order-1 100']);
  });

  it.each(vectorsOf('notification').map((one) => [one.id, one] as const))(
    'is received as in %s',
    async (_, one) => {
      const { headers, body } = one.given;
      const pay = { ...merchantOptions(), platformCertificates: true };
      const certificates = await PayPlatform.start(new MovedClock(one.given.now * 1000 - Date.now()));
      certificates.signing = { key: 'platformNew' };
      certificates.on('GET /v3/certificates', () => certificateList('platformOld', 'platformNew'));
      const app = await start({
        platform,
        pay: { ...pay, baseUrl: certificates.url },
        clock: certificates.clock,
      });
      const response = await fetch(at(app), { method: 'POST', headers, body });
      expect(response.status).toBe(204);
      expect(handled).toHaveLength(1);
      await certificates.stop();
    },
  );

  it.each([
    ['a changed signature', { signature: Buffer.alloc(256).toString('base64') }],
    ['a signature that is no base64', { signature: 'no base64' }],
    ['a probe', { signature: 'WECHATPAY/SIGNTEST/AAAA' }],
    ['a timestamp of the past', { timestamp: 1_749_999_690 }],
    ['a timestamp of the future', { timestamp: 1_750_000_600 }],
    ['a timestamp that is no number', { timestamp: '17500000xx' }],
    ['an unknown serial', { serial: 'PUB_KEY_ID_1' }],
    ['the serial of another key', { key: 'platformNew', serial: keys.publicKeyMode.id }],
    ['no signature', { headers: { 'Wechatpay-Signature': undefined } }],
    ['no serial', { headers: { 'Wechatpay-Serial': undefined } }],
    ['no nonce', { headers: { 'Wechatpay-Nonce': undefined } }],
    ['no timestamp', { headers: { 'Wechatpay-Timestamp': undefined } }],
    ['another nonce than was signed', { headers: { 'Wechatpay-Nonce': 'other' } }],
  ] as const)('with %s is refused with 401 and FAIL, and reaches nobody', async (_, sign) => {
    const app = await start({ platform });
    const answer = await deliver(at(app), clock, notification({ resource: payment('order-1') }), sign);
    expect(answer.status).toBe(401);
    expect(answer.body).toMatch(FAIL);
    expect(handled).toEqual([]);
  });

  it('whose body was written again on its way is refused', async () => {
    const app = await start({ platform });
    const body = notification({ resource: payment('order-1') });
    const headers = { 'content-type': 'application/json' };
    const { signatureHeaders } = await import('./pay-platform.js');
    const signed = signatureHeaders(clock, body);
    const rewritten = JSON.stringify(JSON.parse(body), null, 1);
    const response = await fetch(at(app), {
      method: 'POST',
      headers: { ...headers, ...signed },
      body: rewritten,
    });
    expect(response.status).toBe(401);
    expect(handled).toEqual([]);
  });

  it.each([
    ['a changed tag', () => ({ sealed: spoiled() })],
    ['the key of another merchant', () => ({ sealed: sealResource('{}', readApiV3Key('y'.repeat(32))) })],
    ['another algorithm', () => ({ sealed: { ...sealResource('{}', v3()), algorithm: 'AEAD_SM4_GCM' } })],
    ['another merchant inside', () => ({ resource: payment('order-1', { mchid: '1900009999' }) })],
    ['another provider inside', () => ({ resource: payment('order-1', { sp_mchid: '1900009999' }) })],
    ['a merchant that is no number', () => ({ resource: payment('order-1', { mchid: {} }) })],
  ])('with %s is refused with 401', async (_, input) => {
    const app = await start({ platform });
    const answer = await deliver(at(app), clock, notification(input()));
    expect(answer.status).toBe(401);
    expect(answer.body).toMatch(FAIL);
    expect(handled).toEqual([]);
  });

  it.each(['', 'null', '[]', 'no JSON', '{}', '{"id":"1"}', '{"id":"1","event_type":"A","resource":{}}'])(
    'that is signed and no notification (%j) is refused with 400',
    async (body) => {
      const app = await start({ platform });
      const answer = await deliver(at(app), clock, body);
      expect(answer.status).toBe(400);
      expect(answer.body).toMatch(FAIL);
    },
  );

  it.each([
    ['TRANSACTION.SUCCESS', {}],
    ['TRANSACTION.SUCCESS', { mchid: '1900007291', out_trade_no: 'order-1' }],
    ['TRANSACTION.SUCCESS', payment('order-1', { amount: { total: '100' } })],
    ['TRANSACTION.SUCCESS', 'no JSON'],
    ['TRANSACTION.SUCCESS', '[1]'],
    ['REFUND.SUCCESS', payment('order-1')],
    ['MCHTRANSFER.BILL.FINISHED', { mchid: '1900007291', out_bill_no: 'b1' }],
    ['COMPLAINT.CREATE', { complaint_id: 'c1' }],
    ['COUPON.USE', '7'],
  ])(
    'of the type %s whose sealed text does not fit it is answered with 500',
    async (event_type, resource) => {
      const app = await start({ platform });
      const answer = await deliver(at(app), clock, notification({ event_type, resource }));
      expect(answer.status).toBe(500);
      expect(answer.body).toMatch(FAIL);
      expect(handled).toEqual([]);
    },
  );

  it('by another method, and one that is too large, is refused with FAIL', async () => {
    const app = await start({ platform });
    const got = await fetch(at(app));
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await got.text()).toMatch(FAIL);
    const large = notification({ resource: payment('order-1', { attach: 'x'.repeat(1_200_000) }) });
    expect((await deliver(at(app), clock, large)).status).toBe(413);
  });

  it('with a handler that throws is answered with 500 and FAIL, and the next delivery is handled', async () => {
    const app = await start({ platform });
    failing.add('order-1');
    const body = notification({ resource: payment('order-1') });
    const first = await deliver(at(app), clock, body);
    expect(first.status).toBe(500);
    expect(first.body).toMatch(FAIL);
    expect(first.body).not.toContain('warehouse');
    failing.clear();
    expect((await deliver(at(app), clock, body)).status).toBe(204);
    expect(handled).toEqual(['paid order-1 100']);
  });

  it('is never given up, however often its handler throws', async () => {
    const app = await start({ platform });
    failing.add('order-1');
    const body = notification({ resource: payment('order-1') });
    for (let delivery = 0; delivery < 20; delivery++) {
      expect((await deliver(at(app), clock, body)).status).toBe(500);
    }
    failing.clear();
    expect((await deliver(at(app), clock, body)).status).toBe(204);
    expect(handled).toEqual(['paid order-1 100']);
  });

  it('is handled once, whatever the number of deliveries, and each is acknowledged', async () => {
    const app = await start({ platform });
    const body = notification({ resource: payment('order-1') });
    const answers = await Promise.all(Array.from({ length: 8 }, () => deliver(at(app), clock, body)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 204));
    expect(handled).toEqual(['paid order-1 100']);
  });

  it('of a payment that was handled is not handled again under another id', async () => {
    const app = await start({ platform });
    for (const id of ['EV-1', 'EV-2']) {
      const answer = await deliver(at(app), clock, notification({ id, resource: payment('order-1') }));
      expect(answer.status).toBe(204);
    }
    expect(handled).toEqual(['paid order-1 100']);
    const refund = { mchid: '1900007291', out_refund_no: 'r1' };
    for (const [id, state] of [
      ['EV-3', 'ABNORMAL'],
      ['EV-4', 'SUCCESS'],
      ['EV-5', 'SUCCESS'],
    ]) {
      const resource = { ...refund, refund_status: state };
      await deliver(at(app), clock, notification({ id: id!, event_type: `REFUND.${state}`, resource }));
    }
    expect(handled.slice(1)).toEqual(['refund r1 ABNORMAL EV-3', 'refund r1 SUCCESS EV-4']);
  });

  it('of an abnormal refund is handled each time: sent to another account, it may fail again', async () => {
    const app = await start({ platform });
    const resource = { mchid: '1900007291', out_refund_no: 'r1', refund_status: 'ABNORMAL' };
    for (const id of ['EV-1', 'EV-2', 'EV-2']) {
      await deliver(at(app), clock, notification({ id, event_type: 'REFUND.ABNORMAL', resource }));
    }
    expect(handled).toEqual(['refund r1 ABNORMAL EV-1', 'refund r1 ABNORMAL EV-2']);
  });

  it('of combined orders is told from that of an order with the same number', async () => {
    const app = await start({ platform });
    const combined = { combine_mchid: '1900007291', combine_out_trade_no: 'order-1', sub_orders: [{}] };
    for (const resource of [combined, payment('order-1')]) {
      expect((await deliver(at(app), clock, notification({ resource }))).status).toBe(204);
    }
    expect(handled).toEqual(['combined order-1 1', 'paid order-1 100']);
  });

  it('is not acknowledged where the failure of its handler cannot even be logged', async () => {
    const app = await start({ platform });
    failing.add('order-1');
    const { logs } = app;
    const error = logs.error.bind(logs);
    logs.error = () => {
      throw new Error('The disk is full.');
    };
    const body = notification({ resource: payment('order-1') });
    const answer = await deliver(at(app), clock, body);
    logs.error = error;
    expect(answer.status).toBe(500);
    failing.clear();
    expect((await deliver(at(app), clock, body)).status).toBe(204);
    expect(handled).toEqual(['paid order-1 100']);
  });

  it('is not acknowledged before its handler is done: a copy waits, then 500, then 204', async () => {
    const app = await start({ platform });
    const body = notification({ resource: payment('slow-1') });
    const first = deliver(at(app), clock, body);
    const copy = deliver(at(app), clock, body);
    expect((await first).status).toBe(500);
    expect((await copy).status).toBe(500);
    expect((await copy).body).toMatch(FAIL);
    expect(handled).toEqual([]);
    release();
    await expect.poll(() => handled).toEqual(['paid slow-1 100']);
    expect((await deliver(at(app), clock, body)).status).toBe(204);
    expect(handled).toHaveLength(1);
  });

  it('without a handler is acknowledged, with one warning for its type', async () => {
    const app = await start({ platform });
    for (let copy = 0; copy < 3; copy++) {
      const body = notification({ event_type: 'VIOLATION.PUNISH', resource: { sub_mchid: '1' } });
      expect((await deliver(at(app), clock, body)).status).toBe(204);
    }
    const warnings = app.logs.of('warn').filter((line) => line.includes('VIOLATION.PUNISH'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain("@OnPayEvent('VIOLATION.PUNISH')");
  });

  it('is told apart by its members where a type carries several things', async () => {
    const app = await start({ platform });
    const combined = {
      combine_appid: 'wx1',
      combine_mchid: '1900007291',
      combine_out_trade_no: 'c-1',
      sub_orders: [{ mchid: '1900001111' }, { mchid: '1900002222' }],
    };
    const contract = { sp_mchid: '1900007291', contract_id: 'k1', plate_number: '粤B888888' };
    const send = (event_type: string, resource: object) =>
      deliver(at(app), clock, notification({ event_type, resource }));
    await send('TRANSACTION.SUCCESS', combined);
    await send('TRANSACTION.SUCCESS', contract);
    await send('MCHTRANSFER.BILL.FINISHED', { mchid: '1900007291', out_bill_no: 'b1', state: 'SUCCESS' });
    await send('PAYSCORE.USER_PAID', { mchid: '1900007291', out_order_no: 'o1', state: 'DONE' });
    await send('COMPLAINT.CREATE', { complaint_id: 'c1', action_type: 'CREATE_COMPLAINT' });
    await send('COUPON.USE', { coupon_id: '1', stock_creator_mchid: '1900009999' });
    expect(handled).toEqual([
      'combined c-1 2',
      'transfer b1 SUCCESS',
      'PAYSCORE.USER_PAID',
      'complaint c1',
      'COUPON.USE 1900007291 a summary 2025-06-15T23:06:35+08:00',
    ]);
  });

  it.each([
    ['PROFITSHARING.SUCCESS', { out_order_no: 'o1', transaction_id: 't1' }],
    ['MALL_TRANSACTION.SUCCESS', { shop_name: 'a shop' }],
    ['RISKTRADE.IDENTIFICATION', { transaction_id: 't1' }],
  ])('of the type %s may name another merchant than its receiver', async (event_type, more) => {
    @WechatPayController('wechat/pay')
    class Shares {
      @OnAnyPayEvent() any(@Envelope() { eventType }: PayEnvelope) {
        handled.push(eventType);
      }
    }
    const app = await start({ platform, controllers: [Shares] });
    const resource = { mchid: '1900009999', ...more };
    const answer = await deliver(at(app), clock, notification({ event_type, resource }));
    expect(answer.status).toBe(204);
    expect(handled).toEqual([event_type]);
  });

  it('is verified by the public key and by certificates side by side', async () => {
    const wechat = await PayPlatform.start(clock);
    wechat.signing = { key: 'publicKeyMode' };
    wechat.on('GET /v3/certificates', () => certificateList('platformOld', 'platformNew'));
    const pay = { ...merchantOptions({ baseUrl: wechat.url }), platformCertificates: true };
    const app = await start({ platform, pay });
    for (const [index, key] of (['publicKeyMode', 'platformOld', 'platformNew'] as const).entries()) {
      const body = notification({ resource: payment(`order-${index}`) });
      expect((await deliver(at(app), clock, body, { key })).status).toBe(204);
    }
    expect(handled).toHaveLength(3);
    await wechat.stop();
  });
});

const v3 = () => readApiV3Key(keys.apiV3Key);
function spoiled(): object {
  const sealed = sealResource(JSON.stringify(payment('order-1')), v3(), 'transaction');
  const bytes = Buffer.from(sealed.ciphertext, 'base64');
  bytes[bytes.length - 1]! ^= 1;
  return { ...sealed, ciphertext: bytes.toString('base64') };
}

describe('notifications of several merchants', () => {
  const shop = merchantOptions({ baseUrl: 'http://127.0.0.1:9' });
  /** The same keys under another number and APIv3 key, as a merchant with a public key of its own has them. */
  const other = {
    ...shop,
    mchId: '1900008888',
    apiV3Key: 'z'.repeat(32),
    publicKeyId: 'PUB_KEY_ID_OTHER',
  };
  const sealedForOther = (number: string) =>
    notification({
      sealed: sealResource(
        JSON.stringify(payment(number, { mchid: '1900008888' })),
        readApiV3Key('z'.repeat(32)),
        'transaction',
      ),
    });

  it('at one address are told apart by the serial of the key', async () => {
    const app = await start({ pay: { ...shop, merchants: { other } } });
    const first = await deliver(at(app), clock, notification({ resource: payment('order-1') }));
    const second = await deliver(at(app), clock, sealedForOther('order-1'), { serial: 'PUB_KEY_ID_OTHER' });
    expect([first.status, second.status]).toEqual([204, 204]);
    expect(handled).toEqual(['paid order-1 100', 'paid order-1 100']);
    const unknown = await deliver(at(app), clock, sealedForOther('order-2'), { serial: 'PUB_KEY_ID_NONE' });
    expect(unknown.status).toBe(401);
  });

  it('at one address with one key for all are told apart by what their APIv3 key opens', async () => {
    const twin = { ...other, publicKeyId: keys.publicKeyMode.id };
    const app = await start({ pay: { ...shop, merchants: { twin } } });
    const answer = await deliver(at(app), clock, sealedForOther('order-1'));
    expect(answer.status).toBe(204);
    expect(handled).toEqual(['paid order-1 100']);
  });

  it('at an address of their own are refused for another merchant', async () => {
    @WechatPayController('pay/other', { merchant: 'other' })
    class OtherPayments {
      @OnPayment() paid(@Envelope() { mchId }: PayEnvelope) {
        handled.push(mchId);
      }
    }
    const app = await start({ pay: { ...shop, merchants: { other } }, controllers: [OtherPayments] });
    const url = at(app, '/pay/other');
    const right = await deliver(url, clock, sealedForOther('order-1'), { serial: 'PUB_KEY_ID_OTHER' });
    const wrong = await deliver(url, clock, notification({ resource: payment('order-1') }));
    expect([right.status, wrong.status]).toEqual([204, 401]);
    expect(handled).toEqual(['1900008888']);
  });

  it('that are known only at run time are found by the number in the path', async () => {
    @WechatPayController('pay/:mchId')
    class TenantPayments {
      @OnPayment() paid(@Envelope() { mchId }: PayEnvelope) {
        handled.push(mchId);
      }
    }
    const asked: string[] = [];
    const merchantResolver = (mchId: string) => {
      asked.push(mchId);
      if (mchId === '1900006666') throw new Error('The database is away.');
      return mchId === '1900008888' ? other : undefined;
    };
    const app = await start({ pay: { ...shop, merchantResolver }, controllers: [TenantPayments] });
    const send = (number: string) =>
      deliver(at(app, `/pay/${number}`), clock, sealedForOther('order-1'), { serial: 'PUB_KEY_ID_OTHER' });
    expect((await send('1900008888')).status).toBe(204);
    expect((await send('1900007777')).status).toBe(401);
    expect((await send('nobody')).status).toBe(401);
    expect(handled).toEqual(['1900008888']);
    expect(asked).toEqual(['1900008888', '1900007777']);
    expect((await send('1900006666')).status).toBe(401);
    expect(app.logs.of('warn').join('\n')).toMatch(/merchant 1900006666.*The database is away/);
  });

  it('for a merchant that is not configured stop the boot', async () => {
    @WechatPayController('pay/ghost', { merchant: 'ghost' })
    class Ghost {
      @OnPayment() paid(): void {}
    }
    await expect(start({ controllers: [Ghost] })).rejects.toThrow(/merchant "ghost" is not configured/);
  });

  it('of one type with two handlers stop the boot', async () => {
    @WechatPayController('wechat/pay')
    class Twice {
      @OnRefund() one(): void {}
      @OnPayEvent('REFUND.SUCCESS') two(): void {}
    }
    await expect(start({ controllers: [Twice] })).rejects.toThrow(/both have @OnPayEvent/);
  });

  it('without the module stop the boot with a sentence', async () => {
    @Module({ controllers: [Payments as Type], providers: [Orders] })
    class Alone {}
    const { WechatModule } = await import('../../src/index.js');
    const made = Test.createTestingModule({ imports: [WechatModule.forRoot({}), Alone] }).compile();
    const app = (await made).createNestApplication();
    await expect(app.init()).rejects.toThrow(/product "pay", whose module is not imported/);
    expect(WechatPayModule).toBeDefined();
  });
});

describe('notifications of a merchant with certificates', () => {
  let wechat: PayPlatform;
  beforeEach(async () => {
    wechat = await PayPlatform.start(clock);
    wechat.signing = { key: 'platformNew' };
  });
  afterEach(() => wechat.stop());
  const downloads = () => wechat.requests.filter(({ url }) => url === '/v3/certificates').length;

  it('with an unknown serial cause one download, whatever their number', async () => {
    wechat.on('GET /v3/certificates', () => certificateList('platformNew'));
    const app = await start({ pay: certificateOptions({ baseUrl: wechat.url }) });
    await expect.poll(downloads).toBe(1);
    const serials = Array.from({ length: 20 }, (_, index) => `${index}`.padStart(40, 'A'));
    const answers = await Promise.all(
      serials.map((serial) =>
        deliver(at(app), clock, notification({ resource: payment('order-1') }), {
          key: 'platformNew',
          serial,
        }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
    expect(downloads()).toBe(2);
  });

  it('signed with a new certificate are verified after one download', async () => {
    let lists = 0;
    wechat.on('GET /v3/certificates', () =>
      ++lists === 1 ? certificateList('platformNew') : certificateList('platformOld', 'platformNew'),
    );
    const app = await start({ pay: certificateOptions({ baseUrl: wechat.url }) });
    await expect.poll(downloads).toBe(1);
    const body = notification({ resource: payment('order-1') });
    expect((await deliver(at(app), clock, body, { key: 'platformOld' })).status).toBe(204);
    expect(downloads()).toBe(2);
  });

  it('are refused while there are no certificates, and the application stays up', async () => {
    wechat.on('GET /v3/certificates', (_, response) => wechat.refuse(response, 500, 'SYSTEM_ERROR'));
    const app = await start({ pay: certificateOptions({ baseUrl: wechat.url }) });
    const body = notification({ resource: payment('order-1') });
    const answer = await deliver(at(app), clock, body, { key: 'platformNew' });
    expect(answer.status).toBe(401);
    expect(answer.body).toMatch(FAIL);
    expect(app.logs.of('warn').join('\n')).toMatch(/platform certificates of merchant "default"/);
  });
});
