import type { FactoryProvider } from '@nestjs/common';
import type { WechatClock } from '../../core/clock.js';
import { WECHAT_CLOCK, WECHAT_LATE_REPLY } from '../../core/constants.js';
import { ACCOUNT_PRODUCT } from '../../core/owner.js';
import { isWebhookDeclared } from '../../webhook/declare/handler-spec.js';
import { getPushProductToken } from '../../webhook/receive/push-protocol.js';
import type { AccountPushProduct } from './account-push-product.js';
import type { LateReplySender } from './late-reply-sender.js';
import { WECHAT_WEBHOOK_ACCOUNTS } from './webhook-accounts.js';
import type { WebhookAccounts } from './webhook-accounts.js';

/** The push protocol of accounts, loaded only in applications that have a webhook. */
export const accountPushProvider: FactoryProvider<AccountPushProduct | undefined> = {
  provide: getPushProductToken(ACCOUNT_PRODUCT),
  inject: [WECHAT_WEBHOOK_ACCOUNTS, WECHAT_CLOCK, WECHAT_LATE_REPLY],
  useFactory: async (accounts: WebhookAccounts, clock: WechatClock, sender: LateReplySender) => {
    if (!isWebhookDeclared()) return undefined;
    const { AccountPushProduct, AccountReplies } = await import('./account-webhook.js');
    return new AccountPushProduct(accounts, new AccountReplies(clock, sender));
  },
};
