import { OK } from '../../server/answers.js';
import type { AccountSettings } from '../../state/account/account-settings.js';
import { demand } from '../../wechat/api/errors.js';
import type { Authorization } from '../state/authorization.js';
import type { ComponentCall, ComponentRoute } from './component-call.js';
import { funcInfo } from './credential.routes.js';
import { checkOption, setOption } from './options.js';

const MOST_LISTED = 500;

/** What a platform may know of its authorizers. */
export const authorizerRoutes: readonly ComponentRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/component/api_get_authorizer_info',
    handle(call) {
      const authorization = call.authorization(call.field('authorizer_appid'));
      const { settings } = call.state.accounts.get(authorization.appId)!;
      return {
        authorizer_info: authorizerInfo(settings, call.state.baseUrl),
        authorization_info: {
          authorizer_appid: authorization.appId,
          ...(authorization.hasTokens && { authorizer_refresh_token: authorization.refreshToken }),
          func_info: funcInfo(authorization),
        },
      };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/component/api_get_authorizer_list',
    handle(call) {
      const [offset, count] = ['offset', 'count'].map((name) => Number(call.field(name))) as [number, number];
      demand(Number.isInteger(offset) && offset >= 0 && Number.isInteger(count) && count > 0, 40097);
      demand(count <= MOST_LISTED, 40170);
      const all = authorized(call);
      const { listsRefreshTokens } = call.component.settings;
      return {
        total_count: all.length,
        list: all.slice(offset, offset + count).map((authorization) => ({
          authorizer_appid: authorization.appId,
          refresh_token: listsRefreshTokens && authorization.hasTokens ? authorization.refreshToken : '',
          auth_time: authorization.authorizedAt,
        })),
      };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/component/api_get_authorizer_option',
    handle(call) {
      const authorization = call.authorization(call.field('authorizer_appid'));
      const option_name = call.field('option_name');
      checkOption(authorization, option_name);
      return {
        authorizer_appid: authorization.appId,
        option_name,
        option_value: authorization.options[option_name],
      };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/component/api_set_authorizer_option',
    handle(call) {
      const authorization = call.authorization(call.field('authorizer_appid'));
      setOption(authorization, call.field('option_name'), call.field('option_value'));
      return OK;
    },
  },
];

const authorized = ({ component, state }: ComponentCall): Authorization[] =>
  [...component.authorizations.values()].filter(
    (authorization) => authorization.state === 'authorized' && state.accounts.has(authorization.appId),
  );

/** An account as WeChat describes it to a platform; `MiniProgramInfo` tells that it is a mini program. */
function authorizerInfo(settings: AccountSettings, baseUrl: string) {
  const isMini = settings.kind === 'mini';
  return {
    nick_name: settings.nickName,
    head_img: `${baseUrl}/mmbiz?media_id=head`,
    service_type_info: { id: isMini ? 0 : 2, name: isMini ? '普通小程序' : '服务号' },
    verify_type_info: { id: 0, name: '微信认证' },
    user_name: settings.originalId,
    alias: '',
    qrcode_url: `${baseUrl}/mmbiz?media_id=qrcode`,
    business_info: { open_pay: 0, open_shake: 0, open_scan: 0, open_card: 0, open_store: 0 },
    principal_name: '模拟器测试有限公司',
    signature: '',
    account_status: 1,
    register_type: 1,
    basic_config: { is_phone_configured: true, is_email_configured: true },
    ...(isMini && {
      MiniProgramInfo: {
        network: {
          RequestDomain: [],
          WsRequestDomain: [],
          UploadDomain: [],
          DownloadDomain: [],
          BizDomain: [],
          UDPDomain: [],
        },
        categories: [{ first: '工具', second: '效率' }],
        visit_status: 0,
      },
    }),
  };
}
