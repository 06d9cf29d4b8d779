import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import {
  Notification,
  OnPayment,
  type Payment,
  WechatPayController,
  WechatPayModule,
  WechatPayService,
} from 'nestjs-wechat/pay';
import { WechatSimulator } from 'nestjs-wechat/simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';

const paid: string[] = [];

@WechatPayController('wechat/pay')
class PaymentController {
  @OnPayment()
  paid(@Notification() payment: Payment): void {
    paid.push(payment.out_trade_no);
  }
}

let simulator: WechatSimulator;
let app: INestApplication;

beforeAll(async () => {
  simulator = await WechatSimulator.start();
  const appId = 'wx0123456789abcdef';
  const notifyUrl = 'http://127.0.0.1:3998/wechat/pay';
  const module = await Test.createTestingModule({
    imports: [WechatPayModule.forRoot({ ...simulator.merchant().moduleOptions(), appId, notifyUrl })],
    controllers: [PaymentController],
  }).compile();
  app = module.createNestApplication({ logger: false });
  await app.listen(3998);
});
afterAll(async () => {
  await app.close();
  await simulator.stop();
});

it('is told that somebody paid', async () => {
  const pay = app.get(WechatPayService);
  await pay.native.create({ description: 'tea', out_trade_no: 'order-1', amount: { total: 100 } });
  const { deliveries } = await simulator.merchant().pay('order-1'); // somebody pays; the application is notified
  expect(deliveries[0]!.status).toBe(204);
  expect(paid).toEqual(['order-1']);
});
