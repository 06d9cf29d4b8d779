import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer } from '../answer.js';
import type {
  IndustryAnswer,
  OneTimeMessage,
  TemplateIdAnswer,
  TemplateMessage,
  TemplatesAnswer,
  TemplateSentAnswer,
} from './templates.types.js';

/**
 * Template messages of an Official Account (模板消息).
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html
 */
export class TemplatesApi {
  constructor(private readonly client: WechatClient) {}

  /** Sends a template message. Whether it arrived comes as the event `TEMPLATESENDJOBFINISH`. */
  send(message: TemplateMessage): Promise<TemplateSentAnswer> {
    return this.client.post('/cgi-bin/message/template/send', message);
  }

  /**
   * Sends the one message that a user allowed (一次性订阅消息).
   *
   * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/One-time_subscription_info.html
   */
  sendOneTime(message: OneTimeMessage): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/message/template/subscribe', message);
  }

  /** Sets the account's two industries: once a month. */
  setIndustry(primaryId: number | string, secondaryId: number | string): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/template/api_set_industry', {
      industry_id1: String(primaryId),
      industry_id2: String(secondaryId),
    });
  }

  /** The account's industries. */
  getIndustry(): Promise<IndustryAnswer> {
    return this.client.get('/cgi-bin/template/get_industry');
  }

  /**
   * Takes a template from WeChat's library into the account.
   *
   * @param shortId the library's number, such as `TM00015` or `OPENTM...`.
   * @param keywords which keywords, in order, for templates that let one choose.
   */
  add(shortId: string, keywords?: readonly string[]): Promise<TemplateIdAnswer> {
    return this.client.post('/cgi-bin/template/api_add_template', {
      template_id_short: shortId,
      keyword_name_list: keywords,
    });
  }

  /** The account's templates. */
  list(): Promise<TemplatesAnswer> {
    return this.client.get('/cgi-bin/template/get_all_private_template');
  }

  /** Removes a template from the account. */
  delete(templateId: string): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/template/del_private_template', { template_id: templateId });
  }
}
