import type { WechatClient } from '../../client/wechat-client.js';
import type { PostAnswer, PostBody } from '../call-types.js';
import { READ } from '../limits.js';

/**
 * Orders in the list of the user (购物订单).
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/normal-shopping-detail/uploadShoppingInfo.html
 */
export class UserOrdersApi {
  constructor(private readonly client: WechatClient) {}

  /** Uploads the goods of a paid order (上传购物详情). */
  upload(body: PostBody<'/user-order/orders'>): Promise<PostAnswer<'/user-order/orders'>> {
    return this.client.post('/user-order/orders', body);
  }

  /** Uploads how an order was shipped (上传物流信息). */
  uploadShipping(
    body: PostBody<'/user-order/orders/shippings'>,
  ): Promise<PostAnswer<'/user-order/orders/shippings'>> {
    return this.client.post('/user-order/orders/shippings', body);
  }

  /** Uploads the goods of a combined order (上传合单购物详情). */
  uploadCombined(
    body: PostBody<'/user-order/combine-orders'>,
  ): Promise<PostAnswer<'/user-order/combine-orders'>> {
    return this.client.post('/user-order/combine-orders', body);
  }

  /** Uploads how a combined order was shipped (上传合单物流信息). */
  uploadCombinedShipping(
    body: PostBody<'/user-order/combine-orders/shippings'>,
  ): Promise<PostAnswer<'/user-order/combine-orders/shippings'>> {
    return this.client.post('/user-order/combine-orders/shippings', body);
  }

  /** Whether the goods of an order were uploaded well (验证购物详情上传结果). */
  verify(
    body: PostBody<'/user-order/shoppinginfo/verify'>,
  ): Promise<PostAnswer<'/user-order/shoppinginfo/verify'>> {
    return this.client.post('/user-order/shoppinginfo/verify', body, READ);
  }
}
