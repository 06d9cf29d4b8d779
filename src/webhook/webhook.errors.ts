import { WechatError } from '../core/wechat.errors.js';

/** Webhooks that cannot work as they are declared; thrown at boot. */
export class WechatWebhookError extends WechatError {
  readonly code = 'WECHAT_WEBHOOK';

  constructor(
    /** One sentence for each thing that is wrong. */
    readonly faults: readonly string[],
  ) {
    super(`The WeChat webhooks cannot start:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  }
}
