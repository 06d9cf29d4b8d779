import { BoundedMap } from '../../util/bounded-map.js';

/** How many messages of which template each person has agreed to. */
export class Subscriptions {
  private readonly left = new BoundedMap<number>(100_000);

  accept(openid: string, templateId: string, count = 1): void {
    const key = `${openid} ${templateId}`;
    this.left.set(key, (this.left.get(key) ?? 0) + count);
  }

  /** Takes back whatever was agreed to. */
  reject(openid: string, templateId: string): void {
    this.left.delete(`${openid} ${templateId}`);
  }

  remaining(openid: string, templateId: string): number {
    return this.left.get(`${openid} ${templateId}`) ?? 0;
  }

  /** Counts one message; `keep` for templates agreed to for long. @returns false when none is left */
  use(openid: string, templateId: string, keep: boolean): boolean {
    const left = this.remaining(openid, templateId);
    if (left === 0) return false;
    if (!keep) this.left.set(`${openid} ${templateId}`, left - 1);
    return true;
  }
}
