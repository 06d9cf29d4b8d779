import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';
import {
  type BillRow,
  Notification,
  OnPayment,
  OnRefund,
  OnTransfer,
  type Payment,
  type RefundNotification,
  type TransferNotification,
  WechatPayController,
  type WechatPayModuleOptions,
  yuan,
} from '../../src/pay/index.js';
import { PLATFORMS } from '../support/platforms.js';
import { MerchantCaller } from '../support/pay/merchant-caller.js';
import { type PayApp, startPayApp } from './pay-app.js';
import { MovedClock } from './pay-platform.js';

let handled: string[] = [];

@WechatPayController('wechat/pay')
class Payments {
  @OnPayment() paid(@Notification() { out_trade_no: number, amount }: Payment) {
    handled.push(`paid ${number} ${amount.total}`);
  }
  @OnRefund() refunded(@Notification() { out_refund_no: number, refund_status: status }: RefundNotification) {
    handled.push(`refund ${number} ${status}`);
  }
  @OnTransfer() transferred(@Notification() { out_bill_no: number, state }: TransferNotification) {
    handled.push(`transfer ${number} ${state}`);
  }
}

describe.each(PLATFORMS)('WechatPayModule on %s against the simulator', (platform) => {
  let simulator: WechatSimulator;
  let control: MerchantCaller;
  let app: PayApp | undefined;
  let clock: MovedClock;

  beforeEach(async () => {
    handled = [];
    clock = new MovedClock(0);
    simulator = await WechatSimulator.start();
    control = new MerchantCaller(simulator);
  });
  afterEach(async () => {
    await app?.app.close();
    await simulator.stop();
  });

  async function start(mode: 'certificates' | 'public-key' | 'both'): Promise<PayApp> {
    const { keys } = control;
    const merchant = await control.control('PUT', '', { mode });
    const options: WechatPayModuleOptions = {
      mchId: keys.mchId,
      serialNo: keys.serialNo,
      privateKey: keys.privateKey,
      apiV3Key: keys.apiV3Key,
      appId: 'wx0000000000000001',
      baseUrl: simulator.url,
      platformCertificates: mode !== 'public-key',
      ...(mode !== 'certificates' && {
        publicKeyId: merchant['publicKeyId'] as string,
        publicKey: merchant['publicKey'] as string,
      }),
    };
    app = await startPayApp({ clock, pay: options, platform, controllers: [Payments] });
    return app;
  }
  const act = (what: string, body: object) => control.control('POST', `/${what}`, body);
  const order = (url: string, number: string) => ({
    description: '一杯茶',
    out_trade_no: number,
    amount: { total: 1234 },
    notify_url: `${url}/wechat/pay`,
  });

  it.each(['certificates', 'public-key', 'both'] as const)(
    'places, pays, queries, refunds and closes orders with keys: %s',
    async (mode) => {
      const { pay, url } = await start(mode);
      const { prepay_id } = await pay.jsapi.create({
        ...order(url, 'order-0001'),
        payer: { openid: 'oAlice' },
      });
      expect(prepay_id).toMatch(/^wx/);
      expect(await act('cashier', { invoke: pay.jsapi.invokeParameters(prepay_id) })).toMatchObject({
        outTradeNo: 'order-0001',
        total: 1234,
      });
      const paid = await act('pay', { outTradeNo: 'order-0001', deliveries: 2 });
      expect(paid['deliveries']).toMatchObject([{ status: 204 }]);
      expect(handled).toEqual(['paid order-0001 1234']);
      const found = await pay.orders.query('order-0001');
      expect(found).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 1234 } });
      await expect(pay.orders.queryByTransactionId(found.transaction_id!)).resolves.toMatchObject({
        out_trade_no: 'order-0001',
      });
      const refund = await pay.refunds.create({
        out_trade_no: 'order-0001',
        out_refund_no: 'refund-1',
        amount: { refund: 234, total: 1234 },
        notify_url: `${url}/wechat/pay`,
      });
      expect(refund.status).toBe('PROCESSING');
      await act('refund-result', { outRefundNo: 'refund-1', status: 'SUCCESS' });
      await expect.poll(() => handled).toContain('refund refund-1 SUCCESS');
      await expect(pay.refunds.query('refund-1')).resolves.toMatchObject({ status: 'SUCCESS' });
      await expect(pay.refunds.query('nothing')).rejects.toMatchObject({ errcode: 'RESOURCE_NOT_EXISTS' });
      await pay.native.create(order(url, 'order-0002'));
      await pay.orders.close('order-0002');
      await expect(pay.orders.query('order-0002')).resolves.toMatchObject({ trade_state: 'CLOSED' });
      await expect(pay.orders.query('order-9999')).rejects.toMatchObject({ errcode: 'ORDER_NOT_EXIST' });
      const state = (await (await fetch(`${simulator.url}/_simulator/state`)).json()) as {
        merchants: Record<string, object>;
      };
      expect(state.merchants[control.keys.mchId]).toMatchObject({
        badSignatures: 0,
      });
    },
  );

  it('accepts no spoiled notification', async () => {
    const { pay, url } = await start('both');
    await pay.native.create(order(url, 'order-0001'));
    await act('pay', { outTradeNo: 'order-0001' });
    const resource = { mchid: control.keys.mchId, out_trade_no: 'order-0001' };
    for (const corrupt of ['signature', 'timestamp', 'serial', 'tag', 'body', 'merchant', 'probe']) {
      const { deliveries } = await act('notify', { event_type: 'TRANSACTION.SUCCESS', resource, corrupt });
      const [delivery] = deliveries as { status: number; body: string }[];
      expect([corrupt, delivery!.status]).toEqual([corrupt, 401]);
      expect(delivery!.body).toMatch(/^\{"code":"FAIL","message":"/);
    }
    expect(handled).toEqual(['paid order-0001 1234']);
  });

  it('goes through a change of the platform certificate', async () => {
    const { pay, url } = await start('certificates');
    await pay.native.create(order(url, 'order-0001'));
    await act('rotate', { overlapSeconds: 60 });
    await expect(pay.orders.query('order-0001')).resolves.toMatchObject({ trade_state: 'NOTPAY' });
    const { deliveries } = await act('pay', { outTradeNo: 'order-0001' });
    expect(deliveries).toMatchObject([{ status: 204 }]);
  });

  it('transfers, with the name of the user encrypted, and reads the bill of a day', async () => {
    const { pay, url } = await start('public-key');
    const transfer = await pay.transfers.create({
      out_bill_no: 'bill1',
      transfer_scene_id: '1000',
      openid: 'oAlice',
      user_name: '张三',
      transfer_amount: 2000,
      transfer_remark: '奖励',
      notify_url: `${url}/wechat/pay`,
      transfer_scene_report_infos: [
        { info_type: '活动名称', info_content: 'a' },
        { info_type: '奖励说明', info_content: 'b' },
      ],
    });
    expect(transfer).toMatchObject({
      state: 'WAIT_USER_CONFIRM',
      package_info: expect.any(String) as string,
    });
    await act('confirm-transfer', { outBillNo: 'bill1' });
    await expect.poll(() => handled).toContain('transfer bill1 SUCCESS');
    await expect(pay.transfers.query('bill1')).resolves.toMatchObject({
      state: 'SUCCESS',
      transfer_amount: 2000,
    });

    await pay.native.create(order(url, 'order-0001'));
    await act('pay', { outTradeNo: 'order-0001' });
    const day = (ago: number) =>
      new Date(Date.now() + 8 * 3600_000 - ago * 86_400_000).toISOString().slice(0, 10);
    const rows: BillRow[] = [];
    const bill = await pay.bills.trade({ bill_date: day(0) });
    for await (const row of bill) rows.push(row);
    expect(rows.map((row) => [row['商户订单号'], yuan(row['订单金额']!)])).toEqual([['order-0001', 1234]]);
    expect(bill.summary).toMatchObject({ 总交易单数: '1' });
    await expect(pay.bills.trade({ bill_date: day(1) })).rejects.toMatchObject({
      errcode: 'NO_STATEMENT_EXIST',
    });
  });
});
