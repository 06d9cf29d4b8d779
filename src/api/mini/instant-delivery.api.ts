import type { WechatClient } from '../../client/wechat-client.js';
import type { PostAnswer, PostBody } from '../call-types.js';
import { READ } from '../limits.js';

/**
 * Instant delivery (即时配送).
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/immediate-delivery/deliver-by-business/addLocalOrder.html
 */
export class InstantDeliveryApi {
  constructor(private readonly client: WechatClient) {}

  /** The delivery companies (获取已支持的配送公司列表). */
  listCompanies(): Promise<PostAnswer<'/cgi-bin/express/local/business/delivery/getall'>> {
    return this.client.post('/cgi-bin/express/local/business/delivery/getall', undefined, READ);
  }

  /** Applies for instant delivery (申请开通即时配送). */
  open(): Promise<PostAnswer<'/cgi-bin/express/local/business/open'>> {
    return this.client.post('/cgi-bin/express/local/business/open');
  }

  /** Asks a delivery company to bind an account (发起绑定请求). */
  bindAccount(
    body: PostBody<'/cgi-bin/express/local/business/shop/add'>,
  ): Promise<PostAnswer<'/cgi-bin/express/local/business/shop/add'>> {
    return this.client.post('/cgi-bin/express/local/business/shop/add', body);
  }

  /** The bound accounts (拉取已绑定账号). */
  listAccounts(): Promise<PostAnswer<'/cgi-bin/express/local/business/shop/get'>> {
    return this.client.post('/cgi-bin/express/local/business/shop/get', undefined, READ);
  }

  /** Asks for the price of an order (预下配送单). */
  preAddOrder(
    body: PostBody<'/cgi-bin/express/local/business/order/pre_add'>,
  ): Promise<PostAnswer<'/cgi-bin/express/local/business/order/pre_add'>> {
    return this.client.post('/cgi-bin/express/local/business/order/pre_add', body, READ);
  }

  /** Places an order (添加配送单). */
  addOrder(
    body: PostBody<'/cgi-bin/express/local/business/order/add'>,
  ): Promise<PostAnswer<'/cgi-bin/express/local/business/order/add'>> {
    return this.client.post('/cgi-bin/express/local/business/order/add', body);
  }

  /** Places an order again that was cancelled (重新下单). */
  reAddOrder(
    body: PostBody<'/cgi-bin/express/local/business/order/readd'>,
  ): Promise<PostAnswer<'/cgi-bin/express/local/business/order/readd'>> {
    return this.client.post('/cgi-bin/express/local/business/order/readd', body);
  }

  /** Adds a tip to an order (添加小费). */
  addTips(
    body: PostBody<'/cgi-bin/express/local/business/order/addtips'>,
  ): Promise<PostAnswer<'/cgi-bin/express/local/business/order/addtips'>> {
    return this.client.post('/cgi-bin/express/local/business/order/addtips', body);
  }

  /** Asks what it costs to cancel an order (预取消配送单). */
  preCancelOrder(
    body: PostBody<'/cgi-bin/express/local/business/order/precancel'>,
  ): Promise<PostAnswer<'/cgi-bin/express/local/business/order/precancel'>> {
    return this.client.post('/cgi-bin/express/local/business/order/precancel', body, READ);
  }

  /** Cancels an order (取消配送单). */
  cancelOrder(
    body: PostBody<'/cgi-bin/express/local/business/order/cancel'>,
  ): Promise<PostAnswer<'/cgi-bin/express/local/business/order/cancel'>> {
    return this.client.post('/cgi-bin/express/local/business/order/cancel', body);
  }

  /** Confirms that undeliverable goods came back (异常件退回商家确认). */
  confirmReturn(
    body: PostBody<'/cgi-bin/express/local/business/order/confirm_return'>,
  ): Promise<PostAnswer<'/cgi-bin/express/local/business/order/confirm_return'>> {
    return this.client.post('/cgi-bin/express/local/business/order/confirm_return', body);
  }

  /** An order with its state (拉取配送单信息). */
  getOrder(
    body?: PostBody<'/cgi-bin/express/local/business/order/get'>,
  ): Promise<PostAnswer<'/cgi-bin/express/local/business/order/get'>> {
    return this.client.post('/cgi-bin/express/local/business/order/get', body, READ);
  }

  /** Changes the state of a test order (模拟配送公司更新配送单状态). */
  mockUpdate(
    body: PostBody<'/cgi-bin/express/local/business/test_update_order'>,
  ): Promise<PostAnswer<'/cgi-bin/express/local/business/test_update_order'>> {
    return this.client.post('/cgi-bin/express/local/business/test_update_order', body);
  }
}
