import { constants, createPublicKey, publicEncrypt } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { eventually } from '../../support/eventually.js';
import { MerchantCaller } from '../../support/pay/merchant-caller.js';
import { NotifyReceiver } from '../../support/pay/notify-receiver.js';

const REFUNDS = '/v3/refund/domestic/refunds';

describe('a refund in the simulated WeChat Pay', () => {
  let simulator: WechatSimulator;
  let caller: MerchantCaller;
  let receiver: NotifyReceiver;
  beforeEach(async () => {
    simulator = await WechatSimulator.start();
    caller = new MerchantCaller(simulator);
    receiver = await new NotifyReceiver(() => caller).start();
    await caller.fetchCertificates();
    await caller.post(
      '/v3/pay/transactions/native',
      caller.order('order-0001', { notify_url: receiver.url }),
    );
  });
  afterEach(async () => {
    await receiver.stop();
    await simulator.stop();
  });

  const pay = () => caller.control('POST', '/pay', { outTradeNo: 'order-0001' });
  const ask = (outRefundNo: string, refund: number, more: object = {}) =>
    caller.post(REFUNDS, {
      out_trade_no: 'order-0001',
      out_refund_no: outRefundNo,
      notify_url: receiver.url,
      amount: { refund, total: 100, currency: 'CNY' },
      ...more,
    });
  const query = (outRefundNo: string) => caller.get(`${REFUNDS}/${outRefundNo}`);

  it('is taken first, and done a moment later with a notification that names its state differently', async () => {
    await pay();
    const taken = await ask('refund-1', 40);
    simulator.advance(1);
    await eventually(() => receiver.arrived.length === 2);
    const done = await query('refund-1');

    expect(taken).toMatchObject({
      status: 200,
      body: {
        out_refund_no: 'refund-1',
        status: 'PROCESSING',
        channel: 'ORIGINAL',
        amount: { total: 100, refund: 40, payer_refund: 40, currency: 'CNY' },
      },
    });
    expect(done.body).toMatchObject({ status: 'SUCCESS', success_time: expect.any(String) });
    expect(done.body.refund_id).toBe(taken.body.refund_id);
    expect(receiver.arrived[1]?.body.event_type).toBe('REFUND.SUCCESS');
    expect(receiver.arrived[1]?.resource).toMatchObject({
      mchid: caller.keys.mchId,
      out_refund_no: 'refund-1',
      refund_status: 'SUCCESS',
    });
    expect(receiver.arrived[1]?.resource).not.toHaveProperty('status');
    expect((await caller.query('order-0001')).body.trade_state).toBe('REFUND');
    expect(simulator.state().merchants[caller.keys.mchId]).toMatchObject({ orders: 1, refunds: 1 });
  });

  it('is the same one when it is asked for again, and refused with other members', async () => {
    await pay();
    const first = await ask('refund-1', 40);
    const again = await ask('refund-1', 40);
    const other = await ask('refund-1', 41);

    expect(again.body.refund_id).toBe(first.body.refund_id);
    expect(other).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } });
    expect(simulator.state().merchants[caller.keys.mchId]?.refunds).toBe(1);
  });

  it('can be made in parts, and not of more than was paid', async () => {
    await pay();
    const statuses = [];
    for (const [index, fen] of [60, 40, 1].entries())
      statuses.push((await ask(`refund-${index}`, fen)).status);

    expect(statuses).toEqual([200, 200, 400]);
  });

  it('needs a paid order and its full amount', async () => {
    const unpaid = await ask('refund-1', 40);
    await pay();
    const wrongTotal = await ask('refund-2', 40, { amount: { refund: 40, total: 99, currency: 'CNY' } });
    const unknown = await ask('refund-3', 40, { out_trade_no: 'order-0404' });
    const neither = await ask('refund-4', 40, { out_trade_no: undefined });

    expect([unpaid.status, wrongTotal.status, unknown.status, neither.status]).toEqual([400, 400, 404, 400]);
    expect((await query('refund-1')).body.code).toBe('RESOURCE_NOT_EXISTS');
  });

  it('of a year ago and more is overdue', async () => {
    await pay();
    simulator.advance(366 * 86_400);

    const body = {
      out_trade_no: 'order-0001',
      out_refund_no: 'refund-1',
      amount: { refund: 1, total: 100, currency: 'CNY' },
    };
    const answer = await caller.post(REFUNDS, body);

    expect(answer).toMatchObject({ status: 403, body: { code: 'TRADE_OVERDUE' } });
  });

  it('that ends abnormally goes to a bank card, whose number and name are encrypted', async () => {
    await pay();
    const { body } = await ask('refund-1', 40);
    await caller.control('POST', '/refund-result', { outRefundNo: 'refund-1', status: 'ABNORMAL' });
    const key = { key: createPublicKey(caller.keys.publicKey!), padding: constants.RSA_PKCS1_OAEP_PADDING };
    const secret = (text: string) => publicEncrypt(key, Buffer.from(text)).toString('base64');
    const request = {
      out_refund_no: 'refund-1',
      type: 'USER_BANK_CARD',
      bank_account: secret('6222'),
      real_name: secret('张三'),
    };
    const path = `${REFUNDS}/${body.refund_id}/apply-abnormal-refund`;
    const named = { headers: { 'wechatpay-serial': caller.keys.publicKeyId } };

    const plain = await caller.post(path, { ...request, real_name: '张三' }, named);
    const unnamed = await caller.post(path, request);
    const taken = await caller.post(path, request, named);
    simulator.advance(1);

    expect([plain.status, unnamed.status, taken.status]).toEqual([400, 400, 200]);
    expect((await query('refund-1')).body.status).toBe('SUCCESS');
  });

  it('can be made in the merchant console', async () => {
    await pay();
    const { status, out_refund_no, amount } = await caller.control('POST', '/refund', {
      outTradeNo: 'order-0001',
    });
    const again = await caller.control('POST', '/refund', { outTradeNo: 'order-0001' });

    expect([status, again.status]).toEqual(['PROCESSING', 400]);
    expect(amount).toMatchObject({ refund: 100 });
    expect((await query(out_refund_no)).status).toBe(200);
  });
});

describe('bills of the simulated WeChat Pay', () => {
  it('have every payment and refund, a hash of the text, and a link that ends', async () => {
    const simulator = await WechatSimulator.start();
    const caller = new MerchantCaller(simulator);
    await caller.post(
      '/v3/pay/transactions/native',
      caller.order('order-0001', { notify_url: undefined, attach: 'a,b' }),
    );
    await caller.post('/v3/pay/transactions/native', caller.order('order-0002', { attach: 'a,b' }));
    await caller.control('POST', '/pay', { outTradeNo: 'order-0002' });
    await caller.control('POST', '/refund', { outTradeNo: 'order-0002', refund: 30 });
    simulator.advance(2);
    const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

    const { createHash } = await import('node:crypto');
    const { gunzipSync } = await import('node:zlib');
    const plain = await caller.get(`/v3/bill/tradebill?bill_date=${day}`);
    const zipped = await caller.get(`/v3/bill/tradebill?bill_date=${day}&bill_type=SUCCESS&tar_type=GZIP`);
    const funds = await caller.get(`/v3/bill/fundflowbill?bill_date=${day}`);
    const none = await caller.get('/v3/bill/tradebill?bill_date=2020-01-01');
    const download = async (url: string) => {
      const { pathname, search } = new URL(url);
      const target = pathname + search;
      const authorization = caller.authorization('GET', target, '');
      const headers = { authorization, accept: '*/*', 'user-agent': 'test' };
      const response = await fetch(simulator.url + target, { headers });
      return { response, bytes: Buffer.from(await response.arrayBuffer()) };
    };
    const file = await download(plain.body.download_url);
    const compressed = await download(zipped.body.download_url);
    const flow = await download(funds.body.download_url);
    const unsigned = await fetch(plain.body.download_url);
    simulator.advance(301);
    const late = await download(plain.body.download_url);
    await simulator.stop();

    const lines = file.bytes.toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]?.startsWith('交易时间,公众账号ID,商户号')).toBe(true);
    expect(lines[1]?.split(',').every((value) => value.startsWith('`'))).toBe(true);
    expect(lines[1]?.split(',')).toHaveLength(lines[0]!.split(',').length);
    expect(lines[1]).toContain('`1.00');
    expect(lines[2]).toContain('`0.30');
    expect(lines[4]).toBe('`2,`1.00,`0.30,`0.00,`0.00420,`1.00,`0.30');
    expect(plain.body.hash_value).toBe(createHash('sha1').update(file.bytes).digest('hex'));
    expect(file.response.headers.get('wechatpay-signature')).toBeNull();
    const text = gunzipSync(compressed.bytes);
    expect(zipped.body.hash_value).toBe(createHash('sha1').update(text).digest('hex'));
    expect(text.toString('utf8')).not.toContain('退款状态');
    expect(flow.bytes.toString('utf8')).toContain('`2,`1,`1.00,`1,`0.30');
    expect([none.status, unsigned.status]).toEqual([400, 401]);
    expect(late.response.status).toBe(400);
  });
});
