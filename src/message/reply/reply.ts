import { WechatReplyError } from '../message.errors.js';

/** A text. */
export interface TextReply {
  readonly type: 'text';
  readonly content: string;
}

/** A picture, by its media id. */
export interface ImageReply {
  readonly type: 'image';
  readonly mediaId: string;
}

/** A recording, by its media id. */
export interface VoiceReply {
  readonly type: 'voice';
  readonly mediaId: string;
}

/** A video, by its media id. */
export interface VideoReply {
  readonly type: 'video';
  readonly mediaId: string;
  readonly title?: string;
  readonly description?: string;
}

/** A piece of music, by its URLs and the media id of its picture. */
export interface MusicReply {
  readonly type: 'music';
  readonly thumbMediaId: string;
  readonly title?: string;
  readonly description?: string;
  readonly musicUrl?: string;
  /** For Wi-Fi. */
  readonly hqMusicUrl?: string;
}

/** One article of a {@link NewsReply}. */
export interface NewsArticle {
  readonly title: string;
  readonly description?: string;
  /** 360 x 200 for the first article, 200 x 200 for the others. */
  readonly picUrl?: string;
  readonly url?: string;
}

/** Articles (图文消息). */
export interface NewsReply {
  readonly type: 'news';
  readonly articles: readonly NewsArticle[];
}

/** Hands the user's message to the customer-service agents. */
export interface TransferToCustomerServiceReply {
  readonly type: 'transfer_customer_service';
  /** One agent, `name@account`; without it any. */
  readonly kfAccount?: string;
}

/** Hands the user's message to the platform's AI reply. */
export interface TransferToAiReply {
  readonly type: 'transfer_biz_ai_ivr';
}

/** No reply: WeChat is answered `success`, and the user gets no message. */
export interface NoReply {
  readonly type: 'none';
}

/** A value of a {@link RawReply}. A list is written in XML as its element repeated; `undefined` is left out. */
export type RawReplyValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly RawReplyValue[]
  | { readonly [name: string]: RawReplyValue };

/** An answer under WeChat's own names, for the events whose page asks for one. */
export interface RawReply {
  readonly type: 'raw';
  readonly body: { readonly [name: string]: RawReplyValue };
}

/** The passive reply to a push. Make it with the functions of the same name: `Reply.text('Hello')`. */
export type Reply =
  | TextReply
  | ImageReply
  | VoiceReply
  | VideoReply
  | MusicReply
  | NewsReply
  | TransferToCustomerServiceReply
  | TransferToAiReply
  | RawReply
  | NoReply;

/** Articles that WeChat shows of a reply at most: 8 to an event, 1 to a message. */
export const MAX_ARTICLES = { event: 8, message: 1 } as const;

const NONE: NoReply = Object.freeze({ type: 'none' });
const TO_AI: TransferToAiReply = Object.freeze({ type: 'transfer_biz_ai_ivr' });

/**
 * Makes passive replies: plain, frozen objects.
 *
 * Each function throws a {@link WechatReplyError} when what it is given can be in no reply.
 *
 * @example
 * return Reply.image(mediaId);
 * return Reply.news([{ title: 'Hello', description: 'World', picUrl, url }]);
 */
export const Reply = Object.freeze({
  /** A text; line feeds are shown. */
  text(content: string): TextReply {
    return Object.freeze({ type: 'text', content: required('text', 'content', content) });
  },

  /** A picture. @param mediaId of temporary or permanent media; no GIF */
  image(mediaId: string): ImageReply {
    return Object.freeze({ type: 'image', mediaId: required('image', 'mediaId', mediaId) });
  },

  /** A recording. @param mediaId of temporary or permanent media */
  voice(mediaId: string): VoiceReply {
    return Object.freeze({ type: 'voice', mediaId: required('voice', 'mediaId', mediaId) });
  },

  /** A video. @param video the media id, with a title and a description where wanted */
  video(video: string | Omit<VideoReply, 'type'>): VideoReply {
    const values = typeof video === 'string' ? { mediaId: video } : video;
    required('video', 'mediaId', values.mediaId);
    return Object.freeze({ type: 'video', ...values });
  },

  /** A piece of music; only `thumbMediaId` is required. */
  music(music: Omit<MusicReply, 'type'>): MusicReply {
    required('music', 'thumbMediaId', music.thumbMediaId);
    return Object.freeze({ type: 'music', ...music });
  },

  /** Articles: up to 8. In an answer to a message WeChat shows one, so the first is sent alone. */
  news(articles: readonly NewsArticle[]): NewsReply {
    if (articles.length === 0)
      throw new WechatReplyError('A news reply needs an article: the list is empty.');
    if (articles.length > MAX_ARTICLES.event) {
      throw new WechatReplyError(
        `A news reply holds at most ${String(MAX_ARTICLES.event)} articles; this one has ${String(articles.length)}. ` +
          'Send fewer, or send them by customer-service message.',
      );
    }
    for (const article of articles) required('news', 'title', article.title);
    return Object.freeze({
      type: 'news',
      articles: Object.freeze(articles.map((article) => Object.freeze({ ...article }))),
    });
  },

  /** Hands the message to the customer-service agents. @param kfAccount one agent, `name@account` */
  transferToCustomerService(kfAccount?: string): TransferToCustomerServiceReply {
    return Object.freeze({
      type: 'transfer_customer_service',
      ...(kfAccount === undefined
        ? {}
        : { kfAccount: required('transfer_customer_service', 'kfAccount', kfAccount) }),
    });
  },

  /** Hands the message to the platform's AI reply, which the account must have switched on. */
  transferToAi(): TransferToAiReply {
    return TO_AI;
  },

  /**
   * An answer of any shape, for the events whose page asks for one: it is written as JSON where the push was JSON,
   * else as XML, and nothing is added to it.
   *
   * @example
   * return Reply.raw({ ErrCode: 0, ErrMsg: '', ChapterPerms: [{ ChapterId: '1', Perm: 1 }] });
   */
  raw(body: RawReply['body']): RawReply {
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      throw new WechatReplyError('Reply.raw takes an object whose properties are the fields of the answer.');
    return Object.freeze({ type: 'raw', body: Object.freeze({ ...body }) });
  },

  /** Nothing to say. */
  none(): NoReply {
    return NONE;
  },
});

const TYPES: ReadonlySet<unknown> = new Set<Reply['type']>([
  'text',
  'image',
  'voice',
  'video',
  'music',
  'news',
  'transfer_customer_service',
  'transfer_biz_ai_ivr',
  'raw',
  'none',
]);

/** Whether a value, such as what a handler returned, is a {@link Reply}. */
export function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'type' in value && TYPES.has(value.type);
}

/** @throws WechatReplyError when a value is missing or empty: WeChat would show its user a failure notice */
export function required(type: string, field: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new WechatReplyError(
    `A ${type} reply needs "${field}" to be a text that is not empty. To say nothing, return Reply.none().`,
  );
}
