import { WechatInputError } from '../../client/client.errors.js';

const YUAN = /^(\d{1,13})(?:\.(\d{1,2}))?$/;

/**
 * An amount of yuan, written as text, in whole fen (分). Text, since a number such as 1.15 has no exact value in
 * binary: `Math.round(1.005 * 100)` is 100.
 *
 * @example
 * yuan('12.34'); // 1234
 * @throws WechatInputError for anything but digits with at most two decimals
 */
export function yuan(text: string): number {
  const match = typeof text === 'string' ? YUAN.exec(text) : null;
  if (!match) {
    throw new WechatInputError(
      "An amount in yuan must be text of digits with at most two decimals, such as '12.34'.",
    );
  }
  const [, whole, decimals = ''] = match;
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

/** Fen as text in yuan: 1234 becomes `12.34`. */
export function toYuan(fen: number): string {
  checkFen(fen, 'The amount');
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * Refuses an amount that is not a whole number of fen.
 *
 * @param name how the amount is called in the error
 * @throws WechatInputError
 */
export function checkFen(amount: unknown, name: string): void {
  if (Number.isSafeInteger(amount)) return;
  throw new WechatInputError(
    `${name} must be a whole number of fen (分). From yuan written as text: yuan('12.34') is 1234.`,
  );
}
