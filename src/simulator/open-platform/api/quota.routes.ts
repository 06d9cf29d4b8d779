import { OK } from '../../server/answers.js';
import { demand } from '../../wechat/api/errors.js';
import type { Component } from '../state/component.js';
import type { ComponentRoute } from './component-call.js';
import { demandSecret } from './credential.routes.js';

/** Resets of what a platform may call in a day: ten a month together. */
export const quotaRoutes: readonly ComponentRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/component/clear_quota',
    handle(call) {
      clear(call.component);
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/component/clear_quota/v2',
    access: 'none',
    handle(call) {
      const component = demandSecret(call, 'appsecret');
      const appId = call.field('appid');
      if (appId === '' || appId === component.appId) clear(component);
      else {
        call.authorization(appId);
        useUp(component);
        call.state.accounts.get(appId)!.quota.clear();
      }
      return OK;
    },
  },
];

function clear(component: Component): void {
  useUp(component);
  component.quota.clear();
}

function useUp(component: Component): void {
  demand(component.mayClear(), 48006);
}
