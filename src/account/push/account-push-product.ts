import type { PushContext, PushProduct, PushProtocol } from '../../webhook/receive/push-protocol.js';
import { AccountPushProtocol } from './account-push-protocol.js';
import type { AccountReplies } from './account-replies.js';
import type { AccountPushOptions } from './wechat-controller.decorator.js';
import { WebhookAccount } from './webhook-account.js';
import type { WebhookAccounts } from './webhook-accounts.js';

/** The webhook's side of Official Accounts and Mini Programs: a protocol for each account that has a controller. */
export class AccountPushProduct implements PushProduct {
  private readonly protocols = new Map<string, AccountPushProtocol>();

  constructor(
    private readonly accounts: WebhookAccounts,
    private readonly replies: AccountReplies,
  ) {}

  /** @throws TypeError when the account is not configured, or cannot receive pushes */
  open(options: unknown, context: PushContext): PushProtocol {
    const { account: name } = options as AccountPushOptions;
    const conf = this.accounts.get(name);
    if (!conf) {
      throw new TypeError(
        `the account "${name}" is not configured. Add it to \`accounts\` of WechatModule, or correct the name`,
      );
    }
    let protocol = this.protocols.get(conf.name);
    if (!protocol) {
      const account = new WebhookAccount(conf);
      protocol = new AccountPushProtocol(account, this.replies, context, this.warningsOf(account));
      this.protocols.set(conf.name, protocol);
    }
    return protocol;
  }

  private warningsOf(account: WebhookAccount): string[] {
    const warnings: string[] = [];
    if (account.acceptsUnsigned) {
      warnings.push(
        `The webhook of account "${account.name}" accepts pushes without a signature (unsigned: 'cloud-hosting'). ` +
          'Make sure that only WeChat can reach it: anybody else who can may write in the name of any user.',
      );
    } else if (account.mode === 'normal') {
      warnings.push(
        `The webhook of account "${account.name}" is in plain mode, in which WeChat does not sign the body of a ` +
          'push: whoever can change it on its way can write in the name of any user. Switch to safe mode.',
      );
      const other = this.plainAccountWithTokenOf(account);
      if (other !== undefined) {
        warnings.push(
          `The accounts "${other}" and "${account.name}" are in plain mode and have the same token, so each ` +
            "accepts the other's pushes. Give each account a token of its own.",
        );
      }
    }
    return warnings;
  }

  private plainAccountWithTokenOf({ tokens }: WebhookAccount): string | undefined {
    for (const { account } of this.protocols.values()) {
      if (account.mode === 'normal' && account.tokens.some((token) => tokens.includes(token)))
        return account.name;
    }
    return undefined;
  }
}
