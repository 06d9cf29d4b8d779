import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer, OpenIdPage } from '../answer.js';
import { READ, requireCharacters, requireItems } from '../limits.js';
import { eachOpenId } from '../pagination.js';
import type { TagAnswer, TagIdsAnswer, TagsAnswer } from './tags.types.js';

/** How many characters a tag's name may have. */
const NAME = 30;
/** How many followers one request may tag. */
const TAGGING = 50;

/**
 * Tags on followers of an Official Account (用户标签): at most 100 tags, at most 20 on one follower.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html
 */
export class TagsApi {
  constructor(private readonly client: WechatClient) {}

  /** Makes a tag. 45157: the name is taken; 45158: too long; 45056: there are 100 already. */
  create(name: string): Promise<TagAnswer> {
    return this.client.post('/cgi-bin/tags/create', {
      tag: { name: requireCharacters(NAME, name, "A tag's name") },
    });
  }

  /** All tags. */
  list(): Promise<TagsAnswer> {
    return this.client.get('/cgi-bin/tags/get');
  }

  /** Gives a tag another name. */
  rename(tagId: number, name: string): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/tags/update', {
      tag: { id: tagId, name: requireCharacters(NAME, name, "A tag's name") },
    });
  }

  /** Removes a tag; 45057 while more than 100 000 followers carry it. */
  delete(tagId: number): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/tags/delete', { tag: { id: tagId } });
  }

  /**
   * Puts a tag on followers.
   *
   * @param openIds at most 50.
   */
  add(tagId: number, openIds: readonly string[]): Promise<ApiAnswer> {
    const list = requireItems(TAGGING, openIds, 'OpenIDs');
    return this.client.post('/cgi-bin/tags/members/batchtagging', { openid_list: list, tagid: tagId });
  }

  /**
   * Takes a tag off followers.
   *
   * @param openIds at most 50.
   */
  remove(tagId: number, openIds: readonly string[]): Promise<ApiAnswer> {
    const list = requireItems(TAGGING, openIds, 'OpenIDs');
    return this.client.post('/cgi-bin/tags/members/batchuntagging', { openid_list: list, tagid: tagId });
  }

  /** The tags on one follower. */
  of(openId: string): Promise<TagIdsAnswer> {
    return this.client.post('/cgi-bin/tags/getidlist', { openid: openId }, READ);
  }

  /**
   * One page of the followers who carry a tag.
   *
   * @param after `next_openid` of the page before; none for the first page.
   */
  listMembers(tagId: number, after?: string): Promise<OpenIdPage> {
    return this.client.post('/cgi-bin/user/tag/get', { tagid: tagId, next_openid: after ?? '' }, READ);
  }

  /** The OpenID of every follower who carries a tag. */
  members(tagId: number): AsyncGenerator<string, void> {
    return eachOpenId((after) => this.listMembers(tagId, after));
  }
}
