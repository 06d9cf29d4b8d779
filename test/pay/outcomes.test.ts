import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type WechatPayModuleOptions,
  type WechatPayService,
  WechatPaySignatureError,
  WechatPayUnknownError,
} from '../../src/pay/index.js';
import { closedUrl } from '../support/free-port.js';
import { type PayApp, startPayApp } from './pay-app.js';
import { certificateList, certificateOptions, merchantOptions, PayPlatform } from './pay-platform.js';

const REFUNDS = '/v3/refund/domestic/refunds';
const REFUND = { out_trade_no: 'order-1', out_refund_no: 'refund-1', amount: { refund: 40, total: 100 } };
const CERTIFICATES = 'GET /v3/certificates';
const QUERY = 'GET /v3/pay/transactions/out-trade-no/order-1';

let platform: PayPlatform;
const apps: PayApp[] = [];
const pay = async (options: WechatPayModuleOptions = {}): Promise<WechatPayService> => {
  const given = { ...merchantOptions({ baseUrl: platform.url }), ...options };
  const app = await startPayApp({ clock: platform.clock, pay: given });
  apps.push(app);
  return app.pay;
};
const failure = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => Promise.reject(new Error('It did not fail.')),
    (error: Error) => error,
  );
const posts = () => platform.requests.filter(({ method }) => method === 'POST').map(({ url }) => url);

beforeEach(async () => {
  platform = await PayPlatform.start();
});
afterEach(async () => {
  await Promise.all(apps.splice(0).map(({ app }) => app.close()));
  await platform.stop();
});

describe('a call that moves money, after an attempt that may have been performed', () => {
  it('is of unknown outcome where the spare host cannot be reached', async () => {
    platform.on(`POST ${REFUNDS}`, ({ socket }) => void socket.destroy());
    const service = await pay({ fallbackBaseUrls: [await closedUrl()] });
    const error = await failure(service.refunds.create(REFUND, { timeoutMs: 4000 }));
    expect(error).toBeInstanceOf(WechatPayUnknownError);
    expect(error).toMatchObject({ number: { value: 'refund-1' }, cause: { details: { sent: true } } });
    expect(error.message).not.toContain('Nothing was sent');
  });

  it.each([
    [403, 'NO_AUTH'],
    [401, 'SIGN_ERROR'],
    [403, 'NOT_ENOUGH'],
  ])('is of unknown outcome where the repetition is refused with %i %s', async (status, code) => {
    platform.on(`POST ${REFUNDS}`, (_, response) =>
      posts().length === 1
        ? platform.refuse(response, 500, 'SYSTEM_ERROR')
        : platform.refuse(response, status, code),
    );
    const error = await failure((await pay()).refunds.create(REFUND));
    expect(error).toBeInstanceOf(WechatPayUnknownError);
    expect(error).toMatchObject({ errcode: code });
    expect(posts()).toHaveLength(2);
  });
});

describe('an answer whose certificate is not known, since the certificates cannot be fetched', () => {
  it.each([
    [401, 'SIGN_ERROR'],
    [403, 'NO_AUTH'],
  ])('leaves the outcome of a refund unknown (%i %s)', async (status, code) => {
    platform.signing = { key: 'platformNew' };
    platform.on(CERTIFICATES, (_, response) => platform.refuse(response, status, code));
    platform.on(`POST ${REFUNDS}`, () => ({ status: 'PROCESSING' }));
    const service = await pay({ platformCertificates: true });
    const error = await failure(service.refunds.create(REFUND, { timeoutMs: 4000 }));
    expect(error).toBeInstanceOf(WechatPayUnknownError);
    expect(error.cause).toBeInstanceOf(WechatPaySignatureError);
  });

  it('lets no call be made twice that could do harm', async () => {
    const reply = '/v3/merchant-service/complaints-v2/1/response';
    platform.signing = { key: 'platformNew' };
    platform.on(CERTIFICATES, ({ socket }) => void socket.destroy());
    platform.on(`POST ${reply}`, () => ({}));
    const service = await pay({
      platformCertificates: true,
      fallbackBaseUrls: [await closedUrl()],
    });
    const params = { complaint_id: '1' };
    const body = { response_content: 'We are sorry.' };
    const path = '/v3/merchant-service/complaints-v2/{complaint_id}/response';
    const call = service.api.post(path, body, { params, timeoutMs: 4000 });
    const error = await failure(call);
    expect(error).toBeInstanceOf(WechatPaySignatureError);
    expect(posts()).toHaveLength(1);
  });

  it('is not taken for a call that was sent, where the merchant has certificates only', async () => {
    platform.on(CERTIFICATES, (_, response) => platform.refuse(response, 500, 'SYSTEM_ERROR'));
    const { publicKeyId: _, publicKey: __, ...options } = merchantOptions({ baseUrl: platform.url });
    const app = await startPayApp({ clock: platform.clock, pay: options });
    apps.push(app);
    const error = await failure(app.pay.refunds.create(REFUND, { timeoutMs: 4000 }));
    expect(error).not.toBeInstanceOf(WechatPayUnknownError);
    expect(posts()).toHaveLength(0);
  });
});

describe('a change of the platform certificate', () => {
  it('passes unnoticed by calls that run side by side', async () => {
    let lists = 0;
    platform.signing = { key: 'platformNew' };
    platform.on(CERTIFICATES, () =>
      ++lists === 1 ? certificateList('platformNew') : certificateList('platformOld', 'platformNew'),
    );
    platform.on(QUERY, () => ({ trade_state: 'NOTPAY' }));
    const app = await startPayApp({
      clock: platform.clock,
      pay: certificateOptions({ baseUrl: platform.url }),
    });
    apps.push(app);
    await app.pay.orders.query('order-1');
    platform.signing = { key: 'platformOld' };
    const answers = await Promise.allSettled(
      Array.from({ length: 5 }, () => app.pay.orders.query('order-1')),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'fulfilled'));
    expect(lists).toBe(2);
  });
});

describe('a call that is settled', () => {
  const quick = { waitsMs: [1, 1, 1], timeoutMs: 3000 };
  const order = {
    description: 'a cup',
    out_trade_no: 'order-1',
    appid: 'wx2421b1c4370ec43b',
    mchid: '1900007291',
    notify_url: 'https://shop.example.com/wechat/pay',
    amount: { total: 1 },
    payer: { openid: 'o' },
  };

  it('is not taken for done because the order that it closes exists', async () => {
    const close = '/v3/pay/transactions/out-trade-no/order-1/close';
    let isClosed = false;
    platform.on(`POST ${close}`, (_, response) => {
      if (posts().length < 4) return platform.refuse(response, 500, 'SYSTEM_ERROR');
      isClosed = true;
      return platform.signed(response, undefined, 204);
    });
    platform.on(QUERY, () => ({ out_trade_no: 'order-1', trade_state: isClosed ? 'CLOSED' : 'NOTPAY' }));
    await (await pay()).settle.post(close, { mchid: '1900007291' }, quick);
    expect(isClosed).toBe(true);
  });

  it('gives what the order is paid with, which no query gives', async () => {
    platform.on('POST /v3/pay/transactions/jsapi', (_, response) =>
      posts().length < 4 ? platform.refuse(response, 500, 'SYSTEM_ERROR') : { prepay_id: 'p1' },
    );
    platform.on(QUERY, () => ({ out_trade_no: 'order-1', trade_state: 'NOTPAY' }));
    const answer = await (await pay()).settle.post('/v3/pay/transactions/jsapi', order, quick);
    expect(answer).toEqual({ prepay_id: 'p1' });
  });
});

describe('a body that is an instance of a class', () => {
  class Amount {
    total = 1.5;
    currency = 'CNY';
  }
  class Order {
    out_trade_no = 'order-1';
    attach = null;
    amount = new Amount();
  }

  it('is checked like any other', async () => {
    const service = await pay();
    const order = new Order();
    await expect(service.settle.post('/v3/pay/transactions/native', order)).rejects.toThrow(
      /amount\.total must be a whole number/,
    );
    expect(platform.requests).toEqual([]);
    order.amount.total = 1;
    platform.on('POST /v3/pay/transactions/native', () => ({ code_url: 'weixin://1' }));
    await service.settle.post('/v3/pay/transactions/native', order);
    expect(JSON.parse(platform.requests[0]!.body.toString())).not.toHaveProperty('attach');
  });
});
