import type { UploadFile, WechatUploadOptions } from '../../client/files/upload.js';
import type { ApiAnswer } from '../answer.js';
import { READ, requireWithin } from '../limits.js';
import { CustomerMessageApi } from './customer-message.api.js';
import type {
  AgentAnswer,
  AgentsAnswer,
  ChatRecord,
  OnlineAgentsAnswer,
  RecordsAnswer,
  AgentSessionAnswer,
  AgentSessionsAnswer,
  WaitingUsersAnswer,
} from './customer-service.types.js';

/** How many lines one request may bring. */
const RECORDS = 10_000;
const DAY_SECONDS = 86_400;

/**
 * The customer service of an Official Account: messages, agents, conversations and their records.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Customer_Service/Customer_Service_Management.html
 */
export class CustomerServiceApi extends CustomerMessageApi {
  /** Shows "typing" to the user for 15 seconds. The last message must be at most 30 seconds old. */
  startTyping(openId: string): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/message/custom/typing', { touser: openId, command: 'Typing' });
  }

  /** Takes {@link startTyping} back. */
  stopTyping(openId: string): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/message/custom/typing', { touser: openId, command: 'CancelTyping' });
  }

  /** All agents. */
  listAgents(): Promise<AgentsAnswer> {
    return this.client.get('/cgi-bin/customservice/getkflist');
  }

  /** The agents who are online. */
  listOnlineAgents(): Promise<OnlineAgentsAnswer> {
    return this.client.get('/cgi-bin/customservice/getonlinekflist');
  }

  /**
   * Adds an agent.
   *
   * @param account `name@account`.
   * @param nickname at most 16 characters.
   */
  addAgent(account: string, nickname: string): Promise<AgentAnswer> {
    return this.client.post('/customservice/kfaccount/add', { kf_account: account, nickname });
  }

  /** Invites a person, by WeChat id, to be the agent. */
  inviteAgent(account: string, wechatId: string): Promise<ApiAnswer> {
    return this.client.post('/customservice/kfaccount/inviteworker', {
      kf_account: account,
      invite_wx: wechatId,
    });
  }

  /** Gives an agent another nickname. */
  updateAgent(account: string, nickname: string): Promise<AgentAnswer> {
    return this.client.post('/customservice/kfaccount/update', { kf_account: account, nickname });
  }

  /** Removes an agent. */
  deleteAgent(account: string): Promise<ApiAnswer> {
    return this.client.get('/customservice/kfaccount/del', { kf_account: account });
  }

  /** Sets an agent's picture: jpg, best 640 by 640. */
  uploadAvatar(account: string, file: UploadFile, options: WechatUploadOptions = {}): Promise<ApiAnswer> {
    const query = { ...options.query, kf_account: account };
    return this.client.upload('/customservice/kfaccount/uploadheadimg', file, { ...options, query });
  }

  /** Hands a user to an agent. */
  createSession(account: string, openId: string): Promise<ApiAnswer> {
    return this.client.post('/customservice/kfsession/create', { kf_account: account, openid: openId });
  }

  /** Ends a user's conversation with an agent. */
  closeSession(account: string, openId: string): Promise<ApiAnswer> {
    return this.client.post('/customservice/kfsession/close', { kf_account: account, openid: openId });
  }

  /** Which agent has taken a user on. */
  getSession(openId: string): Promise<AgentSessionAnswer> {
    return this.client.get('/customservice/kfsession/getsession', { openid: openId });
  }

  /** An agent's conversations. */
  listSessions(account: string): Promise<AgentSessionsAnswer> {
    return this.client.get('/customservice/kfsession/getsessionlist', { kf_account: account });
  }

  /** The users who wait for an agent: at most 100. */
  listWaiting(): Promise<WaitingUsersAnswer> {
    return this.client.get('/customservice/kfsession/getwaitcase');
  }

  /**
   * One page of what was said.
   *
   * @param from Unix seconds.
   * @param to Unix seconds, at most 24 hours later.
   * @param after `msgid` of the page before; 1 for the first page.
   * @param count at most 10 000.
   */
  async listRecords(
    from: number,
    to: number,
    after: number | string = 1,
    count = RECORDS,
  ): Promise<RecordsAnswer> {
    requireWithin(0, DAY_SECONDS, to - from, 'The span in seconds from start to end');
    const body = {
      starttime: from,
      endtime: to,
      msgid: after,
      number: requireWithin(1, RECORDS, count, 'The count'),
    };
    return this.client.post('/customservice/msgrecord/getmsglist', body, READ);
  }

  /** All chat lines within a span of at most 24 hours (Unix seconds). */
  async *records(from: number, to: number): AsyncGenerator<ChatRecord, void> {
    for (let after: number | string = 1; ;) {
      const { recordlist, number, msgid } = await this.listRecords(from, to, after);
      yield* recordlist;
      if (number < RECORDS || recordlist.length === 0) return;
      after = msgid;
    }
  }
}
