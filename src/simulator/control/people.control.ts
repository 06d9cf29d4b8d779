import { createHash } from 'node:crypto';
import { rawDataSignature } from '../../crypto/user-data.js';
import type { UserActions } from '../push/user-actions.js';
import { accountOf } from './account-of.js';
import type { ControlCall, ControlRoute } from './control-route.js';
import { OPENID } from './account-fields.js';
import { BadControlCall, Fields, needed } from './fields.js';
import { buy } from '../push/purchases.js';
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
    path: '/accounts/:appId/purchases',
    about: 'somebody buys with virtual payment: { openid, coins or productId, price, outTradeNo, env }',
    handle(call) {
      const account = accountOf(call);
      const fields = Fields.of(call.body);
      const purchase = {
        coins: fields.whole('coins', 1, 1_000_000_000),
        productId: fields.text('productId', /^[\w-]{1,64}$/),
        price: fields.whole('price', 1, 1_000_000_000),
        outTradeNo: fields.text('outTradeNo', /^[\w-]{1,64}$/),
        env: fields.whole('env', 0, 1) as 0 | 1 | undefined,
      };
      return actions.act(account, buy(account, openidOf(fields), purchase));
    },
  },
  {
    method: 'POST',
    path: '/accounts/:appId/comments',
    about: 'somebody comments on an article: { openid, dataId, index, content }',
    handle(call) {
      const account = accountOf(call);
      const fields = Fields.of(call.body);
      const dataId = needed(fields.text('dataId', /^\d{1,20}$/), 'dataId');
      const content = needed(fields.text('content', /^[^\0]{1,600}$/), 'content');
      const index = fields.whole('index', 0, 7) ?? 0;
      const comment = account.comments.add(dataId, index, openidOf(fields), content);
      if (!comment) throw new BadControlCall(`No article was sent with the msg_data_id ${dataId}.`);
      return { commentId: comment.id };
    },
  },
  {
    method: 'POST',
    path: '/accounts/:appId/cards',
    about: 'somebody takes a coupon: { openid, cardId }; answers its code',
    async handle(call) {
      const account = accountOf(call);
      const fields = Fields.of(call.body);
      const [openid, cardId] = [openidOf(fields), needed(fields.text('cardId'), 'cardId')];
      const card = account.cards.find(cardId);
      const taken = card && account.cards.take(card, openid);
      if (!taken) throw new BadControlCall(`The account has no coupon ${cardId}, or none of them is left.`);
      const event = { MsgType: 'event', Event: 'user_get_card', FromUserName: openid };
      const more = { CardId: cardId, IsGiveByFriend: 0, UserCardCode: taken.code, OuterId: 0 };
      return { code: taken.code, ...(await actions.act(account, { ...event, ...more })) };
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
