// To add an option: declare it here, list it in merge-options.ts, check it in resolve-account.ts, read its variable in
// env.ts. Accounts are built from their options in module/wechat.accounts.ts and module/wechat.providers.ts.

import type { CredentialOptions } from '../../core/credential/credential-input.js';
import type { AccountCredentialKind } from './account-credential-kind.js';
import type { FreshCredential, WechatCredentialSource } from '../../core/credential/credential-source.js';
import type { WechatKind } from '../../core/account-kind.js';
import type { CentralOptions } from '../../core/credential/central-options.js';
import type { SharedOptions } from '../../conf/shared-options.js';

/** How WeChat and this server talk: in clear, in both forms at once, or encrypted. */
export type EncryptMode = 'normal' | 'compatible' | 'safe';

/** Where fresh access tokens and tickets come from, by name. */
export type SourceName = 'stable' | 'classic' | 'central' | 'manual';

/** A function that fetches a fresh credential instead of WeChat. */
export type SourceFunction = (
  kind: AccountCredentialKind,
  stale?: string,
) => Promise<FreshCredential> | FreshCredential;

/** The keys of WeChat's API security (服务端 API 签名加密), as its console gives them. */
export interface ApiSecurityOptions {
  /** The AES-256 key, 32 bytes in base64. */
  symmetricKey: string;
  /** The number (编号) of the symmetric key. */
  symmetricSn: string;
  /** One's own RSA private key, PEM. */
  privateKey: string;
  /** The number of your own key pair. */
  serial: string;
  /** The platform's certificates, PEM, by the number that the console shows (not the X.509 serial); current first. */
  certificates: Readonly<Record<string, string>>;
  /** POST paths that are always signed. Others are signed with the option `signed: true`. */
  paths?: readonly string[];
}

/** How an account's calls are counted against WeChat's daily limits. */
export interface QuotaGuardOptions {
  /** Calls a day by path, over those of a new account: larger accounts have larger ones. */
  limits?: Readonly<Record<string, number>>;
  /** The share of a limit at which `quota.near` is raised. Default 0.9. */
  nearAt?: number;
  /** After 45009, refuse that path here until WeChat counts again. Default false. */
  breaker?: boolean;
}

/** One Official Account or Mini Program. Every field is optional until something that is used needs it. */
export interface WechatAccountOptions {
  appId?: string;
  appSecret?: string;
  /** The webhook token; a list rotates, current first. */
  token?: string | string[];
  /** Default: `safe` when an AES key is given, otherwise `normal`. */
  encryptMode?: EncryptMode;
  /** The EncodingAESKey, 43 characters; a list rotates, current first. */
  encodingAesKey?: string | string[];
  /**
   * What the account is: `official` (公众号) or `mini` (小程序). With it, calls that this kind of account cannot make
   * are refused with an explanation before anything is sent. Default: not known, every call is sent.
   */
  kind?: WechatKind;
  /** Where access tokens and tickets come from. Default `stable`. */
  source?: SourceName | SourceFunction | WechatCredentialSource;
  /** Needed with source `central`. */
  central?: CentralOptions;
  accessToken?: CredentialOptions;
  jsapiTicket?: CredentialOptions;
  wxCardTicket?: CredentialOptions;
  /** Default: WeChat's own host. `http:` is taken for loopback only. */
  apiBaseUrl?: string;
  /** Hosts that may be asked too when the first cannot be reached, in order. */
  fallbackBaseUrls?: string[];
  /** Further hosts, beside WeChat's own, that may be contacted with credentials. */
  allowedHosts?: string[];
  /** The largest difference between a push's timestamp and our clock, in seconds. Default 300; 0 = no window. */
  timestampTolerance?: number;
  /**
   * Accept pushes that have no signature at all, as WeChat's cloud hosting (云托管) sends them. Only for a webhook that
   * nobody but WeChat can reach: anybody else who can may write in the name of any user. Default: none.
   */
  unsigned?: 'cloud-hosting';
  /** Milliseconds before an API call is given up. Default 10 000. */
  timeoutMs?: number;
  /** Keys for signing and encrypting API calls (服务端 API 签名加密). Default: none, calls are not signed. */
  apiSecurity?: ApiSecurityOptions;
  /** Count API calls against daily limits and raise `quota.near`; true for the defaults. Default: false. */
  quotaGuard?: boolean | QuotaGuardOptions;
}

/** What `WechatModule.forRoot` takes: one account at the top level, further ones by name. */
export interface WechatModuleOptions extends WechatAccountOptions, SharedOptions {
  /** Further accounts by name. What they do not set themselves and does not identify an account is inherited. */
  accounts?: Record<string, WechatAccountOptions>;
  /** Finds accounts that are known only at run time, by AppID. */
  accountResolver?: (
    appId: string,
  ) => Promise<WechatAccountOptions | undefined> | WechatAccountOptions | undefined;
}
