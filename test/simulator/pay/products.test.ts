import { createPrivateKey } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decryptSensitive } from '../../../src/pay/crypto/index.js';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { eventually } from '../../support/eventually.js';
import { MerchantCaller } from '../../support/pay/merchant-caller.js';
import { NotifyReceiver } from '../../support/pay/notify-receiver.js';

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

const APP_ID = 'wx0000000000000001';

describe('combined orders in the simulated WeChat Pay', () => {
  const BASE = '/v3/combine-transactions';
  const part = (outTradeNo: string, total: number) => ({
    mchid: caller.keys.mchId,
    attach: `attach of ${outTradeNo}`,
    description: '一杯咖啡',
    out_trade_no: outTradeNo,
    amount: { total_amount: total, currency: 'CNY' },
  });
  const whole = (more: object = {}) => ({
    combine_appid: APP_ID,
    combine_mchid: caller.keys.mchId,
    combine_out_trade_no: 'whole-1',
    sub_orders: [part('part-01', 30), part('part-02', 70)],
    notify_url: receiver.url,
    ...more,
  });
  const query = () => caller.get(`${BASE}/out-trade-no/whole-1`);
  const statesOf = (body: { sub_orders: { trade_state: string }[] }) =>
    body.sub_orders.map(({ trade_state: state }) => state);

  it('are paid all at once, and notified once with all parts', async () => {
    const placed = await caller.post(`${BASE}/native`, whole());
    const before = await query();
    const cashier = await caller.control('POST', '/cashier', { code: placed.body.code_url });
    const { deliveries } = await simulator.merchant().pay('whole-1', { openid: 'oAlice' });
    const after = await query();
    const one = await caller.query('part-02');

    expect(cashier).toMatchObject({ outTradeNo: 'whole-1', total: 100, state: 'NOTPAY' });
    expect(statesOf(before.body)).toEqual(['NOTPAY', 'NOTPAY']);
    expect(statesOf(after.body)).toEqual(['SUCCESS', 'SUCCESS']);
    expect(deliveries.map(({ status }) => status)).toEqual([204]);
    expect(receiver.arrived).toHaveLength(1);
    expect(receiver.arrived[0]!.resource).toEqual(after.body);
    expect(after.body).toMatchObject({
      combine_appid: APP_ID,
      combine_mchid: caller.keys.mchId,
      combine_out_trade_no: 'whole-1',
      combine_payer_info: { openid: 'oAlice' },
    });
    expect(after.body.sub_orders[1]).toMatchObject({
      out_trade_no: 'part-02',
      attach: 'attach of part-02',
      transaction_id: one.body.transaction_id,
      amount: { total_amount: 70, payer_amount: 70 },
    });
  });

  it('can have one part refunded by its transaction', async () => {
    await caller.post(`${BASE}/native`, whole());
    await simulator.merchant().pay('whole-1');
    const { transaction_id } = (await query()).body.sub_orders[0];
    const refund = {
      transaction_id,
      out_refund_no: 'refund-1',
      amount: { refund: 30, total: 30, currency: 'CNY' },
    };

    const taken = await caller.post('/v3/refund/domestic/refunds', refund);

    expect(taken).toMatchObject({ status: 200, body: { out_trade_no: 'part-01' } });
  });

  it('are the same when they are placed again, and refused with other members or a number in use', async () => {
    const first = await caller.post(`${BASE}/native`, whole());
    const again = await caller.post(`${BASE}/native`, whole());
    const other = await caller.post(`${BASE}/native`, whole({ sub_orders: [part('part-01', 31)] }));
    const used = await caller.post(`${BASE}/native`, whole({ combine_out_trade_no: 'whole-2' }));
    const twice = await caller.post(
      `${BASE}/native`,
      whole({ combine_out_trade_no: 'whole-3', sub_orders: [part('part-09', 1), part('part-09', 1)] }),
    );

    expect([first.status, again.status]).toEqual([200, 200]);
    expect([other.body.code, used.body.code]).toEqual(['OUT_TRADE_NO_USED', 'OUT_TRADE_NO_USED']);
    expect(twice.status).toBe(400);
    expect((await caller.query('part-09')).status).toBe(404);
  });

  it('are closed all at once, by a list of all of them', async () => {
    await caller.post(`${BASE}/native`, whole());
    const closing = (...numbers: string[]) => ({
      combine_appid: APP_ID,
      sub_orders: numbers.map((number) => ({ mchid: caller.keys.mchId, out_trade_no: number })),
    });
    const some = await caller.post(`${BASE}/out-trade-no/whole-1/close`, closing('part-01'));
    const all = await caller.post(`${BASE}/out-trade-no/whole-1/close`, closing('part-02', 'part-01'));

    expect([some.status, all.status]).toEqual([400, 204]);
    expect(statesOf((await query()).body)).toEqual(['CLOSED', 'CLOSED']);
    await expect(async () => simulator.merchant().pay('whole-1')).rejects.toThrow('CLOSED');
  });

  it.each([
    ['jsapi', { combine_payer_info: { openid: 'oAlice' } }, 'prepay_id'],
    ['app', {}, 'prepay_id'],
    ['h5', { scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } }, 'h5_url'],
  ])('are placed by %s', async (kind, more, member) => {
    const placed = await caller.post(`${BASE}/${kind}`, whole(more));
    expect(placed).toMatchObject({ status: 200, body: { [member]: expect.any(String) } });
  });

  it('are refused without a payer in a page, without parts, and with a member that is not known', async () => {
    const answers = await Promise.all([
      caller.post(`${BASE}/jsapi`, whole()),
      caller.post(`${BASE}/native`, whole({ sub_orders: [] })),
      caller.post(`${BASE}/native`, whole({ colour: 'red' })),
      caller.post(`${BASE}/native`, whole({ combine_mchid: '1999999999' })),
      caller.get(`${BASE}/out-trade-no/nothing`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 404]);
  });
});

describe('pay score in the simulated WeChat Pay', () => {
  const ORDER = '/v3/payscore/serviceorder';
  const order = (more: object = {}) => ({
    appid: APP_ID,
    out_order_no: 'score-1',
    service_id: 's1',
    service_introduction: '充电宝',
    time_range: { start_time: 'OnAccept' },
    risk_fund: { name: 'DEPOSIT', amount: 9900 },
    notify_url: receiver.url,
    ...more,
  });
  const end = (amount: number) => ({
    appid: APP_ID,
    service_id: 's1',
    post_payments: [{ name: '租金', amount }],
    total_amount: amount,
  });
  const query = async () => (await caller.get(`${ORDER}?out_order_no=score-1&service_id=s1`)).body;

  it('goes from its beginning to the payment, with both notifications', async () => {
    const begun = await caller.post(ORDER, order());
    const confirmed = await simulator.merchant().confirmPayScore('score-1', { openid: 'oAlice' });
    const running = await query();
    const ended = await caller.post(`${ORDER}/score-1/complete`, end(300));
    simulator.advance(1);
    await eventually(() => receiver.arrived.length === 2);
    const paid = await query();

    expect(begun.body).toMatchObject({ state: 'CREATED', package: expect.any(String) });
    expect(confirmed.map(({ status }) => status)).toEqual([204]);
    expect(running).toMatchObject({ state: 'DOING', state_description: 'USER_CONFIRM', openid: 'oAlice' });
    expect(ended.body).toMatchObject({
      state: 'DOING',
      state_description: 'MCH_COMPLETE',
      total_amount: 300,
      collection: { state: 'USER_PAYING', paying_amount: 300 },
    });
    expect(paid).toMatchObject({ state: 'DONE', collection: { state: 'USER_PAID', paid_amount: 300 } });
    expect(receiver.arrived.map(({ body }) => body.event_type)).toEqual([
      'PAYSCORE.USER_CONFIRM',
      'PAYSCORE.USER_PAID',
    ]);
    expect(receiver.arrived[1]!.resource).toEqual(paid);
    const { transaction_id } = paid.collection.details[0];
    const refund = {
      transaction_id,
      out_refund_no: 'refund-1',
      amount: { refund: 100, total: 300, currency: 'CNY' },
    };
    expect((await caller.post('/v3/refund/domestic/refunds', refund)).status).toBe(200);
  });

  it('needs no confirmation with a permission, and ends at once when nothing is to be paid', async () => {
    const begun = await caller.post(ORDER, order({ need_user_confirm: false, openid: 'oAlice' }));
    const ended = await caller.post(`${ORDER}/score-1/complete`, end(0));

    expect([begun.body.state, ended.body.state]).toEqual(['DOING', 'DONE']);
  });

  it('is lowered before it is paid, and not raised; a payment outside WeChat is noted', async () => {
    await caller.post(ORDER, order({ need_user_confirm: false, openid: 'oAlice' }));
    const ended = await caller.post(`${ORDER}/score-1/complete`, end(300));
    const raised = await caller.post(`${ORDER}/score-1/modify`, { ...end(400), reason: 'r' });
    const lowered = await caller.post(`${ORDER}/score-1/modify`, { ...end(200), reason: 'r' });
    const synced = await caller.post(`${ORDER}/score-1/sync`, {
      appid: APP_ID,
      service_id: 's1',
      type: 'Order_Paid',
    });
    simulator.advance(1);

    expect([ended.status, raised.status, lowered.status, synced.status]).toEqual([200, 400, 200, 200]);
    expect(synced.body).toMatchObject({ state: 'DONE', total_amount: 200 });
    expect(synced.body.collection.details[0].paid_type).toBe('MCH');
    expect(receiver.arrived).toEqual([]);
  });

  it('is cancelled before its end, and refused what its state or its amounts do not allow', async () => {
    await caller.post(ORDER, order());
    const early = await caller.post(`${ORDER}/score-1/complete`, end(300));
    await simulator.merchant().confirmPayScore('score-1');
    const wrongSum = await caller.post(`${ORDER}/score-1/complete`, { ...end(300), total_amount: 200 });
    const tooMuch = await caller.post(`${ORDER}/score-1/complete`, end(10_000));
    const cancelled = await caller.post(`${ORDER}/score-1/cancel`, {
      appid: APP_ID,
      service_id: 's1',
      reason: 'r',
    });
    const late = await caller.post(`${ORDER}/score-1/complete`, end(300));
    const unknown = await caller.get(`${ORDER}?out_order_no=score-2&service_id=s1`);
    const otherService = await caller.get(`${ORDER}?out_order_no=score-1&service_id=s2`);

    expect([early, wrongSum, tooMuch, late].map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    expect(cancelled).toMatchObject({ status: 200, body: { out_order_no: 'score-1' } });
    expect([unknown.status, otherService.status]).toEqual([404, 404]);
    expect((await query()).state).toBe('REVOKED');
  });

  it('is confirmed by the control API too', async () => {
    await caller.post(ORDER, order());
    const confirmed = await caller.control('POST', '/confirm-pay-score', {
      outOrderNo: 'score-1',
      openid: 'oAlice',
    });
    const nothing = await caller.control('POST', '/confirm-pay-score', { outOrderNo: 'score-9' });

    expect(confirmed).toMatchObject({ status: 200, state: 'DOING', deliveries: [{ status: 204 }] });
    expect(nothing.status).toBe(404);
  });
});

describe('permissions for pay score in the simulated WeChat Pay', () => {
  const PERMISSIONS = '/v3/payscore/permissions';
  const asked = (more: object = {}) => ({
    appid: APP_ID,
    service_id: 's1',
    authorization_code: 'agree-1',
    notify_url: receiver.url,
    ...more,
  });
  const byCode = (code = 'agree-1', service = 's1') =>
    caller.get(`${PERMISSIONS}/authorization-code/${code}?service_id=${service}`);
  const byPerson = (openid = 'oAlice') =>
    caller.get(`${PERMISSIONS}/openid/${openid}?appid=${APP_ID}&service_id=s1`);

  it('are asked for, given, and taken back by the merchant, with both notifications', async () => {
    const applied = await caller.post(PERMISSIONS, asked());
    const repeated = await caller.post(PERMISSIONS, asked());
    const unbound = await byCode();
    const granted = await simulator.merchant().grantPayScore('agree-1', { openid: 'oAlice' });
    const given = await byPerson();
    const ended = await caller.post(`${PERMISSIONS}/openid/oAlice/terminate`, {
      appid: APP_ID,
      service_id: 's1',
      reason: 'r',
    });
    await eventually(() => receiver.arrived.length === 2);
    const over = await byCode();

    expect(applied.body.apply_permissions_token).toBe(repeated.body.apply_permissions_token);
    expect(unbound.body).toMatchObject({ authorization_state: 'UNBINDUSER' });
    expect(unbound.body.openid).toBeUndefined();
    expect(granted.map(({ status }) => status)).toEqual([204]);
    expect(given.body).toMatchObject({
      authorization_state: 'AVAILABLE',
      authorization_code: 'agree-1',
      openid: 'oAlice',
      authorization_success_time: expect.stringMatching(/^\d{4}-.*\+08:00$/),
    });
    expect(ended.status).toBe(204);
    expect(over.body).toMatchObject({
      authorization_state: 'UNAVAILABLE',
      cancel_authorization_time: expect.any(String),
    });
    expect(receiver.arrived.map(({ body, resource }) => [body.event_type, resource])).toMatchObject([
      ['PAYSCORE.USER_OPEN_SERVICE', { openid: 'oAlice', user_service_status: 'USER_OPEN_SERVICE' }],
      [
        'PAYSCORE.USER_CLOSE_SERVICE',
        { authorization_code: 'agree-1', openorclose_time: expect.stringMatching(/^\d{14}$/) },
      ],
    ]);
  });

  it('are refused where nobody gave one, where one was given, and where the number is used for another', async () => {
    await caller.post(PERMISSIONS, asked());
    const never = await byPerson('oBob');
    const early = await caller.post(`${PERMISSIONS}/authorization-code/agree-1/terminate`, {
      service_id: 's1',
    });
    await simulator.merchant().grantPayScore('agree-1');
    const codes = await Promise.all([byCode('agree-2'), byCode('agree-1', 's2')]);
    const other = await caller.post(PERMISSIONS, asked({ service_id: 's2' }));

    expect(never).toMatchObject({ status: 404, body: { code: 'ORDER_NOT_EXIST' } });
    expect(early.status).toBe(400);
    expect(codes.map(({ status }) => status)).toEqual([404, 404]);
    expect(other).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } });
    await expect(simulator.merchant().grantPayScore('agree-1')).rejects.toThrow('已被使用');
    await expect(async () => simulator.merchant().grantPayScore('none')).rejects.toThrow('no pay score');
  });

  it('are what an order without confirmation needs: without one the wire warns', async () => {
    const order = (out_order_no: string) =>
      caller.post('/v3/payscore/serviceorder', {
        appid: APP_ID,
        out_order_no,
        service_id: 's1',
        service_introduction: '充电宝',
        time_range: { start_time: 'OnAccept' },
        risk_fund: { name: 'ADVANCE', amount: 9900 },
        need_user_confirm: false,
        openid: 'oAlice',
      });
    const warned = () => simulator.wire.findLast(({ direction }) => direction === 'call')!.warnings;
    await order('free-1');
    expect(warned()).toEqual(['WeChat Pay would refuse it: oAlice has given the service s1 no permission.']);
    await caller.post(PERMISSIONS, asked());
    await simulator.merchant().grantPayScore('agree-1', { openid: 'oAlice' });
    await order('free-2');
    expect(warned()).toBeUndefined();
    simulator.merchant().withdrawPayScore('agree-1');
    await order('free-3');
    expect(warned()).toHaveLength(1);
  });

  it('of one person count by when they were given, not by when they were asked for', async () => {
    for (const code of ['agree-1', 'agree-2'])
      await caller.post(PERMISSIONS, asked({ authorization_code: code }));
    // In one millisecond.
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now());
    const given = ['agree-2', 'agree-1'].map((code) =>
      simulator.merchant().grantPayScore(code, { openid: 'oAlice' }),
    );
    clock.mockRestore();
    await Promise.all(given);
    expect((await byPerson()).body).toMatchObject({
      authorization_code: 'agree-1',
      authorization_state: 'AVAILABLE',
    });
    await caller.post(`${PERMISSIONS}/openid/oAlice/terminate`, {
      appid: APP_ID,
      service_id: 's1',
      reason: 'r',
    });
    expect((await byCode('agree-1')).body.authorization_state).toBe('UNAVAILABLE');
    expect((await byCode('agree-2')).body.authorization_state).toBe('AVAILABLE');
  });

  it('are given and taken back by the control API too', async () => {
    await caller.post(PERMISSIONS, asked());
    const named = { authorizationCode: 'agree-1' };
    const granted = await caller.control('POST', '/grant-pay-score', { ...named, openid: 'oAlice' });
    const again = await caller.control('POST', '/grant-pay-score', named);
    const withdrawn = await caller.control('POST', '/withdraw-pay-score', named);
    const unknown = await caller.control('POST', '/grant-pay-score', { authorizationCode: 'none' });

    expect(granted).toMatchObject({ status: 200, state: 'AVAILABLE', deliveries: [{ status: 204 }] });
    expect(withdrawn).toMatchObject({ status: 200, state: 'UNAVAILABLE', deliveries: [{ status: 204 }] });
    expect(receiver.arrived.map(({ body }) => body.event_type)).toEqual([
      'PAYSCORE.USER_OPEN_SERVICE',
      'PAYSCORE.USER_CLOSE_SERVICE',
    ]);
    // It is not in force any more: nobody is told.
    const twice = await caller.control('POST', '/withdraw-pay-score', named);
    expect(twice).toMatchObject({ status: 200, state: 'UNAVAILABLE', deliveries: [] });
    expect([again.status, unknown.status]).toEqual([400, 404]);
  });
});

describe('complaints in the simulated WeChat Pay', () => {
  const NOTIFICATIONS = '/v3/merchant-service/complaint-notifications';
  const COMPLAINTS = '/v3/merchant-service/complaints-v2';
  const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const list = (more = '') => caller.get(`${COMPLAINTS}?begin_date=${today()}&end_date=${today()}${more}`);

  const paidOrder = async () => {
    await caller.post('/v3/pay/transactions/native', caller.order('order-0001'));
    await simulator.merchant().pay('order-0001', { openid: 'oAlice' });
  };

  it('are announced, read, answered and settled', async () => {
    await paidOrder();
    await caller.post(NOTIFICATIONS, { url: receiver.url });
    const { complaintId, deliveries } = await simulator.merchant().complain('order-0001', '咖啡是冷的');
    const one = `${COMPLAINTS}/${complaintId}`;
    const made = await caller.get(one);
    const early = await caller.post(`${one}/complete`, { complainted_mchid: caller.keys.mchId });
    const answered = await caller.post(`${one}/response`, {
      complainted_mchid: caller.keys.mchId,
      response_content: '马上重做',
    });
    const running = await caller.get(one);
    const settled = await caller.post(`${one}/complete`, { complainted_mchid: caller.keys.mchId });
    const late = await caller.post(`${one}/response`, { response_content: '再见' });
    const history = await caller.get(`${one}/negotiation-historys`);

    expect(deliveries.map(({ status }) => status)).toEqual([204]);
    expect(receiver.arrived[0]).toMatchObject({
      body: { event_type: 'COMPLAINT.CREATE' },
      resource: { complaint_id: complaintId, action_type: 'CREATE_COMPLAINT' },
    });
    expect(made.body).toMatchObject({
      complaint_state: 'PENDING',
      complaint_detail: '咖啡是冷的',
      payer_openid: 'oAlice',
      complaint_order_info: [{ out_trade_no: 'order-0001', amount: 100 }],
      incoming_user_response: true,
      complaint_full_refunded: false,
    });
    const key = createPrivateKey(caller.keys.privateKey);
    expect(decryptSensitive(made.body.payer_phone, key)).toBe('18500000000');
    expect([early, answered, settled, late].map(({ status }) => status)).toEqual([400, 204, 204, 400]);
    expect(running.body).toMatchObject({ complaint_state: 'PROCESSING', incoming_user_response: false });
    expect((await caller.get(one)).body.complaint_state).toBe('PROCESSED');
    expect(history.body.data.map((record: { operate_type: string }) => record.operate_type)).toEqual([
      'MERCHANT_CONFIRM_COMPLETE',
      'MERCHANT_RESPONSE',
      'USER_CREATE_COMPLAINT',
    ]);
  });

  it('are listed by day, in pages', async () => {
    await paidOrder();
    for (const detail of ['a', 'b', 'c']) await simulator.merchant().complain('order-0001', detail);
    const first = await list('&limit=2');
    const rest = await list('&limit=2&offset=2');
    const before = await caller.get(`${COMPLAINTS}?begin_date=2020-01-01&end_date=2020-01-02`);

    expect(first.body).toMatchObject({ total_count: 3, limit: 2, offset: 0 });
    expect(first.body.data).toHaveLength(2);
    expect(rest.body.data.map((one: { complaint_detail: string }) => one.complaint_detail)).toEqual(['a']);
    expect(before.body.data).toEqual([]);
    expect([(await list('&limit=51')).status, (await caller.get(COMPLAINTS)).status]).toEqual([400, 400]);
  });

  it('have an address for notifications that is set, changed, read and removed', async () => {
    const none = await caller.get(NOTIFICATIONS);
    await caller.post(NOTIFICATIONS, { url: receiver.url });
    const changed = await caller.send('PUT', NOTIFICATIONS, JSON.stringify({ url: `${receiver.url}/2` }));
    const read = await caller.get(NOTIFICATIONS);
    const removed = await caller.send('DELETE', NOTIFICATIONS, '');

    expect([none.status, changed.status, removed.status]).toEqual([404, 200, 204]);
    expect(read.body).toEqual({ mchid: caller.keys.mchId, url: `${receiver.url}/2` });
    expect((await caller.get(NOTIFICATIONS)).status).toBe(404);
  });

  it('are made by the control API too, about paid orders only', async () => {
    await caller.post('/v3/pay/transactions/native', caller.order('order-0002'));
    await paidOrder();
    const open = await caller.control('POST', '/complain', { outTradeNo: 'order-0002', detail: 'a' });
    const made = await caller.control('POST', '/complain', { outTradeNo: 'order-0001', detail: 'a' });

    expect(open.status).toBe(400);
    expect(made).toMatchObject({
      status: 200,
      complaintId: expect.stringMatching(/^2000\d+$/),
      deliveries: [],
    });
  });
});
