import type { WorkBody, WorkGetAnswer, WorkPostAnswer } from '../../catalogue/call-types.js';
import type { WorkCaller } from '../work-caller.js';

/**
 * Departments (部门). Changes need the contacts secret (通讯录同步), reads the application's own token.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90208
 */
export class WorkDepartments {
  constructor(private readonly app: WorkCaller) {}

  create(
    department: WorkBody<'/cgi-bin/department/create'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/department/create'>> {
    return this.app.client.post('/cgi-bin/department/create', department);
  }

  update(
    department: WorkBody<'/cgi-bin/department/update'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/department/update'>> {
    return this.app.client.post('/cgi-bin/department/update', department);
  }

  /** Deletes a department that is empty. WeCom does this by GET, so it is never repeated by itself. */
  delete(id: number): Promise<WorkGetAnswer<'/cgi-bin/department/delete'>> {
    return this.app.client.get('/cgi-bin/department/delete', { id });
  }

  /** A department and all below it. @param id default: all that the application may see */
  list(id?: number): Promise<WorkGetAnswer<'/cgi-bin/department/list'>> {
    return this.app.client.get('/cgi-bin/department/list', { id });
  }

  /** As {@link list}, ids alone. */
  listIds(id?: number): Promise<WorkGetAnswer<'/cgi-bin/department/simplelist'>> {
    return this.app.client.get('/cgi-bin/department/simplelist', { id });
  }

  get(id: number): Promise<WorkGetAnswer<'/cgi-bin/department/get'>> {
    return this.app.client.get('/cgi-bin/department/get', { id });
  }
}
