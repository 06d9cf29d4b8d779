import { Logger } from '@nestjs/common';
import { WechatInputError } from '../../client/client.errors.js';
import { hideContents } from '../../core/hide-properties.js';
import type { WechatClient } from '../../client/wechat-client.js';
import { ComponentTypedApi } from '../api/component-typed-api.js';
import { PlatformDomainsApi } from '../api/groups/platform-domains.api.js';
import { RegisterApi } from '../api/groups/register.api.js';
import { CodeTemplatesApi } from '../api/groups/templates.api.js';
import type { AuthorizerService } from './authorizer-service.js';
import {
  type AuthorizationOptions,
  type AuthorizationUrlOptions,
  authorizationLink,
  type PluginParameters,
  pluginParameters,
} from './authorization-links.js';
import { informed } from './code-exchange.js';
import type { PlatformParts } from './platform-parts.js';
import { imported, readAuthorizers } from './transfer.js';
import { type Authorizer, type AuthorizerRecord, publicView } from '../records/authorizer-record.js';

/** What {@link WechatOpenPlatform.info} tells: the account as it is kept here, and WeChat's whole answer. */
export interface AuthorizerDetails extends Authorizer {
  /** `authorizer_info` and `authorization_info` of WeChat, without the refresh token. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** What an import has done. */
export interface ImportResult {
  /** How many accounts were found in the data, or in WeChat's list. */
  readonly found: number;
  /** How many records were written. Those that were there already stay. */
  readonly written: number;
}

/** How a platform is: whether it can make calls. */
export interface PlatformStatus {
  readonly ready: boolean;
  /** Why it is not ready: `waiting for component_verify_ticket`. */
  readonly reason?: string;
  /** When WeChat made the newest ticket, Unix seconds. */
  readonly ticketAt?: number;
}

/**
 * A third-party platform (第三方平台) of the Open Platform: the accounts that authorized it, and calls for them.
 *
 * @example
 * const url = await platform.authorizationUrl({ redirectUri });
 * const authorizer = await platform.exchange(authCode);
 * const shop = await platform.account(authorizer.appId);
 * await shop.menu.create([...]);
 */
export class WechatOpenPlatform {
  static {
    hideContents(this, ['name', 'appId']);
  }

  readonly #parts: PlatformParts;
  readonly #logger = new Logger('WechatOpenPlatform');

  constructor(parts: PlatformParts) {
    this.#parts = parts;
  }

  /** The name under which the platform was registered. */
  get name(): string {
    return this.#parts.conf.name;
  }

  /** The component's AppID. */
  get appId(): string {
    return this.#parts.conf.appId;
  }

  /** The platform's own API with nothing but its component_access_token added. */
  get client(): WechatClient {
    return this.#parts.client;
  }

  /** The platform's own API by its paths, typed. A path that takes an account's token does not compile here. */
  get api(): ComponentTypedApi {
    return new ComponentTypedApi(this.client);
  }

  /** The template library (模板库). */
  get templates(): CodeTemplatesApi {
    return new CodeTemplatesApi(this.api);
  }

  /** Registers mini programs (快速注册). */
  get register(): RegisterApi {
    return new RegisterApi(this.api);
  }

  /** The pool of domains (第三方平台域名). */
  get domains(): PlatformDomainsApi {
    return new PlatformDomainsApi(this.api);
  }

  /** Whether calls can be made: a ticket has come, or tokens come from a central server. */
  async status(): Promise<PlatformStatus> {
    const { conf, tickets } = this.#parts;
    if (conf.source === 'central') return { ready: true };
    const newest = await tickets.newest();
    if (newest) return { ready: true, ticketAt: newest.createTime };
    return { ready: false, reason: WAITING };
  }

  /** A valid component_access_token. */
  async getComponentAccessToken(): Promise<{ value: string; expiresAt: number }> {
    return this.#parts.component.kept.get('component_access_token');
  }

  /**
   * Asks WeChat to send tickets (`api_start_push_ticket`). It does so by itself once the URL is set in the console;
   * this starts it again after it stopped.
   *
   * @returns whether it had stopped
   */
  async startTicket(): Promise<boolean> {
    if (this.#parts.conf.appSecret === '') {
      throw new WechatInputError('This application reads tokens from a central server and has no AppSecret.');
    }
    return this.#parts.starter.start();
  }

  /** A fresh pre_auth_code. It is good for one link, and for half an hour at most. */
  createPreAuthCode(): Promise<string> {
    return this.#parts.api.preAuthCode();
  }

  /**
   * A link by which the administrator of an account authorizes this platform, with a fresh pre_auth_code. WeChat wants
   * a click on a page of the platform's own 授权发起页域名.
   *
   * The redirect does not tell who comes back: put a state of your own into `redirectUri`, and check it there.
   *
   * @throws WechatTicketError while no ticket has come.
   */
  async authorizationUrl(options: AuthorizationUrlOptions): Promise<string> {
    const { conf } = this.#parts;
    const input = { componentAppId: conf.appId, apiBaseUrl: conf.apiBaseUrl };
    // The options are checked first: a pre_auth_code is not to be wasted.
    authorizationLink({ ...input, preAuthCode: 'x' }, options);
    return authorizationLink({ ...input, preAuthCode: await this.createPreAuthCode() }, options);
  }

  /**
   * What a mini program opens WeChat's authorization plugin (授权页插件) with, with a fresh pre_auth_code. There is no
   * redirect: the authorization comes by push alone.
   *
   * @throws WechatTicketError while no ticket has come.
   */
  async pluginParameters(options: AuthorizationOptions = {}): Promise<PluginParameters> {
    const componentAppId = this.appId;
    // The options are checked first: a pre_auth_code is not to be wasted.
    pluginParameters({ componentAppId, preAuthCode: 'x' }, options);
    return pluginParameters({ componentAppId, preAuthCode: await this.createPreAuthCode() }, options);
  }

  /**
   * Exchanges the authorization code of a redirect, and stores what it brings. Each code is exchanged once, whoever is
   * first: the push that carries the same code, another process, a browser that comes back twice. The others get the
   * same authorizer.
   *
   * @param authCode the parameter `auth_code` of the redirect
   * @throws WechatAuthorizationCodeError where the code brings nothing; its `reason` says why, its message what to do.
   */
  async exchange(authCode: string): Promise<Authorizer> {
    if (typeof authCode !== 'string' || !/^[\x21-\x7e]{1,1024}$/.test(authCode)) {
      throw new WechatInputError(
        'The authorization code is missing: the parameter auth_code of the redirect.',
      );
    }
    return publicView(await this.#parts.exchange.exchange({ code: authCode, source: 'redirect' }));
  }

  /**
   * An account that authorized this platform, as an ordinary `WechatService` on the authorizer's token.
   *
   * @throws WechatUnauthorizedError where it withdrew, WechatUnknownAuthorizerError where it never authorized.
   */
  account(authorizerAppId: string): Promise<AuthorizerService> {
    return this.#parts.authorizers.account(authorizerAppId);
  }

  /** What is known of an account; undefined where it never authorized. */
  async authorizer(authorizerAppId: string): Promise<Authorizer | undefined> {
    await this.#parts.exchange.settled(authorizerAppId);
    const record = await this.#parts.records.get(authorizerAppId);
    return record && publicView(record);
  }

  /** All accounts that authorized this platform, those that withdrew included. */
  async list(): Promise<Authorizer[]> {
    return (await this.#parts.records.all()).map(publicView);
  }

  /** Asks WeChat what an account is, and keeps what it tells. */
  async info(authorizerAppId: string): Promise<AuthorizerDetails> {
    const { api, records } = this.#parts;
    const { raw, ...info } = await api.authorizerInfo(authorizerAppId);
    const kept = await records.update(
      authorizerAppId,
      (record) => record && informed(record, { ...info, raw }),
    );
    const unkept = { appId: authorizerAppId, state: 'authorized', permissions: [], authorizedAt: 0 } as const;
    return { ...(kept ? publicView(kept) : { ...unkept, ...info }), raw };
  }

  /** An option of an account: `location_report`, `voice_recognize` or `customer_service`. */
  async option(authorizerAppId: string, name: string): Promise<string> {
    const { client } = await this.account(authorizerAppId);
    const path = '/cgi-bin/component/get_authorizer_option';
    const answer = await client.post(path, { option_name: name }, { repeatable: true });
    return String(answer['option_value']);
  }

  /** Sets an option of an account. */
  async setOption(authorizerAppId: string, name: string, value: string | number): Promise<void> {
    const { client } = await this.account(authorizerAppId);
    const body = { option_name: name, option_value: String(value) };
    await client.post('/cgi-bin/component/set_authorizer_option', body);
  }

  /**
   * Brings authorizers into the records: from WeChat's own list without an argument, or from another program's data,
   * parsed from its JSON. Records that are there and usable stay as they are.
   *
   * @param data what {@link exportAuthorizers} gave, a list of `{ appId, refreshToken }` under any of their usual names,
   * or an object from AppIDs to refresh tokens.
   * @param options `replace`: what is given replaces what is kept.
   */
  async importAuthorizers(data?: unknown, { replace = false } = {}): Promise<ImportResult> {
    const { list, records, clock } = this.#parts;
    const by = data === undefined ? 'list' : 'import';
    const given = data === undefined ? [...(await list.now()).values()] : readAuthorizers(data);
    const nowSeconds = Math.floor(clock.now() / 1000);
    let written = 0;
    for (const entry of given) {
      let wrote = false;
      await records.update(entry.appId, (kept) => {
        const made = imported(kept, entry, { replace, nowSeconds, by });
        wrote = made !== undefined;
        return made;
      });
      if (wrote) written += 1;
    }
    return { found: given.length, written };
  }

  /** All authorizers with their refresh tokens, for a backup or a move. What it gives is secret. */
  async exportAuthorizers(): Promise<{ componentAppId: string; authorizers: AuthorizerRecord[] }> {
    return { componentAppId: this.appId, authorizers: await this.#parts.records.all() };
  }

  /**
   * Removes everything that is kept of an account. The authorization itself can only be ended by the account: while it
   * stands, a message of the account, or {@link importAuthorizers}, brings a record back.
   *
   * @returns whether something was kept
   */
  async deleteAuthorizer(authorizerAppId: string): Promise<boolean> {
    this.#parts.authorizers.drop(authorizerAppId);
    const removed = await this.#parts.records.delete(authorizerAppId);
    if (removed) this.#logger.log(`What was kept of the account ${authorizerAppId} is deleted.`);
    return removed;
  }
}

const WAITING = 'waiting for component_verify_ticket';
