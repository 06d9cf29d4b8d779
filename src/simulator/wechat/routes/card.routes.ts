import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import type { Card, CardCode } from '../../state/trade/cards.js';
import type { JsonObject } from '../../util/json.js';
import { isObject } from '../../util/json.js';
import { textOf } from '../../util/text.js';

/** How long a coupon can be used after it was taken, where it names no time, in seconds. */
const LIFE = 30 * 86_400;

/** Coupons (卡券), which WeChat has retired and much code still uses. */
export const cardRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/card/create',
    handle(call) {
      const { card } = call.json();
      demand(isObject(card), 47001);
      const kind = textOf(card.card_type).toLowerCase();
      const details = card[kind];
      demand(kind !== '' && isObject(details) && isObject(details.base_info), 40109);
      const { base_info: base } = details;
      demand(textOf(base.title) !== '' && textOf(base.brand_name) !== '', 40109);
      const quantity = isObject(base.sku) ? Number(base.sku.quantity) : 0;
      return { ...OK, card_id: call.account.cards.create(card, quantity).id };
    },
  },
  {
    method: 'POST',
    path: '/card/get',
    handle(call) {
      const { asked } = cardOf(call, call.field('card_id'));
      return { ...OK, card: asked };
    },
  },
  {
    method: 'POST',
    path: '/card/qrcode/create',
    handle(call) {
      const { action_info: info } = call.json();
      const wanted = isObject(info) && isObject(info.card) ? info.card : {};
      const card = cardOf(call, textOf(wanted.card_id));
      const expire = Number(call.json().expire_seconds ?? LIFE);
      const code = call.account.qrCodes.create(`card_${card.id}`, expire);
      return {
        ...OK,
        ticket: code.ticket,
        expire_seconds: expire,
        url: code.url,
        show_qrcode_url: `${call.state.baseUrl}/cgi-bin/showqrcode?ticket=${encodeURIComponent(code.ticket)}`,
      };
    },
  },
  {
    method: 'POST',
    path: '/card/code/get',
    handle(call) {
      const code = codeOf(call);
      demand(call.json().check_consume === false || code.status === 'NORMAL', 40127);
      const begin = call.account.clock.seconds();
      return {
        ...OK,
        card: { card_id: code.cardId, begin_time: begin, end_time: begin + LIFE },
        openid: code.openid,
        nickname: '',
        user_card_status: code.status,
        can_consume: code.status === 'NORMAL',
      };
    },
  },
  {
    method: 'POST',
    path: '/card/code/consume',
    handle(call) {
      const code = codeOf(call);
      demand(code.status === 'NORMAL', 40127);
      code.status = 'CONSUMED';
      const event = { MsgType: 'event', Event: 'user_consume_card', FromUserName: code.openid };
      call.pushLater(0, {
        ...event,
        CardId: code.cardId,
        UserCardCode: code.code,
        ConsumeSource: 'FROM_API',
      });
      return { ...OK, card: { card_id: code.cardId }, openid: code.openid };
    },
  },
  {
    method: 'POST',
    path: '/card/code/unavailable',
    handle(call) {
      const code = codeOf(call);
      demand(code.status === 'NORMAL', 40127);
      code.status = 'UNAVAILABLE';
      return OK;
    },
  },
];

function cardOf({ account }: ApiCall, id: string): Card {
  const card = account.cards.find(id);
  demand(card, 40073);
  return card;
}

function codeOf(call: ApiCall): CardCode {
  const body: JsonObject = call.json();
  const code = call.account.cards.code(textOf(body.code));
  demand(code && (body.card_id === undefined || body.card_id === code.cardId), 40056);
  return code;
}
