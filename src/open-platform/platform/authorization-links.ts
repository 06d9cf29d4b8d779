import { pageBaseUrl } from '../../conf/base-url.js';
import { WechatInputError } from '../../client/client.errors.js';

/** Which accounts an authorization page offers, by name. */
export type AuthType = 'official' | 'mini' | 'both';

/** What an administrator is asked for, whichever way the authorization page is opened. */
export interface AuthorizationOptions {
  /** Which accounts may be chosen: a name, or WeChat's own number. Default: what WeChat takes as default (both). */
  authType?: AuthType | number;
  /** Only this account may be authorized. It wins over `authType`. */
  bizAppId?: string;
  /** Only these permission sets (权限集) of the platform's are asked for. */
  permissions?: readonly number[];
}

/** What an authorization link is made of. */
export interface AuthorizationUrlOptions extends AuthorizationOptions {
  /** Where the administrator comes back to: on the 授权发起页域名 of the platform. Put a state of your own into it. */
  redirectUri: string;
  /**
   * `pc` (default): a page with a QR code to scan. `mobile`: a page to open inside WeChat. `mobile-legacy`: the same
   * on the older host.
   */
  page?: 'pc' | 'mobile' | 'mobile-legacy';
}

/** What the authorization plugin of a mini program is opened with, by WeChat's names. It leads back by itself. */
export interface PluginParameters {
  readonly component_appid: string;
  readonly pre_auth_code: string;
  readonly auth_type?: number;
  readonly biz_appid?: string;
  readonly category_id_list?: string;
}

const AUTH_TYPES: Record<AuthType, number> = { official: 1, mini: 2, both: 3 };

interface LinkInput {
  readonly componentAppId: string;
  readonly preAuthCode: string;
  readonly apiBaseUrl: string;
}

/**
 * What the authorization plugin of a mini program is opened with.
 *
 * @throws WechatInputError for options that WeChat would refuse.
 */
export function pluginParameters(
  { componentAppId, preAuthCode }: Omit<LinkInput, 'apiBaseUrl'>,
  { authType, bizAppId, permissions = [] }: AuthorizationOptions,
): PluginParameters {
  const number = typeof authType === 'string' ? AUTH_TYPES[authType] : authType;
  if (authType !== undefined && !(Number.isInteger(number) && number! >= 1 && number! <= 99)) {
    throw new WechatInputError("authType must be 'official', 'mini', 'both' or WeChat's own number.");
  }
  return {
    component_appid: componentAppId,
    pre_auth_code: preAuthCode,
    ...(number !== undefined && { auth_type: number }),
    ...(bizAppId !== undefined && { biz_appid: bizAppId }),
    ...(permissions.length > 0 && { category_id_list: permissions.join('|') }),
  };
}

/**
 * The address of an authorization page. WeChat wants it to be opened by a click on a page of the platform's own
 * 授权发起页域名.
 *
 * @throws WechatInputError for options that WeChat would refuse.
 */
export function authorizationLink(
  { componentAppId, preAuthCode, apiBaseUrl }: LinkInput,
  options: AuthorizationUrlOptions,
): string {
  const { redirectUri, page = 'pc', ...asked } = options;
  if (!URL.canParse(redirectUri) || !/^https?:/.test(redirectUri)) {
    throw new WechatInputError(
      'redirectUri must be a full http(s) URL on the 授权发起页域名 of the third-party platform.',
    );
  }
  const { component_appid, pre_auth_code, ...wanted } = pluginParameters(
    { componentAppId, preAuthCode },
    asked,
  );
  const query = Object.entries({
    component_appid,
    pre_auth_code,
    redirect_uri: redirectUri,
    ...(page === 'mobile-legacy' && { auth_type: AUTH_TYPES.both }),
    ...wanted,
  })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const on = (host: string): string => pageBaseUrl(apiBaseUrl, host);
  switch (page) {
    case 'pc':
      return `${on('https://mp.weixin.qq.com')}/cgi-bin/componentloginpage?${query}`;
    case 'mobile':
      return (
        `${on('https://open.weixin.qq.com')}/wxaopen/safe/bindcomponent?action=bindcomponent&no_scan=1&` +
        `${query}#wechat_redirect`
      );
    case 'mobile-legacy':
      return (
        `${on('https://mp.weixin.qq.com')}/safe/bindcomponent?action=bindcomponent&no_scan=1&` +
        `${query}#wechat_redirect`
      );
    default:
      throw new WechatInputError("page must be 'pc', 'mobile' or 'mobile-legacy'.");
  }
}
