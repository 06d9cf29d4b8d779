import type { WechatKind } from '../../core/account-kind.js';
import type { CentralOptions } from '../../core/credential/central-options.js';
import type { CredentialOptions } from '../../core/credential/credential-input.js';
import type { WechatCredentialSource } from '../../core/credential/credential-source.js';
import type { AccountCredentialKind } from './account-credential-kind.js';
import type {
  ApiSecurityOptions,
  EncryptMode,
  QuotaGuardOptions,
  SourceFunction,
  SourceName,
} from './wechat.options.js';

/**
 * One account's configuration after validation: defaults filled in, lists made of single values, nothing left
 * to check. Every room reads this and none parses options by itself.
 */
export interface AccountConf {
  /** The name under which the account was registered. */
  readonly name: string;
  readonly appId: string | undefined;
  readonly appSecret: string | undefined;
  /** Webhook tokens, current first; empty when no webhook is meant to work. */
  readonly tokens: readonly string[];
  readonly encryptMode: EncryptMode;
  /** EncodingAESKeys, current first. */
  readonly encodingAesKeys: readonly string[];
  /** Undefined where nobody said what the account is. */
  readonly kind?: WechatKind | undefined;
  readonly source: SourceName | SourceFunction | WechatCredentialSource;
  readonly central: CentralOptions | undefined;
  readonly credentials: Readonly<Record<AccountCredentialKind, CredentialOptions>>;
  /** With no trailing slash. */
  readonly apiBaseUrl: string;
  readonly fallbackBaseUrls: readonly string[];
  /** Seconds; 0 = no window. */
  readonly timestampTolerance: number;
  /** Accept pushes without a signature, as WeChat's cloud hosting sends them. */
  readonly unsigned?: 'cloud-hosting' | undefined;
  /** Milliseconds. */
  readonly timeoutMs: number;
  readonly apiSecurity?: ApiSecurityOptions | undefined;
  /** Present when calls are to be counted. */
  readonly quotaGuard?: QuotaGuardOptions | undefined;
}
