import type { WorkBody, WorkGetAnswer, WorkPostAnswer } from '../../catalogue/call-types.js';
import type { WorkCaller } from '../work-caller.js';

/**
 * Customer contact (客户联系): external contacts, ways to add them, their tags, greetings and mass messages.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92109
 */
export class WorkCustomers {
  constructor(private readonly app: WorkCaller) {}

  /** Members who may contact customers. */
  followers(): Promise<WorkGetAnswer<'/cgi-bin/externalcontact/get_follow_user_list'>> {
    return this.app.client.get('/cgi-bin/externalcontact/get_follow_user_list');
  }

  /** The customers of a member. */
  listOf(userId: string): Promise<WorkGetAnswer<'/cgi-bin/externalcontact/list'>> {
    return this.app.client.get('/cgi-bin/externalcontact/list', { userid: userId });
  }

  /** A customer, with the members who follow them; a cursor for more than 500. */
  get(externalUserId: string): Promise<WorkGetAnswer<'/cgi-bin/externalcontact/get'>> {
    return this.app.client.get('/cgi-bin/externalcontact/get', { external_userid: externalUserId });
  }

  /** The customers of up to 100 members with their details, with a cursor. */
  listByMembers(
    body: WorkBody<'/cgi-bin/externalcontact/batch/get_by_user'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/batch/get_by_user'>> {
    return this.app.client.post('/cgi-bin/externalcontact/batch/get_by_user', body);
  }

  /** Changes what a member has noted about a customer. */
  remark(
    body: WorkBody<'/cgi-bin/externalcontact/remark'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/remark'>> {
    return this.app.client.post('/cgi-bin/externalcontact/remark', body);
  }

  /** Makes a way to be added (联系我): a QR code or a button. */
  addContactWay(
    body: WorkBody<'/cgi-bin/externalcontact/add_contact_way'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/add_contact_way'>> {
    return this.app.client.post('/cgi-bin/externalcontact/add_contact_way', body);
  }

  /** A way to be added. */
  contactWay(configId: string): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/get_contact_way'>> {
    return this.app.client.post('/cgi-bin/externalcontact/get_contact_way', { config_id: configId });
  }

  /** The ways to be added. */
  contactWays(
    body: WorkBody<'/cgi-bin/externalcontact/list_contact_way'> = {},
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/list_contact_way'>> {
    return this.app.client.post('/cgi-bin/externalcontact/list_contact_way', body);
  }

  /** Changes a way to be added. */
  updateContactWay(
    body: WorkBody<'/cgi-bin/externalcontact/update_contact_way'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/update_contact_way'>> {
    return this.app.client.post('/cgi-bin/externalcontact/update_contact_way', body);
  }

  /** Deletes a way to be added. */
  deleteContactWay(configId: string): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/del_contact_way'>> {
    return this.app.client.post('/cgi-bin/externalcontact/del_contact_way', { config_id: configId });
  }

  /** The tags of the corp for customers. */
  tagList(
    body: WorkBody<'/cgi-bin/externalcontact/get_corp_tag_list'> = {},
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/get_corp_tag_list'>> {
    return this.app.client.post('/cgi-bin/externalcontact/get_corp_tag_list', body);
  }

  /** Adds tags, or a group of them. */
  addTags(
    body: WorkBody<'/cgi-bin/externalcontact/add_corp_tag'> = {},
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/add_corp_tag'>> {
    return this.app.client.post('/cgi-bin/externalcontact/add_corp_tag', body);
  }

  /** Renames a tag or a group. */
  editTag(
    body: WorkBody<'/cgi-bin/externalcontact/edit_corp_tag'> = {},
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/edit_corp_tag'>> {
    return this.app.client.post('/cgi-bin/externalcontact/edit_corp_tag', body);
  }

  /** Deletes tags or groups. */
  deleteTags(
    body: WorkBody<'/cgi-bin/externalcontact/del_corp_tag'> = {},
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/del_corp_tag'>> {
    return this.app.client.post('/cgi-bin/externalcontact/del_corp_tag', body);
  }

  /** Puts tags on a customer, or takes them off. */
  mark(
    body: WorkBody<'/cgi-bin/externalcontact/mark_tag'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/mark_tag'>> {
    return this.app.client.post('/cgi-bin/externalcontact/mark_tag', body);
  }

  /** Greets a new customer: once, within 20 seconds of the event, with its `welcomeCode`. */
  sendWelcome(
    body: WorkBody<'/cgi-bin/externalcontact/send_welcome_msg'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/send_welcome_msg'>> {
    return this.app.client.post('/cgi-bin/externalcontact/send_welcome_msg', body);
  }

  /** Creates a mass message; each member confirms it. Customers that cannot get it are part of the answer. */
  createMassMessage(
    body: WorkBody<'/cgi-bin/externalcontact/add_msg_template'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/add_msg_template'>> {
    return this.app.client.post('/cgi-bin/externalcontact/add_msg_template', body);
  }

  /** The mass messages. */
  massMessages(
    body: WorkBody<'/cgi-bin/externalcontact/get_groupmsg_list_v2'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/get_groupmsg_list_v2'>> {
    return this.app.client.post('/cgi-bin/externalcontact/get_groupmsg_list_v2', body);
  }

  /** Which members have sent a mass message. */
  massMessageTasks(
    body: WorkBody<'/cgi-bin/externalcontact/get_groupmsg_task'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/get_groupmsg_task'>> {
    return this.app.client.post('/cgi-bin/externalcontact/get_groupmsg_task', body);
  }

  /** Which customers have got a mass message. */
  massMessageResult(
    body: WorkBody<'/cgi-bin/externalcontact/get_groupmsg_send_result'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/get_groupmsg_send_result'>> {
    return this.app.client.post('/cgi-bin/externalcontact/get_groupmsg_send_result', body);
  }

  /** Reminds members to send a mass message. */
  remindMassMessage(msgId: string): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/remind_groupmsg_send'>> {
    return this.app.client.post('/cgi-bin/externalcontact/remind_groupmsg_send', { msgid: msgId });
  }

  /** Stops a mass message. */
  cancelMassMessage(msgId: string): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/cancel_groupmsg_send'>> {
    return this.app.client.post('/cgi-bin/externalcontact/cancel_groupmsg_send', { msgid: msgId });
  }

  /** Hands customers of a member on the job to another one. */
  transfer(
    body: WorkBody<'/cgi-bin/externalcontact/transfer_customer'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/transfer_customer'>> {
    return this.app.client.post('/cgi-bin/externalcontact/transfer_customer', body);
  }

  /** What became of that. */
  transferResult(
    body: WorkBody<'/cgi-bin/externalcontact/transfer_result'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/transfer_result'>> {
    return this.app.client.post('/cgi-bin/externalcontact/transfer_result', body);
  }

  /** Hands customers of a member who has left to another one. */
  transferOfResigned(
    body: WorkBody<'/cgi-bin/externalcontact/resigned/transfer_customer'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/resigned/transfer_customer'>> {
    return this.app.client.post('/cgi-bin/externalcontact/resigned/transfer_customer', body);
  }

  /** What became of that. */
  transferOfResignedResult(
    body: WorkBody<'/cgi-bin/externalcontact/resigned/transfer_result'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/resigned/transfer_result'>> {
    return this.app.client.post('/cgi-bin/externalcontact/resigned/transfer_result', body);
  }

  /** Customers of members who have left. */
  unassigned(
    body: WorkBody<'/cgi-bin/externalcontact/get_unassigned_list'> = {},
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/get_unassigned_list'>> {
    return this.app.client.post('/cgi-bin/externalcontact/get_unassigned_list', body);
  }

  /** The external userid of a UnionID. */
  idByUnionId(
    unionid: string,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/unionid_to_external_userid'>> {
    return this.app.client.post('/cgi-bin/externalcontact/unionid_to_external_userid', { unionid });
  }

  /** The OpenID of a customer. */
  openIdOf(externalUserId: string): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/convert_to_openid'>> {
    return this.app.client.post('/cgi-bin/externalcontact/convert_to_openid', {
      external_userid: externalUserId,
    });
  }

  /** Figures of customer contact by member and day. */
  behavior(
    body: WorkBody<'/cgi-bin/externalcontact/get_user_behavior_data'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/externalcontact/get_user_behavior_data'>> {
    return this.app.client.post('/cgi-bin/externalcontact/get_user_behavior_data', body);
  }
}
