import type { UploadFile, WechatUploadOptions } from '../../client/files/upload.js';
import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAccount } from '../api-account.js';
import type { ApiAnswer } from '../answer.js';
import { READ, requireCharacters } from '../limits.js';
import type {
  MediaCheck,
  MediaCheckAnswer,
  RiskAnswer,
  RiskCheck,
  TextCheck,
  TextCheckAnswer,
} from './security.types.js';

/**
 * Content security (内容安全) and user risk. The result for a file is pushed within 30 minutes as the event
 * `wxa_media_check`: handle it with `@OnWechatEvent('wxa_media_check')`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/msgSecCheck.html
 */
export class SecurityApi {
  constructor(
    private readonly client: WechatClient,
    private readonly account: Pick<ApiAccount, 'appId'>,
  ) {}

  /** Checks a text: 4000 a minute, 2 000 000 a day. 61010: the user was not there in the last two hours. */
  async checkText(check: TextCheck): Promise<TextCheckAnswer> {
    requireCharacters(2500, check.content, 'The text to check');
    return this.client.post('/wxa/msg_sec_check', { ...check, version: 2 }, READ);
  }

  /** Has a sound or a picture checked: 2000 a minute, 200 000 a day. */
  checkMedia(check: MediaCheck): Promise<MediaCheckAnswer> {
    return this.client.post('/wxa/media_check_async', { ...check, version: 2 });
  }

  /**
   * Checks a picture at once; throws 87014 for one that must not be shown.
   *
   * @deprecated WeChat replaced it: {@link checkMedia}.
   */
  checkImage(file: UploadFile, options: WechatUploadOptions = {}): Promise<ApiAnswer> {
    return this.client.upload('/wxa/img_sec_check', file, { ...READ, ...options });
  }

  /** The risk level that WeChat assigns to a user (安全等级). */
  async getUserRisk(check: RiskCheck): Promise<RiskAnswer> {
    const appid = this.account.appId;
    return this.client.post('/wxa/getuserriskrank', { appid, ...check }, READ);
  }
}
