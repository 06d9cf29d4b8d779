import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { WECHAT_TELEMETRY } from '../core/constants.js';
import { Credentials } from '../credential/credentials.js';
import { WechatHealth } from '../observe/wechat-health.js';
import { WechatMetrics } from '../observe/wechat-metrics.js';
import { WechatRecords } from '../store/records/wechat-records.js';

/**
 * Starts and stops what runs by itself. It stops last, after the webhook has awaited its running handlers, for
 * their late replies still need a token.
 */
@Injectable()
export class WechatLifecycle implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly credentials: Credentials,
    private readonly health: WechatHealth,
    private readonly metrics: WechatMetrics,
    private readonly records: WechatRecords,
    @Inject(WECHAT_TELEMETRY) private readonly endTelemetry: () => void,
  ) {}

  onApplicationBootstrap(): void {
    this.credentials.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.credentials.close();
    await this.records.close();
    this.health.dispose();
    this.endTelemetry();
    this.metrics.dispose();
  }
}
