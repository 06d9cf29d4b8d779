// A server process with a shop in it, for tests with several processes: places orders and handles their payments. It is
// told what to do by BOT_OPTIONS; what it handled is counted in Redis, where a kill does not lose it.
import { setTimeout as sleep } from 'node:timers/promises';
import 'reflect-metadata';
import { Body, Controller, Inject, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Redis } from 'ioredis';
import type { Payment } from '../../../src/pay/index.js';
import {
  Notification,
  OnPayment,
  WechatPayController,
  WechatPayModule,
  WechatPayService,
} from '../../../src/pay/index.js';
import type { ShopOptions } from './shop-options.js';
import { handledKey } from './shop-options.js';

const options = JSON.parse(process.env['BOT_OPTIONS']!) as ShopOptions;
const { merchant, redisUrl, notifyUrl, handlerMs, openOrders = false } = options;
const redis = new Redis(redisUrl);

@Controller('orders')
class Orders {
  constructor(@Inject(WechatPayService) private readonly pay: WechatPayService) {}

  @Post()
  place(@Body() { outTradeNo, total }: { outTradeNo: string; total: number }) {
    return this.pay.native.create({ description: 'a cup', out_trade_no: outTradeNo, amount: { total } });
  }
}

@WechatPayController('wechat/pay')
class Payments {
  @OnPayment()
  async paid(@Notification() { out_trade_no, amount }: Payment) {
    await sleep(Math.random() * handlerMs);
    // The handler's end: a kill before it loses the run, and WeChat delivers again.
    await redis.hincrby(handledKey, `${out_trade_no} ${amount.total}`, 1);
  }
}

@Module({
  imports: [
    WechatPayModule.forRoot({
      ...merchant,
      appId: 'wx0000000000000001',
      notifyUrl,
      store: redisUrl,
      openOrders,
    }),
  ],
  controllers: [Orders, Payments],
})
class Shop {}

const app = await NestFactory.create(Shop, { logger: false, abortOnError: false });
await app.listen(0, '127.0.0.1');
process.on('disconnect', () => process.exit(0));
const { port } = app.getHttpServer().address() as { port: number };
process.send!({ url: `http://127.0.0.1:${port}` });
