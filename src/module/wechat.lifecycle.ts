import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { WECHAT_HTTP, WECHAT_TELEMETRY } from '../core/constants.js';
import { Credentials } from '../credential/credentials.js';
import { preloadWhenIdle } from '../http/preload.js';
import type { WechatHttp } from '../http/wechat-http.js';
import { WechatHealth } from '../observe/wechat-health.js';
import { WechatMetrics } from '../observe/wechat-metrics.js';
import { WechatRecords } from '../store/records/wechat-records.js';

/**
 * Starts and stops what runs by itself. It stops last, after the webhook has awaited its running handlers, for
 * their late replies still need a token.
 */
@Injectable()
export class WechatLifecycle implements OnApplicationBootstrap, OnApplicationShutdown {
  private endPreload = (): void => undefined;

  constructor(
    private readonly credentials: Credentials,
    private readonly health: WechatHealth,
    private readonly metrics: WechatMetrics,
    private readonly records: WechatRecords,
    @Inject(WECHAT_HTTP) private readonly http: WechatHttp,
    @Inject(WECHAT_TELEMETRY) private readonly endTelemetry: () => void,
  ) {}

  onApplicationBootstrap(): void {
    this.credentials.start();
    this.endPreload = preloadWhenIdle(this.http);
  }

  async onApplicationShutdown(): Promise<void> {
    this.endPreload();
    await this.credentials.close();
    await this.records.close();
    this.health.dispose();
    this.endTelemetry();
    this.metrics.dispose();
  }
}
