import { OK } from '../../server/answers.js';
import { demand, WechatRefusal } from '../../wechat/api/errors.js';
import type { Authorization } from '../state/authorization.js';
import type { Component } from '../state/component.js';
import type { ComponentCall, ComponentRoute } from './component-call.js';

/** Tickets, the platform's token, pre-authorization codes, the tokens of authorizers. */
export const credentialRoutes = (pushTicket: (component: Component) => void): readonly ComponentRoute[] => [
  {
    method: 'POST',
    path: '/cgi-bin/component/api_start_push_ticket',
    access: 'none',
    handle(call) {
      // Here the secret has a name of its own.
      const component = demandSecret(call, 'component_secret');
      const stopped = component.tickets.start();
      // WeChat's next one comes within ten minutes; here nobody has to wait.
      pushTicket(component);
      return { ...OK, errmsg: stopped ? 'ok' : 'in a normal state' };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/component/api_component_token',
    access: 'none',
    counter: 'componentTokenRequests',
    handle(call) {
      const component = demandSecret(call, 'component_appsecret');
      const ticket = call.field('component_verify_ticket');
      demand(ticket !== '', 41020);
      const refusal = component.tickets.refusal(ticket);
      demand(refusal === 0, refusal);
      const issued = component.accessToken.issue(component.lifetime);
      call.state.tokens.add(issued);
      return { component_access_token: issued.value, expires_in: component.accessToken.remaining };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/component/api_create_preauthcode',
    handle({ component }) {
      const { preAuthCodes } = component;
      return { pre_auth_code: preAuthCodes.issue(undefined), expires_in: preAuthCodes.lifeSeconds };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/component/api_query_auth',
    counter: 'exchanges',
    handle(call) {
      const found = call.component.authCodes.redeem(call.field('authorization_code'));
      if (typeof found === 'string') throw new WechatRefusal(found === 'expired' ? 61010 : 61009);
      const authorization = found.content;
      demand(authorization.state === 'authorized', 61003);
      return {
        authorization_info: {
          authorizer_appid: authorization.appId,
          ...(authorization.hasTokens && {
            ...issue(call, authorization),
            authorizer_refresh_token: authorization.refreshToken,
          }),
          func_info: funcInfo(authorization),
        },
      };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/component/api_authorizer_token',
    counter: 'authorizerTokenRequests',
    handle(call) {
      const authorization = call.authorization(call.field('authorizer_appid'));
      demand(authorization.accepts(call.field('authorizer_refresh_token')), 61023);
      if (call.component.settings.refreshTokenChanges) authorization.changeRefreshToken();
      return { ...issue(call, authorization), authorizer_refresh_token: authorization.refreshToken };
    },
  },
];

/** The platform that proves itself by its secret. */
export function demandSecret(call: ComponentCall, name: string): Component {
  const appId = call.field('component_appid');
  demand(appId !== '', 41018);
  const component = call.components.find(appId);
  demand(component, call.state.accounts.has(appId) ? 61011 : 40013);
  const secret = call.field(name);
  demand(secret !== '', 41004);
  demand(secret === component.settings.appSecret, 40125);
  return component;
}

function issue(call: ComponentCall, { accessToken }: Authorization) {
  const issued = accessToken.issue(call.component.lifetime);
  call.state.tokens.add(issued);
  return { authorizer_access_token: issued.value, expires_in: accessToken.remaining };
}

/** What the account granted, as WeChat lists it. */
export const funcInfo = ({ permissionSets }: Authorization) =>
  permissionSets.map((id) => ({ funcscope_category: { id } }));
