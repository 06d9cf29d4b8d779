import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer } from '../answer.js';
import type { NewsInfo } from './menu.types.js';

/** A reply as the console made it. */
export interface AutoReply {
  type: string;
  content: string;
  news_info?: NewsInfo;
  [field: string]: unknown;
}

/** What `/cgi-bin/get_current_autoreply_info` answers. */
export interface AutoReplyAnswer extends ApiAnswer {
  is_add_friend_reply_open: 0 | 1;
  is_autoreply_open: 0 | 1;
  add_friend_autoreply_info?: AutoReply;
  message_default_autoreply_info?: AutoReply;
  keyword_autoreply_info?: {
    list: {
      rule_name: string;
      /** Unix seconds. */
      create_time: number;
      reply_mode: 'reply_all' | 'random_one';
      keyword_list_info: {
        type: string;
        match_mode: 'contain' | 'equal';
        content: string;
        [field: string]: unknown;
      }[];
      reply_list_info: AutoReply[];
      [field: string]: unknown;
    }[];
    [field: string]: unknown;
  };
}

/**
 * The automatic replies that were set up in WeChat's console (自动回复规则).
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Getting_Rules_for_Auto_Replies.html
 */
export class AutoReplyApi {
  constructor(private readonly client: WechatClient) {}

  /** The rules. */
  get(): Promise<AutoReplyAnswer> {
    return this.client.get('/cgi-bin/get_current_autoreply_info');
  }
}
