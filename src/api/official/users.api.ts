import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer, OpenIdPage, WechatLang } from '../answer.js';
import { READ, requireCharacters, requireItems } from '../limits.js';
import { eachOpenId, inBatches } from '../pagination.js';
import type { ChangedOpenIdsAnswer, Follower, FollowerAnswer, FollowersAnswer } from './users.types.js';

/** How many followers one request may ask about. */
const INFO_BATCH = 100;

/**
 * Who follows an Official Account.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/Get_users_basic_information_UnionID.html
 */
export class UsersApi {
  constructor(private readonly client: WechatClient) {}

  /** One follower's information. */
  get(openId: string, lang: WechatLang = 'zh_CN'): Promise<FollowerAnswer> {
    return this.client.get('/cgi-bin/user/info', { openid: openId, lang });
  }

  /**
   * The information of several followers.
   *
   * @param openIds at most 100.
   */
  batchGet(openIds: readonly string[], lang: WechatLang = 'zh_CN'): Promise<FollowersAnswer> {
    const list = requireItems(INFO_BATCH, openIds, 'OpenIDs').map((openid) => ({ openid, lang }));
    return this.client.post('/cgi-bin/user/info/batchget', { user_list: list }, READ);
  }

  /**
   * One page of the followers' OpenIDs: at most 10 000. A new account may ask 500 times a day.
   *
   * @param after `next_openid` of the page before; none for the first page.
   */
  list(after?: string): Promise<OpenIdPage> {
    return this.client.get('/cgi-bin/user/get', { next_openid: after });
  }

  /**
   * The OpenIDs of all followers, a page fetched whenever one is needed.
   *
   * @example
   * for await (const openId of wechat.users.all()) ...
   */
  all(): AsyncGenerator<string, void> {
    return eachOpenId((after) => this.list(after));
  }

  /** All followers with their information, 100 to a request. */
  async *allWithInfo(lang: WechatLang = 'zh_CN'): AsyncGenerator<Follower, void> {
    for await (const openIds of inBatches(this.all(), INFO_BATCH)) {
      yield* (await this.batchGet(openIds, lang)).user_info_list;
    }
  }

  /**
   * Gives a follower a remark that only the account sees.
   *
   * @param remark at most 29 characters.
   */
  setRemark(openId: string, remark: string): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/user/info/updateremark', {
      openid: openId,
      remark: remark === '' ? remark : requireCharacters(29, remark, 'A remark'),
    });
  }

  /**
   * The OpenIDs that users of another account have here, after that account was moved into this one.
   *
   * @param openIds at most 100 OpenIDs of the old account.
   */
  changeOpenIds(fromAppId: string, openIds: readonly string[]): Promise<ChangedOpenIdsAnswer> {
    const list = requireItems(100, openIds, 'OpenIDs');
    return this.client.post('/cgi-bin/changeopenid', { from_appid: fromAppId, openid_list: list }, READ);
  }
}
