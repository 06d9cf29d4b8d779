import type { ApiAnswer } from '../answer.js';
import { SubscriptionTemplatesApi } from '../shared/subscription-templates.api.js';
import type { SubscriptionData } from '../shared/subscription-templates.types.js';

/** The body of `/cgi-bin/message/subscribe/send`. */
export interface SubscribeMessage {
  touser: string;
  template_id: string;
  /** The page that it opens, with its query. */
  page?: string;
  data: SubscriptionData;
  /** Which version it opens. Default `formal`. */
  miniprogram_state?: 'developer' | 'trial' | 'formal';
  /** Default `zh_CN`. */
  lang?: 'zh_CN' | 'en_US' | 'zh_HK' | 'zh_TW';
}

/** What `/cgi-bin/message/subscribe/send` answers. */
export interface SubscribeSentAnswer extends ApiAnswer {
  msgid?: string | number;
}

/**
 * Subscription messages of a mini program (订阅消息), and their templates.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 */
export class SubscribeApi extends SubscriptionTemplatesApi {
  /**
   * Sends a message to somebody who subscribed; 43101 where they did not, 47003 where a value does not fit its
   * keyword. The result is pushed as the event `subscribe_msg_sent_event`.
   */
  send(message: SubscribeMessage): Promise<SubscribeSentAnswer> {
    return this.client.post('/cgi-bin/message/subscribe/send', message);
  }
}
