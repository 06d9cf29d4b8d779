import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer } from '../answer.js';
import { READ, requireItems } from '../limits.js';
import type { AddedGoodsAnswer, ApprovedGoodsAnswer, LiveGoodsInfo } from './live.types.js';

const GOODS = '/wxaapi/broadcast/goods';

/**
 * What is sold in live rooms; WeChat looks at each before it may be.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/livebroadcast/commodity-management/addGoods.html
 */
export class LiveGoodsApi {
  constructor(private readonly client: WechatClient) {}

  /** Adds goods and hands them in to be looked at: 500 a day. */
  add(goodsInfo: LiveGoodsInfo): Promise<AddedGoodsAnswer> {
    return this.client.post(`${GOODS}/add`, { goodsInfo });
  }

  /** Takes goods back that are being looked at. */
  resetAudit(goodsId: number, auditId: number): Promise<ApiAnswer> {
    return this.client.post(`${GOODS}/resetaudit`, { goodsId, auditId });
  }

  /** Hands goods in again. */
  audit(goodsId: number): Promise<ApiAnswer & { auditId: number }> {
    return this.client.post(`${GOODS}/audit`, { goodsId });
  }

  /** Removes goods. */
  delete(goodsId: number): Promise<ApiAnswer> {
    return this.client.post(`${GOODS}/delete`, { goodsId });
  }

  /** Changes goods: the price at any time, all else before they were looked at. */
  update(goodsId: number, changes: Partial<LiveGoodsInfo>): Promise<ApiAnswer> {
    return this.client.post(`${GOODS}/update`, { goodsInfo: { goodsId, ...changes } });
  }

  /**
   * What WeChat found.
   *
   * @param goodsIds at most 20.
   */
  async get(goodsIds: readonly number[]): Promise<ApprovedGoodsAnswer> {
    const body = { goods_ids: requireItems(20, goodsIds, 'goods') };
    return this.client.post('/wxa/business/getgoodswarehouse', body, READ);
  }

  /**
   * The goods.
   *
   * @param status 0 not handed in, 1 being looked at, 2 approved, 3 refused.
   */
  list(status: 0 | 1 | 2 | 3, offset = 0, limit = 30): Promise<ApprovedGoodsAnswer> {
    return this.client.get(`${GOODS}/getapproved`, { offset, limit, status });
  }

  /** Puts goods on sale in a room, or takes them off it. */
  setOnSale(roomId: number, goodsId: number, onSale: boolean): Promise<ApiAnswer> {
    return this.client.post(`${GOODS}/onsale`, { roomId, goodsId, onSale: onSale ? 1 : 0 });
  }

  /** Removes goods from a room. */
  deleteFromRoom(roomId: number, goodsId: number): Promise<ApiAnswer> {
    return this.client.post(`${GOODS}/deleteInRoom`, { roomId, goodsId });
  }

  /** Shows goods to the viewers of a room now. */
  push(roomId: number, goodsId: number): Promise<ApiAnswer> {
    return this.client.post(`${GOODS}/push`, { roomId, goodsId });
  }

  /** Sets the order of the goods in a room. */
  sort(roomId: number, goodsIds: readonly number[]): Promise<ApiAnswer> {
    return this.client.post(`${GOODS}/sort`, { roomId, goods: goodsIds.map((goodsId) => ({ goodsId })) });
  }

  /** The address of the recording in which goods are explained. */
  getVideo(roomId: number, goodsId: number): Promise<ApiAnswer & { url: string }> {
    return this.client.post(`${GOODS}/getVideo`, { roomId, goodsId }, READ);
  }
}
