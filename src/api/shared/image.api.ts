import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer } from '../answer.js';
import type { Position } from './ocr.types.js';
import { recognise, type Picture } from './picture.js';

/** What `/cv/img/aicrop` answers: where to crop, in pixels. */
export interface CroppedAnswer extends ApiAnswer {
  results: {
    crop_left: number;
    crop_top: number;
    crop_right: number;
    crop_bottom: number;
    [field: string]: unknown;
  }[];
  img_size: { w: number; h: number; [field: string]: unknown };
}

/** What `/cv/img/qrcode` answers. */
export interface ScannedCodesAnswer extends ApiAnswer {
  /** `QR_CODE`, `EAN_13`, `CODE_128`...; the place is known of QR codes only. */
  code_results: ({ type_name: string; data: string; [field: string]: unknown } & Partial<Position>)[];
  img_size: { w: number; h: number; [field: string]: unknown };
}

/** What `/cv/img/superresolution` answers. */
export interface EnhancedAnswer extends ApiAnswer {
  /** A temporary media: good for three days. */
  media_id: string;
}

/**
 * Works on pictures: a picture's address or file, at most 2 MB.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Img_Proc.html
 */
export class ImageApi {
  constructor(private readonly client: WechatClient) {}

  /**
   * Finds what is worth showing (智能裁剪).
   *
   * @param ratios width to height, such as `1` or `2.35`; at most 5.
   */
  crop(picture: Picture, ratios: readonly number[] = []): Promise<CroppedAnswer> {
    const query = { ratios: ratios.length > 0 ? ratios.join(',') : undefined };
    return recognise(this.client, '/cv/img/aicrop', picture, query);
  }

  /** Reads QR codes and bar codes (二维码/条码识别). */
  scanCodes(picture: Picture): Promise<ScannedCodesAnswer> {
    return recognise(this.client, '/cv/img/qrcode', picture);
  }

  /** Doubles the picture's size (图片高清化). */
  enhance(picture: Picture): Promise<EnhancedAnswer> {
    return recognise(this.client, '/cv/img/superresolution', picture);
  }
}
