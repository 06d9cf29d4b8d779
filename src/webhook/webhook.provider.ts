import type { FactoryProvider } from '@nestjs/common';
import { ApplicationConfig, HttpAdapterHost, ModulesContainer } from '@nestjs/core';
import { WechatEvents } from '../observe/wechat.events.js';
import { WECHAT_CLOCK, WECHAT_LATE_REPLY, WECHAT_DEDUP_STORE } from '../core/constants.js';
import { isWebhookDeclared } from './declare/declared.js';
import { WECHAT_WEBHOOK_ACCOUNTS } from '../account/push/webhook-accounts.js';
import { WECHAT_WEBHOOK_TUNING } from './webhook-tuning.js';
import type { WechatWebhook } from './boot/webhook.bootstrap.js';

/**
 * The {@link WechatWebhook} of an application that has one; nothing where no class has a decorator of webhooks. Most
 * of this folder is behind it, which a program that only calls the API need not load.
 */
export const webhookProvider: FactoryProvider<WechatWebhook | undefined> = {
  provide: Symbol('WECHAT_WEBHOOK'),
  inject: [
    HttpAdapterHost,
    ModulesContainer,
    ApplicationConfig,
    WECHAT_WEBHOOK_ACCOUNTS,
    WECHAT_DEDUP_STORE,
    WECHAT_LATE_REPLY,
    WECHAT_CLOCK,
    WechatEvents,
    { token: WECHAT_WEBHOOK_TUNING, optional: true },
  ],
  useFactory: async (...parts: ConstructorParameters<typeof WechatWebhook>) =>
    isWebhookDeclared()
      ? new (await import('./boot/webhook.bootstrap.js')).WechatWebhook(...parts)
      : undefined,
};
