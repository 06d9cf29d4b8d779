import type { AccountConf } from '../../account/conf/account-conf.js';
import type { AccountCredentialsParts } from '../../account/credentials/account-credentials.js';
import { WechatClient } from '../../client/wechat-client.js';
import type { WechatCredentialSource } from '../../core/credential/credential-source.js';
import { WechatConfService } from '../../module/wechat-conf.service.js';
import { authorizerOwner, type ComponentConf } from '../conf/component-conf.js';
import { AuthorizerProtocol } from '../call/authorizer-protocol.js';
import type { PlatformGuard } from '../call/platform-guard.js';
import { AuthorizerCredentials } from '../credentials/authorizer-credentials.js';
import { WechatUnauthorizedError, WechatUnknownAuthorizerError } from '../open-platform.errors.js';
import type { AuthorizerKind } from '../records/authorizer-record.js';
import type { AuthorizerRecords } from '../records/authorizer-records.js';
import { AuthorizerService, type PlatformOfAuthorizer } from './authorizer-service.js';

/** What the authorizers of a platform are made with. */
interface AuthorizersParts extends AccountCredentialsParts {
  readonly conf: ComponentConf;
  readonly records: AuthorizerRecords;
  readonly guard: PlatformGuard;
  readonly platform: PlatformOfAuthorizer;
  /** Where the access token of an account comes from. */
  readonly sourceOf: (appId: string) => WechatCredentialSource;
  /** Ends when no exchange for the account runs in this process. */
  readonly settled: (appId: string) => Promise<void>;
}

interface Kept {
  readonly credentials: AuthorizerCredentials;
  service: AuthorizerService | undefined;
}

/**
 * The accounts that authorized a platform, each as a service of its own. What an account costs is made when it is
 * first used, and none has a timer or a connection.
 */
export class Authorizers {
  private readonly kept = new Map<string, Kept>();
  /** What the configurations of all authorizers have in common. */
  private readonly base: Omit<AccountConf, 'name' | 'appId'>;

  constructor(private readonly parts: AuthorizersParts) {
    const { apiBaseUrl, timeoutMs, timestampTolerance } = parts.conf;
    this.base = Object.freeze({
      appSecret: undefined,
      tokens: [],
      encryptMode: 'safe',
      encodingAesKeys: [],
      // Never asked: the credentials below bring their own. It is what `conf.source` tells.
      source: { name: parts.conf.source === 'central' ? 'central' : 'authorizer', fetch: neverFetched },
      central: undefined,
      credentials: { access_token: {}, jsapi_ticket: {}, wx_card_ticket: {} },
      apiBaseUrl,
      fallbackBaseUrls: [],
      timestampTolerance,
      timeoutMs,
    } satisfies Omit<AccountConf, 'name' | 'appId'>);
  }

  /**
   * The service of an account.
   *
   * @throws WechatUnauthorizedError where it withdrew, WechatUnknownAuthorizerError where it never authorized.
   */
  async account(appId: string): Promise<AuthorizerService> {
    const kind = await this.checked(appId);
    const kept = this.keptOf(appId, kind);
    return (kept.service ??= this.serve(kept.credentials));
  }

  /** The credentials of an account. It is not checked whether the account is authorized: the caller has done so. */
  credentialsOf(appId: string): AuthorizerCredentials {
    return this.keptOf(appId).credentials;
  }

  /** The credentials of an authorized account; undefined for any other. */
  async find(appId: string): Promise<AuthorizerCredentials | undefined> {
    const record = await this.parts.records.recent(appId);
    return record?.state === 'authorized' ? this.credentialsOf(appId) : undefined;
  }

  /** Forgets the tokens of an account that withdrew. Its service stays, for it may authorize again. */
  reset(appId: string): void {
    this.kept.get(appId)?.credentials.drop();
  }

  /** Forgets an account that was deleted. */
  drop(appId: string): void {
    this.reset(appId);
    this.kept.delete(appId);
  }

  /** How many accounts are held in memory. */
  get size(): number {
    return this.kept.size;
  }

  private async checked(appId: string): Promise<AuthorizerKind | undefined> {
    const { conf, records, settled } = this.parts;
    await settled(appId);
    // A reader of a central server has no records: that server knows which accounts there are.
    if (conf.source === 'central') return undefined;
    const record = await records.recent(appId);
    if (record === undefined) throw new WechatUnknownAuthorizerError(conf.appId, appId);
    if (record.state === 'unauthorized') throw new WechatUnauthorizedError(conf.appId, appId);
    return record.kind;
  }

  private keptOf(appId: string, kind?: AuthorizerKind): Kept {
    let kept = this.kept.get(appId);
    if (kept === undefined) {
      const own = { name: appId, appId, ...(kind && { kind }) };
      const conf: AccountConf = Object.assign(Object.create(this.base) as typeof this.base, own);
      kept = { credentials: this.credentialsFor(conf, appId), service: undefined };
      this.kept.set(appId, kept);
    }
    return kept;
  }

  private credentialsFor(conf: AccountConf, appId: string): AuthorizerCredentials {
    const { credentials, http, clock, events, records, sourceOf } = this.parts;
    const component = this.parts.conf;
    return new AuthorizerCredentials(conf, {
      credentials,
      http,
      clock,
      events,
      owner: authorizerOwner(component, appId),
      source: sourceOf(appId),
      // Another process may have seen it authorize again: who is known to have left is looked at once more.
      checkAuthorized: () =>
        records.known(appId)?.state === 'unauthorized' ? this.recheck(appId) : undefined,
    });
  }

  private async recheck(appId: string): Promise<void> {
    const { conf, records } = this.parts;
    const record = await records.get(appId);
    if (record?.state === 'unauthorized') throw new WechatUnauthorizedError(conf.appId, appId);
  }

  private serve(credentials: AuthorizerCredentials): AuthorizerService {
    const { http, clock, events, guard, platform } = this.parts;
    const { conf } = credentials;
    const protocol = new AuthorizerProtocol(credentials.owner(), {
      conf,
      keeper: credentials,
      clock,
      events,
      guard,
    });
    const client = new WechatClient({ protocol, http, clock, events });
    return new AuthorizerService(client, new WechatConfService(conf, credentials), platform);
  }
}

function neverFetched(): never {
  throw new TypeError('The credentials of an authorizer have sources of their own.');
}
