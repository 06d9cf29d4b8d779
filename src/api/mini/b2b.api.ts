import type { WechatClient } from '../../client/wechat-client.js';
import type { PostAnswer, PostBody } from '../call-types.js';
import { READ } from '../limits.js';
import { payQuery, type PaySignatureKeys } from './pay-signature.js';

/**
 * Orders between shops and suppliers (门店助手、B2b 支付). Calls that move or show money are signed with the AppKey
 * (`pay_sig`).
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/B2b_store_assistant.html
 */
export class B2bApi {
  constructor(private readonly client: WechatClient) {}

  /** An order (查询订单). */
  getOrder(
    body: PostBody<'/retail/B2b/getorder'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/retail/B2b/getorder'>> {
    const query = payQuery('/retail/B2b/getorder', body, keys);
    return this.client.post('/retail/B2b/getorder', body, { ...READ, query });
  }

  /** Closes an order that is not paid (关闭订单). */
  closeOrder(
    body: PostBody<'/retail/B2b/closeb2border'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/retail/B2b/closeb2border'>> {
    const query = payQuery('/retail/B2b/closeb2border', body, keys);
    return this.client.post('/retail/B2b/closeb2border', body, { query });
  }

  /** Refunds an order (退款). */
  refund(
    body: PostBody<'/retail/B2b/refund'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/retail/B2b/refund'>> {
    const query = payQuery('/retail/B2b/refund', body, keys);
    return this.client.post('/retail/B2b/refund', body, { query });
  }

  /** A refund (查询退款). */
  getRefund(
    body: PostBody<'/retail/B2b/getrefund'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/retail/B2b/getrefund'>> {
    const query = payQuery('/retail/B2b/getrefund', body, keys);
    return this.client.post('/retail/B2b/getrefund', body, { ...READ, query });
  }

  /** The bill of a day (接口下载交易账单与资金账单). */
  downloadBill(
    body: PostBody<'/retail/B2b/downloadbill'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/retail/B2b/downloadbill'>> {
    const query = payQuery('/retail/B2b/downloadbill', body, keys);
    return this.client.post('/retail/B2b/downloadbill', body, { ...READ, query });
  }

  /** The balance of a merchant (查询账户余额). */
  getBalance(
    body: PostBody<'/retail/B2b/getmchbalance'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/retail/B2b/getmchbalance'>> {
    const query = payQuery('/retail/B2b/getmchbalance', body, keys);
    return this.client.post('/retail/B2b/getmchbalance', body, { ...READ, query });
  }

  /** Withdraws money (发起手动提现). */
  withdraw(
    body: PostBody<'/retail/B2b/withdraw'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/retail/B2b/withdraw'>> {
    const query = payQuery('/retail/B2b/withdraw', body, keys);
    return this.client.post('/retail/B2b/withdraw', body, { query });
  }

  /** A withdrawal (查询提现状态). */
  queryWithdrawal(
    body: PostBody<'/retail/B2b/querywithdraw'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/retail/B2b/querywithdraw'>> {
    const query = payQuery('/retail/B2b/querywithdraw', body, keys);
    return this.client.post('/retail/B2b/querywithdraw', body, { ...READ, query });
  }

  /** Adds a receiver of profit sharing (添加分账方). */
  addSharingAccount(
    body: PostBody<'/retail/B2b/addprofitsharingaccount'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/retail/B2b/addprofitsharingaccount'>> {
    const query = payQuery('/retail/B2b/addprofitsharingaccount', body, keys);
    return this.client.post('/retail/B2b/addprofitsharingaccount', body, { query });
  }

  /** Removes a receiver of profit sharing (删除分账方). */
  deleteSharingAccount(
    body: PostBody<'/retail/B2b/delprofitsharingaccount'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/retail/B2b/delprofitsharingaccount'>> {
    const query = payQuery('/retail/B2b/delprofitsharingaccount', body, keys);
    return this.client.post('/retail/B2b/delprofitsharingaccount', body, { query });
  }

  /** The receivers of profit sharing (查询分账方). */
  listSharingAccounts(
    body: PostBody<'/retail/B2b/queryprofitsharingaccount'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/retail/B2b/queryprofitsharingaccount'>> {
    const query = payQuery('/retail/B2b/queryprofitsharingaccount', body, keys);
    return this.client.post('/retail/B2b/queryprofitsharingaccount', body, { ...READ, query });
  }

  /** Shares the profit of an order (请求分账). */
  shareProfit(
    body: PostBody<'/retail/B2b/createprofitsharingorder'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/retail/B2b/createprofitsharingorder'>> {
    const query = payQuery('/retail/B2b/createprofitsharingorder', body, keys);
    return this.client.post('/retail/B2b/createprofitsharingorder', body, { query });
  }

  /** The state of a profit sharing (查询分账结果). */
  querySharing(
    body: PostBody<'/retail/B2b/queryprofitsharingorder'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/retail/B2b/queryprofitsharingorder'>> {
    const query = payQuery('/retail/B2b/queryprofitsharingorder', body, keys);
    return this.client.post('/retail/B2b/queryprofitsharingorder', body, { ...READ, query });
  }

  /** Ends the profit sharing of an order (完成分账). */
  finishSharing(
    body: PostBody<'/retail/B2b/finishprofitsharingorder'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/retail/B2b/finishprofitsharingorder'>> {
    const query = payQuery('/retail/B2b/finishprofitsharingorder', body, keys);
    return this.client.post('/retail/B2b/finishprofitsharingorder', body, { query });
  }

  /** Takes a shared profit back (请求分账回退). */
  returnSharing(
    body: PostBody<'/retail/B2b/refundprofitsharing'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/retail/B2b/refundprofitsharing'>> {
    const query = payQuery('/retail/B2b/refundprofitsharing', body, keys);
    return this.client.post('/retail/B2b/refundprofitsharing', body, { query });
  }

  /** The merchants of this mini program (获取小程序下所有商户的信息). */
  getMerchants(): Promise<PostAnswer<'/retail/B2b/getmchinfo'>> {
    return this.client.post('/retail/B2b/getmchinfo', undefined, READ);
  }

  /** The AppKey of a merchant. Keep it as you keep a password (获取密钥AppKey). */
  getAppKey(body?: PostBody<'/retail/B2b/getappkey'>): Promise<PostAnswer<'/retail/B2b/getappkey'>> {
    return this.client.post('/retail/B2b/getappkey', body, READ);
  }

  /** Enters shops in advance (预录入门店信息). */
  addShops(
    body: PostBody<'/wxa/business/batchcreateretail'>,
  ): Promise<PostAnswer<'/wxa/business/batchcreateretail'>> {
    return this.client.post('/wxa/business/batchcreateretail', body);
  }

  /** A shop, by user or phone number (门店信息查询). */
  getShop(
    body?: PostBody<'/wxa/business/getretailinfo'>,
  ): Promise<PostAnswer<'/wxa/business/getretailinfo'>> {
    return this.client.post('/wxa/business/getretailinfo', body, READ);
  }

  /** The shops that have authorised this mini program (全量授权门店查询). */
  listShops(
    body?: PostBody<'/wxa/business/getretailopenidlist'>,
  ): Promise<PostAnswer<'/wxa/business/getretailopenidlist'>> {
    return this.client.post('/wxa/business/getretailopenidlist', body, READ);
  }

  /** Sends a message to shops (模板消息列表及下发). */
  notifyShops(
    body: PostBody<'/wxa/business/retailnotifybusiness'>,
  ): Promise<PostAnswer<'/wxa/business/retailnotifybusiness'>> {
    return this.client.post('/wxa/business/retailnotifybusiness', body);
  }
}
