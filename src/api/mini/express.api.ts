import type { WechatClient } from '../../client/wechat-client.js';
import type { GetAnswer, PostAnswer, PostBody } from '../call-types.js';
import { READ } from '../limits.js';

/**
 * Logistics (物流助手、物流服务): waybills with a bound account, and tracking of any waybill.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/express/express-by-business/addOrder.html
 */
export class ExpressApi {
  constructor(private readonly client: WechatClient) {}

  /** The delivery companies (获取支持的快递公司列表). */
  listCompanies(): Promise<GetAnswer<'/cgi-bin/express/business/delivery/getall'>> {
    return this.client.get('/cgi-bin/express/business/delivery/getall');
  }

  /** Binds or unbinds an account with a delivery company (绑定/解绑物流账号). */
  bindAccount(
    body: PostBody<'/cgi-bin/express/business/account/bind'>,
  ): Promise<PostAnswer<'/cgi-bin/express/business/account/bind'>> {
    return this.client.post('/cgi-bin/express/business/account/bind', body);
  }

  /** The bound accounts (获取所有绑定的物流账号). */
  listAccounts(): Promise<GetAnswer<'/cgi-bin/express/business/account/getall'>> {
    return this.client.get('/cgi-bin/express/business/account/getall');
  }

  /** The number of waybills left (获取电子面单余额). */
  getQuota(
    body: PostBody<'/cgi-bin/express/business/quota/get'>,
  ): Promise<PostAnswer<'/cgi-bin/express/business/quota/get'>> {
    return this.client.post('/cgi-bin/express/business/quota/get', body, READ);
  }

  /** Creates a waybill (生成运单). */
  addOrder(
    body: PostBody<'/cgi-bin/express/business/order/add'>,
  ): Promise<PostAnswer<'/cgi-bin/express/business/order/add'>> {
    return this.client.post('/cgi-bin/express/business/order/add', body);
  }

  /** A waybill (获取运单数据). */
  getOrder(
    body: PostBody<'/cgi-bin/express/business/order/get'>,
  ): Promise<PostAnswer<'/cgi-bin/express/business/order/get'>> {
    return this.client.post('/cgi-bin/express/business/order/get', body, READ);
  }

  /** Several waybills (批量获取运单数据). */
  listOrders(
    body: PostBody<'/cgi-bin/express/business/order/batchget'>,
  ): Promise<PostAnswer<'/cgi-bin/express/business/order/batchget'>> {
    return this.client.post('/cgi-bin/express/business/order/batchget', body, READ);
  }

  /** Cancels a waybill (取消运单). */
  cancelOrder(
    body: PostBody<'/cgi-bin/express/business/order/cancel'>,
  ): Promise<PostAnswer<'/cgi-bin/express/business/order/cancel'>> {
    return this.client.post('/cgi-bin/express/business/order/cancel', body);
  }

  /** Where a parcel has been (查询运单轨迹). */
  getPath(
    body: PostBody<'/cgi-bin/express/business/path/get'>,
  ): Promise<PostAnswer<'/cgi-bin/express/business/path/get'>> {
    return this.client.post('/cgi-bin/express/business/path/get', body, READ);
  }

  /** The users who print waybills (获取打印员). */
  listPrinters(): Promise<GetAnswer<'/cgi-bin/express/business/printer/getall'>> {
    return this.client.get('/cgi-bin/express/business/printer/getall');
  }

  /** Binds or unbinds a user who prints waybills (配置面单打印员). */
  updatePrinter(
    body: PostBody<'/cgi-bin/express/business/printer/update'>,
  ): Promise<PostAnswer<'/cgi-bin/express/business/printer/update'>> {
    return this.client.post('/cgi-bin/express/business/printer/update', body);
  }

  /** Changes the state of a test waybill (模拟更新订单状态). */
  mockUpdate(
    body: PostBody<'/cgi-bin/express/business/test_update_order'>,
  ): Promise<PostAnswer<'/cgi-bin/express/business/test_update_order'>> {
    return this.client.post('/cgi-bin/express/business/test_update_order', body);
  }

  /** Registers a waybill, so that the plugin can show its tracking (传运单). */
  traceWaybill(
    body: PostBody<'/cgi-bin/express/delivery/open_msg/trace_waybill'>,
  ): Promise<PostAnswer<'/cgi-bin/express/delivery/open_msg/trace_waybill'>> {
    return this.client.post('/cgi-bin/express/delivery/open_msg/trace_waybill', body);
  }

  /** A waybill that was handed in (查询运单). */
  queryTrace(
    body: PostBody<'/cgi-bin/express/delivery/open_msg/query_trace'>,
  ): Promise<PostAnswer<'/cgi-bin/express/delivery/open_msg/query_trace'>> {
    return this.client.post('/cgi-bin/express/delivery/open_msg/query_trace', body, READ);
  }

  /** Changes the goods of a registered waybill (更新物流信息). */
  updateWaybillGoods(
    body: PostBody<'/cgi-bin/express/delivery/open_msg/update_waybill_goods'>,
  ): Promise<PostAnswer<'/cgi-bin/express/delivery/open_msg/update_waybill_goods'>> {
    return this.client.post('/cgi-bin/express/delivery/open_msg/update_waybill_goods', body);
  }

  /** The delivery companies whose waybills can be registered (获取运力id列表). */
  listTrackedCompanies(): Promise<PostAnswer<'/cgi-bin/express/delivery/open_msg/get_delivery_list'>> {
    return this.client.post('/cgi-bin/express/delivery/open_msg/get_delivery_list', undefined, READ);
  }
}
