import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer } from '../answer.js';
import { READ, requireBytes, requireWithin } from '../limits.js';

/** The body of `/cgi-bin/shorten/gen`. */
export interface ShortKeyBody {
  /** At most 4 KB. */
  long_data: string;
  /** At most 2 592 000 (30 days), which is the default. */
  expire_seconds?: number;
}

/** What `/cgi-bin/shorten/gen` answers. */
export interface ShortKeyAnswer extends ApiAnswer {
  short_key: string;
}

/** What `/cgi-bin/shorten/fetch` answers. */
export interface LongDataAnswer extends ApiAnswer {
  long_data: string;
  /** Unix seconds. */
  create_time: number;
  /** Remaining life in seconds. */
  expire_seconds: number;
}

const MONTH = 2_592_000;

/**
 * Short keys for long data (短key托管), for QR codes and links.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html
 */
export class ShortLinksApi {
  constructor(private readonly client: WechatClient) {}

  /**
   * A short key for the data.
   *
   * @param longData at most 4 KB.
   * @param expireSeconds at most 30 days.
   */
  create(longData: string, expireSeconds = MONTH): Promise<ShortKeyAnswer> {
    return this.client.post('/cgi-bin/shorten/gen', {
      long_data: requireBytes(4096, longData, 'The data'),
      expire_seconds: requireWithin(1, MONTH, expireSeconds, 'The life in seconds'),
    });
  }

  /** The data behind a short key. */
  resolve(shortKey: string): Promise<LongDataAnswer> {
    return this.client.post('/cgi-bin/shorten/fetch', { short_key: shortKey }, READ);
  }
}
