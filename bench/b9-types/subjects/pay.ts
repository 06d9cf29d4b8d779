import { Injectable, Module } from '@nestjs/common';
import { WechatPayModule, WechatPayService } from 'nestjs-wechat/pay';

@Injectable()
export class Shop {
  constructor(private readonly pay: WechatPayService) {}

  async run(openid: string) {
    const order = { description: 'a cup', out_trade_no: '1', amount: { total: 100 }, payer: { openid } };
    const { prepay_id } = await this.pay.jsapi.create(order);
    return this.pay.jsapi.invokeParameters(prepay_id);
  }
}

@Module({ imports: [WechatPayModule.forRoot()], providers: [Shop] })
export class AppModule {}
