import type { WechatDownload } from '../../client/files/download.js';
import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAccount } from '../api-account.js';
import { requireCharacters, requireWithin } from '../limits.js';
import { pageBaseUrl } from '../../conf/base-url.js';
import type { QrCodeAnswer, QrScene } from './qrcode.types.js';

const MONTH = 2_592_000;
const HOST = 'https://mp.weixin.qq.com';

/**
 * QR codes with a scene (带参数的二维码). Scanning one is pushed as the event `subscribe` or `SCAN`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Generating_a_Parametric_QR_Code.html
 */
export class QrCodeApi {
  constructor(
    private readonly client: WechatClient,
    private readonly account: Pick<ApiAccount, 'apiBaseUrl'>,
  ) {}

  /**
   * A code that expires.
   *
   * @param scene a number of 32 bits, not 0, or a text of 1 to 64 characters.
   * @param expireSeconds at most 30 days.
   */
  async createTemporary(scene: QrScene, expireSeconds = MONTH): Promise<QrCodeAnswer> {
    return this.client.post('/cgi-bin/qrcode/create', {
      expire_seconds: requireWithin(1, MONTH, expireSeconds, 'The life in seconds'),
      action_name: typeof scene === 'number' ? 'QR_SCENE' : 'QR_STR_SCENE',
      action_info: { scene: checked(scene, 2 ** 32 - 1) },
    });
  }

  /**
   * A code that stays: an account may have 100 000.
   *
   * @param scene a number from 1 to 100 000, or a text of 1 to 64 characters.
   */
  async createPermanent(scene: QrScene): Promise<QrCodeAnswer> {
    return this.client.post('/cgi-bin/qrcode/create', {
      action_name: typeof scene === 'number' ? 'QR_LIMIT_SCENE' : 'QR_LIMIT_STR_SCENE',
      action_info: { scene: checked(scene, 100_000) },
    });
  }

  /** The address of a code's picture, for a browser. */
  imageUrl(ticket: string): string {
    return `${pageBaseUrl(this.account.apiBaseUrl, HOST)}/cgi-bin/showqrcode?ticket=${encodeURIComponent(ticket)}`;
  }

  /** Fetches a code's picture. */
  download(ticket: string): Promise<WechatDownload> {
    return this.client.download('/cgi-bin/showqrcode', { baseUrl: HOST, token: false, query: { ticket } });
  }
}

function checked(scene: QrScene, most: number): { scene_id: number } | { scene_str: string } {
  return typeof scene === 'number'
    ? { scene_id: requireWithin(1, most, scene, 'A scene number') }
    : { scene_str: requireCharacters(64, scene, 'A scene text') };
}
