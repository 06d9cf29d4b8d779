import type { WorkBody, WorkGetAnswer, WorkPostAnswer } from '../../catalogue/call-types.js';
import type { KfSync, KfSyncOptions } from '../../kf/kf-sync.js';
import type { WorkKfRecord } from '../../kf/kf-records.types.js';
import type { WorkCaller } from '../work-caller.js';

/**
 * WeChat customer service (微信客服).
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
export class WorkKf {
  constructor(
    private readonly app: WorkCaller,
    private readonly kfSync: () => KfSync,
  ) {}

  /**
   * What came in, one after the other, from where the last pull stopped: the cursor is kept as a record, and moves on
   * when a page was handled. The loop ends when there is no more.
   *
   * @example
   * for await (const record of work.kf.sync({ openKfId, token })) {
   *   if (record.msgtype === 'text') await this.answer(record.external_userid, record.text.content);
   * }
   */
  sync(options: KfSyncOptions): AsyncIterable<WorkKfRecord> {
    return this.kfSync().records(options);
  }

  /** Sends a message to a customer: within 48 hours of the last one of theirs, at most 5 until the next. */
  send(message: WorkBody<'/cgi-bin/kf/send_msg'>): Promise<WorkPostAnswer<'/cgi-bin/kf/send_msg'>> {
    return this.app.client.post('/cgi-bin/kf/send_msg', message);
  }

  /** Greets, or says goodbye, with the code of an event: within 20 seconds of `enter_session`. */
  sendOnEvent(
    message: WorkBody<'/cgi-bin/kf/send_msg_on_event'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/kf/send_msg_on_event'>> {
    return this.app.client.post('/cgi-bin/kf/send_msg_on_event', message);
  }

  /** Who has a conversation: 0 new, 1 assistant, 2 pool, 3 servicer, 4 ended. */
  state(
    body: WorkBody<'/cgi-bin/kf/service_state/get'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/kf/service_state/get'>> {
    return this.app.client.post('/cgi-bin/kf/service_state/get', body, { repeatable: true });
  }

  /** Hands a conversation on. */
  changeState(
    body: WorkBody<'/cgi-bin/kf/service_state/trans'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/kf/service_state/trans'>> {
    return this.app.client.post('/cgi-bin/kf/service_state/trans', body);
  }

  accounts(
    page: WorkBody<'/cgi-bin/kf/account/list'> = {},
  ): Promise<WorkPostAnswer<'/cgi-bin/kf/account/list'>> {
    return this.app.client.post('/cgi-bin/kf/account/list', page, { repeatable: true });
  }

  addAccount(
    account: WorkBody<'/cgi-bin/kf/account/add'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/kf/account/add'>> {
    return this.app.client.post('/cgi-bin/kf/account/add', account);
  }

  updateAccount(
    account: WorkBody<'/cgi-bin/kf/account/update'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/kf/account/update'>> {
    return this.app.client.post('/cgi-bin/kf/account/update', account);
  }

  deleteAccount(openKfId: string): Promise<WorkPostAnswer<'/cgi-bin/kf/account/del'>> {
    return this.app.client.post('/cgi-bin/kf/account/del', { open_kfid: openKfId });
  }

  /** The link by which customers come. */
  addContactWay(
    way: WorkBody<'/cgi-bin/kf/add_contact_way'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/kf/add_contact_way'>> {
    return this.app.client.post('/cgi-bin/kf/add_contact_way', way);
  }

  servicers(openKfId: string): Promise<WorkGetAnswer<'/cgi-bin/kf/servicer/list'>> {
    return this.app.client.get('/cgi-bin/kf/servicer/list', { open_kfid: openKfId });
  }

  addServicers(
    body: WorkBody<'/cgi-bin/kf/servicer/add'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/kf/servicer/add'>> {
    return this.app.client.post('/cgi-bin/kf/servicer/add', body);
  }

  removeServicers(
    body: WorkBody<'/cgi-bin/kf/servicer/del'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/kf/servicer/del'>> {
    return this.app.client.post('/cgi-bin/kf/servicer/del', body);
  }

  /** Name and picture of customers who wrote lately. */
  customers(
    body: WorkBody<'/cgi-bin/kf/customer/batchget'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/kf/customer/batchget'>> {
    return this.app.client.post('/cgi-bin/kf/customer/batchget', body, { repeatable: true });
  }
}
