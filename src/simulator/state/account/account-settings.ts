import { randomHex } from '../../util/random.js';

/** A follower (official account) or user (mini program), as they are handed in. */
export interface SimulatedFollower {
  openid: string;
  nickname?: string;
  unionid?: string;
  language?: string;
  headimgurl?: string;
  remark?: string;
  /** True: a virtual user of the snapshot page, as OAuth tells with `is_snapshotuser`. */
  snapshot?: boolean;
  /** Default true; false keeps the person known but not following. */
  subscribed?: boolean;
}

/** API signing and encryption (服务端 API 签名加密), as the account's owner set it up. */
export interface ApiSecuritySettings {
  /** AES-256-GCM: 32 bytes in base64. */
  symmetricKey: string;
  /** The number of that key. */
  symmetricSn: string;
  /** The application's public key, RSA, as PEM. */
  publicKey: string;
  /** Paths that must be called signed; others may be. */
  paths: readonly string[];
}

/** Replies that were set in the account's console, without a program. */
export interface AutoReplies {
  /** To new followers. */
  followed?: string;
  /** To every message that no keyword fits. */
  otherwise?: string;
  keywords?: readonly { rule: string; words: readonly string[]; reply: string }[];
}

/** What an account is and how it is pushed to. Everything but the AppID has a default. */
export interface SimulatedAccountOptions {
  appId: string;
  /** Default `official`. */
  kind?: 'official' | 'mini';
  /** Default: a random one. */
  appSecret?: string;
  /** The webhook token. */
  token?: string;
  /** Default: `safe` with a key, otherwise `normal`. */
  encryptMode?: 'normal' | 'compatible' | 'safe';
  /** 43 characters. */
  encodingAesKey?: string;
  /** The key before it, while keys are being changed: a push can ask to be encrypted with it. */
  previousEncodingAesKey?: string;
  webhookUrl?: string;
  /** Default: `xml` for official accounts, `json` for mini programs. */
  format?: 'xml' | 'json';
  /** How long WeChat waits for a reply. Default 5000 ms. */
  replyTimeoutMs?: number;
  /** How often a push is tried in all. Default 3. */
  deliveries?: number;
  /** `gh_...`, the sender of replies. */
  originalId?: string;
  /** The account's own name. Default: its kind and the last characters of its AppID. */
  nickName?: string;
  followers?: readonly SimulatedFollower[];
  /** Addresses that may ask for tokens; others are answered 40164. Default: all. */
  ipWhitelist?: readonly string[];
  /** The secret is frozen: token endpoints answer 40243. */
  frozen?: boolean;
  /** Paths that this account may not call: 48001. */
  forbidden?: readonly string[];
  /** The host that OAuth may return to; default: any. */
  oauthDomain?: string;
  apiSecurity?: ApiSecuritySettings;
  /**
   * Official Accounts: the AppIDs of the mini programs that are linked to it. Default: the mini programs that the
   * simulator has.
   */
  linkedMiniPrograms?: readonly string[];
  /**
   * Mini programs: the pages of the released version, such as `pages/index/index`; an empty list stands for one that
   * was never released. Default: every page is one of them.
   */
  pages?: readonly string[];
  /** Mini programs: the AppKey of virtual payment (虚拟支付). With it `pay_sig` of every `/xpay` call is checked. */
  appKey?: string;
  /** Official Accounts: replies that were set in the console; only `get_current_autoreply_info` tells of them. */
  autoReplies?: AutoReplies;
  /**
   * Default true: what WeChat would refuse is refused, such as users, templates, media and mini programs that the
   * account does not have, calls of the other kind of account, and requests that do not fit the type of a path which
   * the simulator does not play. False: all this is taken on trust, with a warning in the wire log.
   */
  strict?: boolean;
}

/** An account's settings with every default filled in. */
export interface AccountSettings {
  readonly appId: string;
  readonly kind: 'official' | 'mini';
  readonly appSecret: string;
  readonly token: string;
  readonly encryptMode: 'normal' | 'compatible' | 'safe';
  /** Current first. */
  readonly aesKeys: readonly string[];
  readonly webhookUrl: string | undefined;
  readonly format: 'xml' | 'json';
  readonly replyTimeoutMs: number;
  readonly deliveries: number;
  readonly originalId: string;
  readonly nickName: string;
  readonly ipWhitelist: readonly string[] | undefined;
  readonly frozen: boolean;
  readonly forbidden: readonly string[];
  readonly oauthDomain: string | undefined;
  readonly apiSecurity: ApiSecuritySettings | undefined;
  readonly linkedMiniPrograms: readonly string[] | undefined;
  readonly pages: readonly string[] | undefined;
  readonly appKey: string | undefined;
  readonly autoReplies: AutoReplies | undefined;
  readonly strict: boolean;
}

/** Where an account's pushes go instead of its own webhook, and what seals them: a platform that acts for it. */
export interface PushChannel {
  /** The id behind the message inside the cipher. */
  readonly receiveId: string;
  readonly token: string;
  /** Current first. */
  readonly aesKeys: readonly string[];
  readonly webhookUrl: string;
}

/** Fills in what `account` does not say, from `before` (the same account until now) or the defaults. */
export function completeSettings(
  account: SimulatedAccountOptions,
  before?: AccountSettings,
): AccountSettings {
  const kind = account.kind ?? before?.kind ?? 'official';
  const aesKeys = [
    account.encodingAesKey ?? before?.aesKeys[0] ?? '',
    account.previousEncodingAesKey ?? before?.aesKeys[1] ?? '',
  ].filter(Boolean);
  return {
    appId: account.appId,
    kind,
    appSecret: account.appSecret ?? before?.appSecret ?? randomHex(32),
    token: account.token ?? before?.token ?? '',
    encryptMode: account.encryptMode ?? before?.encryptMode ?? (aesKeys.length > 0 ? 'safe' : 'normal'),
    aesKeys,
    webhookUrl: account.webhookUrl ?? before?.webhookUrl,
    format: account.format ?? before?.format ?? (kind === 'mini' ? 'json' : 'xml'),
    replyTimeoutMs: account.replyTimeoutMs ?? before?.replyTimeoutMs ?? 5000,
    deliveries: account.deliveries ?? before?.deliveries ?? 3,
    originalId: account.originalId ?? before?.originalId ?? `gh_${randomHex(12)}`,
    nickName:
      account.nickName ??
      before?.nickName ??
      `${kind === 'mini' ? '小程序' : '公众号'} ${account.appId.slice(-4)}`,
    ipWhitelist: account.ipWhitelist ?? before?.ipWhitelist,
    frozen: account.frozen ?? before?.frozen ?? false,
    forbidden: account.forbidden ?? before?.forbidden ?? [],
    oauthDomain: account.oauthDomain ?? before?.oauthDomain,
    apiSecurity: account.apiSecurity ?? before?.apiSecurity,
    linkedMiniPrograms: account.linkedMiniPrograms ?? before?.linkedMiniPrograms,
    pages: account.pages ?? before?.pages,
    appKey: account.appKey ?? before?.appKey,
    autoReplies: account.autoReplies ?? before?.autoReplies,
    strict: account.strict ?? before?.strict ?? true,
  };
}
