import { control } from '../live/control.js';

/** What the cashier shows before somebody pays. */
export interface Bill {
  outTradeNo: string;
  description: string;
  total: number;
}

const of = (mchId: string, rest: string): string => `/merchants/${encodeURIComponent(mchId)}${rest}`;

/** What a client was given: a `code_url` or `h5_url`, or the parameters of `wx.requestPayment`. */
export const openCashier = (
  mchId: string,
  asked: { code: string } | { invoke: Readonly<Record<string, unknown>> },
) => control<Bill>('POST', of(mchId, '/cashier'), asked);

/** Pays; the notification is sent by WeChat's schedule, and the first attempt is answered. */
export const pay = (mchId: string, outTradeNo: string, openid: string) =>
  control<{ deliveries: { status: number }[] }>('POST', of(mchId, '/pay'), {
    outTradeNo,
    schedule: true,
    ...(openid !== '' && { openid }),
  });

export const notifyAgain = (mchId: string, outTradeNo: string) =>
  control('POST', of(mchId, '/notify-again'), { outTradeNo });

/** Pays back what is left of an order. */
export const refund = (mchId: string, outTradeNo: string) =>
  control('POST', of(mchId, '/refund'), { outTradeNo });

export const receiveTransfer = (mchId: string, outBillNo: string) =>
  control('POST', of(mchId, '/confirm-transfer'), { outBillNo });

export const rotateCertificate = (mchId: string) => control('POST', of(mchId, '/rotate'), {});
