import type { WorkBody, WorkPostAnswer } from '../../catalogue/call-types.js';
import type { WorkCaller } from '../work-caller.js';

/**
 * Check-in (打卡). 600 reads a minute.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90262
 */
export class WorkCheckins {
  constructor(private readonly app: WorkCaller) {}

  /** Records of up to 100 members and 30 days. */
  records(
    body: WorkBody<'/cgi-bin/checkin/getcheckindata'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/checkin/getcheckindata'>> {
    return this.app.client.post('/cgi-bin/checkin/getcheckindata', body);
  }

  /** Reports by day. */
  dayReports(
    body: WorkBody<'/cgi-bin/checkin/getcheckin_daydata'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/checkin/getcheckin_daydata'>> {
    return this.app.client.post('/cgi-bin/checkin/getcheckin_daydata', body);
  }

  /** Reports by month. */
  monthReports(
    body: WorkBody<'/cgi-bin/checkin/getcheckin_monthdata'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/checkin/getcheckin_monthdata'>> {
    return this.app.client.post('/cgi-bin/checkin/getcheckin_monthdata', body);
  }

  /** The rules that hold for members on a day. */
  rulesOf(
    body: WorkBody<'/cgi-bin/checkin/getcheckinoption'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/checkin/getcheckinoption'>> {
    return this.app.client.post('/cgi-bin/checkin/getcheckinoption', body);
  }

  /** All rules of the corp. */
  rules(): Promise<WorkPostAnswer<'/cgi-bin/checkin/getcorpcheckinoption'>> {
    return this.app.client.post('/cgi-bin/checkin/getcorpcheckinoption');
  }

  /** The shifts of members. */
  schedules(
    body: WorkBody<'/cgi-bin/checkin/getcheckinschedulist'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/checkin/getcheckinschedulist'>> {
    return this.app.client.post('/cgi-bin/checkin/getcheckinschedulist', body);
  }

  /** Changes the shifts of members. */
  setSchedules(
    body: WorkBody<'/cgi-bin/checkin/setcheckinschedulist'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/checkin/setcheckinschedulist'>> {
    return this.app.client.post('/cgi-bin/checkin/setcheckinschedulist', body);
  }

  /** Adds the face of a member. */
  addFace(
    body: WorkBody<'/cgi-bin/checkin/addcheckinuserface'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/checkin/addcheckinuserface'>> {
    return this.app.client.post('/cgi-bin/checkin/addcheckinuserface', body);
  }
}
