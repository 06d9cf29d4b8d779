import type { WechatClient } from '../../client/wechat-client.js';
import type { PostAnswer, PostBody } from '../call-types.js';
import { READ } from '../limits.js';
import { payQuery, userPayQuery, type PaySignatureKeys, type UserPaySignatureKeys } from './pay-signature.js';

/**
 * Virtual payment (虚拟支付). Every call is signed with the AppKey of the console (`pay_sig`); calls about a user also with
 * the session key (`signature`).
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html
 */
export class XPayApi {
  constructor(private readonly client: WechatClient) {}

  /** The balance of a user (查询代币余额). */
  queryUserBalance(
    body: PostBody<'/xpay/query_user_balance'>,
    keys: UserPaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/query_user_balance'>> {
    const query = userPayQuery('/xpay/query_user_balance', body, keys);
    return this.client.post('/xpay/query_user_balance', body, { ...READ, query });
  }

  /** Takes currency from a user (扣减代币). */
  payCurrency(
    body: PostBody<'/xpay/currency_pay'>,
    keys: UserPaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/currency_pay'>> {
    const query = userPayQuery('/xpay/currency_pay', body, keys);
    return this.client.post('/xpay/currency_pay', body, { query });
  }

  /** Gives currency of a payment back (代币支付退款). */
  cancelCurrencyPayment(
    body: PostBody<'/xpay/cancel_currency_pay'>,
    keys: UserPaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/cancel_currency_pay'>> {
    const query = userPayQuery('/xpay/cancel_currency_pay', body, keys);
    return this.client.post('/xpay/cancel_currency_pay', body, { query });
  }

  /** Gives currency to a user. Send it again with the same order number until it succeeds (代币赠送). */
  presentCurrency(
    body: PostBody<'/xpay/present_currency'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/present_currency'>> {
    const query = payQuery('/xpay/present_currency', body, keys);
    return this.client.post('/xpay/present_currency', body, { query });
  }

  /** An order, by its own number or that of WeChat (查询创建的订单). */
  queryOrder(
    body: PostBody<'/xpay/query_order'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/query_order'>> {
    const query = payQuery('/xpay/query_order', body, keys);
    return this.client.post('/xpay/query_order', body, { ...READ, query });
  }

  /** Starts the refund of an order (启动订单退款任务). */
  refundOrder(
    body: PostBody<'/xpay/refund_order'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/refund_order'>> {
    const query = payQuery('/xpay/refund_order', body, keys);
    return this.client.post('/xpay/refund_order', body, { query });
  }

  /** Reports that the goods of an order were delivered, if the event was not answered (通知已发货完成). */
  notifyProvideGoods(
    body: PostBody<'/xpay/notify_provide_goods'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/notify_provide_goods'>> {
    const query = payQuery('/xpay/notify_provide_goods', body, keys);
    return this.client.post('/xpay/notify_provide_goods', body, { query });
  }

  /** Starts to upload goods (批量上传道具). */
  startUploadGoods(
    body: PostBody<'/xpay/start_upload_goods'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/start_upload_goods'>> {
    const query = payQuery('/xpay/start_upload_goods', body, keys);
    return this.client.post('/xpay/start_upload_goods', body, { query });
  }

  /** The state of the upload of goods (查询批量上传道具任务). */
  queryUploadGoods(
    body: PostBody<'/xpay/query_upload_goods'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/query_upload_goods'>> {
    const query = payQuery('/xpay/query_upload_goods', body, keys);
    return this.client.post('/xpay/query_upload_goods', body, { ...READ, query });
  }

  /** Starts to publish goods (启动批量发布道具任务). */
  startPublishGoods(
    body: PostBody<'/xpay/start_publish_goods'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/start_publish_goods'>> {
    const query = payQuery('/xpay/start_publish_goods', body, keys);
    return this.client.post('/xpay/start_publish_goods', body, { query });
  }

  /** The state of the publication of goods (查询批量发布道具任务). */
  queryPublishGoods(
    body: PostBody<'/xpay/query_publish_goods'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/query_publish_goods'>> {
    const query = payQuery('/xpay/query_publish_goods', body, keys);
    return this.client.post('/xpay/query_publish_goods', body, { ...READ, query });
  }

  /** The address of the bill of a period (下载小程序账单). */
  downloadBill(
    body: PostBody<'/xpay/download_bill'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/download_bill'>> {
    const query = payQuery('/xpay/download_bill', body, keys);
    return this.client.post('/xpay/download_bill', body, { ...READ, query });
  }

  /** The balance that can be withdrawn (查询商家账户可提现余额). */
  queryBusinessBalance(
    body: PostBody<'/xpay/query_biz_balance'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/query_biz_balance'>> {
    const query = payQuery('/xpay/query_biz_balance', body, keys);
    return this.client.post('/xpay/query_biz_balance', body, { ...READ, query });
  }

  /** Withdraws money (创建提现单). */
  createWithdrawal(
    body: PostBody<'/xpay/create_withdraw_order'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/create_withdraw_order'>> {
    const query = payQuery('/xpay/create_withdraw_order', body, keys);
    return this.client.post('/xpay/create_withdraw_order', body, { query });
  }

  /** A withdrawal (查询提现单). */
  queryWithdrawal(
    body: PostBody<'/xpay/query_withdraw_order'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/query_withdraw_order'>> {
    const query = payQuery('/xpay/query_withdraw_order', body, keys);
    return this.client.post('/xpay/query_withdraw_order', body, { ...READ, query });
  }

  /** The subscription of a user (查询签约关系). */
  queryContract(
    body: PostBody<'/xpay/query_subscribe_contract'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/query_subscribe_contract'>> {
    const query = payQuery('/xpay/query_subscribe_contract', body, keys);
    return this.client.post('/xpay/query_subscribe_contract', body, { ...READ, query });
  }

  /** Announces a deduction for a subscription (预通知扣款). */
  announceDeduction(
    body: PostBody<'/xpay/send_subscribe_pre_payment'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/send_subscribe_pre_payment'>> {
    const query = payQuery('/xpay/send_subscribe_pre_payment', body, keys);
    return this.client.post('/xpay/send_subscribe_pre_payment', body, { query });
  }

  /** The complaints of a period (获取投诉列表). */
  listComplaints(
    body: PostBody<'/xpay/get_complaint_list'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/get_complaint_list'>> {
    const query = payQuery('/xpay/get_complaint_list', body, keys);
    return this.client.post('/xpay/get_complaint_list', body, { ...READ, query });
  }

  /** A complaint (获取投诉详情). */
  getComplaint(
    body: PostBody<'/xpay/get_complaint_detail'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/get_complaint_detail'>> {
    const query = payQuery('/xpay/get_complaint_detail', body, keys);
    return this.client.post('/xpay/get_complaint_detail', body, { ...READ, query });
  }

  /** Answers a complaint (回复用户). */
  answerComplaint(
    body: PostBody<'/xpay/response_complaint'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/response_complaint'>> {
    const query = payQuery('/xpay/response_complaint', body, keys);
    return this.client.post('/xpay/response_complaint', body, { query });
  }

  /** Closes a complaint (完成投诉处理). */
  completeComplaint(
    body: PostBody<'/xpay/complete_complaint'>,
    keys: PaySignatureKeys,
  ): Promise<PostAnswer<'/xpay/complete_complaint'>> {
    const query = payQuery('/xpay/complete_complaint', body, keys);
    return this.client.post('/xpay/complete_complaint', body, { query });
  }
}
