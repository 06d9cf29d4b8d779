import { Logger } from '@nestjs/common';
import { type Owner, ownerKey } from '../../core/owner.js';
import { innerRecordPrefix, parseRecordKey } from '../../core/record-store.js';
import type { OpenedRecordStore } from './open-record-store.js';
import { Records } from './records.js';

/** The records of all owners. Products take those of an owner with {@link of}. */
export class WechatRecords {
  private warned = false;

  constructor(private readonly opened: OpenedRecordStore) {}

  /** Whether records outlive this process. */
  get durable(): boolean {
    return this.opened.durable;
  }

  /**
   * The records of one owner. Asking for them is to need them: where they could be lost, the first call warns.
   * So products ask when the application starts.
   */
  of(owner: Owner): Records {
    this.warn();
    return new Records(this.opened.store, owner);
  }

  /**
   * The owners inside another one that have records, such as the accounts that authorized a component.
   *
   * @param outer the owner whose ids theirs begin with
   */
  async ownersIn(outer: Owner): Promise<Owner[]> {
    const owners = new Map((await this.namesIn(outer)).map(({ owner }) => [ownerKey(owner), owner]));
    return [...owners.values()];
  }

  /**
   * The names of all records of the owners inside another one, found in one pass over the store.
   *
   * @param outer the owner whose ids theirs begin with
   */
  async namesIn(outer: Owner): Promise<{ owner: Owner; name: string }[]> {
    const keys = await this.opened.store.list(innerRecordPrefix(outer));
    return keys.flatMap((key) => parseRecordKey(key) ?? []);
  }

  /** Ends the connection that was opened for records alone. */
  close(): Promise<void> {
    return this.opened.close();
  }

  private warn(): void {
    if (this.warned) return;
    this.warned = true;
    const logger = new Logger('WechatRecords');
    if (!this.opened.durable) {
      logger.warn(
        'Every record (verify tickets, refresh tokens, permanent codes) is kept in memory only, and is lost when this ' +
          'process ends. Set records (WECHAT_RECORDS) to file:DIR, redis://... or postgres://...',
      );
    }
    // A server that is down, or that does not say how it is set up, is no reason to complain.
    void this.opened.risk?.().then(
      (risk) => risk !== undefined && logger.warn(risk),
      () => undefined,
    );
  }
}
