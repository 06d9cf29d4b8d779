import { WechatInputError } from '../../client/client.errors.js';
import type { WechatDownload } from '../../client/files/download.js';
import type { WechatClient } from '../../client/wechat-client.js';
import { requireCharacters, requireWithin } from '../limits.js';
import type { CodeBody, QrBody, UnlimitedCodeBody } from './codes.types.js';

/**
 * Pictures to scan that open a mini program (小程序码): 100 000 of the first and the third kind together, any
 * number of the second.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getQRCode.html
 */
export class CodesApi {
  constructor(private readonly client: WechatClient) {}

  /** A mini program code (小程序码) that opens a page; one of 100 000. */
  async create(code: CodeBody): Promise<WechatDownload> {
    requireCharacters(1024, code.path, 'The path');
    return this.image('/wxa/getwxacode', code);
  }

  /** A mini program code that brings a scene along, of which there may be any number: 5000 a minute. */
  async createUnlimited(code: UnlimitedCodeBody): Promise<WechatDownload> {
    if (!/^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/.test(code.scene)) {
      throw new WechatInputError("A scene is 1 to 32 letters, digits or !#$&'()*+,/:;=?@-._~ characters.");
    }
    if (code.page !== undefined && /^\/|\?/.test(code.page)) {
      throw new WechatInputError(
        'The page has no "/" before it and no query: what varies belongs in the scene.',
      );
    }
    return this.image('/wxa/getwxacodeunlimit', code);
  }

  /** A QR code (小程序二维码) that opens a page; one of 100 000. */
  async createQr(code: QrBody): Promise<WechatDownload> {
    requireCharacters(128, code.path, 'The path');
    return this.image('/cgi-bin/wxaapp/createwxaqrcode', code);
  }

  private image(path: string, body: { width?: number }): Promise<WechatDownload> {
    if (body.width !== undefined) requireWithin(280, 1280, body.width, 'The width in pixels');
    return this.client.download(path, { body });
  }
}
