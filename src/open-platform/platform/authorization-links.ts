import { pageBaseUrl } from '../../api/browser-urls.js';
import { WechatInputError } from '../../client/client.errors.js';

/** Which accounts an authorization page offers, by name. */
export type AuthType = 'official' | 'mini' | 'both';

/** What an authorization link is made of. */
export interface AuthorizationUrlOptions {
  /** Where the administrator comes back to: on the 授权发起页域名 of the platform. Put a state of your own into it. */
  redirectUri: string;
  /**
   * `pc` (default): a page with a QR code to scan. `mobile`: a page to open inside WeChat. `mobile-legacy`: the same
   * on the older host.
   */
  page?: 'pc' | 'mobile' | 'mobile-legacy';
  /** Which accounts may be chosen: a name, or WeChat's own number. Default: what WeChat takes as default (both). */
  authType?: AuthType | number;
  /** Only this account may be authorized. It wins over `authType`. */
  bizAppId?: string;
  /** Only these permission sets (权限集) of the platform's are asked for. */
  permissions?: readonly number[];
}

const AUTH_TYPES: Record<AuthType, number> = { official: 1, mini: 2, both: 3 };

interface LinkInput {
  readonly componentAppId: string;
  readonly preAuthCode: string;
  readonly apiBaseUrl: string;
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
  const { redirectUri, page = 'pc', authType, bizAppId, permissions } = options;
  if (!URL.canParse(redirectUri) || !/^https?:/.test(redirectUri)) {
    throw new WechatInputError(
      'redirectUri must be a full http(s) URL on the 授权发起页域名 of the third-party platform.',
    );
  }
  const number =
    authType === undefined ? undefined : typeof authType === 'number' ? authType : AUTH_TYPES[authType];
  if (authType !== undefined && !(Number.isInteger(number) && number! >= 1 && number! <= 99)) {
    throw new WechatInputError("authType must be 'official', 'mini', 'both' or WeChat's own number.");
  }
  const parameters: [string, string | number | undefined][] = [
    ['component_appid', componentAppId],
    ['pre_auth_code', preAuthCode],
    ['redirect_uri', redirectUri],
    ['auth_type', page === 'mobile-legacy' ? (number ?? AUTH_TYPES.both) : number],
    ['biz_appid', bizAppId],
    ['category_id_list', permissions && permissions.length > 0 ? permissions.join('|') : undefined],
  ];
  const query = parameters
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value!)}`)
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
