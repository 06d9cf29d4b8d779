import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { eventually } from '../../support/eventually.js';
import { MerchantCaller } from '../../support/pay/merchant-caller.js';
import { NotifyReceiver } from '../../support/pay/notify-receiver.js';

const TRANSFERS = '/v3/fund-app/mch-transfer/transfer-bills';

describe('money that leaves the simulated merchant', () => {
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

  describe('as a transfer to a user', () => {
    const transfer = (more: object = {}) =>
      caller.post(TRANSFERS, {
        appid: 'wx0000000000000001',
        out_bill_no: 'bill0001',
        transfer_scene_id: '1000',
        openid: 'oAlice',
        transfer_amount: 100,
        transfer_remark: '活动奖励',
        notify_url: receiver.url,
        transfer_scene_report_infos: [
          { info_type: '活动名称', info_content: '新会员有礼' },
          { info_type: '奖励说明', info_content: '注册会员抽奖一等奖' },
        ],
        ...more,
      });
    const query = () => caller.get(`${TRANSFERS}/out-bill-no/bill0001`);

    it('waits for the user, arrives when it is confirmed, and is notified', async () => {
      const asked = await transfer();
      const waiting = await query();
      await caller.control('POST', '/confirm-transfer', { outBillNo: 'bill0001' });
      await eventually(() => receiver.arrived.length === 1);
      const byId = await caller.get(`${TRANSFERS}/transfer-bill-no/${asked.body.transfer_bill_no}`);

      expect(asked.body).toMatchObject({ state: 'WAIT_USER_CONFIRM', package_info: expect.any(String) });
      expect(waiting.body).toMatchObject({ mch_id: caller.keys.mchId, state: 'WAIT_USER_CONFIRM' });
      expect(byId.body.state).toBe('SUCCESS');
      expect(receiver.arrived[0]?.body.event_type).toBe('MCHTRANSFER.BILL.FINISHED');
      expect(receiver.arrived[0]?.resource).toMatchObject({ mchid: caller.keys.mchId, state: 'SUCCESS' });
    });

    it('is the same one when it is asked for again, and refused with other members', async () => {
      const first = await transfer();
      const again = await transfer();
      const other = await transfer({ transfer_amount: 101 });

      expect(again.body.transfer_bill_no).toBe(first.body.transfer_bill_no);
      expect(other).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } });
    });

    it('is cancelled before it is confirmed, and not afterwards', async () => {
      await transfer();
      const cancel = () => caller.post(`${TRANSFERS}/out-bill-no/bill0001/cancel`, undefined);
      const first = await cancel();
      simulator.advance(1);
      const confirm = await caller.control('POST', '/confirm-transfer', { outBillNo: 'bill0001' });

      expect(first.body.state).toBe('CANCELING');
      expect((await query()).body.state).toBe('CANCELLED');
      expect(confirm.status).toBe(400);
    });

    it('fails when nobody confirms it within a day', async () => {
      await transfer();
      simulator.advance(86_400);
      await eventually(() => receiver.arrived.length === 1);

      expect(receiver.arrived[0]?.resource).toMatchObject({ state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' });
    });

    it.each([
      ['less than 0.1 yuan', { transfer_amount: 9 }],
      ['2000 yuan without a name', { transfer_amount: 200_000 }],
      ['a name that is not encrypted', { user_name: '张三' }],
      [
        'a report that lacks a part',
        { transfer_scene_report_infos: [{ info_type: '活动名称', info_content: 'x' }] },
      ],
      ['a number with a hyphen', { out_bill_no: 'bill-0001' }],
    ])('is refused with %s', async (_what, more) => {
      expect(await transfer(more)).toMatchObject({ status: 400, body: { code: 'PARAM_ERROR' } });
    });

    it('that nobody asked for is not there', async () => {
      expect(await query()).toMatchObject({ status: 404, body: { code: 'RESOURCE_NOT_EXISTS' } });
    });
  });

  describe('as a share for others', () => {
    let transactionId: string;
    beforeEach(async () => {
      const order = caller.order('order-0001', { settle_info: { profit_sharing: true } });
      await caller.post('/v3/pay/transactions/native', order);
      ({ transactionId } = await caller.control('POST', '/pay', { outTradeNo: 'order-0001' }));
      const receiverOf = {
        appid: 'wx0000000000000001',
        type: 'PERSONAL_OPENID',
        account: 'oBob',
        relation_type: 'STAFF',
      };
      await caller.post('/v3/profitsharing/receivers/add', receiverOf);
    });

    const share = (outOrderNo: string, amount: number, more: object = {}) =>
      caller.post('/v3/profitsharing/orders', {
        appid: 'wx0000000000000001',
        transaction_id: transactionId,
        out_order_no: outOrderNo,
        receivers: [{ type: 'PERSONAL_OPENID', account: 'oBob', amount, description: '提成' }],
        unfreeze_unsplit: false,
        ...more,
      });
    const left = async () =>
      (await caller.get(`/v3/profitsharing/transactions/${transactionId}/amounts`)).body;

    it('is taken, then finished, and leaves the rest frozen', async () => {
      const taken = await share('share-1', 10, { notify_url: receiver.url });
      simulator.advance(1);
      await eventually(() => receiver.arrived.length === 1);
      const done = await caller.get(`/v3/profitsharing/orders/share-1?transaction_id=${transactionId}`);

      expect(taken.body).toMatchObject({
        state: 'PROCESSING',
        receivers: [{ result: 'PENDING', amount: 10 }],
      });
      expect(done.body).toMatchObject({ state: 'FINISHED', receivers: [{ result: 'SUCCESS' }] });
      expect(await left()).toEqual({ transaction_id: transactionId, unsplit_amount: 90 });
      expect(receiver.arrived[0]?.resource).toMatchObject({
        out_order_no: 'share-1',
        receiver: { account: 'oBob' },
      });
    });

    it('is refused beyond 30 %, to strangers, and for orders that were placed without it', async () => {
      const tooMuch = await share('share-1', 31);
      const receivers = [{ type: 'PERSONAL_OPENID', account: 'oEve', amount: 1, description: '提成' }];
      const stranger = await share('share-2', 1, { receivers });
      await caller.post('/v3/pay/transactions/native', caller.order('order-0002'));
      const other = await caller.control('POST', '/pay', { outTradeNo: 'order-0002' });
      const plain = await share('share-3', 1, { transaction_id: other.transactionId });

      expect([tooMuch.status, stranger.status, plain.status]).toEqual([400, 400, 400]);
    });

    it('ends with the rest going to the merchant', async () => {
      const body = { transaction_id: transactionId, out_order_no: 'free-1', description: '解冻' };
      const freed = await caller.post('/v3/profitsharing/orders/unfreeze', body);

      expect(freed.status).toBe(200);
      expect((await left()).unsplit_amount).toBe(0);
      expect((await share('share-1', 1)).status).toBe(400);
    });

    it('can be given back once, in parts', async () => {
      await share('share-1', 10);
      simulator.advance(1);
      const back = (outReturnNo: string, amount: number) =>
        caller.post('/v3/profitsharing/return-orders', {
          out_order_no: 'share-1',
          out_return_no: outReturnNo,
          return_mchid: 'oBob',
          amount,
          description: '退回',
        });

      const first = await back('return-1', 6);
      const found = await caller.get('/v3/profitsharing/return-orders/return-1?out_order_no=share-1');
      const tooMuch = await back('return-2', 5);

      expect(first.body).toMatchObject({ result: 'SUCCESS', amount: 6 });
      expect(found.body).toEqual(first.body);
      expect(tooMuch.status).toBe(400);
    });
  });
});
