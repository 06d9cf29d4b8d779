import { AccountsCredentials } from '../../src/account/credentials/accounts-credentials.js';
import type { AccountCredentials } from '../../src/account/credentials/account-credentials.js';
import type { AccountConf } from '../../src/account/conf/account-conf.js';
import { Credentials, type CredentialsSetup } from '../../src/credential/credentials.js';
import type { WechatHttp } from '../../src/http/wechat-http.js';

/** The credentials of accounts without a Nest application: what the module wires, in one object. */
export class AccountsOnCredentials extends Credentials {
  readonly accounts: AccountsCredentials;
  private readonly guard: { readonly degraded: boolean };

  constructor({ http, ...setup }: CredentialsSetup & { http: WechatHttp }) {
    super(setup);
    const { clock, events } = setup;
    this.guard = setup.store.tokens.guard;
    this.accounts = new AccountsCredentials({ credentials: this, http, clock, events });
  }

  /** Whether the store gives no answers at the moment. */
  get storeDegraded(): boolean {
    return this.guard.degraded;
  }

  of(conf: AccountConf): AccountCredentials {
    return this.accounts.of(conf);
  }
}
