import { Body, Controller, Injectable, Logger, Module, Post } from '@nestjs/common';
import {
  Notification,
  OnPayment,
  OnRefund,
  type Payment,
  type RefundNotification,
  WechatPayController,
  WechatPayModule,
  WechatPayService,
} from 'nestjs-wechat/pay';

/** Your own orders; a database in a real shop. */
@Injectable()
export class Orders {
  readonly states = new Map<string, 'open' | 'paid' | 'refunded'>();

  async markPaid(outTradeNo: string, total: number): Promise<void> {
    if (this.states.get(outTradeNo) !== 'open') return; // a notification may come twice
    if (total !== 100) throw new Error('The amount is not that of the order.');
    this.states.set(outTradeNo, 'paid');
  }
}

@Controller('orders')
export class OrdersController {
  constructor(
    private readonly pay: WechatPayService,
    private readonly orders: Orders,
  ) {}

  /** The mini program calls this, and gives the answer to `wx.requestPayment`. */
  @Post()
  async create(@Body('openid') openid: string) {
    const out_trade_no = `order${Date.now()}`;
    this.orders.states.set(out_trade_no, 'open');
    const { prepay_id } = await this.pay.mini.create({
      description: 'A coffee',
      out_trade_no,
      amount: { total: 100 }, // fen: 1.00 yuan
      payer: { openid },
    });
    return { out_trade_no, invoke: this.pay.mini.invokeParameters(prepay_id) };
  }
}

@WechatPayController('wechat/pay')
export class PaymentController {
  private readonly logger = new Logger(PaymentController.name);

  constructor(private readonly orders: Orders) {}

  /** When this returns, WeChat Pay is told so. While it throws, WeChat Pay delivers again. */
  @OnPayment()
  async paid(@Notification() payment: Payment): Promise<void> {
    await this.orders.markPaid(payment.out_trade_no, payment.amount.total);
  }

  @OnRefund()
  refunded(@Notification() refund: RefundNotification): void {
    this.orders.states.set(refund.out_trade_no, 'refunded');
    this.logger.log(`The refund ${refund.out_refund_no} ended: ${refund.refund_status}`);
  }
}

@Module({
  imports: [WechatPayModule.forRoot()], // WECHAT_PAY_* from the environment
  controllers: [OrdersController, PaymentController],
  providers: [Orders],
})
export class ShopModule {}
