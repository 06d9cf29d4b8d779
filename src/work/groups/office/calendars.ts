import type { WorkBody, WorkPostAnswer } from '../../catalogue/call-types.js';
import type { WorkCaller } from '../work-caller.js';

/**
 * Calendars (日历) and schedules (日程) that this application has made.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93647
 */
export class WorkCalendars {
  constructor(private readonly app: WorkCaller) {}

  /** Creates a calendar. */
  create(body: WorkBody<'/cgi-bin/oa/calendar/add'>): Promise<WorkPostAnswer<'/cgi-bin/oa/calendar/add'>> {
    return this.app.client.post('/cgi-bin/oa/calendar/add', body);
  }

  /** Changes a calendar. */
  update(
    body: WorkBody<'/cgi-bin/oa/calendar/update'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/oa/calendar/update'>> {
    return this.app.client.post('/cgi-bin/oa/calendar/update', body);
  }

  /** Calendars by their ids. */
  get(calendarIds: readonly string[]): Promise<WorkPostAnswer<'/cgi-bin/oa/calendar/get'>> {
    return this.app.client.post('/cgi-bin/oa/calendar/get', { cal_id_list: calendarIds });
  }

  /** Deletes a calendar. */
  delete(calendarId: string): Promise<WorkPostAnswer<'/cgi-bin/oa/calendar/del'>> {
    return this.app.client.post('/cgi-bin/oa/calendar/del', { cal_id: calendarId });
  }

  /** Adds a schedule. */
  addSchedule(
    body: WorkBody<'/cgi-bin/oa/schedule/add'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/oa/schedule/add'>> {
    return this.app.client.post('/cgi-bin/oa/schedule/add', body);
  }

  /** Changes a schedule, or one of its repetitions. */
  updateSchedule(
    body: WorkBody<'/cgi-bin/oa/schedule/update'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/oa/schedule/update'>> {
    return this.app.client.post('/cgi-bin/oa/schedule/update', body);
  }

  /** Schedules by their ids. */
  schedule(scheduleIds: readonly string[]): Promise<WorkPostAnswer<'/cgi-bin/oa/schedule/get'>> {
    return this.app.client.post('/cgi-bin/oa/schedule/get', { schedule_id_list: scheduleIds });
  }

  /** Deletes a schedule, or some of its repetitions. */
  deleteSchedule(
    body: WorkBody<'/cgi-bin/oa/schedule/del'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/oa/schedule/del'>> {
    return this.app.client.post('/cgi-bin/oa/schedule/del', body);
  }

  /** The schedules of a calendar. */
  schedules(
    body: WorkBody<'/cgi-bin/oa/schedule/get_by_calendar'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/oa/schedule/get_by_calendar'>> {
    return this.app.client.post('/cgi-bin/oa/schedule/get_by_calendar', body);
  }

  /** Adds people to a schedule. */
  addAttendees(
    body: WorkBody<'/cgi-bin/oa/schedule/add_attendees'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/oa/schedule/add_attendees'>> {
    return this.app.client.post('/cgi-bin/oa/schedule/add_attendees', body);
  }

  /** Takes people out of a schedule. */
  removeAttendees(
    body: WorkBody<'/cgi-bin/oa/schedule/del_attendees'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/oa/schedule/del_attendees'>> {
    return this.app.client.post('/cgi-bin/oa/schedule/del_attendees', body);
  }
}
