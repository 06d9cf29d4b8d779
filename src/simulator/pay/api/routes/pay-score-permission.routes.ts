import { textOf } from '../../../util/text.js';
import { invalidRequest, paramError, permissionNotThere } from '../../refusal.js';
import type { PayScorePermission } from '../../state/pay-score/pay-score-permissions.js';
import { type Members, text } from '../members.js';
import { NOTIFY_URL } from '../order-kinds.js';
import type { PayCall } from '../pay-call.js';
import type { PayAnswer, PayRoute } from '../pay-route.js';
import { NO_CONTENT } from '../pay-route.js';

const PERMISSIONS = '/v3/payscore/permissions';
const BY_CODE = `${PERMISSIONS}/authorization-code/{authorization_code}`;
const BY_OPENID = `${PERMISSIONS}/openid/{openid}`;
const ID = text(32);

const APPLY: Members = {
  appid: ID,
  service_id: ID,
  authorization_code: /^[0-9A-Za-z_\-|*]{1,32}$/,
  'notify_url?': NOTIFY_URL,
};
const END: Members = { 'appid?': ID, service_id: ID, 'reason?': text(50) };

/** Permissions for pay score services (支付分授权服务), by the code that the merchant gave them, and by person. */
export const payScorePermissionRoutes: readonly PayRoute[] = [
  {
    method: 'POST',
    path: PERMISSIONS,
    body: APPLY,
    handle({ content, merchant }) {
      const permission = merchant.payScorePermissions.apply(content);
      if (permission.notifyUrl !== undefined) merchant.lastNotifyUrl = permission.notifyUrl;
      return { apply_permissions_token: permission.token };
    },
  },
  {
    method: 'GET',
    path: BY_CODE,
    handle: (call) => call.merchant.payScorePermissions.view(ofCode(call, serviceIn(call))),
  },
  {
    method: 'GET',
    path: BY_OPENID,
    handle: (call) => call.merchant.payScorePermissions.view(ofPerson(call, serviceIn(call))),
  },
  {
    method: 'POST',
    path: `${BY_CODE}/terminate`,
    body: END,
    handle: (call) => end(call, ofCode(call, textOf(call.content.service_id))),
  },
  {
    method: 'POST',
    path: `${BY_OPENID}/terminate`,
    body: END,
    handle: (call) => end(call, ofPerson(call, textOf(call.content.service_id))),
  },
];

function serviceIn(call: PayCall): string {
  const serviceId = call.param('service_id');
  if (serviceId === '') throw paramError('/query/service_id', '必填项缺失');
  return serviceId;
}

function ofCode({ merchant, params }: PayCall, serviceId: string): PayScorePermission {
  const permission = merchant.payScorePermissions.find(params.authorization_code!);
  if (permission?.serviceId !== serviceId) throw permissionNotThere();
  return permission;
}

function ofPerson({ merchant, params }: PayCall, serviceId: string): PayScorePermission {
  const permission = merchant.payScorePermissions.findOf(params.openid!, serviceId);
  if (!permission) throw permissionNotThere();
  return permission;
}

function end({ actions, merchant }: PayCall, permission: PayScorePermission): PayAnswer {
  if (permission.state === 'UNBINDUSER') throw invalidRequest('用户未授权，无需解除');
  void actions.payScore.withdraw(merchant, permission, {});
  return NO_CONTENT;
}
