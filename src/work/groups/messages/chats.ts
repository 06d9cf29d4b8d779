import type { WorkBody, WorkGetAnswer, WorkPostAnswer } from '../../catalogue/call-types.js';
import type { WorkCaller } from '../work-caller.js';

/**
 * Group chats of an application (应用群聊): for self-built applications whose visible range is the whole corp.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90244
 */
export class WorkChats {
  constructor(private readonly app: WorkCaller) {}

  /** Creates a chat; it appears in clients with its first message. */
  create(body: WorkBody<'/cgi-bin/appchat/create'>): Promise<WorkPostAnswer<'/cgi-bin/appchat/create'>> {
    return this.app.client.post('/cgi-bin/appchat/create', body);
  }

  /** Renames a chat, or changes its owner and members. */
  update(body: WorkBody<'/cgi-bin/appchat/update'>): Promise<WorkPostAnswer<'/cgi-bin/appchat/update'>> {
    return this.app.client.post('/cgi-bin/appchat/update', body);
  }

  /** A chat with its members. */
  get(chatId: string): Promise<WorkGetAnswer<'/cgi-bin/appchat/get'>> {
    return this.app.client.get('/cgi-bin/appchat/get', { chatid: chatId });
  }

  /** Sends a message to a chat. */
  send(body: WorkBody<'/cgi-bin/appchat/send'>): Promise<WorkPostAnswer<'/cgi-bin/appchat/send'>> {
    return this.app.client.post('/cgi-bin/appchat/send', body);
  }
}
