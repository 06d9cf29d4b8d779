import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer } from '../answer.js';
import { requireWithin } from '../limits.js';
import type {
  AddedTemplateAnswer,
  AddTemplateBody,
  CategoriesAnswer,
  KeywordsAnswer,
  PublicTemplatesAnswer,
  SubscriptionTemplatesAnswer,
} from './subscription-templates.types.js';

/**
 * The templates of subscription messages (订阅消息), alike for Official Accounts and mini programs.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html
 */
export class SubscriptionTemplatesApi {
  constructor(protected readonly client: WechatClient) {}

  /** The account's templates. */
  listTemplates(): Promise<SubscriptionTemplatesAnswer> {
    return this.client.get('/wxaapi/newtmpl/gettemplate');
  }

  /** Takes a template of WeChat's library into the account. */
  addTemplate(template: AddTemplateBody): Promise<AddedTemplateAnswer> {
    return this.client.post('/wxaapi/newtmpl/addtemplate', template);
  }

  /** Removes a template from the account. */
  deleteTemplate(templateId: string): Promise<ApiAnswer> {
    return this.client.post('/wxaapi/newtmpl/deltemplate', { priTmplId: templateId });
  }

  /** The categories that the account may take templates from. */
  listCategories(): Promise<CategoriesAnswer> {
    return this.client.get('/wxaapi/newtmpl/getcategory');
  }

  /**
   * The templates of WeChat's library in some categories.
   *
   * @param limit at most 30.
   */
  async listPublicTemplates(
    categoryIds: readonly (number | string)[],
    start = 0,
    limit = 30,
  ): Promise<PublicTemplatesAnswer> {
    const query = { ids: categoryIds.join(','), start, limit: requireWithin(1, 30, limit, 'The limit') };
    return this.client.get('/wxaapi/newtmpl/getpubtemplatetitles', query);
  }

  /** The keywords that a template of the library can have. */
  listKeywords(tid: number | string): Promise<KeywordsAnswer> {
    return this.client.get('/wxaapi/newtmpl/getpubtemplatekeywords', { tid });
  }
}
