import type { Records } from '../../store/records/records.js';

const NAME = 'verify_ticket';

/** A `component_verify_ticket`, the newest that is known. */
interface VerifyTicket {
  readonly ticket: string;
  /** Unix seconds, by WeChat's clock: `CreateTime` of the push. */
  readonly createTime: number;
}

/**
 * The verify ticket of a platform. The newest by WeChat's own time wins, in whatever order pushes arrive. While the
 * record store fails, this process goes on with the ticket that it has seen.
 */
export class TicketRecord {
  #seen: VerifyTicket | undefined;

  constructor(private readonly records: Records) {}

  /**
   * Keeps a ticket, unless a newer one is kept.
   *
   * @returns whether it is the newest
   * @throws WechatStoreError where it cannot be stored.
   */
  async put(given: VerifyTicket): Promise<boolean> {
    if (given.ticket === '') return false;
    if (!this.#seen || isNewer(this.#seen, given)) this.#seen = given;
    const kept = await this.records.put(NAME, given, { newer: isNewer });
    return kept.ticket === given.ticket;
  }

  /** The newest ticket; undefined while none has come. */
  async newest(): Promise<VerifyTicket | undefined> {
    let kept: VerifyTicket | undefined;
    try {
      kept = await this.records.get<VerifyTicket>(NAME);
    } catch (error) {
      if (!this.#seen) throw error;
    }
    if (kept && (!this.#seen || isNewer(this.#seen, kept))) this.#seen = kept;
    return this.#seen;
  }

  /** What is known without asking the store. */
  get seen(): VerifyTicket | undefined {
    return this.#seen;
  }
}

/** Two tickets of one second are told apart by their order of arrival. */
const isNewer = (kept: VerifyTicket, given: VerifyTicket): boolean => given.createTime >= kept.createTime;
