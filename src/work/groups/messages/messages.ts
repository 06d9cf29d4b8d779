import { WechatInputError } from '../../../client/client.errors.js';
import type { WorkBody, WorkPostAnswer } from '../../catalogue/call-types.js';
import type {
  SentWorkMessage,
  WorkMessageOptions,
  WorkMiniProgramNotice,
  WorkMpNewsArticle,
  WorkNewsArticle,
  WorkReceivers,
  WorkTemplateCard,
  WorkTextCard,
} from './message-types.js';
import type { WorkCaller } from '../work-caller.js';

const SEND = '/cgi-bin/message/send';
const MAX_USERS = 1000;
const MAX_OTHERS = 100;

type SendBody = WorkBody<typeof SEND>;
type Content = Omit<SendBody, 'touser' | 'toparty' | 'totag' | 'agentid'>;

/**
 * Application messages (应用消息) to members, departments and tags.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90236
 */
export class WorkMessages {
  constructor(private readonly app: WorkCaller) {}

  /** A text of at most 2,048 bytes, with `<a href>` and line breaks. */
  sendText({ content, ...options }: WorkMessageOptions & { content: string }): Promise<SentWorkMessage> {
    return this.send({ msgtype: 'text', text: { content } }, options);
  }

  sendImage({ mediaId, ...options }: WorkMessageOptions & { mediaId: string }): Promise<SentWorkMessage> {
    return this.send({ msgtype: 'image', image: { media_id: mediaId } }, options);
  }

  sendVoice({ mediaId, ...options }: WorkMessageOptions & { mediaId: string }): Promise<SentWorkMessage> {
    return this.send({ msgtype: 'voice', voice: { media_id: mediaId } }, options);
  }

  sendVideo({
    mediaId,
    title,
    description,
    ...options
  }: WorkMessageOptions & {
    mediaId: string;
    title?: string;
    description?: string;
  }): Promise<SentWorkMessage> {
    const video = {
      media_id: mediaId,
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
    };
    return this.send({ msgtype: 'video', video }, options);
  }

  sendFile({ mediaId, ...options }: WorkMessageOptions & { mediaId: string }): Promise<SentWorkMessage> {
    return this.send({ msgtype: 'file', file: { media_id: mediaId } }, options);
  }

  /** A card with a title, a text and a link. */
  sendTextCard({ card, ...options }: WorkMessageOptions & { card: WorkTextCard }): Promise<SentWorkMessage> {
    return this.send({ msgtype: 'textcard', textcard: card }, options);
  }

  /** 1 to 8 articles, each with a link. */
  sendNews({
    articles,
    ...options
  }: WorkMessageOptions & { articles: readonly WorkNewsArticle[] }): Promise<SentWorkMessage> {
    return this.send({ msgtype: 'news', news: { articles } }, options);
  }

  /** 1 to 8 articles whose content WeCom keeps. */
  sendMpNews({
    articles,
    ...options
  }: WorkMessageOptions & { articles: readonly WorkMpNewsArticle[] }): Promise<SentWorkMessage> {
    return this.send({ msgtype: 'mpnews', mpnews: { articles } }, options);
  }

  /** Markdown of at most 2,048 bytes; shown in WeCom itself only, not in WeChat. */
  sendMarkdown({ content, ...options }: WorkMessageOptions & { content: string }): Promise<SentWorkMessage> {
    return this.send({ msgtype: 'markdown', markdown: { content } }, options);
  }

  sendMiniProgramNotice({
    notice,
    ...options
  }: WorkMessageOptions & { notice: WorkMiniProgramNotice }): Promise<SentWorkMessage> {
    return this.send({ msgtype: 'miniprogram_notice', miniprogram_notice: notice }, options);
  }

  /** A template card of any kind; with buttons or a menu it needs a `task_id`, unique within the application. */
  sendTemplateCard({
    card,
    ...options
  }: WorkMessageOptions & { card: WorkTemplateCard }): Promise<SentWorkMessage> {
    return this.send({ msgtype: 'template_card', template_card: card }, options);
  }

  /**
   * A message of any kind, under WeCom's own names.
   *
   * @throws WechatInputError where nobody would get it, or there are more receivers than WeCom takes.
   */
  async send(content: Content, options: WorkMessageOptions): Promise<SentWorkMessage> {
    const { safe, enableIdTrans, duplicateCheckInterval } = options;
    const body: SendBody = {
      ...receivers(options),
      ...content,
      agentid: this.app.agentId,
      ...(safe !== undefined && { safe: safe as 0 | 1 }),
      ...(enableIdTrans !== undefined && { enable_id_trans: enableIdTrans ? 1 : 0 }),
      ...(duplicateCheckInterval !== undefined && {
        enable_duplicate_check: 1 as const,
        duplicate_check_interval: duplicateCheckInterval,
      }),
    };
    return sent(await this.app.client.post<WorkPostAnswer<typeof SEND>>(SEND, body));
  }

  /**
   * Changes the button or the whole card of those named, once, with the `responseCode` of the message or of an event.
   */
  updateTemplateCard(
    body: Omit<WorkBody<'/cgi-bin/message/update_template_card'>, 'agentid'>,
  ): Promise<WorkPostAnswer<'/cgi-bin/message/update_template_card'>> {
    return this.app.client.post('/cgi-bin/message/update_template_card', {
      ...body,
      agentid: this.app.agentId,
    });
  }

  /** Takes a message back, within 24 hours. */
  recall(msgId: string): Promise<WorkPostAnswer<'/cgi-bin/message/recall'>> {
    return this.app.client.post('/cgi-bin/message/recall', { msgid: msgId });
  }

  /** How many messages each application has sent. @param timeType 0 today, 1 yesterday */
  statistics(timeType: 0 | 1 = 0): Promise<WorkPostAnswer<'/cgi-bin/message/get_statistics'>> {
    return this.app.client.post('/cgi-bin/message/get_statistics', { time_type: timeType });
  }
}

function receivers({
  toUser,
  toParty,
  toTag,
}: WorkReceivers): Pick<SendBody, 'touser' | 'toparty' | 'totag'> {
  const [touser, toparty, totag] = [joined(toUser), joined(toParty), joined(toTag)];
  if (touser === '' && toparty === '' && totag === '') {
    throw new WechatInputError('An application message needs a receiver: give toUser, toParty or toTag.');
  }
  limit('toUser', touser, MAX_USERS);
  limit('toParty', toparty, MAX_OTHERS);
  limit('toTag', totag, MAX_OTHERS);
  return {
    ...(touser !== '' && { touser }),
    ...(toparty !== '' && { toparty }),
    ...(totag !== '' && { totag }),
  };
}

function joined(given: string | number | readonly (string | number)[] | undefined): string {
  return given === undefined ? '' : [given].flat().join('|');
}

function limit(name: string, joinedIds: string, most: number): void {
  const count = joinedIds.split('|').length;
  if (count > most) {
    throw new WechatInputError(`WeCom takes at most ${most} ids in ${name} at once; these are ${count}.`);
  }
}

function sent(answer: WorkPostAnswer<typeof SEND>): SentWorkMessage {
  const { msgid, invaliduser, invalidparty, invalidtag, response_code: responseCode } = answer;
  const { unlicenseduser } = answer as { unlicenseduser?: unknown };
  return {
    msgId: msgid ?? '',
    invalidUsers: ids(invaliduser),
    invalidParties: ids(invalidparty),
    invalidTags: ids(invalidtag),
    unlicensedUsers: ids(unlicenseduser),
    ...(responseCode !== undefined && { responseCode }),
  };
}

/** Ids as WeCom joins them, or as a list, which some answers have. */
function ids(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' && value !== '' ? value.split('|') : [];
}
