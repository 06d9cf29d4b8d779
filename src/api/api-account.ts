import type { WechatKind } from '../core/account-kind.js';
import type { Credential } from '../core/credential/credential.js';

/** What the groups need to know of the account beside its client; `WechatConfService` is one. */
export interface ApiAccount {
  /** @throws WechatConfigError where none is configured. */
  readonly appId: string;
  /** What the account is, where that is known. */
  readonly kind?: WechatKind | undefined;
  /** @throws WechatConfigError where none is configured. */
  readonly appSecret: string;
  /** With no trailing slash. */
  readonly apiBaseUrl: string;
  getJsapiTicket(): Promise<Credential>;
  getWxCardTicket(): Promise<Credential>;
}
