import { OK } from '../../../server/answers.js';
import { randomText } from '../../../util/random.js';
import type { LoginGrant } from '../../state/agent.js';
import type { WorkCall } from '../work-call.js';
import { demand, WorkRefusal } from '../work-errors.js';
import type { WorkRoute } from '../work-route.js';

/** Who logged in: OAuth, the web login, and mini programs. */
export const loginRoutes: readonly WorkRoute[] = [
  { method: 'GET', path: '/cgi-bin/auth/getuserinfo', handle: getUserInfo },
  { method: 'GET', path: '/cgi-bin/user/getuserinfo', handle: oldUserInfo },
  { method: 'POST', path: '/cgi-bin/auth/getuserdetail', handle: getUserDetail },
  { method: 'GET', path: '/cgi-bin/miniprogram/jscode2session', handle: codeToSession },
];

function redeem(call: WorkCall): LoginGrant {
  const code = call.param('code');
  demand(code !== '', 41008);
  const grant = call.agent.redeemLoginCode(code);
  if (typeof grant === 'number') throw new WorkRefusal(grant);
  return grant;
}

function getUserInfo(call: WorkCall) {
  const grant = redeem(call);
  if (grant.userid === undefined) {
    return { ...OK, openid: grant.openid, external_userid: grant.externalUserid };
  }
  const isPrivate = grant.scope === 'snsapi_privateinfo';
  return {
    ...OK,
    userid: grant.userid,
    ...(isPrivate && { user_ticket: call.agent.issueUserTicket(grant) }),
  };
}

/** The old path writes its fields with capitals. */
function oldUserInfo(call: WorkCall) {
  const grant = redeem(call);
  if (grant.userid === undefined) return { ...OK, OpenId: grant.openid, DeviceId: '' };
  return { ...OK, UserId: grant.userid, DeviceId: randomText(16) };
}

function getUserDetail(call: WorkCall) {
  const grant = call.agent.userTicket(call.field('user_ticket'));
  if (typeof grant === 'number') throw new WorkRefusal(grant);
  const member = call.corp.directory.find(grant.userid ?? '');
  demand(member, 46004);
  const { userid, gender, avatar, mobile, email, biz_mail, address } = member;
  const qr_code = `https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=${userid}`;
  return { ...OK, userid, gender, avatar, qr_code, mobile, email, biz_mail, address };
}

function codeToSession(call: WorkCall) {
  demand(call.param('grant_type') === 'authorization_code', 40002);
  const grant = call.agent.sessionCodes.redeem(call.param('js_code'), 'login');
  if (typeof grant === 'string')
    throw new WorkRefusal(grant === 'expired' ? 42003 : grant === 'used' ? 42022 : 40029);
  const session_key = Buffer.from(randomText(16)).toString('base64');
  return { ...OK, corpid: call.corp.corpId, userid: grant.openid, session_key };
}
