import type { WorkBody, WorkPostAnswer } from '../../catalogue/call-types.js';
import type { WorkCaller } from '../work-caller.js';

/**
 * Customer groups (客户群): groups with customers in them.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92120
 */
export class WorkCustomerGroups {
  constructor(private readonly app: WorkCaller) {}

  /** The groups, with a cursor. */
  list(
    body: WorkBody<'/cgi-bin/externalcontact/groupchat/list'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/groupchat/list'>> {
    return this.app.client.post('/cgi-bin/externalcontact/groupchat/list', body);
  }

  /** A group with its members. */
  get(
    body: WorkBody<'/cgi-bin/externalcontact/groupchat/get'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/groupchat/get'>> {
    return this.app.client.post('/cgi-bin/externalcontact/groupchat/get', body);
  }

  /** Makes a way to join groups. */
  addJoinWay(
    body: WorkBody<'/cgi-bin/externalcontact/groupchat/add_join_way'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/groupchat/add_join_way'>> {
    return this.app.client.post('/cgi-bin/externalcontact/groupchat/add_join_way', body);
  }

  /** A way to join groups. */
  joinWay(configId: string): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/groupchat/get_join_way'>> {
    return this.app.client.post('/cgi-bin/externalcontact/groupchat/get_join_way', { config_id: configId });
  }

  /** Changes a way to join groups. */
  updateJoinWay(
    body: WorkBody<'/cgi-bin/externalcontact/groupchat/update_join_way'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/groupchat/update_join_way'>> {
    return this.app.client.post('/cgi-bin/externalcontact/groupchat/update_join_way', body);
  }

  /** Deletes a way to join groups. */
  deleteJoinWay(
    configId: string,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/groupchat/del_join_way'>> {
    return this.app.client.post('/cgi-bin/externalcontact/groupchat/del_join_way', { config_id: configId });
  }

  /** Hands groups of members who have left to another member; groups that cannot be are part of the answer. */
  transferOfResigned(
    body: WorkBody<'/cgi-bin/externalcontact/groupchat/transfer'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/groupchat/transfer'>> {
    return this.app.client.post('/cgi-bin/externalcontact/groupchat/transfer', body);
  }

  /** Hands groups of members on the job to another member. */
  transfer(
    body: WorkBody<'/cgi-bin/externalcontact/groupchat/onjob_transfer'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/groupchat/onjob_transfer'>> {
    return this.app.client.post('/cgi-bin/externalcontact/groupchat/onjob_transfer', body);
  }

  /** The chat id of a group that a mini program was opened from. */
  idByOpenGid(opengid: string): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/opengid_to_chatid'>> {
    return this.app.client.post('/cgi-bin/externalcontact/opengid_to_chatid', { opengid });
  }

  /** Figures by owner. */
  statistics(
    body: WorkBody<'/cgi-bin/externalcontact/groupchat/statistic'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/groupchat/statistic'>> {
    return this.app.client.post('/cgi-bin/externalcontact/groupchat/statistic', body);
  }

  /** Figures by day. */
  statisticsByDay(
    body: WorkBody<'/cgi-bin/externalcontact/groupchat/statistic_group_by_day'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/groupchat/statistic_group_by_day'>> {
    return this.app.client.post('/cgi-bin/externalcontact/groupchat/statistic_group_by_day', body);
  }

  /** Adds a greeting for those who join. */
  addWelcome(
    body: WorkBody<'/cgi-bin/externalcontact/group_welcome_template/add'> = {},
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/group_welcome_template/add'>> {
    return this.app.client.post('/cgi-bin/externalcontact/group_welcome_template/add', body);
  }

  /** Changes a greeting. */
  editWelcome(
    body: WorkBody<'/cgi-bin/externalcontact/group_welcome_template/edit'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/group_welcome_template/edit'>> {
    return this.app.client.post('/cgi-bin/externalcontact/group_welcome_template/edit', body);
  }

  /** A greeting. */
  welcome(
    templateId: string,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/group_welcome_template/get'>> {
    return this.app.client.post('/cgi-bin/externalcontact/group_welcome_template/get', {
      template_id: templateId,
    });
  }

  /** Deletes a greeting. */
  deleteWelcome(
    body: WorkBody<'/cgi-bin/externalcontact/group_welcome_template/del'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/group_welcome_template/del'>> {
    return this.app.client.post('/cgi-bin/externalcontact/group_welcome_template/del', body);
  }
}
