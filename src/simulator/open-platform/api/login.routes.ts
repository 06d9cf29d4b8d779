import { demand, WechatRefusal } from '../../wechat/api/errors.js';
import { redeem } from '../../wechat/routes/oauth.routes.js';
import type { ComponentCall, ComponentRoute } from './component-call.js';

/** The permission set of web pages: 网页服务. */
const WEB_SET = 4;

/** Web authorization and mini program login on behalf of an account. */
export const loginRoutes: readonly ComponentRoute[] = [
  {
    method: 'GET',
    path: '/sns/component/jscode2session',
    handle(call) {
      demand(call.param('grant_type') === 'authorization_code', 40002);
      const account = accountOf(call);
      const { openid } = redeem(call, call.param('js_code'), 'login');
      const person = account.people.find(openid) ?? account.people.add({ openid, subscribed: false });
      return {
        session_key: account.sessions.login(openid),
        openid,
        ...(person.unionid && { unionid: person.unionid }),
      };
    },
  },
  {
    method: 'GET',
    path: '/sns/oauth2/component/access_token',
    handle(call) {
      demand(call.param('grant_type') === 'authorization_code', 40002);
      const account = accountOf(call, WEB_SET);
      const { openid, scope } = redeem(call, call.param('code'), 'oauth');
      const person = account.people.find(openid);
      const snapshot = person?.snapshot ?? false;
      const answer = call.state.webTokens.issue({ appId: account.appId, openid, scope, snapshot });
      return { ...answer, ...(scope !== 'snsapi_base' && person?.unionid && { unionid: person.unionid }) };
    },
  },
  {
    method: 'GET',
    path: '/sns/oauth2/component/refresh_token',
    handle(call) {
      demand(call.param('grant_type') === 'refresh_token', 40002);
      const account = accountOf(call, WEB_SET);
      demand(call.param('refresh_token') !== '', 41003);
      const answer = call.state.webTokens.refresh(account.appId, call.param('refresh_token'));
      if (typeof answer === 'string') throw new WechatRefusal(answer === 'expired' ? 42002 : 40030);
      return answer;
    },
  },
];

/** The account that the call is made for. */
function accountOf(call: ComponentCall, set?: number) {
  const authorization = call.authorization(call.param('appid'));
  demand(set === undefined || authorization.has(set), 61007);
  call.caller = call.state.accounts.get(authorization.appId);
  return call.account;
}
