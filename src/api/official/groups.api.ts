import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer } from '../answer.js';
import { READ, requireCharacters, requireItems } from '../limits.js';
import type { UserGroupAnswer, UserGroupIdAnswer, UserGroupsAnswer } from './groups.types.js';

/**
 * Groups of followers (用户分组), each follower in one.
 *
 * @deprecated WeChat replaced groups by tags: use {@link TagsApi}.
 */
export class GroupsApi {
  constructor(private readonly client: WechatClient) {}

  /**
   * Makes a group.
   *
   * @param name at most 30 characters.
   */
  create(name: string): Promise<UserGroupAnswer> {
    return this.client.post('/cgi-bin/groups/create', {
      group: { name: requireCharacters(30, name, "A group's name") },
    });
  }

  /** All groups. */
  list(): Promise<UserGroupsAnswer> {
    return this.client.get('/cgi-bin/groups/get');
  }

  /** The group of one follower. */
  of(openId: string): Promise<UserGroupIdAnswer> {
    return this.client.post('/cgi-bin/groups/getid', { openid: openId }, READ);
  }

  /** Gives a group another name. */
  rename(groupId: number, name: string): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/groups/update', {
      group: { id: groupId, name: requireCharacters(30, name, "A group's name") },
    });
  }

  /** Moves a follower to a group. */
  move(openId: string, groupId: number): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/groups/members/update', { openid: openId, to_groupid: groupId });
  }

  /**
   * Moves several followers to a group.
   *
   * @param openIds at most 50.
   */
  moveMany(openIds: readonly string[], groupId: number): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/groups/members/batchupdate', {
      openid_list: requireItems(50, openIds, 'OpenIDs'),
      to_groupid: groupId,
    });
  }

  /** Removes a group; its followers go back to the default one. */
  delete(groupId: number): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/groups/delete', { group: { id: groupId } });
  }
}
