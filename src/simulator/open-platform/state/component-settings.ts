import { randomHex } from '../../util/random.js';

/** What a third-party platform is and how it is pushed to. Everything but the AppID has a default. */
export interface SimulatedComponentOptions {
  /** The platform's own AppID (`component_appid`). */
  appId: string;
  /** Default: a random one. */
  appSecret?: string;
  /** 消息校验Token, for both addresses. */
  token?: string;
  /** 消息加解密Key, for both addresses and all accounts; 43 characters. */
  encodingAesKey?: string;
  /** The key before it, while keys are being changed: replies may still be encrypted with it. */
  previousEncodingAesKey?: string;
  /** 授权事件接收URL: tickets and authorizations. */
  eventUrl?: string;
  /** 消息与事件接收URL: what each account would get; `$APPID$` stands for the account's AppID. */
  messageUrl?: string;
  /** 白名单IP地址列表; calls from elsewhere are answered 61004. Default: all. */
  ipWhitelist?: readonly string[];
  /** The permission sets that the platform asks for. Default: all. */
  permissionSets?: readonly number[];
  /** 授权发起页域名: the host that the authorization page leads back to. Default: any. */
  redirectDomain?: string;
  /** How often a ticket is pushed, in seconds. Default 600. */
  ticketSeconds?: number;
  /** How long WeChat waits for an answer at the event URL. Default 5000 ms. */
  replyTimeoutMs?: number;
  /** How often an event is tried in all. Default 3. */
  deliveries?: number;
  /** True: every refresh brings another refresh token; the one before it is good for five more minutes. */
  refreshTokenChanges?: boolean;
  /** False: the list of authorizers holds no refresh tokens. Default true. */
  listsRefreshTokens?: boolean;
}

/** A platform's settings with every default filled in. */
export interface ComponentSettings {
  readonly appId: string;
  readonly appSecret: string;
  readonly token: string;
  /** Current first. */
  readonly aesKeys: readonly string[];
  readonly eventUrl: string | undefined;
  readonly messageUrl: string | undefined;
  readonly ipWhitelist: readonly string[] | undefined;
  readonly permissionSets: readonly number[] | undefined;
  readonly redirectDomain: string | undefined;
  readonly ticketSeconds: number;
  readonly replyTimeoutMs: number;
  readonly deliveries: number;
  readonly refreshTokenChanges: boolean;
  readonly listsRefreshTokens: boolean;
}

/** Fills in what `given` does not say, from `before` (the same platform until now) or the defaults. */
export function completeComponent(
  given: SimulatedComponentOptions,
  before?: ComponentSettings,
): ComponentSettings {
  return {
    appId: given.appId,
    appSecret: given.appSecret ?? before?.appSecret ?? randomHex(32),
    token: given.token ?? before?.token ?? '',
    aesKeys: [
      given.encodingAesKey ?? before?.aesKeys[0] ?? '',
      given.previousEncodingAesKey ?? before?.aesKeys[1] ?? '',
    ].filter(Boolean),
    eventUrl: given.eventUrl ?? before?.eventUrl,
    messageUrl: given.messageUrl ?? before?.messageUrl,
    ipWhitelist: given.ipWhitelist ?? before?.ipWhitelist,
    permissionSets: given.permissionSets ?? before?.permissionSets,
    redirectDomain: given.redirectDomain ?? before?.redirectDomain,
    ticketSeconds: given.ticketSeconds ?? before?.ticketSeconds ?? 600,
    replyTimeoutMs: given.replyTimeoutMs ?? before?.replyTimeoutMs ?? 5000,
    deliveries: given.deliveries ?? before?.deliveries ?? 3,
    refreshTokenChanges: given.refreshTokenChanges ?? before?.refreshTokenChanges ?? false,
    listsRefreshTokens: given.listsRefreshTokens ?? before?.listsRefreshTokens ?? true,
  };
}
