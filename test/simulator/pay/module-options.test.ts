import { Test } from '@nestjs/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WechatPayModule, WechatPayService } from '../../../src/pay/index.js';
import { WechatSimulator } from '../../../src/simulator/index.js';

let simulator: WechatSimulator;
beforeEach(async () => (simulator = await WechatSimulator.start()));
afterEach(() => simulator.stop());

it('moduleOptions make an application the merchant, on the clock of the simulator', async () => {
  const shop = simulator.merchant();
  const options = { appId: 'wx0000000000000001', notifyUrl: 'http://127.0.0.1:9/wechat/pay' };
  const module = await Test.createTestingModule({
    imports: [WechatPayModule.forRoot({ ...shop.moduleOptions(), ...options })],
  }).compile();
  const app = await module.init();
  const pay = app.get(WechatPayService);

  await pay.native.create({ description: 'tea', out_trade_no: 'order-0001', amount: { total: 100 } });
  simulator.advance(3600);
  await shop.pay('order-0001');

  expect(await pay.orders.query('order-0001')).toMatchObject({
    trade_state: 'SUCCESS',
    amount: { total: 100 },
  });
  await app.close();
});

it('are not there for a merchant whose private key the simulator was not given', () => {
  const { publicKey } = simulator.certificate;
  simulator.configureMerchants([{ mchId: '1900000002', publicKey }]);

  expect(() => simulator.merchant('1900000002').moduleOptions()).toThrow(
    /private key of merchant 1900000002/,
  );
});
