import { hideContents } from '../core/hide-properties.js';
import type { WechatKind } from '../core/account-kind.js';
import { abortable } from '../core/waiting.js';
import type { AccountCredentials } from '../account/credentials/account-credentials.js';
import { WechatCredentialError } from '../core/credential/credential.errors.js';
import type { AccessTokenKeeper, Credential } from '../core/credential/credential.js';
import type { CredentialInput } from '../core/credential/credential-input.js';
import type { AccountCredentialKind } from '../account/conf/account-credential-kind.js';
import type { AccountConf } from '../account/conf/account-conf.js';
import { optionName } from '../account/conf/resolve-account.js';
import { WechatConfigError } from '../core/conf.errors.js';
import type { EncryptMode, SourceName } from '../account/conf/wechat.options.js';

/** What reads of a credential take. */
export interface CredentialReadOptions {
  /** Ends this caller's wait; others go on waiting for the same renewal. */
  signal?: AbortSignal;
}

/**
 * One account: its configuration and its credentials, which are valid whenever they are read.
 *
 * @example
 * constructor(private readonly conf: WechatConfService) {}
 *
 * async token() {
 *   const { value, expiresAt } = await this.conf.getAccessToken();
 * }
 */
export class WechatConfService implements AccessTokenKeeper {
  static {
    hideContents(this, ['account', 'source']);
  }

  // Private fields of JavaScript: inspect, JSON and a debugger's listing do not show them.
  readonly #conf: AccountConf;
  readonly #credentials: AccountCredentials;

  constructor(conf: AccountConf, credentials: AccountCredentials) {
    this.#conf = conf;
    this.#credentials = credentials;
  }

  /** The name under which the account was registered. */
  get account(): string {
    return this.#conf.name;
  }

  /** @throws WechatConfigError where none is configured. */
  get appId(): string {
    return this.#conf.appId ?? this.missing('appId');
  }

  /** What the account is, where the option `kind` says so. */
  get kind(): WechatKind | undefined {
    return this.#conf.kind;
  }

  /** @throws WechatConfigError where none is configured. */
  get appSecret(): string {
    return this.#conf.appSecret ?? this.missing('appSecret');
  }

  /** Whether an AppSecret is configured: {@link appSecret} throws where none is. */
  get hasSecret(): boolean {
    return this.#conf.appSecret !== undefined;
  }

  /** The webhook tokens, current first; empty where no webhook is meant to work. */
  get tokens(): readonly string[] {
    return this.#conf.tokens;
  }

  get encryptMode(): EncryptMode {
    return this.#conf.encryptMode;
  }

  /** Where credentials come from. */
  get source(): SourceName | 'function' | (string & {}) {
    const { source } = this.#conf;
    if (typeof source === 'function') return 'function';
    return typeof source === 'object' ? source.name : source;
  }

  /** Where WeChat's API is, with no trailing slash. */
  get apiBaseUrl(): string {
    return this.#conf.apiBaseUrl;
  }

  /** The access token, renewed where that is due; never one that has expired. */
  getAccessToken(options?: CredentialReadOptions): Promise<Credential> {
    const token = this.#credentials.getAccessToken();
    return options?.signal === undefined ? token : abortable(token, options.signal);
  }

  /** The ticket that signs pages for the JS-SDK. */
  getJsapiTicket(options?: CredentialReadOptions): Promise<Credential> {
    return this.read('jsapi_ticket', options);
  }

  /** The ticket that signs cards and coupons. */
  getWxCardTicket(options?: CredentialReadOptions): Promise<Credential> {
    return this.read('wx_card_ticket', options);
  }

  /**
   * Another access token than the one that WeChat refused, by one renewal for all who ask.
   *
   * @throws WechatCredentialError (`WECHAT_CREDENTIAL_COOL_DOWN`) where the fresh one was refused too.
   */
  renewAccessToken(stale: string): Promise<Credential> {
    return this.#credentials.renewAccessToken(stale);
  }

  /** As {@link renewAccessToken}, for the JS-SDK ticket. */
  renewJsapiTicket(stale: string): Promise<Credential> {
    return this.#credentials.keeper('jsapi_ticket').renew(stale);
  }

  /** As {@link renewAccessToken}, for the card ticket. */
  renewWxCardTicket(stale: string): Promise<Credential> {
    return this.#credentials.keeper('wx_card_ticket').renew(stale);
  }

  /** Sets the access token, for the source `manual` above all; it is used until it expires. */
  async setAccessToken(credential: CredentialInput): Promise<void> {
    await this.#credentials.put('access_token', credential);
  }

  /** As {@link setAccessToken}, for the JS-SDK ticket. */
  async setJsapiTicket(credential: CredentialInput): Promise<void> {
    await this.#credentials.put('jsapi_ticket', credential);
  }

  /** As {@link setAccessToken}, for the card ticket. */
  async setWxCardTicket(credential: CredentialInput): Promise<void> {
    await this.#credentials.put('wx_card_ticket', credential);
  }

  /**
   * Replaces an access token that leaked. WeChat takes 20 of these a day, at least 30 s apart: a second one waits
   * for its time, and after a second one the leaked token is dead.
   *
   * @throws WechatCredentialError (`WECHAT_FORCE_REFRESH_LIMIT`) where the day's 20 are used up.
   */
  async forceRefresh(): Promise<Credential> {
    if (this.#conf.source !== 'stable') {
      throw new WechatCredentialError(
        'WECHAT_CREDENTIAL_CONFIG',
        `Account "${this.account}" has the source ${this.source}; only the source stable can force a renewal.`,
      );
    }
    return this.#credentials.keeper('access_token').forceRefresh();
  }

  /**
   * Changes the account's AppID and secret while the application runs. Another AppID is another account: its
   * credentials start again. With the same AppID the secret alone is new, and what is valid stays in use.
   */
  setAppIdAndSecret(appId: string, appSecret: string): void {
    const faults = [appId, appSecret].flatMap((text, i) =>
      typeof text === 'string' && /^[\x21-\x7e]{1,256}$/.test(text)
        ? []
        : [
            `account "${this.account}": the new ${i === 0 ? 'appId' : 'appSecret'} must be text with no spaces.`,
          ],
    );
    if (faults.length > 0) throw new WechatConfigError(faults);
    const same = appId === this.#conf.appId;
    // The one place where a configuration changes; every room reads it through this very object.
    Object.defineProperty(this.#conf, 'appId', { value: appId });
    Object.defineProperty(this.#conf, 'appSecret', { value: appSecret });
    if (same) this.#credentials.resetFailures();
    else this.#credentials.drop();
  }

  private async read(
    kind: AccountCredentialKind,
    options: CredentialReadOptions | undefined,
  ): Promise<Credential> {
    return abortable(this.#credentials.keeper(kind).get(), options?.signal);
  }

  private missing(option: 'appId' | 'appSecret'): never {
    throw new WechatConfigError([
      `account "${this.account}": ${optionName(this.account, option)} is needed here and is missing.`,
    ]);
  }
}
