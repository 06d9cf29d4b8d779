import type { ApiAnswer } from '../answer.js';
import { CustomerMessageApi } from '../official/customer-message.api.js';
import type { CustomerContent, CustomerMessageOptions } from '../official/customer-message.types.js';

/** What a mini program's customer service is bound to. */
export interface KfWorkAnswer extends ApiAnswer {
  /** The company's id on WeChat's customer-service platform (微信客服). */
  entityName?: string;
  corpid?: string;
  bindTime?: number;
}

/**
 * The customer service of a mini program: text, image, link and page, within 48 hours of the user's message.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-mgnt/kf-message/sendCustomMessage.html
 */
export class MiniCustomerServiceApi extends CustomerMessageApi {
  /** Sends a message in a sub-merchant's name. */
  sendAsBusiness(
    openId: string,
    businessId: number | string,
    content: CustomerContent,
    options?: CustomerMessageOptions,
  ): Promise<ApiAnswer> {
    const message = { touser: openId, ...content, ...options, businessid: businessId };
    return this.client.post('/cgi-bin/message/custom/business/send', message);
  }

  /** Shows "typing" to the user for 15 seconds. The last message must be at most 30 seconds old. */
  startTyping(openId: string): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/message/custom/business/typing', { touser: openId, command: 'Typing' });
  }

  /** Takes {@link startTyping} back. */
  stopTyping(openId: string): Promise<ApiAnswer> {
    const body = { touser: openId, command: 'CancelTyping' };
    return this.client.post('/cgi-bin/message/custom/business/typing', body);
  }

  /** Binds WeChat's customer-service platform (微信客服) by the company's id. */
  bindWork(corpId: string): Promise<ApiAnswer> {
    return this.client.post('/customservice/work/bind', { corpid: corpId });
  }

  /** What is bound. */
  getWork(): Promise<KfWorkAnswer> {
    return this.client.get('/customservice/work/get');
  }

  /** Unbinds it. */
  unbindWork(corpId: string): Promise<ApiAnswer> {
    return this.client.post('/customservice/work/unbind', { corpid: corpId });
  }
}
