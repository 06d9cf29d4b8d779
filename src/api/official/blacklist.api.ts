import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer, OpenIdPage } from '../answer.js';
import { READ, requireItems } from '../limits.js';
import { eachOpenId } from '../pagination.js';

/**
 * Who is kept from writing to an Official Account (黑名单).
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html
 */
export class BlacklistApi {
  constructor(private readonly client: WechatClient) {}

  /**
   * One page of the OpenIDs on the list.
   *
   * @param after `next_openid` of the page before; none for the first page.
   */
  list(after?: string): Promise<OpenIdPage> {
    return this.client.post('/cgi-bin/tags/members/getblacklist', { begin_openid: after ?? '' }, READ);
  }

  /** Every OpenID on the list. */
  all(): AsyncGenerator<string, void> {
    return eachOpenId((after) => this.list(after));
  }

  /**
   * Puts users on the list.
   *
   * @param openIds at most 20.
   */
  add(openIds: readonly string[]): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/tags/members/batchblacklist', {
      openid_list: requireItems(20, openIds, 'OpenIDs'),
    });
  }

  /**
   * Takes users off the list.
   *
   * @param openIds at most 20.
   */
  remove(openIds: readonly string[]): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/tags/members/batchunblacklist', {
      openid_list: requireItems(20, openIds, 'OpenIDs'),
    });
  }
}
