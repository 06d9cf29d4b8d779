import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WechatPayUnknownError, type WechatPayMerchant, type WechatPayService } from '../../src/pay/index.js';
import { decryptSensitive, readPrivateKey, v2Sign } from '../../src/pay/crypto/index.js';
import { type PayApp, startPayApp } from './pay-app.js';
import { merchantOptions, PayPlatform } from './pay-platform.js';
import { keys } from './pay-vectors.js';

const MCH = '1900007291';
const APP = 'wx2421b1c4370ec43b';
const NOTIFY = 'https://shop.example.com/wechat/pay';
const amount = { total: 100, currency: 'CNY' };

let platform: PayPlatform;
let app: PayApp;
let pay: WechatPayService;
let provider: WechatPayMerchant;

beforeAll(async () => {
  platform = await PayPlatform.start();
  const options = merchantOptions({ baseUrl: platform.url, apiV2Key: keys.apiV2Key });
  app = await startPayApp({
    clock: platform.clock,
    pay: { ...options, merchants: { provider: { ...options, mchId: '1900006666', mode: 'partner' } } },
  });
  ({ pay } = app);
  provider = pay.merchant('provider');
});
afterAll(async () => {
  await app.app.close();
  await platform.stop();
});
afterEach(() => {
  platform.requests.length = 0;
  platform.routes.clear();
});

type Call = () => Promise<unknown>;
type Wire = readonly [name: string, call: Call, request: string, body?: object];

const order = { description: 'd', out_trade_no: 'order-1', amount };
const merchantBody = { ...order, appid: APP, mchid: MCH, notify_url: NOTIFY };
const partnerOrder = { ...order, sub_mchid: '1900001111' };
const partnerBody = { ...partnerOrder, sp_appid: APP, sp_mchid: '1900006666', notify_url: NOTIFY };
const h5 = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' as const } };
const sub = {
  mchid: '1',
  attach: 'a',
  out_trade_no: 'o1',
  description: 'd',
  amount: { total_amount: 1, currency: 'CNY' },
};
const combined = { combine_out_trade_no: 'c-1', sub_orders: [sub] };
const combinedBody = { ...combined, combine_appid: APP, combine_mchid: MCH, notify_url: NOTIFY };
const TRANSFERS = '/v3/fund-app/mch-transfer/transfer-bills';
const transfer = {
  out_bill_no: 'bill1',
  transfer_scene_id: '1000',
  openid: 'o1',
  transfer_amount: 2000,
  transfer_remark: 'r',
  transfer_scene_report_infos: [
    { info_type: '活动名称', info_content: 'a' },
    { info_type: '奖励说明', info_content: 'b' },
  ],
};
const receiver = { type: 'MERCHANT_ID', account: '1900001111' };
const score = { out_order_no: 'o1', service_id: 's1', service_introduction: 'i' };
const time_range = { start_time: 'OnAccept' };
const risk_fund = { name: 'DEPOSIT', amount: 1 };
const partnerEnd = { service_id: 's1', sub_mchid: '1900001111' };
const partnerScore = { ...score, sub_mchid: '1900001111' };
const plate = { plate_number: '粤B888888', plate_color: 'BLUE' };

const WIRE: readonly Wire[] = [
  ['app.create', () => pay.app.create(order), 'POST /v3/pay/transactions/app', merchantBody],
  ['native.create', () => pay.native.create(order), 'POST /v3/pay/transactions/native', merchantBody],
  [
    'h5.create',
    () => pay.h5.create({ ...order, scene_info: h5 }),
    'POST /v3/pay/transactions/h5',
    { ...merchantBody, scene_info: h5 },
  ],
  [
    'mini.create',
    () => pay.mini.create({ ...order, payer: { openid: 'o' } }),
    'POST /v3/pay/transactions/jsapi',
    { ...merchantBody, payer: { openid: 'o' } },
  ],
  [
    'orders.queryByTransactionId',
    () => pay.orders.queryByTransactionId('t1'),
    `GET /v3/pay/transactions/id/t1?mchid=${MCH}`,
  ],
  ['refunds.query', () => pay.refunds.query('r1'), 'GET /v3/refund/domestic/refunds/r1'],
  [
    'refunds.query of a provider',
    () => pay.refunds.query('r1', '1900001111'),
    'GET /v3/refund/domestic/refunds/r1?sub_mchid=1900001111',
  ],
  [
    'code.create',
    () =>
      pay.code.create({
        ...order,
        payer: { auth_code: '130061098828009406' },
        scene_info: { store_info: { id: '1' } },
      }),
    'POST /v3/pay/transactions/codepay',
    {
      ...order,
      appid: APP,
      mchid: MCH,
      payer: { auth_code: '130061098828009406' },
      scene_info: { store_info: { id: '1' } },
    },
  ],
  [
    'code.reverse',
    () => pay.code.reverse('order-1'),
    'POST /v3/pay/transactions/out-trade-no/order-1/reverse',
    { appid: APP, mchid: MCH },
  ],
  [
    'combined.jsapi',
    () => pay.combined.jsapi({ ...combined, combine_payer_info: { openid: 'o' } }),
    'POST /v3/combine-transactions/jsapi',
    { ...combinedBody, combine_payer_info: { openid: 'o' } },
  ],
  ['combined.app', () => pay.combined.app(combined), 'POST /v3/combine-transactions/app', combinedBody],
  [
    'combined.native',
    () => pay.combined.native(combined),
    'POST /v3/combine-transactions/native',
    combinedBody,
  ],
  ['combined.query', () => pay.combined.query('c-1'), 'GET /v3/combine-transactions/out-trade-no/c-1'],
  [
    'combined.close',
    () => pay.combined.close('c-1', [{ mchid: '1', out_trade_no: 'o1' }]),
    'POST /v3/combine-transactions/out-trade-no/c-1/close',
    { combine_appid: APP, sub_orders: [{ mchid: '1', out_trade_no: 'o1' }] },
  ],
  [
    'transfers.create',
    () => pay.transfers.create(transfer),
    `POST ${TRANSFERS}`,
    { ...transfer, appid: APP, notify_url: NOTIFY },
  ],
  ['transfers.query', () => pay.transfers.query('bill1'), `GET ${TRANSFERS}/out-bill-no/bill1`],
  [
    'transfers.queryByTransferBillNo',
    () => pay.transfers.queryByTransferBillNo('133'),
    `GET ${TRANSFERS}/transfer-bill-no/133`,
  ],
  ['transfers.cancel', () => pay.transfers.cancel('bill1'), `POST ${TRANSFERS}/out-bill-no/bill1/cancel`],
  [
    'profitSharing.create',
    () =>
      pay.profitSharing.create({
        transaction_id: 't1',
        out_order_no: 'o1',
        receivers: [{ ...receiver, amount: 1, description: 'd' }],
        unfreeze_unsplit: true,
      }),
    'POST /v3/profitsharing/orders',
    {
      appid: APP,
      transaction_id: 't1',
      out_order_no: 'o1',
      receivers: [{ ...receiver, amount: 1, description: 'd' }],
      unfreeze_unsplit: true,
    },
  ],
  [
    'profitSharing.query',
    () => pay.profitSharing.query('o1', 't1'),
    'GET /v3/profitsharing/orders/o1?transaction_id=t1',
  ],
  [
    'profitSharing.unfreeze',
    () => pay.profitSharing.unfreeze({ transaction_id: 't1', out_order_no: 'o2', description: 'd' }),
    'POST /v3/profitsharing/orders/unfreeze',
    { transaction_id: 't1', out_order_no: 'o2', description: 'd' },
  ],
  [
    'profitSharing.createReturn',
    () =>
      pay.profitSharing.createReturn({
        out_order_no: 'o1',
        out_return_no: 'r1',
        return_mchid: '1',
        amount: 1,
        description: 'd',
      }),
    'POST /v3/profitsharing/return-orders',
    { out_order_no: 'o1', out_return_no: 'r1', return_mchid: '1', amount: 1, description: 'd' },
  ],
  [
    'profitSharing.queryReturn',
    () => pay.profitSharing.queryReturn('r1', 'o1'),
    'GET /v3/profitsharing/return-orders/r1?out_order_no=o1',
  ],
  [
    'profitSharing.remaining',
    () => pay.profitSharing.remaining('t1'),
    'GET /v3/profitsharing/transactions/t1/amounts',
  ],
  [
    'profitSharing.addReceiver',
    () => pay.profitSharing.addReceiver({ ...receiver, relation_type: 'STORE' }),
    'POST /v3/profitsharing/receivers/add',
    { ...receiver, relation_type: 'STORE', appid: APP },
  ],
  [
    'profitSharing.deleteReceiver',
    () => pay.profitSharing.deleteReceiver(receiver),
    'POST /v3/profitsharing/receivers/delete',
    { ...receiver, appid: APP },
  ],
  [
    'payScore.create',
    () =>
      pay.payScore.create({
        ...score,
        time_range: { start_time: 'OnAccept' },
        risk_fund: { name: 'DEPOSIT', amount: 1 },
      }),
    'POST /v3/payscore/serviceorder',
    {
      ...score,
      appid: APP,
      notify_url: NOTIFY,
      time_range: { start_time: 'OnAccept' },
      risk_fund: { name: 'DEPOSIT', amount: 1 },
    },
  ],
  [
    'payScore.query',
    () => pay.payScore.query('o1', 's1'),
    `GET /v3/payscore/serviceorder?out_order_no=o1&service_id=s1&appid=${APP}`,
  ],
  [
    'payScore.cancel',
    () => pay.payScore.cancel('o1', { service_id: 's1', reason: 'r' }),
    'POST /v3/payscore/serviceorder/o1/cancel',
    { service_id: 's1', reason: 'r', appid: APP },
  ],
  [
    'payScorePermissions.apply',
    () => pay.payScorePermissions.apply({ authorization_code: 'a1', service_id: 's1' }),
    'POST /v3/payscore/permissions',
    { authorization_code: 'a1', service_id: 's1', appid: APP, notify_url: NOTIFY },
  ],
  [
    'payScorePermissions.query',
    () => pay.payScorePermissions.query('a1', 's1'),
    'GET /v3/payscore/permissions/authorization-code/a1?service_id=s1',
  ],
  [
    'payScorePermissions.queryByOpenId',
    () => pay.payScorePermissions.queryByOpenId('o1', 's1'),
    `GET /v3/payscore/permissions/openid/o1?appid=${APP}&service_id=s1`,
  ],
  [
    'payScorePermissions.terminate',
    () => pay.payScorePermissions.terminate('a1', { service_id: 's1', reason: 'r' }),
    'POST /v3/payscore/permissions/authorization-code/a1/terminate',
    { service_id: 's1', reason: 'r' },
  ],
  [
    'payScorePermissions.terminateByOpenId',
    () => pay.payScorePermissions.terminateByOpenId('o1', { service_id: 's1', appid: 'wx2' }),
    'POST /v3/payscore/permissions/openid/o1/terminate',
    { service_id: 's1', appid: 'wx2' },
  ],
  [
    'partnerPayScore.create',
    () => provider.partnerPayScore.create({ ...partnerScore, post_payments: [], time_range, risk_fund }),
    'POST /v3/payscore/partner/serviceorder',
    { ...partnerScore, post_payments: [], time_range, risk_fund, appid: APP, notify_url: NOTIFY },
  ],
  [
    'partnerPayScore.query',
    () => provider.partnerPayScore.query('o1', 's1', '1900001111'),
    'GET /v3/payscore/partner/serviceorder?out_order_no=o1&service_id=s1&sub_mchid=1900001111',
  ],
  [
    'partnerPayScore.cancel',
    () => provider.partnerPayScore.cancel('o1', { service_id: 's1', sub_mchid: '1900001111' }),
    'POST /v3/payscore/partner/serviceorder/o1/cancel',
    { service_id: 's1', sub_mchid: '1900001111', appid: APP },
  ],
  [
    'partnerPayScore.complete',
    () => provider.partnerPayScore.complete('o1', { ...partnerEnd, post_payments: [], total_amount: 1 }),
    'POST /v3/payscore/partner/serviceorder/o1/complete',
    { ...partnerEnd, post_payments: [], total_amount: 1, appid: APP },
  ],
  [
    'partnerPayScore.modify',
    () => provider.partnerPayScore.modify('o1', { ...partnerEnd, post_payments: [], total_amount: 1 }),
    'POST /v3/payscore/partner/serviceorder/o1/modify',
    { ...partnerEnd, post_payments: [], total_amount: 1, appid: APP },
  ],
  [
    'partnerPayScore.sync',
    () => provider.partnerPayScore.sync('o1', { ...partnerEnd, type: 'Order_Paid' }),
    'POST /v3/payscore/partner/serviceorder/o1/sync',
    { ...partnerEnd, type: 'Order_Paid', appid: APP },
  ],
  [
    'partnerPayScorePermissions.apply',
    () =>
      provider.partnerPayScorePermissions.apply({
        ...partnerEnd,
        authorization_code: 'a1',
        sub_appid: 'wx3',
      }),
    'POST /v3/payscore/partner/permissions',
    { ...partnerEnd, authorization_code: 'a1', sub_appid: 'wx3', appid: APP, notify_url: NOTIFY },
  ],
  [
    'partnerPayScorePermissions.query',
    () => provider.partnerPayScorePermissions.query('a1', 's1', '1900001111'),
    'GET /v3/payscore/partner/permissions/authorization-code/a1?service_id=s1&sub_mchid=1900001111',
  ],
  [
    'partnerPayScorePermissions.queryByUser',
    () => provider.partnerPayScorePermissions.queryByUser('s1', '1900001111', { openid: 'o1' }),
    `GET /v3/payscore/partner/permissions/search?service_id=s1&sub_mchid=1900001111&appid=${APP}&openid=o1`,
  ],
  [
    'partnerPayScorePermissions.terminate',
    () => provider.partnerPayScorePermissions.terminate('a1', partnerEnd),
    'POST /v3/payscore/partner/permissions/authorization-code/a1/terminate',
    partnerEnd,
  ],
  [
    'partnerPayScorePermissions.terminateByUser',
    () =>
      provider.partnerPayScorePermissions.terminateByUser({ ...partnerEnd, sub_appid: 'wx3', openid: 'o1' }),
    'POST /v3/payscore/partner/permissions/terminate',
    { ...partnerEnd, sub_appid: 'wx3', openid: 'o1', appid: APP },
  ],
  ['complaints.get', () => pay.complaints.get('c1'), 'GET /v3/merchant-service/complaints-v2/c1'],
  [
    'complaints.history',
    () => pay.complaints.history('c1', { limit: 5 }),
    'GET /v3/merchant-service/complaints-v2/c1/negotiation-historys?limit=5',
  ],
  [
    'complaints.reply',
    () => pay.complaints.reply('c1', { complainted_mchid: MCH, response_content: 'x' }),
    'POST /v3/merchant-service/complaints-v2/c1/response',
    { complainted_mchid: MCH, response_content: 'x' },
  ],
  [
    'complaints.complete',
    () => pay.complaints.complete('c1'),
    'POST /v3/merchant-service/complaints-v2/c1/complete',
    { complainted_mchid: MCH },
  ],
  [
    'complaints.notificationUrl',
    () => pay.complaints.notificationUrl(),
    'GET /v3/merchant-service/complaint-notifications',
  ],
  [
    'complaints.createNotificationUrl',
    () => pay.complaints.createNotificationUrl(NOTIFY),
    'POST /v3/merchant-service/complaint-notifications',
    { url: NOTIFY },
  ],
  [
    'complaints.updateNotificationUrl',
    () => pay.complaints.updateNotificationUrl(NOTIFY),
    'PUT /v3/merchant-service/complaint-notifications',
    { url: NOTIFY },
  ],
  [
    'complaints.deleteNotificationUrl',
    () => pay.complaints.deleteNotificationUrl(),
    'DELETE /v3/merchant-service/complaint-notifications',
  ],
  [
    'coupons.send',
    () => pay.coupons.send('o1', { stock_id: '1', out_request_no: 'q1' }),
    'POST /v3/marketing/favor/users/o1/coupons',
    { stock_id: '1', out_request_no: 'q1', appid: APP, stock_creator_mchid: MCH },
  ],
  [
    'coupons.get',
    () => pay.coupons.get('o1', 'c1'),
    `GET /v3/marketing/favor/users/o1/coupons/c1?appid=${APP}`,
  ],
  ['coupons.ofUser', () => pay.coupons.ofUser('o1'), `GET /v3/marketing/favor/users/o1/coupons?appid=${APP}`],
  [
    'coupons.stock',
    () => pay.coupons.stock('1'),
    `GET /v3/marketing/favor/stocks/1?stock_creator_mchid=${MCH}`,
  ],
  [
    'coupons.startStock',
    () => pay.coupons.startStock('1'),
    'POST /v3/marketing/favor/stocks/1/start',
    { stock_creator_mchid: MCH },
  ],
  [
    'coupons.pauseStock',
    () => pay.coupons.pauseStock('1'),
    'POST /v3/marketing/favor/stocks/1/pause',
    { stock_creator_mchid: MCH },
  ],
  [
    'coupons.restartStock',
    () => pay.coupons.restartStock('1'),
    'POST /v3/marketing/favor/stocks/1/restart',
    { stock_creator_mchid: MCH },
  ],
  [
    'coupons.setCallback',
    () => pay.coupons.setCallback(),
    'POST /v3/marketing/favor/callbacks',
    { mchid: MCH, notify_url: NOTIFY, switch: true },
  ],
  [
    'parking.findService',
    () => pay.parking.findService({ ...plate, openid: 'o1' }),
    `GET /v3/vehicle/parking/services/find?plate_number=%E7%B2%A4B888888&plate_color=BLUE&openid=o1&appid=${APP}`,
  ],
  [
    'parking.enter',
    () =>
      pay.parking.enter({
        out_parking_no: 'p1',
        ...plate,
        start_time: '2025-06-15T10:00:00+08:00',
        parking_name: 'n',
        free_duration: 0,
      }),
    'POST /v3/vehicle/parking/parkings',
    {
      out_parking_no: 'p1',
      ...plate,
      start_time: '2025-06-15T10:00:00+08:00',
      parking_name: 'n',
      free_duration: 0,
      notify_url: NOTIFY,
    },
  ],
  ['parking.query', () => pay.parking.query('order-1'), 'GET /v3/vehicle/transactions/out-trade-no/order-1'],
  [
    'partner.jsapi',
    () => provider.partner.jsapi({ ...partnerOrder, payer: { sub_openid: 'o' } }),
    'POST /v3/pay/partner/transactions/jsapi',
    { ...partnerBody, payer: { sub_openid: 'o' } },
  ],
  [
    'partner.app',
    () => provider.partner.app(partnerOrder),
    'POST /v3/pay/partner/transactions/app',
    partnerBody,
  ],
  [
    'partner.native',
    () => provider.partner.native(partnerOrder),
    'POST /v3/pay/partner/transactions/native',
    partnerBody,
  ],
  [
    'partner.h5',
    () => provider.partner.h5({ ...partnerOrder, scene_info: h5 }),
    'POST /v3/pay/partner/transactions/h5',
    { ...partnerBody, scene_info: h5 },
  ],
  [
    'partner.query',
    () => provider.partner.query('order-1', '1900001111'),
    'GET /v3/pay/partner/transactions/out-trade-no/order-1?sp_mchid=1900006666&sub_mchid=1900001111',
  ],
  [
    'partner.queryByTransactionId',
    () => provider.partner.queryByTransactionId('t1', '1900001111'),
    'GET /v3/pay/partner/transactions/id/t1?sp_mchid=1900006666&sub_mchid=1900001111',
  ],
  [
    'partner.close',
    () => provider.partner.close('order-1', '1900001111'),
    'POST /v3/pay/partner/transactions/out-trade-no/order-1/close',
    { sp_mchid: '1900006666', sub_mchid: '1900001111' },
  ],
];

describe('a method of a group makes its request', () => {
  const calls = WIRE.map(([name, call, request, body]) => ({ name, call, request, body }));

  it.each(calls)('$name', async ({ call, request, body }) => {
    const [path] = request.split('?') as [string];
    platform.on(path, () => ({ answered: 'yes' }));
    await call();
    const [seen] = platform.requests;
    expect(`${seen!.method} ${seen!.url}`).toBe(request);
    expect(seen!.body.length === 0 ? undefined : JSON.parse(seen!.body.toString())).toEqual(body);
    expect(platform.badSignatures).toBe(0);
  });
});

describe('transfers', () => {
  it.each([
    ['a number with a dash', { out_bill_no: 'bill-1' }, /letters and digits, and nothing else/],
    ['half a fen', { transfer_amount: 0.5 }, /whole number of fen/],
    [
      'words that the scene does not have',
      { transfer_scene_report_infos: [] },
      /scene 1000 .*活动名称 and 奖励说明/,
    ],
    ['no name from 2000 yuan on', { transfer_amount: 200_000 }, /user_name is missing/],
  ])('are refused before anything is sent with %s', async (_, more, message) => {
    await expect(pay.transfers.create({ ...transfer, ...more })).rejects.toThrow(message);
    expect(platform.requests).toHaveLength(0);
  });

  it('encrypt the name of the user', async () => {
    platform.on(`POST ${TRANSFERS}`, () => ({ state: 'WAIT_USER_CONFIRM', package_info: 'p i+1' }));
    const answer = await pay.transfers.create({ ...transfer, transfer_amount: 200_000, user_name: '张三' });
    const { user_name: name } = JSON.parse(platform.requests[0]!.body.toString()) as { user_name: string };
    expect(decryptSensitive(name, readPrivateKey(keys.publicKeyMode.private))).toBe('张三');
    expect(pay.transfers.confirmation(answer.package_info!)).toEqual({
      mchId: MCH,
      appId: APP,
      package: 'p i+1',
    });
    expect(pay.transfers.confirmationQuery('p i+1')).toBe(`mchId=${MCH}&appId=${APP}&package=p%20i%2B1`);
  });

  it('take any words for a scene that is not known here', async () => {
    platform.on(`POST ${TRANSFERS}`, () => ({ state: 'ACCEPTED' }));
    const infos = [{ info_type: '别的', info_content: 'x' }];
    await pay.transfers.create({
      ...transfer,
      transfer_scene_id: '1006',
      transfer_scene_report_infos: infos,
    });
    expect(platform.requests).toHaveLength(1);
  });
});

describe('other groups', () => {
  it('read complaints page after page', async () => {
    platform.on('GET /v3/merchant-service/complaints-v2', ({ url }) => {
      const offset = Number(new URL(url, 'http://x').searchParams.get('offset'));
      const data = Array.from({ length: offset === 0 ? 50 : 7 }, (_, index) => ({
        complaint_id: `c${offset + index}`,
      }));
      return { data };
    });
    const ids: string[] = [];
    for await (const complaint of pay.complaints.list({ begin_date: '2025-06-01', end_date: '2025-06-15' })) {
      ids.push(complaint.complaint_id);
    }
    expect(ids).toHaveLength(57);
    expect(ids.at(-1)).toBe('c56');
    expect(platform.requests).toHaveLength(2);
  });

  it('upload pictures and fetch those of complaints', async () => {
    const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), Buffer.alloc(16)]);
    platform.on('POST /v3/merchant/media/upload', () => ({ media_id: 'm1' }));
    platform.on('POST /v3/merchant-service/images/upload', () => ({ media_id: 'm2' }));
    platform.on('GET /v3/merchant-service/images/m2', (_, response) => {
      response.writeHead(200, { 'content-type': 'image/png' }).end(png);
    });
    await expect(pay.media.uploadImage(png)).resolves.toEqual({ media_id: 'm1' });
    await expect(pay.complaints.uploadImage(png, 'proof.png')).resolves.toEqual({ media_id: 'm2' });
    const picture = await pay.complaints.downloadImage('m2');
    expect(Buffer.from(await picture.bytes()).equals(png)).toBe(true);
  });

  it('say that a code payment waits for the user', async () => {
    platform.on('POST /v3/pay/transactions/codepay', (_, response) => {
      platform.signed(response, { code: 'USERPAYING', message: 'the user enters a password' }, 202);
    });
    const scene_info = { store_info: { id: '1' } };
    const paid = pay.code.create({ ...order, payer: { auth_code: '130061098828009406' }, scene_info });
    const error = await paid.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WechatPayUnknownError);
    expect(error).toMatchObject({ errcode: 'USERPAYING', class: 'pending', number: { value: 'order-1' } });
  });

  it('sign the page of a pay score order with the APIv2 key', () => {
    const { signature, ...parameters } = pay.payScore.detailParameters('o1', 's1');
    expect(signature).toBe(v2Sign(parameters, keys.apiV2Key, 'HMAC-SHA256'));
  });

  it('give invoke parameters for every way to pay', () => {
    expect(pay.mini.invokeParameters('p1')).not.toHaveProperty('appId');
    expect(pay.jsapi.invokeParameters('p1')).toMatchObject({
      appId: APP,
      package: 'prepay_id=p1',
      signType: 'RSA',
    });
    expect(pay.app.invokeParameters('p1')).toMatchObject({
      partnerid: MCH,
      prepayid: 'p1',
      package: 'Sign=WXPay',
    });
    expect(pay.h5.paymentUrl('https://wx.tenpay.com/x?a=1', 'https://a.b/c?d')).toBe(
      'https://wx.tenpay.com/x?a=1&redirect_url=https%3A%2F%2Fa.b%2Fc%3Fd',
    );
    expect(provider.partner.invokeParameters('p1', 'wxsub')).toMatchObject({ appId: 'wxsub' });
    expect(provider.partner.appInvokeParameters('p1')).toMatchObject({ partnerid: '1900006666' });
    expect(pay.combined.invokeParameters('p1')).toMatchObject({ appId: APP });
  });

  it('refuse the orders of the other kind of merchant', async () => {
    await expect(provider.jsapi.create({ ...order, payer: { openid: 'o' } })).rejects.toThrow(/pay\.partner/);
    await expect(pay.partner.native(partnerOrder)).rejects.toThrow(/mode: 'partner'/);
  });
});
