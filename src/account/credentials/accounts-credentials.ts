import type { AccountConf } from '../conf/account-conf.js';
import { AccountCredentials, type AccountCredentialsParts } from './account-credentials.js';

/**
 * The credentials of all accounts of an application. Those of an account are made when they are first asked for, so
 * that ten thousand accounts that are not used cost nothing.
 */
export class AccountsCredentials {
  private readonly accounts = new WeakMap<AccountConf, AccountCredentials>();

  constructor(private readonly parts: AccountCredentialsParts) {}

  /** The credentials of one account. */
  of(conf: AccountConf): AccountCredentials {
    let account = this.accounts.get(conf);
    if (account === undefined) {
      account = new AccountCredentials(conf, this.parts);
      this.accounts.set(conf, account);
    }
    return account;
  }

  /** The credentials of an account that has been asked for any. */
  inUse(conf: AccountConf): AccountCredentials | undefined {
    return this.accounts.get(conf);
  }

  /** Forgets the credentials of an account that is no longer used; what the store keeps stays there. */
  release(conf: AccountConf): void {
    this.accounts.get(conf)?.drop();
    this.accounts.delete(conf);
  }
}
