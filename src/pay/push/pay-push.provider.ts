import type { FactoryProvider } from '@nestjs/common';
import { isWebhookDeclared } from '../../webhook/declare/handler-spec.js';
import { getPushProductToken } from '../../webhook/receive/push-protocol.js';
import { WechatPayMerchants } from '../merchant/pay-merchants.js';
import { PAY_PRODUCT } from '../conf/pay-owner.js';
import type { PayPushProduct } from './pay-push-product.js';

/** The push protocol of WeChat Pay, loaded only in applications that have a webhook. */
export const payPushProvider: FactoryProvider<PayPushProduct | undefined> = {
  provide: getPushProductToken(PAY_PRODUCT),
  inject: [WechatPayMerchants],
  useFactory: async (merchants: WechatPayMerchants) => {
    if (!isWebhookDeclared()) return undefined;
    const { PayPushProduct: Product } = await import('./pay-push-product.js');
    return new Product(merchants);
  },
};
