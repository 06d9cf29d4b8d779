import { randomBytes } from 'node:crypto';
import { Body, Controller, Get, HttpCode, NotFoundException, Param, Post, UseGuards } from '@nestjs/common';
import { WechatPayApiError, WechatPayService } from 'nestjs-wechat/pay';
import { NotifyUrl } from './notify-url.js';
import { PaidOrders } from './paid-orders.js';
import { requireText } from '../routes/bad-input.js';
import { JsonBodyGuard } from '../routes/json-body.guard.js';
import { type AskedOrder, readOrder, requireFen } from './pay-input.js';
import { SameOriginGuard } from '../routes/same-origin.guard.js';

/** Orders, their state and their refunds. */
@Controller('pay')
@UseGuards(SameOriginGuard, JsonBodyGuard)
export class PayController {
  constructor(
    private readonly pay: WechatPayService,
    private readonly paid: PaidOrders,
    private readonly notifyUrl: NotifyUrl,
  ) {}

  @Post('orders')
  async create(@Body() body: unknown) {
    const asked = readOrder(body);
    const outTradeNo = newNumber();
    return { outTradeNo, ...(await this.place(asked, outTradeNo)) };
  }

  @Get('orders/:outTradeNo')
  async query(@Param('outTradeNo') outTradeNo: string) {
    try {
      const { trade_state, amount, transaction_id } = await this.pay.orders.query(outTradeNo);
      return {
        outTradeNo,
        tradeState: trade_state,
        total: amount.total,
        ...(transaction_id !== undefined && { transactionId: transaction_id }),
      };
    } catch (error) {
      if (!(error instanceof WechatPayApiError) || error.status !== 404) throw error;
      const { code, errcode, errmsg, class: errorClass } = error;
      throw new NotFoundException({ error: { code, errcode, errmsg, class: errorClass } });
    }
  }

  @Post('orders/:outTradeNo/close')
  @HttpCode(204)
  async close(@Param('outTradeNo') outTradeNo: string) {
    await this.pay.orders.close(outTradeNo);
  }

  /** The order's own amount goes along with a refund, so it is asked for first. */
  @Post('refunds')
  async refund(@Body() body: { outTradeNo?: unknown; refund?: unknown } | undefined) {
    const outTradeNo = requireText(body?.outTradeNo, 'outTradeNo');
    const refund = requireFen(body?.refund, 'refund');
    const { amount } = await this.pay.orders.query(outTradeNo);
    const { out_refund_no, status } = await this.pay.refunds.create({
      out_trade_no: outTradeNo,
      out_refund_no: newNumber(),
      notify_url: this.notifyUrl.of(this.pay.conf.notifyUrl),
      amount: { refund, total: amount.total, currency: 'CNY' },
    });
    return { outRefundNo: out_refund_no, status };
  }

  @Get('paid')
  handled() {
    return { orders: this.paid.all() };
  }

  private async place({ kind, description, total, openid = '', appId }: AskedOrder, outTradeNo: string) {
    const order = {
      description,
      attach: description,
      out_trade_no: outTradeNo,
      amount: { total, currency: 'CNY' },
      notify_url: this.notifyUrl.of(this.pay.conf.notifyUrl),
      ...(appId !== undefined && { appid: appId }),
    };
    if (kind === 'jsapi') {
      const { prepay_id } = await this.pay.jsapi.create({ ...order, payer: { openid } });
      return { invoke: this.pay.jsapi.invokeParameters(prepay_id, appId) };
    }
    if (kind === 'app') {
      const { prepay_id } = await this.pay.app.create(order);
      return { invoke: this.pay.app.invokeParameters(prepay_id, appId) };
    }
    if (kind === 'h5') {
      // A shop of yours takes the address of the user's request.
      const scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' as const } };
      const { h5_url } = await this.pay.h5.create({ ...order, scene_info });
      return { h5Url: h5_url };
    }
    const { code_url } = await this.pay.native.create(order);
    return { codeUrl: code_url };
  }
}

/** A number that this app has not used before: 32 letters and digits. */
const newNumber = (): string => `S${Date.now().toString(36)}${randomBytes(12).toString('hex')}`.slice(0, 32);
