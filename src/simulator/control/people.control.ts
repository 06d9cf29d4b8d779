import { createHash } from 'node:crypto';
import { rawDataSignature } from '../../crypto/user-data.js';
import type { UserActions } from '../push/user-actions.js';
import { accountOf } from './account-of.js';
import type { ControlCall, ControlRoute } from './control-route.js';
import { OPENID } from './account-fields.js';
import { Fields, needed } from './fields.js';
import { scanOf } from '../push/scan.js';
import { readPushOptions } from './push-fields.js';

/** Actions of people that are not messages. */
export const peopleControl = (actions: UserActions): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: '/accounts/:appId/scan',
    about: 'somebody scans a QR code: by its ticket, what its picture says, or its scene',
    handle(call) {
      const account = accountOf(call);
      const fields = Fields.of(call.body);
      const scan = scanOf(account, openidOf(fields), needed(fields.text('code'), 'code'));
      return actions.act(account, scan, readPushOptions(fields));
    },
  },
  {
    method: 'PUT',
    path: '/accounts/:appId/phone',
    about: 'whose phone is open: { openid }; pages of the account are opened on it',
    handle(call) {
      const openid = openidOf(Fields.of(call.body));
      accountOf(call).people.onPhone = openid;
      return { openid };
    },
  },
  {
    method: 'POST',
    path: '/accounts/:appId/subscriptions',
    about: 'somebody agrees to messages of a template: { openid, templateId, count }',
    handle(call) {
      const account = accountOf(call);
      const fields = Fields.of(call.body);
      const openid = openidOf(fields);
      const templateId = needed(fields.text('templateId', /^[\w-]{1,128}$/), 'templateId');
      account.subscriptions.accept(openid, templateId, fields.whole('count', 1, 1_000_000) ?? 1);
      return { openid, templateId, remaining: account.subscriptions.remaining(openid, templateId) };
    },
  },
  {
    method: 'POST',
    path: '/accounts/:appId/encrypted-data',
    about: 'open data of a mini program as wx.getUserInfo hands it over: { openid, data }',
    handle: encryptedData,
  },
];

const openidOf = (fields: Fields): string => needed(fields.text('openid', OPENID), 'openid');

function encryptedData(call: ControlCall) {
  const account = accountOf(call);
  const fields = Fields.of(call.body);
  const openid = openidOf(fields);
  const person = account.people.find(openid);
  const standard = {
    openId: openid,
    nickName: person?.nickname ?? '',
    gender: 0,
    language: person?.language ?? 'zh_CN',
    city: '',
    province: '',
    country: '',
    avatarUrl: person?.headimgurl ?? '',
    ...(person?.unionid && { unionId: person.unionid }),
  };
  const given = fields.has('data') ? fields.raw('data') : standard;
  Fields.of(given, '"data"');
  const data = given as Record<string, unknown>;
  const sealed = account.sessions.encrypt(openid, data);
  if ('phoneNumber' in data) {
    const hash = createHash('sha256').update(sealed.encryptedData).digest('hex');
    account.sealedData.set(hash, account.clock.seconds());
  }
  const rawData = JSON.stringify(data);
  return { ...sealed, rawData, signature: rawDataSignature(rawData, account.sessions.keyOf(openid)!) };
}
