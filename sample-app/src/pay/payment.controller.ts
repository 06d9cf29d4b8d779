import { Notification, OnPayment, type Payment, WechatPayController } from 'nestjs-wechat/pay';
import { PaidOrders } from './paid-orders.js';

/** WeChat Pay's notifications. They are acknowledged when the handler is done. */
@WechatPayController('wechat/pay')
export class PaymentController {
  constructor(private readonly paid: PaidOrders) {}

  @OnPayment()
  markPaid(@Notification() { out_trade_no: outTradeNo, attach = '', amount }: Payment) {
    // To see a redelivery: the first notification about such an order fails.
    if (attach.includes('boom') && this.paid.failsFirst(outTradeNo)) {
      throw new Error(`The handler of order ${outTradeNo} was asked to fail once.`);
    }
    this.paid.add(outTradeNo, amount.total);
  }
}
