// A first payment: an order whose QR code somebody scans, the notification that it was paid, and a refund.
import { randomBytes } from 'node:crypto';
import {
  Controller,
  Get,
  HttpCode,
  Injectable,
  Module,
  NotFoundException,
  Param,
  Post,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  Notification,
  OnPayment,
  OnRefund,
  type Payment,
  type RefundNotification,
  WechatPayController,
  WechatPayModule,
  WechatPayService,
  yuan,
} from 'nestjs-wechat/pay';

type State = 'open' | 'paid' | 'refunding' | 'refunded';

const PRICE = yuan('9.90'); // amounts are whole fen: 990

/** The orders of the shop: a table of your database. */
@Injectable()
class Orders {
  readonly states = new Map<string, State>();

  open(): string {
    const outTradeNo = randomBytes(16).toString('hex'); // never used again, not even for another attempt
    this.states.set(outTradeNo, 'open');
    return outTradeNo;
  }

  /** A notification may come twice, and after the query has already told the same. */
  paid(outTradeNo: string, total: number): void {
    if (this.states.get(outTradeNo) !== 'open') return;
    if (total !== PRICE) throw new Error(`Order ${outTradeNo} was paid with another amount.`);
    this.states.set(outTradeNo, 'paid');
  }
}

@Controller('orders')
class OrdersController {
  constructor(
    private readonly pay: WechatPayService,
    private readonly orders: Orders,
  ) {}

  /** Show `codeUrl` as a QR code. */
  @Post()
  async create() {
    const outTradeNo = this.orders.open();
    const { code_url: codeUrl } = await this.pay.native.create({
      description: 'A book',
      out_trade_no: outTradeNo,
      amount: { total: PRICE },
    });
    return { outTradeNo, codeUrl };
  }

  /** The page asks every few seconds. A notification may be lost, so an open order is looked up at WeChat Pay. */
  @Get(':outTradeNo')
  async state(@Param('outTradeNo') outTradeNo: string) {
    if (this.orders.states.get(outTradeNo) === 'open') {
      const order = await this.pay.orders.query(outTradeNo);
      if (order.trade_state === 'SUCCESS') this.orders.paid(outTradeNo, order.amount.total);
    }
    return { state: this.find(outTradeNo) };
  }

  @Post(':outTradeNo/refund')
  @HttpCode(202)
  async refund(@Param('outTradeNo') outTradeNo: string) {
    if (this.find(outTradeNo) !== 'paid') return { state: this.find(outTradeNo) };
    await this.pay.refunds.create({
      out_trade_no: outTradeNo,
      out_refund_no: `${outTradeNo.slice(0, 30)}-1`, // the same number for the same refund: it is never paid back twice
      amount: { refund: PRICE, total: PRICE, currency: 'CNY' },
    });
    this.orders.states.set(outTradeNo, 'refunding');
    return { state: 'refunding' };
  }

  private find(outTradeNo: string): State {
    const state = this.orders.states.get(outTradeNo);
    if (state === undefined) throw new NotFoundException('There is no such order.');
    return state;
  }
}

/** Notifications are verified and decrypted before these run. While a handler throws, WeChat Pay delivers again. */
@WechatPayController('wechat/pay')
class PaymentController {
  constructor(private readonly orders: Orders) {}

  @OnPayment()
  paid(@Notification() { out_trade_no: outTradeNo, amount }: Payment) {
    this.orders.paid(outTradeNo, amount.total);
  }

  @OnRefund()
  refunded(@Notification() { out_trade_no: outTradeNo, refund_status: status }: RefundNotification) {
    if (status === 'SUCCESS') this.orders.states.set(outTradeNo, 'refunded');
  }
}

@Module({
  imports: [WechatPayModule.forRoot()], // WECHAT_PAY_* from the environment
  controllers: [OrdersController, PaymentController],
  providers: [Orders],
})
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.enableShutdownHooks();
  await app.listen(process.env['PORT'] ?? 3000);
}
void bootstrap();
