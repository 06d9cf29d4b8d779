import type { WorkBody, WorkGetAnswer, WorkPostAnswer } from '../catalogue/call-types.js';
import type { WorkCaller } from './work-caller.js';

/**
 * The application itself: its settings and its menu.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90227
 */
export class WorkAgents {
  constructor(private readonly app: WorkCaller) {}

  /** The settings of this application. */
  get(): Promise<WorkGetAnswer<'/cgi-bin/agent/get'>> {
    return this.app.client.get('/cgi-bin/agent/get', { agentid: this.app.agentId });
  }

  /** Changes settings of this application. */
  set(
    settings: Omit<WorkBody<'/cgi-bin/agent/set'>, 'agentid'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/agent/set'>> {
    return this.app.client.post('/cgi-bin/agent/set', { ...settings, agentid: this.app.agentId });
  }

  /** Makes the menu of this application. */
  createMenu(menu: WorkBody<'/cgi-bin/menu/create'>): Promise<WorkPostAnswer<'/cgi-bin/menu/create'>> {
    return this.app.client.post('/cgi-bin/menu/create', menu, { query: { agentid: this.app.agentId } });
  }

  /** The menu of this application. */
  menu(): Promise<WorkGetAnswer<'/cgi-bin/menu/get'>> {
    return this.app.client.get('/cgi-bin/menu/get', { agentid: this.app.agentId });
  }

  /** Removes the menu. WeCom does this by GET, so it is never repeated by itself. */
  deleteMenu(): Promise<WorkGetAnswer<'/cgi-bin/menu/delete'>> {
    return this.app.client.get('/cgi-bin/menu/delete', { agentid: this.app.agentId });
  }

  /** Addresses from which WeCom sends callbacks. */
  callbackIps(): Promise<WorkGetAnswer<'/cgi-bin/getcallbackip'>> {
    return this.app.client.get('/cgi-bin/getcallbackip');
  }

  /** Addresses of WeCom's API. */
  apiIps(): Promise<WorkGetAnswer<'/cgi-bin/get_api_domain_ip'>> {
    return this.app.client.get('/cgi-bin/get_api_domain_ip');
  }
}
