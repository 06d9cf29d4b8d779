import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand, WechatRefusal } from '../api/errors.js';
import { checkAppId, checkSecret } from '../api/token-check.js';
import type { CodeGrant, CodeKind } from '../../state/account/codes.js';
import type { WebGrant } from '../../state/account/web-tokens.js';

const appId = (call: ApiCall): string => call.param('appid');

/** Web authorisation, the server's part: code, refresh, userinfo, check. */
export const oauthRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/sns/oauth2/access_token',
    access: 'none',
    appId,
    handle(call) {
      checkAppId(call, call.param('appid'));
      demand(call.param('grant_type') === 'authorization_code', 40002);
      checkSecret(call, call.param('appid'), call.param('secret'));
      const { openid, scope } = redeem(call, call.param('code'), 'oauth');
      const { account, state } = call;
      const person = account.people.find(openid);
      const snapshot = person?.snapshot ?? false;
      const answer = state.webTokens.issue({ appId: account.appId, openid, scope, snapshot });
      return { ...answer, ...(scope !== 'snsapi_base' && person?.unionid && { unionid: person.unionid }) };
    },
  },
  {
    method: 'GET',
    path: '/sns/oauth2/refresh_token',
    access: 'none',
    appId,
    handle(call) {
      checkAppId(call, call.param('appid'));
      demand(call.param('grant_type') === 'refresh_token', 40002);
      demand(call.param('refresh_token') !== '', 41003);
      const answer = call.state.webTokens.refresh(call.account.appId, call.param('refresh_token'));
      if (typeof answer === 'string') throw new WechatRefusal(answer === 'expired' ? 42002 : 40030);
      return answer;
    },
  },
  {
    method: 'GET',
    path: '/sns/userinfo',
    access: 'none',
    handle(call) {
      const grant = webGrant(call);
      demand(grant.openid === call.param('openid'), 40003);
      demand(grant.scope !== 'snsapi_base', 48001);
      const person = call.state.accounts.get(grant.appId)?.people.find(grant.openid);
      return {
        openid: grant.openid,
        nickname: grant.snapshot ? '微信用户' : person?.nickname || '微信用户',
        sex: 0,
        language: '',
        city: '',
        province: '',
        country: '',
        headimgurl:
          person?.headimgurl || 'https://thirdwx.qlogo.cn/mmopen/vi_32/POgEwh4mIHO4nibH0KlMECNjjGxQUq24/132',
        privilege: [],
        ...(person?.unionid && { unionid: person.unionid }),
      };
    },
  },
  {
    method: 'GET',
    path: '/sns/auth',
    access: 'none',
    handle(call) {
      demand(webGrant(call).openid === call.param('openid'), 40003);
      return OK;
    },
  },
];

/** Uses up a code, or says what is wrong with it. */
export function redeem(call: ApiCall, code: string, kind: CodeKind): CodeGrant {
  demand(code !== '', 41008);
  const grant = call.account.codes.redeem(code, kind);
  if (typeof grant !== 'string') return grant;
  throw new WechatRefusal(grant === 'used' ? 40163 : grant === 'expired' && kind === 'oauth' ? 42003 : 40029);
}

function webGrant(call: ApiCall): WebGrant {
  demand(call.param('access_token') !== '', 41001);
  const grant = call.state.webTokens.find(call.param('access_token'));
  if (typeof grant === 'string') throw new WechatRefusal(grant === 'expired' ? 42001 : 40001);
  call.caller = call.state.accounts.get(grant.appId);
  return grant;
}
