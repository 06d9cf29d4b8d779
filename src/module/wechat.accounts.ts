import type { WechatKind } from '../core/account-kind.js';
import { WechatConfigError } from '../core/conf.errors.js';
import type { AccountConf } from '../account/conf/account-conf.js';
import type { ResolvedOptions } from '../account/conf/resolve-account-options.js';
import type { WechatService } from './wechat.service.js';
import { DEFAULT_ACCOUNT } from '../core/constants.js';

/**
 * All accounts of the application, by name or by AppID. An account's service is made when it is first asked for,
 * so that ten thousand accounts cost no more than those that are used.
 *
 * @example
 * const shop = accounts.get('shop');
 * const tenant = await accounts.resolve('wx0123456789abcdef'); // known only at run time
 */
export class WechatAccounts {
  private readonly services = new Map<string, WechatService>();
  private readonly namesByAppId = new Map<string, string>();
  /** The configurations that a resolver gave, by AppID. */
  private readonly resolved = new Map<string, AccountConf>();
  private readonly resolving = new Map<string, Promise<WechatService>>();

  constructor(
    private readonly options: ResolvedOptions,
    private readonly serve: (conf: AccountConf) => WechatService,
    /** Lets go of the credentials of an account that is forgotten. */
    private readonly release: (conf: AccountConf) => void = () => undefined,
  ) {
    for (const { name, appId } of options.accounts.values()) {
      if (appId !== undefined) this.namesByAppId.set(appId, name);
    }
  }

  /** The names of the accounts that were configured at start. */
  names(): string[] {
    return [...this.options.accounts.keys()];
  }

  /** Whether an account was configured under this name or AppID. */
  has(account: string): boolean {
    return this.confOf(account) !== undefined;
  }

  /**
   * The service of an account that was configured at start, or resolved before.
   *
   * @param account its name or its AppID; the default account when left out.
   * @param kind what the account is: the service then offers what that kind of account has, and nothing else.
   * @throws WechatConfigError when there is no such account, or it is configured as the other kind.
   * @example
   * const { api } = accounts.get('shop', 'mini');
   */
  get<Kind extends WechatKind = WechatKind>(
    account: string = DEFAULT_ACCOUNT,
    kind?: Kind,
  ): WechatService<Kind> {
    return ofKind(this.serviceOf(account), kind);
  }

  private serviceOf(account: string): WechatService {
    const conf = this.confOf(account);
    const key = conf?.name ?? account;
    const known = this.services.get(key);
    if (known) return known;
    if (!conf) throw noSuchAccount(account, this.names());
    const service = this.serve(conf);
    this.services.set(key, service);
    return service;
  }

  /**
   * The service of any account by its AppID, asking the module's `accountResolver` for one that was not configured at
   * start. Names of accounts are not taken: an AppID may come from a request.
   *
   * @param kind what the account is, as in {@link get}.
   * @throws WechatConfigError when nobody knows the account, what the resolver gave is wrong, or the account is
   * configured as the other kind.
   */
  async resolve<Kind extends WechatKind = WechatKind>(
    appId: string,
    kind?: Kind,
  ): Promise<WechatService<Kind>> {
    return ofKind(await this.find(appId), kind);
  }

  private async find(appId: string): Promise<WechatService> {
    const configured = this.confOfAppId(appId);
    if (configured) return this.serviceOf(configured.name);
    const known = this.resolved.has(appId) ? this.services.get(appId) : undefined;
    if (known) return known;
    let running = this.resolving.get(appId);
    if (!running) {
      running = this.ask(appId).finally(() => this.resolving.delete(appId));
      this.resolving.set(appId, running);
    }
    return running;
  }

  /** Forgets an account that was resolved at run time, so that its configuration is asked for again. */
  forget(appId: string): void {
    const conf = this.resolved.get(appId);
    if (conf === undefined) return;
    this.services.delete(appId);
    this.resolved.delete(appId);
    this.release(conf);
  }

  /** The configurations of all accounts that were configured at start. */
  confs(): AccountConf[] {
    return [...this.options.accounts.values()];
  }

  /** The configuration of an account that was configured at start, by name or AppID. */
  confOf(account: string): AccountConf | undefined {
    const { accounts } = this.options;
    return accounts.get(account) ?? accounts.get(this.namesByAppId.get(account) ?? '');
  }

  /** The configuration of an account that was configured at start or resolved since, by its AppID. */
  confOfAppId(appId: string): AccountConf | undefined {
    const { accounts } = this.options;
    const indexed = accounts.get(this.namesByAppId.get(appId) ?? '');
    if (indexed?.appId === appId) return indexed;
    // An account that was given another AppID at run time is not in the index.
    return [...accounts.values()].find((conf) => conf.appId === appId) ?? this.resolved.get(appId);
  }

  private async ask(appId: string): Promise<WechatService> {
    const conf = await this.options.resolveAccount?.(appId);
    if (!conf) throw noSuchAccount(appId, this.names());
    const service = this.serve(conf);
    this.services.set(appId, service);
    this.resolved.set(appId, conf);
    return service;
  }
}

/** Without a kind, `Kind` is what the caller wrote in angle brackets, or any. */
function ofKind<Kind extends WechatKind>(service: WechatService, kind?: Kind): WechatService<Kind> {
  return kind ? service.as(kind) : (service as unknown as WechatService<Kind>);
}

function noSuchAccount(account: string, names: string[]): WechatConfigError {
  return new WechatConfigError([
    `there is no account ${JSON.stringify(account)}: it is neither configured (${names.join(', ') || 'none is'}) ` +
      'nor found by an accountResolver.',
  ]);
}
