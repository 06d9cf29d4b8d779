// To add an option: declare it here, check it in resolve-merchant.ts, read its variable in pay-env.ts. A merchant is
// built from its options in merchant/merchant-parts.ts.

import type { SharedOptions } from '../../conf/shared-options.js';
import type { PayKeyInput } from '../crypto/index.js';
import type { OpenOrdersOptions } from '../open-orders/open-orders.options.js';

/** Who calls: an ordinary merchant (普通商户), or a service provider that acts for its sub-merchants (服务商). */
export type PayMode = 'merchant' | 'partner';

/** One merchant of WeChat Pay. Keys are taken as PEM text, base64 of it, the path of a file, or Node's own objects. */
export interface WechatPayMerchantOptions {
  /** The merchant number (商户号); of a service provider, its own. `WECHAT_PAY_MCH_ID` */
  mchId?: string;
  /** Whether this is an ordinary merchant or a service provider (服务商). Default `merchant`. */
  mode?: PayMode;
  /** The private key of the merchant certificate (`apiclient_key.pem`). `WECHAT_PAY_PRIVATE_KEY` */
  privateKey?: PayKeyInput;
  /** The serial number of the merchant certificate, 40 hexadecimal digits. `WECHAT_PAY_SERIAL_NO` */
  serialNo?: string;
  /** The merchant certificate (`apiclient_cert.pem`): the serial number is read from it. APIv2 calls need it. */
  merchantCertificate?: PayKeyInput;
  /** The APIv3 key, 32 bytes. `WECHAT_PAY_API_V3_KEY` */
  apiV3Key?: string;
  /** The APIv2 key, for the few interfaces that still use it. `WECHAT_PAY_API_V2_KEY` */
  apiV2Key?: string;
  /**
   * The id of the WeChat Pay public key (`PUB_KEY_ID_...`); a list rotates, current first. `WECHAT_PAY_PUBLIC_KEY_ID`
   */
  publicKeyId?: string | string[];
  /** The WeChat Pay public key (`pub_key.pem`); as many as there are ids. `WECHAT_PAY_PUBLIC_KEY` */
  publicKey?: PayKeyInput | PayKeyInput[];
  /**
   * Fetch and keep the platform certificates. Default: only without a public key. Switch it on beside a public key
   * while WeChat Pay changes over from certificates to it. `WECHAT_PAY_PLATFORM_CERTIFICATES`
   */
  platformCertificates?: boolean;
  /** The app in which users pay, where an order names no other. `WECHAT_PAY_APP_ID`, otherwise `WECHAT_MINI_APP_ID` */
  appId?: string;
  /** Where WeChat Pay sends notifications of orders that name no other address. `WECHAT_PAY_NOTIFY_URL` */
  notifyUrl?: string;
  /** Default: WeChat Pay's own host. `http:` is taken for loopback only. `WECHAT_PAY_BASE_URL` */
  baseUrl?: string;
  /** Hosts that are asked when the first is out of reach. Default: WeChat Pay's second host, without `baseUrl`. */
  fallbackBaseUrls?: string[];
  /** Further hosts, beside WeChat Pay's own, that may be contacted. */
  allowedHosts?: string[];
  /** Milliseconds before a call is given up. Default 10 000. */
  timeoutMs?: number;
}

/** Finds a merchant that is known only at run time, by its number. */
export type MerchantResolver = (
  mchId: string,
) => Promise<WechatPayMerchantOptions | undefined> | WechatPayMerchantOptions | undefined;

/** What `WechatPayModule.forRoot` takes: one merchant at the top level, further ones by name. */
export interface WechatPayModuleOptions extends WechatPayMerchantOptions, SharedOptions {
  /** Further merchants by name. They inherit `appId`, `notifyUrl`, the hosts and `timeoutMs`. */
  merchants?: Record<string, WechatPayMerchantOptions>;
  /** Finds merchants that are known only at run time. */
  merchantResolver?: MerchantResolver;
  /**
   * Queries orders that were placed here and whose outcome is not known, and gives payments to the handlers of
   * `@OnPayment()` and `@OnCombinedPayment()`, since WeChat Pay does not promise that a notification arrives. The
   * orders are kept as records. Default: false. `WECHAT_PAY_OPEN_ORDERS`
   */
  openOrders?: boolean | OpenOrdersOptions;
}
