import { WechatReplyError } from '../message.errors.js';
import type { PushBase } from '../push.js';
import { MAX_ARTICLES, required } from './reply.js';
import type { NewsArticle, Reply } from './reply.js';
import { isLegalXml } from '../parse/xml-characters.js';
import { MAX_TEXT_BYTES, textBytes } from './text-size.js';
import { writeAnswer } from './write-answer.js';
import type { OnReplaced, XmlValue } from './xml-writer.js';

type XmlObject = { readonly [name: string]: XmlValue | undefined };

/** What an answer says when there is nothing to say. It is sent in clear in every mode. */
const NOTHING_TO_SAY = 'success';

/** What a reply must know of the push that it answers. */
export type AnsweredPush = Pick<PushBase, 'format' | 'toUserName' | 'fromUserName'> & {
  readonly msgType: string;
};

/** How a reply is built. */
export interface BuildReplyOptions {
  /** Unix seconds. */
  readonly now: number;
  /**
   * Bytes of UTF-8 that a text may have; a longer one is refused. Without it such a text is built all the same, and
   * `onWarning` is called for one over 2,048 bytes.
   */
  readonly maxTextBytes?: number;
  /**
   * Is told, in a sentence, what the user will not see as it was given: a character that was replaced, articles
   * that were left out, a text that WeChat may cut. The sentence quotes nothing of the reply.
   */
  readonly onWarning?: (warning: string) => void;
}

/**
 * Builds the body of a passive reply, in the format of the push, with receiver and sender exchanged.
 *
 * A character that XML cannot carry becomes U+FFFD, and articles over WeChat's limit are left out: a reply that is
 * dropped because of a detail helps nobody.
 *
 * @returns `success` for {@link Reply.none}, which must not be encrypted
 * @throws WechatReplyError when WeChat would drop the reply
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html
 */
export function buildReply(reply: Reply, push: AnsweredPush, options: BuildReplyOptions): string {
  if (reply.type === 'none') return NOTHING_TO_SAY;
  const { onWarning = ignore } = options;
  const createTime = Math.floor(options.now);
  if (reply.type === 'text') {
    checkLength(reply.content, options.maxTextBytes, onWarning);
    const xml = push.format === 'xml' ? plainText(reply.content, push, createTime) : undefined;
    if (xml !== undefined) return xml;
  }
  const onReplaced = firstReplacement(onWarning);
  if (reply.type === 'raw') return writeAnswer(reply.body as XmlObject, push.format, onReplaced);
  const message = {
    ToUserName: push.fromUserName,
    FromUserName: push.toUserName,
    CreateTime: createTime,
    MsgType: reply.type,
    ...bodyOf(reply, push, onWarning),
  };
  return writeAnswer(message, push.format, onReplaced);
}

function ignore(): void {}

/** Warns of the first replacement in a reply; a text in Greek would otherwise fill the log, character by character. */
function firstReplacement(onWarning: (warning: string) => void): OnReplaced {
  let warned = false;
  return (element, what) => {
    if (warned) return;
    warned = true;
    onWarning(`"${element}" of the reply held ${what}, which cannot be sent. It was replaced by U+FFFD.`);
  };
}

/**
 * The XML of a text reply, by far the most frequent one; `undefined` where anything needs a second look, which the
 * general writer takes.
 */
function plainText(text: string, push: AnsweredPush, createTime: number): string | undefined {
  const { fromUserName, toUserName } = push;
  if (!text || !isOneSection(text) || !isPlainName(fromUserName) || !isPlainName(toUserName))
    return undefined;
  if (!Number.isFinite(createTime)) return undefined;
  return (
    `<xml><ToUserName><![CDATA[${fromUserName}]]></ToUserName>` +
    `<FromUserName><![CDATA[${toUserName}]]></FromUserName><CreateTime>${String(createTime)}</CreateTime>` +
    `<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${text}]]></Content></xml>`
  );
}

const PLAIN_NAME = /^[\w-]+$/;

/** An OpenID or an original id; anything else is left to the general writer. */
function isPlainName(value: unknown): boolean {
  return typeof value === 'string' && PLAIN_NAME.test(value);
}

/** Whether a value is text that one CDATA section can hold. */
function isOneSection(value: unknown): boolean {
  return typeof value === 'string' && !value.includes(']]>') && isLegalXml(value);
}

function checkLength(text: unknown, limit: number | undefined, onWarning: (warning: string) => void): void {
  // A character takes at most three bytes a code unit, so that most texts need no count.
  if (typeof text !== 'string' || text.length * 3 <= (limit ?? MAX_TEXT_BYTES)) return;
  const bytes = textBytes(text);
  if (bytes <= (limit ?? MAX_TEXT_BYTES)) return;
  if (limit === undefined) {
    onWarning(
      `The text of the reply has ${String(bytes)} bytes. WeChat may cut it: its limit is ${String(MAX_TEXT_BYTES)}.`,
    );
    return;
  }
  throw new WechatReplyError(
    `The text of the reply has ${String(bytes)} bytes and may have ${String(limit)}. ` +
      'Shorten it, or send it in parts by customer-service message.',
  );
}

/** The elements of a reply after the four that all have. A reply may come from no factory: it is checked here too. */
function bodyOf(
  reply: Exclude<Reply, { type: 'none' | 'raw' }>,
  push: AnsweredPush,
  onWarning: (warning: string) => void,
): XmlObject {
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
      return newsOf(reply.articles, push, onWarning);
    case 'transfer_customer_service':
      return reply.kfAccount === undefined ? {} : { TransInfo: { KfAccount: reply.kfAccount } };
    default:
      // transfer_biz_ai_ivr says all that it has to say by its name.
      return {};
  }
}

function newsOf(
  given: readonly NewsArticle[],
  push: AnsweredPush,
  onWarning: (warning: string) => void,
): XmlObject {
  const limit = MAX_ARTICLES[push.msgType === 'event' ? 'event' : 'message'];
  if (given.length > limit) {
    onWarning(
      `The news reply has ${String(given.length)} articles, and WeChat shows ${String(limit)} in an answer to ` +
        `${limit === 1 ? 'a message' : 'an event'}. The others were left out; send them by customer-service message.`,
    );
  }
  const articles = given.slice(0, limit).map(articleOf);
  return {
    ArticleCount: articles.length,
    Articles: push.format === 'xml' ? { item: articles } : articles,
  };
}

function articleOf({ title, description = '', picUrl = '', url = '' }: NewsArticle): XmlValue {
  return { Title: required('news', 'title', title), Description: description, PicUrl: picUrl, Url: url };
}
