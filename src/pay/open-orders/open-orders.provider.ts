import type { BeforeApplicationShutdown, FactoryProvider, OnApplicationBootstrap } from '@nestjs/common';
import { WechatEngine } from '../../engine/wechat-engine.js';
import { getPushProductToken } from '../../webhook/receive/push-protocol.js';
import { openOrdersOwner, PAY_PRODUCT } from '../conf/pay-owner.js';
import { OPEN_ORDER_RECORDS, WECHAT_PAY_OPTIONS } from '../conf/pay-tokens.js';
import type { ResolvedPayOptions } from '../conf/resolve-pay-options.js';
import { WechatPayMerchants } from '../merchant/pay-merchants.js';
import type { PayPushProduct } from '../push/pay-push-product.js';
import { OpenOrderPoll } from './open-order-poll.js';
import { OpenOrderRecords } from './open-order-records.js';

/** Where open orders are noted. */
export const openOrderRecordsProvider: FactoryProvider<OpenOrderRecords | undefined> = {
  provide: OPEN_ORDER_RECORDS,
  inject: [WECHAT_PAY_OPTIONS, WechatEngine],
  useFactory: ({ openOrders }: ResolvedPayOptions, engine: WechatEngine) =>
    openOrders && new OpenOrderRecords(engine, openOrders),
};

/**
 * Follows open orders while the application runs. A process without a controller for notifications only notes its
 * orders; one with such a controller follows them.
 */
class OpenOrderLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly poll: OpenOrderPoll,
    private readonly pushes: PayPushProduct,
  ) {}

  onApplicationBootstrap(): void {
    if (this.pushes.hasControllers) this.poll.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.poll.stop();
  }
}

/** What queries open orders. */
export const openOrderPollProvider: FactoryProvider<OpenOrderLifecycle | undefined> = {
  provide: Symbol('WECHAT_PAY_OPEN_ORDER_POLL'),
  inject: [
    WECHAT_PAY_OPTIONS,
    WechatEngine,
    WechatPayMerchants,
    { token: OPEN_ORDER_RECORDS, optional: true },
    { token: getPushProductToken(PAY_PRODUCT), optional: true },
  ],
  useFactory: (
    { openOrders }: ResolvedPayOptions,
    { opened, clock, options: { application } }: WechatEngine,
    merchants: WechatPayMerchants,
    records?: OpenOrderRecords,
    pushes?: PayPushProduct,
  ) => {
    if (!openOrders || !records || !pushes) return undefined;
    const { product, ids } = openOrdersOwner(application);
    const poll = new OpenOrderPoll({
      records,
      clock,
      options: openOrders,
      lease: opened.lease,
      leaseKey: `wechat:${product}:${ids.map(encodeURIComponent).join('/')}`,
      callsOf: async (mchId) => (await merchants.partsOfNumber(mchId)).calls,
      handle: (mchId, payment) => pushes.deliverQueried(mchId, payment),
    });
    return new OpenOrderLifecycle(poll, pushes);
  },
};
