// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { PayUntypedAnswer } from '../pay-answer.js';

/** Paths of POST with a JSON body: 签名验签测试. */
export interface PayDiagnosticsPost {
  /** 商户签名验签／加解密测试. */
  '/v3/security/echo': {
    needs: 'nothing';
    body: {
      notify_url?: string;
      encrypted_echo_message?: string;
      echo_message?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}
