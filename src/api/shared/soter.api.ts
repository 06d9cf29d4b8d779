import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer } from '../answer.js';
import { READ } from '../limits.js';

/** The body of `/cgi-bin/soter/verify_signature`. */
export interface SoterBody {
  openid: string;
  /** `resultJSON` of `wx.startSoterAuthentication`. */
  json_string: string;
  /** `resultJSONSignature`. */
  json_signature: string;
}

/** What `/cgi-bin/soter/verify_signature` answers. */
export interface SoterAnswer extends ApiAnswer {
  is_ok: boolean;
}

/**
 * Biometric authentication (SOTER 生物认证).
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/soter/verifySignature.html
 */
export class SoterApi {
  constructor(private readonly client: WechatClient) {}

  /** Verifies the signature that a phone made. */
  verify(proof: SoterBody): Promise<SoterAnswer> {
    return this.client.post('/cgi-bin/soter/verify_signature', proof, READ);
  }
}
