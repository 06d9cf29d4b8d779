import { WechatReplyError } from '../message.errors.js';
import type { PushBase } from '../push.js';
import { checkArticles, required } from './reply.js';
import type { NewsArticle, Reply } from './reply.js';
import { isLegalXml } from '../parse/xml-characters.js';
import { writeElement } from './xml-writer.js';
import type { XmlValue } from './xml-writer.js';

/** What an answer says when there is nothing to say. It is sent in clear in every mode. */
export const NOTHING_TO_SAY = 'success';

/** What a reply must know of the push that it answers. */
export type AnsweredPush = Pick<PushBase, 'format' | 'toUserName' | 'fromUserName'> & {
  readonly msgType: string;
};

/** How a reply is built. */
export interface BuildReplyOptions {
  /** Unix seconds. */
  readonly now: number;
  /**
   * Bytes that a text may have. WeChat's documentation of today names no limit for passive replies; clients have
   * been seen to show the failure notice instead of texts over 2,048 bytes.
   */
  readonly maxTextBytes?: number;
}

/**
 * Builds the body of a passive reply, in the format of the push, with receiver and sender exchanged.
 *
 * @returns `success` for {@link Reply.none}, which must not be encrypted
 * @throws WechatReplyError when WeChat would drop the reply or a part of it
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html
 */
export function buildReply(reply: Reply, push: AnsweredPush, options: BuildReplyOptions): string {
  if (reply.type === 'none') return NOTHING_TO_SAY;
  const createTime = Math.floor(options.now);
  if (reply.type === 'text') {
    if (options.maxTextBytes !== undefined) checkLength(reply.content, options.maxTextBytes);
    const xml = push.format === 'xml' ? plainText(reply.content, push, createTime) : undefined;
    if (xml !== undefined) return xml;
  }
  const message = {
    ToUserName: push.fromUserName,
    FromUserName: push.toUserName,
    CreateTime: createTime,
    MsgType: reply.type,
    ...bodyOf(reply, push),
  };
  return push.format === 'json' ? JSON.stringify(message) : writeElement('xml', message);
}

/**
 * The XML of a text reply, by far the most frequent one; `undefined` where anything needs a second look, which the
 * general writer takes.
 */
function plainText(text: string, push: AnsweredPush, createTime: number): string | undefined {
  const { fromUserName, toUserName } = push;
  if (!text || !isOneSection(text) || !isOneSection(fromUserName) || !isOneSection(toUserName))
    return undefined;
  if (!Number.isFinite(createTime)) return undefined;
  return (
    `<xml><ToUserName><![CDATA[${fromUserName}]]></ToUserName>` +
    `<FromUserName><![CDATA[${toUserName}]]></FromUserName><CreateTime>${String(createTime)}</CreateTime>` +
    `<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${text}]]></Content></xml>`
  );
}

/** Whether a value is text that one CDATA section can hold. */
function isOneSection(value: unknown): boolean {
  return typeof value === 'string' && !value.includes(']]>') && isLegalXml(value);
}

function checkLength(text: string, limit: number): void {
  const bytes = Buffer.byteLength(text);
  if (bytes <= limit) return;
  throw new WechatReplyError(
    `The text of the reply has ${String(bytes)} bytes and may have ${String(limit)}. ` +
      'Shorten it, or send it in parts by customer-service message.',
  );
}

/** The elements of a reply after the four that all have. A reply may come from no factory: it is checked here too. */
function bodyOf(reply: Exclude<Reply, { type: 'none' }>, push: AnsweredPush): Record<string, XmlValue> {
  switch (reply.type) {
    case 'text':
      return { Content: required('text', 'content', reply.content) };
    case 'image':
      return { Image: { MediaId: required('image', 'mediaId', reply.mediaId) } };
    case 'voice':
      return { Voice: { MediaId: required('voice', 'mediaId', reply.mediaId) } };
    case 'video':
      return {
        Video: {
          MediaId: required('video', 'mediaId', reply.mediaId),
          Title: reply.title,
          Description: reply.description,
        },
      };
    case 'music':
      return {
        // The official table spells it MusicURL; what works is the spelling of its sample.
        Music: {
          Title: reply.title,
          Description: reply.description,
          MusicUrl: reply.musicUrl,
          HQMusicUrl: reply.hqMusicUrl,
          ThumbMediaId: required('music', 'thumbMediaId', reply.thumbMediaId),
        },
      };
    case 'news':
      checkArticles(reply.articles.length, push.msgType === 'event' ? 'event' : 'message');
      return { ArticleCount: reply.articles.length, Articles: reply.articles.map(articleOf) };
    case 'transfer_customer_service':
      return reply.kfAccount === undefined ? {} : { TransInfo: { KfAccount: reply.kfAccount } };
    default:
      // transfer_biz_ai_ivr says all that it has to say by its name.
      return {};
  }
}

function articleOf({ title, description = '', picUrl = '', url = '' }: NewsArticle): XmlValue {
  return { Title: required('news', 'title', title), Description: description, PicUrl: picUrl, Url: url };
}
