import { WechatInputError } from '../../../client/client.errors.js';
import { checkFen } from '../amount.js';
import type { PayMode } from '../../conf/pay.options.js';

const OWN_NUMBER = /^[0-9A-Za-z_\-|*]+$/;

/**
 * Refuses a number of the merchant's own that WeChat Pay would refuse.
 *
 * @param name how the number is called in the error
 * @param max the greatest length
 * @throws WechatInputError
 */
export function checkOwnNumber(number: unknown, name: string, { min = 1, max = 32, also = '' } = {}): void {
  if (typeof number === 'string' && number.length >= min && number.length <= max) {
    const characters = also === '' ? OWN_NUMBER : new RegExp(`^[0-9A-Za-z_\\-|*${also}]+$`);
    if (characters.test(number)) return;
  }
  throw new WechatInputError(
    `${name} must have ${min} to ${max} characters: letters, digits, _ - | *${also ? ` and ${also}` : ''}.`,
  );
}

/** Refuses a number of an order. */
export const checkOutTradeNo = (number: unknown): void =>
  checkOwnNumber(number, 'out_trade_no', { min: 6, max: 32 });

/**
 * Refuses an amount to pay that is not a whole number of fen above 0.
 *
 * @throws WechatInputError
 */
export function checkPaid(amount: unknown, name: string): void {
  checkFen(amount, name);
  if ((amount as number) < 1) throw new WechatInputError(`${name} must be at least 1 fen.`);
}

/** What a call needs and neither its caller nor the configuration gives. */
export function missing(member: string, option: string): WechatInputError {
  return new WechatInputError(`${member} is missing: give it with the call, or set ${option}.`);
}

/**
 * Refuses an order of the other kind of merchant: its members have other names, and WeChat Pay's answer does not say
 * so.
 *
 * @throws WechatInputError
 */
export function checkMode(mode: PayMode, wanted: PayMode): void {
  if (mode === wanted) return;
  throw new WechatInputError(
    wanted === 'partner'
      ? "Orders of a service provider need a merchant with the option mode: 'partner' (WECHAT_PAY_MODE)."
      : 'The merchant is a service provider (mode: partner): its orders are placed with pay.partner.',
  );
}
