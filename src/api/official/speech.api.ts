import type { UploadFile, WechatUploadOptions } from '../../client/files/upload.js';
import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer } from '../answer.js';
import { requireBytes } from '../limits.js';

/** The text of a voice. */
export interface RecognisedAnswer extends ApiAnswer {
  result: string;
}

/** A text and its translation. */
export interface TranslatedAnswer extends ApiAnswer {
  from_content: string;
  to_content: string;
}

/**
 * Speech recognition and translation (智能接口).
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html
 */
export class SpeechApi {
  constructor(private readonly client: WechatClient) {}

  /**
   * Hands in a voice to be recognised.
   *
   * @param voiceId an id that you choose, to get the text with {@link getText}.
   * @param file mp3 of 16 kHz, mono, at most 60 s.
   */
  submit(
    voiceId: string,
    file: UploadFile,
    options: WechatUploadOptions & { lang?: 'zh_CN' | 'en_US' } = {},
  ): Promise<ApiAnswer> {
    const { lang = 'zh_CN', ...rest } = options;
    const query = { ...rest.query, format: 'mp3', voice_id: voiceId, lang };
    return this.client.upload('/cgi-bin/media/voice/addvoicetorecofortext', file, { ...rest, query });
  }

  /** The text of a voice that was handed in at most 10 seconds ago. */
  getText(voiceId: string, lang: 'zh_CN' | 'en_US' = 'zh_CN'): Promise<RecognisedAnswer> {
    const query = { voice_id: voiceId, lang };
    return this.client.post('/cgi-bin/media/voice/queryrecoresultfortext', undefined, { query });
  }

  /**
   * Translates between Chinese and English.
   *
   * @param content at most 600 bytes. It is sent as the body itself, in a form field.
   */
  async translate(
    content: string,
    from: 'zh_CN' | 'en_US' = 'zh_CN',
    to: 'zh_CN' | 'en_US' = 'en_US',
  ): Promise<TranslatedAnswer> {
    const file = Buffer.from(requireBytes(600, content, 'The text'));
    return this.client.upload('/cgi-bin/media/voice/translatecontent', file, {
      query: { lfrom: from, lto: to },
      name: 'content.txt',
    });
  }
}
