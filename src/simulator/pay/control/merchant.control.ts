import type { ControlRoute } from '../../control/control-route.js';
import { BadControlCall, Fields, needed } from '../../control/fields.js';
import type { JsonObject } from '../../util/json.js';
import { isObject } from '../../util/json.js';
import { OPENID } from '../../control/account-fields.js';
import type { NotifyOptions } from '../push/notifier.js';
import type { PayActions } from '../push/pay-actions.js';
import { openCashier } from '../push/cashier.js';
import { NotPossible } from '../push/not-possible.js';
import { SPOILS } from '../push/spoil.js';
import { PayRefusal } from '../refusal.js';
import type { Merchant } from '../state/merchant.js';
import type { Order } from '../state/orders.js';
import type { PayScorePermission } from '../state/pay-score/pay-score-permissions.js';
import type { PayState } from '../state/pay-state.js';
import { refundView } from '../state/refund-view.js';
import { merchantOf, readMerchant } from './merchant-fields.js';

const REFUND_ENDS = ['SUCCESS', 'CLOSED', 'ABNORMAL'] as const;
const YEAR = 366 * 86_400;
const DAY = 86_400;
const MOST = 1_000_000_000_000;

/** Control of the merchants of WeChat Pay. */
export const merchantControl = (pay: PayState, actions: PayActions): readonly ControlRoute[] => [
  ...settingsControl(pay),
  ...paymentControl(pay, actions),
  ...refundControl(pay, actions),
  ...userControl(pay, actions),
  ...keyControl(pay),
];

/** A merchant's settings. */
const settingsControl = (pay: PayState): readonly ControlRoute[] => [
  {
    method: 'GET',
    path: '/merchants/:mchId',
    about: "a merchant's keys, and what WeChat Pay signs with",
    handle: (call) => keysOf(merchantOf(pay, call)),
  },
  {
    method: 'PUT',
    path: '/merchants/:mchId',
    about:
      'create a merchant, or change what is given; answers what WeChat Pay signs with; with stays: true, a reset ' +
      'comes back to it',
    handle: ({ params: { mchId = '' }, body }) =>
      possible(() => {
        const settings = readMerchant(mchId, body);
        const stays = Fields.of(body ?? {}).flag('stays');
        return platformOf(stays ? pay.keep(settings) : pay.put(settings));
      }),
  },
];

/** Payments, and the notifications about them. */
const paymentControl = (pay: PayState, actions: PayActions): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: '/merchants/:mchId/pay',
    about: 'somebody pays an order; its notification is delivered',
    handle: (call) =>
      possible(() => {
        const merchant = merchantOf(pay, call);
        const fields = Fields.of(call.body);
        const openid = fields.text('openid', OPENID);
        const order = orderOf(merchant, fields);
        if (fields.flag('schedule')) return actions.payAndLeave(merchant, order, openid);
        return actions.payOrder(merchant, order, openid, deliveriesOf(fields));
      }),
  },
  {
    method: 'POST',
    path: '/merchants/:mchId/cashier',
    about:
      'what a client shows before somebody pays: for a code_url, h5_url or the parameters of wx.requestPayment',
    handle: (call) =>
      possible(() => {
        const fields = Fields.of(call.body);
        const invoke = fields.raw('invoke');
        const asked = isObject(invoke) ? invoke : needed(fields.text('code', /^[^]{1,1000}$/), 'code');
        const { outTradeNo, description, total, state } = openCashier(merchantOf(pay, call), asked);
        return { outTradeNo, description, total, state };
      }),
  },
  {
    method: 'POST',
    path: '/merchants/:mchId/notify',
    about: 'deliver any notification, right or spoiled',
    handle: (call) =>
      possible(() => {
        const fields = Fields.of(call.body);
        const eventType = needed(fields.text('event_type', /^[A-Z0-9_.]{1,64}$/), 'event_type');
        const resource = fields.raw('resource');
        Fields.of(resource, '"resource"');
        const corrupt = fields.choice('corrupt', SPOILS);
        const options = { ...deliveriesOf(fields), corrupt };
        return actions.notify(merchantOf(pay, call), eventType, resource as JsonObject, options);
      }),
  },
  {
    method: 'POST',
    path: '/merchants/:mchId/notify-again',
    about: 'deliver the notification about an order once more, with the same id',
    handle: (call) =>
      possible(() => {
        const merchant = merchantOf(pay, call);
        return actions.notifyAgain(merchant, orderOf(merchant, Fields.of(call.body)));
      }),
  },
];

/** Refunds, and how they end. */
const refundControl = (pay: PayState, actions: PayActions): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: '/merchants/:mchId/refund',
    about: 'the merchant pays an order back in the merchant console; all of it when no amount is given',
    handle: (call) =>
      possible(() => {
        const merchant = merchantOf(pay, call);
        const fields = Fields.of(call.body);
        return refundView(
          actions.refundOrder(merchant, orderOf(merchant, fields), fields.whole('refund', 1, MOST)),
        );
      }),
  },
  {
    method: 'POST',
    path: '/merchants/:mchId/refund-result',
    about: 'end a refund: SUCCESS, CLOSED or ABNORMAL; its notification is delivered',
    handle: (call) =>
      possible(() => {
        const merchant = merchantOf(pay, call);
        const fields = Fields.of(call.body);
        const outRefundNo = needed(fields.text('outRefundNo', /^[^]{1,64}$/), 'outRefundNo');
        const status = needed(fields.choice('status', REFUND_ENDS), 'status');
        const refund = merchant.refunds.find(outRefundNo);
        if (!refund)
          throw new BadControlCall(`Merchant ${merchant.mchId} has no refund ${outRefundNo}.`, 404);
        actions.refunds.end(merchant, refund, status);
        return refundView(refund);
      }),
  },
];

/** What users do besides: they confirm, and complain. */
const userControl = (pay: PayState, actions: PayActions): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: '/merchants/:mchId/confirm-transfer',
    about: 'the user confirms a transfer; its notification is delivered',
    handle: (call) =>
      possible(() => {
        const merchant = merchantOf(pay, call);
        const outBillNo = needed(Fields.of(call.body).text('outBillNo', /^[0-9A-Za-z]{1,32}$/), 'outBillNo');
        const transfer = merchant.transfers.find(outBillNo);
        if (!transfer)
          throw new BadControlCall(`Merchant ${merchant.mchId} has no transfer ${outBillNo}.`, 404);
        actions.transfers.confirm(merchant, transfer);
        return merchant.transfers.view(transfer);
      }),
  },
  {
    method: 'POST',
    path: '/merchants/:mchId/confirm-pay-score',
    about: 'the user confirms a pay score order; its notification is delivered',
    handle: (call) =>
      possible(async () => {
        const merchant = merchantOf(pay, call);
        const fields = Fields.of(call.body);
        const outOrderNo = needed(fields.text('outOrderNo', /^[^]{1,64}$/), 'outOrderNo');
        const openid = fields.text('openid', OPENID) ?? 'oSimulatorUser';
        const order = merchant.payScore.find(outOrderNo);
        if (!order)
          throw new BadControlCall(`Merchant ${merchant.mchId} has no pay score order ${outOrderNo}.`, 404);
        const deliveries = await actions.payScore.confirm(merchant, order, openid, deliveriesOf(fields));
        return { orderId: order.orderId, state: order.state, deliveries };
      }),
  },
  {
    method: 'POST',
    path: '/merchants/:mchId/grant-pay-score',
    about: 'the user gives a permission for pay score; its notification is delivered',
    handle: (call) =>
      possible(async () => {
        const merchant = merchantOf(pay, call);
        const fields = Fields.of(call.body);
        const openid = fields.text('openid', OPENID) ?? 'oSimulatorUser';
        const permission = permissionOf(merchant, fields);
        const deliveries = await actions.payScore.grant(merchant, permission, openid, deliveriesOf(fields));
        return { state: permission.state, deliveries };
      }),
  },
  {
    method: 'POST',
    path: '/merchants/:mchId/withdraw-pay-score',
    about:
      'the user takes a permission for pay score back; if it was in force, its notification is delivered',
    handle: (call) =>
      possible(async () => {
        const merchant = merchantOf(pay, call);
        const fields = Fields.of(call.body);
        const permission = permissionOf(merchant, fields);
        const deliveries = await actions.payScore.withdraw(merchant, permission, deliveriesOf(fields));
        return { state: permission.state, deliveries };
      }),
  },
  {
    method: 'POST',
    path: '/merchants/:mchId/complain',
    about: 'the user of a paid order complains; the notification is delivered',
    handle: (call) =>
      possible(() => {
        const merchant = merchantOf(pay, call);
        const fields = Fields.of(call.body);
        const detail = needed(fields.text('detail', /^[^]{1,300}$/), 'detail');
        const phone = fields.text('phone', /^\+?\d{5,20}$/) ?? '18500000000';
        const order = orderOf(merchant, fields);
        return actions.complaints.complain(merchant, order, { detail, phone }, deliveriesOf(fields));
      }),
  },
];

/** The keys that WeChat Pay signs with. */
const keyControl = (pay: PayState): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: '/merchants/:mchId/rotate',
    about: 'a new platform certificate signs; the old one stays valid for overlapSeconds (a day)',
    handle(call) {
      const merchant = merchantOf(pay, call);
      const overlap = Fields.of(call.body ?? {}).number('overlapSeconds', 0, YEAR) ?? DAY;
      if (merchant.settings.mode === 'public-key') {
        throw new BadControlCall(
          'This merchant has the WeChat Pay public key alone, and no certificate to rotate.',
        );
      }
      merchant.keys.rotate(overlap);
      pay.changed();
      return platformOf(merchant);
    },
  },
];

/** What WeChat Pay signs with for a merchant. */
function platformOf({ keys }: Merchant) {
  return {
    publicKeyId: keys.publicKey?.id ?? null,
    publicKey: keys.publicKey?.pem ?? null,
    certificates: keys.listed().map(({ serial, pem }) => ({ serialNo: serial, pem })),
  };
}

/** What an application is configured with to be this merchant. */
function keysOf(merchant: Merchant): object {
  const { mchId, apiV3Key, serialNo, notifyUrl, keys } = merchant.settings;
  const privateKey = keys.privateKey?.export({ type: 'pkcs8', format: 'pem' }) ?? null;
  return { mchId, apiV3Key, serialNo, privateKey, notifyUrl: notifyUrl ?? null, ...platformOf(merchant) };
}

function orderOf(merchant: Merchant, fields: Fields): Order {
  const outTradeNo = needed(fields.text('outTradeNo', /^[^]{1,64}$/), 'outTradeNo');
  const order = merchant.findOrder(outTradeNo);
  if (!order) throw new BadControlCall(`Merchant ${merchant.mchId} has no order ${outTradeNo}.`, 404);
  return order;
}

function permissionOf(merchant: Merchant, fields: Fields): PayScorePermission {
  const code = needed(fields.text('authorizationCode', /^[^]{1,32}$/), 'authorizationCode');
  const permission = merchant.payScorePermissions.find(code);
  if (permission) return permission;
  throw new BadControlCall(`Merchant ${merchant.mchId} asked for no pay score permission ${code}.`, 404);
}

/** At most `deliveries` attempts, one by default, without WeChat's pauses: whoever calls waits for the answer. */
function deliveriesOf(fields: Fields): NotifyOptions {
  return { deliveries: fields.whole('deliveries', 1, 100) ?? 1, pauseMs: 0 };
}

/** What cannot be done is the caller's fault, not a bug of the simulator. */
async function possible<T>(act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof NotPossible || error instanceof PayRefusal) throw new BadControlCall(error.message);
    throw error;
  }
}
