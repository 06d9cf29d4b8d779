import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { WechatTimer } from '../../core/clock.js';
import { errorLine } from '../../core/redact.js';
import { WechatEngine } from '../../engine/wechat-engine.js';
import { type MerchantConf, merchantLabel } from '../conf/merchant-conf.js';
import { WechatPayMerchants } from '../merchant/pay-merchants.js';

/** How soon a first download of certificates that failed is tried again, in milliseconds. */
const RETRY_MS = 30_000;

/**
 * Fetches the platform certificates of the configured merchants at the start, so that the first notification finds
 * them. An application starts without them: the download is tried again until it succeeds.
 */
@Injectable()
export class WechatPayLifecycle implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('WechatPay');
  private timer: WechatTimer | undefined;
  private isClosing = false;

  constructor(
    private readonly merchants: WechatPayMerchants,
    private readonly engine: WechatEngine,
  ) {}

  onApplicationBootstrap(): void {
    void this.load(this.merchants.confs().filter(({ platformCertificates }) => platformCertificates));
  }

  onApplicationShutdown(): void {
    this.isClosing = true;
    this.timer?.clear();
  }

  private async load(confs: readonly MerchantConf[]): Promise<void> {
    const results = await Promise.all(confs.map(async (conf) => ((await this.loadOne(conf)) ? [] : [conf])));
    const failed = results.flat();
    if (failed.length === 0 || this.isClosing) return;
    this.timer = this.engine.clock.setTimeout(() => void this.load(failed), RETRY_MS);
  }

  private async loadOne(conf: MerchantConf): Promise<boolean> {
    try {
      await this.merchants.partsOf(conf).keyring.load();
      return true;
    } catch (error) {
      if (!this.isClosing) {
        this.logger.warn(
          `The platform certificates of ${merchantLabel(conf.name)} could not be fetched; until they are, answers and ` +
            `notifications that need them are refused. It is tried again in ${RETRY_MS / 1000} s. ${errorLine(error)}`,
        );
      }
      return false;
    }
  }
}
