import type { FactoryProvider } from '@nestjs/common';
import { ApplicationConfig, HttpAdapterHost, ModuleRef, ModulesContainer } from '@nestjs/core';
import type { WechatClock } from '../core/clock.js';
import { WECHAT_CLOCK, WECHAT_DEDUP_STORE } from '../core/constants.js';
import { WechatEvents } from '../observe/wechat.events.js';
import type { WechatWebhook } from './boot/webhook.bootstrap.js';
import { isWebhookDeclared } from './declare/handler-spec.js';
import type { WechatDedupStore } from './dedup/dedup-store.js';
import { WECHAT_APPLICATION } from './webhook-application.js';
import { WECHAT_WEBHOOK_TUNING } from './webhook-tuning.js';
import type { WebhookTuning } from './webhook-tuning.js';

/** Loads the engine. A product may load it together with a part of its own. */
type LoadWebhook = () => Promise<{ readonly WechatWebhook: typeof WechatWebhook }>;

/**
 * The {@link WechatWebhook} of an application that has a class with a webhook decorator; undefined in any other. Most
 * of this folder is loaded only here, so a program that only calls APIs does not load it.
 */
export const webhookProvider = (load: LoadWebhook): FactoryProvider<WechatWebhook | undefined> => ({
  provide: Symbol('WECHAT_WEBHOOK'),
  inject: [
    HttpAdapterHost,
    ModulesContainer,
    ModuleRef,
    ApplicationConfig,
    WECHAT_DEDUP_STORE,
    WECHAT_CLOCK,
    WechatEvents,
    { token: WECHAT_WEBHOOK_TUNING, optional: true },
    { token: WECHAT_APPLICATION, optional: true },
  ],
  useFactory: async (
    host: HttpAdapterHost,
    modules: ModulesContainer,
    moduleRef: ModuleRef,
    config: ApplicationConfig,
    store: WechatDedupStore,
    clock: WechatClock,
    events: WechatEvents,
    tuning?: Partial<WebhookTuning>,
    application?: string,
  ) => {
    if (!isWebhookDeclared()) return undefined;
    const { WechatWebhook } = await load();
    return new WechatWebhook({ host, modules, moduleRef, config, store, clock, events, tuning, application });
  },
});
