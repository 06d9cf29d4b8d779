import type { Account } from '../state/account/account.js';
import { randomDigits } from '../util/random.js';
import type { PushFields } from './push-message.js';

/** What somebody buys with virtual payment: coins, or a thing. */
export interface VirtualPurchase {
  /** How many coins. Default: none, a thing is bought. */
  coins?: number;
  /** The thing. Default `product`. */
  productId?: string;
  /** The price in fen. Default 100. */
  price?: number;
  /** The application's number of the order. Default: a random one. */
  outTradeNo?: string;
  /** 0 for the real environment, 1 for the sandbox. Default 0. */
  env?: 0 | 1;
}

/** Somebody buys with virtual payment. @returns what WeChat pushes about it */
export function buy(account: Account, openid: string, purchase: VirtualPurchase): PushFields {
  const { coins = 0, productId = 'product', price = 100, env = 0 } = purchase;
  const outTradeNo = purchase.outTradeNo ?? randomDigits(20);
  const kind = coins > 0 ? 'coins' : 'goods';
  account.virtualPayments.buy({ orderId: outTradeNo, openid, env, kind, fee: price }, coins);
  const paid = {
    MchOrderNo: randomDigits(28),
    TransactionId: `4${randomDigits(27)}`,
    PaidTime: account.clock.seconds(),
  };
  const common = { OpenId: openid, OutTradeNo: outTradeNo, Env: env, WeChatPayInfo: paid };
  const prices = { OrigPrice: price, ActualPrice: price, Attach: '' };
  return {
    FromUserName: openid,
    MsgType: 'event',
    ...(kind === 'coins'
      ? { Event: 'xpay_coin_pay_notify', ...common, CoinInfo: { Quantity: coins, ...prices } }
      : {
          Event: 'xpay_goods_deliver_notify',
          ...common,
          GoodsInfo: { ProductId: productId, Quantity: 1, ...prices },
        }),
  };
}
