import type { ApiAnswer } from '../answer.js';
import { SubscriptionTemplatesApi } from '../shared/subscription-templates.api.js';
import type { SubscriptionData } from '../shared/subscription-templates.types.js';
import type { MiniProgramLink } from './templates.types.js';

/** The body of `/cgi-bin/message/subscribe/bizsend`. */
export interface SubscriptionNotice {
  touser: string;
  template_id: string;
  /** The page that it opens. */
  page?: string;
  miniprogram?: MiniProgramLink;
  data: SubscriptionData;
}

/**
 * Subscription notices of an Official Account (订阅通知), and their templates.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html
 */
export class SubscriptionsApi extends SubscriptionTemplatesApi {
  /** Sends a notice to a user who subscribed. 43101: the user did not. */
  send(notice: SubscriptionNotice): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/message/subscribe/bizsend', notice);
  }
}
