import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer } from '../answer.js';
import { READ, requireAtMost, requireBytes, requireItems, requireWithin } from '../limits.js';
import { WechatInputError } from '../../client/client.errors.js';
import type {
  LegacyArticle,
  MassAnswer,
  MassDeleteBody,
  MassMessage,
  MassOptions,
  MassSpeed,
  MassSpeedAnswer,
  MassStatusAnswer,
  UploadedForMass,
} from './mass.types.js';

/**
 * Messages to all followers, to a tag or to a list of them (群发). Give each sending a `clientmsgid`: WeChat then
 * refuses to send it twice. The outcome comes as the event `MASSSENDJOBFINISH`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html
 */
export class MassApi {
  constructor(private readonly client: WechatClient) {}

  /** Sends to every follower. */
  sendToAll(message: MassMessage, options: MassOptions = {}): Promise<MassAnswer> {
    const body = { filter: { is_to_all: true }, ...message, ...checked(options) };
    return this.client.post('/cgi-bin/message/mass/sendall', body);
  }

  /** Sends to the followers who carry a tag. */
  sendToTag(tagId: number, message: MassMessage, options: MassOptions = {}): Promise<MassAnswer> {
    const body = { filter: { is_to_all: false, tag_id: tagId }, ...message, ...checked(options) };
    return this.client.post('/cgi-bin/message/mass/sendall', body);
  }

  /**
   * Sends to followers by OpenID.
   *
   * @param openIds 2 to 10 000.
   */
  sendToUsers(
    openIds: readonly string[],
    message: MassMessage,
    options: MassOptions = {},
  ): Promise<MassAnswer> {
    if (openIds.length < 2) throw new WechatInputError('A mass message goes to at least 2 OpenIDs.');
    const body = { touser: requireAtMost(10_000, openIds, 'OpenIDs'), ...message, ...checked(options) };
    return this.client.post('/cgi-bin/message/mass/send', body);
  }

  /** Sends to one follower, to see what it looks like: 100 times a day. */
  preview(openId: string, message: MassMessage): Promise<MassAnswer> {
    return this.client.post('/cgi-bin/message/mass/preview', { touser: openId, ...message });
  }

  /** As {@link preview}, to a follower by WeChat id (微信号). */
  previewToWechatId(wechatId: string, message: MassMessage): Promise<MassAnswer> {
    return this.client.post('/cgi-bin/message/mass/preview', { towxname: wechatId, ...message });
  }

  /** Takes back what was sent: articles and videos only, and only the pages, not the messages themselves. */
  delete(what: MassDeleteBody): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/message/mass/delete', what);
  }

  /** Whether a message has been sent. */
  status(messageId: string | number): Promise<MassStatusAnswer> {
    return this.client.post('/cgi-bin/message/mass/get', { msg_id: messageId }, READ);
  }

  /** How fast messages are sent. */
  getSpeed(): Promise<MassSpeedAnswer> {
    return this.client.get('/cgi-bin/message/mass/speed/get');
  }

  /**
   * Sets how fast messages are sent.
   *
   * @param speed 0 (800 000 a minute) to 4 (100 000 a minute).
   */
  setSpeed(speed: MassSpeed): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/message/mass/speed/set', {
      speed: requireWithin(0, 4, speed, 'The speed'),
    });
  }

  /**
   * Uploads articles in the form of the time before drafts.
   *
   * @deprecated make a draft instead: {@link DraftApi.add}.
   */
  uploadNews(articles: readonly LegacyArticle[]): Promise<UploadedForMass> {
    return this.client.post('/cgi-bin/media/uploadnews', { articles: requireItems(8, articles, 'articles') });
  }

  /** Turns an uploaded video into one that can be sent to many (`mpvideo`). */
  uploadVideo(video: { media_id: string; title: string; description: string }): Promise<UploadedForMass> {
    return this.client.post('/cgi-bin/media/uploadvideo', video);
  }
}

function checked(options: MassOptions): MassOptions {
  if (options.clientmsgid !== undefined) requireBytes(64, options.clientmsgid, 'A clientmsgid');
  return options;
}
