import { WechatInputError } from '../../../client/client.errors.js';
import type { FilledIn, PayBody, PayGetAnswer, PayPostAnswer } from '../../api/path-shapes.js';
import { checkPaid } from '../orders/order-checks.js';
import { type GroupOptions, PayGroup } from './group-call.js';
import { checkTransferScene } from './transfer-scenes.js';

const BILLS = '/v3/fund-app/mch-transfer/transfer-bills';
type Create = PayBody<typeof BILLS>;
/** From this amount on, in fen, WeChat Pay wants the user's name. */
const NAME_FROM = 200_000;

/** A transfer to a user. `user_name` is encrypted by the client. */
export type TransferRequest = FilledIn<Create, 'appid' | 'notify_url'>;

/** What a page or an app hands to WeChat so that the user confirms. */
export interface TransferConfirmation {
  readonly mchId: string;
  readonly appId: string;
  readonly package: string;
}

/** Transfers to users (商家转账, the product of 2025): the user confirms within 24 hours, unless they agreed before. */
export class Transfers extends PayGroup {
  /**
   * Begins a transfer. Where the answer has `package_info`, the user has to confirm: see {@link confirmation}.
   *
   * @throws WechatInputError before anything is sent, for what WeChat Pay would refuse
   * @throws WechatPayUnknownError where it is not known whether the transfer was taken: never change `out_bill_no`, query
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
   */
  async create(request: TransferRequest, options?: GroupOptions): Promise<PayPostAnswer<typeof BILLS>> {
    return this.calls.post(BILLS, this.prepare(request), options);
  }

  /** The body of a transfer, checked and completed; for `pay.settle.post()`. */
  prepare(request: TransferRequest): Create {
    checkBillNumber(request.out_bill_no);
    checkPaid(request.transfer_amount, 'transfer_amount');
    checkTransferScene(request.transfer_scene_id ?? '', request.transfer_scene_report_infos);
    if (request.transfer_amount >= NAME_FROM && !request.user_name) {
      throw new WechatInputError('user_name is missing: WeChat Pay wants it from 2000 yuan on.');
    }
    const { notifyUrl } = this.calls.conf;
    const url = request.notify_url ?? notifyUrl;
    return {
      ...request,
      appid: this.appId(request.appid),
      ...(url !== undefined && { notify_url: url }),
    };
  }

  /**
   * What `wx.requestMerchantTransfer` of a mini program, or `WeixinJSBridge.invoke('requestMerchantTransfer')` of a
   * page, takes. That the page was shown says nothing about the transfer.
   *
   * @param packageInfo of the answer of `create`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716430
   */
  confirmation(packageInfo: string, appId?: string): TransferConfirmation {
    return { mchId: this.mchId, appId: this.appId(appId), package: packageInfo };
  }

  /** The same for the Open SDK of an app: the query of its business view. */
  confirmationQuery(packageInfo: string, appId?: string): string {
    const { mchId, appId: app, package: info } = this.confirmation(packageInfo, appId);
    return `mchId=${mchId}&appId=${app}&package=${encodeURIComponent(info)}`;
  }

  /**
   * How far a transfer has come.
   *
   * @throws WechatPayApiError (`NOT_FOUND`) where no transfer with this number was taken
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716437
   */
  async query(
    outBillNo: string,
    options?: GroupOptions,
  ): Promise<PayGetAnswer<`${typeof BILLS}/out-bill-no/{out_bill_no}`>> {
    checkBillNumber(outBillNo);
    return this.calls.get(`${BILLS}/out-bill-no/{out_bill_no}`, {
      ...options,
      params: { out_bill_no: outBillNo },
    });
  }

  /** How far a transfer has come, by WeChat Pay's own number. */
  async queryByTransferBillNo(
    transferBillNo: string,
    options?: GroupOptions,
  ): Promise<PayGetAnswer<`${typeof BILLS}/transfer-bill-no/{transfer_bill_no}`>> {
    return this.calls.get(`${BILLS}/transfer-bill-no/{transfer_bill_no}`, {
      ...options,
      params: { transfer_bill_no: transferBillNo },
    });
  }

  /**
   * Cancels a transfer that the user has not confirmed. The answer means that it was taken; query for its end.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716458
   */
  async cancel(
    outBillNo: string,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<`${typeof BILLS}/out-bill-no/{out_bill_no}/cancel`>> {
    checkBillNumber(outBillNo);
    return this.calls.post(`${BILLS}/out-bill-no/{out_bill_no}/cancel`, undefined, {
      ...options,
      params: { out_bill_no: outBillNo },
    });
  }
}

/** Letters and digits only, unlike the numbers of orders. */
function checkBillNumber(number: unknown): void {
  if (typeof number === 'string' && /^[0-9A-Za-z]{1,32}$/.test(number)) return;
  throw new WechatInputError('out_bill_no must have 1 to 32 letters and digits, and nothing else.');
}
