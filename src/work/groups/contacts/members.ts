import type { WorkBody, WorkGetAnswer, WorkPostAnswer, WorkQuery } from '../../catalogue/call-types.js';
import type { WorkJobCallback } from '../../push/verify/job-keys.js';
import type { WorkCaller } from '../work-caller.js';

/**
 * Members (成员). Changes need the contacts secret (通讯录同步), reads the application's own token, within its visible range.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90195
 */
export class WorkMembers {
  /** @param newJobCallback makes the callback of a batch job for an address */
  constructor(
    private readonly app: WorkCaller,
    private readonly newJobCallback: (address: string) => WorkJobCallback,
  ) {}

  /** Creates a member. */
  create(body: WorkBody<'/cgi-bin/user/create'>): Promise<WorkPostAnswer<'/cgi-bin/user/create'>> {
    return this.app.client.post('/cgi-bin/user/create', body);
  }

  /** A member. New applications get no mobile, email, avatar and address: those come by OAuth with consent. */
  get(userId: string): Promise<WorkGetAnswer<'/cgi-bin/user/get'>> {
    return this.app.client.get('/cgi-bin/user/get', { userid: userId });
  }

  /** Changes a member; what is left out stays. */
  update(body: WorkBody<'/cgi-bin/user/update'>): Promise<WorkPostAnswer<'/cgi-bin/user/update'>> {
    return this.app.client.post('/cgi-bin/user/update', body);
  }

  /** Deletes a member. WeCom does this by GET, so it is never repeated by itself. */
  delete(userId: string): Promise<WorkGetAnswer<'/cgi-bin/user/delete'>> {
    return this.app.client.get('/cgi-bin/user/delete', { userid: userId });
  }

  /** Deletes up to 200 members. */
  deleteMany(userIds: readonly string[]): Promise<WorkPostAnswer<'/cgi-bin/user/batchdelete'>> {
    return this.app.client.post('/cgi-bin/user/batchdelete', { useridlist: userIds });
  }

  /** The members of a department with their details. */
  listOfDepartment(query: WorkQuery<'/cgi-bin/user/list'>): Promise<WorkGetAnswer<'/cgi-bin/user/list'>> {
    return this.app.client.get('/cgi-bin/user/list', query);
  }

  /** The members of a department by id and name. */
  namesOfDepartment(
    query: WorkQuery<'/cgi-bin/user/simplelist'>,
  ): Promise<WorkGetAnswer<'/cgi-bin/user/simplelist'>> {
    return this.app.client.get('/cgi-bin/user/simplelist', query);
  }

  /** A page of the ids of all members, up to 10,000, with a cursor. */
  listIds(body: WorkBody<'/cgi-bin/user/list_id'> = {}): Promise<WorkPostAnswer<'/cgi-bin/user/list_id'>> {
    return this.app.client.post('/cgi-bin/user/list_id', body);
  }

  /** The userid that has a mobile number. */
  idByMobile(mobile: string): Promise<WorkPostAnswer<'/cgi-bin/user/getuserid'>> {
    return this.app.client.post('/cgi-bin/user/getuserid', { mobile });
  }

  /** The userid that has a mail address. */
  idByEmail(
    body: WorkBody<'/cgi-bin/user/get_userid_by_email'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/user/get_userid_by_email'>> {
    return this.app.client.post('/cgi-bin/user/get_userid_by_email', body);
  }

  /** The OpenID of a member, for payments. */
  toOpenId(userId: string): Promise<WorkPostAnswer<'/cgi-bin/user/convert_to_openid'>> {
    return this.app.client.post('/cgi-bin/user/convert_to_openid', { userid: userId });
  }

  /** The userid of an OpenID. */
  fromOpenId(openid: string): Promise<WorkPostAnswer<'/cgi-bin/user/convert_to_userid'>> {
    return this.app.client.post('/cgi-bin/user/convert_to_userid', { openid });
  }

  /** Invites members, departments and tags; those that were not invited are part of the answer. */
  invite(body: WorkBody<'/cgi-bin/batch/invite'> = {}): Promise<WorkPostAnswer<'/cgi-bin/batch/invite'>> {
    return this.app.client.post('/cgi-bin/batch/invite', body);
  }

  /** The QR code by which people join the corp. */
  joinQrCode(
    query: WorkQuery<'/cgi-bin/corp/get_join_qrcode'> = {},
  ): Promise<WorkGetAnswer<'/cgi-bin/corp/get_join_qrcode'>> {
    return this.app.client.get('/cgi-bin/corp/get_join_qrcode', query);
  }

  /**
   * `callback` for the body of a batch job, with a Token and an EncodingAESKey for this one job. They are made from a
   * secret of the application, so that every process knows them. The result arrives at a controller of the same
   * application whose path ends in `:job`, within a day.
   *
   * @example
   * await contacts.members.syncFile({ media_id, callback: contacts.members.jobCallback('https://example.com/wecom/jobs') });
   *
   * @WechatWorkController('wecom/jobs/:job', { app: 'contacts' })
   * export class Jobs {
   *   @OnWorkEvent('batch_job_result') done(@Push() push: WorkBatchJobResultPush) {}
   * }
   * @param address the controller's address without the last part
   * @throws TypeError where the application has neither an EncodingAESKey nor a secret
   */
  jobCallback(address: string): WorkJobCallback {
    return this.newJobCallback(address);
  }

  /** Adds and changes members by an uploaded CSV file; the result comes as `batch_job_result`. */
  syncFile(body: WorkBody<'/cgi-bin/batch/syncuser'>): Promise<WorkPostAnswer<'/cgi-bin/batch/syncuser'>> {
    return this.app.client.post('/cgi-bin/batch/syncuser', body);
  }

  /** Replaces all members by those of an uploaded CSV file. */
  replaceAll(
    body: WorkBody<'/cgi-bin/batch/replaceuser'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/batch/replaceuser'>> {
    return this.app.client.post('/cgi-bin/batch/replaceuser', body);
  }

  /** Replaces all departments by those of an uploaded CSV file. */
  replaceDepartments(
    body: WorkBody<'/cgi-bin/batch/replaceparty'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/batch/replaceparty'>> {
    return this.app.client.post('/cgi-bin/batch/replaceparty', body);
  }

  /** What became of such a job. */
  jobResult(jobId: string): Promise<WorkGetAnswer<'/cgi-bin/batch/getresult'>> {
    return this.app.client.get('/cgi-bin/batch/getresult', { jobid: jobId });
  }
}
