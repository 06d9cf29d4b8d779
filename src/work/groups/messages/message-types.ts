import type { WorkBody } from '../../catalogue/call-types.js';

/** Who gets an application message. */
export interface WorkReceivers {
  /** Members by userid, at most 1,000; `@all` is everybody who may see the application. */
  toUser?: string | readonly string[];
  /** Departments by id, at most 100. */
  toParty?: string | number | readonly (string | number)[];
  /** Tags by id, at most 100. */
  toTag?: string | number | readonly (string | number)[];
}

/** Options of every application message. */
export interface WorkMessageOptions extends WorkReceivers {
  /** 1: receivers cannot share it; 2: only inside the corp (image, video, file and mpnews). */
  safe?: 0 | 1 | 2;
  /** Names instead of ids, for applications of a provider. */
  enableIdTrans?: boolean;
  /**
   * WeCom drops a message that it has sent already in this time, in seconds, at most 14,400. Set it where the same
   * message may be sent twice, because a call is repeated.
   */
  duplicateCheckInterval?: number;
}

type SendBody = WorkBody<'/cgi-bin/message/send'>;
/** What WeCom takes as one kind of message. */
type Part<Name extends keyof SendBody> = NonNullable<SendBody[Name]>;

/** A template card: {@link https://developer.work.weixin.qq.com/document/path/90236 its kinds and parts}. */
export type WorkTemplateCard = Part<'template_card'>;
/** A card with a text and a link. */
export type WorkTextCard = Part<'textcard'>;
/** An article of a news message. */
export type WorkNewsArticle = Part<'news'>['articles'][number];
/** An article whose content WeCom keeps. */
export type WorkMpNewsArticle = Part<'mpnews'>['articles'][number];
/** A notice of a mini program. */
export type WorkMiniProgramNotice = Part<'miniprogram_notice'>;

/** The answer to an application message. Partial failure is a success: look at who did not get it. */
export interface SentWorkMessage {
  readonly msgId: string;
  /** Members that do not exist or may not see the application; WeCom writes their ids in lower case. */
  readonly invalidUsers: readonly string[];
  readonly invalidParties: readonly string[];
  readonly invalidTags: readonly string[];
  /** Members without a licence, for applications of a provider. */
  readonly unlicensedUsers: readonly string[];
  /** Of a template card with buttons: updates the card, once, within 72 hours. */
  readonly responseCode?: string;
}
