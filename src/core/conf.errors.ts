import { WechatError } from './wechat.errors.js';

/**
 * The configuration is wrong or incomplete. The message lists every fault at once and how to mend it, so that
 * one look at a failed boot is enough. It names options and variables, never their secret values.
 *
 * The sentences come from the `conf/resolve-*.ts` of each product, and from `conf/` where products share a check.
 */
export class WechatConfigError extends WechatError {
  readonly code = 'WECHAT_CONFIG';
  /** One sentence for each fault. */
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      faults.length === 1
        ? `The WeChat configuration has a fault: ${faults[0]}`
        : `The WeChat configuration has ${faults.length} faults:\n${faults.map((f) => `  - ${f}`).join('\n')}`,
    );
    this.faults = faults;
  }
}
