import type { WorkBody, WorkGetAnswer, WorkPostAnswer } from '../../catalogue/call-types.js';
import type { WorkCaller } from '../work-caller.js';

/**
 * Tags (标签) of members and departments. A partial failure (`invalidlist`, `invalidparty`) is part of the answer.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90210
 */
export class WorkTags {
  constructor(private readonly app: WorkCaller) {}

  /** Creates a tag. */
  create(body: WorkBody<'/cgi-bin/tag/create'>): Promise<WorkPostAnswer<'/cgi-bin/tag/create'>> {
    return this.app.client.post('/cgi-bin/tag/create', body);
  }

  /** Renames a tag. */
  update(body: WorkBody<'/cgi-bin/tag/update'>): Promise<WorkPostAnswer<'/cgi-bin/tag/update'>> {
    return this.app.client.post('/cgi-bin/tag/update', body);
  }

  /** Deletes a tag. WeCom does this by GET, so it is never repeated by itself. */
  delete(tagId: number): Promise<WorkGetAnswer<'/cgi-bin/tag/delete'>> {
    return this.app.client.get('/cgi-bin/tag/delete', { tagid: tagId });
  }

  /** The members and departments of a tag. */
  members(tagId: number): Promise<WorkGetAnswer<'/cgi-bin/tag/get'>> {
    return this.app.client.get('/cgi-bin/tag/get', { tagid: tagId });
  }

  /** Adds members and departments to a tag. */
  addMembers(
    body: WorkBody<'/cgi-bin/tag/addtagusers'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/tag/addtagusers'>> {
    return this.app.client.post('/cgi-bin/tag/addtagusers', body);
  }

  /** Takes members and departments out of a tag. */
  removeMembers(
    body: WorkBody<'/cgi-bin/tag/deltagusers'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/tag/deltagusers'>> {
    return this.app.client.post('/cgi-bin/tag/deltagusers', body);
  }

  /** All tags. */
  list(): Promise<WorkGetAnswer<'/cgi-bin/tag/list'>> {
    return this.app.client.get('/cgi-bin/tag/list');
  }
}
