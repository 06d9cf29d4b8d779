import { WechatInputError } from '../../../client/client.errors.js';

/**
 * Refuses what is not a day.
 *
 * @param name how the member is called in the error
 * @throws WechatInputError
 */
export function checkDate(date: unknown, name: string): void {
  if (typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))) return;
  throw new WechatInputError(`${name} must be a day, written yyyy-MM-dd.`);
}
