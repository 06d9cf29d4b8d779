import { WechatInputError } from '../../client/client.errors.js';
import { checkPaid, missing } from '../groups/orders/order-checks.js';
import type { V2CallOptions, V2Client } from './v2-client.js';

/** A red packet to send. */
export interface RedPacketRequest {
  /** The merchant's own number, 1 to 28 letters and digits; the same number sends it once. */
  mch_billno: string;
  /** The user, as the app knows them. */
  re_openid: string;
  /** Whole fen: 100 to 20,000 without `scene_id`. */
  total_amount: number;
  /** Who sends it, as the user reads it. */
  send_name: string;
  wishing: string;
  act_name: string;
  remark: string;
  /** How many share it. Default 1; from 3 on it is a group red packet (裂变红包). */
  total_num?: number;
  /** `PRODUCT_1` to `PRODUCT_8`; needed outside 1 to 200 yuan. */
  scene_id?: string;
  /** Default: the merchant's `appId`. */
  wxappid?: string;
  client_ip?: string;
}

type Options = Pick<V2CallOptions, 'signal' | 'timeoutMs'>;

const MIN = 100;
const MAX = 20_000;

/** Red packets (现金红包), which speak APIv2 over mutual TLS: they need `apiV2Key` and `merchantCertificate`. */
export class RedPackets {
  constructor(private readonly client: V2Client) {}

  /**
   * Sends a red packet; with a `total_num` of 3 or more, one that several users share.
   *
   * @throws WechatPayUnknownError where it is not known whether it was sent: send it again with the same number
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941223
   */
  async send(request: RedPacketRequest, options?: Options): Promise<Record<string, string>> {
    const { total_num: number = 1, total_amount: amount, scene_id: scene } = request;
    checkBillNumber(request.mch_billno);
    checkPaid(amount, 'total_amount');
    if (scene === undefined && (amount < MIN * number || amount > MAX * number)) {
      throw new WechatInputError('total_amount must be 1 to 200 yuan for each packet, or scene_id be given.');
    }
    if (number === 2)
      throw new WechatInputError('total_num must be 1, or at least 3 for a group red packet.');
    const isGroup = number > 1;
    const path = isGroup ? 'sendgroupredpack' : 'sendredpack';
    return this.client.post(
      `/mmpaymkttransfers/${path}`,
      {
        ...request,
        mch_id: this.client.conf.mchId,
        wxappid: this.appId(request.wxappid),
        total_num: number,
        ...(isGroup ? { amt_type: 'ALL_RAND' } : { client_ip: request.client_ip ?? '127.0.0.1' }),
      },
      { ...options, certificate: true, number: 'mch_billno' },
    );
  }

  /** What became of a red packet. */
  async query(mchBillNo: string, appId?: string, options?: Options): Promise<Record<string, string>> {
    checkBillNumber(mchBillNo);
    const params = {
      mch_billno: mchBillNo,
      mch_id: this.client.conf.mchId,
      appid: this.appId(appId),
      bill_type: 'MCHT',
    };
    return this.client.post('/mmpaymkttransfers/gethbinfo', params, { ...options, certificate: true });
  }

  private appId(given?: string): string {
    const appId = given ?? this.client.conf.appId;
    if (appId === undefined) throw missing('wxappid', 'the option appId (WECHAT_PAY_APP_ID)');
    return appId;
  }
}

function checkBillNumber(number: unknown): void {
  if (typeof number === 'string' && /^[0-9A-Za-z]{1,28}$/.test(number)) return;
  throw new WechatInputError('mch_billno must have 1 to 28 letters and digits.');
}
