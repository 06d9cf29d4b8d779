import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Spoil } from '../../../src/simulator/index.js';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { MerchantCaller } from '../../support/pay/merchant-caller.js';
import { NotifyReceiver } from '../../support/pay/notify-receiver.js';
import { eventually } from '../../support/eventually.js';

const NATIVE = '/v3/pay/transactions/native';

describe('an order in the simulated WeChat Pay', () => {
  let simulator: WechatSimulator;
  let caller: MerchantCaller;
  let receiver: NotifyReceiver;
  beforeEach(async () => {
    simulator = await WechatSimulator.start();
    caller = new MerchantCaller(simulator);
    receiver = await new NotifyReceiver(() => caller).start();
    await caller.fetchCertificates();
  });
  afterEach(async () => {
    await receiver.stop();
    await simulator.stop();
  });

  const order = (outTradeNo: string, more: object = {}) =>
    caller.order(outTradeNo, { notify_url: receiver.url, attach: 'table 4', ...more });
  const place = (outTradeNo: string, more: object = {}) => caller.post(NATIVE, order(outTradeNo, more));

  it.each([
    ['jsapi', { payer: { openid: 'oAlice' } }, { prepay_id: expect.stringMatching(/^wx\w{34}$/) }, 'JSAPI'],
    ['app', {}, { prepay_id: expect.stringMatching(/^wx\w{34}$/) }, 'APP'],
    ['native', {}, { code_url: expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?pr=/) }, 'NATIVE'],
    [
      'h5',
      { scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } },
      { h5_url: expect.stringMatching(/checkmweb\?prepay_id=/) },
      'MWEB',
    ],
  ])(
    'is placed by %s, and can be queried before and after it is paid',
    async (kind, more, answer, tradeType) => {
      const placed = await caller.post(`/v3/pay/transactions/${kind}`, order('order-0001', more));
      const before = await caller.query('order-0001');
      const { transactionId, status } = await caller.control('POST', '/pay', {
        outTradeNo: 'order-0001',
        openid: 'oAlice',
      });
      const after = await caller.query('order-0001');
      const byId = await caller.get(`/v3/pay/transactions/id/${transactionId}?mchid=${caller.keys.mchId}`);

      expect(placed).toMatchObject({ status: 200, body: answer });
      expect(before.body).toEqual({
        appid: 'wx0000000000000001',
        mchid: caller.keys.mchId,
        out_trade_no: 'order-0001',
        attach: 'table 4',
        trade_type: tradeType,
        trade_state: 'NOTPAY',
        trade_state_desc: '订单未支付',
        amount: { total: 100, currency: 'CNY' },
      });
      expect(status).toBe(200);
      expect(after.body).toMatchObject({
        trade_state: 'SUCCESS',
        transaction_id: transactionId,
        success_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/),
        payer: { openid: 'oAlice' },
        amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
      });
      expect(byId.body).toEqual(after.body);
      expect([placed, before, after, byId].every(({ signedBy }) => signedBy !== undefined)).toBe(true);
    },
  );

  it('is placed by a partner for a sub merchant, under names of its own', async () => {
    const base = '/v3/pay/partner/transactions';
    const owner = { sp_appid: 'wxsp', sp_mchid: caller.keys.mchId, sub_mchid: '1900000077' };
    const { appid: _appid, mchid: _mchid, ...rest } = order('order-0001', { payer: { sp_openid: 'oAlice' } });

    const placed = await caller.post(`${base}/jsapi`, { ...owner, ...rest });
    await caller.control('POST', '/pay', { outTradeNo: 'order-0001' });
    const path = `${base}/out-trade-no/order-0001?sp_mchid=${caller.keys.mchId}`;
    const found = await caller.get(`${path}&sub_mchid=1900000077`);
    const ofAnother = await caller.get(`${path}&sub_mchid=1900000078`);

    expect(placed.status).toBe(200);
    expect(found.body).toMatchObject({ ...owner, trade_state: 'SUCCESS', payer: { sp_openid: 'oAlice' } });
    expect(ofAnother.status).toBe(404);
    expect((await caller.query('order-0001')).status).toBe(404);
    expect(receiver.arrived[0]?.resource).toEqual(found.body);
  });

  it('needs a payer for JSAPI and the address of the user for H5', async () => {
    const jsapi = await caller.post('/v3/pay/transactions/jsapi', order('order-0001'));
    const h5 = await caller.post('/v3/pay/transactions/h5', order('order-0002'));

    expect([jsapi.body.detail.field, h5.body.detail.field]).toEqual(['/body/payer', '/body/scene_info']);
  });

  it('is the same one when it is placed again with the same members, and refused with others', async () => {
    await place('order-0001');
    const again = await place('order-0001');
    const other = await place('order-0001', { amount: { total: 101, currency: 'CNY' } });

    expect(again.status).toBe(200);
    expect(other).toMatchObject({ status: 403, body: { code: 'OUT_TRADE_NO_USED' } });
  });

  it('cannot be placed or closed once it is paid', async () => {
    await place('order-0001');
    await caller.control('POST', '/pay', { outTradeNo: 'order-0001' });
    const again = await place('order-0001');
    const closed = await caller.post('/v3/pay/transactions/out-trade-no/order-0001/close', {
      mchid: caller.keys.mchId,
    });

    expect([again.body.code, closed.body.code]).toEqual(['ORDER_PAID', 'ORDER_PAID']);
  });

  it('is closed with 204 and a signature over the empty body, again and again, and cannot be paid then', async () => {
    await place('order-0001');
    const path = '/v3/pay/transactions/out-trade-no/order-0001/close';
    const closed = await caller.post(path, { mchid: caller.keys.mchId });
    const again = await caller.post(path, { mchid: caller.keys.mchId });
    const paid = await caller.control('POST', '/pay', { outTradeNo: 'order-0001' });

    expect(closed).toMatchObject({ status: 204, text: '' });
    expect(closed.signedBy).toBeDefined();
    expect(again.status).toBe(204);
    expect((await caller.query('order-0001')).body.trade_state).toBe('CLOSED');
    expect(paid).toMatchObject({ status: 400, error: expect.stringContaining('CLOSED') });
  });

  it('that nobody placed is answered ORDER_NOT_EXIST', async () => {
    const queried = await caller.query('order-0404');
    const closed = await caller.post('/v3/pay/transactions/out-trade-no/order-0404/close', {
      mchid: caller.keys.mchId,
    });

    expect(queried).toMatchObject({ status: 404, body: { code: 'ORDER_NOT_EXIST' } });
    expect(closed).toMatchObject({ status: 404, body: { code: 'ORDER_NOT_EXIST' } });
    expect((await caller.control('POST', '/pay', { outTradeNo: 'order-0404' })).status).toBe(404);
  });

  it('closes by itself at its end', async () => {
    await place('order-0001', {
      time_expire: new Date(Date.now() + 120_000).toISOString().replace(/\.\d+Z/, '+00:00'),
    });

    simulator.advance(150);

    expect((await caller.query('order-0001')).status).toBe(200);
    expect((await caller.query('order-0001')).body.trade_state).toBe('CLOSED');
  });

  it('may have a number with | and *, which is percent-encoded in the path', async () => {
    await place('a|b*c-0001');

    const answer = await caller.query('a%7Cb*c-0001');

    expect(answer.body.out_trade_no).toBe('a|b*c-0001');
  });

  it('is only for AppIDs of the merchant where these are set', async () => {
    await caller.control('PUT', '', { appIds: ['wx0000000000000002'] });

    expect(await place('order-0001')).toMatchObject({ status: 400, body: { code: 'APPID_MCHID_NOT_MATCH' } });
  });

  it('is paid at once with a payment code, or after the password with one that ends in 0', async () => {
    const { notify_url: _url, ...rest } = order('order-0001');
    const codepay = '/v3/pay/transactions/codepay';
    const paid = await caller.post(codepay, { ...rest, payer: { auth_code: '130061098828009401' } });
    const waiting = await caller.post(codepay, {
      ...rest,
      out_trade_no: 'order-0002',
      payer: { auth_code: '130061098828009400' },
    });
    const queried = await caller.query('order-0002');
    const reversed = await caller.post('/v3/pay/transactions/out-trade-no/order-0002/reverse', {
      appid: 'wx0000000000000001',
    });

    expect(paid).toMatchObject({ status: 200, body: { trade_state: 'SUCCESS', trade_type: 'MICROPAY' } });
    expect(waiting.status).toBe(202);
    expect(queried.body.trade_state).toBe('USERPAYING');
    expect(reversed.status).toBe(200);
    expect((await caller.query('order-0002')).body.trade_state).toBe('REVOKED');
  });

  describe('when it is paid', () => {
    beforeEach(() => place('order-0001'));
    const pay = (more: object = {}) => caller.control('POST', '/pay', { outTradeNo: 'order-0001', ...more });

    it('is notified: signed, encrypted, with the content of the query', async () => {
      const { deliveries } = await pay({ openid: 'oAlice' });

      expect(deliveries).toEqual([{ status: 204, ms: expect.any(Number), body: '' }]);
      const [{ body, resource, signedBy, headers }] = receiver.arrived as [(typeof receiver.arrived)[0]];
      expect(signedBy).toBeDefined();
      expect(headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'Mozilla/4.0' });
      expect(body).toMatchObject({
        id: expect.any(String),
        create_time: expect.stringMatching(/\+08:00$/),
        resource_type: 'encrypt-resource',
        event_type: 'TRANSACTION.SUCCESS',
        summary: '支付成功',
        resource: {
          original_type: 'transaction',
          algorithm: 'AEAD_AES_256_GCM',
          associated_data: 'transaction',
        },
      });
      expect(resource).toEqual((await caller.query('order-0001')).body);
    });

    it('is notified once by default, and until it is acknowledged when more deliveries are allowed', async () => {
      receiver.statuses = [500, 302, 0];
      await caller.control('PUT', '', { notifyTimeoutMs: 100 });

      const { deliveries } = await pay({ deliveries: 5 });

      expect(deliveries.map(({ status }: { status: number }) => status)).toEqual([500, 302, 0, 204]);
      expect(new Set(receiver.arrived.map(({ body }) => body.id)).size).toBe(1);
      expect(new Set(receiver.arrived.map(({ headers }) => headers['wechatpay-nonce'])).size).toBe(4);
    });

    it('is notified again on request, with the same id', async () => {
      await pay();

      const again = await caller.control('POST', '/notify-again', { outTradeNo: 'order-0001' });

      expect(again).toMatchObject({ status: 200, acknowledged: true });
      expect(receiver.arrived[1]?.text).toBe(receiver.arrived[0]?.text);
    });

    it('waits between deliveries as long as the merchant is set to', async () => {
      receiver.statuses = [500];
      await caller.control('PUT', '', { retryAfterMs: 200 });

      const started = performance.now();
      await pay({ deliveries: 2 });

      expect(performance.now() - started).toBeGreaterThan(190);
    });
  });

  it('is notified by the schedule of WeChat on the clock of the simulator', async () => {
    await place('order-0001');
    receiver.statuses = [500, 500, 500, 500];

    const paid = simulator.merchant().pay('order-0001', { deliveries: 16, pauseMs: undefined });
    const pauses = [15, 15, 30, 180];
    const pushes = () => simulator.wire.filter(({ direction }) => direction === 'push').length;
    for (const [index, seconds] of pauses.entries()) {
      await eventually(() => pushes() === index + 1);
      // Some steps of the event loop lie between the log line and the timer.
      await new Promise((resolve) => setTimeout(resolve, 30));
      simulator.advance(seconds - 1);
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(receiver.arrived).toHaveLength(index + 1);
      simulator.advance(1);
    }

    expect((await paid).deliveries.map(({ status }) => status)).toEqual([500, 500, 500, 500, 204]);
  });
});

describe('a notification on request', () => {
  let simulator: WechatSimulator;
  let caller: MerchantCaller;
  let receiver: NotifyReceiver;
  beforeEach(async () => {
    simulator = await WechatSimulator.start();
    caller = new MerchantCaller(simulator);
    receiver = await new NotifyReceiver(() => caller).start();
    await caller.fetchCertificates();
  });
  afterEach(async () => {
    await receiver.stop();
    await simulator.stop();
  });

  const notify = async (corrupt?: Spoil) => {
    await caller.post(NATIVE, caller.order('order-0001', { notify_url: receiver.url }));
    const resource = { mchid: caller.keys.mchId, out_trade_no: 'order-0001', trade_state: 'SUCCESS' };
    const answer = await caller.control('POST', '/notify', {
      event_type: 'TRANSACTION.SUCCESS',
      resource,
      corrupt,
    });
    return { answer, arrived: receiver.arrived[0]! };
  };

  it('is delivered as any other', async () => {
    const { answer, arrived } = await notify();

    expect(answer).toMatchObject({ status: 200, deliveries: [{ status: 204 }] });
    expect(arrived.signedBy).toBeDefined();
    expect(arrived.resource).toMatchObject({ out_trade_no: 'order-0001' });
  });

  it('goes to the address that was seen last when its resource names no order', async () => {
    await caller.post(NATIVE, caller.order('order-0001', { notify_url: receiver.url }));
    await caller.control('POST', '/notify', {
      event_type: 'COMPLAINT.CREATE',
      resource: { complaint_id: '1' },
    });

    expect(receiver.arrived[0]?.resource).toEqual({ complaint_id: '1' });
  });

  it('is refused where there is no address yet', async () => {
    const answer = await caller.control('POST', '/notify', { event_type: 'COMPLAINT.CREATE', resource: {} });

    expect(answer).toMatchObject({ status: 400, error: expect.stringContaining('notifyUrl') });
  });

  it.each([
    ['signature', { signed: false, opens: true }],
    ['serial', { signed: false, opens: true }],
    ['body', { signed: false, opens: true }],
    ['probe', { signed: false, opens: true }],
    ['timestamp', { signed: true, opens: true }],
    ['tag', { signed: true, opens: false }],
    ['merchant', { signed: true, opens: true }],
  ] as const)('can be spoiled by its %s, and by nothing else', async (spoil, { signed, opens }) => {
    const { arrived } = await notify(spoil);

    expect(arrived.signedBy !== undefined).toBe(signed);
    expect(arrived.resource !== undefined).toBe(opens);
    const age = Math.abs(Date.now() / 1000 - Number(arrived.headers['wechatpay-timestamp']));
    expect(age > 300).toBe(spoil === 'timestamp');
    const probe = arrived.headers['wechatpay-signature']?.startsWith('WECHATPAY/SIGNTEST/');
    expect(probe).toBe(spoil === 'probe');
    expect(caller.platform.has(arrived.headers['wechatpay-serial'] ?? '')).toBe(spoil !== 'serial');
    const opened = arrived.resource ?? { mchid: caller.keys.mchId };
    expect(opened.mchid === caller.keys.mchId).toBe(spoil !== 'merchant');
  });
});
