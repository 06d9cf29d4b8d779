import { HttpAdapterHost } from '@nestjs/core';
import { WechatPayModule } from 'nestjs-wechat/pay';
import { NotifyUrl } from './notify-url.js';
import { PaidOrders } from './paid-orders.js';
import { PayController } from './pay.controller.js';
import { PaymentController } from './payment.controller.js';

/** WeChat Pay in this app: `WechatPayModule.forRoot()` reads the WECHAT_PAY_* variables by itself. */
export const payFeature = (publicUrl: string | undefined) => ({
  imports: [WechatPayModule.forRoot()],
  controllers: [PayController, PaymentController],
  providers: [
    PaidOrders,
    {
      provide: NotifyUrl,
      useFactory: (host: HttpAdapterHost) => new NotifyUrl(host, publicUrl),
      inject: [HttpAdapterHost],
    },
  ],
});
