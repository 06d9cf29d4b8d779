import type { WechatClock } from '../../core/clock.js';
import type { AccessTokenKeeper, Credential, CredentialReader } from '../../core/credential/credential.js';
import type { CredentialInput } from '../../core/credential/credential-input.js';
import { ACCOUNT_PRODUCT, type Owner } from '../../core/owner.js';
import type { Credentials } from '../../credential/credentials.js';
import type { CredentialKeeper } from '../../credential/keeper/keeper.js';
import type {
  CredentialDefinition,
  CredentialSet,
  OwnerCredentials,
} from '../../credential/owner-credentials.js';
import type { WechatHttp } from '../../http/wechat-http.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import { FunctionTokenStore } from '../../store/function-token-store.js';
import { GuardedStore } from '../../store/guarded-store.js';
import { StoreGuard } from '../../store/store-guard.js';
import type { AccountConf } from '../conf/account-conf.js';
import type { AccountCredentialKind } from '../conf/account-credential-kind.js';
import { accountKind, isAccountCredentialKind } from './account-credential-kinds.js';

/** `get` and `set` of the user's may ask a database, or a server far away: they are given more time than a store. */
const FUNCTION_TIMEOUT_MS = 3000;

/** What the credentials of accounts are made with. */
export interface AccountCredentialsParts {
  credentials: Credentials;
  http: WechatHttp;
  clock: WechatClock;
  events: WechatEvents;
}

/** The credentials of one Official Account or Mini Program. */
export class AccountCredentials implements AccessTokenKeeper, CredentialSet {
  readonly kept: OwnerCredentials;

  constructor(
    readonly conf: AccountConf,
    private readonly parts: AccountCredentialsParts,
  ) {
    this.kept = parts.credentials.keep(this);
  }

  get label(): string {
    return `account "${this.conf.name}"`;
  }

  owner(): Owner {
    return { product: ACCOUNT_PRODUCT, ids: [this.conf.appId ?? this.conf.name] };
  }

  define(kind: string): CredentialDefinition | undefined {
    return isAccountCredentialKind(kind) ? this.definitionOf(kind) : undefined;
  }

  getAccessToken(): Promise<Credential> {
    return this.kept.get('access_token');
  }

  renewAccessToken(stale: string): Promise<Credential> {
    return this.kept.renew('access_token', stale);
  }

  /** The keeper of one credential. */
  keeper(kind: AccountCredentialKind): CredentialKeeper {
    return this.kept.keeper(kind);
  }

  /**
   * Keeps a value that was handed in, instead of the current one.
   *
   * @throws WechatCredentialError (`WECHAT_CREDENTIAL_INVALID`) for what is not a credential, or expired already.
   */
  put(kind: AccountCredentialKind, input: CredentialInput): Promise<void> {
    return this.kept.put(kind, input);
  }

  /** Forgets every credential: the account has another AppID now, or is no longer used. */
  drop(): void {
    this.kept.drop();
  }

  /** Forgets failures and keeps what is valid: the account has another secret now. */
  resetFailures(): void {
    this.kept.resetFailures();
  }

  private definitionOf(name: AccountCredentialKind): CredentialDefinition {
    const { conf, parts } = this;
    const { initial } = conf.credentials[name];
    const { http, clock } = parts;
    const accessToken = (): CredentialReader => this.kept.reader('access_token');
    return {
      kind: accountKind(conf, name, { http, clock, accessToken }),
      initial,
      store: this.ownStore(name),
      // Without an AppID the account's name stands in. No AppID begins with a colon once it is encoded.
      ...(conf.appId === undefined && { key: `wechat::${conf.name}:${name}` }),
    };
  }

  /** The store behind the user's `get` and `set`, where they are given. */
  private ownStore(name: AccountCredentialKind): GuardedStore | undefined {
    const { get, set } = this.conf.credentials[name];
    if (get === undefined && set === undefined) return undefined;
    const { clock, events } = this.parts;
    const guard = new StoreGuard(
      `${name} of ${this.conf.name}`,
      clock,
      events,
      undefined,
      FUNCTION_TIMEOUT_MS,
    );
    return new GuardedStore(new FunctionTokenStore({ get, set }, clock), guard, true);
  }
}
