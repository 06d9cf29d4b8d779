import { Injectable } from '@nestjs/common';
import { WechatHealth, type WechatHealthReport } from './wechat-health.js';

/** The result of a health indicator, as `@nestjs/terminus` takes it. */
export type WechatHealthResult = Record<string, WechatHealthReport & { status: 'up' }>;

/**
 * The health of the module for `@nestjs/terminus`, which need not be installed.
 *
 * It always answers `up`, with `degraded` and the details beside it: while WeChat or a store is out of reach, every
 * process is in the same state, and taking them out of service would help nobody.
 *
 * @example
 * check() { return this.health.check([() => this.wechat.isHealthy()]); }
 */
@Injectable()
export class WechatHealthIndicator {
  constructor(private readonly health: WechatHealth) {}

  /** @param key the name of the result in Terminus' answer */
  async isHealthy(key = 'wechat'): Promise<WechatHealthResult> {
    return { [key]: { status: 'up', ...(await this.health.report()) } };
  }
}
