import type { FactoryProvider } from '@nestjs/common';
import { isWebhookDeclared } from '../../webhook/declare/handler-spec.js';
import { getPushProductToken } from '../../webhook/receive/push-protocol.js';
import { WechatPayMerchants } from '../merchant/pay-merchants.js';
import { PAY_PRODUCT } from '../conf/pay-owner.js';
import type { OpenOrderRecords } from '../open-orders/open-order-records.js';
import { OPEN_ORDER_RECORDS } from '../conf/pay-tokens.js';
import type { PayPushProduct } from './pay-push-product.js';

/** The push protocol of WeChat Pay, loaded only in applications that have a webhook. */
export const payPushProvider: FactoryProvider<PayPushProduct | undefined> = {
  provide: getPushProductToken(PAY_PRODUCT),
  inject: [WechatPayMerchants, { token: OPEN_ORDER_RECORDS, optional: true }],
  useFactory: async (merchants: WechatPayMerchants, orders?: OpenOrderRecords) => {
    if (!isWebhookDeclared()) return undefined;
    const { PayPushProduct: Product } = await import('./pay-push-product.js');
    return new Product(merchants, orders);
  },
};
