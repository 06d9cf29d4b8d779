import type { WechatClient } from '../../client/wechat-client.js';
import type {
  BankCardAnswer,
  BusinessLicenseAnswer,
  DrivingLicenseAnswer,
  IdCardAnswer,
  MenuOcrAnswer,
  OcrMode,
  PlateNumberAnswer,
  PrintedTextAnswer,
  VehicleLicenseAnswer,
} from './ocr.types.js';
import { recognise, type Picture } from './picture.js';

/**
 * Reads documents in pictures (OCR): a picture's address or file, at most 2 MB. 101000: no picture there;
 * 101001 or 101002: nothing found in it.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/OCR.html
 */
export class OcrApi {
  constructor(private readonly client: WechatClient) {}

  /** An identity card (身份证), either side. */
  idCard(picture: Picture, type: OcrMode = 'photo'): Promise<IdCardAnswer> {
    return recognise(this.client, '/cv/ocr/idcard', picture, { type });
  }

  /** A bank card (银行卡). */
  bankCard(picture: Picture, type: OcrMode = 'photo'): Promise<BankCardAnswer> {
    return recognise(this.client, '/cv/ocr/bankcard', picture, { type });
  }

  /** A driver's licence (驾驶证). */
  drivingLicense(picture: Picture): Promise<DrivingLicenseAnswer> {
    return recognise(this.client, '/cv/ocr/drivinglicense', picture);
  }

  /** A vehicle's licence (行驶证). */
  vehicleLicense(picture: Picture, type: OcrMode = 'photo'): Promise<VehicleLicenseAnswer> {
    return recognise(this.client, '/cv/ocr/driving', picture, { type });
  }

  /** A business licence (营业执照). */
  businessLicense(picture: Picture): Promise<BusinessLicenseAnswer> {
    return recognise(this.client, '/cv/ocr/bizlicense', picture);
  }

  /** Any printed text (通用印刷体). */
  printedText(picture: Picture): Promise<PrintedTextAnswer> {
    return recognise(this.client, '/cv/ocr/comm', picture);
  }

  /** A car's number plate (车牌); Official Accounts. */
  plateNumber(picture: Picture): Promise<PlateNumberAnswer> {
    return recognise(this.client, '/cv/ocr/platenum', picture);
  }

  /** A restaurant's menu (菜单); Official Accounts. */
  menu(picture: Picture): Promise<MenuOcrAnswer> {
    return recognise(this.client, '/cv/ocr/menu', picture);
  }
}
