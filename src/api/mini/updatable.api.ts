import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer } from '../answer.js';

/** What `/cgi-bin/message/wxopen/activityid/create` answers. */
export interface ActivityIdAnswer extends ApiAnswer {
  activity_id: string;
  /** Unix seconds: a day from now. */
  expiration_time: number;
}

/** The body of `/cgi-bin/message/wxopen/updatablemsg/send`. */
export interface UpdatableMessageBody {
  activity_id: string;
  /** 0 not begun, 1 begun. */
  target_state: 0 | 1;
  template_info: {
    parameter_list: readonly {
      name: 'member_count' | 'room_limit' | 'path' | 'version_type';
      value: string;
    }[];
  };
}

/** The body of `/cgi-bin/message/wxopen/chattoolmsg/send`. */
export interface ChatToolMessageBody {
  activity_id: string;
  template_id?: string;
  target_state: number;
  version_type?: 0 | 1 | 2;
  participator_info_list?: readonly { group_openid: string; state: number }[];
  [field: string]: unknown;
}

/**
 * Cards that change after they were shared (动态消息).
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/updatable-message/createActivityId.html
 */
export class UpdatableApi {
  constructor(private readonly client: WechatClient) {}

  /** An id for a card, good for a day; it may be bound to one user. */
  createActivity(user: { openid?: string; unionid?: string } = {}): Promise<ActivityIdAnswer> {
    return this.client.get('/cgi-bin/message/wxopen/activityid/create', user, { repeatable: false });
  }

  /** Changes what the cards of an activity show. */
  setMessage(message: UpdatableMessageBody): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/message/wxopen/updatablemsg/send', message);
  }

  /** Changes what the cards of a chat tool show. */
  setChatToolMessage(message: ChatToolMessageBody): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/message/wxopen/chattoolmsg/send', message);
  }
}
