import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';
import { MerchantCaller } from '../support/pay/merchant-caller.js';
import type { Json } from '../support/simulator-caller.js';
import { MINI, OA, SimulatorCaller } from '../support/simulator-caller.js';
import { WebhookStub } from '../support/webhook-stub.js';

let simulator: WechatSimulator;
let mini: SimulatorCaller;
let webhook: WebhookStub;
const BUYER = 'oMini_Buyer';

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  mini = await new SimulatorCaller(simulator, MINI).login();
  webhook = await WebhookStub.start(MINI);
  await simulator.deliversTo(webhook.url, undefined, MINI.appId);
});
afterEach(async () => {
  await simulator.stop();
  await webhook.stop();
});

const code = async (answer: Promise<Json>): Promise<number> => (await answer).errcode;
const pushed = (event: string) => webhook.seen.filter(({ plain }) => plain.includes(`"Event":"${event}"`));

describe('deliveries of what was bought in a mini program', () => {
  let transactionId: string;
  const sell = async (out_trade_no: string) => {
    const shop = new MerchantCaller(simulator);
    await shop.post('/v3/pay/transactions/jsapi', {
      appid: MINI.appId,
      mchid: shop.keys.mchId,
      description: '茶杯',
      out_trade_no,
      notify_url: 'http://127.0.0.1:9/notify',
      amount: { total: 100 },
      payer: { openid: BUYER },
    });
    return simulator.merchant().pay(out_trade_no, { deliveries: 1 });
  };
  beforeEach(async () => {
    ({ transactionId } = await sell('cup-order-1'));
  });
  const parcel = { tracking_no: 'SF1', express_company: 'SF', item_desc: '茶杯*1' };
  const upload = (change: object = {}) =>
    mini.post('/wxa/sec/order/upload_shipping_info', {
      order_key: { order_number_type: 2, transaction_id: transactionId },
      logistics_type: 1,
      delivery_mode: 1,
      shipping_list: [parcel],
      upload_time: '2026-11-27T12:00:00.000+08:00',
      payer: { openid: BUYER },
      ...change,
    });
  const order = async () =>
    (await mini.post('/wxa/sec/order/get_order', { transaction_id: transactionId })).order;

  it('are reported once and corrected once; the money follows ten days later', async () => {
    expect(await order()).toMatchObject({
      merchant_trade_no: 'cup-order-1',
      paid_amount: 100,
      order_state: 1,
    });
    expect((await order()).shipping).toBeUndefined();
    expect(await code(upload())).toBe(0);
    expect(await order()).toMatchObject({
      order_state: 2,
      openid: BUYER,
      shipping: { finish_shipping: true, shipping_list: [{ tracking_no: 'SF1', goods_desc: '茶杯*1' }] },
    });
    expect(await code(upload({ shipping_list: [{ ...parcel, tracking_no: 'SF2' }] }))).toBe(0);
    expect((await order()).shipping.shipping_list).toMatchObject([{ tracking_no: 'SF2' }]);
    expect(await code(upload())).toBe(10060003);
    await expect.poll(() => pushed('trade_manage_order_settlement').length).toBe(1);
    simulator.advance(10 * 86_400 + 1);
    await mini.login();
    await expect.poll(() => pushed('trade_manage_order_settlement').length).toBe(2);
    expect(JSON.parse(webhook.last.plain)).toMatchObject({
      transaction_id: transactionId,
      merchant_trade_no: 'cup-order-1',
      settlement_time: expect.any(Number),
    });
    expect((await order()).order_state).toBe(4);
    expect(await code(upload())).toBe(10060004);
  });

  it('come in parcels when they are split', async () => {
    const split = { delivery_mode: 2, is_all_delivered: false };
    expect(await code(upload({ delivery_mode: 2 }))).toBe(10060007);
    expect(await code(upload({ ...split, logistics_type: 3 }))).toBe(10060006);
    expect(await code(upload(split))).toBe(0);
    expect((await order()).shipping.finish_shipping).toBe(false);
    expect(await code(upload({ ...split, is_all_delivered: true }))).toBe(0);
    const { shipping } = await order();
    expect([shipping.finish_shipping, shipping.shipping_list.length]).toEqual([true, 2]);
  });

  it('are refused for another payer, an unknown order and an account that has not sold it', async () => {
    expect(await code(upload({ payer: { openid: 'oOther' } }))).toBe(10060031);
    const unknown = { order_key: { order_number_type: 2, transaction_id: '42' } };
    expect(await code(upload(unknown))).toBe(10060001);
    expect(await code(upload({ shipping_list: [{}] }))).toBe(10060008);
    const receive = (received_time: number) =>
      code(
        mini.post('/wxa/sec/order/notify_confirm_receive', { transaction_id: transactionId, received_time }),
      );
    expect(await receive(1)).toBe(10060004);
    await upload();
    expect(await receive(1)).toBe(10060014);
    expect(await receive(simulator.clock.seconds() + 1)).toBe(0);
  });

  it('are listed, by state and by person', async () => {
    const list = async (body: object) =>
      (await mini.post('/wxa/sec/order/get_order_list', body)).order_list.length as number;
    expect([await list({ order_state: 1 }), await list({ order_state: 2 })]).toEqual([1, 0]);
    await upload();
    expect([await list({ order_state: 1 }), await list({ order_state: 2 })]).toEqual([0, 1]);
    expect([await list({ openid: BUYER }), await list({ openid: 'oOther' })]).toEqual([1, 0]);
    expect((await mini.post('/wxa/sec/order/is_trade_managed', { appid: MINI.appId })).is_trade_managed).toBe(
      true,
    );
    expect(await code(mini.post('/wxa/sec/order/set_msg_jump_path', { path: 'pages/order' }))).toBe(0);
    expect(await code(mini.post('/wxa/sec/order/set_msg_jump_path', { path: '' }))).toBe(10060014);
  });

  it('are listed page by page', async () => {
    await sell('cup-order-2');
    const page = (last_index?: string) =>
      mini.post('/wxa/sec/order/get_order_list', { page_size: 1, ...(last_index && { last_index }) });
    const first = await page();
    const second = await page(first.last_index as string);
    expect([first.has_more, second.has_more]).toEqual([true, false]);
    const numbers = [...first.order_list, ...second.order_list].map(
      ({ merchant_trade_no }: { merchant_trade_no: string }) => merchant_trade_no,
    );
    expect(numbers.toSorted()).toEqual(['cup-order-1', 'cup-order-2']);
  });
});

describe('virtual payment', () => {
  const KEY = 'app-key';
  let sessionKey: string;
  beforeEach(async () => {
    simulator.configureAccounts([{ appId: MINI.appId, appKey: KEY }]);
    const js_code = simulator.user(BUYER, MINI.appId).logsIn();
    const query = `appid=${MINI.appId}&secret=${MINI.appSecret}&grant_type=authorization_code&js_code=${js_code}`;
    sessionKey = (await mini.plain('GET', `/sns/jscode2session?${query}`)).session_key;
  });
  const hmac = (key: string, text: string) => createHmac('sha256', key).update(text).digest('hex');
  const call = (path: string, body: object, keys = { app: KEY, session: sessionKey }) => {
    const text = JSON.stringify(body);
    const query = `pay_sig=${hmac(keys.app, `${path}&${text}`)}&signature=${hmac(keys.session, text)}`;
    return mini.post(`${path}?${query}`, body);
  };
  const about = { openid: BUYER, env: 0, user_ip: '127.0.0.1' };

  it('has coins that are bought, spent once for each order, and run out', async () => {
    const balance = async () => (await call('/xpay/query_user_balance', about)).balance;
    expect(await balance()).toBe(0);
    await simulator.user(BUYER, MINI.appId).buys({ coins: 10 });
    expect(pushed('xpay_coin_pay_notify')).toHaveLength(1);
    expect(await balance()).toBe(10);
    const pay = (order_id: string, amount: number) =>
      call('/xpay/currency_pay', { ...about, order_id, amount });
    expect(await pay('a', 7)).toMatchObject({ errcode: 0, order_id: 'a', balance: 3 });
    expect(await pay('a', 7)).toMatchObject({ errcode: 0, balance: 3 });
    expect(await code(pay('b', 7))).toBe(268490006);
    expect(await balance()).toBe(3);
  });

  it('has orders that are provided and paid back', async () => {
    await simulator.user(BUYER, MINI.appId).buys({ productId: 'sword', price: 600, outTradeNo: 'sword-1' });
    expect(JSON.parse(webhook.last.plain)).toMatchObject({
      Event: 'xpay_goods_deliver_notify',
      OutTradeNo: 'sword-1',
      GoodsInfo: { ProductId: 'sword', ActualPrice: 600 },
    });
    const order = async () => (await call('/xpay/query_order', { ...about, order_id: 'sword-1' })).order;
    expect(await order()).toMatchObject({ status: 2, paid_fee: 600, left_fee: 600 });
    expect(await code(call('/xpay/notify_provide_goods', { order_id: 'sword-1', env: 0 }))).toBe(0);
    expect((await order()).status).toBe(4);
    const refund = { ...about, order_id: 'sword-1', refund_order_id: 'r1', left_fee: 600, refund_fee: 200 };
    expect(await code(call('/xpay/refund_order', { ...refund, left_fee: 500 }))).toBe(268490002);
    const { refund_wx_order_id } = await call('/xpay/refund_order', refund);
    expect((await call('/xpay/refund_order', refund)).refund_wx_order_id).toBe(refund_wx_order_id);
    expect(await order()).toMatchObject({ status: 5, refund_fee: 200, left_fee: 400 });
    simulator.advance(2);
    await expect.poll(() => pushed('xpay_refund_notify').length).toBe(1);
    expect(await code(call('/xpay/notify_provide_goods', { order_id: 'sword-1', env: 0 }))).toBe(268490013);
  });

  it('checks both signatures', async () => {
    const wrong = { app: KEY, session: sessionKey };
    expect(await code(call('/xpay/query_user_balance', about, { ...wrong, app: 'x' }))).toBe(268490003);
    expect(await code(call('/xpay/query_user_balance', about, { ...wrong, session: 'x' }))).toBe(268490003);
    expect(await code(call('/xpay/query_user_balance', { ...about, openid: 'oNobody' }))).toBe(268490009);
    expect(await code(call('/xpay/query_order', { ...about, order_id: 'none' }))).toBe(268490002);
  });
});

describe('parcels', () => {
  const person = {
    name: '张三',
    mobile: '1',
    province: '广东省',
    city: '广州市',
    area: '海珠区',
    address: 'x',
  };
  const asked = {
    add_source: 0,
    order_id: 'o-1',
    openid: BUYER,
    delivery_id: 'SF',
    biz_id: 'b',
    sender: person,
    receiver: person,
    cargo: { count: 1, weight: 1, space_x: 1, space_y: 1, space_z: 1, detail_list: [] },
    insured: { use_insured: 0, insured_value: 0 },
    service: { service_type: 0, service_name: 'x' },
  };
  const ORDER = '/cgi-bin/express/business/order';

  it('are ordered once, travel, and can be cancelled', async () => {
    const { waybill_id } = await mini.post(`${ORDER}/add`, asked);
    expect(await code(mini.post(`${ORDER}/add`, asked))).toBe(9300506);
    const named = { order_id: 'o-1', delivery_id: 'SF', waybill_id };
    const way = async () =>
      (await mini.post('/cgi-bin/express/business/path/get', named)).path_item_list.map(
        ({ action_type }: { action_type: number }) => action_type,
      ) as number[];
    expect(await way()).toEqual([100001]);
    simulator.advance(48 * 3600);
    await mini.login();
    expect(await way()).toEqual([100001, 200001, 300002, 300003]);
    await mini.post(`${ORDER}/cancel`, named);
    expect(await mini.post(`${ORDER}/get`, named)).toMatchObject({ order_status: 1, waybill_id });
    expect(await code(mini.post(`${ORDER}/get`, { ...named, order_id: 'none' }))).toBe(9300507);
  });

  it('are followed with a token', async () => {
    const { waybill_token } = await mini.post('/cgi-bin/express/delivery/open_msg/trace_waybill', {
      openid: BUYER,
      waybill_id: 'SF1',
      goods_info: { detail_list: [{ goods_name: '茶杯', goods_img_url: 'http://x.example/a.png' }] },
    });
    const ask = (openid: string) =>
      mini.post('/cgi-bin/express/delivery/open_msg/query_trace', { openid, waybill_token });
    expect(await ask(BUYER)).toMatchObject({ errcode: 0, waybill_info: { waybill_id: 'SF1' } });
    expect(await code(ask('oOther'))).toBe(47003);
  });
});

describe('coupons', () => {
  it('are made, taken, looked at and used once', async () => {
    const official = await new SimulatorCaller(simulator).login();
    const hook = await WebhookStub.start(OA);
    await simulator.deliversTo(hook.url);
    const base_info = { title: '双人套餐', brand_name: '海底捞', sku: { quantity: 1 } };
    const card = { card_type: 'GROUPON', groupon: { base_info, deal_detail: 'x' } };
    const { card_id } = await official.post('/card/create', { card });
    const alice = simulator.user('alice');
    const taken = await alice.takesCard(card_id);
    expect(hook.last.plain).toContain('<Event><![CDATA[user_get_card]]></Event>');
    await expect(alice.takesCard(card_id)).rejects.toThrow('none of them is left');
    const state = async () =>
      (await official.post('/card/code/get', { code: taken, check_consume: false })).user_card_status;
    expect(await state()).toBe('NORMAL');
    expect(await official.post('/card/code/consume', { code: taken })).toMatchObject({
      errcode: 0,
      card: { card_id },
      openid: 'alice',
    });
    expect(await state()).toBe('CONSUMED');
    expect(await code(official.post('/card/code/consume', { code: taken }))).toBe(40127);
    expect(await code(official.post('/card/code/get', { code: '1' }))).toBe(40056);
    await expect.poll(() => hook.last.plain).toContain('user_consume_card');
    const qr = { action_name: 'QR_CARD', action_info: { card: { card_id } } };
    expect((await official.post('/card/qrcode/create', qr)).ticket).toBeTruthy();
    expect(
      await code(official.post('/card/qrcode/create', { ...qr, action_info: { card: { card_id: 'x' } } })),
    ).toBe(40073);
    await hook.stop();
  });
});
