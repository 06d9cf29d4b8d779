import { Logger } from '@nestjs/common';
import {
  Notification,
  OnPayment,
  OnRefund,
  type Payment,
  type RefundNotification,
  WechatPayController,
} from 'nestjs-wechat/pay';
import { PaidOrders } from './paid-orders.js';

/** WeChat Pay's notifications. They are acknowledged when the handler is done. */
@WechatPayController('wechat/pay')
export class PaymentController {
  private readonly logger = new Logger(PaymentController.name);

  constructor(private readonly paid: PaidOrders) {}

  @OnPayment()
  markPaid(@Notification() { out_trade_no: outTradeNo, attach = '', amount }: Payment) {
    // To see a redelivery: the first notification about such an order fails.
    if (attach.includes('boom') && this.paid.failsFirst(outTradeNo)) {
      throw new Error(`The handler of order ${outTradeNo} was asked to fail once.`);
    }
    this.paid.add(outTradeNo, amount.total);
  }

  @OnRefund()
  refunded(@Notification() { out_refund_no: number, refund_status: status }: RefundNotification) {
    this.logger.log(`The refund ${number} ended: ${status}`);
  }
}
