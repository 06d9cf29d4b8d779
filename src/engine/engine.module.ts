import {
  type FactoryProvider,
  Global,
  Inject,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ApplicationConfig, HttpAdapterHost, ModuleRef, ModulesContainer } from '@nestjs/core';
import type { WechatClock } from '../core/clock.js';
import { WECHAT_CLOCK, WECHAT_HTTP, WECHAT_TELEMETRY } from '../core/constants.js';
import { CredentialDirectory } from '../credential/credential-directory.js';
import { preloadWhenIdle } from '../http/preload.js';
import type { WechatHttp } from '../http/wechat-http.js';
import { startTelemetry } from '../observe/telemetry/open-telemetry.js';
import { WechatEvents } from '../observe/wechat.events.js';
import { WechatHealth } from '../observe/wechat-health.js';
import { WechatHealthIndicator } from '../observe/wechat-health-indicator.js';
import { WechatMetrics } from '../observe/wechat-metrics.js';
import { WechatRecords } from '../store/records/wechat-records.js';
import type { WechatWebhook } from '../webhook/boot/webhook.bootstrap.js';
import { isWebhookDeclared } from '../webhook/declare/handler-spec.js';
import { WECHAT_WEBHOOK_TUNING, type WebhookTuning } from '../webhook/webhook-tuning.js';
import { buildEngine } from './build-engine.js';
import { openPushMemory } from './push-memory.js';
import { findSharedOptions } from './find-shared-options.js';
import { findTimerRegistry } from './timer-registry.js';
import { type EngineParts, WECHAT_ENGINE_PARTS, WechatEngine } from './wechat-engine.js';

const optional = (token: unknown): FactoryProvider['inject'] => [{ token: token as symbol, optional: true }];

const engineProvider: FactoryProvider<Promise<WechatEngine>> = {
  provide: WechatEngine,
  inject: [
    ModulesContainer,
    ...[WECHAT_ENGINE_PARTS, WECHAT_CLOCK, WECHAT_HTTP].flatMap((token) => optional(token)!),
  ],
  useFactory: async (
    modules: ModulesContainer,
    main?: EngineParts,
    clock?: WechatClock,
    http?: WechatHttp,
  ) => {
    if (main) return new WechatEngine(main, false);
    const options = await findSharedOptions(modules);
    const environment = process.env;
    const timers = () => findTimerRegistry(modules);
    return new WechatEngine(await buildEngine({ options, environment, clock, http, timers }), true);
  },
};

/** The webhook of an application that has no `WechatModule`; that module has its own. */
const webhook: FactoryProvider<Promise<WechatWebhook | undefined>> = {
  provide: Symbol('WECHAT_ENGINE_WEBHOOK'),
  inject: [
    WechatEngine,
    HttpAdapterHost,
    ModulesContainer,
    ModuleRef,
    ApplicationConfig,
    { token: WECHAT_WEBHOOK_TUNING, optional: true },
  ],
  useFactory: async (
    { isOwn, clock, events, opened, options }: WechatEngine,
    host: HttpAdapterHost,
    modules: ModulesContainer,
    moduleRef: ModuleRef,
    config: ApplicationConfig,
    tuning?: Partial<WebhookTuning>,
  ) => {
    if (!isOwn || !isWebhookDeclared()) return undefined;
    const { WechatWebhook: Webhook } = await import('../webhook/boot/webhook.bootstrap.js');
    const { application, recordsKeys } = options;
    const store = openPushMemory(opened, recordsKeys, clock);
    return new Webhook({ host, modules, moduleRef, config, store, clock, events, tuning, application });
  },
};

/** A part of the engine under its own class, for those who inject it. */
const part = <T>(type: abstract new (...args: never[]) => T, of: (engine: WechatEngine) => T) => ({
  provide: type,
  inject: [WechatEngine],
  useFactory: of,
});

/**
 * The engine for the modules of products. Each of them imports it; in one application it exists once. With
 * `WechatModule` in the application it hands on that module's parts. Otherwise it builds its own: from the options
 * of the product's module, completed by the environment.
 */
@Global()
@Module({
  providers: [
    engineProvider,
    webhook,
    {
      provide: WECHAT_TELEMETRY,
      inject: [WechatEngine],
      // `WechatModule` has done it for its own engine.
      useFactory: ({ isOwn, metrics }: WechatEngine) => (isOwn ? startTelemetry(metrics) : () => undefined),
    },
    part(CredentialDirectory, ({ directory }) => directory),
    part(WechatEvents, ({ events }) => events),
    part(WechatHealth, ({ health }) => health),
    WechatHealthIndicator,
    part(WechatMetrics, ({ metrics }) => metrics),
    part(WechatRecords, ({ records }) => records),
  ],
  exports: [
    WechatEngine,
    CredentialDirectory,
    WechatEvents,
    WechatHealth,
    WechatHealthIndicator,
    WechatMetrics,
    WechatRecords,
  ],
})
export class WechatEngineModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private endPreload = (): void => undefined;

  constructor(
    private readonly engine: WechatEngine,
    @Inject(WECHAT_TELEMETRY) private readonly endTelemetry: () => void,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.engine.isOwn) return;
    this.engine.credentials.start();
    this.endPreload = preloadWhenIdle(this.engine.http);
  }

  /** After the webhook has awaited its handlers, whose late replies still need a token. */
  async onApplicationShutdown(): Promise<void> {
    const { isOwn, credentials, records, health, metrics } = this.engine;
    if (!isOwn) return;
    this.endPreload();
    await credentials.close();
    await records.close();
    health.dispose();
    metrics.dispose();
    this.endTelemetry();
  }
}
