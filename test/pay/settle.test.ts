import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatPayUnknownError, type WechatPayService } from '../../src/pay/index.js';
import { type PayApp, startPayApp } from './pay-app.js';
import { merchantOptions, PayPlatform } from './pay-platform.js';

const REFUNDS = '/v3/refund/domestic/refunds';
const REFUND = { out_trade_no: 'order-1', out_refund_no: 'refund-1', amount: { refund: 40, total: 100 } };
const quick = { waitsMs: [1, 1, 1], timeoutMs: 5000 };

let platform: PayPlatform;
let app: PayApp;
let pay: WechatPayService;

beforeEach(async () => {
  platform = await PayPlatform.start();
  app = await startPayApp({ clock: platform.clock, pay: merchantOptions({ baseUrl: platform.url }) });
  ({ pay } = app);
});
afterEach(async () => {
  await app.app.close();
  await platform.stop();
});
const seen = () => platform.requests.map(({ method, url }) => `${method} ${url}`);

describe('a call that is settled', () => {
  it('is made once where its outcome is known', async () => {
    platform.on(`POST ${REFUNDS}`, () => ({ status: 'PROCESSING' }));
    await expect(pay.settle.refund(REFUND, quick)).resolves.toMatchObject({ status: 'PROCESSING' });
    platform.on(`POST ${REFUNDS}`, (_, response) => platform.refuse(response, 403, 'NOT_ENOUGH'));
    await expect(pay.settle.refund(REFUND, quick)).rejects.toMatchObject({ errcode: 'NOT_ENOUGH' });
    expect(seen()).toEqual([`POST ${REFUNDS}`, `POST ${REFUNDS}`]);
  });

  it('was performed after all where the query finds it', async () => {
    platform.on(`POST ${REFUNDS}`, (_, response) => platform.refuse(response, 429, 'FREQUENCY_LIMITED'));
    platform.on(`GET ${REFUNDS}/refund-1`, () => ({ status: 'SUCCESS', out_refund_no: 'refund-1' }));
    await expect(pay.settle.refund(REFUND, quick)).resolves.toMatchObject({ status: 'SUCCESS' });
  });

  it('is repeated with the same number and the same bytes where WeChat Pay knows nothing of it', async () => {
    let taken = false;
    platform.on(`POST ${REFUNDS}`, (_, response) => {
      if (taken) return { status: 'PROCESSING' };
      taken = true;
      return platform.refuse(response, 400, 'INVALID_REQUEST');
    });
    platform.on(`GET ${REFUNDS}/refund-1`, (_, response) =>
      platform.refuse(response, 404, 'RESOURCE_NOT_EXISTS'),
    );
    await expect(pay.settle.refund(REFUND, quick)).resolves.toMatchObject({ status: 'PROCESSING' });
    expect(seen()).toEqual([`POST ${REFUNDS}`, `GET ${REFUNDS}/refund-1`, `POST ${REFUNDS}`]);
    expect(platform.requests[2]!.body.equals(platform.requests[0]!.body)).toBe(true);
  });

  it('stays unknown where the query does not tell it, and is not repeated', async () => {
    platform.on(`POST ${REFUNDS}`, (_, response) => platform.refuse(response, 400, 'INVALID_REQUEST'));
    platform.on(`GET ${REFUNDS}/refund-1`, (_, response) => platform.refuse(response, 403, 'NO_AUTH'));
    const error = await pay.settle.refund(REFUND, quick).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WechatPayUnknownError);
    expect(seen().filter((call) => call.startsWith('POST'))).toHaveLength(1);
  });

  it.each([
    [
      '/v3/fund-app/mch-transfer/transfer-bills',
      { out_bill_no: 'b1' },
      '/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/b1',
    ],
    [
      '/v3/profitsharing/orders',
      { out_order_no: 'o1', transaction_id: 't1' },
      '/v3/profitsharing/orders/o1?transaction_id=t1',
    ],
    [
      '/v3/profitsharing/return-orders',
      { out_return_no: 'r1', out_order_no: 'o1' },
      '/v3/profitsharing/return-orders/r1?out_order_no=o1',
    ],
    [
      '/v3/pay/transactions/codepay',
      { out_trade_no: 'order-1', mchid: '1' },
      '/v3/pay/transactions/out-trade-no/order-1?mchid=1',
    ],
    [
      '/v3/vehicle/transactions/parking',
      { out_trade_no: 'order-1' },
      '/v3/vehicle/transactions/out-trade-no/order-1',
    ],
    ['/v3/transfer/batches', { out_batch_no: 'b1' }, '/v3/transfer/batches/out-batch-no/b1'],
    [
      '/v3/ecommerce/refunds/apply',
      { out_refund_no: 'r1', sub_mchid: '2' },
      '/v3/ecommerce/refunds/out-refund-no/r1?sub_mchid=2',
    ],
  ])('of %s is queried by its number', async (path, body, query) => {
    platform.on(`POST ${path}`, (_, response) => platform.refuse(response, 500, 'SYSTEM_ERROR'));
    platform.on(`GET ${query.split('?')[0]}`, () => ({ found: 'it' }));
    await expect(pay.settle.post(path, body, quick)).resolves.toEqual({ found: 'it' });
    expect(seen().at(-1)).toBe(`GET ${query}`);
  });

  it.each([
    ['/v3/pay/partner/transactions/jsapi', { out_trade_no: 'order-1', sp_mchid: '1', sub_mchid: '2' }],
    ['/v3/combine-transactions/jsapi', { combine_out_trade_no: 'c1' }],
    ['/v3/pay/transactions/out-trade-no/order-1/close', { mchid: '1' }],
    ['/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/b1/cancel', {}],
    ['/v3/payscore/serviceorder/o1/complete', { service_id: 's1', appid: 'wx1' }],
    ['/v3/payscore/partner/serviceorder/o1/complete', { service_id: 's1', sub_mchid: '2', appid: 'wx1' }],
  ])('of %s is repeated, since no query tells its outcome', async (path, body) => {
    // Each call is repeated twice by itself before its outcome counts as unknown.
    platform.on(`POST ${path}`, (_, response) =>
      platform.requests.length < 4 ? platform.refuse(response, 500, 'SYSTEM_ERROR') : { done: 'it' },
    );
    await expect(pay.settle.post(path, body, { ...quick, timeoutMs: 5000 })).resolves.toEqual({ done: 'it' });
    expect(new Set(seen())).toEqual(new Set([`POST ${path}`]));
  });
});
