import { createHash } from 'node:crypto';
import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import { checkAppId, checkSecret } from '../api/token-check.js';
import { randomHex, randomText } from '../../util/random.js';
import { redeem } from './oauth.routes.js';

/** Mini program: login, session keys, phone number, identities. */
export const miniLoginRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/sns/jscode2session',
    access: 'none',
    appId: (call) => call.param('appid'),
    handle(call) {
      checkAppId(call, call.param('appid'));
      demand(call.param('grant_type') === 'authorization_code', 40002);
      checkSecret(call, call.param('appid'), call.param('secret'));
      const { openid } = redeem(call, call.param('js_code'), 'login');
      const { account } = call;
      account.days.visits(openid);
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
    path: '/wxa/checksession',
    handle(call) {
      checkSession(call);
      return OK;
    },
  },
  {
    method: 'GET',
    path: '/wxa/resetusersessionkey',
    handle(call) {
      checkSession(call);
      const openid = call.param('openid');
      return { ...OK, openid, session_key: call.account.sessions.login(openid) };
    },
  },
  {
    method: 'POST',
    path: '/wxa/business/getuserphonenumber',
    handle(call) {
      const { openid, phoneNumber } = redeem(call, call.field('code'), 'phone');
      const wanted = call.field('openid');
      demand(wanted === '' || wanted === openid, 40003);
      const { appId, clock } = call.account;
      return {
        ...OK,
        phone_info: { ...phone(phoneNumber), watermark: { timestamp: clock.seconds(), appid: appId } },
      };
    },
  },
  {
    method: 'GET',
    path: '/wxa/getpaidunionid',
    handle(call) {
      const person = call.account.people.find(call.param('openid'));
      demand(person, 40003);
      demand(call.param('transaction_id') || (call.param('mch_id') && call.param('out_trade_no')), 89300);
      demand(person.unionid, 89002);
      return { ...OK, unionid: person.unionid };
    },
  },
  {
    method: 'POST',
    path: '/wxa/business/checkencryptedmsg',
    handle(call) {
      const hash = call.field('encrypted_msg_hash');
      demand(/^[0-9a-f]{64}$/i.test(hash), 47003, 'encrypted_msg_hash');
      const created = call.account.sealedData.get(hash.toLowerCase());
      // The name is misspelt by WeChat.
      return { ...OK, vaild: created !== undefined, create_time: created ?? 0 };
    },
  },
  {
    method: 'POST',
    path: '/wxa/getpluginopenpid',
    handle(call) {
      const { openid } = redeem(call, call.field('code'), 'login');
      return { ...OK, openpid: createHash('sha256').update(openid).digest('base64url').slice(0, 28) };
    },
  },
  {
    method: 'GET',
    path: '/wxa/business/getuserencryptkey',
    handle(call) {
      checkSession(call);
      const create_time = call.account.clock.seconds();
      const key = {
        encrypt_key: randomText(24),
        version: 1,
        expire_in: 3600,
        iv: randomHex(16),
        create_time,
      };
      return { ...OK, key_info_list: [key] };
    },
  },
];

function checkSession(call: ApiCall): void {
  const openid = call.param('openid');
  demand(openid !== '', 41009);
  demand(call.param('sig_method') === 'hmac_sha256', 87008);
  demand(call.account.sessions.keyOf(openid), 87007);
  demand(call.account.sessions.isSigned(openid, call.param('signature')), 87009);
}

/** A phone number as WeChat splits it: `+44 7700900123` has a country code, a bare number is Chinese. */
export function phone(phoneNumber: string) {
  const abroad = /^\+(\d{1,3})[ -](.+)$/.exec(phoneNumber);
  const purePhoneNumber = (abroad?.[2] ?? phoneNumber).replace(/^\+86/, '');
  const countryCode = abroad?.[1] ?? '86';
  return {
    phoneNumber: countryCode === '86' ? purePhoneNumber : `+${countryCode}${purePhoneNumber}`,
    purePhoneNumber,
    countryCode,
  };
}
