import { hash } from 'node:crypto';
import { WechatInputError } from '../../../client/client.errors.js';
import type { UploadFile } from '../../../client/files/upload.js';
import type { WechatClient } from '../../../client/wechat-client.js';
import type { WorkUploadOptions } from '../../catalogue/call-shapes.js';
import type { WorkBody, WorkPostAnswer } from '../../catalogue/call-types.js';
import type { WorkMedia } from '../media.js';

const SEND = '/cgi-bin/webhook/send';
type SendBody = WorkBody<typeof SEND>;
type Answer = Promise<WorkPostAnswer<typeof SEND>>;

/** Whom a text mentions. */
export interface RobotMentions {
  /** By userid; `@all` is everybody. */
  userIds?: readonly string[];
  mobiles?: readonly string[];
}

/**
 * A group robot (群机器人), which sends to one group by the key of its webhook address: 20 messages a minute. The key is
 * a secret; whoever has it can write to the group.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99110
 */
export class WorkGroupRobot {
  readonly #client: WechatClient;
  readonly #key: string;

  /** @param webhook the address that the group shows, or its key alone */
  constructor(client: WechatClient, webhook: string) {
    this.#client = client;
    this.#key = keyOf(webhook);
  }

  /** A text of at most 2,048 bytes. */
  sendText(content: string, { userIds, mobiles }: RobotMentions = {}): Answer {
    const text = {
      content,
      ...(userIds && { mentioned_list: userIds }),
      ...(mobiles && { mentioned_mobile_list: mobiles }),
    };
    return this.send({ msgtype: 'text', text });
  }

  /** Markdown of at most 4,096 bytes; `<@userid>` mentions somebody. */
  sendMarkdown(content: string): Answer {
    return this.send({ msgtype: 'markdown', markdown: { content } });
  }

  /** A picture of at most 2 MB (JPG, PNG). */
  sendImage(bytes: Uint8Array): Answer {
    const image = { base64: Buffer.from(bytes).toString('base64'), md5: hash('md5', bytes, 'hex') };
    return this.send({ msgtype: 'image', image });
  }

  /** 1 to 8 articles. */
  sendNews(articles: NonNullable<SendBody['news']>['articles']): Answer {
    return this.send({ msgtype: 'news', news: { articles } });
  }

  /** A file that {@link uploadMedia} has uploaded. */
  sendFile(mediaId: string): Answer {
    return this.send({ msgtype: 'file', file: { media_id: mediaId } });
  }

  /** A message of any kind, under WeCom's own names. */
  send(message: SendBody): Answer {
    return this.#client.post(SEND, message, { token: false, query: { key: this.#key } });
  }

  /** Uploads a file (20 MB) or a voice (2 MB) for three days, for this robot alone. */
  uploadMedia(type: 'file' | 'voice', file: UploadFile, options?: WorkUploadOptions): Promise<WorkMedia> {
    const query = { key: this.#key, type };
    return this.#client.upload('/cgi-bin/webhook/upload_media', file, { ...options, token: false, query });
  }
}

function keyOf(webhook: string): string {
  const key = URL.canParse(webhook) ? new URL(webhook).searchParams.get('key') : webhook;
  if (key !== null && /^[\w-]{8,128}$/.test(key)) return key;
  throw new WechatInputError(
    'A group robot needs the key of its webhook address: what stands behind key= in it, letters, digits and -.',
  );
}
