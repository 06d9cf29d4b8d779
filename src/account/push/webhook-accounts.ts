import type { AccountConf } from '../conf/account-conf.js';

/** Injection token of {@link WebhookAccounts}. */
export const WECHAT_WEBHOOK_ACCOUNTS = Symbol('WECHAT_WEBHOOK_ACCOUNTS');

/** Where webhooks find an account's token, mode and keys. */
export interface WebhookAccounts {
  /** The account's configuration, or undefined when no account of that name was registered. */
  get(name: string): AccountConf | undefined;
}
