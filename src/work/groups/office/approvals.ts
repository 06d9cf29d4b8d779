import type { WorkBody, WorkGetAnswer, WorkPostAnswer } from '../../catalogue/call-types.js';
import type { WorkCaller } from '../work-caller.js';

/**
 * Approvals (审批) and leave (假期).
 *
 * @see https://developer.work.weixin.qq.com/document/path/91982
 */
export class WorkApprovals {
  constructor(private readonly app: WorkCaller) {}

  /** The controls of a template. */
  template(templateId: string): Promise<WorkPostAnswer<'/cgi-bin/oa/gettemplatedetail'>> {
    return this.app.client.post('/cgi-bin/oa/gettemplatedetail', { template_id: templateId });
  }

  /** Creates a template. */
  createTemplate(
    body: WorkBody<'/cgi-bin/oa/approval/create_template'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/oa/approval/create_template'>> {
    return this.app.client.post('/cgi-bin/oa/approval/create_template', body);
  }

  /** Changes a template. */
  updateTemplate(
    body: WorkBody<'/cgi-bin/oa/approval/update_template'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/oa/approval/update_template'>> {
    return this.app.client.post('/cgi-bin/oa/approval/update_template', body);
  }

  /** Submits an approval in the name of a member. */
  apply(body: WorkBody<'/cgi-bin/oa/applyevent'>): Promise<WorkPostAnswer<'/cgi-bin/oa/applyevent'>> {
    return this.app.client.post('/cgi-bin/oa/applyevent', body);
  }

  /** The numbers of approvals of up to 31 days, 100 a page. */
  list(
    body: WorkBody<'/cgi-bin/oa/getapprovalinfo'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/oa/getapprovalinfo'>> {
    return this.app.client.post('/cgi-bin/oa/getapprovalinfo', body);
  }

  /** An approval with its record. */
  get(spNo: string): Promise<WorkPostAnswer<'/cgi-bin/oa/getapprovaldetail'>> {
    return this.app.client.post('/cgi-bin/oa/getapprovaldetail', { sp_no: spNo });
  }

  /** The state of an approval of one's own engine. */
  engineData(thirdNo: string): Promise<WorkPostAnswer<'/cgi-bin/corp/getopenapprovaldata'>> {
    return this.app.client.post('/cgi-bin/corp/getopenapprovaldata', { thirdNo });
  }

  /** The kinds of leave. */
  leaveRules(): Promise<WorkGetAnswer<'/cgi-bin/oa/vacation/getcorpconf'>> {
    return this.app.client.get('/cgi-bin/oa/vacation/getcorpconf');
  }

  /** What a member has left, in seconds. */
  leaveQuota(userId: string): Promise<WorkPostAnswer<'/cgi-bin/oa/vacation/getuservacationquota'>> {
    return this.app.client.post('/cgi-bin/oa/vacation/getuservacationquota', { userid: userId });
  }

  /** Changes what a member has left, in seconds. */
  setLeaveQuota(
    body: WorkBody<'/cgi-bin/oa/vacation/setoneuserquota'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/oa/vacation/setoneuserquota'>> {
    return this.app.client.post('/cgi-bin/oa/vacation/setoneuserquota', body);
  }
}
