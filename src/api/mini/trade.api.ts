import type { WechatClient } from '../../client/wechat-client.js';
import type { PostAnswer, PostBody } from '../call-types.js';
import { READ } from '../limits.js';

/**
 * Shipping information of paid orders (发货信息管理).
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html
 */
export class TradeApi {
  constructor(private readonly client: WechatClient) {}

  /** Says how an order was shipped (发货信息录入). */
  uploadShipping(
    body: PostBody<'/wxa/sec/order/upload_shipping_info'>,
  ): Promise<PostAnswer<'/wxa/sec/order/upload_shipping_info'>> {
    return this.client.post('/wxa/sec/order/upload_shipping_info', body);
  }

  /** Records how a combined order was shipped (发货信息合单录入). */
  uploadCombinedShipping(
    body: PostBody<'/wxa/sec/order/upload_combined_shipping_info'>,
  ): Promise<PostAnswer<'/wxa/sec/order/upload_combined_shipping_info'>> {
    return this.client.post('/wxa/sec/order/upload_combined_shipping_info', body);
  }

  /** The shipping state of an order (查询订单发货状态). */
  getOrder(body?: PostBody<'/wxa/sec/order/get_order'>): Promise<PostAnswer<'/wxa/sec/order/get_order'>> {
    return this.client.post('/wxa/sec/order/get_order', body, READ);
  }

  /** Orders by time, state or user (查询订单列表). */
  listOrders(
    body?: PostBody<'/wxa/sec/order/get_order_list'>,
  ): Promise<PostAnswer<'/wxa/sec/order/get_order_list'>> {
    return this.client.post('/wxa/sec/order/get_order_list', body, READ);
  }

  /** Reminds the user to confirm that the goods arrived (确认收货提醒). */
  notifyConfirmReceive(
    body: PostBody<'/wxa/sec/order/notify_confirm_receive'>,
  ): Promise<PostAnswer<'/wxa/sec/order/notify_confirm_receive'>> {
    return this.client.post('/wxa/sec/order/notify_confirm_receive', body);
  }

  /** Sets the page that the messages about shipping open (消息跳转路径设置). */
  setMessagePath(
    body: PostBody<'/wxa/sec/order/set_msg_jump_path'>,
  ): Promise<PostAnswer<'/wxa/sec/order/set_msg_jump_path'>> {
    return this.client.post('/wxa/sec/order/set_msg_jump_path', body);
  }

  /** Whether the mini program uses shipping information (查询小程序是否已开通发货信息管理服务). */
  isManaged(
    body?: PostBody<'/wxa/sec/order/is_trade_managed'>,
  ): Promise<PostAnswer<'/wxa/sec/order/is_trade_managed'>> {
    return this.client.post('/wxa/sec/order/is_trade_managed', body, READ);
  }

  /** Whether the agreement about it is complete (查询小程序是否已完成交易结算管理确认). */
  isConfirmationCompleted(
    body?: PostBody<'/wxa/sec/order/is_trade_management_confirmation_completed'>,
  ): Promise<PostAnswer<'/wxa/sec/order/is_trade_management_confirmation_completed'>> {
    return this.client.post('/wxa/sec/order/is_trade_management_confirmation_completed', body, READ);
  }

  /** Reports an order that is shipped late or not at all (特殊发货报备). */
  reportSpecialOrder(
    body?: PostBody<'/wxa/sec/order/opspecialorder'>,
  ): Promise<PostAnswer<'/wxa/sec/order/opspecialorder'>> {
    return this.client.post('/wxa/sec/order/opspecialorder', body);
  }

  /** The page that shows an order (order get_order_detail_path). */
  getOrderDetailPath(): Promise<PostAnswer<'/wxa/sec/order/get_order_detail_path'>> {
    return this.client.post('/wxa/sec/order/get_order_detail_path', undefined, READ);
  }

  /** Sets the page that shows an order (order update_order_detail_path). */
  setOrderDetailPath(
    body?: PostBody<'/wxa/sec/order/update_order_detail_path'>,
  ): Promise<PostAnswer<'/wxa/sec/order/update_order_detail_path'>> {
    return this.client.post('/wxa/sec/order/update_order_detail_path', body);
  }
}
