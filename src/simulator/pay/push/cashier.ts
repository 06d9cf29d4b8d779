import { isSignedBy } from '../../../pay/crypto/index.js';
import type { JsonObject } from '../../util/json.js';
import { textOf } from '../../util/text.js';
import type { Merchant } from '../state/merchant.js';
import type { Order } from '../state/orders.js';
import { NotPossible } from './not-possible.js';

/**
 * The order that a client asks WeChat to have paid: with the parameters of `wx.requestPayment` or of the Open SDK, whose
 * signature is checked, or by what a QR code or an H5 link says.
 *
 * @throws NotPossible when the signature is wrong, or there is no open order
 */
export function openCashier(merchant: Merchant, asked: string | JsonObject): Order {
  const prepayId = typeof asked === 'string' ? prepayIdIn(asked) : prepayIdOf(merchant, asked);
  const order = orderBy(merchant, prepayId);
  if (!order) throw new NotPossible('There is no order for this, or its two hours are over.');
  if (typeof asked !== 'string') checkAppId(order, textOf(asked.appId ?? asked.appid));
  return order;
}

/** A `code_url` or `h5_url`, or a bare `prepay_id`. */
function prepayIdIn(text: string): string {
  const found = /(?:^|[?&]prepay_id=)(wx\w{10,62})(?:$|&)/.exec(text.trim());
  if (found) return found[1]!;
  throw new NotPossible('This is neither a code_url nor an h5_url of the simulator.');
}

/** The parameters that were handed to the client, after their signature was checked. */
function prepayIdOf(merchant: Merchant, invoke: JsonObject): string {
  const isApp = invoke.prepayid !== undefined;
  const appId = textOf(invoke.appId ?? invoke.appid);
  const prepayId = isApp ? textOf(invoke.prepayid) : textOf(invoke.package).replace(/^prepay_id=/, '');
  const lines = isApp
    ? [appId, textOf(invoke.timestamp), textOf(invoke.noncestr), prepayId]
    : [
        appId || appIdOf(merchant, prepayId),
        textOf(invoke.timeStamp),
        textOf(invoke.nonceStr),
        textOf(invoke.package),
      ];
  if (!isApp && invoke.signType !== 'RSA') throw new NotPossible('signType must be RSA.');
  if (isApp && textOf(invoke.partnerid) !== merchant.mchId)
    throw new NotPossible('partnerid is another merchant.');
  const message = lines.map((line) => `${line}\n`).join('');
  const signature = textOf(isApp ? invoke.sign : invoke.paySign);
  if (isSignedBy(Buffer.from(message), signature, merchant.settings.keys.publicKey)) return prepayId;
  throw new NotPossible(`The signature does not fit: it must be made over ${JSON.stringify(message)}.`);
}

/** `wx.requestPayment` is not given the AppID: the mini program that calls it has it. */
const appIdOf = (merchant: Merchant, prepayId: string): string =>
  clientOf(orderBy(merchant, prepayId)?.owner ?? {});

const orderBy = ({ orders, combined }: Merchant, prepayId: string): Order | undefined =>
  orders.findByPrepayId(prepayId) ?? combined.findByPrepayId(prepayId);

const clientOf = (owner: Order['owner']): string =>
  owner.sub_appid ?? owner.appid ?? owner.sp_appid ?? owner.combine_appid ?? '';

function checkAppId({ owner }: Order, appId: string): void {
  if (appId !== '' && appId !== clientOf(owner)) {
    throw new NotPossible(`The order belongs to the AppID ${clientOf(owner)}, not ${appId}.`);
  }
}
