import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer } from '../answer.js';
import { WechatInputError } from '../../client/client.errors.js';
import type { Reply } from '../../message/reply/reply.js';
import { requireCharacters, requireItems } from '../limits.js';
import type {
  CustomerArticle,
  CustomerContent,
  CustomerMessage,
  CustomerMessageOptions,
  MiniProgramPage,
} from './customer-message.types.js';
import { replyContent } from './reply-content.js';

/**
 * Messages to a user who wrote lately (客服消息): 5 within 48 hours after a message of the user's, 3 within a
 * minute after a menu click, a scan or a subscription. 45015: too late; 45047: the count is used up. A message is
 * never sent twice: a fault after sending is thrown.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html
 */
export class CustomerMessageApi {
  constructor(protected readonly client: WechatClient) {}

  /** Sends a message as WeChat's documentation writes it. */
  send(message: CustomerMessage): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/message/custom/send', message);
  }

  /**
   * Sends what a passive reply says, for an answer that comes too late to be one: text, image, voice, video, music
   * and news, where each article becomes a message of its own. Nothing is sent for `Reply.none()`.
   *
   * @throws WechatInputError for a reply that has no such form: a hand-over to an agent.
   */
  async sendReply(openId: string, reply: Reply, options?: CustomerMessageOptions): Promise<void> {
    for (const content of replyContent(reply)) await this.say(openId, content, options);
  }

  /** Sends a text; it may hold links, also into a mini program (`data-miniprogram-appid`). */
  async sendText(openId: string, content: string, options?: CustomerMessageOptions): Promise<ApiAnswer> {
    if (content === '') throw new WechatInputError('A text message must not be empty.');
    return this.say(openId, { msgtype: 'text', text: { content } }, options);
  }

  /** Sends a picture by its media id. */
  sendImage(openId: string, mediaId: string, options?: CustomerMessageOptions): Promise<ApiAnswer> {
    return this.say(openId, { msgtype: 'image', image: { media_id: mediaId } }, options);
  }

  /** Sends a voice by its media id. */
  sendVoice(openId: string, mediaId: string, options?: CustomerMessageOptions): Promise<ApiAnswer> {
    return this.say(openId, { msgtype: 'voice', voice: { media_id: mediaId } }, options);
  }

  /** Sends a video by its media id. */
  sendVideo(
    openId: string,
    video: Extract<CustomerContent, { msgtype: 'video' }>['video'],
    options?: CustomerMessageOptions,
  ): Promise<ApiAnswer> {
    return this.say(openId, { msgtype: 'video', video }, options);
  }

  /** Sends a piece of music by its address. */
  sendMusic(
    openId: string,
    music: Extract<CustomerContent, { msgtype: 'music' }>['music'],
    options?: CustomerMessageOptions,
  ): Promise<ApiAnswer> {
    return this.say(openId, { msgtype: 'music', music }, options);
  }

  /** Sends an article that opens any address: one only (45008). */
  async sendNews(
    openId: string,
    articles: readonly CustomerArticle[],
    options?: CustomerMessageOptions,
  ): Promise<ApiAnswer> {
    return this.say(
      openId,
      { msgtype: 'news', news: { articles: requireItems(1, articles, 'articles') } },
      options,
    );
  }

  /** Sends an article of the account's own by media id. WeChat is withdrawing it: {@link sendArticle}. */
  sendMpNews(openId: string, mediaId: string, options?: CustomerMessageOptions): Promise<ApiAnswer> {
    return this.say(openId, { msgtype: 'mpnews', mpnews: { media_id: mediaId } }, options);
  }

  /** Sends a published article. */
  sendArticle(openId: string, articleId: string, options?: CustomerMessageOptions): Promise<ApiAnswer> {
    return this.say(openId, { msgtype: 'mpnewsarticle', mpnewsarticle: { article_id: articleId } }, options);
  }

  /** Sends choices to tap; the one chosen comes back as a text message with `bizmsgmenuid`. */
  sendMenu(
    openId: string,
    menu: Extract<CustomerContent, { msgtype: 'msgmenu' }>['msgmenu'],
    options?: CustomerMessageOptions,
  ): Promise<ApiAnswer> {
    return this.say(openId, { msgtype: 'msgmenu', msgmenu: menu }, options);
  }

  /** Sends a card or coupon (卡券). */
  sendCard(openId: string, cardId: string, options?: CustomerMessageOptions): Promise<ApiAnswer> {
    return this.say(openId, { msgtype: 'wxcard', wxcard: { card_id: cardId } }, options);
  }

  /** Sends a card that opens a page of a mini program. */
  sendMiniProgramPage(
    openId: string,
    page: MiniProgramPage,
    options?: CustomerMessageOptions,
  ): Promise<ApiAnswer> {
    return this.say(openId, { msgtype: 'miniprogrampage', miniprogrampage: page }, options);
  }

  /** Sends a link with a picture; mini programs only. */
  sendLink(
    openId: string,
    link: Extract<CustomerContent, { msgtype: 'link' }>['link'],
    options?: CustomerMessageOptions,
  ): Promise<ApiAnswer> {
    return this.say(openId, { msgtype: 'link', link }, options);
  }

  private async say(
    openId: string,
    content: CustomerContent,
    options?: CustomerMessageOptions,
  ): Promise<ApiAnswer> {
    return this.send({ touser: requireCharacters(128, openId, 'An OpenID'), ...content, ...options });
  }
}
