import { ApiRefusal } from '../../server/refusal.js';
import { ERROR_TEXTS } from './errors.data.js';

/** Thrown by a route to refuse a call; answered as `{ errcode, errmsg }` with a rid. */
export class WechatRefusal extends ApiRefusal {
  constructor(
    readonly errcode: number,
    /** Follows the usual text, for example the name of a field. */
    readonly detail?: string,
  ) {
    super(`${ERROR_TEXTS[errcode] ?? 'error'}${detail ? ` ${detail}` : ''}`);
    this.name = 'WechatRefusal';
  }
}

/** Throws the refusal unless `condition` holds. */
export function demand(condition: unknown, errcode: number, detail?: string): asserts condition {
  if (!condition) throw new WechatRefusal(errcode, detail);
}
